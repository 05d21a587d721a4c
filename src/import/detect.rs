//! Which format a file is: one line per format, vendor signatures before look-alikes, the generic table last.

use super::{ImportError, ImportSettings, TextFile, forza, generic_csv, motec_csv, racechrono, trackaddict};
use crate::telemetry::Recording;

/// A text format: how to know it, how to read it.
#[derive(Clone, Copy)]
pub(super) struct TextFormat {
    /// Whether the file is of this format; looks at the first lines only.
    pub(super) is: fn(&TextFile<'_>) -> bool,
    /// Reads it.
    pub(super) read: fn(&TextFile<'_>, &ImportSettings) -> Result<Recording, ImportError>,
}

/// A binary format: how to know it, how to read it.
#[derive(Clone, Copy)]
pub(super) struct BinaryFormat {
    /// Whether the bytes are of this format; looks at the first bytes only.
    pub(super) is: fn(&[u8]) -> bool,
    /// Reads it.
    pub(super) read: fn(&[u8], &ImportSettings) -> Result<Recording, ImportError>,
}

const TEXT_FORMATS: &[TextFormat] = &[TextFormat {
    is: racechrono::is,
    read: racechrono::read,
}];

const GENERIC: TextFormat = TextFormat {
    is: |_| true,
    read: generic_csv::read,
};

const BINARY_FORMATS: &[BinaryFormat] = &[];

/// The format of a text; the generic table where no vendor's signature is there.
pub(super) fn text(file: &TextFile<'_>) -> TextFormat {
    TEXT_FORMATS
        .iter()
        .copied()
        .find(|format| (format.is)(file))
        .unwrap_or(GENERIC)
}

/// The binary format of the bytes, if it is one that can be read.
pub(super) fn binary(bytes: &[u8]) -> Option<BinaryFormat> {
    BINARY_FORMATS.iter().copied().find(|format| (format.is)(bytes))
}
