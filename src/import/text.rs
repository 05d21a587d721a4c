//! Bytes to text: UTF-8 with and without BOM, UTF-16 with BOM, otherwise Windows-1252.
//!
//! What is not text is refused by name, before anything is copied. Plain UTF-8 is borrowed, not copied.

use std::borrow::Cow;
use std::io::{self, Read};

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

/// A text as it comes, in UTF-8 where its mark says that it is in UTF-16; else as it is.
pub(super) fn as_utf8<R: Read>(mut from: R) -> io::Result<impl Read> {
    let mut mark = Vec::new();
    (&mut from).take(2).read_to_end(&mut mark)?;
    let encoding = encoding_rs::Encoding::for_bom(&mark).map(|(encoding, _)| encoding);
    let decoder = encoding.map(encoding_rs::Encoding::new_decoder_with_bom_removal);
    Ok(AsUtf8 {
        from: io::Cursor::new(mark).chain(from),
        decoder,
        decoded: io::Cursor::new(Vec::new()),
    })
}

struct AsUtf8<R> {
    from: R,
    /// `None` for what stays as it is.
    decoder: Option<encoding_rs::Decoder>,
    decoded: io::Cursor<Vec<u8>>,
}

impl<R: Read> Read for AsUtf8<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        const BLOCK_BYTES: usize = 64 * 1024;
        let Some(decoder) = &mut self.decoder else {
            return self.from.read(into);
        };
        loop {
            let n_read = self.decoded.read(into)?;
            if n_read > 0 || into.is_empty() {
                return Ok(n_read);
            }
            let mut block = Vec::with_capacity(BLOCK_BYTES);
            (&mut self.from)
                .take(BLOCK_BYTES as u64)
                .read_to_end(&mut block)?;
            if block.is_empty() {
                return Ok(0);
            }
            let room = decoder
                .max_utf8_buffer_length(block.len())
                .unwrap_or(BLOCK_BYTES * 4);
            let mut text = String::with_capacity(room);
            let _room_is_enough = decoder.decode_to_string(&block, &mut text, false);
            self.decoded = io::Cursor::new(text.into_bytes());
        }
    }
}

/// A text in UTF-8, from Windows-1252 where it is no UTF-8.
pub(super) fn made_utf8(text: Vec<u8>) -> Vec<u8> {
    if encoding_rs::Encoding::utf8_valid_up_to(&text) == text.len() {
        return text;
    }
    let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&text);
    text.into_owned().into_bytes()
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
    fn a_text_that_comes_bit_by_bit_is_the_same_text() {
        let long = "t,°C\n1,2\n".repeat(40_000);
        let utf16 = [0xfeff]
            .into_iter()
            .chain(long.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<u8>>();
        for bytes in [utf16.as_slice(), long.as_bytes()] {
            let mut read = String::new();
            as_utf8(bytes).unwrap().read_to_string(&mut read).unwrap();
            assert!(read == long);
        }
        assert_eq!(made_utf8(b"t,\xb0C\n".to_vec()), "t,°C\n".as_bytes());
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
