//! Files of which no more is in memory than a part at a time, plain or packed: as large as they come.

use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use super::archive::{Archive, is_archive};
use super::error::{Excess, ImportError};
use super::formats;
use super::long_table;
use super::source::ImportSettings;
use super::text;
use super::unpack::{self, Counted};
use crate::telemetry::{ChannelRole, Recording, Series, Warning};

const HEAD_BYTES: u64 = 64 * 1024;
/// What cannot be read part by part may be this long; of what is longer a beginning tells what it is.
const MOST_WHOLE_BYTES: usize = 32 * 1024 * 1024;
const BEGINNING_BYTES: u64 = 1024 * 1024;

/// Reads a log whose layout allows it part by part, out of a `.gz` or `.zip` too.
///
/// Rows of an `.ibt`, channels of an `.ld` (`ldx` lies beside it), messages of an `.xrk`, what a receiver or a phone wrote, laps of
/// Gran Turismo, a table that is long. `None` for all others, which are read as a whole: they are not large; the file is at its
/// beginning then. What is large and cannot be read part by part is refused.
///
/// # Errors
/// As [`read`](super::read).
pub(crate) fn read_in_parts<R: Read + Seek>(
    name: &str,
    mut file: R,
    ldx: Option<&[u8]>,
    settings: &ImportSettings,
) -> Option<Result<Recording, ImportError>> {
    file.seek(SeekFrom::Start(0)).ok()?;
    let mut head = Vec::new();
    (&mut file).take(HEAD_BYTES).read_to_end(&mut head).ok()?;
    let read = if is_archive(&head) {
        of_archive(name, &mut file, settings)
    } else if unpack::is_gzip(&head) {
        of_gzip(name, &mut file, settings)
    } else {
        of_plain(name, &mut head, &mut file, (ldx, settings))
    };
    if read.is_none() {
        file.seek(SeekFrom::Start(0)).ok()?;
    }
    read
}

fn of_plain<R: Read + Seek>(
    name: &str,
    head: &mut Vec<u8>,
    file: &mut R,
    (ldx, settings): (Option<&[u8]>, &ImportSettings),
) -> Option<Result<Recording, ImportError>> {
    if let Some(read) = formats::ibt_in_parts(head, file, settings) {
        return Some(read);
    }
    if let Some(read) = formats::ld_in_parts(head, &mut *file, ldx, settings) {
        return Some(read);
    }
    file.seek(SeekFrom::Start(head.len() as u64)).ok()?;
    if let Some(read) = formats::xrk_in_parts(head, file, settings) {
        return Some(read);
    }
    file.seek(SeekFrom::Start(head.len() as u64)).ok()?;
    if let Some(read) = formats::receiver_in_parts((name, head), file, settings) {
        return Some(read);
    }
    file.seek(SeekFrom::Start(head.len() as u64)).ok()?;
    if let Some(read) = formats::gt7_in_parts((name, head), file, settings) {
        return Some(read);
    }
    let n_bytes = file.seek(SeekFrom::End(0)).ok()?;
    file.seek(SeekFrom::Start(0)).ok()?;
    if let Some(read) = long_table((name, n_bytes), &mut *file, settings) {
        return Some(read);
    }
    file.seek(SeekFrom::Start(0)).ok()?;
    too_large((name, n_bytes), file, settings)
}

fn of_archive<R: Read + Seek>(
    name: &str,
    file: &mut R,
    settings: &ImportSettings,
) -> Option<Result<Recording, ImportError>> {
    let mut archive = Archive::open(name, &mut *file).ok()?;
    let name = archive.names().next()?.to_owned();
    if let Some(read) = unpacked(&name, archive.only_log()?.1, settings) {
        return Some(read);
    }
    let (n_bytes, _) = archive.only_log()?;
    let max_bytes = settings.max_unpacked_bytes as u64;
    let table = long_table((&name, n_bytes), archive.only_log()?.1.take(max_bytes), settings);
    if table.is_some() {
        return table;
    }
    too_large((&name, n_bytes), archive.only_log()?.1, settings)
}

