//! Delimited text: header blocks read by the `csv` crate, rows by one fused loop.
//!
//! [`header`] reads the first records, [`find`] finds names, units and the first data row; [`decimal`] settles decimal commas and thousands
//! separators over the file; [`rows`] reads the wanted columns in one pass over the bytes.

pub(crate) mod cell;
pub(crate) mod decimal;
pub(crate) mod find;
pub(crate) mod header;
pub(crate) mod number;
mod raw;
pub(crate) mod rows;
mod scan;

pub(crate) use cell::Cell;
pub(crate) use header::{Header, Record};
pub(crate) use raw::{Comment, RawColumn, RawTable, Request};

/// How the rows of a table are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Syntax {
    /// Between cells; a blank stands for a run of blanks.
    pub(crate) delimiter: u8,
    /// `.` or `,`.
    pub(crate) decimal: u8,
    /// Between groups of three digits, where the file uses one.
    pub(crate) thousands: Option<u8>,
}

impl Syntax {
    /// Cells between `delimiter`, numbers with a dot.
    pub(crate) const fn plain(delimiter: u8) -> Self {
        Self {
            delimiter,
            decimal: b'.',
            thousands: None,
        }
    }
}
