//! A log that is here, on disk or in memory, with the hash by which it is known again.

use std::borrow::Cow;
use std::fs::File;

use sha2::{Digest as _, Sha256};

use super::Error;
use super::download::Spooled;
use crate::import::UnpackedLog;

/// A log that is here and was not read yet.
pub(super) struct FetchedLog {
    pub(super) name: String,
    pub(super) sha256: [u8; 32],
    pub(super) size_bytes: u64,
    content: Content,
}

enum Content {
    Spooled { log: Spooled, ldx: Option<Spooled> },
    Unpacked { bytes: Vec<u8>, ldx: Option<Vec<u8>> },
}

impl FetchedLog {
    /// A file as it was given. With an `.ldx` it is another log than without.
    pub(super) fn spooled(name: String, log: Spooled, ldx: Option<Spooled>) -> Self {
        Self {
            name,
            sha256: together(log.sha256, ldx.as_ref().map(|ldx| ldx.sha256)),
            size_bytes: log.size_bytes + ldx.as_ref().map_or(0, |ldx| ldx.size_bytes),
            content: Content::Spooled { log, ldx },
        }
    }

    /// A log out of an archive, known again by what it holds: also when it is given alone.
    pub(super) fn unpacked(log: UnpackedLog) -> Self {
        let UnpackedLog { name, bytes, ldx } = log;
        let hash = |bytes: &[u8]| Sha256::digest(bytes).into();
        let n_bytes = bytes.len() + ldx.as_ref().map_or(0, Vec::len);
        Self {
            name,
            sha256: together(hash(&bytes), ldx.as_deref().map(hash)),
            size_bytes: n_bytes as u64,
            content: Content::Unpacked { bytes, ldx },
        }
    }

    /// The same file read for another of its cars is another log.
    pub(super) fn of_car(self, car: Option<&str>) -> Self {
        let sha256 = match car {
            Some(car) => together(self.sha256, Some(Sha256::digest(car).into())),
            None => self.sha256,
        };
        Self { sha256, ..self }
    }

    /// The same file read as one lap is another log.
    pub(super) fn of_one_lap(self, is_one_lap: bool) -> Self {
        let sha256 = if is_one_lap {
            together(self.sha256, Some(Sha256::digest("one lap").into()))
        } else {
            self.sha256
        };
        Self { sha256, ..self }
    }

    /// The file, where it is on the disk.
    pub(super) fn file(&self) -> Option<&File> {
        match &self.content {
            Content::Spooled { log, .. } => Some(log.file()),
            Content::Unpacked { .. } => None,
        }
    }

    /// The `.ldx` beside it. Blocks.
    pub(super) fn ldx(&self) -> Result<Option<Cow<'_, [u8]>>, Error> {
        match &self.content {
            Content::Spooled { ldx, .. } => {
                let read = ldx.as_ref().map(Spooled::read).transpose()?;
                Ok(read.map(Cow::Owned))
            }
            Content::Unpacked { ldx, .. } => Ok(ldx.as_deref().map(Cow::Borrowed)),
        }
    }

    /// All of it, without the `.ldx`. Blocks.
    pub(super) fn read(&self) -> Result<Cow<'_, [u8]>, Error> {
        match &self.content {
            Content::Spooled { log, .. } => Ok(Cow::Owned(log.read()?)),
            Content::Unpacked { bytes, .. } => Ok(Cow::Borrowed(bytes)),
        }
    }
}

/// The hash of a log; of two files that are one log, the hash of both.
fn together(log: [u8; 32], ldx: Option<[u8; 32]>) -> [u8; 32] {
    match ldx {
        Some(ldx) => Sha256::new()
            .chain_update(log)
            .chain_update(ldx)
            .finalize()
            .into(),
        None => log,
    }
}
