//! Alfano 6 raw CSV (karts): one lap per file, no clock, about 10 rows a second, numbers as scaled integers.
//!
//! Speed in tenths of km/h, accelerations in thousandths of g above 1000, positions in millionths of a degree,
//! orientation in hundredths of a degree. `Partiel` is the sector.

use super::draft::{self, Clock, Draft};
use super::plan::{self, Known, Plan};
use super::roles::Meaning;
use super::table::{RawTable, Syntax, header};
use super::{ImportError, ImportSettings, TextFile, path, vendor_table};
use crate::telemetry::{ChannelRole, Recording};

const ID: &str = "alfano-raw-csv";
const RATE_HZ: f64 = 10.0;
const SIGNATURE: [&str; 3] = ["Partiel", "RPM", "Speed GPS"];

/// Columns of both kinds of Alfano files.
pub(super) const COLUMNS: [Known; 9] = [
    Known::channel("Speed GPS", ChannelRole::Speed, "km/h"),
    Known::channel("Speed rear", ChannelRole::Speed, "km/h").ranked(2),
    Known::channel("RPM", ChannelRole::Rpm, "rpm"),
    Known::channel("Gf. X", ChannelRole::LatAccel, "g"),
    Known::channel("Gf. Y", ChannelRole::LongAccel, "g"),
    Known::channel("Lat.", ChannelRole::Latitude, "deg"),
    Known::channel("Lon.", ChannelRole::Longitude, "deg"),
    Known::channel("Altitude", ChannelRole::Altitude, "m"),
    Known::new("Orientation", Meaning::Heading, "deg"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    vendor_table::begins_with(vendor_table::first_line(file.text), b',', &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let syntax = Syntax::plain(b',');
    let records = header::records(file.text, syntax.delimiter, settings)?;
    let names_row = records
        .iter()
        .position(|record| record.cell(0).eq_ignore_ascii_case("Partiel"));
    let header = vendor_table::header_at(&records, names_row)?;
    let plan = plan::plan(&header, &COLUMNS, settings.mapping.as_ref());
    let mut table = draft::read_rows(file.text, &header, syntax, &plan, settings)?;
    unscale(&plan, &mut table);
    let clock = Clock::Rows { rate_hz: RATE_HZ };
    let mut draft = Draft::from_raw(ID, file.text, &header, syntax, plan, table, clock, settings)?;
    draft.recording.lap_marks.single_lap = true;
    draft.finish()
}

fn unscale(plan: &Plan, table: &mut RawTable) {
    for (planned, raw) in plan.columns.iter().zip(&mut table.columns) {
        let (zero, factor) = match planned.meaning {
            Meaning::Channel(ChannelRole::Speed) => (0.0, 0.1),
            Meaning::Channel(ChannelRole::LatAccel | ChannelRole::LongAccel) => (1000.0, 1e-3),
            Meaning::Channel(ChannelRole::Latitude | ChannelRole::Longitude) => (0.0, 1e-6),
            Meaning::Heading => (0.0, 0.01),
            Meaning::Channel(_) | Meaning::LapClock | Meaning::LastLapTime | Meaning::PositionUpdate => {
                continue;
            }
        };
        for value in &mut raw.values {
            *value = (*value - zero) * factor;
        }
    }
}

/// Brings degrees that were written as integers back to degrees.
pub(super) fn unscale_degrees(plan: &Plan, table: &mut RawTable) {
    for (planned, raw) in plan.columns.iter().zip(&mut table.columns) {
        let (largest, factor) = match planned.meaning {
            Meaning::Channel(ChannelRole::Latitude | ChannelRole::Longitude) => (180.0, 1e-6),
            Meaning::Heading => (360.0, 0.01),
            Meaning::Channel(_) | Meaning::LapClock | Meaning::LastLapTime | Meaning::PositionUpdate => {
                continue;
            }
        };
        let finite: Vec<f64> = raw
            .values
            .iter()
            .copied()
            .filter(|value| value.is_finite())
            .collect();
        if path::magnitude_quantile(&finite, 0.98) > largest {
            for value in &mut raw.values {
                *value *= factor;
            }
        }
    }
}

#[cfg(test)]
#[path = "alfano_raw_tests.rs"]
pub(super) mod tests;
