//! Corners as a file itself calls them: a column that has a name for every row.

use std::collections::HashMap;
use std::ops::Range;

use super::log_table::LogTable;
use super::settle::time_axis::Axis;
use super::several_cars::text_of;
use super::table::Cell;
use crate::telemetry::NamedStretch;
use crate::units::Seconds;

/// Names of such columns, letters only.
const NAMES: [&str; 6] = [
    "sectorname",
    "cornername",
    "turnname",
    "corner",
    "turn",
    "segmentname",
];
/// What is a part of a name that is no corner.
const STRAIGHTS: [&str; 8] = [
    "straight",
    "gerade",
    "ligne",
    "recta",
    "rettifilo",
    "rettilineo",
    "reta",
    "finish",
];
/// A circuit has no more corners, and a file no more stretches of them.
const MAX_NAMES: usize = 60;
const MAX_STRETCHES: usize = 5000;
/// Shorter runs of rows are no corner.
const MIN_ROWS: usize = 3;

/// Rows that are called alike, in the order of the file; empty without such a column.
pub(super) fn rows_of(table: &LogTable<'_>) -> Vec<(String, Range<usize>)> {
    let head = &table.head;
    let key = |name: &str| -> String {
        let letters = name.chars().filter(char::is_ascii_alphabetic);
        letters.map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let is_known = |column: &&usize| {
        let name = head.header.names.get(**column);
        name.is_some_and(|name| NAMES.contains(&key(name).as_str()))
    };
    let Some(name) = table.plan.unknown.iter().find(is_known) else {
        return Vec::new();
    };
    let Some(name) = head.header.names.get(*name) else {
        return Vec::new();
    };
    // Rows that were left out cannot be told from those that were not.
    let Some(values) = head
        .column_values(name, Cell::Name)
        .filter(|values| values.len() == table.raw.n_rows)
    else {
        return Vec::new();
    };
    let mut texts: HashMap<u64, String> = HashMap::new();
    let mut stretches = Vec::new();
    let mut from = 0;
    for run in values.chunk_by(|now, next| now.to_bits() == next.to_bits()) {
        let rows = from..from + run.len();
        from = rows.end;
        let Some(value) = run.first().filter(|value| value.is_finite()) else {
            continue;
        };
        if texts.len() > MAX_NAMES || stretches.len() > MAX_STRETCHES {
            return Vec::new();
        }
        let text = texts
            .entry(value.to_bits())
            .or_insert_with(|| text_of(table, name, rows.start).unwrap_or_default());
        if rows.len() >= MIN_ROWS && is_corner(text) {
            stretches.push((text.clone(), rows));
        }
    }
    stretches
}

fn is_corner(text: &str) -> bool {
    let lower = text.to_lowercase();
    let is_word = text.chars().any(char::is_alphabetic) && text.chars().count() <= 60;
    is_word && !STRAIGHTS.iter().any(|straight| lower.contains(straight))
}

/// The same over the time of the recording.
pub(super) fn over_time(rows: Vec<(String, Range<usize>)>, axis: &Axis) -> Vec<NamedStretch> {
    let last_s = axis.times_s.last().copied().unwrap_or_default();
    rows.into_iter()
        .filter_map(|(name, rows)| {
            Some(NamedStretch {
                name,
                start: Seconds::new(axis.time_from_row(rows.start)?),
                end: Seconds::new(axis.time_from_row(rows.end).unwrap_or(last_s)),
            })
        })
        .collect()
}
