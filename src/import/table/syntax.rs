//! How the rows of a table are written.

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
