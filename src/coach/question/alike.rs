//! What a question is most like: learned from the examples, for questions that are worded as no rule thought of.
//!
//! A question is the words in it, their beginnings and the lists of words that it touches; what each of these says for and
//! against every kind of question is learned by multinomial logistic regression with adaptive steps (Duchi, Hazan and
//! Singer: Adaptive Subgradient Methods, 2011), in a fixed order, so that the same question is always read the same.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::super::lap_words::lap_time;
use super::super::plan::{Plan, What};
use super::super::spelling::folded;
use super::examples::{Example, ask_the_same, examples};
use super::lexicon::lists_in;
use super::place::number_word;
use super::who::PERSON;

/// How often the examples are gone through.
const ROUNDS: usize = 10;
/// The first step of a weight.
const STEP: f32 = 0.3;
/// Keeps the first step finite.
const LEAST_SQUARE: f32 = 1e-6;
/// Beginnings of words that are looked at, in letters: the same word is bent in many ways.
const BEGINNINGS: [usize; 3] = [3, 4, 5];
/// Words that say nothing of what is asked.
const POLITE: &str = "|please|pls|plz|hey|hi|hello|thanks|thx|bitte|danke|hallo|mal|merci|bonjour|svp|stp|favor|gracias|hola|grazie|ciao|obrigado|oi|mate|bro|dude|bruh|alter|digga|tio|cara|";

/// Learned at the first question, in about a tenth of a second: many processes never hear one.
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

/// What was learned.
struct Alike {
    kinds: Vec<Plan>,
    /// Weights of a sign, one per kind.
    signs: HashMap<String, Vec<f32>>,
}

impl Alike {
    fn learn(examples: &[Example]) -> Self {
        let mut kinds: Vec<Plan> = Vec::new();
        let mut numbers: HashMap<String, usize> = HashMap::new();
        let mut known: Vec<(Vec<usize>, usize)> = Vec::with_capacity(examples.len());
        for example in examples {
            let is_kind = |kind: &Plan| match (&kind.what, &example.asks.what) {
                (What::Term(one), What::Term(other)) => one == other,
                _ => ask_the_same(kind, &example.asks),
            };
            let kind = kinds.iter().position(is_kind).unwrap_or_else(|| {
                kinds.push(example.asks.clone());
                kinds.len() - 1
            });
            let text = folded(&example.text.replace("Ben's", PERSON).replace("Ben", PERSON));
            let has_time = example
                .text
                .split_whitespace()
                .any(|word| lap_time(word).is_some());
            let signs = signs(&text, has_time)
                .into_iter()
                .map(|sign| {
                    let next = numbers.len();
                    *numbers.entry(sign).or_insert(next)
                })
                .collect();
            known.push((signs, kind));
        }
        let weights = weigh(&known, numbers.len(), kinds.len());
        let signs = numbers
            .into_iter()
            .filter_map(|(sign, number)| Some((sign, weights.get(number)?.clone())))
            .collect();
        Self { kinds, signs }
    }

    fn ranked(&self, text: &str, has_time: bool) -> (Vec<Likely>, f32) {
        let signs = signs(text, has_time);
        let mut n_words = (0.0_f32, 0.0_f32);
        for word in signs.iter().filter(|sign| sign.starts_with("w:")) {
            n_words.1 += 1.0;
            n_words.0 += f32::from(u8::from(self.signs.contains_key(word)));
        }
        let rows: Vec<&[f32]> = signs
            .iter()
            .filter_map(|sign| self.signs.get(sign).map(Vec::as_slice))
            .collect();
        let shares = shares(&rows, self.kinds.len(), scale(signs.len()));
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
        (likely, n_words.0 / n_words.1.max(1.0))
    }
}

