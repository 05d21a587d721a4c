//! Of which kind a line of a table is: which of its cells are filled, and whose row it is.
//!
//! Loggers write a row whenever one of their sensors has something to say, so that rows of many kinds stand mixed; tables of several
//! cars or of a value per row have a kind for each of them. What is left out of a table has to be left out of each kind alike.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// Lines that have to have cells, of 100, and rows in which a counter stands still.
const LEAST_ROWS: usize = 90;
const LEAST_STILL: usize = 90;
/// Names that a column may hold to be one that says whose row it is.
const MOST_NAMES: usize = 64;
/// Whole numbers that stand in turns change from row to row at least so often, of 100.
const LEAST_TURNS: usize = 50;
/// Looked at in this order: a space separates where nothing else does.
const DELIMITERS: [u8; 3] = *b",;\t";

/// How the rows of a table are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RowShape {
    delimiter: u8,
    /// Columns that say whose row it is.
    names: Vec<usize>,
    /// Columns of whole numbers that mostly stand still, such as the lap.
    counters: Vec<usize>,
}

/// What is seen of one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    /// The same for lines of one kind; `None` for one without cells.
    pub(super) kind: Option<u64>,
    /// What each counter shows, 0 where its cell is empty.
    pub(super) counters: Vec<u64>,
}

impl RowShape {
    /// Of the lines in the second half of a head: behind names and notes. `None` for what is no table.
    pub(super) fn of(head: &[u8]) -> Option<Self> {
        let lines: Vec<&[u8]> = head.split(|byte| *byte == b'\n').collect();
        // The last one may be cut.
        let (_, whole) = lines.split_last()?;
        let (_, rows) = whole.split_at_checked(whole.len() / 2)?;
        let delimiter = delimiter(rows)?;
        let n_rows = rows.iter().filter(|row| row.contains(&delimiter)).count();
        if n_rows == 0 || n_rows * 100 < rows.len() * LEAST_ROWS {
            return None;
        }
        let columns = columns(rows, delimiter);
        let among = |is: fn(&[&[u8]]) -> bool| -> Vec<usize> {
            let found = columns.iter().enumerate().filter(|(_, cells)| is(cells));
            found.map(|(column, _)| column).collect()
        };
        Some(Self {
            delimiter,
            names: among(|cells| are_names(cells) || take_turns(cells)),
            counters: among(is_counter),
        })
    }

    /// Looks at one line.
    pub(super) fn see(&self, line: &[u8], seen: &mut Seen) {
        seen.counters.clear();
        let mut kind = DefaultHasher::new();
        let (mut names, mut counters) = (self.names.iter().peekable(), self.counters.iter().peekable());
        let (mut filled, mut n_cells, mut n_filled, mut n_numbers) = (0_u64, 0_usize, 0_usize, 0_usize);
        for cell in line.split(|byte| *byte == self.delimiter) {
            let first = cell
                .iter()
                .find(|byte| !matches!(byte, b' ' | b'"' | b'\r' | b'\n'));
            filled = (filled << 1) | u64::from(first.is_some());
            n_filled += usize::from(first.is_some());
            n_numbers += usize::from(first.is_some_and(begins_number));
            if names.next_if(|column| **column == n_cells).is_some() {
                cell.trim_ascii().hash(&mut kind);
            }
            if counters.next_if(|column| **column == n_cells).is_some() {
                seen.counters.push(shown(cell));
            }
            n_cells += 1;
            if n_cells.is_multiple_of(64) {
                filled.hash(&mut kind);
            }
        }
        seen.counters.resize(self.counters.len(), 0);
        (n_cells, filled, n_numbers * 2 >= n_filled).hash(&mut kind);
        seen.kind = (n_cells > 1).then(|| kind.finish());
    }
}

/// What a counter shows, as a number that is the same for the same.
fn shown(cell: &[u8]) -> u64 {
    let cell = cell.trim_ascii();
    if cell.is_empty() {
        return 0;
    }
    let mut hasher = DefaultHasher::new();
    cell.hash(&mut hasher);
    hasher.finish() | 1
}

const fn begins_number(byte: &u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.')
}

fn delimiter(rows: &[&[u8]]) -> Option<u8> {
    let n_rows_with = |delimiter: u8| rows.iter().filter(|row| row.contains(&delimiter)).count();
    let n_of = |delimiter: u8| {
        rows.iter()
            .flat_map(|row| row.iter())
            .filter(|byte| **byte == delimiter)
            .count()
    };
    let most = DELIMITERS.into_iter().max_by_key(|delimiter| n_of(*delimiter))?;
    Some(if n_rows_with(most) * 100 >= rows.len() * LEAST_ROWS {
        most
    } else {
        b' '
    })
}

/// What stands in each column, without empty cells.
fn columns<'a>(rows: &[&'a [u8]], delimiter: u8) -> Vec<Vec<&'a [u8]>> {
    let mut columns: Vec<Vec<&[u8]>> = Vec::new();
    for row in rows {
        for (column, cell) in row.split(|byte| *byte == delimiter).enumerate() {
            if columns.len() <= column {
                columns.push(Vec::new());
            }
            let cell = cell.trim_ascii();
            if let Some(cells) = columns.get_mut(column).filter(|_| !cell.is_empty()) {
                cells.push(cell);
            }
        }
    }
    columns
}

/// Words, always the same few.
fn are_names(cells: &[&[u8]]) -> bool {
    let is_word = |cell: &&&[u8]| {
        let first = cell.iter().find(|byte| **byte != b'"');
        first.is_some_and(|byte| !begins_number(byte))
    };
    let n_words = cells.iter().filter(is_word).count();
    n_words > 0 && n_words * 100 >= cells.len() * LEAST_ROWS && are_few(cells)
}

/// Whole numbers, always the same few, another one from row to row: those of cars.
fn take_turns(cells: &[&[u8]]) -> bool {
    let changes = cells.len().saturating_sub(n_still(cells) + 1);
    are_whole(cells) && changes * 100 >= cells.len() * LEAST_TURNS && are_few(cells)
}

/// Whole numbers that are the same as in the row before, nearly always.
fn is_counter(cells: &[&[u8]]) -> bool {
    are_whole(cells) && n_still(cells) * 100 >= cells.len().saturating_sub(1) * LEAST_STILL
}

fn are_whole(cells: &[&[u8]]) -> bool {
    !cells.is_empty() && cells.iter().all(|cell| cell.iter().all(u8::is_ascii_digit))
}

fn are_few(cells: &[&[u8]]) -> bool {
    let different: HashSet<&[u8]> = cells.iter().copied().collect();
    different.len() <= MOST_NAMES
}

fn n_still(cells: &[&[u8]]) -> usize {
    let pairs = cells.iter().zip(cells.iter().skip(1));
    pairs.filter(|(one, other)| one == other).count()
}
