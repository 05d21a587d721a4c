//! What a question is most like: learned from the examples, for questions that are worded as no rule thought of.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use likeness::{Likeness, Lists};

use super::super::lap_words::lap_time;
use super::super::plan::{Plan, What};
use super::super::spelling::{folded, is_nearly};
use super::examples::{Example, ask_the_same, examples};
use super::lexicon;
use super::place::number_words;
use super::who::PERSON;

/// What a number is seen as, whichever it is.
const NUMBER: &str = "#";
/// Stands behind a question that holds a lap time.
const TIME: &str = "#time";
/// Words that say nothing of what is asked.
const POLITE: &str = "please|pls|plz|hey|hi|hello|thanks|thx|bitte|danke|hallo|mal|merci|bonjour|svp|stp|favor|gracias|hola|grazie|ciao|obrigado|oi|mate|bro|dude|bruh|alter|digga|tio|cara";

/// A word that was likely meant is known by half: it may be another one.
const OF_MEANT: f32 = 0.5;

/// Learned at the first question, in about a quarter of a second: many processes never hear one.
static LEARNED: LazyLock<Alike> = LazyLock::new(|| Alike::learn(&examples()));

/// A kind of question, with how likely it is the one.
pub(super) struct Likely {
    pub(super) asks: Plan,
    pub(super) share: f32,
}

/// Kinds of questions by how much a question is like them, the likeliest first; and which share of its words were ever
/// seen. `text`: folded, with people taken out; `has_time`: whether it holds a lap time.
pub(super) fn ranked(text: &str, has_time: bool) -> (Vec<Likely>, f32) {
    LEARNED.ranked(text, has_time)
}

/// Learns now what the first question would have to.
pub(super) fn learn() {
    LazyLock::force(&LEARNED);
}

/// What was learned.
struct Alike {
    kinds: Vec<Plan>,
    likeness: Likeness,
    /// Words of the examples by their first letters, in order, for typing mistakes.
    words: HashMap<char, Vec<String>>,
}

impl Alike {
    fn learn(examples: &[Example]) -> Self {
        let mut kinds: Vec<Plan> = Vec::new();
        let known: Vec<(Vec<String>, usize)> = examples
            .iter()
            .map(|example| {
                // Examples of a kind stand together.
                let is_kind = |kind: &Plan| match (&kind.what, &example.asks.what) {
                    (What::Term(one), What::Term(other)) => one == other,
                    _ => ask_the_same(kind, &example.asks),
                };
                let kind = kinds.iter().rposition(is_kind).unwrap_or_else(|| {
                    kinds.push(example.asks.clone());
                    kinds.len() - 1
                });
                let text = folded(&example.text.replace("Ben's", PERSON).replace("Ben", PERSON));
                let has_time = example
                    .text
                    .split_whitespace()
                    .any(|word| lap_time(word).is_some());
                (words_of(&text, has_time), kind)
            })
            .collect();
        let lists: Vec<Vec<&'static str>> = lexicon::all()
            .map(|list| lexicon::words(list).collect())
            .collect();
        let likeness = Likeness::learn(&known, kinds.len(), Lists::new(&lists));
        let mut words: HashMap<char, Vec<String>> = HashMap::new();
        for word in likeness.words() {
            if let Some(first) = word.chars().next() {
                words.entry(first).or_default().push(word.to_owned());
            }
        }
        for words in words.values_mut() {
            words.sort_unstable();
        }
        Self {
            kinds,
            likeness,
            words,
        }
    }

    fn ranked(&self, text: &str, has_time: bool) -> (Vec<Likely>, f32) {
        let mut words = words_of(text, has_time);
        let different: HashSet<String> = words.iter().cloned().collect();
        let n_words = f32::from(u16::try_from(different.len()).unwrap_or(u16::MAX));
        let mut n_known = 0.0_f32;
        for word in different {
            if self.likeness.knows(&word) {
                n_known += 1.0;
            } else if let Some(meant) = self.meant(&word) {
                n_known += OF_MEANT;
                for mistyped in words.iter_mut().filter(|other| **other == word) {
                    meant.clone_into(mistyped);
                }
            }
        }
        let shares = self.likeness.shares(&words);
        let mut likely: Vec<Likely> = self
            .kinds
            .iter()
            .zip(shares)
            .map(|(asks, share)| Likely {
                asks: asks.clone(),
                share,
            })
            .collect();
        likely.sort_by(|one, other| other.share.total_cmp(&one.share));
        (likely, n_known / n_words.max(1.0))
    }

    /// The word of the examples that a mistyped one was meant to be.
    fn meant(&self, word: &str) -> Option<&str> {
        let words = self.words.get(&word.chars().next()?)?;
        words
            .iter()
            .filter(|known| is_nearly(word, known))
            .min_by_key(|known| strsim::osa_distance(word, known))
            .map(String::as_str)
    }
}

/// The words of a folded text that say something.
fn words_of(text: &str, has_time: bool) -> Vec<String> {
    static SAY_NOTHING: LazyLock<HashSet<&str>> = LazyLock::new(|| POLITE.split('|').collect());
    static NUMBERS: LazyLock<HashSet<&str>> = LazyLock::new(|| number_words(2).collect());
    let words = text
        .split_whitespace()
        .filter(|word| !SAY_NOTHING.contains(word))
        .map(|word| {
            let is_number = word.ends_with(|c: char| c.is_ascii_digit()) || NUMBERS.contains(word);
            if is_number { NUMBER } else { word }.to_owned()
        });
    words.chain(has_time.then(|| TIME.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_in_new_words_is_like_what_it_asks() {
        let (likely, known) = ranked(&folded("where on earth am I losing so much time mate"), false);
        assert_eq!(likely.first().map(|first| &first.asks.what), Some(&What::Losses));
        assert!(known > 0.5);
    }

    #[test]
    fn a_mistyped_word_is_the_word() {
        let (likely, known) = ranked(&folded("my theoreticl besst posible lap"), false);
        assert_eq!(
            likely.first().map(|first| &first.asks.what),
            Some(&What::PossibleBest)
        );
        assert!(known > 0.5, "{known}");
    }
}
