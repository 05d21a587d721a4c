//! Header blocks: records of the first lines, where names, units and sources stand, where the data begin.
//!
//! Formats that know their layout read [`records`] and build a [`Header`] themselves; [`super::find`] looks
//! for the row of names above mostly numeric rows in any table.

use super::scan;
use crate::import::error::{Damage, Excess, ImportError};
use crate::import::source::ImportSettings;

/// Bytes of a file in which its header block must end.
const HEAD_BYTES: usize = 128 * 1024;
/// Records of the head that are looked at.
pub(super) const MAX_HEAD_RECORDS: usize = 120;

/// One row of the head, cells without quotes and outer blanks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    /// The cells.
    pub(crate) cells: Vec<String>,
    /// Line of the file, from 1.
    pub(crate) line: usize,
    /// Where the row begins in the text.
    pub(crate) at: usize,
}

impl Record {
    /// A cell's text; empty where the row has no such cell.
    pub(crate) fn cell(&self, index: usize) -> &str {
        self.cells.get(index).map_or("", String::as_str)
    }

    pub(super) fn n_filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }
}

/// What the rows of a table mean and where they begin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Header {
    /// Names of the columns as the file spells them.
    pub(crate) names: Vec<String>,
    /// Their units, empty where the file has no units row.
    pub(crate) units: Vec<String>,
    /// Where the logger had them from, empty where the file has no such row.
    pub(crate) sources: Vec<String>,
    /// Where the first data row begins in the text.
    pub(crate) body_at: usize,
    /// Its line, from 1.
    pub(crate) body_line: usize,
}

impl Header {
    /// Names and where the data begin, no units and no sources.
    pub(crate) fn new(names: Vec<String>, body_at: usize, body_line: usize) -> Self {
        Self {
            names,
            units: Vec::new(),
            sources: Vec::new(),
            body_at,
            body_line,
        }
    }

    /// The unit of a column, empty where there is none.
    pub(crate) fn unit(&self, column: usize) -> &str {
        self.units.get(column).map_or("", String::as_str)
    }

    /// The source of a column, empty where there is none.
    pub(crate) fn source(&self, column: usize) -> &str {
        self.sources.get(column).map_or("", String::as_str)
    }

    /// The column with that name, whatever its case.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        self.names
            .iter()
            .position(|known| known.eq_ignore_ascii_case(name))
    }
}

/// The first records of a table, blank lines left out.
///
/// # Errors
/// `too_large` for a line past the cap, `malformed` for a quote that is never closed.
pub(crate) fn records(
    text: &str,
    delimiter: u8,
    settings: &ImportSettings,
) -> Result<Vec<Record>, ImportError> {
    first_records(text, delimiter, MAX_HEAD_RECORDS, settings)
}

/// The same, at most `n_records` of them.
///
/// # Errors
/// As [`records`].
pub(crate) fn first_records(
    text: &str,
    delimiter: u8,
    n_records: usize,
    settings: &ImportSettings,
) -> Result<Vec<Record>, ImportError> {
    records_of(head(text, settings)?, delimiter, n_records, settings)
}

/// The same of a head that is already cut out and checked.
///
/// # Errors
/// As [`records`], but for long lines.
pub(super) fn records_of(
    head: &[u8],
    delimiter: u8,
    n_records: usize,
    settings: &ImportSettings,
) -> Result<Vec<Record>, ImportError> {
    unquoted_records(head, delimiter, n_records, settings)
        .map_or_else(|| csv_records(head, delimiter, n_records, settings), Ok)
}

/// The same by the reader that knows quotes.
fn csv_records(
    head: &[u8],
    delimiter: u8,
    n_records: usize,
    settings: &ImportSettings,
) -> Result<Vec<Record>, ImportError> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(head);
    let mut records = Vec::new();
    let mut record = csv::ByteRecord::new();
    while records.len() < n_records && reader.read_byte_record(&mut record).unwrap_or(false) {
        if record.as_slice().len() > settings.max_record_bytes {
            return Err(ImportError::Malformed(Damage::OpenQuote { line: None }));
        }
        if record.len() > settings.max_columns + 1 {
            return Err(ImportError::TooLarge(Excess::Columns {
                max: settings.max_columns,
            }));
        }
        let Some((at, line)) = record.position().and_then(|position| {
            Some((
                usize::try_from(position.byte()).ok()?,
                usize::try_from(position.line()).ok()?,
            ))
        }) else {
            break;
        };
        let cells = record
            .iter()
            .map(|cell| String::from_utf8_lossy(cell).trim().to_owned())
            // Blanks come in runs.
            .filter(|cell| delimiter != b' ' || !cell.is_empty())
            .collect();
        records.push(record_at(head, cells, at, line));
    }
    Ok(records)
}

/// The same where none of these lines holds a quote, and all are as long and wide as allowed: to set up a reader for
/// quotes costs more than to read a few rows.
fn unquoted_records(
    head: &[u8],
    delimiter: u8,
    n_records: usize,
    settings: &ImportSettings,
) -> Option<Vec<Record>> {
    let mut records = Vec::new();
    let (mut at, mut line) = (0, 1);
    while records.len() < n_records && at < head.len() {
        let rest = head.get(at..)?;
        let length = scan::cell_end(rest, 0, b'\n');
        let row = rest.get(..length)?;
        if row.len() > settings.max_record_bytes || scan::contains(row, b'"') {
            return None;
        }
        if !row.is_empty() {
            let cells: Vec<String> = row
                .split(|byte| *byte == delimiter)
                .map(|cell| String::from_utf8_lossy(cell).trim().to_owned())
                .filter(|cell| delimiter != b' ' || !cell.is_empty())
                .collect();
            if cells.len() > settings.max_columns {
                return None;
            }
            records.push(Record { cells, line, at });
        }
        line += usize::from(rest.get(length) == Some(&b'\n'));
        at += length + 1;
    }
    Some(records)
}

/// The reader reports the end of the record before; blank lines between belong to neither.
fn record_at(head: &[u8], cells: Vec<String>, mut at: usize, mut line: usize) -> Record {
    while let Some(b'\n' | b'\r') = head.get(at) {
        line += usize::from(head.get(at) == Some(&b'\n'));
        at += 1;
    }
    Record { cells, line, at }
}

/// The lines in which a header block must be, none of them past the cap.
pub(super) fn head<'a>(text: &'a str, settings: &ImportSettings) -> Result<&'a [u8], ImportError> {
    let bytes = text.as_bytes();
    let head = bytes.get(..HEAD_BYTES).unwrap_or(bytes);
    if scan::has_longer_line(head, settings.max_record_bytes) {
        return Err(ImportError::TooLarge(Excess::Line {
            line: None,
            max_bytes: settings.max_record_bytes,
        }));
    }
    // The last line may be cut; it is left out unless it is all there is.
    if head.len() < bytes.len()
        && let Some(end) = head.iter().rposition(|byte| *byte == b'\n')
    {
        return Ok(head.get(..=end).unwrap_or(head));
    }
    Ok(head)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn rows_without_quotes_are_read_as_the_csv_reader_reads_them(
            text in "[a0 ,;#\\n\\r]{0,60}",
            n_records in 1_usize..6,
        ) {
            let settings = ImportSettings::standard();
            for delimiter in [b',', b';', b' '] {
                let plain = unquoted_records(text.as_bytes(), delimiter, n_records, &settings);
                prop_assert_eq!(
                    plain,
                    Some(csv_records(text.as_bytes(), delimiter, n_records, &settings).unwrap())
                );
            }
        }
    }
}
