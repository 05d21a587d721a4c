//! `.zip` archives: which logs are in one, and one log after the other out of it.
//!
//! Nothing is unpacked before it is asked for. Each log has a cap and all together have one; what is packed inside of an
//! archive again is refused, so that nothing unpacks without end.

use std::io::{Cursor, Read, Seek};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::import::error::{Damage, Excess, ImportError};
use crate::import::not_a_log::{self, NotALog};
use crate::import::pairs;
use crate::import::source::ImportSettings;
use crate::import::unpack::{self, Counted};

/// Entries of an archive that are looked at.
const MAX_ENTRIES: usize = 256;
/// Logs that are read out of one archive.
pub(crate) const MAX_LOGS: usize = 20;
/// All logs of an archive together may be so many times as large as one of them may be.
const SUM_OF_LOGS: usize = 4;

/// A `.zip` archive and the logs in it.
#[derive(Debug)]
pub(crate) struct Archive<R> {
    zip: zip::ZipArchive<Counted<R>>,
    logs: Vec<Entry>,
    n_taken: Arc<AtomicUsize>,
    n_unpacked: usize,
}

/// A log in an archive, with the `.ldx` that belongs to it.
#[derive(Clone, Debug)]
struct Entry {
    name: String,
    index: usize,
    ldx_index: Option<usize>,
}

/// A log out of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnpackedLog {
    /// Its name, without folders.
    pub name: String,
    /// The `.ldx` of an `.ld`.
    pub ldx: Option<Vec<u8>>,
}

/// Whether these are the first bytes of a `.zip`.
#[must_use]
pub(crate) fn is_archive(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06")
}

impl<'a> Archive<Cursor<&'a [u8]>> {
    /// Looks into an archive in memory; `None` where the bytes are none.
    pub(super) fn of(name: &str, bytes: &'a [u8]) -> Result<Option<Self>, ImportError> {
        is_archive(bytes)
            .then(|| Self::open(name, Cursor::new(bytes)))
            .transpose()
    }
}

impl<R: Read + Seek> Archive<R> {
    /// Looks into an archive. Nothing is unpacked yet.
    ///
    /// # Errors
    /// `malformed` for one that is broken, empty or has more logs than are read at once, `not_text` for a program's own
    /// files, which are archives too.
    pub(crate) fn open(name: &str, packed: R) -> Result<Self, ImportError> {
        if let Some(what) = not_a_log::of_archive(name) {
            return Err(ImportError::NotALog(what));
        }
        let n_taken = Arc::new(AtomicUsize::new(0));
        let counted = Counted::new(packed, Arc::clone(&n_taken));
        let zip = zip::ZipArchive::new(counted).map_err(|_| unpack::broken())?;
        let logs = logs_in(&zip)?;
        Ok(Self {
            zip,
            logs,
            n_taken,
            n_unpacked: 0,
        })
    }

