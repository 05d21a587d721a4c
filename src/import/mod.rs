//! Bytes of a log file → [`Recording`]: what is this file, what does it hold.
//!
//! The way in: [`unpack`] → [`text`] → [`detect`] → one file per format. A format plans its columns ([`plan`]), lets
//! [`table`] read them, and hands them to [`draft`], which settles time, units, signs and sources the same way for
//! all formats. A new format is one file and one line in [`detect`].

mod column_samples;
mod column_unit;
mod detect;
mod draft;
mod error;
mod mapping;
mod plan;
mod program;
mod report;
mod roles;
mod table;
mod text;
mod time_axis;
mod unpack;

mod assembly;
mod channels;
mod choose;
mod clock_walk;
mod lap_clocks;
mod motion;
mod odometer;
mod path;
mod signs;
mod speed_unit;
mod values;

mod forza;
mod generic_csv;
mod ld_file;
mod motec_csv;
mod motec_ld;
mod not_laps;
mod racechrono;
mod trackaddict;
mod vbo;

mod acc_distance;
mod aim_header;
mod aim_rs2;
mod aim_rs3;
mod alfano_ada;
mod alfano_raw;
mod apexlab;
mod assetto_corsa;
mod dovex;
mod fastf1;
mod garage61;
mod gauge_s;
mod gr_cup;
mod gt7;
mod harrys;
mod iracing;
mod racebox;
mod racecapture;
mod racerender;
mod sim_racing_telemetry;
mod tesla;
mod vendor_table;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod vendor_tests;

pub use error::ImportError;
pub use mapping::{ColumnMapping, MappedColumn, MappingError};
pub use program::program_of;

use crate::telemetry::Recording;

/// A file as it was sent.
#[derive(Clone, Copy, Debug)]
pub struct SourceFile<'a> {
    /// Its name, without folders. Some formats keep the lap time there.
    pub name: &'a str,
    /// Its content, packed or not.
    pub bytes: &'a [u8],
}

/// Limits and what a person said about the columns. Every limit is enforced before memory is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportSettings {
    /// Largest file as sent.
    pub max_bytes: usize,
    /// Largest content of an archive.
    pub max_unpacked_bytes: usize,
    /// Most columns of a table.
    pub max_columns: usize,
    /// Most rows of a table, and most samples of a channel.
    pub max_rows: usize,
    /// Longest row of a table in bytes.
    pub max_record_bytes: usize,
    /// Which columns mean what, where a person said so.
    pub mapping: Option<ColumnMapping>,
}

impl ImportSettings {
    /// The limits that the bot promises: 25 MiB a file, 512 columns, 2,000,000 rows, 64 KiB a row.
    #[must_use]
    pub const fn standard() -> Self {
        Self {
            max_bytes: 25 * 1024 * 1024,
            max_unpacked_bytes: 100 * 1024 * 1024,
            max_columns: 512,
            max_rows: 2_000_000,
            max_record_bytes: 64 * 1024,
            mapping: None,
        }
    }
}

/// The text of a file, unpacked and decoded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TextFile<'a> {
    /// The file's name, without folders and without the archive's ending.
    pub(crate) name: &'a str,
    /// Its text, without byte order mark.
    pub(crate) text: &'a str,
}

/// Reads one file. Pure: the same bytes and settings give the same recording.
///
/// # Errors
/// Only where nothing is usable; everything else is a warning in the recording.
pub fn read(file: &SourceFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    if file.bytes.is_empty() {
        return Err(ImportError::Empty {
            what: "The file is empty",
        });
    }
    if file.bytes.len() > settings.max_bytes {
        return Err(ImportError::TooLarge {
            what: format!("The file has {} MiB", file.bytes.len().div_ceil(1024 * 1024)),
            limit: format!("{} MiB", settings.max_bytes / (1024 * 1024)),
        });
    }
    let (name, bytes) = unpack::unpack(file.name, file.bytes, settings)?;
    if let Some(format) = detect::binary(&bytes) {
        return (format.read)(&bytes, settings);
    }
    let text = text::decode(&name, &bytes)?;
    if text.trim_ascii().is_empty() {
        return Err(ImportError::Empty {
            what: "The file holds nothing but blank lines",
        });
    }
    let file = TextFile {
        name: &name,
        text: &text,
    };
    (detect::text(&file).read)(&file, settings)
        .map_err(|error| error.with_samples(|| column_samples::of_file(&file, settings)))
}
