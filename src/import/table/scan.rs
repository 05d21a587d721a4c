//! Looking for single bytes, several at a time: most columns of a wide log are only passed over.

/// The place of the next delimiter or line end at or behind `from`; the length of the text where there is none.
#[inline(always)]
#[expect(clippy::inline_always, reason = "the row loop's speed rests on it")]
pub(super) fn cell_end(bytes: &[u8], from: usize, delimiter: u8) -> usize {
    let ends = |byte: u8| byte == delimiter || byte == b'\n' || byte == b'\r';
    let rest = bytes.get(from..).unwrap_or_default();
    // Most cells end in their first eight bytes.
    if let Some(word) = rest.first_chunk::<8>() {
        let found = cell_ends(u64::from_le_bytes(*word), delimiter);
        if found != 0 {
            return from + (found.trailing_zeros() / 8) as usize;
        }
    }
    let (words, tail) = rest.as_chunks::<8>();
    for (number, word) in words.iter().enumerate() {
        let found = cell_ends(u64::from_le_bytes(*word), delimiter);
        if found != 0 {
            return from + number * 8 + (found.trailing_zeros() / 8) as usize;
        }
    }
    let passed = from.min(bytes.len()) + words.len() * 8;
    tail.iter()
        .position(|&byte| ends(byte))
        .map_or(bytes.len(), |length| passed + length)
}

/// How often a byte is there.
pub(super) fn count(bytes: &[u8], wanted: u8) -> usize {
    // 255 fit into a byte, so that the compiler counts in bytes.
    bytes
        .chunks(255)
        .map(|block| usize::from(block.iter().map(|byte| u8::from(*byte == wanted)).sum::<u8>()))
        .sum()
}

/// Whether a byte is there.
pub(super) fn contains(bytes: &[u8], wanted: u8) -> bool {
    bytes
        .chunks(1024)
        .any(|block| block.iter().fold(false, |found, byte| found | (*byte == wanted)))
}

/// Whether a line is longer than `limit`.
pub(super) fn has_longer_line(bytes: &[u8], limit: usize) -> bool {
    let mut rest = bytes;
    // Only the last line end among the first bytes matters, and that one is found from behind.
    while let Some(first) = rest.get(..=limit) {
        let Some(end) = first.iter().rposition(|byte| matches!(byte, b'\n' | b'\r')) else {
            return true;
        };
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    false
}

/// The unwanted end of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RestOfRow {
    /// Where its line ends.
    pub(super) end: usize,
    /// Cells in it, less one.
    pub(super) n_delimiters: usize,
}

/// Passes over the rest of a row; `None` where a quote may hide delimiters and line ends, or where no line ends.
pub(super) fn rest_of_row(bytes: &[u8], from: usize, delimiter: u8) -> Option<RestOfRow> {
    let rest = bytes.get(from..)?;
    let mut n_delimiters = 0;
    for (number, block) in rest.as_chunks::<16>().0.iter().enumerate() {
        let mut stops = 0;
        let mut n_inside = 0;
        for &byte in block {
            stops |= u8::from(byte == b'\n') | u8::from(byte == b'\r') | u8::from(byte == b'"');
            n_inside += u8::from(byte == delimiter);
        }
        if stops != 0 {
            let length = block
                .iter()
                .position(|byte| matches!(byte, b'\n' | b'\r' | b'"'))?;
            if block.get(length) == Some(&b'"') {
                return None;
            }
            let inside = block.get(..length).unwrap_or_default();
            return Some(RestOfRow {
                end: from + number * 16 + length,
                n_delimiters: n_delimiters + inside.iter().filter(|byte| **byte == delimiter).count(),
            });
        }
        n_delimiters += usize::from(n_inside);
    }
    None
}

/// A word of eight such bytes.
pub(super) const fn repeated(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The top bit of every byte at which a cell ends; as [`zeros`].
const fn cell_ends(word: u64, delimiter: u8) -> u64 {
    zeros(word ^ repeated(delimiter)) | zeros(word ^ repeated(b'\n')) | zeros(word ^ repeated(b'\r'))
}

/// The top bit of every zero byte; bytes behind the first zero may be marked wrongly, which nobody looks at.
const fn zeros(word: u64) -> u64 {
    word.wrapping_sub(repeated(1)) & !word & repeated(0x80)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_finds_what_a_plain_search_finds(
            bytes in prop::collection::vec(prop_oneof![4 => any::<u8>(), 1 => Just(b','), 1 => Just(b'\n')], 0..40),
            from in 0..50_usize,
        ) {
            let plain = bytes.iter().skip(from).position(|byte| matches!(byte, b',' | b'\n' | b'\r'));
            prop_assert_eq!(cell_end(&bytes, from, b','), plain.map_or(bytes.len(), |length| from + length));
        }

        #[test]
        fn bytes_and_lines_are_counted_as_one_by_one(
            bytes in prop::collection::vec(prop_oneof![1 => any::<u8>(), 4 => Just(b','), 1 => Just(b'\n')], 0..3000),
        ) {
            prop_assert_eq!(count(&bytes, b','), bytes.iter().filter(|byte| **byte == b',').count());
            prop_assert_eq!(contains(&bytes, b'"'), bytes.contains(&b'"'));
            let longest = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).map(<[u8]>::len).max();
            for limit in [0, 1, 10, 100] {
                prop_assert_eq!(has_longer_line(&bytes, limit), longest > Some(limit));
            }
        }

        #[test]
        fn the_rest_of_a_row_ends_where_its_last_cell_ends(
            bytes in prop::collection::vec(
                prop_oneof![6 => Just(b'1'), 2 => Just(b','), 1 => Just(b'\n'), 1 => Just(b'\r'), 1 => Just(b'"')],
                0..60,
            ),
            from in 0..70_usize,
        ) {
            if let Some(rest) = rest_of_row(&bytes, from, b',') {
                let passed = &bytes[from..rest.end];
                prop_assert!(passed.iter().all(|byte| matches!(byte, b'1' | b',')));
                prop_assert!(matches!(bytes[rest.end], b'\n' | b'\r'));
                prop_assert_eq!(rest.n_delimiters, passed.iter().filter(|byte| **byte == b',').count());
            }
        }
    }
}
