//! What the words of a text are seen as.

use crate::lists::Lists;

/// Beginnings of words that are looked at, in letters: the same word is bent in many ways.
const BEGINNINGS: [usize; 3] = [3, 4, 5];
/// Words with so many letters may be made of several.
const LONG_WORD: usize = 7;
/// Letters in a row that are looked at inside of them.
const GROUP: usize = 4;
/// Before a sign that is a whole word.
const WORD: &str = "w:";

/// The sign of a whole word.
pub(crate) fn of_word(word: &str) -> String {
    format!("{WORD}{word}")
}

/// The word of a sign that is one.
pub(crate) fn word(sign: &str) -> Option<&str> {
    sign.strip_prefix(WORD)
}

/// The signs of a text, each once.
pub(crate) fn signs(words: &[String], lists: &Lists) -> Vec<String> {
    let mut signs: Vec<String> = Vec::with_capacity(8 * words.len());
    for word in words {
        signs.push(of_word(word));
        let beginnings = BEGINNINGS.into_iter().filter_map(|letters| {
            let (end, _) = word.char_indices().nth(letters)?;
            word.get(..end)
        });
        signs.extend(beginnings.map(|beginning| format!("{beginning}*")));
        if word.len() >= LONG_WORD && word.is_ascii() {
            let groups = (1..word.len().saturating_sub(GROUP - 1)).filter_map(|at| word.get(at..at + GROUP));
            signs.extend(groups.map(|group| format!("~{group}")));
        }
    }
    signs.extend(words.first().map(|word| format!("^ {word}")));
    signs.extend(words.last().map(|word| format!("{word} $")));
    signs.extend(words.windows(2).filter_map(|pair| match pair {
        [one, other] => Some(format!("{one} {other}")),
        _ => None,
    }));
    signs.extend(
        lists
            .in_words(words)
            .into_iter()
            .map(|list| format!("list {list}")),
    );
    signs.sort_unstable();
    signs.dedup();
    signs
}
