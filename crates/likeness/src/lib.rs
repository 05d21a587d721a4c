//! Of which kind a short text is, learned from examples, for texts that are worded as no rule thought of.
//!
//! A text is its words, pairs of words, their beginnings, letters inside of long words and the lists of words that it
//! touches; what each of these says for and against every kind is learned by logistic regression, always in the same order,
//! so that the same text is always read the same. It is a crate of its own so that builds for tests optimize it.

mod lists;
mod regression;
mod signs;

use std::collections::HashMap;

pub use lists::Lists;
use regression::{Example, Learned};

/// A sign that only one example has says nothing of any other text.
const LEAST_SEEN: usize = 2;

/// What was learned of texts and their kinds.
#[derive(Debug)]
pub struct Likeness {
    lists: Lists,
    /// Numbers of the signs.
    signs: HashMap<String, usize>,
    learned: Learned,
}

impl Likeness {
    /// Learns from texts, as their words, each with the number of its kind from 0.
    #[must_use]
    pub fn learn(examples: &[(Vec<String>, usize)], n_kinds: usize, lists: Lists) -> Self {
        let mut seen: HashMap<String, usize> = HashMap::new();
        let read: Vec<(Vec<String>, usize)> = examples
            .iter()
            .map(|(words, kind)| (signs::signs(words, &lists), *kind))
            .collect();
        for sign in read.iter().flat_map(|(signs, _)| signs) {
            match seen.get_mut(sign) {
                Some(count) => *count += 1,
                None => {
                    seen.insert(sign.clone(), 1);
                }
            }
        }
        let mut signs: HashMap<String, usize> = HashMap::new();
        let known: Vec<Example> = read
            .into_iter()
            .map(|(of_text, kind)| {
                let mut numbers = Vec::with_capacity(of_text.len());
                for sign in of_text {
                    let is_seen = seen.get(&sign).is_some_and(|count| *count >= LEAST_SEEN);
                    if is_seen || signs::word(&sign).is_some() {
                        let next = signs.len();
                        numbers.push(*signs.entry(sign).or_insert(next));
                    }
                }
                Example { signs: numbers, kind }
            })
            .collect();
        let learned = Learned::from_examples(&known, signs.len(), n_kinds);
        Self {
            lists,
            signs,
            learned,
        }
    }

    /// How likely each kind is, in shares of one.
    #[must_use]
    pub fn shares(&self, words: &[String]) -> Vec<f32> {
        let signs: Vec<usize> = signs::signs(words, &self.lists)
            .iter()
            .filter_map(|sign| self.signs.get(sign).copied())
            .collect();
        self.learned.shares(&signs, signs.len())
    }

    /// Whether a word stands in an example.
    #[must_use]
    pub fn knows(&self, word: &str) -> bool {
        self.signs.contains_key(&signs::of_word(word))
    }

    /// Every word that stands in an example.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.signs.keys().filter_map(|sign| signs::word(sign))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn a_text_is_of_the_kind_of_those_that_are_like_it() {
        let examples: Vec<(Vec<String>, usize)> = [
            ("where do i lose time", 0),
            ("where is my time lost", 0),
            ("where am i losing", 0),
            ("which gear do i use", 1),
            ("what gear in this corner", 1),
            ("gear please", 1),
        ]
        .map(|(text, kind)| (words(text), kind))
        .to_vec();
        let likeness = Likeness::learn(&examples, 2, Lists::new(&[vec!["lose", "losing", "lost"]]));
        let check = |text: &str, kind: usize| {
            let shares = likeness.shares(&words(text));
            assert!(shares[kind] > 0.5, "{text}: {shares:?}");
        };
        check("where the hell did i lose it", 0);
        check("gear there", 1);
        assert!(likeness.knows("gear"));
        assert!(!likeness.knows("brake"));
    }
}
