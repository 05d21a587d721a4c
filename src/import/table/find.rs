//! Finds names, units and the first data row of any table by their shape.
//!
//! The delimiter that leaves the most numeric cells wins; the row of names is the one above the first numbers that
//! knows the most names; a units row may stand between.

use super::cell;
use super::header::{self, Header, MAX_HEAD_RECORDS, Record};
use super::number::{self, Parsed};
use super::scan;
use super::syntax::Syntax;
use crate::import::columns::column_unit;
use crate::import::columns::roles;
use crate::import::error::{Emptiness, ImportError, Shapeless};
use crate::import::source::ImportSettings;

/// Records that show most tables.
const FEW_RECORDS: usize = 12;

/// A header found by its shape, the delimiter that fits best, and the records above the names.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// The header.
    pub(crate) header: Header,
    /// Between cells.
    pub(crate) delimiter: u8,
    /// The records above the names.
    pub(crate) preamble: Vec<Record>,
}

/// Finds names, units and data of any table.
///
/// # Errors
/// `unknown_format` without a row of names above numbers, `empty` with names but no data.
pub(crate) fn find(text: &str, settings: &ImportSettings) -> Result<Found, ImportError> {
    let head = header::head(text, settings)?;
    let mut best: Option<(usize, u8, Vec<Record>, usize)> = None;
    let mut names_only = false;
    let n_lines = scan::count(head, b'\n');
    // A delimiter that is rarer than lines separates nothing.
    let delimiters: Vec<u8> = [b',', b';', b'\t', b' ']
        .into_iter()
        .filter(|&delimiter| scan::count(head, delimiter) * 2 >= n_lines)
        .collect();
    // A lone delimiter need not be compared, so the first rows of numbers are enough.
    if let [delimiter] = *delimiters
        && let Ok(records) = header::records_of(head, delimiter, FEW_RECORDS, settings)
        && let Some((first_data, _)) = first_data(&records, delimiter)
        && first_data + 1 < records.len()
    {
        return found(records, first_data, delimiter);
    }
    for delimiter in delimiters {
        let records = match header::records_of(head, delimiter, MAX_HEAD_RECORDS, settings) {
            Ok(records) => records,
            Err(error) if delimiter == b',' => return Err(error),
            Err(_) => continue,
        };
        let Some((first_data, score)) =
            first_data(&records, delimiter).or_else(|| first_below_names(&records, delimiter))
        else {
            names_only |= records
                .iter()
                .any(|record| record.cells.len() >= 3 && n_known(record) >= 3);
            continue;
        };
        if best.as_ref().is_none_or(|(best_score, ..)| score > *best_score) {
            best = Some((score, delimiter, records, first_data));
        }
    }
    let Some((_, delimiter, records, first_data)) = best else {
        return Err(if names_only {
            ImportError::Empty(Emptiness::NoRows)
        } else {
            ImportError::UnknownFormat(Shapeless::NoTable)
        });
    };
    found(records, first_data, delimiter)
}

/// Names, units and sources above the first row of numbers.
fn found(records: Vec<Record>, first_data: usize, delimiter: u8) -> Result<Found, ImportError> {
    let (names_row, units_row, sources_row) = label_rows(&records, first_data);
    let Some(names_row) = names_row else {
        return Err(ImportError::UnknownFormat(Shapeless::NoNames));
    };
    let labels = |row: Option<usize>| {
        row.and_then(|row| records.get(row))
            .map_or_else(Vec::new, |record| record.cells.clone())
    };
    let mut names = labels(Some(names_row));
    if let Some(first) = names.first_mut() {
        *first = first.trim_start_matches('#').trim().to_owned();
    }
    while names.last().is_some_and(String::is_empty) {
        names.pop();
    }
    let (body_at, body_line) = records
        .get(first_data)
        .map_or((0, 1), |record| (record.at, record.line));
    let header = Header {
        names,
        units: labels(units_row),
        sources: labels(sources_row),
        body_at,
        body_line,
    };
    Ok(Found {
        header,
        delimiter,
        preamble: records.into_iter().take(names_row).collect(),
    })
}

/// The first of two rows of numbers, and how well the delimiter fits: numeric cells over the whole head, less twice
/// the cells that are not (a wrong delimiter leaves pieces like `5;1`).
fn first_data(records: &[Record], delimiter: u8) -> Option<(usize, usize)> {
    let widths: Vec<usize> = records.iter().map(|record| record.cells.len()).collect();
    let numeric: Vec<usize> = records
        .iter()
        .map(|record| n_numeric(record, delimiter))
        .collect();
    let is_data = |row: usize| {
        let (Some(record), Some(&n_numeric)) = (records.get(row), numeric.get(row)) else {
            return false;
        };
        n_numeric >= 2 && n_numeric * 2 > record.n_filled()
    };
    let first = (0..records.len()).find(|&row| {
        is_data(row)
            && (row + 1 == records.len()
                || (is_data(row + 1)
                    && widths
                        .get(row)
                        .zip(widths.get(row + 1))
                        .is_some_and(|(a, b)| a.abs_diff(*b) <= 1)))
    })?;
    let score = |row: usize| {
        let (filled, numeric) = (records.get(row)?.n_filled(), *numeric.get(row)?);
        Some(numeric.saturating_sub(2 * filled.saturating_sub(numeric)))
    };
    Some((first, (first..records.len()).filter_map(score).sum()))
}

