//! `.gz` and `.zip` with one file inside, told by their first bytes, not by their name.
//!
//! What comes out is capped in bytes and in ratio while it is read, so a bomb stops after a few megabytes.

use std::borrow::Cow;
use std::cell::Cell;
use std::io::{Cursor, Read, Seek, SeekFrom};

use crate::import::error::{Damage, Excess, ImportError};
use crate::import::not_a_log::NotALog;
use crate::import::source::ImportSettings;

/// Logs pack 4 to 40 times; only a bomb passes this.
const MAX_RATIO: usize = 100;
/// Output that is always allowed: readers take their input in blocks, so the ratio is vague at first.
const RATIO_FREE_BYTES: usize = 2 * 1024 * 1024;
/// Entries of a zip archive that are looked at.
const MAX_ENTRIES: usize = 256;

/// The log and its name: unpacked if it was packed, otherwise borrowed.
///
/// # Errors
/// `too_large` for bombs, `malformed` for broken archives and for archives with more than one file.
pub(super) fn unpack<'a>(
    name: &str,
    bytes: &'a [u8],
    settings: &ImportSettings,
) -> Result<(String, Cow<'a, [u8]>), ImportError> {
    if bytes.starts_with(b"\x1f\x8b") {
        let inner = name.strip_suffix(".gz").unwrap_or(name).to_owned();
        let n_taken = Cell::new(0);
        let decoder = flate2::read::MultiGzDecoder::new(Counted::new(bytes, &n_taken));
        let unpacked = read_capped(decoder, &n_taken, settings)?;
        Ok((inner, Cow::Owned(unpacked)))
    } else if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        let (inner, unpacked) = unzip(bytes, settings)?;
        Ok((inner, Cow::Owned(unpacked)))
    } else {
        Ok((name.to_owned(), Cow::Borrowed(bytes)))
    }
}

fn unzip(bytes: &[u8], settings: &ImportSettings) -> Result<(String, Vec<u8>), ImportError> {
    let n_taken = Cell::new(0);
    let mut archive = zip::ZipArchive::new(Counted::new(bytes, &n_taken)).map_err(|_| broken())?;
    if archive.len() > MAX_ENTRIES {
        return Err(many(archive.len()));
    }
    if archive.index_for_name("[Content_Types].xml").is_some() {
        return Err(ImportError::NotALog(NotALog::Workbook));
    }
    let logs: Vec<usize> = (0..archive.len())
        .filter(|&index| archive.name_for_index(index).is_some_and(is_log_name))
        .collect();
    let [index] = logs.as_slice() else {
        return Err(many(logs.len()));
    };
    let entry = archive.by_index(*index).map_err(|_| broken())?;
    let name = entry.name().rsplit('/').next().unwrap_or_default().to_owned();
    n_taken.set(0);
    Ok((name, read_capped(entry, &n_taken, settings)?))
}

/// Not a folder and not what a desktop adds by itself.
fn is_log_name(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or_default();
    !(file.is_empty() || file.starts_with('.') || name.starts_with("__MACOSX/") || file == "Thumbs.db")
}

/// Packed bytes, counting how many were taken.
struct Counted<'a> {
    packed: Cursor<&'a [u8]>,
    n_taken: &'a Cell<usize>,
}

impl<'a> Counted<'a> {
    const fn new(bytes: &'a [u8], n_taken: &'a Cell<usize>) -> Self {
        Self {
            packed: Cursor::new(bytes),
            n_taken,
        }
    }
}

impl Read for Counted<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let n_read = self.packed.read(into)?;
        self.n_taken.set(self.n_taken.get().saturating_add(n_read));
        Ok(n_read)
    }
}

impl Seek for Counted<'_> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.packed.seek(to)
    }
}

fn read_capped(
    mut from: impl Read,
    n_taken: &Cell<usize>,
    settings: &ImportSettings,
) -> Result<Vec<u8>, ImportError> {
    let mut unpacked = Vec::new();
    let mut chunk = vec![0; 64 * 1024];
    loop {
        let n_read = from.read(&mut chunk).map_err(|_| broken())?;
        if n_read == 0 {
            return Ok(unpacked);
        }
        let ratio_limit = n_taken
            .get()
            .saturating_mul(MAX_RATIO)
            .saturating_add(RATIO_FREE_BYTES);
        let limit = settings.max_unpacked_bytes.min(ratio_limit);
        if unpacked.len() + n_read > limit {
            return Err(ImportError::TooLarge(Excess::Unpacked {
                max_bytes: settings.max_unpacked_bytes,
            }));
        }
        unpacked.extend_from_slice(chunk.get(..n_read).unwrap_or_default());
    }
}

const fn broken() -> ImportError {
    ImportError::Malformed(Damage::Archive)
}

const fn many(n_files: usize) -> ImportError {
    ImportError::Malformed(Damage::ArchiveOf { n_files })
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn zip_of(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            writer
                .start_file(*name, zip::write::SimpleFileOptions::default())
                .unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn one_packed_file_comes_out_whatever_its_name() {
        let settings = ImportSettings::standard();
        let check = |packed: &[u8], expect_name: &str| {
            let (name, bytes) = unpack("lap.csv", packed, &settings).unwrap();
            assert_eq!((name.as_str(), &*bytes), (expect_name, b"t,v\n1,2\n".as_slice()));
        };
        check(b"t,v\n1,2\n", "lap.csv");
        check(&gzip(b"t,v\n1,2\n"), "lap.csv");
        check(
            &zip_of(&[("logs/a.csv", b"t,v\n1,2\n"), ("__MACOSX/logs/._a.csv", b"x")]),
            "a.csv",
        );
    }

    #[test]
    fn bombs_and_archives_of_many_files_are_refused() {
        let settings = ImportSettings::standard();
        let check =
            |packed: &[u8], code: &str| assert_eq!(unpack("x", packed, &settings).unwrap_err().code(), code);
        let bomb = vec![b','; 20 * 1024 * 1024];
        check(&gzip(&bomb), "too_large");
        check(&zip_of(&[("bomb.csv", &bomb)]), "too_large");
        check(&zip_of(&[("a.csv", b"1"), ("b.csv", b"2")]), "malformed");
        check(
            &zip_of(&[("[Content_Types].xml", b"<x/>"), ("xl/a.xml", b"2")]),
            "not_text",
        );
        check(b"PK\x03\x04 and then nothing", "malformed");
        check(b"\x1f\x8b and then nothing", "malformed");
    }
}
