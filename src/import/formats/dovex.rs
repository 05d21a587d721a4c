//! DovesLogger `.dovex` (karts): two pairs of header lines padded to 1024 bytes, then 25 rows a second of GPS.
//!
//! The second pair states the lap times in milliseconds; there is no lap column. `timestamp` counts milliseconds
//! since 1970. Accelerations are raw and carry the engine's vibration.

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Record, Syntax};
use crate::telemetry::{ChannelRole, Recording, StatedLap, World};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "dovex",
    program: "DovesLogger",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};
const SIGNATURE: [&str; 6] = ["timestamp", "sats", "hdop", "lat", "lng", "speed_mph"];
const PREAMBLE: [&str; 2] = ["datetime", "driver"];

const COLUMNS: [Known; 8] = [
    Known::channel("timestamp", ChannelRole::Time, "ms"),
    Known::channel("lat", ChannelRole::Latitude, "deg"),
    Known::channel("lng", ChannelRole::Longitude, "deg"),
    Known::channel("speed_mph", ChannelRole::Speed, "mph"),
    Known::channel("altitude_m", ChannelRole::Altitude, "m"),
    Known::new("heading_deg", Meaning::Heading, "deg"),
    Known::channel("rpm", ChannelRole::Rpm, "rpm"),
    Known::channel("accel_x", ChannelRole::LatAccel, "g"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    let line = signature::first_line(file.text);
    // Which of the names of the course comes first depends on the version.
    let is_preamble = signature::begins_with(line, b',', &PREAMBLE)
        && ["course", "short_name"]
            .iter()
            .any(|name| signature::has_names(line, b',', &[name]));
    is_preamble || signature::begins_with(line, b',', &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let head = TableHead::open(file, settings, Syntax::plain(b','), |record| {
        record.cell(0).eq_ignore_ascii_case("timestamp") && record.cells.len() > 4
    })?;
    let plan = head.plan(&COLUMNS);
    let table = head.read(plan)?;
    let preamble = Preamble(&table.head.preamble);
    let circuit = preamble.value("course").or_else(|| preamble.value("short_name"));
    let driver = preamble.value("driver");
    let stated = preamble.stated();
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    draft.recording.circuit.name = circuit;
    draft.recording.driver = driver;
    draft.recording.lap_marks.stated = stated;
    draft.finish()
}

/// Lines of names, each above a line of values.
struct Preamble<'a>(&'a [Record]);

impl Preamble<'_> {
    fn value(&self, name: &str) -> Option<String> {
        self.0
            .iter()
            .zip(self.0.iter().skip(1))
            .find_map(|(names, values)| {
                let column = names
                    .cells
                    .iter()
                    .position(|cell| cell.eq_ignore_ascii_case(name))?;
                Some(values.cell(column).to_owned()).filter(|value| !value.is_empty())
            })
    }

    fn stated(&self) -> Vec<StatedLap> {
        let Some(row) = self
            .0
            .iter()
            .position(|record| record.cell(0).eq_ignore_ascii_case("laps_ms"))
        else {
            return Vec::new();
        };
        let in_line = self
            .0
            .get(row)
            .into_iter()
            .flat_map(|record| record.cells.iter().skip(1));
        let below = self.0.get(row + 1).into_iter().flat_map(|record| &record.cells);
        in_line
            .chain(below)
            .flat_map(|cell| cell.split([';', ' ', '|']))
            .filter_map(|time_ms| time_ms.parse::<f64>().ok())
            .filter(|time_ms| *time_ms > 0.0 && time_ms.is_finite())
            .zip(1..)
            .map(|(time_ms, number)| StatedLap {
                number,
                time: Seconds::new(time_ms / 1000.0),
                start: None,
            })
            .collect()
    }
}

#[cfg(test)]
pub(super) mod tests;
