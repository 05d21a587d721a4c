//! Log files of this machine: one log, an `.ld` with the `.ldx` that lies beside it, or an archive of several.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use super::log_file::{GivenFiles, LogFile, LogFileError};
use super::spooled_log::{SpoolError, SpooledLog};
use crate::analysis::KnownCircuit;
use crate::import::{Archive, Excess, ImportError, ImportSettings, SourceFile, is_archive};

/// One log of a file.
#[derive(Debug)]
pub(crate) struct NamedLog {
    /// Its name, without folders.
    pub name: String,
    /// What it holds, or why it cannot be used.
    pub log: Result<LogFile, LogFileError>,
}

impl LogFile {
    /// Reads a file that is one log, at most one byte more than import takes. The `.ldx` of the same name beside an
    /// `.ld` is read with it.
    ///
    /// # Errors
    /// The file cannot be read, or nothing in it is usable.
    pub fn open(
        path: &Path,
        settings: &ImportSettings,
        circuits: &[KnownCircuit],
    ) -> Result<Self, LogFileError> {
        Self::open_beside(path, None, settings, circuits)
    }

    /// The same with the `.ldx` that was named, instead of one that lies there.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_beside(
        path: &Path,
        ldx: Option<&Path>,
        settings: &ImportSettings,
        circuits: &[KnownCircuit],
    ) -> Result<Self, LogFileError> {
        let file = within(path, settings.max_bytes)?;
        let lying_there = ldx_beside(path);
        let ldx = match ldx.or(lying_there.as_deref()) {
            Some(ldx) => Some(read(ldx, settings.max_bytes)?),
            None => None,
        };
        let name = name_of(path);
        // What a pipe has given once it does not give again.
        if path.is_file() {
            let in_parts = Self::read_part_by_part((&name, ldx.as_deref()), &file, settings, circuits);
            if let Some(log) = in_parts.map_err(|error| spool_failed(path, error))? {
                return Ok(log);
            }
        }
        let bytes = read(path, settings.max_bytes)?;
        let file = SourceFile {
            name: &name,
            bytes: &bytes,
        };
        let given = GivenFiles {
            log: &file,
            ldx: ldx.as_deref(),
        };
        Ok(Self::read_beside(&given, settings, circuits)?)
    }

    /// Reads a log that is on the disk part by part, where its layout allows that; what is packed is unpacked to the disk if it
    /// cannot be read as it comes out. `None`: it has to be read as a whole. Blocks.
    pub(super) fn read_part_by_part(
        (name, ldx): (&str, Option<&[u8]>),
        file: &File,
        settings: &ImportSettings,
        circuits: &[KnownCircuit],
    ) -> Result<Option<Self>, SpoolError> {
        let in_parts = |(name, ldx): (&str, Option<&[u8]>), file: &File| {
            Self::read_in_parts((name, ldx), file, settings, circuits).transpose()
        };
        if let Some(log) = in_parts((name, ldx), file)? {
            return Ok(Some(log));
        }
        let Some(unpacked) = SpooledLog::of_packed(name, file, settings)? else {
            return Ok(None);
        };
        Ok(in_parts(
            (&unpacked.name, unpacked.ldx.as_deref().or(ldx)),
            &unpacked.file,
        )?)
    }
}

/// The logs of an archive of several, read one after the other as they are asked for; `None` for a file that is one log.
///
/// # Errors
/// The file cannot be read, or is an archive that cannot be opened.
pub(crate) fn logs_of_archive<'a>(
    path: &'a Path,
    settings: &'a ImportSettings,
    circuits: &'a [KnownCircuit],
) -> Result<Option<impl Iterator<Item = NamedLog> + Send + use<'a>>, LogFileError> {
    let mut file = within(path, settings.max_bytes)?;
    // What a pipe has given once it does not give again.
    if !path.is_file() {
        return Ok(None);
    }
    let mut head = [0; 4];
    let n_read = file.read(&mut head).map_err(|error| unreadable(path, &error))?;
    if !is_archive(head.get(..n_read).unwrap_or_default()) {
        return Ok(None);
    }
    file.seek(SeekFrom::Start(0))
        .map_err(|error| unreadable(path, &error))?;
    let mut archive = Archive::open(&name_of(path), file)?;
    let names: Vec<String> = archive.names().map(str::to_owned).collect();
    if names.len() == 1 {
        return Ok(None);
    }
    Ok(Some(names.into_iter().enumerate().map(move |(place, name)| {
        NamedLog {
            log: log_in(&mut archive, place, settings, circuits).map_err(|error| spool_failed(path, error)),
            name,
        }
    })))
}

/// One log of an archive, by way of the disk.
fn log_in(
    archive: &mut Archive<File>,
    place: usize,
    settings: &ImportSettings,
    circuits: &[KnownCircuit],
) -> Result<LogFile, SpoolError> {
    let mut unpacked = SpooledLog::of_archive(archive, place, settings)?;
    let (name, ldx) = (unpacked.name.as_str(), unpacked.ldx.as_deref());
    let in_parts = LogFile::read_in_parts((name, ldx), &unpacked.file, settings, circuits);
    if let Some(log) = in_parts {
        return Ok(log?);
    }
    let mut bytes = Vec::new();
    unpacked.file.seek(SeekFrom::Start(0))?;
    unpacked.file.read_to_end(&mut bytes)?;
    let settings = ImportSettings {
        max_bytes: settings.max_bytes.max(bytes.len()),
        ..settings.clone()
    };
    let file = SourceFile { name, bytes: &bytes };
    Ok(LogFile::read_beside(
        &GivenFiles { log: &file, ldx },
        &settings,
        circuits,
    )?)
}

fn spool_failed(path: &Path, error: SpoolError) -> LogFileError {
    match error {
        SpoolError::Import(error) => error.into(),
        SpoolError::Disk(error) => unreadable(path, &error),
    }
}

/// A file that is not too large; one that is, is told its true size.
fn within(path: &Path, max_bytes: usize) -> Result<File, LogFileError> {
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    let data = file.metadata().map_err(|error| unreadable(path, &error))?;
    let bytes = usize::try_from(data.len()).unwrap_or(usize::MAX);
    if bytes > max_bytes {
        return Err(ImportError::TooLarge(Excess::File { bytes, max_bytes }).into());
    }
    Ok(file)
}

/// At most one byte more than `max_bytes`: a pipe does not say how much it holds.
fn read(path: &Path, max_bytes: usize) -> Result<Vec<u8>, LogFileError> {
    let file = within(path, max_bytes)?;
    let mut bytes = Vec::new();
    file.take(max_bytes as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(path, &error))?;
    Ok(bytes)
}

fn unreadable(path: &Path, error: &std::io::Error) -> LogFileError {
    LogFileError::Unreadable {
        path: path.display().to_string(),
        reason: error.kind(),
    }
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The `.ldx` of the same name that lies beside an `.ld`.
fn ldx_beside(path: &Path) -> Option<PathBuf> {
    let ending = path.extension()?;
    if !ending.eq_ignore_ascii_case("ld") {
        return None;
    }
    ["ldx", "LDX"]
        .into_iter()
        .map(|ending| path.with_extension(ending))
        .find(|ldx| ldx.is_file())
}
