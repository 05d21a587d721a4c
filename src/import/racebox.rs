//! CSV of the RaceBox app: ISO times, 25 rows a second, a lap column that is 0 before the first crossing.
//!
//! Speed has no unit in the file; it is km/h. X points forward, Y sideways, gravity is in Z.

use super::draft::Draft;
use super::plan::{self, Known};
use super::table::{Record, Syntax, header};
use super::{ImportError, ImportSettings, TextFile, vendor_table};
use crate::telemetry::{ChannelRole, Recording};

const ID: &str = "racebox-csv";
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
        .any(|line| vendor_table::begins_with(line, b',', &SIGNATURE))
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let syntax = Syntax::plain(b',');
    let records = header::records(file.text, syntax.delimiter, settings)?;
    let is_names = |record: &Record| record.cell(0).eq_ignore_ascii_case("Record") && record.cells.len() > 6;
    let header = vendor_table::header_at(&records, records.iter().position(is_names))?;
    let plan = plan::plan(&header, &COLUMNS, settings.mapping.as_ref());
    Draft::from_table(ID, file.text, &header, syntax, plan, settings)?.finish()
}

#[cfg(test)]
#[path = "racebox_tests.rs"]
pub(super) mod tests;
