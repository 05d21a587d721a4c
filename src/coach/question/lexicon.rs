//! The words by which a question is understood, of all languages together, folded: lower case, without accents.
//!
//! Words and phrases stand between bars; one that ends in `*` stands for every word that begins so.

mod asked;
mod chat;
mod claims;
mod commands;
mod declined;
mod measured;
mod people;
mod places;
mod subjects;
mod two;
mod whole;

pub(super) use asked::{
    AM_I, ANYWHERE, BAD, BEST, BETTER, BRINGS, COMPARE, DESCRIBE, DIFFERENTLY, DRIVE, FIRST_OF_ALL, FOCUS,
    GAINS, GAP, HOW, HOW_TO_REACH, IT, LOSS, NOT_THERE, ONE_TIP, POTENTIAL, PRACTISE, REALISTIC, SHOULD,
    SHOW, TENTHS, THAN, THERE, THEY, TIPS, UNDER, WHAT_THEY_DO, WHERE, WHERE_IS, WHY, WORKED, WORSE, WORST,
    YES_NO,
};
pub(super) use chat::TYPED;
pub(super) use claims::{
    COULD, EARLY, ENOUGH, LATE, LITTLE, MUCH, NOT, RIGHT, SUPPOSES, TOO_FAST, TOO_SLOW, WOULD, WRONG,
};
pub(super) use commands::{
    ABOUT, ASKS_NUMBER, DELETE, EXPORT, FORMATS, GRIP, HELP, NOT_READ, SETTINGS, SHARE, UPLOAD, USE, WATCH,
    WORLD,
};
pub(super) use declined::{
    AROUND_THANKS, MANIPULATION, OTHER_THINGS, OWN_PRIVATE, PLAYS, PRIVATE, THANKS, UNSAFE, WEATHER,
};
pub(super) use measured::{
    APEX, BRAKE, BRAKE_POINT, BRAKE_PRESSURE, COAST, ENTRY_SPEED, EXIT_SPEED, GEAR, HARDER, KERB, LATERAL,
    LINE, LOWEST_SPEED, RPM, SHIFTS, SPEED, TEMPO_IS_TIME, THROTTLE, TIME, TOP_SPEED, TRAIL, TURN_IN,
};
pub(super) use people::{
    ANYBODY, ASKS, DEFINITION, EVERYONE, FASTEST, FIRST_PERSON, FOLLOW_UP, FRIEND, GENERAL, LOSS_STRICT,
    MENDED, OURS, SAFE_TO_DO, WHERE_STRICT, WHO, WHY_STRICT,
};
pub(super) use places::{
    AFTER_NUMBER, ANY_CORNER, BEFORE_NUMBER, BEHIND_SUBJECT, CORNER, COUNTED, ENTRY, EXIT, FAST_CORNERS,
    FIRST_CORNER, HAIRPIN, INTO, LAST_CORNER, MAIN_STRAIGHT, MID, SECTOR, SLOW_CORNERS, STRAIGHT,
};
pub(super) use subjects::{
    ANY_OF_THEM, ARTICLES, ASKS_SIZE, CARS, COPULAS, FAMOUS_PLACES, FOREIGN_SUBJECT, NO_THING, OF,
    OF_THE_WORLD, OURS_SUBJECT, PLACE_IN,
};
pub(super) use two::{ALONE, BEGINS, JOINS};
pub(super) use whole::{
    CLEAN, CONSISTENCY, COUNT, DRIVERS, ENTRY_OR_EXIT, FELL, JUDGE, LAP, LAP_TIMES, LEADER, OVERALL,
    PEDAL_TIME, POSSIBLE, PROGRESS, SLOW_OR_FAST, SLOWEST, TRACK, TREND,
};

/// The words and phrases of a list.
pub(super) fn words(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(['|', '\n']).filter(|word| !word.is_empty())
}

/// Whether a folded text holds one of a list.
pub(super) fn contains_one(text: &str, list: &'static str) -> bool {
    words(list).any(|word| contains(text, word))
}

/// Whether a folded text (blanks around every word) holds a word or phrase.
pub(super) fn contains(text: &str, word: &str) -> bool {
    let (body, ending) = word
        .strip_suffix('*')
        .map_or((word, " "), |beginning| (beginning, ""));
    text.match_indices(body).any(|(at, _)| {
        let before = at.checked_sub(1).and_then(|before| text.get(before..at));
        before == Some(" ")
            && text
                .get(at + body.len()..)
                .is_some_and(|rest| rest.starts_with(ending))
    })
}

/// Every list of words.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    [
        declined::ALL,
        commands::ALL,
        asked::ALL,
        claims::ALL,
        places::ALL,
        measured::ALL,
        people::ALL,
        whole::ALL,
    ]
    .into_iter()
    .flatten()
    .copied()
}
