//! A layout that can be read: its id, who writes it, how it is recognized and read.
//!
//! The list is in [`super::formats`]: a new layout is one file there and one line in the list.

use super::error::ImportError;
use super::source::{BinaryFile, ImportSettings, TextFile};
use crate::telemetry::{Recording, World};

/// A layout that can be read. Only import makes one, so the list is all there are.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// The stable id, as `pacenote inspect` prints it: `racechrono-csv-v3`.
    pub id: &'static str,
    /// The program or logger behind it, for people.
    pub program: &'static str,
    /// Whether a game or a real car writes it; `None` where both do.
    pub world: Option<World>,
    pub(super) reader: Reader,
}

/// How a text is read, or refused.
pub(super) type ReadText = fn(&TextFile<'_>, &ImportSettings) -> Result<Recording, ImportError>;
/// How bytes are read, or refused.
pub(super) type ReadBytes = fn(&BinaryFile<'_>, &ImportSettings) -> Result<Recording, ImportError>;

/// How a layout is recognized and read. What recognizes sees the beginning of a file only.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reader {
    /// Text, by its first lines.
    Text {
        is: fn(&TextFile<'_>) -> bool,
        read: ReadText,
    },
    /// Bytes, by the first of them.
    Bytes { is: fn(&[u8]) -> bool, read: ReadBytes },
}
