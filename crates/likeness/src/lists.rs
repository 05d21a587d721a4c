//! Which lists of words a text touches, found at once instead of list by list.

use std::collections::HashMap;

/// A phrase as its words, with the number of its list.
type Phrase = (Vec<&'static str>, u16);

/// Words, beginnings of words (`brak*`) and phrases, each with the lists that hold it.
#[derive(Debug, Default)]
pub struct Lists {
    words: HashMap<&'static str, Vec<u16>>,
    beginnings: HashMap<&'static str, Vec<u16>>,
    /// By their first words.
    phrases: HashMap<&'static str, Vec<Phrase>>,
}

impl Lists {
    /// From the words and phrases of each list; a list is known by its place.
    #[must_use]
    pub fn new(lists: &[Vec<&'static str>]) -> Self {
        let mut all = Self::default();
        for (list, number) in lists.iter().zip(0_u16..) {
            for entry in list {
                if let Some((first, _)) = entry.split_once(' ') {
                    let phrase = entry.split(' ').collect();
                    all.phrases.entry(first).or_default().push((phrase, number));
                } else if let Some(beginning) = entry.strip_suffix('*') {
                    all.beginnings.entry(beginning).or_default().push(number);
                } else {
                    all.words.entry(entry).or_default().push(number);
                }
            }
        }
        all
    }

    /// Numbers of the lists of which a text holds a word or a phrase, each once, in order.
    #[must_use]
    pub fn in_words(&self, words: &[String]) -> Vec<u16> {
        let mut found: Vec<u16> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            found.extend(self.words.get(word.as_str()).into_iter().flatten());
            let ends = word.char_indices().map(|(at, c)| at + c.len_utf8());
            for beginning in ends.filter_map(|end| word.get(..end)) {
                found.extend(self.beginnings.get(beginning).into_iter().flatten());
            }
            let rest = words.get(at..).unwrap_or_default();
            let phrases = self.phrases.get(word.as_str()).into_iter().flatten();
            found.extend(
                phrases
                    .filter(|(phrase, _)| begins_with(rest, phrase))
                    .map(|(_, number)| number),
            );
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// Whether words begin with a phrase, whose last word may be a beginning.
fn begins_with(words: &[String], phrase: &[&'static str]) -> bool {
    words.len() >= phrase.len()
        && words
            .iter()
            .zip(phrase)
            .all(|(word, of_phrase)| match of_phrase.strip_suffix('*') {
                Some(beginning) => word.starts_with(beginning),
                None => word == of_phrase,
            })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_touches_a_list_by_a_word_a_beginning_or_a_phrase() {
        let lists = Lists::new(&[vec!["brak*", "slow"], vec!["turn in", "in the ex*"], vec!["gear"]]);
        let check = |text: &str, expect: &[u16]| {
            let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
            assert_eq!(lists.in_words(&words), expect, "{text}");
        };
        check("", &[]);
        check("am i braking", &[0]);
        check("slower in the exit", &[1]);
        check("turn the gear in", &[2]);
        check("where do i turn in slow", &[0, 1]);
        check("turn", &[]);
    }
}
