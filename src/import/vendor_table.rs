//! What the readers of vendors' tables share: signatures in the first line, a header in one row, columns that are
//! read beside the channels.
//!
//! A signature is the beginning of the vendor's row of names; quotes, case and outer blanks do not matter.

use chrono::{DateTime, Utc};

use super::column_unit;
use super::plan::{Plan, PlannedColumn};
use super::report::{counted, verb};
use super::roles::Meaning;
use super::table::{Cell, Header, RawTable, Record, Request, Syntax, cell, rows};
use super::{ImportError, ImportSettings};
use crate::telemetry::{ChannelKind, ChannelRole, Recording, Warning};
use crate::units::Seconds;

/// The first line that is neither blank nor a comment.
pub(super) fn first_line(text: &str) -> &str {
    const MAX_LINES: usize = 60;
    text.lines()
        .take(MAX_LINES)
        .find(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .unwrap_or_default()
}

/// The delimiter that stands most often in a row of names.
pub(super) fn delimiter_of(line: &str) -> u8 {
    let count = |delimiter: &u8| line.bytes().filter(|byte| byte == delimiter).count();
    [b',', b';', b'\t']
        .into_iter()
        .rev()
        .max_by_key(count)
        .unwrap_or(b',')
}

/// Whether a row of names begins with these.
pub(super) fn begins_with(line: &str, delimiter: u8, names: &[&str]) -> bool {
    let mut cells = line.split(char::from(delimiter)).map(plain);
    names
        .iter()
        .all(|name| cells.next().is_some_and(|cell| cell.eq_ignore_ascii_case(name)))
}

/// Whether a row of names holds all of these, in any order.
pub(super) fn has_names(line: &str, delimiter: u8, names: &[&str]) -> bool {
    names.iter().all(|name| {
        line.split(char::from(delimiter))
            .any(|cell| plain(cell).eq_ignore_ascii_case(name))
    })
}

fn plain(cell: &str) -> &str {
    cell.trim().trim_matches('"').trim()
}

/// The header whose names stand in one record; the data begin in the next.
///
/// # Errors
/// `empty` without a further record, `malformed` without that record.
pub(super) fn header_at(records: &[Record], names_row: Option<usize>) -> Result<Header, ImportError> {
    let names_row = names_row.ok_or_else(|| {
        ImportError::malformed(
            "The file has no row of column names behind its first lines",
            "Export the session again and send the file unchanged.",
        )
    })?;
    let Some((names, first)) = records.get(names_row).zip(records.get(names_row + 1)) else {
        return Err(ImportError::Empty {
            what: "The file holds a header but no data",
        });
    };
    Ok(Header::new(names.cells.clone(), first.at, first.line))
}

/// A measured column of rank 0 that the names alone did not give.
pub(super) fn planned(
    header: &Header,
    column: usize,
    cell: Cell,
    meaning: Meaning,
    unit_text: &str,
) -> PlannedColumn {
    let role = match meaning {
        Meaning::Channel(role) => role,
        Meaning::LapClock | Meaning::LastLapTime => ChannelRole::Time,
        Meaning::Heading | Meaning::PositionUpdate => ChannelRole::Latitude,
    };
    PlannedColumn {
        column,
        cell,
        meaning,
        rank: 0,
        name: header.names.get(column).cloned().unwrap_or_default(),
        source: header.source(column).to_owned(),
        unit_text: unit_text.to_owned(),
        unit: column_unit::parse(unit_text, role),
        sign: 1.0,
        kind: ChannelKind::Measured,
    }
}

/// Adds a column to a plan, in the order of the file.
pub(super) fn insert(plan: &mut Plan, planned: PlannedColumn) {
    plan.unknown.retain(|column| *column != planned.column);
    plan.columns.push(planned);
    plan.columns.sort_by_key(|planned| planned.column);
}

/// The values of a planned meaning's first column, to be changed in place.
pub(super) fn values_mut<'a>(
    plan: &Plan,
    table: &'a mut RawTable,
    meaning: Meaning,
) -> Option<&'a mut Vec<f64>> {
    let index = plan.position(meaning)?;
    table.columns.get_mut(index).map(|raw| &mut raw.values)
}

