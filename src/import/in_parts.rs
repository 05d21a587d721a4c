//! Files of which no more is in memory than a part at a time, plain or packed: as large as they come.

use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use super::archive::{Archive, is_archive};
use super::error::{Excess, ImportError};
use super::formats;
use super::source::ImportSettings;
use super::unpack::{self, Counted};
use crate::telemetry::Recording;

const HEAD_BYTES: u64 = 64 * 1024;

/// Reads a log whose layout allows it part by part, out of a `.gz` or `.zip` too. `None` for all others, which have to be read
/// as a whole; the file is at its beginning then.
///
/// # Errors
/// As [`read`](super::read).
pub fn read_in_parts<R: Read + Seek>(
    name: &str,
    mut file: R,
    settings: &ImportSettings,
) -> Option<Result<Recording, ImportError>> {
    file.seek(SeekFrom::Start(0)).ok()?;
    let mut head = Vec::new();
    (&mut file).take(HEAD_BYTES).read_to_end(&mut head).ok()?;
    let read = if is_archive(&head) {
        let mut archive = Archive::open(name, &mut file).ok()?;
        archive.only_log().and_then(|log| unpacked(log, settings))
    } else if unpack::is_gzip(&head) {
        file.seek(SeekFrom::Start(0)).ok()?;
        let n_taken = Arc::new(AtomicUsize::new(0));
        unpacked(
            flate2::read::MultiGzDecoder::new(Counted::new(&mut file, n_taken)),
            settings,
        )
    } else {
        formats::ibt_in_parts(&mut head, &mut file, settings)
    };
    if read.is_none() {
        file.seek(SeekFrom::Start(0)).ok()?;
    }
    read
}

/// Out of something packed: at most as much as may come out.
fn unpacked(packed: impl Read, settings: &ImportSettings) -> Option<Result<Recording, ImportError>> {
    let max_bytes = settings.max_unpacked_bytes;
    let mut left = packed.take(max_bytes as u64);
    let mut head = Vec::new();
    (&mut left).take(HEAD_BYTES).read_to_end(&mut head).ok()?;
    let read = formats::ibt_in_parts(&mut head, &mut left, settings)?;
    if left.limit() == 0 {
        return Some(Err(ImportError::TooLarge(Excess::Unpacked { max_bytes })));
    }
    Some(read)
}
