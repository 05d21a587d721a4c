//! DovesLogger `.dovex` (karts): two pairs of header lines padded to 1024 bytes, then 25 rows a second of GPS.
//!
//! The second pair states the lap times in milliseconds; there is no lap column. `timestamp` counts milliseconds
//! since 1970. Accelerations are raw and carry the engine's vibration.

use super::draft::Draft;
use super::plan::{self, Known};
use super::roles::Meaning;
use super::table::{Record, Syntax, header};
use super::{ImportError, ImportSettings, TextFile, vendor_table};
use crate::telemetry::{ChannelRole, Recording, StatedLap};
use crate::units::Seconds;

const ID: &str = "dovex";
const SIGNATURE: [&str; 6] = ["timestamp", "sats", "hdop", "lat", "lng", "speed_mph"];
const PREAMBLE: [&str; 3] = ["datetime", "driver", "course"];

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
    let line = vendor_table::first_line(file.text);
    vendor_table::begins_with(line, b',', &PREAMBLE) || vendor_table::begins_with(line, b',', &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let syntax = Syntax::plain(b',');
    let records = header::records(file.text, syntax.delimiter, settings)?;
    let is_names =
        |record: &Record| record.cell(0).eq_ignore_ascii_case("timestamp") && record.cells.len() > 4;
    let names_row = records.iter().position(is_names);
    let header = vendor_table::header_at(&records, names_row)?;
    let plan = plan::plan(&header, &COLUMNS, settings.mapping.as_ref());
    let mut draft = Draft::from_table(ID, file.text, &header, syntax, plan, settings)?;
    let preamble = Preamble(records.get(..names_row.unwrap_or_default()).unwrap_or_default());
    draft.recording.circuit.name = preamble.value("course");
    draft.recording.driver = preamble.value("driver");
    draft.recording.lap_marks.stated = preamble.stated();
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
#[path = "dovex_tests.rs"]
pub(super) mod tests;
