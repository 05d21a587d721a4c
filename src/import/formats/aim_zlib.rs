//! The zlib container of an `.xrz`. What came out before a broken end is kept: a session that was aborted has none.

use std::borrow::Cow;
use std::io::Read as _;

use crate::import::error::{Excess, ImportError};

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
    let mut decoder = flate2::read::ZlibDecoder::new(bytes.get(..4096).unwrap_or(bytes));
    let n_read = decoder.read(&mut head).ok()?;
    head.truncate(n_read);
    Some(head)
}

/// All that comes out, and whether that is the whole.
///
/// # Errors
/// `too_large` past the cap.
pub(super) fn unpack(bytes: &[u8], max_bytes: usize) -> Result<(Cow<'static, [u8]>, bool), ImportError> {
    let ratio_limit = bytes
        .len()
        .saturating_mul(MAX_RATIO)
        .saturating_add(RATIO_FREE_BYTES);
    let limit = max_bytes.min(ratio_limit);
    let mut unpacked = Vec::new();
    let mut chunk = vec![0; 64 * 1024];
    let mut decoder = flate2::read::ZlibDecoder::new(bytes);
    loop {
        match decoder.read(&mut chunk) {
            Ok(0) => return Ok((unpacked.into(), true)),
            Ok(n_read) if unpacked.len() + n_read > limit => {
                return Err(ImportError::TooLarge(Excess::Unpacked { max_bytes }));
            }
            Ok(n_read) => unpacked.extend_from_slice(chunk.get(..n_read).unwrap_or_default()),
            Err(_) => return Ok((unpacked.into(), false)),
        }
    }
}

/// The method and check of a zlib header.
fn is_zlib(bytes: &[u8]) -> bool {
    matches!(bytes, [0x78, 0x01 | 0x5e | 0x9c | 0xda, ..])
}
