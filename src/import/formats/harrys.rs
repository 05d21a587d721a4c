//! CSV of Harry's LapTimer, the layout of 2011 and the newer one.
//!
//! 2011: units and whole enumerations in brackets behind the names, throttle 1.0 at full. Newer: a line with the
//! program's name, then names with units behind an underscore and every quantity twice, metric and imperial.

use crate::import::columns::plan::{Known, PlannedColumn};
use crate::import::columns::roles;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Cell, Header, Record, Syntax, cell};
use crate::telemetry::{ChannelRole, Recording, World};

pub(super) const FORMAT: Format = Format {
    id: "harrys-csv",
    program: "Harry's LapTimer",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};

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
    let line = signature::first_line(file.text).trim().trim_matches('"');
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
        signature::delimiter_of(line)
    }
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let names_line = file
        .text
        .lines()
        .take(10)
        .find(|line| is_names(line))
        .unwrap_or_default();
    let is_lap_index = |cell: &String| roles::split(cell).base == "LAPINDEX";
    let head = TableHead::open(
        file,
        settings,
        Syntax::plain(delimiter_of(names_line)),
        |record| record.cells.iter().take(2).any(is_lap_index),
    )?;
    let mut plan = head.plan(&COLUMNS);
    let from_start = head
        .header
        .names
        .iter()
        .position(|name| roles::split(name).base == "TIMEFROMSTART");
    if let Some(column) = from_start {
        plan.insert(PlannedColumn::new(
            &head.header,
            column,
            Cell::Moment,
            Meaning::LapClock,
            "s",
        ));
    }
    let recorded_at = head
        .first_row()
        .and_then(|first| recorded_at(&head.header, &first));
    let mut table = head.read(plan)?;
    table.stop_clock_before_first_lap();
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    draft.recording.recorded_at = recorded_at;
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
pub(super) mod tests;
