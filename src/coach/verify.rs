//! Whether somebody else's text says what the facts say, and nothing else.
//!
//! Every sentence is judged by the facts it cites: its numbers by value, unit, place and whose they are; its directions by
//! what the driver does and what to do about it; its corners; and that it holds no link, mention, markup or foreign
//! language. A sentence that fails is replaced by the computed one. Strict by design: a good sentence that is not
//! understood costs style, a wrong one would cost trust.

mod corners;
mod direction;
mod foreign;
mod lexicon;
mod numbers;
mod split;
mod support;
mod tokens;
mod truth;

use std::fmt;

use corners::corners;
use direction::{push, wrong_direction};
use lexicon::lexicon;
use numbers::{has_number, numerals, ratio};
use support::{Unsupported, support};
use tokens::tokens;

use super::{Fact, Language, Reader};
use crate::analysis::Phase;

/// Longest text that is looked at, in characters; the rest is cut off before.
const MAX_CHARS: usize = 6000;
/// Longest tip, in characters.
const MAX_TIP_CHARS: usize = 400;

/// Why a sentence is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// A number that no cited fact has.
    Number(String),
    /// A number of a fact, told as somebody else's or as something else.
    Role(String),
    /// A direction that is the wrong way round, or that no fact bears out.
    Direction(String),
    /// A corner of which no fact is cited.
    Corner(String),
    /// A part of a corner in which no cited fact is.
    Phase(String),
    /// A link.
    Link,
    /// A mention of somebody.
    Mention,
    /// Markup, code or template tokens.
    Markup,
    /// A name that no fact has.
    Name,
    /// A claim about laps of which nothing is known.
    OwnLaps,
    /// Another language than asked for.
    Language,
    /// Nothing is said.
    Empty,
    /// Too long.
    TooLong,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "number not in facts: {number}"),
            Self::Role(number) => write!(f, "number told as something else: {number}"),
            Self::Direction(words) => write!(f, "direction not in facts: {words}"),
            Self::Corner(corner) => write!(f, "corner not in facts: {corner}"),
            Self::Phase(phase) => write!(f, "part of the corner not in facts: {phase}"),
            Self::Link => f.write_str("link"),
            Self::Mention => f.write_str("mention"),
            Self::Markup => f.write_str("markup"),
            Self::OwnLaps => f.write_str("speaks of laps it does not know"),
            Self::Name => f.write_str("name not in facts"),
            Self::Language => f.write_str("other language"),
            Self::Empty => f.write_str("empty"),
            Self::TooLong => f.write_str("too long"),
        }
    }
}

/// A sentence that is not used, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rejection {
    /// The sentence, foreign text.
    pub sentence: String,
    /// Why.
    pub why: Why,
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.why.fmt(f)
    }
}

/// A text after verification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct VerifiedText {
    /// What may be said: sentences that hold, computed ones in place of those that do not.
    pub text: String,
    /// How many sentences were kept as they were.
    pub kept: usize,
    /// What was not used, in order.
    pub rejected: Vec<Rejection>,
}

/// Judges an answer that may hold numbers, sentence by sentence, by the facts it cites. A sentence that fails gives way to
/// the computed sentence of the fact it was about; every fact is told once.
#[must_use]
pub(crate) fn answer(text: &str, cited: &[&Fact], reader: &Reader) -> VerifiedText {
    let cut: String = text.chars().take(MAX_CHARS).collect();
    let plain = foreign::plain(&cut);
    let mut verdict = VerifiedText {
        text: String::new(),
        kept: 0,
        rejected: Vec::new(),
    };
    let is_other = foreign::is_other_language(&plain, reader.language);
    let mut told: Vec<String> = Vec::new();
    let mut last_corners: Vec<u32> = Vec::new();
    let mut parts: Vec<String> = Vec::new();
    for sentence in split::sentences(&plain) {
        let judged = if is_other {
            Err(Why::Language)
        } else {
            judge(sentence, cited, reader.language, &mut last_corners)
        };
        match judged {
            Ok(()) => {
                verdict.kept += 1;
                parts.push(sentence.to_owned());
            }
            Err(why) => {
                verdict.rejected.push(Rejection {
                    sentence: sentence.to_owned(),
                    why,
                });
                let instead = meant(sentence, cited, reader.language).filter(|fact| !told.contains(&fact.id));
                if let Some(fact) = instead {
                    told.push(fact.id.clone());
                    parts.push(format!("{}.", fact.text(reader).trim_end_matches('.')));
                }
            }
        }
    }
    if verdict.kept == 0 && verdict.rejected.is_empty() {
        verdict.rejected.push(Rejection {
            sentence: String::new(),
            why: Why::Empty,
        });
    }
    verdict.text = parts.join(" ");
    verdict
}

