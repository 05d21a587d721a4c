//! Columns as a person sees them who has to say what they are: name, unit, three values, a guess.

use crate::import::columns::roles;
use crate::import::error::MAX_SHOWN;
use crate::import::source::ImportSettings;
use crate::import::source::TextFile;
use crate::import::table::{Header, Record, find, header};
use crate::telemetry::UnknownColumn;

/// Characters of a value that are shown.
const MAX_SAMPLE_CHARS: usize = 40;

/// All columns of a table; none where the file is no table with names.
pub(crate) fn of_file(file: &TextFile<'_>, settings: &ImportSettings) -> Vec<UnknownColumn> {
    let Ok(found) = find::find(file.text, settings) else {
        return Vec::new();
    };
    let named: Vec<usize> = (0..found.header.names.len())
        .filter(|&column| {
            let name = found.header.names.get(column);
            name.is_some_and(|name| !name.trim().is_empty())
        })
        .collect();
    shown(file.text, &found.header, found.delimiter, &named, settings)
}

/// The columns of a table by their numbers, at most [`MAX_SHOWN`].
pub(crate) fn shown(
    text: &str,
    table_header: &Header,
    delimiter: u8,
    columns: &[usize],
    settings: &ImportSettings,
) -> Vec<UnknownColumn> {
    const PROBED_BYTES: usize = 32 * 1024;
    const N_SAMPLES: usize = 3;
    let body = text.get(table_header.body_at..).unwrap_or_default();
    let end = body.len().min(PROBED_BYTES);
    let end = (0..=end)
        .rev()
        .find(|end| body.is_char_boundary(*end))
        .unwrap_or_default();
    let body = body.get(..end).unwrap_or_default();
    let is_filled = |records: &[Record], column: usize| {
        records
            .iter()
            .filter(|record| !record.cell(column).is_empty())
            .count()
            >= N_SAMPLES
    };
    // Most columns are filled in every row, so the first few do.
    let mut records: Vec<Record> =
        header::first_records(body, delimiter, 2 * N_SAMPLES, settings).unwrap_or_default();
    if !columns.iter().all(|&column| is_filled(&records, column)) {
        records = header::records(body, delimiter, settings).unwrap_or_default();
    }
    columns
        .iter()
        .take(MAX_SHOWN)
        .map(|&column| {
            let name = table_header.names.get(column).cloned().unwrap_or_default();
            let parts = roles::split(&name);
            let unit = table_header.unit(column);
            UnknownColumn {
                unit: if unit.is_empty() {
                    parts.unit
                } else {
                    unit.to_owned()
                },
                samples: records
                    .iter()
                    .map(|record| record.cell(column))
                    .filter(|cell| !cell.is_empty())
                    .take(N_SAMPLES)
                    .map(|cell| cell.chars().take(MAX_SAMPLE_CHARS).collect())
                    .collect(),
                guess: roles::guess(&parts.base),
                name,
            }
        })
        .collect()
}
