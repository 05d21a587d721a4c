//! Reads one question: who and what is named in it, then the rules, then what it is most like.

use super::super::lap_words::{LapWords, Whose};
use super::super::plan::{Declined, Measure, Place, Plan, Spoken, What};
use super::reading::{Known, Reading};
use super::stranger::stranger;
use super::subject::{self, Subject};
use super::{lexicon, measures, mend, names, place, rules, safety, spoken, who};

/// A question that goes on with a number alone has no more words.
const MOST_WORDS_OF_BARE_NUMBER: usize = 5;

/// Nor has a question that is a measure and a number.
const MOST_WORDS_OF_BARE_MEASURE: usize = 3;

/// `lap 3 n 7`, `me n Ben`.
fn joined(question: &str) -> String {
    question.replace(" n ", " and ")
}

/// Whether a folded text ends in a corner behind a gear that it asks for: `which gear 3`.
fn contains_gear_question(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let n_words = words.len();
    (3..=MOST_WORDS_OF_BARE_NUMBER).contains(&n_words)
        && lexicon::contains_one(text, lexicon::ASKS)
        && words
            .get(n_words - 2)
            .is_some_and(|word| matches!(*word, "gear" | "gang" | "rapport" | "marcha" | "marcia"))
}

/// Reads one question.
pub(super) fn read(question: &str, known: &Known<'_>) -> Reading {
    let question = names::numbered(&joined(question), known.corner_names);
    let language = spoken::language(&question, known.language).or(known.language);
    let mut who = who::who(&question, known.people, language);
    let mut names: Vec<&str> = known.people.to_vec();
    names.push("qperson");
    let text = mend::mended(&who.text, &names);
    if !text.chars().any(char::is_alphanumeric) && who.laps.is_empty() {
        return Reading::sure(Plan::of(What::Declined(Declined::Empty)));
    }
    if let Some(declined) = safety::declined(&text, &question) {
        return Reading::sure(Plan::of(What::Declined(declined)));
    }
    let before = known.before.filter(|before| before.is_about_laps());
    if let Some(before) =
        before.filter(|_| lexicon::contains_one(&text, lexicon::THEY) && !who.names_somebody())
    {
        who.laps.extend(before.they());
    }
    if lexicon::contains_one(&text, lexicon::EVERYONE) && !who.names_somebody() {
        who.laps.push(LapWords {
            whose: Whose::Everyone,
            ..Default::default()
        });
    } else if lexicon::contains_one(&text, lexicon::FRIEND) && !who.names_somebody() {
        who.laps.push(LapWords {
            whose: Whose::Friend,
            ..Default::default()
        });
    }
    if !who.names_somebody()
        && let Some(name) = stranger(&text, &question)
        && let Some(named) = subject::with_name(&question, &name)
    {
        return read(&named, known);
    }
    let mut place = place::place(&text, &who.lap_numbers());
    let says_there =
        lexicon::contains_one(&text, lexicon::THERE) && !lexicon::contains_one(&text, lexicon::NOT_THERE);
    if let Some(before) = before.filter(|_| says_there && place.corners.is_empty() && place.part.is_none()) {
        place = Place {
            phase: place.phase,
            ..before.place.clone()
        };
        // After an answer on the whole lap, the corner that it named first.
        if before.place.is_whole_lap() {
            place.corners.extend(before.spoken.corner);
        }
    }
    // `and 6?`: after a question about laps a number alone is a corner's.
    let goes_on = before.is_some() && place.is_whole_lap() && who.laps.is_empty() && who.times.is_empty();
    if goes_on
        && text.split_whitespace().count() <= MOST_WORDS_OF_BARE_NUMBER
        && let Some(number) = place::bare_number(&text)
    {
        place.corners.push(number);
    }
    // `vmin 6`: a number beside what is measured.
    let is_alone = place.is_whole_lap() && who.laps.is_empty() && who.times.is_empty();
    if is_alone
        && text.split_whitespace().count() <= MOST_WORDS_OF_BARE_MEASURE
        && measures::measure(&text, &place).is_some_and(|measure| measure != Measure::Time)
        && let Some(number) = place::bare_number(&text)
    {
        place.corners.push(number);
    }
    // `which gear 3`: a gear that is asked for has no number yet.
    if is_alone
        && contains_gear_question(&text)
        && let Some(number) = text
            .split_whitespace()
            .last()
            .and_then(|word| word.parse::<u32>().ok())
    {
        place.corners.push(number);
    }
    let is_bare = before.is_some() && place.is_whole_lap() && who.laps.is_empty();
    if is_bare
        && let Some(name) = subject::bare_name(&text)
        && let Some(named) = subject::with_name(&question, &name)
    {
        return read(&named, known);
    }
    let is_of_laps = !place.is_whole_lap() || !who.laps.is_empty() || !who.times.is_empty();
    let mut reading = rules::read(&rules::ParsedQuestion {
        question: &question,
        text: &text,
        who: &who,
        place,
        known,
    });
    reading.plan.spoken = Spoken::default();
    // `what should I eat`: what is to be done is no matter of driving.
    let asks_to_do = matches!(reading.plan.what, What::Focus | What::Tips(_));
    let is_elsewhere =
        lexicon::contains_one(&text, lexicon::OTHER_THINGS) && !lexicon::contains_one(&text, lexicon::OURS);
    let is_of_foreign = matches!(reading.plan.what, What::Term(_)) && subject::is_of_foreign(&text);
    if !is_of_laps && ((asks_to_do && is_elsewhere) || is_of_foreign) {
        return Reading::sure(Plan::of(What::Declined(Declined::OffTopic)));
    }
    if !is_of_laps && subject::may_be_of_another(&text, &reading.plan) {
        match subject::subject(&text, language) {
            Subject::Ours => {}
            Subject::Foreign => return Reading::sure(Plan::of(What::Declined(Declined::OffTopic))),
            Subject::Somebody(name) => {
                if let Some(named) = subject::with_name(&question, &name) {
                    return read(&named, known);
                }
            }
        }
    }
    // Whoever is told to play somebody may still be asked about laps; anything else is play alone.
    let plays = lexicon::contains_one(&text, lexicon::PLAYS);
    if plays && !(reading.is_sure && reading.plan.is_about_laps()) {
        return Reading::sure(Plan::of(What::Declined(Declined::OffTopic)));
    }
    reading
}
