//! Alfano 6 raw CSV (karts): one lap per file, no clock, about 10 rows a second, numbers as scaled integers.
//!
//! Speed in tenths of km/h, accelerations in thousandths of g above 1000, positions in millionths of a degree,
//! orientation in hundredths of a degree. `Partiel` is the sector.

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::{LogTable, TableHead};
use crate::import::settle::draft::{Clock, Draft};
use crate::import::settle::path;
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::Syntax;
use crate::telemetry::{ChannelRole, Recording, World};

pub(super) const FORMAT: Format = Format {
    id: "alfano-raw-csv",
    program: "Alfano, raw",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};
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
    signature::begins_with(signature::first_line(file.text), b',', &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let head = TableHead::open(file, settings, Syntax::plain(b','), |record| {
        record.cell(0).eq_ignore_ascii_case("Partiel")
    })?;
    let plan = head.plan(&COLUMNS);
    let mut table = head.read(plan)?;
    unscale(&mut table);
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Rows { rate_hz: RATE_HZ })?;
    draft.recording.lap_marks.single_lap = true;
    draft.finish()
}

fn unscale(table: &mut LogTable<'_>) {
    for (planned, raw) in table.plan.columns.iter().zip(&mut table.raw.columns) {
        let (zero, factor) = match planned.meaning {
            Meaning::Channel(ChannelRole::Speed) => (0.0, 0.1),
            Meaning::Channel(ChannelRole::LatAccel | ChannelRole::LongAccel) => (1000.0, 1e-3),
            Meaning::Channel(ChannelRole::Latitude | ChannelRole::Longitude) => (0.0, 1e-6),
            Meaning::Heading => (0.0, 0.01),
            Meaning::Channel(_)
            | Meaning::LapClock
            | Meaning::LastLapTime
            | Meaning::PositionUpdate
            | Meaning::ThirdAxis
            | Meaning::LapValid => {
                continue;
            }
        };
        for value in &mut raw.values {
            *value = (*value - zero) * factor;
        }
    }
}

/// Brings degrees that were written as integers back to degrees.
pub(super) fn unscale_degrees(table: &mut LogTable<'_>) {
    for (planned, raw) in table.plan.columns.iter().zip(&mut table.raw.columns) {
        let (largest, factor) = match planned.meaning {
            Meaning::Channel(ChannelRole::Latitude | ChannelRole::Longitude) => (180.0, 1e-6),
            Meaning::Heading => (360.0, 0.01),
            Meaning::Channel(_)
            | Meaning::LapClock
            | Meaning::LastLapTime
            | Meaning::PositionUpdate
            | Meaning::ThirdAxis
            | Meaning::LapValid => {
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
pub(super) mod tests;
