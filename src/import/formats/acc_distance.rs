//! Assetto Corsa Competizione exported from MoTeC by distance: one row per metre instead of per moment.
//!
//! `Lap` is text (`Lap 1`), there is no units row. Single rows are rotten: their time jumps ahead (or back) and
//! their speed, engine speed and acceleration are rubbish of an interpolation, so the whole row is left out and no
//! lap ends there. Steering and lateral acceleration share their sign; no position tells which side it is.

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::corner_labels;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::Syntax;
use crate::telemetry::{ChannelRole, Places, Recording, Warning, World};

pub(super) const FORMAT: Format = Format {
    id: "acc-distance-csv",
    program: "Assetto Corsa Competizione, by distance",
    world: Some(World::Sim),
    reader: Reader::Text { is, read },
};
/// Rows around a rotten one are not farther apart than this.
const MAX_GAP_S: f64 = 2.0;

const COLUMNS: [Known; 19] = [
    Known::channel("Time", ChannelRole::Time, "s"),
    Known::channel("Lap", ChannelRole::Lap, ""),
    Known::new("Calc Lap Time", Meaning::LapClock, "s"),
    Known::channel("Corr Lap Dist", ChannelRole::Distance, "m"),
    Known::channel("Corr Dist", ChannelRole::Distance, "m").ranked(1),
    Known::channel("SPEED", ChannelRole::Speed, "km/h"),
    Known::channel("Corr Speed", ChannelRole::Speed, "km/h").ranked(1),
    Known::channel("Ground Speed", ChannelRole::Speed, "km/h").ranked(1),
    Known::channel("THROTTLE", ChannelRole::Throttle, "%"),
    Known::channel("BRAKE", ChannelRole::Brake, "%"),
    Known::channel("CLUTCH", ChannelRole::Clutch, "%"),
    Known::channel("STEERANGLE", ChannelRole::Steering, "deg"),
    Known::channel("GEAR", ChannelRole::Gear, ""),
    Known::channel("RPMS", ChannelRole::Rpm, "rpm"),
    Known::channel("G_LAT", ChannelRole::LatAccel, "g"),
    Known::channel("glat", ChannelRole::LatAccel, "g").ranked(1),
    Known::channel("G_LON", ChannelRole::LongAccel, "g"),
    Known::channel("glong", ChannelRole::LongAccel, "g").ranked(1),
    Known::channel("ROTY", ChannelRole::YawRate, ""),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    let line = signature::first_line(file.text);
    signature::begins_with(line, b',', &["Time", "Lap", "SectorName"])
        && signature::has_names(line, b',', &["Corr Lap Dist"])
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let head = TableHead::open(file, settings, Syntax::plain(b','), |record| {
        record.cell(2).eq_ignore_ascii_case("SectorName")
    })?;
    let plan = head.plan(&COLUMNS);
    let table = head.read(plan)?;
    let times_s = table.values(Meaning::Channel(ChannelRole::Time));
    let rotten = rotten_rows(times_s);
    let clock_s = times_s
        .iter()
        .enumerate()
        .map(|(row, time_s)| {
            if rotten.binary_search(&row).is_ok() {
                f64::NAN
            } else {
                *time_s
            }
        })
        .collect();
    let first_line = rotten.first().map_or(0, |row| table.raw.line_of(*row));
    let labels = corner_labels::rows_of(&table);
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Seconds(clock_s))?;
    if let Some(axis) = &draft.axis {
        draft.recording.corner_labels = corner_labels::over_time(labels, axis);
    }
    draft.report.take_from_rows_without_time(rotten.len());
    draft.report.add(Warning::RottenRows(Places {
        count: rotten.len(),
        first_line: Some(first_line),
    }));
    draft.finish()
}

/// Single rows that lie ahead of or behind both neighbors though these follow each other; ascending.
fn rotten_rows(times_s: &[f64]) -> Vec<usize> {
    let mut rotten: Vec<usize> = Vec::new();
    let mut before: Option<f64> = None;
    for (row, (&time_s, &next_s)) in times_s.iter().zip(times_s.iter().skip(1)).enumerate() {
        let follows = |before_s: f64| next_s > before_s && next_s - before_s < MAX_GAP_S;
        let is_apart = |before_s: f64| time_s > next_s || time_s < before_s;
        if before.is_some_and(|before_s| follows(before_s) && is_apart(before_s)) {
            rotten.push(row);
        } else if time_s.is_finite() {
            before = Some(time_s);
        }
    }
    rotten
}

#[cfg(test)]
pub(super) mod tests;
