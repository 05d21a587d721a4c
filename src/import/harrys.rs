//! CSV of Harry's LapTimer, the layout of 2011 and the newer one.
//!
//! 2011: units and whole enumerations in brackets behind the names, throttle 1.0 at full. Newer: a line with the
//! program's name, then names with units behind an underscore and every quantity twice, metric and imperial.

use super::draft::{self, Clock, Draft};
use super::plan::{self, Known};
use super::roles::Meaning;
use super::table::{Cell, Header, Record, Syntax, cell, header};
use super::{ImportError, ImportSettings, TextFile, roles, vendor_table};
use crate::telemetry::{ChannelRole, Recording};

const ID: &str = "harrys-csv";

const COLUMNS: [Known; 24] = [
    Known::channel("LAPINDEX", ChannelRole::Lap, ""),
    Known::channel("TIME", ChannelRole::Time, "s"),
    Known::channel("TIMEFROMSTART", ChannelRole::Time, "s").ranked(1),
    Known::new("TIME_LAP", Meaning::LapClock, "s"),
    Known::channel("LATITUDE", ChannelRole::Latitude, "deg"),
    Known::channel("LONGITUDE", ChannelRole::Longitude, "deg"),
    Known::channel("SPEED", ChannelRole::Speed, "km/h"),
    Known::channel("SPEED_KPH", ChannelRole::Speed, "km/h"),
    Known::channel("SPEED_MPH", ChannelRole::Speed, "mph").ranked(1),
    Known::channel("OBDSPEED", ChannelRole::Speed, "km/h").ranked(2),
    Known::channel("HEIGHT", ChannelRole::Altitude, "m"),
    Known::channel("HEIGHT_M", ChannelRole::Altitude, "m"),
    Known::channel("HEIGHT_FT", ChannelRole::Altitude, "ft").ranked(1),
    Known::new("DIRECTION", Meaning::Heading, "deg"),
    Known::new("HEADING_DEG", Meaning::Heading, "deg"),
    Known::channel("DISTANCEFROMSTART", ChannelRole::Distance, "m"),
    Known::channel("DISTANCE_KM", ChannelRole::Distance, "km"),
    Known::channel("DISTANCE_MILE", ChannelRole::Distance, "mi").ranked(1),
    Known::channel("LATERALG", ChannelRole::LatAccel, "g"),
    Known::channel("LINEALG", ChannelRole::LongAccel, "g"),
    Known::channel("RPM", ChannelRole::Rpm, "rpm"),
    Known::channel("THROTTLE", ChannelRole::Throttle, ""),
    Known::channel("BRAKEPRESSURE", ChannelRole::Brake, ""),
    Known::channel("STEERINGANGLE", ChannelRole::Steering, "deg"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    let line = vendor_table::first_line(file.text).trim().trim_matches('"');
    (line.starts_with("Harry") && line.contains("LapTimer")) || is_names(line)
}

fn is_names(line: &str) -> bool {
    let delimiter = char::from(delimiter_of(line));
    let names: Vec<String> = line
        .split(delimiter)
        .take(4)
        .map(|name| roles::split(name).base)
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    matches!(
        names.as_slice(),
        ["LAPINDEX", "DATE", "TIME", ..] | ["INDEX", "LAPINDEX", "DATE", "TIME"]
    )
}

/// Enumerations inside of brackets are full of semicolons, so any comma decides.
fn delimiter_of(line: &str) -> u8 {
    if line.contains(',') {
        b','
    } else {
        vendor_table::delimiter_of(line)
    }
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let names_line = file
        .text
        .lines()
        .take(10)
        .find(|line| is_names(line))
        .unwrap_or_default();
    let syntax = Syntax::plain(delimiter_of(names_line));
    let records = header::records(file.text, syntax.delimiter, settings)?;
    let is_lap_index = |cell: &String| roles::split(cell).base == "LAPINDEX";
    let names_row = records
        .iter()
        .position(|record| record.cells.iter().take(2).any(is_lap_index));
    let header = vendor_table::header_at(&records, names_row)?;
    let mut plan = plan::plan(&header, &COLUMNS, settings.mapping.as_ref());
    let from_start = header
        .names
        .iter()
        .position(|name| roles::split(name).base == "TIMEFROMSTART");
    if let Some(column) = from_start {
        let planned = vendor_table::planned(&header, column, Cell::Moment, Meaning::LapClock, "s");
        vendor_table::insert(&mut plan, planned);
    }
    let mut table = draft::read_rows(file.text, &header, syntax, &plan, settings)?;
    vendor_table::stop_clock_before_first_lap(&plan, &mut table);
    let clock = Clock::Columns;
    let mut draft = Draft::from_raw(ID, file.text, &header, syntax, plan, table, clock, settings)?;
    let first = names_row.and_then(|row| records.get(row + 1));
    draft.recording.recorded_at = first.and_then(|first| recorded_at(&header, first));
    draft.finish()
}

/// Date and time of the first row, taken as UTC.
fn recorded_at(header: &Header, first: &Record) -> Option<chrono::DateTime<chrono::Utc>> {
    let text = |name: &str| Some(first.cell(header.position(name)?));
    let date = cell::date(text("DATE")?)?;
    let since_midnight_s = cell::clock_s(text("TIME")?).filter(|time_s| (0.0..86_400.0).contains(time_s))?;
    let midnight = date.and_time(chrono::NaiveTime::MIN).and_utc();
    let since_midnight =
        chrono::TimeDelta::milliseconds(crate::units::Seconds::new(since_midnight_s).milliseconds());
    midnight.checked_add_signed(since_midnight)
}

#[cfg(test)]
#[path = "harrys_tests.rs"]
pub(super) mod tests;
