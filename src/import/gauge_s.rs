//! CSV of the Gauge.S dash logger: about 14 rows a second, GPS at 10, no lap marks.
//!
//! Two speeds in two units, of which the car's own is the worse; a brake "pressure" in percent that falls below zero at
//! rest; a delimiter behind every row. X points sideways (left positive), Y forward.

use super::draft::Draft;
use super::plan::{self, Known};
use super::table::{Syntax, header};
use super::{ImportError, ImportSettings, TextFile, vendor_table};
use crate::telemetry::{ChannelRole, Recording};

const ID: &str = "gauge-s-csv";
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
    vendor_table::begins_with(vendor_table::first_line(file.text), b',', &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let syntax = Syntax::plain(b',');
    let records = header::records(file.text, syntax.delimiter, settings)?;
    let names_row = records
        .iter()
        .position(|record| record.cell(0).eq_ignore_ascii_case("Timestamp (ms)"));
    let header = vendor_table::header_at(&records, names_row)?;
    let plan = plan::plan(&header, &COLUMNS, settings.mapping.as_ref());
    Draft::from_table(ID, file.text, &header, syntax, plan, settings)?.finish()
}

#[cfg(test)]
#[path = "gauge_s_tests.rs"]
pub(super) mod tests;
