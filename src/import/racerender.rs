//! RaceRender's own CSV, which many programs can write: speed by the name of its unit, X forward, Y sideways.
//!
//! `Lap` may stand only where it changes, gear -99 is the parking lock, and where `GPS_Update` is there only rows with
//! 1 hold a new position.

use super::draft::{self, Clock, Draft};
use super::plan::{self, Known};
use super::roles::Meaning;
use super::table::{Syntax, find};
use super::{ImportError, ImportSettings, TextFile, vendor_table};
use crate::telemetry::{ChannelRole, Recording};

const ID: &str = "racerender-csv";

const COLUMNS: [Known; 13] = [
    Known::channel("Time", ChannelRole::Time, "s"),
    Known::channel("GPS Time", ChannelRole::Time, "ms").ranked(1),
    Known::channel("MPH", ChannelRole::Speed, "mph"),
    Known::channel("KPH", ChannelRole::Speed, "km/h"),
    Known::channel("Speed", ChannelRole::Speed, "m/s"),
    Known::channel("X", ChannelRole::LongAccel, "g"),
    Known::channel("Y", ChannelRole::LatAccel, "g"),
    Known::channel("Altitude", ChannelRole::Altitude, "m"),
    Known::channel("Throttle", ChannelRole::Throttle, "%"),
    Known::channel("Lap", ChannelRole::Lap, ""),
    Known::channel("Gear", ChannelRole::Gear, ""),
    Known::new("Heading", Meaning::Heading, "deg"),
    Known::new("GPS_Update", Meaning::PositionUpdate, ""),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    let says_so = file
        .text
        .lines()
        .take(5)
        .any(|line| line.starts_with("# RaceRender Data"));
    let line = vendor_table::first_line(file.text);
    let delimiter = vendor_table::delimiter_of(line);
    let has = |name: &str| vendor_table::has_names(line, delimiter, &[name]);
    says_so
        || (has("GPS_Update")
            && (has("Time") || has("GPS Time"))
            && (has("MPH") || has("KPH") || has("Speed (m/s)")))
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let found = find::find(file.text, settings)?;
    let syntax = Syntax::plain(found.delimiter);
    let plan = plan::plan(&found.header, &COLUMNS, settings.mapping.as_ref());
    let mut table = draft::read_rows(file.text, &found.header, syntax, &plan, settings)?;
    if let Some(laps) = vendor_table::values_mut(&plan, &mut table, Meaning::Channel(ChannelRole::Lap)) {
        vendor_table::hold(laps);
    }
    let gears = vendor_table::values_mut(&plan, &mut table, Meaning::Channel(ChannelRole::Gear));
    for gear in gears.into_iter().flatten() {
        if *gear < -1.5 {
            *gear = f64::NAN;
        }
    }
    Draft::from_raw(
        ID,
        file.text,
        &found.header,
        syntax,
        plan,
        table,
        Clock::Columns,
        settings,
    )?
    .finish()
}

#[cfg(test)]
#[path = "racerender_tests.rs"]
pub(super) mod tests;
