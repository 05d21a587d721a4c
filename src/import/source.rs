//! What goes in: a file as it was sent, its text, and the limits that hold before memory is taken.

use super::columns::mapping::ColumnMapping;

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
    /// Which car of several in one table, as the table spells it; `None`: the first one.
    pub car: Option<String>,
    /// A table is one lap from its first to its last row, whatever else it says of laps: a person said so.
    pub one_lap: bool,
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
            car: None,
            one_lap: false,
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

/// A file that is no text, unpacked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BinaryFile<'a> {
    /// Its content.
    pub(crate) bytes: &'a [u8],
    /// The `.ldx` beside an `.ld`.
    pub(crate) ldx: Option<&'a [u8]>,
}
