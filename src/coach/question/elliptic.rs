//! Laps that are said without the word, beside one that has it.

use super::super::lap_words::{LapWords, Sense, Which, exact_sense};
use super::lap_word::{REACH, is_lap_word, joins};

/// `my best and my last lap`, `the last one`: laps that are said without the word, beside one that has it.
pub(super) fn elliptic(words: &[String], known: &[(usize, LapWords)]) -> Vec<(usize, LapWords)> {
    let mut laps: Vec<(usize, LapWords)> = Vec::new();
    for (index, pair) in words.windows(2).enumerate() {
        let [word, next] = pair else { continue };
        let which = match exact_sense(word) {
            Some(Sense::Last) => Which::FromLast(0),
            Some(Sense::Best) => Which::Best,
            Some(Sense::Slowest) => Which::Slowest,
            _ => continue,
        };
        let is_joined = (joins(next) || matches!(next.as_str(), "ou" | "o"))
            && words
                .iter()
                .skip(index + 2)
                .take(2 * REACH)
                .any(|word| is_lap_word(word));
        let is_one = matches!(next.as_str(), "one" | "eine" | "une" | "una" | "uma");
        let lap = LapWords {
            which,
            ..LapWords::default()
        };
        let is_new = !known.iter().chain(&laps).any(|(_, known)| *known == lap);
        if (is_joined || is_one) && is_new {
            laps.push((index, lap));
        }
    }
    laps
}