    /// Names of the logs in it, without folders: at least one.
    pub(crate) fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.logs.iter().map(|log| log.name.as_str())
    }

    /// How large one of the logs is, as the archive says; 0 where it does not say.
    pub(crate) fn size_of(&mut self, log: usize) -> u64 {
        let index = self.logs.get(log).map(|entry| entry.index);
        let entry = index.and_then(|index| self.zip.by_index(index).ok());
        entry.map_or(0, |entry| entry.size())
    }

    /// The one log of an archive that holds one, as it says its size, and as a stream; `None` where it holds several or cannot be
    /// opened.
    pub(super) fn only_log(&mut self) -> Option<(u64, impl Read)> {
        match self.logs.as_slice() {
            [only] => self.zip.by_index(only.index).ok().map(|log| (log.size(), log)),
            _ => None,
        }
    }

    /// Unpacks one of the logs, counted from 0 in the order of the [`names`](Self::names), block by block: it may be larger than the
    /// memory.
    ///
    /// # Errors
    /// `too_large` past the cap of a log or of all, `malformed` where it is damaged or locked, `not_text` for an archive; what
    /// `give` says.
    pub(crate) fn unpack_to<E: From<ImportError>>(
        &mut self,
        log: usize,
        settings: &ImportSettings,
        mut give: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<UnpackedLog, E> {
        let entry = self.logs.get(log).cloned().ok_or(unpack::broken())?;
        let mut is_first = true;
        self.entry(entry.index, settings, |block| {
            if std::mem::take(&mut is_first) && (is_archive(block) || unpack::is_gzip(block)) {
                return Err(ImportError::NotALog(NotALog::NestedArchive).into());
            }
            give(block)
        })?;
        let ldx = match entry.ldx_index {
            Some(index) => {
                let mut ldx = Vec::new();
                self.entry(index, settings, |block| {
                    ldx.extend_from_slice(block);
                    Ok::<(), E>(())
                })?;
                Some(ldx)
            }
            None => None,
        };
        Ok(UnpackedLog {
            name: entry.name,
            ldx,
        })
    }

    /// The same in memory: the bytes of the log, and what else is known of it.
    pub(super) fn unpack(
        &mut self,
        log: usize,
        settings: &ImportSettings,
    ) -> Result<(Vec<u8>, UnpackedLog), ImportError> {
        let mut bytes = Vec::new();
        let log = self.unpack_to(log, settings, |block| {
            bytes.extend_from_slice(block);
            Ok::<(), ImportError>(())
        })?;
        Ok((bytes, log))
    }

    fn entry<E: From<ImportError>>(
        &mut self,
        index: usize,
        settings: &ImportSettings,
        give: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        let max_sum = settings.max_unpacked_bytes.saturating_mul(SUM_OF_LOGS);
        let max_bytes = settings
            .max_unpacked_bytes
            .min(max_sum.saturating_sub(self.n_unpacked));
        let entry = self.zip.by_index(index).map_err(|_| unpack::broken())?;
        // What it says of itself may be a lie, but a size that is too large is too large either way.
        if entry.size() > max_bytes as u64 {
            return Err(ImportError::TooLarge(Excess::Unpacked { max_bytes }).into());
        }
        self.n_taken.store(0, Ordering::Relaxed);
        let n_unpacked = unpack::give_capped(entry, &self.n_taken, max_bytes, give)?;
        self.n_unpacked = self.n_unpacked.saturating_add(n_unpacked);
        Ok(())
    }
}

/// The logs in it, each with its `.ldx`.
fn logs_in<R: Read + Seek>(archive: &zip::ZipArchive<R>) -> Result<Vec<Entry>, ImportError> {
    if archive.len() > MAX_ENTRIES {
        return Err(of_files(archive.len()));
    }
    if archive.index_for_name("[Content_Types].xml").is_some() {
        return Err(ImportError::NotALog(NotALog::Workbook));
    }
    let named: Vec<(usize, &str)> = (0..archive.len())
        .filter_map(|index| Some((index, archive.name_for_index(index)?)))
        .filter(|(_, name)| is_file_of_a_person(name))
        .collect();
    let names: Vec<&str> = named.iter().map(|(_, name)| *name).collect();
    let index_of = |place: usize| named.get(place).map(|(index, _)| *index);
    let mut logs: Vec<Entry> = pairs::paired(&names)
        .into_iter()
        .filter_map(|pair| {
            Some(Entry {
                name: names.get(pair.log)?.rsplit(['/', '\\']).next()?.to_owned(),
                index: index_of(pair.log)?,
                ldx_index: pair.ldx.and_then(index_of),
            })
        })
        .collect();
    // A note or a picture beside the logs is no reason to refuse them, and alone it is told what it is.
    if logs.iter().any(|log| !is_no_log_by_name(&log.name)) {
        logs.retain(|log| !is_no_log_by_name(&log.name));
    }
    if logs.is_empty() || logs.len() > MAX_LOGS {
        return Err(of_files(logs.len()));
    }
    Ok(logs)
}

/// Not a folder and not what a desktop adds by itself.
fn is_file_of_a_person(name: &str) -> bool {
    let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
    !(file.is_empty() || file.starts_with('.') || name.starts_with("__MACOSX/") || file == "Thumbs.db")
}

