//! Corners that a sentence names: `T5`, `turn 5`, `the fifth corner`, `Kurve 5`.

use super::lexicon::Lexicon;
use super::tokens::{Kind, Token, phrase_at};

/// The corners of a sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct NamedCorners {
    /// Their numbers; `None` for one whose number cannot be read.
    pub(super) numbers: Vec<Option<u32>>,
    /// Per token, whether it belongs to the name of one.
    pub(super) is_corner: Vec<bool>,
}

/// Finds them.
pub(super) fn corners(tokens: &[Token], lexicon: &Lexicon) -> NamedCorners {
    let mut found = NamedCorners {
        numbers: Vec::new(),
        is_corner: vec![false; tokens.len()],
    };
    for at in 0..tokens.len() {
        if let Some(token) = tokens.get(at) {
            named_at(tokens, at, token, lexicon, &mut found);
        }
    }
    found
}

fn named_at(tokens: &[Token], at: usize, token: &Token, lexicon: &Lexicon, found: &mut NamedCorners) {
    let mark = |found: &mut NamedCorners, idx: usize| {
        if let Some(flag) = found.is_corner.get_mut(idx) {
            *flag = true;
        }
    };
    if token.kind == Kind::Word {
        // `t5`, `t5/t6`, `t5-t7`.
        let parts: Vec<Option<u32>> = token.text.split(['/', '-']).map(of_word).collect();
        if parts.iter().any(Option::is_some) {
            mark(found, at);
            found.numbers.extend(parts);
            return;
        }
        // `t 5`.
        if token.text == "t" && is_number(tokens, at + 1) {
            number_at(tokens, at + 1, found);
            mark(found, at);
            return;
        }
        let is_corner_word = lexicon
            .corner
            .iter()
            .any(|word| phrase_at(tokens, at, word).is_some());
        if is_corner_word && is_number(tokens, at + 1) {
            // `turn 5`, `turns 5 and 6`.
            number_at(tokens, at + 1, found);
            if is_number(tokens, at + 3) && tokens.get(at + 2).is_some_and(joins) {
                number_at(tokens, at + 3, found);
            }
            return;
        }
        if is_corner_word {
            named_in_words(tokens, at, lexicon, found);
        }
    } else if token.kind == Kind::Number && !found.is_corner.get(at).copied().unwrap_or_default() {
        // `5. Kurve`, `5th corner`, `5e virage`.
        let is_corner = |idx: usize| {
            lexicon
                .corner
                .iter()
                .any(|word| phrase_at(tokens, idx, word).is_some())
                && !is_number(tokens, idx + 1)
        };
        let skip = (1..=2).find(|skip| is_corner(at + skip));
        let between_is_short = tokens
            .get(at + 1)
            .is_some_and(|between| between.text.chars().count() <= 2);
        if let Some(skip) = skip
            && (skip == 1 || between_is_short)
            && skip == 2
        {
            number_at(tokens, at, found);
        }
    }
}

/// `turn five`, `the fifth corner`, `fünfte Kurve`, `quinta curva`, `curva cinque`.
fn named_in_words(tokens: &[Token], at: usize, lexicon: &Lexicon, found: &mut NamedCorners) {
    let word_after = tokens.get(at + 1).map(|token| token.text.as_str());
    let spoken = lexicon
        .numbers
        .iter()
        .find(|(word, value)| Some(*word) == word_after && value.fract() == 0.0);
    if let Some((_, value)) = spoken {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "small whole numbers of a table"
        )]
        found.numbers.push(Some(*value as u32));
        return;
    }
    let before = at.checked_sub(1);
    for (ordinal, number) in lexicon.ordinals.iter().zip(1..) {
        let is_before = before.is_some_and(|before| phrase_at(tokens, before, ordinal).is_some());
        if is_before {
            found.numbers.push(Some(number));
        }
    }
}

/// `and`, `&`, `to`: one more number follows.
fn joins(token: &Token) -> bool {
    match token.kind {
        Kind::Word => token.text.chars().count() <= 3,
        Kind::Mark => matches!(token.text.as_str(), "&" | "/" | "-" | "–" | "+"),
        Kind::Number => false,
    }
}

fn of_word(word: &str) -> Option<u32> {
    let digits = word.strip_prefix('t')?;
    digits
        .chars()
        .all(|c| c.is_ascii_digit())
        .then(|| digits.parse().ok())
        .flatten()
}

fn is_number(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.kind == Kind::Number)
}

fn number_at(tokens: &[Token], at: usize, found: &mut NamedCorners) {
    let number = tokens.get(at).and_then(|token| token.text.parse().ok());
    found.numbers.push(number);
    if let Some(flag) = found.is_corner.get_mut(at) {
        *flag = true;
    }
}
