//! A log that is here, on disk or in memory, with the hash by which it is known again.

use std::borrow::Cow;
use std::fs::File;

use sha2::{Digest as _, Sha256};

use super::Error;
use super::download::Spooled;
use super::spooled_log::SpooledLog;

/// A log that is here and was not read yet.
pub(super) struct FetchedLog {
    pub(super) name: String,
    pub(super) sha256: [u8; 32],
    pub(super) size_bytes: u64,
    log: Spooled,
    ldx: Option<Beside>,
}

/// The `.ldx` of an `.ld`.
enum Beside {
    Given(Spooled),
    Unpacked(Vec<u8>),
}

impl FetchedLog {
    /// A file as it was given. With an `.ldx` it is another log than without.
    pub(super) fn spooled(name: String, log: Spooled, ldx: Option<Spooled>) -> Self {
        Self {
            name,
            sha256: together(log.sha256, ldx.as_ref().map(|ldx| ldx.sha256)),
            size_bytes: log.size_bytes + ldx.as_ref().map_or(0, |ldx| ldx.size_bytes),
            log,
            ldx: ldx.map(Beside::Given),
        }
    }

    /// A log out of an archive, known again by what it holds: also when it is given alone.
    pub(super) fn unpacked(log: SpooledLog) -> Self {
        let ldx_sha256 = log.ldx.as_deref().map(|ldx| Sha256::digest(ldx).into());
        let ldx_bytes = log.ldx.as_ref().map_or(0, Vec::len) as u64;
        Self {
            name: log.name,
            sha256: together(log.sha256, ldx_sha256),
            size_bytes: log.size_bytes + ldx_bytes,
            log: Spooled::unpacked(log.file, log.sha256, log.size_bytes),
            ldx: log.ldx.map(Beside::Unpacked),
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

    /// The file itself.
    pub(super) const fn file(&self) -> &File {
        self.log.file()
    }

    /// The `.ldx` beside it. Blocks.
    pub(super) fn ldx(&self) -> Result<Option<Cow<'_, [u8]>>, Error> {
        Ok(match &self.ldx {
            Some(Beside::Given(ldx)) => Some(Cow::Owned(ldx.read()?)),
            Some(Beside::Unpacked(ldx)) => Some(Cow::Borrowed(ldx)),
            None => None,
        })
    }

    /// All of it, without the `.ldx`. Blocks.
    pub(super) fn read(&self) -> Result<Vec<u8>, Error> {
        self.log.read()
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
