//! Formula 1 telemetry written from FastF1: its own columns, and a plain `x,y,t,speed,throttle,brake` per lap.
//!
//! FastF1: `Time` as `0 days 00:00:01.2`, positions in tenths of metres, throttle 104 for a fault, brake true or false;
//! `LapNumber` only where someone joined it. The plain layout is one lap in metres and seconds, irregular at about
//! 4 Hz. A file of one lap ends up to a second before the line; where the path closes the end is found from it.

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Record, Syntax, cell};
use crate::telemetry::{ChannelRole, Recording, Warning, World};

pub(super) const FORMAT: Format = Format {
    id: "fastf1-csv",
    program: "FastF1 (Formula 1)",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};
const PLAIN: [&str; 6] = ["x", "y", "t", "speed", "throttle", "brake"];
const OFFICIAL: [&str; 4] = ["nGear", "DRS", "Speed", "SessionTime"];
/// Longest time and distance of a lap, with the slowest behind a safety car.
const MAX_LAP: (f64, f64) = (240.0, 8000.0);
/// A lap's last sample is that near to its first one, in metres, where the path can tell the end.
const CLOSED_M: f64 = 55.0;

const COLUMNS: [Known; 13] = [
    Known::channel("SessionTime", ChannelRole::Time, ""),
    Known::channel("Time", ChannelRole::Time, "").ranked(1),
    Known::channel("Speed", ChannelRole::Speed, "km/h"),
    Known::channel("nGear", ChannelRole::Gear, ""),
    Known::channel("RPM", ChannelRole::Rpm, "rpm"),
    Known::channel("Throttle", ChannelRole::Throttle, "%"),
    Known::channel("Brake", ChannelRole::Brake, ""),
    Known::channel("Distance", ChannelRole::Distance, "m"),
    Known::channel("RelativeDistance", ChannelRole::LapFraction, ""),
    Known::channel("X", ChannelRole::X, "1/10 m"),
    Known::channel("Y", ChannelRole::Y, "1/10 m"),
    Known::channel("Z", ChannelRole::Altitude, "1/10 m"),
    Known::channel("LapNumber", ChannelRole::Lap, ""),
];

const PLAIN_COLUMNS: [Known; 6] = [
    Known::channel("x", ChannelRole::X, "m"),
    Known::channel("y", ChannelRole::Y, "m"),
    Known::channel("t", ChannelRole::Time, "s"),
    Known::channel("speed", ChannelRole::Speed, "km/h"),
    Known::channel("throttle", ChannelRole::Throttle, ""),
    Known::channel("brake", ChannelRole::Brake, ""),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    is_plain(file) || signature::has_names(signature::first_line(file.text), b',', &OFFICIAL)
}

fn is_plain(file: &TextFile<'_>) -> bool {
    let line = signature::first_line(file.text);
    signature::begins_with(line, b',', &PLAIN) && line.matches(',').count() == PLAIN.len() - 1
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let is_plain = is_plain(file);
    let head = TableHead::open(file, settings, Syntax::plain(b','), |record| {
        !record.cell(0).starts_with('#')
    })?;
    let known: &[Known] = if is_plain { &PLAIN_COLUMNS } else { &COLUMNS };
    let mut plan = head.plan(known);
    // The fraction counts over whatever was asked for, which is a lap only where laps are told.
    let has_laps = plan.has(ChannelRole::Lap);
    if !has_laps {
        plan.columns
            .retain(|column| column.meaning != Meaning::Channel(ChannelRole::LapFraction));
    }
    let recorded_at = head
        .first_row()
        .and_then(|first| date_of(&head.header.names, &first));
    let table = head.read(plan)?;
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    let duration_s = draft.axis.as_ref().and_then(|axis| axis.times_s.last().copied());
    let is_lap = is_plain || (!has_laps && duration_s.is_some_and(|duration_s| duration_s < MAX_LAP.0));
    draft.recording.lap_marks.single_lap = is_lap;
    draft.recording.recorded_at = recorded_at;
    let mut recording = draft.finish()?;
    if !is_plain && is_lap && driven_m(&recording).is_some_and(|driven_m| driven_m > MAX_LAP.1) {
        recording.lap_marks.single_lap = false;
    } else if is_lap {
        settle_end(&mut recording);
    }
    Ok(recording)
}

fn date_of(names: &[String], first: &Record) -> Option<chrono::DateTime<chrono::Utc>> {
    let column = names.iter().position(|name| name == "Date")?;
    cell::utc(first.cell(column))
}

fn driven_m(recording: &Recording) -> Option<f64> {
    let distance = recording.series(ChannelRole::Distance)?.values();
    distance
        .last()
        .zip(distance.first())
        .map(|(last, first)| last - first)
}

/// The last sample is not the line: says so where the path does not close and so cannot tell the end.
fn settle_end(recording: &mut Recording) {
    let ends = |role: ChannelRole| {
        let values = recording.series(role)?.values();
        Some((*values.first()?, *values.last()?))
    };
    let gap_m = ends(ChannelRole::X)
        .zip(ends(ChannelRole::Y))
        .map(|(x, y)| (x.1 - x.0).hypot(y.1 - y.0));
    if gap_m.is_some_and(|gap_m| gap_m < CLOSED_M) {
        return;
    }
    recording.warnings.push(Warning::LapEndMissing);
}

#[cfg(test)]
pub(super) mod tests;
