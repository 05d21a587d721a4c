//! What a question asks, read by rules into a closed [`Plan`], before anything else reads it.
//!
//! Words of all six languages are looked for at once, without case and accents and with typing mistakes mended: people
//! mix languages, and racing words travel. What is declined is declined by what the question is about, never because of
//! one word in it.

mod alike;
mod elliptic;
mod examples;
mod glossary;
mod halves;
mod lap_word;
mod lexicon;
mod measures;
mod mend;
mod names;
mod notice;
mod place;
mod reading;
mod rules;
mod safety;
mod spoken;
mod subject;
mod two;
mod who;

use super::lap_words::Whose;
use super::plan::{Declined, Measure, Place, Plan, Spoken, What};
use crate::words::{Language, is_invisible};
use subject::Subject;

pub use glossary::{Glossary, GlossaryError, Term};
pub use notice::Notice;
pub use reading::{Also, Known, Reading};

/// Characters of a question at most; longer ones are told so.
pub const MAX_QUESTION_CHARS: usize = 4000;

/// Words of a question that rules read.
const MOST_WORDS: usize = 80;

/// A question that goes on with a number alone has no more words.
const MOST_WORDS_OF_BARE_NUMBER: usize = 5;

/// Nor has a question that is a measure and a number.
const MOST_WORDS_OF_BARE_MEASURE: usize = 3;

/// The question as it is read and passed on: one line, no control, invisible or direction characters, no marks of chat
/// templates.
#[must_use]
pub fn cleaned(question: &str) -> String {
    let mut text: String = question
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && !is_invisible(*c))
        .collect();
    for (open, close) in [
        ("<|", "|>"),
        ("[INST", "]"),
        ("[/INST", "]"),
        ("<start_of_turn", ">"),
        ("<end_of_turn", ">"),
    ] {
        while let Some(start) = text.find(open) {
            let rest = text.get(start..).unwrap_or_default();
            let end = rest
                .find(close)
                .map_or(start + open.len(), |at| start + at + close.len());
            text.replace_range(start..end, " ");
        }
    }
    text.split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// As much of a question as rules read: what it asks is said by then.
fn beginning(question: &str) -> String {
    question
        .split_whitespace()
        .take(MOST_WORDS)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The language of a question: by its words, else the asker's own, else by the statistics of its letters.
#[must_use]
pub fn language_of_question(question: &str, preferred: Option<Language>) -> Option<Language> {
    spoken::language(&beginning(question), preferred)
        .or(preferred)
        .or_else(|| spoken::by_letters(question, &Language::ALL))
}

/// The language of a longer text by the statistics of its letters, where they are sure.
#[must_use]
pub fn language_of(text: &str) -> Option<Language> {
    spoken::surely_by_letters(text)
}

/// Learns from the examples, where that is not done yet: the first question would do it in its own time.
pub fn learn() {
    alike::learn();
}

/// Reads a question, cleaned; where two are asked in one, both.
#[must_use]
pub fn read(question: &str, known: &Known<'_>) -> Reading {
    two::read(&beginning(question), known)
}

/// `lap 3 n 7`, `me n Ben`.
fn joined(question: &str) -> String {
    question.replace(" n ", " and ")
}

/// Reads one question.
fn read_one(question: &str, known: &Known<'_>) -> Reading {
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
        who.laps.push(super::lap_words::LapWords {
            whose: Whose::Everyone,
            ..Default::default()
        });
    } else if lexicon::contains_one(&text, lexicon::FRIEND) && !who.names_somebody() {
        who.laps.push(super::lap_words::LapWords {
            whose: Whose::Friend,
            ..Default::default()
        });
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
    let is_of_laps = !place.is_whole_lap() || !who.laps.is_empty() || !who.times.is_empty();
    let mut reading = rules::read(&rules::Said {
        question: &question,
        text: &text,
        who: &who,
        place,
        known,
    });
    reading.plan.spoken = Spoken::default();
    if !is_of_laps && subject::may_be_of_another(&text, &reading.plan) {
        match subject::subject(&text, language) {
            Subject::Ours => {}
            Subject::Foreign => return Reading::sure(Plan::of(What::Declined(Declined::OffTopic))),
            Subject::Somebody(name) => {
                if let Some(named) = subject::with_name(&question, &name) {
                    return read_one(&named, known);
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

#[cfg(test)]
mod subject_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod two_tests;
