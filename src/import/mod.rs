//! Bytes of a log file → [`Recording`]: what is this file, what does it hold.
//!
//! The way in: [`unpack`] → [`text`] → [`formats`], one file per layout. A layout says what its [`columns`] mean, lets
//! [`table`] read them ([`log_table`] joins the two), and hands them to [`settle`], which settles time, units, signs and
//! sources the same way for all of them.

mod columns;
mod error;
mod format;
mod formats;
mod log_table;
mod not_a_log;
mod repeated_rows;
mod report;
mod settle;
mod several_cars;
mod signature;
mod source;
mod table;
mod text;
mod unpack;

#[cfg(test)]
mod tests;

pub use columns::mapping::{ColumnMapping, MappedColumn, MappingError};
pub use error::{Damage, Emptiness, Excess, ImportError, Shapeless};
pub use format::Format;
pub use not_a_log::NotALog;
pub use source::{ImportSettings, SourceFile};

use columns::column_samples;
use source::TextFile;

use crate::telemetry::Recording;

/// Reads one file. Pure: the same bytes and settings give the same recording.
///
/// # Errors
/// Only where nothing is usable; everything else is a warning in the recording.
pub fn read(file: &SourceFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    if file.bytes.is_empty() {
        return Err(ImportError::Empty(Emptiness::Bytes));
    }
    if file.bytes.len() > settings.max_bytes {
        return Err(ImportError::TooLarge(Excess::File {
            bytes: file.bytes.len(),
            max_bytes: settings.max_bytes,
        }));
    }
    let (name, bytes) = unpack::unpack(file.name, file.bytes, settings)?;
    if let Some(read) = formats::reader_of_bytes(&bytes) {
        return read(&bytes, settings);
    }
    let text = text::decode(&name, &bytes)?;
    if text.trim_ascii().is_empty() {
        return Err(ImportError::Empty(Emptiness::BlankLines));
    }
    let file = TextFile {
        name: &name,
        text: &text,
    };
    let read = formats::reader_of_text(&file);
    read(&file, settings).map_err(|error| error.with_samples(|| column_samples::of_file(&file, settings)))
}
