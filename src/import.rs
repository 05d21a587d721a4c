//! Bytes of a log file → [`Recording`]: what is this file, what does it hold.
//!
//! The way in: [`archive`] and [`unpack`] → [`text`] → [`formats`], one file per layout. A layout says what its [`columns`] mean, lets
//! [`table`] read them ([`log_table`] joins the two), and hands them to [`settle`], which settles time, units, signs and
//! sources the same way for all of them.

mod archive;
mod columns;
mod corner_labels;
mod error;
mod format;
mod formats;
mod in_parts;
mod log_table;
mod long_table;
mod not_a_log;
mod pairs;
mod repeated_rows;
mod report;
mod row_kind;
mod settle;
mod several_cars;
mod signature;
mod source;
mod table;
mod text;
mod unpack;

#[cfg(test)]
mod tests;

pub(crate) use archive::{Archive, is_archive};
pub(crate) use columns::mapping::{ColumnMapping, MappedColumn, MappingError};
pub use error::ImportError;
pub(crate) use error::{Damage, Emptiness, Excess, Shapeless};
pub use format::Format;
pub use formats::pacenote::{ExportHead, export_csv};
pub(crate) use in_parts::read_in_parts;
pub(crate) use not_a_log::NotALog;
pub(crate) use pairs::paired;
pub use source::{ImportSettings, SourceFile};
pub(crate) use unpack::{gunzip_to, is_gzip};

use columns::column_samples;
use source::{BinaryFile, TextFile};

use crate::telemetry::Recording;

/// Reads one file. Pure: the same bytes and settings give the same recording.
///
/// # Errors
/// Only where nothing is usable; everything else is a warning in the recording.
pub fn read(file: &SourceFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    read_beside(file, None, settings)
}

/// The same with the `.ldx` that lies beside an `.ld`. An archive may hold one log, with its `.ldx` or without.
///
/// # Errors
/// As [`read`]; `malformed` for an archive of several logs, which [`Archive`] gives one by one.
pub(crate) fn read_beside(
    file: &SourceFile<'_>,
    ldx: Option<&[u8]>,
    settings: &ImportSettings,
) -> Result<Recording, ImportError> {
    if file.bytes.is_empty() {
        return Err(ImportError::Empty(Emptiness::Bytes));
    }
    if file.bytes.len() > settings.max_bytes {
        return Err(ImportError::TooLarge(Excess::File {
            bytes: file.bytes.len(),
            max_bytes: settings.max_bytes,
        }));
    }
    match Archive::of(file.name, file.bytes)? {
        None => {
            let (name, bytes) = unpack::gunzip(file.name, file.bytes, settings.max_unpacked_bytes)?;
            read_unpacked(&name, &bytes, ldx, settings)
        }
        Some(mut archive) if archive.names().len() == 1 => {
            let (bytes, log) = archive.unpack(0, settings)?;
            read_unpacked(&log.name, &bytes, log.ldx.as_deref().or(ldx), settings)
        }
        Some(archive) => Err(ImportError::Malformed(Damage::ArchiveOf {
            n_files: archive.names().len(),
        })),
    }
}

fn read_unpacked(
    name: &str,
    bytes: &[u8],
    ldx: Option<&[u8]>,
    settings: &ImportSettings,
) -> Result<Recording, ImportError> {
    let file = BinaryFile { bytes, ldx };
    if let Some(read) = formats::reader_of_bytes(bytes) {
        return read(&file, settings);
    }
    let text = text::decode(name, bytes)?;
    if text.trim_ascii().is_empty() {
        return Err(ImportError::Empty(Emptiness::BlankLines));
    }
    let file = TextFile { name, text: &text };
    let read = formats::reader_of_text(&file);
    read(&file, settings).map_err(|error| error.with_samples(|| column_samples::of_file(&file, settings)))
}
