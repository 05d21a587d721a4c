//! `.gz`, told by its first bytes and not by its name; and how anything packed is read.
//!
//! What comes out is capped in bytes and in ratio while it is read, so a bomb stops after a few megabytes.

use std::borrow::Cow;
use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::import::error::{Damage, Excess, ImportError};

/// Logs pack 4 to 40 times; only a bomb passes this.
const MAX_RATIO: usize = 100;
/// Output that is always allowed: readers take their input in blocks, so the ratio is vague at first.
const RATIO_FREE_BYTES: usize = 2 * 1024 * 1024;
const BLOCK_BYTES: usize = 64 * 1024;
/// The file and its name: unpacked if it was packed with gzip, otherwise borrowed.
///
/// # Errors
/// `too_large` for bombs, `malformed` for broken archives.
pub(super) fn gunzip<'a>(
    name: &str,
    bytes: &'a [u8],
    max_bytes: usize,
) -> Result<(String, Cow<'a, [u8]>), ImportError> {
    if !is_gzip(bytes) {
        return Ok((name.to_owned(), Cow::Borrowed(bytes)));
    }
    let inner = name.strip_suffix(".gz").unwrap_or(name).to_owned();
    let n_taken = Arc::new(AtomicUsize::new(0));
    let counted = Counted::new(bytes, Arc::clone(&n_taken));
    let decoder = flate2::read::MultiGzDecoder::new(counted);
    Ok((inner, Cow::Owned(read_capped(decoder, &n_taken, max_bytes)?)))
}

/// Whether these are the first bytes of a `.gz`.
#[must_use]
pub(crate) fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x1f\x8b")
}

/// Packed bytes, counting how many were taken.
#[derive(Debug)]
pub(super) struct Counted<R> {
    packed: R,
    n_taken: Arc<AtomicUsize>,
}

impl<R> Counted<R> {
    pub(super) const fn new(packed: R, n_taken: Arc<AtomicUsize>) -> Self {
        Self { packed, n_taken }
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let n_read = self.packed.read(into)?;
        self.n_taken.fetch_add(n_read, Ordering::Relaxed);
        Ok(n_read)
    }
}

impl<R: Seek> Seek for Counted<R> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.packed.seek(to)
    }
}

/// Everything that comes out, at most `max_bytes`; `n_taken` says how much went in.
///
/// # Errors
/// `too_large` past the caps, `malformed` where it cannot be unpacked.
pub(super) fn read_capped(
    from: impl Read,
    n_taken: &AtomicUsize,
    max_bytes: usize,
) -> Result<Vec<u8>, ImportError> {
    let mut unpacked = Vec::new();
    give_capped(from, n_taken, max_bytes, |block| {
        unpacked.extend_from_slice(block);
        Ok::<(), ImportError>(())
    })?;
    Ok(unpacked)
}

/// The same, given block by block; returns how many bytes came out.
///
/// # Errors
/// As [`read_capped`], and what `give` says.
pub(super) fn give_capped<E: From<ImportError>>(
    mut from: impl Read,
    n_taken: &AtomicUsize,
    max_bytes: usize,
    mut give: impl FnMut(&[u8]) -> Result<(), E>,
) -> Result<usize, E> {
    let mut n_unpacked = 0;
    let mut chunk = vec![0; BLOCK_BYTES];
    loop {
        let n_read = filled(&mut from, &mut chunk).map_err(|_| broken())?;
        if n_read == 0 {
            return Ok(n_unpacked);
        }
        let ratio_limit = n_taken
            .load(Ordering::Relaxed)
            .saturating_mul(MAX_RATIO)
            .saturating_add(RATIO_FREE_BYTES);
        let limit = max_bytes.min(ratio_limit);
        if n_unpacked + n_read > limit {
            return Err(ImportError::TooLarge(Excess::Unpacked { max_bytes }).into());
        }
        n_unpacked += n_read;
        give(chunk.get(..n_read).unwrap_or_default())?;
    }
}

/// Fills a block as far as there is something; a first block is never too short to be recognized.
fn filled(from: &mut impl Read, block: &mut [u8]) -> std::io::Result<usize> {
    let mut n_read = 0;
    while let Some(rest) = block.get_mut(n_read..).filter(|rest| !rest.is_empty()) {
        match from.read(rest)? {
            0 => break,
            more => n_read += more,
        }
    }
    Ok(n_read)
}

/// Unpacks a `.gz`, block by block; returns how many bytes came out.
///
/// # Errors
/// As [`Archive::unpack_to`](super::Archive::unpack_to).
pub(crate) fn gunzip_to<E: From<ImportError>>(
    packed: impl Read,
    max_bytes: usize,
    give: impl FnMut(&[u8]) -> Result<(), E>,
) -> Result<usize, E> {
    let n_taken = Arc::new(AtomicUsize::new(0));
    let counted = Counted::new(packed, Arc::clone(&n_taken));
    give_capped(
        flate2::read::MultiGzDecoder::new(counted),
        &n_taken,
        max_bytes,
        give,
    )
}

pub(super) const fn broken() -> ImportError {
    ImportError::Malformed(Damage::Archive)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    const MAX_BYTES: usize = 100 * 1024 * 1024;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_packed_file_comes_out_whatever_its_name() {
        let check = |name: &str, packed: &[u8]| {
            let (name, bytes) = gunzip(name, packed, MAX_BYTES).unwrap();
            assert_eq!((name.as_str(), &*bytes), ("lap.csv", b"t,v\n1,2\n".as_slice()));
        };
        check("lap.csv", b"t,v\n1,2\n");
        check("lap.csv", &gzip(b"t,v\n1,2\n"));
        check("lap.csv.gz", &gzip(b"t,v\n1,2\n"));
    }

    #[test]
    fn bombs_and_broken_files_are_refused() {
        let check =
            |packed: &[u8], code: &str| assert_eq!(gunzip("x", packed, MAX_BYTES).unwrap_err().code(), code);
        check(&gzip(&vec![b','; 20 * 1024 * 1024]), "too_large");
        check(b"\x1f\x8b and then nothing", "malformed");
    }
}