/// What people pack beside their logs.
fn is_no_log_by_name(name: &str) -> bool {
    const ENDINGS: [&str; 15] = [
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".pdf", ".md", ".html", ".htm", ".ini", ".doc",
        ".docx", ".mp4", ".mov",
    ];
    let lower = name.to_ascii_lowercase();
    ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

const fn of_files(n_files: usize) -> ImportError {
    ImportError::Malformed(Damage::ArchiveOf { n_files })
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use super::*;

    fn zip_of(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            writer
                .start_file(*name, zip::write::SimpleFileOptions::default())
                .unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn names(files: &[(&str, &[u8])]) -> Vec<String> {
        let bytes = zip_of(files);
        let archive = Archive::of("logs.zip", &bytes).unwrap().unwrap();
        archive.names().map(str::to_owned).collect()
    }

    #[test]
    fn logs_are_told_from_what_lies_beside_them() {
        assert_eq!(
            names(&[
                ("logs/a.csv", b"1"),
                ("__MACOSX/logs/._a.csv", b"x"),
                (".DS_Store", b"x")
            ]),
            ["a.csv"]
        );
        assert_eq!(
            names(&[("a.csv", b"1"), ("car.png", b"2"), ("b.ibt", b"3")]),
            ["a.csv", "b.ibt"]
        );
        assert_eq!(names(&[("car.png", b"2")]), ["car.png"]);
        assert_eq!(names(&[("run.ldx", b"1"), ("run.ld", b"2")]), ["run.ld"]);
    }

    #[test]
    fn a_pair_comes_out_as_one_log() {
        let bytes = zip_of(&[("x/run.ld", b"log"), ("x/Run.LDX", b"laps"), ("b.csv", b"2")]);
        let mut archive = Archive::of("logs.zip", &bytes).unwrap().unwrap();
        let settings = ImportSettings::standard();
        let (bytes, log) = archive.unpack(0, &settings).unwrap();
        assert_eq!(
            (log.name.as_str(), bytes.as_slice()),
            ("run.ld", b"log".as_slice())
        );
        assert_eq!(log.ldx.as_deref(), Some(b"laps".as_slice()));
        assert_eq!(archive.unpack(1, &settings).unwrap().1.ldx, None);
    }

    #[test]
    fn archives_that_hurt_are_refused() {
        let check = |bytes: &[u8], code: &str| {
            let settings = ImportSettings::standard();
            let error = match Archive::of("logs.zip", bytes) {
                Ok(archive) => archive.unwrap().unpack(0, &settings).unwrap_err(),
                Err(error) => error,
            };
            assert_eq!(error.code(), code);
        };
        let bomb = vec![b','; 20 * 1024 * 1024];
        check(&zip_of(&[("bomb.csv", &bomb)]), "too_large");
        check(&zip_of(&[("inner.zip", &zip_of(&[("a.csv", b"1")]))]), "not_text");
        check(
            &zip_of(&[("[Content_Types].xml", b"<x/>"), ("xl/a.xml", b"2")]),
            "not_text",
        );
        check(&zip_of(&[]), "malformed");
        let backup = zip_of(&[("sessions/1/gps.bin", b"1"), ("sessions/1/info.json", b"{}")]);
        let refused = Archive::of("session.rcz", &backup).unwrap_err();
        assert_eq!(refused, ImportError::NotALog(NotALog::RaceChronoBackup));
        check(b"PK\x03\x04 and then nothing", "malformed");
        let many: Vec<String> = (0..=MAX_LOGS).map(|log| format!("{log}.csv")).collect();
        let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), b"1".as_slice())).collect();
        check(&zip_of(&many), "malformed");
    }

    #[test]
    fn all_logs_together_have_a_cap() {
        let log = vec![b'7'; 900_000];
        let files: Vec<(String, &[u8])> = (0..8).map(|n| (format!("{n}.csv"), log.as_slice())).collect();
        let files: Vec<(&str, &[u8])> = files.iter().map(|(name, log)| (name.as_str(), *log)).collect();
        let bytes = zip_of(&files);
        let mut archive = Archive::of("logs.zip", &bytes).unwrap().unwrap();
        let settings = ImportSettings {
            max_unpacked_bytes: 1_000_000,
            ..ImportSettings::standard()
        };
        let outcomes: Vec<bool> = (0..8).map(|n| archive.unpack(n, &settings).is_ok()).collect();
        assert_eq!(
            outcomes.iter().filter(|is_read| **is_read).count(),
            4,
            "{outcomes:?}"
        );
    }
}
