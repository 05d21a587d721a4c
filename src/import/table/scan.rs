//! Where a cell ends, eight bytes at a time: most columns of a wide log are only passed over.

/// The place of the next delimiter or line end at or behind `from`; the length of the text where there is none.
pub(super) fn cell_end(bytes: &[u8], from: usize, delimiter: u8) -> usize {
    let ends = |byte: u8| byte == delimiter || byte == b'\n' || byte == b'\r';
    let rest = bytes.get(from..).unwrap_or_default();
    let (words, tail) = rest.as_chunks::<8>();
    for (number, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let found =
            zeros(word ^ repeated(delimiter)) | zeros(word ^ repeated(b'\n')) | zeros(word ^ repeated(b'\r'));
        if found != 0 {
            return from + number * 8 + (found.trailing_zeros() / 8) as usize;
        }
    }
    let passed = from.min(bytes.len()) + words.len() * 8;
    tail.iter()
        .position(|&byte| ends(byte))
        .map_or(bytes.len(), |length| passed + length)
}

/// A word of eight such bytes.
pub(super) const fn repeated(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
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
    }
}
