//! RaceCapture log: every name with unit, range and rate in its own cell, rows with holes.
//!
//! `"Speed"|"mph"|0.0|150.0|10`, of older units without the range: `"Speed"|"mph"|10`. `Interval` counts milliseconds since the unit was switched on, `Utc` milliseconds since
//! 1970, or 0 without a fix. Channels come at their own rates, so most cells of most rows are empty.

use chrono::{DateTime, Utc};

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::{LogTable, TableHead};
use crate::import::settle::draft::{Clock, Draft};
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Cell, Header, Syntax, cell};
use crate::telemetry::{ChannelRole, Recording, World};

pub(super) const FORMAT: Format = Format {
    id: "racecapture-csv",
    program: "RaceCapture",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};

const COLUMNS: [Known; 9] = [
    Known::channel("Interval", ChannelRole::Time, "ms"),
    Known::channel("AccelX", ChannelRole::LatAccel, "g"),
    Known::channel("AccelY", ChannelRole::LongAccel, "g"),
    Known::channel("Yaw", ChannelRole::YawRate, "deg/s"),
    Known::channel("CurrentLap", ChannelRole::Lap, ""),
    Known::channel("LapCount", ChannelRole::Lap, "").ranked(1),
    Known::new("LapTime", Meaning::LastLapTime, ""),
    Known::channel("Latitude", ChannelRole::Latitude, "deg"),
    Known::channel("Longitude", ChannelRole::Longitude, "deg"),
];

/// Names that its header has, one of which is enough: which channels are logged, and in which order, is the driver's choice.
const ITS_OWN: [&str; 6] = ["Interval", "Utc", "LapCount", "LapTime", "AccelX", "GPSSats"];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    let mut names = Vec::new();
    for cell in signature::first_line(file.text).split(',') {
        let mut parts = cell.split('|').map(|part| part.trim().trim_matches('"'));
        let (name, rate) = (parts.next(), parts.next_back());
        // Name, unit, perhaps a range, and how often a second.
        let is_rate = rate.is_some_and(|rate| rate.parse::<f64>().is_ok());
        if cell.matches('|').count() < 2 || !is_rate {
            return false;
        }
        names.extend(name);
    }
    names.len() > 2
        && names
            .iter()
            .any(|name| ITS_OWN.iter().any(|own| own.eq_ignore_ascii_case(name)))
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let mut head = TableHead::open(file, settings, Syntax::plain(b','), |record| {
        record.cell(0).contains('|')
    })?;
    take_apart(&mut head.header);
    let mut plan = head.plan(&COLUMNS);
    // Without a fix it stands at 0 in the middle of the log.
    let has_interval = head.header.position("Interval").is_some();
    plan.columns
        .retain(|column| !has_interval || !column.name.eq_ignore_ascii_case("Utc"));
    let utc_ms = head.column_values("Utc", Cell::Number);
    let mut table = head.read(plan)?;
    settle_lap_time(&mut table);
    let intervals_ms = table.values(Meaning::Channel(ChannelRole::Time));
    let recorded_at = utc_ms.and_then(|utc_ms| recorded_at(intervals_ms, &utc_ms));
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    draft.recording.recorded_at = recorded_at;
    draft.finish()
}

/// Divides `Name|Unit|Min|Max|Rate` into names and units.
fn take_apart(header: &mut Header) {
    let part = |cell: &String, index: usize| {
        let part = cell.split('|').nth(index).unwrap_or_default();
        part.trim().trim_matches('"').trim().to_owned()
    };
    header.units = header.names.iter().map(|cell| part(cell, 1)).collect();
    header.names = header.names.iter().map(|cell| part(cell, 0)).collect();
}

/// `LapTime` is the time of the last lap; where it changes in every row it is a clock of the running one.
fn settle_lap_time(table: &mut LogTable<'_>) {
    let Some(index) = table.plan.position(Meaning::LastLapTime) else {
        return;
    };
    let (Some(planned), Some(raw)) = (
        table.plan.columns.get_mut(index),
        table.raw.columns.get_mut(index),
    ) else {
        return;
    };
    let factor = planned.unit.map_or(1.0, |unit| unit.factor);
    for value in &mut raw.values {
        *value *= factor;
    }
    planned.unit = None;
    let shown: Vec<f64> = raw
        .values
        .iter()
        .copied()
        .filter(|value| value.is_finite())
        .collect();
    let n_changes = shown
        .iter()
        .zip(shown.iter().skip(1))
        .filter(|(now, next)| now.to_bits() != next.to_bits())
        .count();
    if n_changes * 4 > shown.len() {
        planned.meaning = Meaning::LapClock;
    }
}

/// The moment of the first row, from the first row with a fix.
fn recorded_at(intervals_ms: &[f64], utc_ms: &[f64]) -> Option<DateTime<Utc>> {
    let first_ms = intervals_ms
        .iter()
        .copied()
        .find(|interval_ms| interval_ms.is_finite())?;
    let (interval_ms, utc_ms) = intervals_ms
        .iter()
        .zip(utc_ms)
        .find(|(interval_ms, utc_ms)| interval_ms.is_finite() && **utc_ms > 9e11)?;
    cell::utc(&(utc_ms - (interval_ms - first_ms)).to_string())
}

#[cfg(test)]
pub(super) mod tests;
