//! Bytes to text: UTF-8 with and without BOM, UTF-16 with BOM, otherwise Windows-1252.
//!
//! What is not text is refused by name, before anything is copied. Plain UTF-8 is borrowed, not copied.

use std::borrow::Cow;

use crate::import::error::ImportError;

/// Bytes looked at to tell text from binary.
const PROBED_BYTES: usize = 8 * 1024;

/// The text of a file, without byte order mark.
///
/// # Errors
/// `not_text` for pictures and other binary data.
pub(super) fn decode<'a>(name: &str, bytes: &'a [u8]) -> Result<Cow<'a, str>, ImportError> {
    if let Some(refusal) = known_binary(name, bytes) {
        return Err(refusal);
    }
    if let Some((encoding, bom_len)) = encoding_rs::Encoding::for_bom(bytes) {
        let body = bytes.get(bom_len..).unwrap_or_default();
        if encoding != encoding_rs::UTF_8 {
            let (text, _) = encoding.decode_without_bom_handling(body);
            return if looks_binary(text.as_bytes()) {
                Err(binary(name))
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
        return Err(binary(name));
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

/// Signatures of files that people send by mistake.
fn known_binary(name: &str, bytes: &[u8]) -> Option<ImportError> {
    const SIGNATURES: [(&[u8], &str); 12] = [
        (b"\x89PNG\r\n", "a picture (PNG)"),
        (b"\xff\xd8\xff", "a picture (JPEG)"),
        (b"GIF8", "a picture (GIF)"),
        (b"RIFF", "a picture, sound or video"),
        (b"BM", "a picture (BMP)"),
        (b"%PDF-", "a PDF document"),
        (b"\x00\x00\x00\x18ftyp", "a video"),
        (b"\x00\x00\x00\x20ftyp", "a video"),
        (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
        (b"Rar!", "a RAR archive"),
        (b"PK\x03\x04", "an archive inside an archive"),
        (b"\x1f\x8b", "an archive inside an archive"),
    ];
    let (signature, what) = SIGNATURES
        .iter()
        .find(|(signature, _)| bytes.starts_with(signature))?;
    // Two and four plain letters may begin a log, too.
    if signature.is_ascii() && signature.len() <= 4 && !signature.starts_with(b"PK") && !looks_binary(bytes) {
        return None;
    }
    Some(ImportError::NotText {
        what,
        hint: hint_for(name),
    })
}

fn binary(name: &str) -> ImportError {
    let lower = name.to_ascii_lowercase();
    let what = if lower.ends_with(".ibt") {
        "a binary iRacing telemetry file"
    } else if lower.ends_with(".xrk") || lower.ends_with(".drk") || lower.ends_with(".xrz") {
        "a binary AiM log"
    } else if lower.ends_with(".duckdb") {
        "a Le Mans Ultimate database"
    } else {
        "binary data"
    };
    ImportError::NotText {
        what,
        hint: hint_for(name),
    }
}

fn hint_for(name: &str) -> &'static str {
    let lower = name.to_ascii_lowercase();
    if lower.ends_with(".ibt") {
        "Open it in Garage 61 or MoTeC i2 and export the laps as CSV."
    } else if lower.ends_with(".xrk") || lower.ends_with(".drk") || lower.ends_with(".xrz") {
        "Open it in RaceStudio 3 and export the session as CSV."
    } else {
        "Export the session as CSV from the program that recorded it."
    }
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
        let check = |name: &str, bytes: &[u8], expect: &str| {
            assert_eq!(decode(name, bytes).unwrap_err().message(), expect);
        };
        check(
            "lap.csv",
            b"\x89PNG\r\n\x1a\n",
            "This is a picture (PNG), not a log that can be read as text.",
        );
        check(
            "x.ibt",
            &[2, 0, 0, 0],
            "This is a binary iRacing telemetry file, not a log that can be read as text.",
        );
        check(
            "x.csv",
            &[7; 100],
            "This is binary data, not a log that can be read as text.",
        );
        assert!(decode("x.csv", b"BMW,Speed\n1,2\n").is_ok());
    }
}
