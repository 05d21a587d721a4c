//! Breaks a sentence into lines.

use crate::chart::canvas::Type;

/// Lines no wider than `room`; a word that is wider alone is shortened.
pub(super) fn wrapped(sentence: &str, style: Type, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in sentence.split_whitespace() {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match (longer, lines.last_mut()) {
            (Some(longer), Some(line)) if style.width(&longer) <= room => *line = longer,
            _ => lines.push(style.fitted(word, room)),
        }
    }
    lines
}