/// The values of a planned meaning's first column; empty without one.
pub(super) fn values<'a>(plan: &Plan, table: &'a RawTable, meaning: Meaning) -> &'a [f64] {
    plan.position(meaning)
        .and_then(|index| table.columns.get(index))
        .map_or(&[], |raw| raw.values.as_slice())
}

/// Lets a value stand until the next: for lap numbers that a logger writes once per lap.
pub(super) fn hold(values: &mut [f64]) {
    let mut last = f64::NAN;
    for value in values {
        if value.is_finite() {
            last = *value;
        } else {
            *value = last;
        }
    }
}

/// Takes away what a lap's clock shows before the file's first crossing (lap 0 and below): it counts from anywhere.
pub(super) fn stop_clock_before_first_lap(plan: &Plan, table: &mut RawTable) {
    let laps = values(plan, table, Meaning::Channel(ChannelRole::Lap));
    let n_before = laps.iter().take_while(|lap| **lap < 0.5).count();
    let clock = values_mut(plan, table, Meaning::LapClock);
    for value in clock.into_iter().flatten().take(n_before) {
        *value = f64::NAN;
    }
}

/// A lap number from a cell; `None` for what counts no lap.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the range is checked before"
)]
pub(super) fn lap_number(value: f64) -> Option<u32> {
    (0.0..1e6).contains(&value).then(|| value.round() as u32)
}

/// A column that is no channel: one value per row, NaN where there is none; `None` where the table has no such column.
pub(super) fn column_values(
    text: &str,
    header: &Header,
    syntax: Syntax,
    (name, cell): (&str, Cell),
    settings: &ImportSettings,
) -> Option<Vec<f64>> {
    let column = header.position(name)?;
    let table = rows::read(text, header, syntax, &[Request { column, cell }], settings).ok()?;
    table.columns.into_iter().next().map(|raw| raw.values)
}

/// Rows that a format left out on purpose by taking away their time: told as what they are, or not at all.
pub(super) fn explain_left_out(recording: &mut Recording, n_rows: usize, explanation: Option<Warning>) {
    if n_rows == 0 {
        return;
    }
    recording.warnings.retain_mut(|warning| {
        if warning.code != "rows_without_time" {
            return true;
        }
        warning.count = warning.count.saturating_sub(n_rows);
        warning.message = format!(
            "{} without a usable time {} left out.",
            counted(warning.count, "further row"),
            verb(warning.count, "was", "were")
        );
        warning.count > 0
    });
    recording.warnings.extend(explanation);
}

/// The moment in a cell: seconds or milliseconds since 1970, or a date with time.
pub(super) fn moment(text: &str) -> Option<DateTime<Utc>> {
    let seconds = cell::instant_s(text).or_else(|| text.parse::<f64>().ok())?;
    let seconds = if seconds > 1e11 { seconds / 1000.0 } else { seconds };
    let plausible = (9e8..1e10).contains(&seconds);
    plausible
        .then(|| DateTime::from_timestamp_millis(Seconds::new(seconds).milliseconds()))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_does_not_depend_on_quotes_and_case() {
        assert!(begins_with("\"Time\", lap,SPEED\r", b',', &["time", "Lap"]));
        assert!(!begins_with("Time", b',', &["Time", "Lap"]));
        assert!(has_names("a;\"b\";c", b';', &["c", "B"]));
        assert_eq!(delimiter_of("a;b;c,d"), b';');
        assert_eq!(delimiter_of("a"), b',');
        assert_eq!(first_line("\n# comment\n a,b\n"), " a,b");
    }

    #[test]
    fn moments_are_told_from_other_numbers() {
        assert_eq!(moment("1767150797.44").unwrap().timestamp(), 1_767_150_797);
        assert_eq!(moment("1767150797440").unwrap().timestamp_subsec_millis(), 440);
        assert_eq!(moment("2025-12-31T03:13:17Z").unwrap().timestamp(), 1_767_150_797);
        assert_eq!(moment("12.5"), None);
        assert_eq!(moment("nan"), None);
    }

    #[test]
    fn a_value_stands_until_the_next() {
        let mut values = [f64::NAN, 1.0, f64::NAN, 2.0, f64::NAN];
        hold(&mut values);
        assert!(values[0].is_nan());
        assert_eq!(values[1..], [1.0, 1.0, 2.0, 2.0]);
    }
}
