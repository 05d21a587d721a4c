//! Two questions in one: `what gear in T5 and what was my top speed`.

use super::super::spelling::{folded, folded_word};
use super::lexicon::{self, contains_one};

/// A question has so many words at least, where no mark ends it.
const LEAST_WORDS: usize = 2;
/// A few words in front take the place of what stands behind: `what gear and what speed in T5`.
pub(super) const FEW_WORDS: usize = 3;

/// The two questions of a text, the first one first; `people`: names that a verb may stand in front of.
pub(super) fn halves(question: &str, people: &[&str]) -> Option<(String, String)> {
    let tokens: Vec<&str> = question.split_whitespace().collect();
    (1..tokens.len()).find_map(|at| {
        let (before, behind) = tokens.split_at_checked(at)?;
        let behind = second(before, behind, people)?;
        let first = before.join(" ");
        is_whole(&first).then_some((first, behind))
    })
}

/// The second question, where one begins here.
fn second(before: &[&str], behind: &[&str], people: &[&str]) -> Option<String> {
    let last = before.last()?;
    let ends = last.ends_with(['?', '!', '.', ';']) && !is_number(last);
    let n_joining = joining(behind);
    let rest = behind.get(n_joining..)?;
    let begins = is_beginning(rest, people);
    // `…? and T7?` goes on without a word that asks.
    let is_second = if ends {
        last.ends_with('?') || begins
    } else {
        (n_joining > 0 || last.ends_with(',')) && begins && rest.len() > 1
    };
    // `T5 is killing me, where is the time`: what stands in front asks nothing.
    let first = format!(" {} ", folded(&before.join(" ")).trim());
    let asks = last.ends_with('?') || (n_joining > 0 && before.len() <= FEW_WORDS + 1) || is_asking(&first);
    let is_long = last.ends_with('?') || n_joining > 0 || rest.len() >= FEW_WORDS;
    (is_second && asks && is_long && !rest.is_empty()).then(|| rest.join(" "))
}

/// Whether a folded text asks something.
fn is_asking(text: &str) -> bool {
    [
        lexicon::ASKS,
        lexicon::AM_I,
        lexicon::YES_NO,
        lexicon::SHOW,
        lexicon::COMPARE,
    ]
    .into_iter()
    .any(|list| contains_one(text, list))
}

/// How many tokens join what stands behind them to what stands before.
fn joining(tokens: &[&str]) -> usize {
    // `é` asks nothing and joins nothing: a token as it was typed.
    let is_joining = |token: &str| {
        let lower = token.to_lowercase();
        matches!(lower.as_str(), "&" | "+" | "-" | "–" | "—")
            || lexicon::words(lexicon::JOINS).any(|known| known == lower.trim_end_matches(','))
    };
    tokens
        .iter()
        .take(2)
        .take_while(|token| is_joining(token))
        .count()
}

fn is_beginning(tokens: &[&str], people: &[&str]) -> bool {
    let beginning: Vec<String> = tokens
        .iter()
        .take(2)
        .map(|token| {
            let word = folded_word(token.trim_end_matches("'s"));
            let is_name = token.starts_with(['@', '<'])
                || people.iter().any(|name| {
                    let first = name.split_whitespace().next().unwrap_or_default();
                    folded_word(first) == word && !word.is_empty()
                });
            if is_name {
                "qperson".to_owned()
            } else {
                folded(token).trim().to_owned()
            }
        })
        .collect();
    let text = format!("{} ", beginning.join(" "));
    lexicon::words(lexicon::BEGINS).any(|known| match known.strip_suffix('*') {
        Some(stem) => text.starts_with(stem),
        None => text.strip_prefix(known).is_some_and(|rest| rest.starts_with(' ')),
    })
}

/// Whether a text may be a question of its own: `how do I know when` is none, `T5` before `, where …` neither.
fn is_whole(text: &str) -> bool {
    let text_folded = folded(text);
    let words: Vec<&str> = text_folded.split_whitespace().collect();
    let asks_at_the_end = words
        .last()
        .is_none_or(|last| lexicon::words(lexicon::ALONE).any(|known| known == *last));
    words.len() >= LEAST_WORDS && (!asks_at_the_end || text.ends_with('?'))
}

/// `1.` and `3.5.`
fn is_number(token: &str) -> bool {
    token
        .trim_end_matches(['.', '!'])
        .chars()
        .all(|c| !c.is_alphabetic())
        && !token.ends_with('?')
}
