//! What a question asks, read by rules into a closed [`Plan`](super::plan::Plan), before anything else reads it.
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
mod one;
mod place;
mod reading;
mod rules;
mod safety;
mod spoken;
mod stranger;
mod subject;
mod two;
mod who;

use crate::words::{Language, is_invisible};

pub use glossary::Glossary;
pub(crate) use glossary::{GlossaryError, Term};
pub(crate) use notice::Notice;
pub(crate) use reading::Also;
pub use reading::{Known, Reading};

/// Characters of a question at most; longer ones are told so.
pub(crate) const MAX_QUESTION_CHARS: usize = 4000;

/// Words of a question that rules read.
const MOST_WORDS: usize = 80;

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
pub(crate) fn language_of(text: &str) -> Option<Language> {
    spoken::surely_by_letters(text)
}

/// Learns from the examples, where that is not done yet: the first question would do it in its own time.
pub(crate) fn learn() {
    alike::learn();
}

/// Reads a question, cleaned; where two are asked in one, both.
#[must_use]
pub fn read(question: &str, known: &Known<'_>) -> Reading {
    two::read(&beginning(question), known)
}

#[cfg(test)]
mod follow_up_tests;
#[cfg(test)]
mod subject_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod two_tests;
