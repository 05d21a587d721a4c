//! Names as they may be drawn, whoever typed them.

use crate::words::is_invisible;

use super::MAX_CHARACTERS;

/// A name as it may be drawn: emoji, control and direction characters left out, white space closed up.
///
/// `None` where nothing is left.
pub(in crate::chart) fn drawable_name(name: &str) -> Option<String> {
    let kept: String = name
        .chars()
        .take(4 * MAX_CHARACTERS)
        .map(|character| if character.is_whitespace() { ' ' } else { character })
        .filter(|&character| !character.is_control() && !is_invisible(character) && !is_pictograph(character))
        .collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    let joined: String = words.join(" ").chars().take(MAX_CHARACTERS).collect();
    (!joined.is_empty()).then_some(joined)
}

/// What a picture draws in two places and its text says in one: `Anna (Mazda MX-5)`, or the name alone.
pub(in crate::chart) fn with_detail(name: &str, detail: &str) -> String {
    match drawable_name(detail) {
        Some(detail) => {
            let detail: String = detail.chars().take(60).collect();
            format!("{name} ({detail})")
        }
        None => name.to_owned(),
    }
}

fn is_pictograph(character: char) -> bool {
    matches!(u32::from(character),
        0x20E3 | 0x231A | 0x231B | 0x23E9..=0x23FA | 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0x3030 | 0x303D | 0x3297
        | 0x3299 | 0x1F000..=0x1FAFF)
}
