//! CSV of the RaceBox app: ISO times, 25 rows a second, a lap column that is 0 before the first crossing.
//!
//! Speed has no unit in the file; it is km/h. X points forward, Y sideways, gravity is in Z.

use crate::import::columns::plan::Known;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::Syntax;
use crate::telemetry::{ChannelRole, Recording, World};

pub(super) const FORMAT: Format = Format {
    id: "racebox-csv",
    program: "RaceBox app",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};
const SIGNATURE: [&str; 7] = [
    "Record",
    "Time",
    "Latitude",
    "Longitude",
    "Altitude",
    "Speed",
    "GForceX",
];

const COLUMNS: [Known; 6] = [
    Known::channel("Speed", ChannelRole::Speed, "km/h"),
    Known::channel("GForceX", ChannelRole::LongAccel, "g"),
    Known::channel("GForceY", ChannelRole::LatAccel, "g"),
    Known::channel("GyroZ", ChannelRole::YawRate, "deg/s"),
    Known::channel("Altitude", ChannelRole::Altitude, "m"),
    Known::channel("Lap", ChannelRole::Lap, ""),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    file.text
        .lines()
        .take(40)
        .any(|line| signature::begins_with(line, b',', &SIGNATURE))
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let head = TableHead::open(file, settings, Syntax::plain(b','), |record| {
        record.cell(0).eq_ignore_ascii_case("Record") && record.cells.len() > 6
    })?;
    let plan = head.plan(&COLUMNS);
    let table = head.read(plan)?;
    Draft::from_table(&FORMAT, table, Clock::Columns)?.finish()
}

#[cfg(test)]
pub(super) mod tests;
