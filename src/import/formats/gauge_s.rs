//! CSV of the Gauge.S dash logger: about 14 rows a second, GPS at 10, no lap marks.
//!
//! Two speeds in two units, of which the car's own is the worse; a brake "pressure" in percent that falls below zero at
//! rest; a delimiter behind every row. X points sideways (left positive), Y forward.

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
    id: "gauge-s-csv",
    program: "Gauge.S",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};
const SIGNATURE: [&str; 4] = ["Timestamp (ms)", "Date", "Hour (h)", "Minute (min)"];

const COLUMNS: [Known; 11] = [
    Known::channel("Timestamp", ChannelRole::Time, "ms"),
    Known::channel("GPS Speed", ChannelRole::Speed, "km/h"),
    Known::channel("Speed", ChannelRole::Speed, "mph").ranked(1),
    Known::channel("TPS", ChannelRole::Throttle, "%"),
    Known::channel("Brake Pressure", ChannelRole::Brake, "%"),
    Known::channel("Engine Speed", ChannelRole::Rpm, "rpm"),
    Known::channel("Accel X", ChannelRole::LatAccel, "g"),
    Known::channel("Accel Y", ChannelRole::LongAccel, "g"),
    Known::channel("GPS Latitude", ChannelRole::Latitude, "deg"),
    Known::channel("GPS Longitude", ChannelRole::Longitude, "deg"),
    Known::channel("GPS Altitude", ChannelRole::Altitude, "m"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    signature::begins_with(signature::first_line(file.text), b',', &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let head = TableHead::open(file, settings, Syntax::plain(b','), |record| {
        record.cell(0).eq_ignore_ascii_case("Timestamp (ms)")
    })?;
    let plan = head.plan(&COLUMNS);
    let table = head.read(plan)?;
    Draft::from_table(&FORMAT, table, Clock::Columns)?.finish()
}

#[cfg(test)]
pub(super) mod tests;