fn of_gzip<R: Read + Seek>(
    name: &str,
    file: &mut R,
    settings: &ImportSettings,
) -> Option<Result<Recording, ImportError>> {
    // What came out is counted at the end of the file; a lie is only read as a whole.
    let mut n_bytes = [0; 4];
    file.seek(SeekFrom::End(-4)).ok()?;
    file.read_exact(&mut n_bytes).ok()?;
    let name = name.strip_suffix(".gz").unwrap_or(name);
    if let Some(read) = unpacked(name, unpacking(file)?, settings) {
        return Some(read);
    }
    let n_bytes = u64::from(u32::from_le_bytes(n_bytes));
    let max_bytes = settings.max_unpacked_bytes as u64;
    let table = long_table((name, n_bytes), unpacking(file)?.take(max_bytes), settings);
    if table.is_some() {
        return table;
    }
    too_large((name, n_bytes), unpacking(file)?, settings)
}

/// What a `.gz` holds, from its beginning.
fn unpacking<R: Read + Seek>(file: &mut R) -> Option<impl Read> {
    file.seek(SeekFrom::Start(0)).ok()?;
    let counted = Counted::new(file, Arc::new(AtomicUsize::new(0)));
    Some(flate2::read::MultiGzDecoder::new(counted))
}

/// A long table, of which rows are left out. `None` for one that can be in memory, and for what is none.
fn long_table(
    (name, n_bytes): (&str, u64),
    from: impl Read,
    settings: &ImportSettings,
) -> Option<Result<Recording, ImportError>> {
    if n_bytes <= long_table::MOST_BYTES_AS_IT_IS as u64 {
        return None;
    }
    let thinned = long_table::thinned(text::as_utf8(from).ok()?, settings.max_record_bytes)?;
    let text = text::made_utf8(thinned.text);
    let read = super::read_unpacked(name, &text, None, settings);
    Some(read.map(|mut recording| {
        let rate_hz = recording.series(ChannelRole::Speed).and_then(Series::rate_hz);
        if let Some(rate_hz) = rate_hz.filter(|_| thinned.every > 1) {
            recording.warnings.push(Warning::ReadThinned { rate_hz });
        }
        recording
    }))
}

/// Refuses what is too large to be read as a whole. `None` for what is not.
fn too_large(
    (name, n_bytes): (&str, u64),
    from: impl Read,
    settings: &ImportSettings,
) -> Option<Result<Recording, ImportError>> {
    if n_bytes <= MOST_WHOLE_BYTES as u64 {
        return None;
    }
    let mut beginning = Vec::new();
    from.take(BEGINNING_BYTES).read_to_end(&mut beginning).ok()?;
    Some(Err(refusal_of(name, &beginning, settings)))
}

/// Why a file of which this is the beginning is not read: for what it is, or because it is large.
fn refusal_of(name: &str, beginning: &[u8], settings: &ImportSettings) -> ImportError {
    let large = ImportError::TooLarge(Excess::Whole {
        max_bytes: MOST_WHOLE_BYTES,
    });
    match super::read_unpacked(name, beginning, None, settings) {
        Err(error @ (ImportError::TooLarge(_) | ImportError::NotALog(_) | ImportError::UnknownFormat(_))) => {
            error
        }
        Ok(_) | Err(_) => large,
    }
}

/// Out of something packed: at most as much as may come out.
fn unpacked(
    name: &str,
    packed: impl Read,
    settings: &ImportSettings,
) -> Option<Result<Recording, ImportError>> {
    let max_bytes = settings.max_unpacked_bytes;
    let mut left = packed.take(max_bytes as u64);
    let mut head = Vec::new();
    (&mut left).take(HEAD_BYTES).read_to_end(&mut head).ok()?;
    let of_ibt = formats::ibt_in_parts(&mut head, &mut left, settings);
    let read = of_ibt
        .or_else(|| formats::xrk_in_parts(&head, &mut left, settings))
        .or_else(|| formats::receiver_in_parts((name, &head), &mut left, settings))
        .or_else(|| formats::gt7_in_parts((name, &head), &mut left, settings))?;
    if left.limit() == 0 {
        return Some(Err(ImportError::TooLarge(Excess::Unpacked { max_bytes })));
    }
    Some(read)
}
