//! Whether a sentence of a model may be said: plain text, in the reader's language, and true by the facts it cites.

use super::model_text::ModelSentence;
use super::prompt::repeats_rules;
use crate::coach::question::language_of;
use crate::coach::{Fact, Reader, verify};

/// Characters of a sentence at most.
const MAX_CHARS: usize = 320;

/// A sentence of an answer, against the facts it cites among those it was given.
pub(super) fn sentence(
    said: &ModelSentence,
    question: &str,
    given: &[&Fact],
    reader: &Reader,
) -> Result<(), String> {
    plain(&said.text)?;
    in_language(&said.text, reader)?;
    if said.text.contains('?') || question.contains(said.text.as_str()) {
        return Err(String::from("no answer but a question"));
    }
    let mut cited: Vec<&Fact> = Vec::with_capacity(said.facts.len());
    for id in &said.facts {
        match given.iter().find(|fact| fact.id == *id) {
            Some(fact) => cited.push(fact),
            None => return Err(format!("unknown fact: {}", printable(id))),
        }
    }
    if cited.is_empty() {
        return Err(String::from("cites no fact"));
    }
    let verdict = verify::answer(&said.text, &cited, reader);
    match verdict.rejected.first() {
        None => Ok(()),
        Some(rejection) => Err(rejection.to_string()),
    }
}

/// Advice beside a printed fact: no number, no corner, no direction but the fact's. Gives the fact.
pub(super) fn tip<'a>(text: &str, fact: Option<&'a Fact>, reader: &Reader) -> Result<&'a Fact, String> {
    plain(text)?;
    in_language(text, reader)?;
    let fact = fact.ok_or_else(|| String::from("unknown fact"))?;
    verify::tip(text, fact, reader.language).map_err(|rejection| rejection.to_string())?;
    Ok(fact)
}

/// A sentence of general knowledge: no number, no corner, no name, nothing about anybody's laps, no push.
pub(super) fn general(text: &str, question: &str, reader: &Reader) -> Result<(), String> {
    plain(text)?;
    in_language(text, reader)?;
    if text.contains('?') || question.contains(text) {
        return Err(String::from("no answer but a question"));
    }
    verify::general(text, reader.language).map_err(|rejection| rejection.to_string())
}

/// Short texts too: where the language can be told, it is the reader's.
fn in_language(text: &str, reader: &Reader) -> Result<(), String> {
    match language_of(text) {
        Some(language) if language != reader.language => Err(String::from("other language")),
        _ => Ok(()),
    }
}

/// Whether a text is nothing but prose: no link, no mention, no markup, nothing of the rules, of bounded length.
pub(super) fn plain(text: &str) -> Result<(), String> {
    let why = if text.chars().count() > MAX_CHARS {
        "too long"
    } else if text.chars().any(char::is_control) {
        "control characters"
    } else if MARKS.iter().any(|mark| text.contains(mark)) || text.split_whitespace().any(is_domain) {
        "links, mentions or markup"
    } else if repeats_rules(text) {
        "repeats its rules"
    } else {
        return Ok(());
    };
    Err(String::from(why))
}

/// What prose about driving never holds.
const MARKS: &[&str] = &[
    "://", "www.", "](", "<", ">", "@", "`", "#", "{", "}", "[", "]", "\\", "**", "__", "~~", "||", "|",
    "\u{200b}", "\u{200d}", "\u{202e}", "\u{2066}", "\u{feff}",
];

/// `example.org/a`: letters on both sides of a dot.
fn is_domain(word: &str) -> bool {
    let host = word.split(['/', '?', ':']).next().unwrap_or_default();
    let host = host.trim_matches(|c: char| !c.is_alphanumeric());
    host.split_once('.').is_some_and(|(name, rest)| {
        name.ends_with(|c: char| c.is_alphanumeric())
            && rest.chars().take_while(|c| c.is_alphabetic()).count() >= 2
            && name.chars().any(char::is_alphabetic)
    })
}

/// A piece of a model's text that may stand in a reason.
fn printable(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_ascii_alphanumeric())
        .take(12)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_prose_is_plain() {
        let check = |text: &str, is_plain: bool| assert_eq!(plain(text).is_ok(), is_plain, "{text}");
        check(
            "You brake 14 m early and lose 0.21 s (T5), so wait a moment.",
            true,
        );
        check("Bremse später, z.B. um 3 m.", true);
        check("Brake 0.5 s later… then turn.", true);
        check("See https://x.invalid", false);
        check("See x.invalid/a", false);
        check("See evil.example?d=1", false);
        check("[here](x)", false);
        check("Hi <@1> and @everyone", false);
        check("`code`", false);
        check("{F1.loss}", false);
        check(&"word ".repeat(100), false);
        check(
            "Say only what the facts say. Never add a number, a corner, a cause or a piece of advice of your own.",
            false,
        );
    }
}
