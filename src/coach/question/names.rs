//! Names of corners in a question, read as their numbers, which everything behind it understands.

use super::super::spelling::{folded_word, is_nearly};

/// Shorter names may be words of any sentence.
const SHORTEST_NAME: usize = 3;
/// Words of a name that say nothing alone.
const KINDS: [&str; 12] = [
    "corner", "turn", "bend", "curve", "kurve", "virage", "curva", "the", "die", "der", "la", "le",
];

/// Second words of names that are parts of one corner.
const PARTS: [&str; 4] = ["exit", "entry", "in", "out"];

/// A text with `T5` for every name that stands there, whatever its case and accents; a typing mistake in a long name is
/// forgiven. A name of two words where the second is `Corner` is known by the first one too.
pub(super) fn numbered(text: &str, names: &[(u32, String)]) -> String {
    let mut names: Vec<(u32, Vec<String>)> = names
        .iter()
        .map(|(number, name)| {
            (
                *number,
                name.split_whitespace().map(folded_word).collect::<Vec<_>>(),
            )
        })
        .filter(|(_, words)| words.iter().map(String::len).sum::<usize>() >= SHORTEST_NAME)
        .collect();
    // `Mill Bend Exit` before `Mill Bend`.
    names.sort_by_key(|(_, words)| std::cmp::Reverse(words.len()));
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let mut result: Vec<String> = Vec::with_capacity(tokens.len());
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        let rest = tokens.get(index..).unwrap_or_default();
        let found: Vec<(u32, usize)> = names
            .iter()
            .filter_map(|(number, words)| Some((*number, taken(rest, words)?)))
            .collect();
        let longest = found.iter().map(|(_, taken)| *taken).max();
        match longest {
            Some(longest) => {
                // Several corners may have one name, such as the two of a carousel.
                let mut numbers: Vec<u32> = found
                    .iter()
                    .filter(|(_, taken)| *taken == longest)
                    .map(|(number, _)| *number)
                    .collect();
                // `Carousel exit` is a part of the `Carousel`.
                if longest == 1 {
                    let said: Vec<&Vec<String>> = names
                        .iter()
                        .filter(|(number, words)| words.len() == 1 && numbers.contains(number))
                        .map(|(_, words)| words)
                        .collect();
                    let parts: Vec<u32> = names
                        .iter()
                        .filter(|(_, words)| {
                            words.len() == 2
                                && words.last().is_some_and(|last| PARTS.contains(&last.as_str()))
                                && said.iter().any(|said| said.first() == words.first())
                        })
                        .map(|(number, _)| *number)
                        .collect();
                    numbers.extend(parts);
                }
                numbers.sort_unstable();
                numbers.dedup();
                let all: Vec<String> = numbers.iter().map(|number| format!("T{number}")).collect();
                let end: String = tokens
                    .get(index + longest - 1)
                    .map(|last| last.chars().rev().take_while(|c| !c.is_alphanumeric()).collect())
                    .unwrap_or_default();
                result.push(format!("{}{end}", all.join(" ")));
                index += longest;
            }
            None => {
                result.push((*token).to_owned());
                index += 1;
            }
        }
    }
    result.join(" ")
}

/// How many tokens a name takes at the beginning of some.
fn taken(tokens: &[&str], name: &[String]) -> Option<usize> {
    let words: Vec<String> = tokens
        .iter()
        .take(name.len())
        .map(|token| folded_word(token))
        .collect();
    let is_whole =
        words.len() == name.len() && words.iter().zip(name).all(|(word, name)| is_nearly(word, name));
    if is_whole {
        return Some(name.len());
    }
    let (first, rest) = name.split_first()?;
    let is_kind = |word: &String| KINDS.contains(&word.as_str());
    let short = !rest.is_empty() && rest.iter().all(is_kind) && !is_kind(first) && first.len() >= 5;
    (short && words.first() == Some(first)).then_some(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_numbers() {
        let names = [
            (6, "Mill Bend Exit".to_owned()),
            (5, "Mill Bend".to_owned()),
            (9, "Carousel".to_owned()),
            (10, "Carousel".to_owned()),
            (12, "Canada Corner".to_owned()),
        ];
        let check = |text: &str, expect: &str| assert_eq!(numbered(text, &names), expect);
        check("", "");
        check("Why am I slow in mill bend?", "Why am I slow in T5?");
        check("MILL BEND EXIT and Mill Bend", "T6 and T5");
        check("Windmill Bend", "Windmill Bend");
        check("in the carousell?", "in the T9 T10?");
        let parts = [(9, "Carousel".to_owned()), (10, "Carousel exit".to_owned())];
        assert_eq!(numbered("in the Carousel", &parts), "in the T9 T10");
        assert_eq!(numbered("Carousel exit", &parts), "T10");
        check("Canada Corner?", "T12?");
        check("canada?", "T12?");
    }
}
