//! Fetches attachments: from known hosts only, streamed to a file under a size cap, with one deadline for all of it.
//!
//! What waits to be read is on disk, not in memory, and all of it together stays within a budget.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::sync::Arc;
use std::time::Duration;

use sha2::{Digest as _, Sha256};
use tokio::io::AsyncWriteExt as _;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use url::Url;

use super::Error;
use crate::import::{Archive, Excess, ImportError, is_archive};

/// A file that somebody posted, as Discord describes it.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// Its name.
    pub file_name: String,
    /// Where to fetch it; signed and expiring.
    pub url: String,
    /// Its size in bytes as stated.
    pub size_bytes: u64,
}

/// Where attachments may come from.
#[derive(Clone, Debug)]
pub struct AttachmentHosts {
    /// Schemes, hosts and ports, as in an origin: `https://cdn.discordapp.com`.
    origins: Vec<String>,
}

impl AttachmentHosts {
    /// Discord's own.
    #[must_use]
    pub fn discord() -> Self {
        Self {
            origins: vec![
                "https://cdn.discordapp.com".to_owned(),
                "https://media.discordapp.net".to_owned(),
            ],
        }
    }

    /// A stand-in on this machine.
    #[must_use]
    pub fn stand_in(api: &Url) -> Self {
        Self {
            origins: vec![api.origin().ascii_serialization()],
        }
    }

    fn allows(&self, url: &Url) -> bool {
        let origin = url.origin().ascii_serialization();
        self.origins.contains(&origin)
    }
}

pub(super) struct Downloads {
    client: reqwest::Client,
    hosts: AttachmentHosts,
    max_bytes: usize,
    /// Room on the disk, in KiB.
    room: Arc<Semaphore>,
    room_kib: u32,
}

/// A fetched file: without a name, gone with this value.
pub(super) struct Spooled {
    file: File,
    pub(super) sha256: [u8; 32],
    pub(super) size_bytes: u64,
    _room: Option<OwnedSemaphorePermit>,
}

/// A file that is being written, under a cap.
pub(super) struct Spooling {
    file: tokio::fs::File,
    hash: Sha256,
    size_bytes: u64,
    max_bytes: u64,
}

impl Spooling {
    pub(super) async fn begin(max_bytes: u64) -> Result<Self, Error> {
        let file = tokio::task::spawn_blocking(tempfile::tempfile)
            .await
            .map_err(Error::Crashed)?
            .map_err(Error::of_disk)?;
        Ok(Self {
            file: tokio::fs::File::from_std(file),
            hash: Sha256::new(),
            size_bytes: 0,
            max_bytes,
        })
    }

    pub(super) async fn take(&mut self, chunk: &[u8]) -> Result<(), Error> {
        self.size_bytes += chunk.len() as u64;
        if self.size_bytes > self.max_bytes {
            return Err(Error::FileTooLarge {
                max_bytes: usize::try_from(self.max_bytes).unwrap_or(usize::MAX),
            });
        }
        self.hash.update(chunk);
        self.file.write_all(chunk).await.map_err(Error::of_disk)
    }

    pub(super) async fn finish(mut self, room: Option<OwnedSemaphorePermit>) -> Result<Spooled, Error> {
        self.file.flush().await.map_err(Error::of_disk)?;
        Ok(Spooled {
            file: self.file.into_std().await,
            sha256: self.hash.finalize().into(),
            size_bytes: self.size_bytes,
            _room: room,
        })
    }
}

impl Spooled {
    /// A log out of something packed.
    pub(super) fn unpacked(file: File, sha256: [u8; 32], size_bytes: u64) -> Self {
        Self {
            file,
            sha256,
            size_bytes,
            _room: None,
        }
    }

    /// The file itself.
    pub(super) const fn file(&self) -> &File {
        &self.file
    }

    /// Looks into it as an archive; `None` where it is none. Blocks.
    pub(super) fn archive(&self, name: &str) -> Result<Option<Archive<File>>, Error> {
        let mut file = self.file.try_clone().map_err(Error::Spool)?;
        let mut head = [0; 4];
        file.seek(SeekFrom::Start(0)).map_err(Error::Spool)?;
        let n_read = file.read(&mut head).map_err(Error::Spool)?;
        if !is_archive(head.get(..n_read).unwrap_or_default()) {
            return Ok(None);
        }
        Ok(Some(Archive::open(name, file)?))
    }

