//! RaceRender's own CSV, which many programs can write: speed by the name of its unit, X forward, Y sideways.
//!
//! `Lap` may stand only where it changes, gear -99 is the parking lock, and where `GPS_Update` is there only rows with
//! 1 hold a new position.

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::telemetry::{ChannelRole, Recording, World};

pub(super) const FORMAT: Format = Format {
    id: "racerender-csv",
    program: "RaceRender",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};

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
    let line = signature::first_line(file.text);
    let delimiter = signature::delimiter_of(line);
    let has = |name: &str| signature::has_names(line, delimiter, &[name]);
    says_so
        || (has("GPS_Update")
            && (has("Time") || has("GPS Time"))
            && (has("MPH") || has("KPH") || has("Speed (m/s)")))
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let head = TableHead::find(file, settings)?;
    let plan = head.plan(&COLUMNS);
    let mut table = head.read(plan)?;
    table.hold_laps();
    for gear in table.values_mut(Meaning::Channel(ChannelRole::Gear)) {
        if *gear < -1.5 {
            *gear = f64::NAN;
        }
    }
    Draft::from_table(&FORMAT, table, Clock::Columns)?.finish()
}

#[cfg(test)]
pub(super) mod tests;
