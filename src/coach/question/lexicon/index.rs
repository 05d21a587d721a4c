//! Which lists of words a text holds, found at once instead of list by list.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{all, contains, words};

/// Words, beginnings of words and phrases, each with the lists that hold it.
#[derive(Default)]
struct Index {
    words: HashMap<&'static str, Vec<u16>>,
    beginnings: HashMap<&'static str, Vec<u16>>,
    /// Phrases by their first word.
    phrases: HashMap<&'static str, Vec<(&'static str, u16)>>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::default();
    for (list, number) in all().zip(0_u16..) {
        for word in words(list) {
            if let Some((first, _)) = word.split_once(' ') {
                index.phrases.entry(first).or_default().push((word, number));
            } else if let Some(beginning) = word.strip_suffix('*') {
                index.beginnings.entry(beginning).or_default().push(number);
            } else {
                index.words.entry(word).or_default().push(number);
            }
        }
    }
    index
});

/// Numbers of the lists of which a folded text holds a word, each once, in order.
pub(in crate::coach::question) fn lists_in(text: &str) -> Vec<u16> {
    let mut found: Vec<u16> = Vec::new();
    for word in text.split_whitespace() {
        found.extend(INDEX.words.get(word).into_iter().flatten());
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8());
        for beginning in ends.filter_map(|end| word.get(..end)) {
            found.extend(INDEX.beginnings.get(beginning).into_iter().flatten());
        }
        let phrases = INDEX.phrases.get(word).into_iter().flatten();
        found.extend(
            phrases
                .filter(|(phrase, _)| contains(text, phrase))
                .map(|(_, number)| number),
        );
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::super::contains_one;
    use super::*;

    #[test]
    fn finds_what_looking_list_by_list_finds() {
        for text in [
            " where do i brake for turn 5 ",
            " wo verlier ich in der langsamen ecke zeit ",
            " n est ce pas ",
        ] {
            let expected: Vec<u16> = all()
                .zip(0..)
                .filter(|(list, _)| contains_one(text, list))
                .map(|(_, n)| n)
                .collect();
            assert_eq!(lists_in(text), expected, "{text}");
        }
    }
}
