//! Every sentence can be said in every language, and is said somewhere.

use std::path::Path;

use fluent_bundle::FluentValue;

use super::{SENTENCES, Sentence};
use crate::words::{Language, Words};

/// Formats it with `n` for counts and the variable's name for texts; fails on an error.
fn said(language: Language, sentence: &Sentence, n: usize) -> String {
    let (message, attribute) = (sentence.message, sentence.attribute);
    let given: Vec<(&'static str, FluentValue<'_>)> = sentence
        .variables
        .iter()
        .map(|(name, is_count)| {
            let value = if *is_count { n.into() } else { (*name).into() };
            (*name, value)
        })
        .collect();
    let mut errors = Vec::new();
    let text = Words::new(language).format(sentence.section, message, attribute, &given, &mut errors);
    assert!(
        errors.is_empty(),
        "{language:?} {message}.{attribute}: {errors:?}"
    );
    text.unwrap()
}

#[test]
fn every_sentence_can_be_said_in_every_language() {
    assert!(SENTENCES.len() > 150, "{}", SENTENCES.len());
    for language in Language::ALL {
        for sentence in SENTENCES {
            for n in [0, 1, 2, 5, 11, 1_000_000] {
                let text = said(language, sentence, n);
                assert!(!text.trim().is_empty(), "{language:?} {}", sentence.message);
                assert!(!text.contains(['{', '}', '\u{2068}']), "{language:?} {text}");
            }
        }
    }
}

#[test]
fn a_count_decides_between_singular_and_plural() {
    let words = Words::new(Language::English);
    assert_eq!(
        words.analyze_session(1),
        "1 lap: the typical one against your best"
    );
    assert_eq!(
        words.analyze_session(8),
        "8 laps: the typical one against your best"
    );
}

#[test]
fn every_sentence_is_said_somewhere() {
    let mut code = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                code.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    let names: std::collections::HashSet<&str> = code
        .split(|character: char| !character.is_alphanumeric() && character != '_')
        .collect();
    let silent: Vec<&str> = SENTENCES
        .iter()
        .map(|sentence| sentence.method)
        .filter(|method| !names.contains(method))
        .collect();
    assert!(silent.is_empty(), "nobody says {silent:#?}");
}
