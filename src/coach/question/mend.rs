//! A question as rules read it: folded, with typing mistakes in the words that matter mended.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::spelling::{folded, is_nearly};
use super::{lexicon, spoken};

/// So short a word is mended only where two letters changed places.
const SHORT_WORD: usize = 4;

/// `jsuis`, `jperds`: what stands behind the `j` has so many letters.
const SHORTEST_VERB: usize = 4;

/// Words that are words already, so that nothing is mended in them.
static KNOWN: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let lists = lexicon::all().flat_map(lexicon::words);
    lists
        .flat_map(|phrase| phrase.split(' '))
        .filter(|word| !word.ends_with('*'))
        .chain(spoken::all_words())
        .collect()
});

/// Beginnings of words that are words already.
static BEGINNINGS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let lists = lexicon::all().flat_map(lexicon::words);
    lists
        .filter_map(|word| word.strip_suffix('*'))
        .filter(|word| !word.contains(' '))
        .collect()
});

/// The question folded, with its words mended. `names`: words of people and corners that stay as they are.
pub(super) fn mended(question: &str, names: &[&str]) -> String {
    let text = folded(question);
    let names: Vec<String> = names
        .iter()
        .flat_map(|name| {
            folded(name)
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect();
    let is_name = |word: &str| names.iter().any(|name| name == word);
    let mut mended = String::from(" ");
    let mut before = "";
    let words: Vec<&str> = text
        .split_whitespace()
        .flat_map(|word| {
            if is_name(word) {
                vec![word]
            } else {
                written_out(word)
            }
        })
        .collect();
    for word in words {
        // `schneller wie ich`: spoken German for `schneller als ich`.
        let compares = word == "wie" && before.len() > SHORT_WORD && before.ends_with("er");
        before = word;
        if compares {
            mended.push_str("als ");
            continue;
        }
        let is_known = is_known(word) || is_name(word);
        let meant = if is_known { None } else { nearest(word) };
        mended.push_str(meant.unwrap_or(word));
        mended.push(' ');
    }
    mended
}

/// What a word of a chat stands for: `wtf`, `outta`, `jperds`.
fn written_out(word: &str) -> Vec<&str> {
    if let Some((_, meant)) = lexicon::TYPED.iter().find(|(typed, _)| *typed == word) {
        return meant.split_whitespace().collect();
    }
    match word.strip_prefix('j') {
        Some(verb) if verb.len() >= SHORTEST_VERB && !is_known(word) && is_known(verb) => vec!["je", verb],
        _ => vec![word],
    }
}

/// Whether a folded word is one that rules or languages know.
pub(super) fn is_known(word: &str) -> bool {
    KNOWN.contains(word) || BEGINNINGS.iter().any(|beginning| word.starts_with(beginning))
}

/// The word that matters and is nearest to a mistyped one.
fn nearest(word: &str) -> Option<&'static str> {
    lexicon::words(lexicon::MENDED)
        .filter(|target| is_nearly(word, target) || is_swapped(word, target))
        .min_by_key(|target| strsim::osa_distance(word, target))
}

/// Whether a word of four letters is another one with two of them in the wrong order: `gaer`.
fn is_swapped(word: &str, target: &str) -> bool {
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    word.len() == SHORT_WORD
        && target.len() == SHORT_WORD
        && word.chars().next() == target.chars().next()
        && strsim::osa_distance(word, target) == 1
        && sorted(word) == sorted(target)
}