/// What a folded text is seen as.
fn signs(text: &str, has_time: bool) -> Vec<String> {
    let mut signs: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        if POLITE.split('|').any(|polite| polite == word) {
            continue;
        }
        let is_number = word.ends_with(|c: char| c.is_ascii_digit())
            || number_word(word).is_some_and(|number| number > 1);
        if is_number {
            signs.push("w:#".to_owned());
            continue;
        }
        signs.push(format!("w:{word}"));
        let beginnings = BEGINNINGS.into_iter().filter_map(|letters| {
            let (end, _) = word.char_indices().nth(letters)?;
            word.get(..end)
        });
        signs.extend(beginnings.map(|beginning| format!("{beginning}*")));
    }
    signs.extend(lists_in(text).into_iter().map(|list| format!("list {list}")));
    if has_time {
        signs.push("time".to_owned());
    }
    signs.sort_unstable();
    signs.dedup();
    signs
}

/// Long questions weigh no more than short ones.
fn scale(n_signs: usize) -> f32 {
    let n_signs = u16::try_from(n_signs.max(1)).unwrap_or(u16::MAX);
    f32::from(n_signs).sqrt().recip()
}

/// How likely each kind is, in shares of one.
fn shares(rows: &[&[f32]], n_kinds: usize, scale: f32) -> Vec<f32> {
    let mut sums = vec![0.0_f32; n_kinds];
    for row in rows {
        for (sum, weight) in sums.iter_mut().zip(*row) {
            *sum += weight;
        }
    }
    let most = sums.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    for sum in &mut sums {
        *sum = ((*sum - most) * scale).exp();
    }
    let all: f32 = sums.iter().sum();
    for sum in &mut sums {
        *sum /= all;
    }
    sums
}

/// The weights of each sign, one per kind.
fn weigh(known: &[(Vec<usize>, usize)], n_signs: usize, n_kinds: usize) -> Vec<Vec<f32>> {
    let mut weights = vec![vec![0.0_f32; n_kinds]; n_signs];
    let mut squares = vec![vec![LEAST_SQUARE; n_kinds]; n_signs];
    for at in order(known.len()) {
        let Some((signs, kind)) = known.get(at) else {
            continue;
        };
        let scale = scale(signs.len());
        let rows: Vec<&[f32]> = signs
            .iter()
            .filter_map(|sign| weights.get(*sign).map(Vec::as_slice))
            .collect();
        let mut errors = shares(&rows, n_kinds, scale);
        if let Some(error) = errors.get_mut(*kind) {
            *error -= 1.0;
        }
        for sign in signs {
            let (Some(weights), Some(squares)) = (weights.get_mut(*sign), squares.get_mut(*sign)) else {
                continue;
            };
            for ((weight, square), error) in weights.iter_mut().zip(squares).zip(&errors) {
                let step = error * scale;
                *square += step * step;
                *weight -= STEP * step / square.sqrt();
            }
        }
    }
    weights
}

/// Every example once a round, far from its neighbours in the file, which ask the same.
fn order(n_examples: usize) -> impl Iterator<Item = usize> {
    let n = n_examples.max(1);
    let stride = (1..=n)
        .map(|more| n * 618 / 1000 + more)
        .find(|stride| greatest_common(*stride, n) == 1)
        .unwrap_or(1);
    (0..ROUNDS * n_examples).map(move |step| (step * stride) % n)
}

fn greatest_common(one: usize, other: usize) -> usize {
    if other == 0 {
        one
    } else {
        greatest_common(other, one % other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_is_seen_once_a_round() {
        for n_examples in [1, 2, 7, 100, 2_431] {
            let mut seen: Vec<usize> = order(n_examples).take(n_examples).collect();
            seen.sort_unstable();
            assert_eq!(seen, (0..n_examples).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_question_in_new_words_is_like_what_it_asks() {
        let (likely, known) = ranked(&folded("where on earth am I losing so much time mate"), false);
        assert_eq!(likely.first().map(|first| &first.asks.what), Some(&What::Losses));
        assert!(known > 0.5);
    }
}
