//! Files of which no more is in memory than a part at a time, plain or packed: as large as they come.

use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use super::archive::{Archive, is_archive};
use super::error::{Excess, ImportError};
use super::formats;
use super::long_table;
use super::source::ImportSettings;
use super::unpack::{self, Counted};
use crate::telemetry::{ChannelRole, Recording, Series, Warning};

const HEAD_BYTES: u64 = 64 * 1024;

/// Reads a log whose layout allows it part by part, out of a `.gz` or `.zip` too.
///
/// Rows of an `.ibt`, channels of an `.ld` (`ldx` lies beside it), messages of an `.xrk`, what a receiver or a phone wrote, a table
/// that is too long. `None` for all others, which have to be read as a whole; the file is at its beginning then.
///
/// # Errors
/// As [`read`](super::read).
pub fn read_in_parts<R: Read + Seek>(
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
    let n_bytes = file.seek(SeekFrom::End(0)).ok()?;
    file.seek(SeekFrom::Start(0)).ok()?;
    is_long(n_bytes)
        .then(|| long_text(name, file, settings))
        .flatten()
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
    let (n_bytes, log) = archive.only_log()?;
    is_long(n_bytes)
        .then(|| long_text(&name, log.take(settings.max_unpacked_bytes as u64), settings))
        .flatten()
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
    let log = unpacking(file)?.take(settings.max_unpacked_bytes as u64);
    is_long(u64::from(u32::from_le_bytes(n_bytes)))
        .then(|| long_text(name, log, settings))
        .flatten()
}

/// What a `.gz` holds, from its beginning.
fn unpacking<R: Read + Seek>(file: &mut R) -> Option<impl Read> {
    file.seek(SeekFrom::Start(0)).ok()?;
    let counted = Counted::new(file, Arc::new(AtomicUsize::new(0)));
    Some(flate2::read::MultiGzDecoder::new(counted))
}

fn is_long(n_bytes: u64) -> bool {
    n_bytes > long_table::MOST_TEXT_BYTES as u64
}

/// A table of which rows are left out. `None` for what cannot be thinned.
fn long_text(
    name: &str,
    from: impl Read,
    settings: &ImportSettings,
) -> Option<Result<Recording, ImportError>> {
    let thinned = long_table::thinned(from, settings.max_record_bytes)?;
    let read = super::read_unpacked(name, &thinned.text, None, settings);
    Some(read.map(|mut recording| {
        let rate_hz = recording.series(ChannelRole::Speed).and_then(Series::rate_hz);
        if let Some(rate_hz) = rate_hz.filter(|_| thinned.every > 1) {
            recording.warnings.push(Warning::ReadThinned { rate_hz });
        }
        recording
    }))
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
        .or_else(|| formats::receiver_in_parts((name, &head), &mut left, settings))?;
    if left.limit() == 0 {
        return Some(Err(ImportError::TooLarge(Excess::Unpacked { max_bytes })));
    }
    Some(read)
}
