//! Breaks a sentence into lines.

use crate::chart::canvas::Type;

/// Units that stay on the line of their number.
const UNITS: [&str; 5] = ["km/h", "mph", "m", "ft", "s"];

/// Lines no wider than `room`; a word that is wider alone is shortened.
pub(super) fn wrapped(sentence: &str, style: Type, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in &words(sentence) {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match (longer, lines.last_mut()) {
            (Some(longer), Some(line)) if style.width(&longer) <= room => *line = longer,
            _ => lines.push(style.fitted(word, room)),
        }
    }
    lines
}

/// The words of a sentence; a number and its unit are one.
fn words(sentence: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in sentence.split_whitespace() {
        match words.last_mut() {
            Some(number) if number.ends_with(|last: char| last.is_ascii_digit()) && UNITS.contains(&word) => {
                number.push(' ');
                number.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}
