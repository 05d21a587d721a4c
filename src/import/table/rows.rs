//! The rows of a table, column-wise, in one pass over the bytes.
//!
//! Tokenizing and reading numbers are one loop, so every byte is looked at once. Only wanted columns are kept;
//! caps on rows, columns and record length hold before memory is taken. A missing value is NaN here and nowhere
//! else: [`crate::import::settle::channels`] takes them out.

use super::header::Header;
use super::number::{self, Parsed};
use super::raw::{Comment, MAX_COMMENTS, RawColumn, RawTable, Request};
use super::scan;
use super::syntax::Syntax;
use crate::import::error::{Damage, Excess, ImportError};
use crate::import::source::ImportSettings;

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

/// What is wanted of a column of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    Nothing,
    /// That request.
    One(u16),
    /// Those requests, the first and behind the last.
    Several(u16, u16),
}

/// For each column up to the last wanted one, its requests.
fn slots(requests: &[Request]) -> Vec<Slot> {
    let n_columns = requests
        .iter()
        .map(|request| request.column + 1)
        .max()
        .unwrap_or_default();
    let mut slots = vec![Slot::Nothing; n_columns];
    for (number, request) in requests.iter().enumerate() {
        if let (Some(slot), Ok(number)) = (slots.get_mut(request.column), u16::try_from(number)) {
            *slot = match *slot {
                Slot::Nothing => Slot::One(number),
                Slot::One(first) | Slot::Several(first, _) => Slot::Several(first, number + 1),
            };
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
    slots: &'a [Slot],
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
                        return Err(ImportError::TooLarge(Excess::Rows {
                            max: self.settings.max_rows,
                        }));
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
        let (mut at, mut column) = (row_at, 0);
        let mut long = false;
        while !self.plain_cells(&mut at, &mut column) {
            if syntax.delimiter == b' ' {
                while self.byte(at) == b' ' {
                    at += 1;
                }
            }
            let slot = slots.get(column).copied().unwrap_or(Slot::Nothing);
            if let Slot::Several(first, end) = slot {
                at = self.slow_cell(at, usize::from(first)..usize::from(end))?;
            } else if let Slot::One(number) = slot {
                let number = usize::from(number);
                if let Some((value, cell_end)) = number::exact(bytes, at, syntax)
                    && let Some(raw) = self.table.columns.get_mut(number)
                {
                    raw.values.push(value);
                    at = cell_end;
                } else {
                    at = self.slow_cell(at, number..number + 1)?;
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
            if matches!(self.byte(at), b'\n' | b'\r') {
                break;
            }
            at += 1;
            column += 1;
            if column >= self.settings.max_columns {
                // A trailing delimiter after the last allowed column is still a table of that many columns.
                if matches!(self.byte(at), b'\n' | b'\r') {
                    break;
                }
                return Err(ImportError::TooLarge(Excess::Columns {
                    max: self.settings.max_columns,
                }));
            }
        }
        self.table.n_rows += 1;
        self.table.n_long += usize::from(long);
        if column + 1 < slots.len() {
            self.pad();
        }
        Ok(at)
    }

    /// Takes cells from `at` on as long as wanted ones are plain numbers and unwanted ones are not quoted. True where
    /// that ended the row: then `at` is where its line ends; otherwise it is where the next cell begins.
    fn plain_cells(&mut self, row_at: &mut usize, row_column: &mut usize) -> bool {
        let (bytes, syntax) = (self.bytes, self.syntax);
        let allowed = self.slots.len().min(self.settings.max_columns.saturating_sub(1));
        if syntax.delimiter == b' ' {
            return false;
        }
        let columns = self.table.columns.as_mut_slice();
        let slots = self.slots.get(*row_column..allowed).unwrap_or_default();
        let mut at = *row_at;
        for (passed, slot) in slots.iter().enumerate() {
            let next = match *slot {
                Slot::Nothing if bytes.get(at) != Some(&b'"') => {
                    at = scan::cell_end(bytes, at, syntax.delimiter);
                    bytes.get(at).copied().unwrap_or(b'\n')
                }
                Slot::One(number)
                    if let Some(plain) = number::plain(bytes, at, syntax.decimal)
                        && number::ends(plain.next, syntax)
                        && let Some(raw) = columns.get_mut(usize::from(number)) =>
                {
                    raw.values.push(plain.value);
                    at = plain.end;
                    plain.next
                }
                Slot::Nothing | Slot::One(_) | Slot::Several(..) => {
                    (*row_at, *row_column) = (at, *row_column + passed);
                    return false;
                }
            };
            if next != syntax.delimiter {
                (*row_at, *row_column) = (at, *row_column + passed);
                return true;
            }
            at += 1;
        }
        (*row_at, *row_column) = (at, *row_column + slots.len());
        false
    }

    /// Fills up the columns that a short row did not reach.
    fn pad(&mut self) {
        self.table.n_short += 1;
        self.table
            .first_short_row
            .get_or_insert(self.table.n_rows.saturating_sub(1));
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
        Err(ImportError::Malformed(Damage::OpenQuote {
            line: Some(opened_in),
        }))
    }

    fn record_too_long(&self) -> ImportError {
        ImportError::TooLarge(Excess::Line {
            line: Some(self.line),
            max_bytes: self.settings.max_record_bytes,
        })
    }
}

#[cfg(test)]
mod tests;