/// Judges a tip for one fact: words only, no digit, no number with a unit, no other corner.
///
/// # Errors
/// Why it is not used.
pub(crate) fn tip(text: &str, fact: &Fact, language: Language) -> Result<String, Rejection> {
    let reject = |why| {
        Err(Rejection {
            sentence: text.chars().take(MAX_TIP_CHARS).collect(),
            why,
        })
    };
    if text.chars().count() > MAX_TIP_CHARS {
        return reject(Why::TooLong);
    }
    let plain = foreign::plain(text).replace('\n', " ");
    let plain = plain.trim();
    if !plain.chars().any(char::is_alphabetic) {
        return reject(Why::Empty);
    }
    let lexicon = lexicon(language);
    // Its own corner may be named; it is the only thing with a digit.
    let own = fact.corner().map(|corner| format!("T{corner}"));
    let without_own = own.map_or_else(|| plain.to_owned(), |own| without_word(plain, &own));
    let words = tokens(&without_own);
    if let Some(why) = unwanted(plain, &tokens(plain), language) {
        return reject(why);
    }
    if foreign::is_other_language(plain, language) {
        return reject(Why::Language);
    }
    let named = corners(&words, lexicon);
    if let Some(other) = named.numbers.iter().find(|number| **number != fact.corner()) {
        return reject(Why::Corner(
            other.map_or_else(String::new, |number| format!("T{number}")),
        ));
    }
    if has_number(&words, language, lexicon) {
        return reject(Why::Number(String::new()));
    }
    if let Some(ratio) = ratio(&words, lexicon) {
        return reject(Why::Number(ratio));
    }
    for sentence in split::sentences(plain) {
        if let Some(direction) = wrong_direction(&tokens(sentence), &[fact], lexicon) {
            return reject(Why::Direction(direction));
        }
    }
    Ok(plain.to_owned())
}

/// Judges a sentence of general knowledge: words only, no number, no corner, no name, nothing about the reader's own laps,
/// and no advice to brake later or harder or to carry more speed.
///
/// # Errors
/// Why it is not used.
pub(crate) fn general(text: &str, language: Language) -> Result<(), Rejection> {
    let lexicon = lexicon(language);
    let plain = foreign::plain(text).replace('\n', " ");
    let words = tokens(&plain);
    let why = if plain.chars().count() > MAX_TIP_CHARS {
        Some(Why::TooLong)
    } else if !plain.chars().any(char::is_alphabetic) {
        Some(Why::Empty)
    } else if let Some(why) = unwanted(&plain, &words, language) {
        Some(why)
    } else if foreign::is_other_language(&plain, language) {
        Some(Why::Language)
    } else if let Some(number) = corners(&words, lexicon).numbers.first() {
        Some(Why::Corner(
            number.map_or_else(String::new, |number| format!("T{number}")),
        ))
    } else if has_number(&words, language, lexicon) || ratio(&words, lexicon).is_some() {
        Some(Why::Number(String::new()))
    } else if !tokens::places(&words, lexicon.own_laps).is_empty() {
        Some(Why::OwnLaps)
    } else {
        split::sentences(&plain)
            .into_iter()
            .find_map(|sentence| push(&tokens(sentence), lexicon))
            .map(Why::Direction)
    };
    match why {
        None => Ok(()),
        Some(why) => Err(Rejection {
            sentence: text.chars().take(MAX_TIP_CHARS).collect(),
            why,
        }),
    }
}

