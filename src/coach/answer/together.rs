//! Two answers in one.

use super::answered::{Answered, MOST_SENTENCES};

/// Both answers in order, each with what was asked first, in no more sentences than one has, and with one picture.
#[must_use]
pub(crate) fn together(first: Answered, second: Answered) -> Answered {
    let half = MOST_SENTENCES / 2;
    let n_first = first
        .sentences
        .len()
        .min(MOST_SENTENCES.saturating_sub(second.sentences.len()).max(half));
    let mut sentences: Vec<String> = first.sentences.into_iter().take(n_first).collect();
    for sentence in second.sentences {
        if sentences.len() < MOST_SENTENCES && !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    Answered {
        sentences,
        picture: first.picture.or(second.picture),
        about: first.about.or(second.about),
        others: first.others.into_iter().chain(second.others).collect(),
        evidence: first.evidence.into_iter().chain(second.evidence).collect(),
        // What a model words takes the place of the end of an answer: here that is another question's.
        told: None,
    }
}

/// The first sentences of a text, as many as half an answer has.
#[must_use]
pub(crate) fn beginning_of(text: &str) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() && sentences.len() < MOST_SENTENCES / 2 {
        let end = rest
            .match_indices(['.', '?', '!'])
            .map(|(at, mark)| at + mark.len())
            .find(|end| {
                rest.get(*end..)
                    .is_some_and(|behind| behind.is_empty() || behind.starts_with(' '))
            })
            .unwrap_or(rest.len());
        let (sentence, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
        sentences.push(sentence.to_owned());
        rest = behind.trim_start();
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(sentences: &[&str]) -> Answered {
        Answered {
            sentences: sentences.iter().map(|&sentence| sentence.to_owned()).collect(),
            ..Answered::default()
        }
    }

    #[test]
    fn two_answers_share_four_sentences_and_each_says_what_was_asked() {
        let check = |first: &[&str], second: &[&str], expect: &[&str]| {
            assert_eq!(together(answer(first), answer(second)).sentences, expect);
        };
        check(&["a", "b", "c", "d"], &["1", "2", "3"], &["a", "b", "1", "2"]);
        check(&["a"], &["1", "2", "3", "4"], &["a", "1", "2", "3"]);
        check(&["a", "b", "c", "d"], &["1"], &["a", "b", "c", "1"]);
        check(&["a", "b"], &["b", "1"], &["a", "b", "1"]);
    }

    #[test]
    fn a_text_begins_with_whole_sentences() {
        assert_eq!(
            beginning_of("One. Two, e.g.this. Three."),
            ["One.", "Two, e.g.this."]
        );
        assert_eq!(beginning_of("No mark"), ["No mark"]);
        assert!(beginning_of("").is_empty());
    }
}
