//! A text as sentences.

/// Sentences, trimmed, without empty ones. A point between digits ends none.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut from = 0;
        let mut chars = line.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let ends = c == '·'
                || matches!(c, '.' | '!' | '?' | '…')
                    && chars.peek().is_none_or(|(_, next)| next.is_whitespace());
            if ends && !is_ordinal(line, from, at) {
                let end = at + c.len_utf8();
                found.extend(line.get(from..end).map(str::trim));
                from = end;
            }
        }
        found.extend(line.get(from..).map(str::trim));
    }
    found.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    found
}

/// `5. Kurve`: a point behind a whole number before a word is no end.
fn is_ordinal(line: &str, from: usize, at: usize) -> bool {
    let before = line.get(from..at).unwrap_or_default();
    let digits = before.chars().rev().take_while(char::is_ascii_digit).count();
    let is_whole = before.chars().rev().nth(digits).is_none_or(char::is_whitespace);
    let next = line.get(at + 1..).unwrap_or_default().trim_start().chars().next();
    digits > 0 && digits <= 2 && is_whole && next.is_some_and(char::is_alphabetic)
}
