//! Bytes to text: UTF-8 with and without BOM, UTF-16 with BOM, otherwise Windows-1252.
//!
//! What is not text is refused by name, before anything is copied. Plain UTF-8 is borrowed, not copied.

use std::borrow::Cow;

use crate::import::error::ImportError;
use crate::import::not_a_log::{self, NotALog};

/// Bytes looked at to tell text from binary.
const PROBED_BYTES: usize = 8 * 1024;

/// The text of a file, without byte order mark.
///
/// # Errors
/// `not_text` for pictures and other binary data.
pub(super) fn decode<'a>(name: &str, bytes: &'a [u8]) -> Result<Cow<'a, str>, ImportError> {
    if let Some(refusal) = known_binary(bytes) {
        return Err(refusal);
    }
    if let Some((encoding, bom_len)) = encoding_rs::Encoding::for_bom(bytes) {
        let body = bytes.get(bom_len..).unwrap_or_default();
        if encoding != encoding_rs::UTF_8 {
            let (text, _) = encoding.decode_without_bom_handling(body);
            return if looks_binary(text.as_bytes()) {
                Err(binary(name, bytes))
            } else {
                Ok(text)
            };
        }
        return utf8_or_windows(name, body);
    }
    utf8_or_windows(name, bytes)
}

fn utf8_or_windows<'a>(name: &str, bytes: &'a [u8]) -> Result<Cow<'a, str>, ImportError> {
    if looks_binary(bytes) {
        return Err(binary(name, bytes));
    }
    Ok(encoding_rs::UTF_8
        .decode_without_bom_handling_and_without_replacement(bytes)
        .unwrap_or_else(|| encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0))
}

/// NUL, or more than one control character in fifty, near the beginning.
fn looks_binary(bytes: &[u8]) -> bool {
    let probed = bytes.get(..PROBED_BYTES).unwrap_or(bytes);
    let controls = probed
        .iter()
        .filter(|byte| byte.is_ascii_control() && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1a))
        .count();
    probed.contains(&0) || controls * 50 > probed.len()
}

/// What people send by mistake; a few plain letters may begin a log, too.
fn known_binary(bytes: &[u8]) -> Option<ImportError> {
    let is_plain = || bytes.get(..4).unwrap_or(bytes).is_ascii() && !looks_binary(bytes);
    let what = not_a_log::by_signature(bytes)?;
    (matches!(what, NotALog::NestedArchive) || !is_plain()).then_some(ImportError::NotALog(what))
}

fn binary(name: &str, bytes: &[u8]) -> ImportError {
    ImportError::NotALog(not_a_log::of_binary(name, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_gives_the_same_text() {
        let check = |bytes: &[u8]| assert_eq!(decode("a.csv", bytes).unwrap(), "t,°C\n1,2\n");
        check("t,°C\n1,2\n".as_bytes());
        check("\u{feff}t,°C\n1,2\n".as_bytes());
        check(b"t,\xb0C\n1,2\n");
        let utf16: Vec<u16> = "t,°C\n1,2\n".encode_utf16().collect();
        let little: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain(utf16.iter().flat_map(|unit| unit.to_le_bytes()))
            .collect();
        let big: Vec<u8> = [0xfe, 0xff]
            .into_iter()
            .chain(utf16.iter().flat_map(|unit| unit.to_be_bytes()))
            .collect();
        check(&little);
        check(&big);
    }

    #[test]
    fn binary_data_is_refused_by_what_it_is() {
        let check = |name: &str, bytes: &[u8], expect: NotALog| {
            assert_eq!(decode(name, bytes).unwrap_err(), ImportError::NotALog(expect));
        };
        check("lap.csv", b"\x89PNG\r\n\x1a\n", NotALog::Picture);
        check("x.ibt", &[2, 0, 0, 0], NotALog::Ibt);
        check("x.csv", &[7; 100], NotALog::Binary);
        assert!(decode("x.csv", b"BMW,Speed\n1,2\n").is_ok());
    }
}
