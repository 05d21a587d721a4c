//! What is packed, unpacked to the disk: a log may be larger than the memory.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write as _};

use sha2::{Digest as _, Sha256};

use super::Error;
use crate::import::{self, Archive, ImportError, ImportSettings, is_archive, is_gzip};

/// Logs of at most this size may be unpacked into memory.
const MOST_IN_MEMORY: u64 = 32 * 1024 * 1024;

/// A log that was packed: without a name on the disk, gone with this value.
#[derive(Debug)]
pub(super) struct SpooledLog {
    /// Its name, without folders.
    pub(super) name: String,
    /// It itself.
    pub(super) file: File,
    /// What it is known by.
    pub(super) sha256: [u8; 32],
    pub(super) size_bytes: u64,
    /// The `.ldx` of an `.ld`.
    pub(super) ldx: Option<Vec<u8>>,
}

/// Why a log could not be unpacked.
#[derive(Debug, thiserror::Error)]
pub(super) enum SpoolError {
    /// It cannot be used.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// There is no room on the disk for it, or another fault of ours.
    #[error("the disk")]
    Disk(#[from] std::io::Error),
}

impl Error {
    /// What the disk for files that wait says: full, or something that is ours.
    pub(super) fn of_disk(error: std::io::Error) -> Self {
        let is_full = matches!(
            error.kind(),
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded
        );
        if is_full {
            Self::NoRoom(Box::new(error))
        } else {
            Self::Spool(error)
        }
    }
}

impl From<SpoolError> for Error {
    fn from(error: SpoolError) -> Self {
        match error {
            SpoolError::Import(error) => Self::Import(error),
            SpoolError::Disk(error) => Self::of_disk(error),
        }
    }
}

impl SpooledLog {
    /// One of the logs of an archive. Blocks.
    pub(super) fn of_archive<R: Read + Seek>(
        archive: &mut Archive<R>,
        place: usize,
        settings: &ImportSettings,
    ) -> Result<Self, SpoolError> {
        let mut spooling = Spooling::begin()?;
        let log = archive.unpack_to(place, settings, |block| spooling.take(block))?;
        Ok(Self {
            ldx: log.ldx,
            ..spooling.named(log.name)
        })
    }

    /// The one log of a `.gz` or `.zip`; `None` where nothing is packed, and where what is packed can be in memory. Blocks.
    pub(super) fn of_packed(
        name: &str,
        mut packed: &File,
        settings: &ImportSettings,
    ) -> Result<Option<Self>, SpoolError> {
        let mut head = [0; 4];
        packed.seek(SeekFrom::Start(0))?;
        let n_read = packed.read(&mut head)?;
        packed.seek(SeekFrom::Start(0))?;
        let head = head.get(..n_read).unwrap_or_default();
        if is_archive(head) {
            let mut archive = Archive::open(name, packed)?;
            // Of several nobody said which.
            let is_only = archive.names().len() == 1;
            return (is_only && archive.size_of(0) > MOST_IN_MEMORY)
                .then(|| Self::of_archive(&mut archive, 0, settings))
                .transpose();
        }
        if is_gzip(head) && unpacked_bytes(packed)? > MOST_IN_MEMORY {
            let mut spooling = Spooling::begin()?;
            import::gunzip_to(packed, settings.max_unpacked_bytes, |block| spooling.take(block))?;
            let name = name.strip_suffix(".gz").unwrap_or(name);
            return Ok(Some(spooling.named(name.to_owned())));
        }
        Ok(None)
    }
}

/// What came out of a `.gz` stands at its end; a lie is found where it is read as a whole. Leads back to its beginning.
fn unpacked_bytes(mut packed: &File) -> Result<u64, SpoolError> {
    let mut n_bytes = [0; 4];
    packed.seek(SeekFrom::End(-4))?;
    packed.read_exact(&mut n_bytes)?;
    packed.seek(SeekFrom::Start(0))?;
    Ok(u64::from(u32::from_le_bytes(n_bytes)))
}

struct Spooling {
    file: File,
    hash: Sha256,
    size_bytes: u64,
}

impl Spooling {
    fn begin() -> Result<Self, SpoolError> {
        Ok(Self {
            file: tempfile::tempfile()?,
            hash: Sha256::new(),
            size_bytes: 0,
        })
    }

    fn take(&mut self, block: &[u8]) -> Result<(), SpoolError> {
        self.hash.update(block);
        self.size_bytes += block.len() as u64;
        Ok(self.file.write_all(block)?)
    }

    fn named(self, name: String) -> SpooledLog {
        SpooledLog {
            name,
            file: self.file,
            sha256: self.hash.finalize().into(),
            size_bytes: self.size_bytes,
            ldx: None,
        }
    }
}