/// Without a word where it stands alone: `T5` in `T5, entry`, not in `T51`.
fn without_word(text: &str, word: &str) -> String {
    let mut kept = String::new();
    for part in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let bare = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        if bare.eq_ignore_ascii_case(word) {
            kept.push_str(part.get(bare.len()..).unwrap_or_default());
        } else {
            kept.push_str(part);
        }
    }
    kept
}

/// What has no place in any sentence.
fn unwanted(sentence: &str, tokens: &[tokens::Token], language: Language) -> Option<Why> {
    if foreign::has_mention(sentence) {
        Some(Why::Mention)
    } else if foreign::has_link(sentence) {
        Some(Why::Link)
    } else if foreign::has_markup(sentence) {
        Some(Why::Markup)
    } else if foreign::has_odd_number(sentence) {
        Some(Why::Number(sentence.chars().filter(|c| c.is_numeric()).collect()))
    } else if foreign::has_name(tokens, language) {
        Some(Why::Name)
    } else {
        None
    }
}

/// One sentence by the cited facts of the corners it names, else of those named last.
fn judge(sentence: &str, cited: &[&Fact], language: Language, last: &mut Vec<u32>) -> Result<(), Why> {
    let lexicon = lexicon(language);
    let words = tokens(sentence);
    if let Some(why) = unwanted(sentence, &words, language) {
        return Err(why);
    }
    let named = corners(&words, lexicon);
    let known: Vec<u32> = cited
        .iter()
        .flat_map(|fact| [fact.corner(), fact.from()])
        .flatten()
        .collect();
    for number in &named.numbers {
        match number {
            Some(number) if known.contains(number) => {}
            other => {
                return Err(Why::Corner(
                    other.map_or_else(|| "?".to_owned(), |number| format!("T{number}")),
                ));
            }
        }
    }
    if !named.numbers.is_empty() {
        *last = named.numbers.iter().copied().flatten().collect();
    }
    let in_scope: Vec<&Fact> = cited
        .iter()
        .copied()
        .filter(|fact| {
            fact.corner()
                .is_none_or(|corner| last.is_empty() || last.contains(&corner))
                || fact.from().is_some_and(|from| last.contains(&from))
        })
        .collect();
    if let Some(phase) = wrong_phase(&words, &named.is_corner, &in_scope, language) {
        return Err(Why::Phase(phase));
    }
    if let Some(ratio) = ratio(&words, lexicon) {
        return Err(Why::Number(ratio));
    }
    for numeral in numerals(&words, &named.is_corner, language, lexicon) {
        match support(&numeral, &words, &in_scope, lexicon) {
            Ok(()) => {}
            Err(Unsupported::Number) => return Err(Why::Number(numeral.written)),
            Err(Unsupported::Role) => return Err(Why::Role(numeral.written)),
        }
    }
    match wrong_direction(&words, &in_scope, lexicon) {
        Some(direction) => Err(Why::Direction(direction)),
        None => Ok(()),
    }
}

/// `T5 exit` where the facts are about its entry: the word right behind the corner's name.
fn wrong_phase(
    words: &[tokens::Token],
    is_corner: &[bool],
    facts: &[&Fact],
    language: Language,
) -> Option<String> {
    let known: Vec<Phase> = facts.iter().filter_map(|fact| fact.phase()).collect();
    let named = words
        .iter()
        .zip(is_corner)
        .zip(words.iter().skip(1))
        .filter(|((_, is_corner), _)| **is_corner)
        .map(|(_, word)| word);
    for word in named {
        for phase in [Phase::Entry, Phase::Mid, Phase::Exit] {
            let name = super::names::phase(phase, crate::words::Words::new(language)).to_lowercase();
            if word.text == name && !known.is_empty() && !known.contains(&phase) {
                return Some(name);
            }
        }
    }
    None
}

/// The fact that a failed sentence was about: of a corner it names, else the first.
fn meant<'a>(sentence: &str, cited: &[&'a Fact], language: Language) -> Option<&'a Fact> {
    let named = corners(&tokens(sentence), lexicon(language));
    let of_corner = cited
        .iter()
        .copied()
        .find(|fact| fact.corner().is_some() && named.numbers.contains(&fact.corner()));
    of_corner.or_else(|| cited.first().copied())
}

#[cfg(test)]
mod mutation_tests;
#[cfg(test)]
mod tests;
