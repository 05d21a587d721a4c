//! Somebody whom a question compares with and of whom there are no laps here: `where do I lose time against Dave`. To answer it
//! about other laps would be beside the point.

use super::super::spelling::folded_word;
use super::lexicon::{self, contains_one};
use super::place::number_word;
use super::subject::may_be_name;

/// What stands before whoever is compared with.
const AGAINST: &str = "|against|vs|versus|gegen|gegenuber|contre|contra|contro|";
/// The same words are used for much else: a name behind them begins with a capital letter.
const ALSO_ELSE: &str = "|than|als|que|di|with|mit|avec|con|com|to|";

/// What makes a comparison of `que` and `di`.
const MORE_OR_LESS: &str = "|plus|moins|mas|menos|piu|meno|mais|";

/// The name, folded, in a folded and mended text that names nobody with laps here. `question`: as it was written.
pub(super) fn stranger(text: &str, question: &str) -> Option<String> {
    if contains_one(text, lexicon::FAMOUS_PLACES) {
        return None;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let compares = [lexicon::COMPARE, lexicon::THAN, MORE_OR_LESS]
        .into_iter()
        .any(|list| contains_one(text, list));
    words.windows(2).find_map(|pair| {
        let [before, name] = pair else { return None };
        let stands_in = |list: &str| list.split('|').any(|word| word == *before);
        let is_behind =
            stands_in(AGAINST) || (compares && stands_in(ALSO_ELSE) && is_capital(question, name));
        (is_behind && number_word(name).is_none() && may_be_name(name)).then(|| (*name).to_owned())
    })
}

/// Whether a word is written with a capital letter.
fn is_capital(question: &str, folded_name: &str) -> bool {
    question
        .split_whitespace()
        .any(|word| folded_word(word) == folded_name && word.chars().next().is_some_and(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::question::examples::examples;
    use crate::coach::spelling::folded;

    fn named(question: &str) -> Option<String> {
        stranger(&format!(" {} ", folded(question)), question)
    }

    #[test]
    fn whoever_is_compared_with_is_found_by_the_word_before() {
        for question in [
            "where do I lose time against Dave?",
            "am i faster than Dave",
            "compare me with Dave",
            "me vs dave",
            "Wo verliere ich gegen Dave?",
            "bin ich schneller als Dave?",
            "vergleich mich mit Dave",
            "où je perds contre Dave ?",
            "suis-je plus rapide que Dave ?",
            "¿dónde pierdo contra Dave?",
            "¿soy más rápido que Dave?",
            "dove perdo contro Dave?",
            "confrontami con Dave",
            "onde perco contra Dave?",
            "sou mais rápido que Dave?",
        ] {
            assert_eq!(named(question).as_deref(), Some("dave"), "{question}");
        }
    }

    #[test]
    fn laps_days_and_the_best_are_nobody() {
        for question in [
            "where do I lose time against my best lap",
            "am I faster than yesterday",
            "compare lap 3 with lap 5",
            "compare me with the others",
            "bin ich schneller als gestern",
            "wo verliere ich gegen die Bestzeit",
            "vergleich mich mit den anderen",
            "je suis plus lent que hier ?",
            "¿soy más rápido que ayer?",
            "sono più veloce di ieri?",
            "why is my exit slower than theirs",
            "is braking later better than braking harder",
        ] {
            assert_eq!(named(question), None, "{question}");
        }
        let wrong: Vec<&str> = examples()
            .iter()
            .map(|example| example.text)
            .filter(|text| named(text).is_some())
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
