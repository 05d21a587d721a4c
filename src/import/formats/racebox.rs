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
use crate::import::table::{Record, Syntax, cell};
use crate::telemetry::{ChannelRole, Recording, StatedLap, World};
use crate::units::Seconds;

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
    let stated = stated(&table.head.preamble);
    let circuit = value(&table.head.preamble, &["Track", "Track name", "Track Name"]);
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    draft.recording.circuit.name = circuit;
    draft.recording.lap_marks.stated = stated;
    draft.finish()
}

/// The cell behind one of these names in the lines above the table.
fn value(preamble: &[Record], names: &[&str]) -> Option<String> {
    preamble
        .iter()
        .find(|record| names.contains(&record.cell(0)))
        .map(|record| record.cell(1).to_owned())
        .filter(|value| !value.is_empty())
}

/// `Lap 3,1:02.345`: the app's own times, where the export has them.
fn stated(preamble: &[Record]) -> Vec<StatedLap> {
    let laps = preamble.iter().filter_map(|record| {
        let number = record.cell(0).strip_prefix("Lap ")?.trim().parse().ok()?;
        let time = record.cell(1);
        let time_s = cell::clock_s(time).or_else(|| time.parse().ok());
        let time_s = time_s.filter(|time_s: &f64| *time_s > 0.0 && time_s.is_finite())?;
        Some(StatedLap {
            number,
            time: Seconds::new(time_s),
            start: None,
        })
    });
    laps.collect()
}

#[cfg(test)]
pub(super) mod tests;
