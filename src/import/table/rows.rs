//! The rows of a table, column-wise, in one pass over the bytes.
//!
//! Tokenizing and reading numbers are one loop, so every byte is looked at once. Only wanted columns are kept;
//! caps on rows, columns and record length hold before memory is taken. A missing value is NaN here and nowhere
//! else: [`super::super::channels`] takes them out.

use super::super::{ImportError, ImportSettings};
use super::cell::Cell;
use super::number::{self, Parsed};
use super::{Header, Syntax, scan};

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
    /// Rows with more filled cells than the header has names.
    pub(crate) n_long: usize,
    /// (row, line of that row) wherever the two begin to run differently.
    line_steps: Vec<(usize, usize)>,
}

/// Most comments, and most places where rows and lines run apart, that are remembered.
const MAX_COMMENTS: usize = 10_000;

impl RawTable {
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

/// Reads the rows behind a header.
///
/// Length: every column has one value per row. `requests` in ascending order of their columns.
///
/// # Errors
/// `too_large` past a cap, `malformed` for a quote that is never closed.
pub(crate) fn read(
    text: &str,
    header: &Header,
    syntax: Syntax,
    requests: &[Request],
    settings: &ImportSettings,
) -> Result<RawTable, ImportError> {
    let bytes = text.as_bytes();
    let slots = slots(requests);
    let mut scanner = Scanner {
        bytes,
        syntax,
        settings,
        requests,
        slots: &slots,
        n_named: header.names.len(),
        line: header.body_line,
        table: RawTable::default(),
    };
    let expected_rows = expected_rows(bytes.get(header.body_at..).unwrap_or_default(), settings);
    scanner.table.columns = requests
        .iter()
        .map(|_| RawColumn {
            values: Vec::with_capacity(expected_rows),
            ..RawColumn::default()
        })
        .collect();
    scanner.run(header.body_at)?;
    Ok(scanner.table)
}

/// For each column up to the last wanted one: the range of its requests.
fn slots(requests: &[Request]) -> Vec<(u16, u16)> {
    let n_columns = requests
        .iter()
        .map(|request| request.column + 1)
        .max()
        .unwrap_or_default();
    let mut slots = vec![(0, 0); n_columns];
    for (number, request) in requests.iter().enumerate() {
        if let (Some(slot), Ok(number)) = (slots.get_mut(request.column), u16::try_from(number)) {
            let first = if slot.1 == 0 { number } else { slot.0 };
            *slot = (first, number + 1);
        }
    }
    slots
}

/// A little more rows than the first lines suggest; vectors grow by themselves where that is too few.
fn expected_rows(body: &[u8], settings: &ImportSettings) -> usize {
    let probed = body.get(..16 * 1024).unwrap_or(body);
    let n_lines = probed.iter().filter(|byte| **byte == b'\n').count();
    if n_lines == 0 {
        return 1;
    }
    (body.len() / (probed.len() / n_lines).max(1) + 16).min(settings.max_rows)
}

struct Scanner<'a> {
    bytes: &'a [u8],
    syntax: Syntax,
    settings: &'a ImportSettings,
    requests: &'a [Request],
    slots: &'a [(u16, u16)],
    n_named: usize,
    line: usize,
    table: RawTable,
}

