//! Where in a file something was wrong: how many rows or cells, and the line of the first.

use serde::{Deserialize, Serialize};

/// Rows or other places in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Places {
    /// How many.
    pub count: usize,
    /// The line of the first one, from 1, where it is known.
    pub first_line: Option<usize>,
}

/// Cells of one column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cells {
    /// The column's name as the file spells it.
    pub column: String,
    /// Which of its cells.
    pub places: Places,
}
