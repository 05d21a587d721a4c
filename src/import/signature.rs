//! Signatures in a row of names: how most vendors' tables are recognized.
//!
//! A signature is the beginning of the vendor's row of names; quotes, case and outer blanks do not matter.

/// The first line that is neither blank nor a comment.
pub(crate) fn first_line(text: &str) -> &str {
    const MAX_LINES: usize = 60;
    text.lines()
        .take(MAX_LINES)
        .find(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .unwrap_or_default()
}

/// The delimiter that stands most often in a row of names.
pub(crate) fn delimiter_of(line: &str) -> u8 {
    let count = |delimiter: &u8| line.bytes().filter(|byte| byte == delimiter).count();
    [b',', b';', b'\t']
        .into_iter()
        .rev()
        .max_by_key(count)
        .unwrap_or(b',')
}

/// Whether a row of names begins with these.
pub(crate) fn begins_with(line: &str, delimiter: u8, names: &[&str]) -> bool {
    let mut cells = line.split(char::from(delimiter)).map(plain);
    names
        .iter()
        .all(|name| cells.next().is_some_and(|cell| cell.eq_ignore_ascii_case(name)))
}

/// Whether a row of names holds all of these, in any order.
pub(crate) fn has_names(line: &str, delimiter: u8, names: &[&str]) -> bool {
    names.iter().all(|name| {
        line.split(char::from(delimiter))
            .any(|cell| plain(cell).eq_ignore_ascii_case(name))
    })
}

fn plain(cell: &str) -> &str {
    cell.trim().trim_matches('"').trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_does_not_depend_on_quotes_and_case() {
        assert!(begins_with("\"Time\", lap,SPEED\r", b',', &["time", "Lap"]));
        assert!(!begins_with("Time", b',', &["Time", "Lap"]));
        assert!(has_names("a;\"b\";c", b';', &["c", "B"]));
        assert_eq!(delimiter_of("a;b;c,d"), b';');
        assert_eq!(delimiter_of("a"), b',');
        assert_eq!(first_line("\n# comment\n a,b\n"), " a,b");
    }
}