/// The first row of a table that is mostly text (states, flags, names), and a score below that of any other: a row of
/// names without a number, and below it nothing but rows as wide with two numbers at least.
fn first_below_names(records: &[Record], delimiter: u8) -> Option<(usize, usize)> {
    const MIN_ROWS: usize = 3;
    const MIN_NAMES: usize = 3;
    let is_names = |record: &Record| {
        record.n_filled() >= MIN_NAMES
            && record.n_filled() == record.cells.len()
            && n_numeric(record, delimiter) == 0
    };
    let names = records.iter().position(is_names)?;
    let width = records.get(names)?.cells.len();
    let rows = records.get(names + 1..)?;
    let is_row = |record: &Record| record.cells.len() == width && n_numeric(record, delimiter) >= 2;
    (rows.len() >= MIN_ROWS && rows.iter().all(is_row)).then_some((names + 1, 0))
}

fn n_numeric(record: &Record, delimiter: u8) -> usize {
    let is_numeric = |cell: &String| {
        let comma = Syntax {
            delimiter,
            decimal: b',',
            thousands: None,
        };
        matches!(
            number::parse(cell.as_bytes(), Syntax::plain(delimiter)),
            Parsed::Number(_) | Parsed::NotFinite
        ) || matches!(number::parse(cell.as_bytes(), comma), Parsed::Number(_))
            || cell::moment_s(cell).is_some()
            || cell::quantity(cell, Syntax::plain(delimiter))
                .is_some_and(|(_, unit)| column_unit::is_unit(unit))
    };
    record.cells.iter().filter(|cell| is_numeric(cell)).count()
}

fn n_known(record: &Record) -> usize {
    record
        .cells
        .iter()
        .filter(|cell| roles::meaning_of(&roles::split(cell.trim_start_matches('#').trim()).base).is_some())
        .count()
}

fn n_units(record: &Record) -> usize {
    record
        .cells
        .iter()
        .filter(|cell| !cell.is_empty() && column_unit::is_unit(cell))
        .count()
}

/// Among the rows directly above the data: names (most known names, the lower wins a tie), units, sources.
fn label_rows(records: &[Record], first_data: usize) -> (Option<usize>, Option<usize>, Option<usize>) {
    const MAX_LABEL_ROWS: usize = 5;
    let width = records.get(first_data).map_or(0, |record| record.cells.len());
    let wide = |row: &usize| {
        records
            .get(*row)
            .is_some_and(|record| record.cells.len() * 2 > width && record.n_filled() > 0)
    };
    let candidates: Vec<usize> = (first_data.saturating_sub(MAX_LABEL_ROWS)..first_data)
        .rev()
        .take_while(wide)
        .collect();
    let looks_named = |row: usize| {
        records
            .get(row)
            .is_some_and(|record| n_numeric(record, b',') * 2 <= record.n_filled())
    };
    let names = candidates
        .iter()
        .copied()
        .filter(|&row| looks_named(row))
        .max_by_key(|&row| {
            records
                .get(row)
                .map_or((0, 0), |record| (n_known(record), record.n_filled()))
        });
    let below = |row: &usize| names.is_some_and(|names| *row > names);
    let units = candidates.iter().copied().filter(below).find(|&row| {
        records
            .get(row)
            .is_some_and(|record| n_units(record) > 0 && n_units(record) * 2 >= record.n_filled())
    });
    let sources = candidates
        .iter()
        .copied()
        .filter(below)
        .find(|&row| Some(row) != units && looks_named(row));
    (names, units, sources)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, names: &[&str], units: &[&str], first_data: &str, delimiter: u8) {
        let found = find(text, &ImportSettings::standard()).unwrap();
        assert_eq!(found.header.names, names);
        assert_eq!(found.header.units, units);
        assert!(
            text[found.header.body_at..].starts_with(first_data),
            "{}",
            &text[found.header.body_at..]
        );
        assert_eq!(
            text[..found.header.body_at].matches('\n').count() + 1,
            found.header.body_line
        );
        assert_eq!(found.delimiter, delimiter);
    }

    #[test]
    fn names_are_found_above_the_first_numbers() {
        check("Time,Speed\n0,1\n1,2\n", &["Time", "Speed"], &[], "0,1", b',');
        check(
            "a log\n\nTime;Speed;\ns;km/h;\n0,5;1,25;\n1,5;2,5;\n",
            &["Time", "Speed"],
            &["s", "km/h", ""],
            "0,5",
            b';',
        );
        check(
            "# Time\tSpeed\n0\t1\n1\t2\n",
            &["Time", "Speed"],
            &[],
            "0\t",
            b'\t',
        );
        check(
            "Time Speed Lap\n0 1 1\n1 2 1\n",
            &["Time", "Speed", "Lap"],
            &[],
            "0 1",
            b' ',
        );
        check(
            "\"Time\",\"Speed\"\r\n\"s\",\"m/s\"\r\n\r\n\"0\",\"1\"\r\n\"1\",\"2\"\r\n",
            &["Time", "Speed"],
            &["s", "m/s"],
            "\"0\"",
            b',',
        );
    }

    #[test]
    fn a_table_of_states_with_few_numbers_is_a_table() {
        check(
            "time,state,flag,mode,Vel\n0,idle,green,race,1\n1,run,green,race,2\n2,run,red,race,3\n",
            &["time", "state", "flag", "mode", "Vel"],
            &[],
            "0,idle",
            b',',
        );
    }

    #[test]
    fn tables_without_names_or_numbers_are_refused() {
        let check = |text: &str, code: &str| {
            assert_eq!(
                find(text, &ImportSettings::standard()).unwrap_err().code(),
                code,
                "{text}"
            );
        };
        check("1,2,3\n4,5,6\n7,8,9\n", "unknown_format");
        check("Dear diary, today I drove\nand it was good\n", "unknown_format");
        check("Time,Speed,Lap\n", "empty");
        check(&",".repeat(10 * 1024 * 1024), "too_large");
        check(
            &format!("Time,\"{}", "abc,def\n".repeat(1024 * 1024)),
            "malformed",
        );
    }
}