    /// All of it. Blocks.
    pub(super) fn read(&self) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::with_capacity(usize::try_from(self.size_bytes).unwrap_or_default());
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0))
            .and_then(|_| file.read_to_end(&mut bytes))
            .map_err(Error::Spool)?;
        Ok(bytes)
    }
}

impl Downloads {
    pub(super) fn new(
        hosts: AttachmentHosts,
        timeout: Duration,
        max_bytes: usize,
        spool_bytes: usize,
    ) -> Result<Self, Error> {
        let client = reqwest::Client::builder()
            .timeout(timeout)
            .connect_timeout(Duration::from_secs(5))
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(Error::Download)?;
        let room_kib = kib(spool_bytes.max(max_bytes) as u64);
        Ok(Self {
            client,
            hosts,
            max_bytes,
            room: Arc::new(Semaphore::new(room_kib as usize)),
            room_kib,
        })
    }

    pub(super) async fn fetch(&self, attachment: &Attachment) -> Result<Spooled, Error> {
        let too_large = |bytes: u64| {
            // What was announced is the true size, unless more than that came.
            let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
            Error::Import(ImportError::TooLarge(Excess::File {
                bytes,
                max_bytes: self.max_bytes,
            }))
        };
        let allowed = attachment
            .url
            .parse::<Url>()
            .ok()
            .filter(|url| self.hosts.allows(url));
        let Some(url) = allowed else {
            return Err(Error::ForeignAttachment);
        };
        if attachment.size_bytes > self.max_bytes as u64 {
            return Err(too_large(attachment.size_bytes));
        }
        let room = kib(attachment.size_bytes).min(self.room_kib);
        let room = Arc::clone(&self.room)
            .acquire_many_owned(room)
            .await
            .map_err(|_| Error::ShuttingDown)?;
        let mut response = self
            .client
            .get(url)
            .send()
            .await
            .and_then(reqwest::Response::error_for_status)
            .map_err(|error| Error::Download(error.without_url()))?;
        // Whoever leads elsewhere is no host of ours, wherever that is.
        if response.status().is_redirection() {
            return Err(Error::ForeignAttachment);
        }
        let expected = response.content_length();
        if let Some(length) = expected.filter(|length| *length > self.max_bytes as u64) {
            return Err(too_large(length));
        }
        // More than was announced has no room of its own.
        let announced = u64::from(kib(attachment.size_bytes)) * 1024;
        let mut spooling = Spooling::begin(announced.min(self.max_bytes as u64)).await?;
        while let Some(chunk) = response
            .chunk()
            .await
            .map_err(|error| Error::Download(error.without_url()))?
        {
            let taken = spooling.take(&chunk).await;
            if matches!(taken, Err(Error::FileTooLarge { .. })) {
                return Err(too_large(spooling.size_bytes));
            }
            taken?;
        }
        spooling.finish(Some(room)).await
    }
}

fn kib(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_no_room_and_anything_else_is_ours() {
        use std::io::ErrorKind;
        let check = |kind: ErrorKind, is_full: bool| {
            let error = Error::of_disk(kind.into());
            assert_eq!(matches!(error, Error::NoRoom(_)), is_full, "{kind}");
            assert_eq!(matches!(error, Error::Spool(_)), !is_full, "{kind}");
        };
        check(ErrorKind::StorageFull, true);
        check(ErrorKind::QuotaExceeded, true);
        check(ErrorKind::PermissionDenied, false);
    }

    #[test]
    fn only_the_hosts_of_attachments_are_asked() {
        let hosts = AttachmentHosts::discord();
        let check =
            |url: &str, expect: bool| assert_eq!(hosts.allows(&url.parse().unwrap()), expect, "{url}");
        check("https://cdn.discordapp.com/attachments/1/2/a.csv?ex=1", true);
        check("http://cdn.discordapp.com/attachments/1/2/a.csv", false);
        check("https://cdn.discordapp.com.evil.example/a.csv", false);
        check("https://cdn.discordapp.com:8443/a.csv", false);
        check("http://169.254.169.254/latest", false);
    }
}