impl Scanner<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(b'\n')
    }

    fn run(&mut self, body_at: usize) -> Result<(), ImportError> {
        let mut at = body_at;
        let mut step = true;
        while at < self.bytes.len() {
            match self.byte(at) {
                b'\n' | b'\r' => {
                    at = self.past_line_end(at);
                    step = true;
                }
                b'#' => {
                    at = self.comment(at)?;
                    step = true;
                }
                _ => {
                    if step && self.table.line_steps.len() < MAX_COMMENTS {
                        self.table.line_steps.push((self.table.n_rows, self.line));
                    }
                    if self.table.n_rows >= self.settings.max_rows {
                        return Err(ImportError::TooLarge {
                            what: "The table has too many rows".to_owned(),
                            limit: self.settings.max_rows.to_string(),
                        });
                    }
                    let line = self.line;
                    let end = self.row(at)?;
                    if end - at > self.settings.max_record_bytes {
                        return Err(self.record_too_long());
                    }
                    at = self.past_line_end(end);
                    step = self.line != line + 1;
                }
            }
        }
        Ok(())
    }

    /// Behind `\n`, `\r` or `\r\n`.
    fn past_line_end(&mut self, at: usize) -> usize {
        self.line += 1;
        if self.byte(at) == b'\r' && self.bytes.get(at + 1) == Some(&b'\n') {
            at + 2
        } else {
            at + 1
        }
    }

    fn comment(&mut self, at: usize) -> Result<usize, ImportError> {
        let end = self.line_end(at);
        if end - at > self.settings.max_record_bytes {
            return Err(self.record_too_long());
        }
        if self.table.comments.len() < MAX_COMMENTS {
            let text = String::from_utf8_lossy(self.bytes.get(at + 1..end).unwrap_or_default());
            self.table.comments.push(Comment {
                row: self.table.n_rows,
                text: text.trim().to_owned(),
            });
        }
        Ok(self.past_line_end(end))
    }

    fn line_end(&self, at: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        rest.iter()
            .position(|byte| matches!(byte, b'\n' | b'\r'))
            .map_or(self.bytes.len(), |length| at + length)
    }

    /// One row from its first byte; returns where its line ends.
    fn row(&mut self, row_at: usize) -> Result<usize, ImportError> {
        let (bytes, syntax, slots) = (self.bytes, self.syntax, self.slots);
        let longest_end = bytes.len().min(row_at + self.settings.max_record_bytes);
        let record = bytes.get(row_at..longest_end).unwrap_or_default();
        let mut at = row_at;
        let mut column = 0;
        let mut long = false;
        loop {
            if syntax.delimiter == b' ' {
                while self.byte(at) == b' ' {
                    at += 1;
                }
            }
            if let Some(&(first, end)) = slots.get(column) {
                if end == 0 {
                    let cell_end = self.skip(at)?;
                    long |= column >= self.n_named && cell_end > at;
                    at = cell_end;
                } else if end == first + 1
                    && let Some((value, cell_end)) = number::fast(bytes, at, syntax)
                {
                    if let Some(raw) = self.table.columns.get_mut(usize::from(first)) {
                        raw.values.push(value);
                    }
                    at = cell_end;
                } else {
                    at = self.slow_cell(at, usize::from(first)..usize::from(end))?;
                }
            } else if column == slots.len()
                && let Some(rest) = scan::rest_of_row(record, at - row_at, syntax.delimiter)
                && column + rest.n_delimiters < self.n_named.min(self.settings.max_columns)
            {
                at = row_at + rest.end;
                break;
            } else {
                let cell_end = self.skip(at)?;
                long |= column >= self.n_named && cell_end > at;
                at = cell_end;
            }
            let byte = self.byte(at);
            if byte == b'\n' || byte == b'\r' {
                break;
            }
            at += 1;
            column += 1;
            if column >= self.settings.max_columns {
                // A trailing delimiter after the last allowed column is still a table of that many columns.
                if matches!(self.byte(at), b'\n' | b'\r') {
                    break;
                }
                return Err(ImportError::TooLarge {
                    what: format!("Line {} has too many columns", self.line),
                    limit: format!("{} columns", self.settings.max_columns),
                });
            }
        }
        self.table.n_rows += 1;
        self.table.n_long += usize::from(long);
        if column + 1 < slots.len() {
            self.pad();
        }
        Ok(at)
    }

    /// Fills up the columns that a short row did not reach.
    fn pad(&mut self) {
        self.table.n_short += 1;
        for raw in &mut self.table.columns {
            if raw.values.len() < self.table.n_rows {
                raw.values.push(f64::NAN);
                raw.n_empty += 1;
            }
        }
    }

    /// A cell that is not a plain number.
    fn slow_cell(&mut self, at: usize, requests: std::ops::Range<usize>) -> Result<usize, ImportError> {
        let end = self.skip(at)?;
        let cell = self.bytes.get(at..end).unwrap_or_default();
        let unquoted = cell
            .strip_prefix(b"\"")
            .map(|cell| cell.trim_ascii_end().strip_suffix(b"\"").unwrap_or(cell))
            .unwrap_or(cell);
        for number in requests {
            let (Some(request), Some(raw)) = (self.requests.get(number), self.table.columns.get_mut(number))
            else {
                continue;
            };
            let value = match request.cell.parse(unquoted, self.syntax) {
                Parsed::Number(value) => value,
                Parsed::Empty => {
                    raw.n_empty += 1;
                    f64::NAN
                }
                bad @ (Parsed::Text | Parsed::NotFinite) => {
                    raw.n_text += usize::from(bad == Parsed::Text);
                    raw.n_not_finite += usize::from(bad == Parsed::NotFinite);
                    raw.first_bad_line.get_or_insert(self.line);
                    f64::NAN
                }
            };
            raw.values.push(value);
        }
        Ok(end)
    }

    /// Where the cell at `at` ends.
    fn skip(&mut self, at: usize) -> Result<usize, ImportError> {
        let from = if self.byte(at) == b'"' {
            self.past_quoted(at)?
        } else {
            at
        };
        Ok(scan::cell_end(self.bytes, from, self.syntax.delimiter))
    }

    /// Behind the closing quote of a cell that opens at `at`.
    fn past_quoted(&mut self, at: usize) -> Result<usize, ImportError> {
        let limit = (at + self.settings.max_record_bytes).min(self.bytes.len());
        let opened_in = self.line;
        let mut inside = at + 1;
        while inside < limit {
            match self.byte(inside) {
                b'"' if self.bytes.get(inside + 1) == Some(&b'"') => inside += 2,
                b'"' => return Ok(inside + 1),
                byte => {
                    self.line += usize::from(byte == b'\n');
                    inside += 1;
                }
            }
        }
        Err(ImportError::malformed(
            format!("The quote opened in line {opened_in} is never closed"),
            "Export the file again; if it was edited by hand, close or remove that quote.",
        ))
    }

    fn record_too_long(&self) -> ImportError {
        ImportError::TooLarge {
            what: format!("Line {} is too long", self.line),
            limit: format!("{} KiB", self.settings.max_record_bytes / 1024),
        }
    }
}

#[cfg(test)]
#[path = "rows_tests.rs"]
mod tests;
