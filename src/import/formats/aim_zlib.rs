//! The zlib container of an `.xrz`. What came out before a broken end is kept: a session that was aborted has none.

use std::io::{BufReader, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use flate2::bufread::ZlibDecoder;

use crate::import::unpack::Counted;

/// Logs pack 2 to 20 times; only a bomb passes this, behind what is always allowed.
const MAX_RATIO: usize = 100;
const RATIO_FREE_BYTES: usize = 2 * 1024 * 1024;
const HEAD_BYTES: usize = 64;

/// The first bytes that come out; `None` where there is no container.
pub(super) fn head(bytes: &[u8]) -> Option<Vec<u8>> {
    if !is_zlib(bytes) {
        return None;
    }
    let mut head = vec![0; HEAD_BYTES];
    let mut decoder = ZlibDecoder::new(bytes.get(..4096).unwrap_or(bytes));
    let n_read = decoder.read(&mut head).ok()?;
    head.truncate(n_read);
    Some(head)
}

/// What comes out of a container, as far as it comes.
pub(super) struct Unpacking<R> {
    decoder: ZlibDecoder<BufReader<Counted<R>>>,
    n_taken: Arc<AtomicUsize>,
    n_given: usize,
    max_bytes: usize,
    /// More came out than may.
    pub(super) is_too_large: bool,
    /// The end is missing.
    pub(super) is_cut_short: bool,
}

impl<R: Read> Unpacking<R> {
    pub(super) fn new(packed: R, max_bytes: usize) -> Self {
        let n_taken = Arc::new(AtomicUsize::new(0));
        Self {
            decoder: ZlibDecoder::new(BufReader::new(Counted::new(packed, Arc::clone(&n_taken)))),
            n_taken,
            n_given: 0,
            max_bytes,
            is_too_large: false,
            is_cut_short: false,
        }
    }
}

impl<R: Read> Read for Unpacking<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.is_too_large || self.is_cut_short {
            return Ok(0);
        }
        let Ok(n_read) = self.decoder.read(into) else {
            self.is_cut_short = true;
            return Ok(0);
        };
        self.n_given += n_read;
        let n_taken = self.n_taken.load(Ordering::Relaxed);
        let by_ratio = n_taken.saturating_mul(MAX_RATIO).saturating_add(RATIO_FREE_BYTES);
        if self.n_given > self.max_bytes.min(by_ratio) {
            self.is_too_large = true;
            return Ok(0);
        }
        Ok(n_read)
    }
}

/// The method and check of a zlib header.
fn is_zlib(bytes: &[u8]) -> bool {
    matches!(bytes, [0x78, 0x01 | 0x5e | 0x9c | 0xda, ..])
}
