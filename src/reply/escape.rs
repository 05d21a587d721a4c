//! The one place through which text that is not ours reaches Discord.
//!
//! Names of drivers, cars, circuits, files and columns come from people and files. They are shown as plain text:
//! no formatting, no links, no mentions, no control or direction characters, bounded in length.

use crate::words::is_invisible;

/// Characters that mean something in Discord's markdown, in mentions, links, emoji and timestamps.
const SPECIAL: &[char] = &[
    '\\', '*', '_', '~', '`', '|', '>', '<', '#', '-', '[', ']', '(', ')', '@', ':', '/',
];

/// Foreign text for normal message text, at most `max_chars` characters before escaping.
#[must_use]
pub(crate) fn escaped(foreign: &str, max_chars: usize) -> String {
    let plain = shortened(&cleaned(foreign), max_chars);
    let mut text = String::with_capacity(plain.len() + 8);
    for character in plain.chars() {
        if SPECIAL.contains(&character) {
            text.push('\\');
        }
        text.push(character);
    }
    text
}

/// Foreign text for the inside of code formatting, where only the backtick is special.
#[must_use]
pub(crate) fn in_code(foreign: &str, max_chars: usize) -> String {
    shortened(&cleaned(foreign).replace('`', "'"), max_chars)
}

/// Foreign text for places that show no formatting: choices, labels, titles of pictures, file names. Titles of cards do show it.
#[must_use]
pub(crate) fn plain(foreign: &str, max_chars: usize) -> String {
    shortened(&cleaned(foreign), max_chars)
}

/// At most `max_chars` characters, the last one an ellipsis where something was cut.
#[must_use]
pub(crate) fn shortened(text: &str, max_chars: usize) -> String {
    if text.chars().count() <= max_chars {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(max_chars.saturating_sub(1)).collect();
    short.push('…');
    short
}

/// Without control characters, direction overrides and zero-width tricks; white space folded to single spaces.
fn cleaned(foreign: &str) -> String {
    let visible: String = foreign
        .chars()
        .map(|character| if character.is_whitespace() { ' ' } else { character })
        .filter(|character| !character.is_control() && !is_invisible(*character))
        .collect();
    visible
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn formatting_links_and_mentions_become_plain_text() {
        let check = |input: &str, expect: &str| assert_eq!(escaped(input, 80), expect);
        check("**bold** `x`", r"\*\*bold\*\* \`x\`");
        check("@everyone <@1>", r"\@everyone \<\@1\>");
        check("https://evil.example", r"https\:\/\/evil.example");
        check("a\u{202E}b\u{200B}\nc", "ab c");
    }

    #[test]
    fn shortening_counts_characters_and_never_splits_one() {
        assert_eq!(shortened("Österreichring", 5), "Öste…");
        assert_eq!(in_code("a`b", 10), "a'b");
    }

    proptest! {
        #[test]
        fn nothing_special_is_left_unescaped(foreign in "\\PC{0,60}") {
            let text = escaped(&foreign, 60);
            let mut characters = text.chars();
            while let Some(character) = characters.next() {
                if character == '\\' {
                    prop_assert!(characters.next().is_some_and(|next| SPECIAL.contains(&next)));
                } else {
                    prop_assert!(!SPECIAL.contains(&character));
                }
            }
        }
    }
}
