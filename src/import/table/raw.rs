//! What the row loop is asked for and what it gives: wanted columns of all rows, comments, lines.

use super::cell::Cell;

/// A wanted column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Request {
    /// Which column of the file, from 0.
    pub(crate) column: usize,
    /// How its cells are read.
    pub(crate) cell: Cell,
}

/// One wanted column's values and what was wrong with its cells.
#[derive(Clone, Debug, Default)]
pub(crate) struct RawColumn {
    /// One value per row, NaN where there is none.
    pub(crate) values: Vec<f64>,
    /// Cells with nothing in them.
    pub(crate) n_empty: usize,
    /// Cells with something else than a number.
    pub(crate) n_text: usize,
    /// Cells that say NaN or infinite, or are too large for a number.
    pub(crate) n_not_finite: usize,
    /// Line of the first cell that is neither a number nor empty.
    pub(crate) first_bad_line: Option<usize>,
}

/// A line inside the data that begins with `#`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Comment {
    /// Number of data rows before it.
    pub(crate) row: usize,
    /// Its text without the `#`.
    pub(crate) text: String,
}

/// The wanted columns of all rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct RawTable {
    /// Number of data rows.
    pub(crate) n_rows: usize,
    /// In the order of the requests.
    pub(crate) columns: Vec<RawColumn>,
    /// Comment lines, the first few thousand.
    pub(crate) comments: Vec<Comment>,
    /// Rows that end before the last wanted column.
    pub(crate) n_short: usize,
    /// The first of them.
    pub(crate) first_short_row: Option<usize>,
    /// Rows with more filled cells than the header has names.
    pub(crate) n_long: usize,
    /// (row, line of that row) wherever the two begin to run differently.
    pub(super) line_steps: Vec<(usize, usize)>,
}

/// Most comments, and most places where rows and lines run apart, that are remembered.
pub(super) const MAX_COMMENTS: usize = 10_000;

impl RawTable {
    /// Keeps the rows of which `keep` says so, one entry per row.
    pub(crate) fn retain_rows(&mut self, keep: &[bool]) {
        let kept_rows: Vec<usize> = (0..self.n_rows)
            .filter(|row| keep.get(*row).copied().unwrap_or_default())
            .collect();
        let mut line_steps: Vec<(usize, usize)> = Vec::new();
        let mut expected_line = 0;
        for (row, &kept) in kept_rows.iter().enumerate() {
            let line = self.line_of(kept);
            if line != expected_line {
                line_steps.push((row, line));
            }
            expected_line = line + 1;
        }
        for column in &mut self.columns {
            column.values = kept_rows
                .iter()
                .filter_map(|row| column.values.get(*row).copied())
                .collect();
        }
        self.n_rows = kept_rows.len();
        self.line_steps = line_steps;
    }

    /// The line of a row in the file, from 1.
    pub(crate) fn line_of(&self, row: usize) -> usize {
        let after = self
            .line_steps
            .partition_point(|(first_row, _)| *first_row <= row);
        let (first_row, line) = self
            .line_steps
            .get(after.saturating_sub(1))
            .copied()
            .unwrap_or((0, 1));
        line + row.saturating_sub(first_row)
    }
}
