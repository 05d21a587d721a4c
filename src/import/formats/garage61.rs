//! Garage 61 CSV (iRacing): exactly one lap, 60 rows a second, no clock; the lap time is in the file's name.
//!
//! `Garage 61 - driver - car - track - 01.23.456 - id.csv`. Metres per second, metres per second squared, radians;
//! pedals from 0 to 1 with tiny negative values; the clutch is 1 when released; gear 0 is a shift.

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::Syntax;
use crate::telemetry::{ChannelRole, Recording, StatedLap, World};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "garage61-csv",
    program: "Garage 61 (iRacing)",
    world: Some(World::Sim),
    reader: Reader::Text { is, read },
};
const RATE_HZ: f64 = 60.0;

const SIGNATURE: [&str; 9] = [
    "Speed",
    "LapDistPct",
    "Lat",
    "Lon",
    "Brake",
    "Throttle",
    "RPM",
    "SteeringWheelAngle",
    "Gear",
];

/// Columns of the simulator, as every program names them that copies its telemetry.
pub(super) const SIMULATOR_COLUMNS: [Known; 10] = [
    Known::channel("LapDistPct", ChannelRole::LapFraction, ""),
    Known::channel("Throttle", ChannelRole::Throttle, ""),
    Known::channel("Brake", ChannelRole::Brake, ""),
    Known::channel("Clutch", ChannelRole::Clutch, ""),
    Known::channel("SteeringWheelAngle", ChannelRole::Steering, "rad"),
    Known::channel("LatAccel", ChannelRole::LatAccel, "m/s^2"),
    Known::channel("LongAccel", ChannelRole::LongAccel, "m/s^2"),
    Known::channel("LonAccel", ChannelRole::LongAccel, "m/s^2"),
    Known::channel("YawRate", ChannelRole::YawRate, "rad/s"),
    Known::channel("Speed", ChannelRole::Speed, "m/s"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    signature::begins_with(signature::first_line(file.text), b',', &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let head = TableHead::open(file, settings, Syntax::plain(b','), |record| {
        record.cell(1).eq_ignore_ascii_case("LapDistPct")
    })?;
    let plan = head.plan(&SIMULATOR_COLUMNS);
    let mut table = head.read(plan)?;
    press_instead_of_release(table.values_mut(Meaning::Channel(ChannelRole::Clutch)));
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Rows { rate_hz: RATE_HZ })?;
    draft.recording.lap_marks.single_lap = true;
    if let Some(named) = file_name(file.name) {
        draft.recording.driver = named.driver;
        draft.recording.vehicle = named.vehicle;
        draft.recording.circuit.name = named.circuit;
        draft.recording.lap_marks.stated.push(StatedLap {
            number: 1,
            time: named.time,
            start: Some(Seconds::new(0.0)),
        });
    }
    draft.finish()
}

/// The simulator's clutch is 1 when released.
pub(super) fn press_instead_of_release(clutch: &mut [f64]) {
    for value in clutch {
        *value = 1.0 - *value;
    }
}

#[derive(Clone, Debug, PartialEq)]
struct NamedLap {
    driver: Option<String>,
    vehicle: Option<String>,
    circuit: Option<String>,
    time: Seconds,
}

/// What a file that was not renamed says.
fn file_name(name: &str) -> Option<NamedLap> {
    // Some programs do not let blanks through.
    let name = name.replace('_', " ");
    let stem = name.trim_end_matches(".csv").trim_end_matches(".CSV");
    let parts: Vec<&str> = stem.split(" - ").map(str::trim).collect();
    let (at, time) = parts
        .iter()
        .enumerate()
        .rev()
        .find_map(|(index, part)| Some((index, lap_time(part)?)))?;
    let text = |from: usize, to: usize| {
        parts
            .get(from..to)
            .map(|parts| parts.join(" - "))
            .filter(|text| !text.is_empty())
    };
    let is_whole = parts.first().is_some_and(|first| first.starts_with("Garage 61")) && at >= 4;
    Some(NamedLap {
        driver: text(1, 2).filter(|_| is_whole),
        vehicle: text(2, 3).filter(|_| is_whole),
        // A circuit may have a dash of its own.
        circuit: text(3, at).filter(|_| is_whole),
        time,
    })
}

/// `01.23.456`: minutes, seconds, milliseconds.
fn lap_time(text: &str) -> Option<Seconds> {
    let mut parts = text.split('.');
    let mut number = |n_digits: std::ops::RangeInclusive<usize>| -> Option<f64> {
        let part = parts.next()?;
        let is_number = n_digits.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| part.parse().ok()).flatten()
    };
    let time_s = number(1..=2)? * 60.0 + number(2..=2)? + number(3..=3)? / 1000.0;
    (parts.next().is_none() && time_s > 0.0).then_some(Seconds::new(time_s))
}

#[cfg(test)]
pub(super) mod tests;
