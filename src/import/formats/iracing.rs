//! CSV of live loggers for iRacing: the simulator's own names, about 10 rows a second.
//!
//! `SessionTime` is the clock; the computer's `Timestamp` jitters. A file may hold two sessions in a row, silences of
//! tens of seconds, speed in two units of which one column is filled, and `LonAccel` that is always 0. Before the car
//! is on the track `Lap` and `LapDistPct` are -1. The time of a lap is `LastLapTime` in the lap behind it.

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::formats::garage61;
use crate::import::formats::garage61::SIMULATOR_COLUMNS;
use crate::import::log_table::{LogTable, TableHead};
use crate::import::settle::draft::{Clock, Draft};
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Syntax, cell};
use crate::telemetry::{ChannelRole, Recording, World};

pub(super) const FORMAT: Format = Format {
    id: "iracing-csv",
    program: "iRacing live logger",
    world: Some(World::Sim),
    reader: Reader::Text { is, read },
};
const SIGNATURE: [&str; 3] = ["SessionTime", "LapDistPct", "SteeringWheelAngle"];
const SPEED: Meaning = Meaning::Channel(ChannelRole::Speed);
const TIME: Meaning = Meaning::Channel(ChannelRole::Time);

const COLUMNS: [Known; 5] = [
    Known::channel("SessionTime", ChannelRole::Time, "s"),
    Known::channel("Speed_ms", ChannelRole::Speed, "m/s"),
    Known::channel("Speed_kmh", ChannelRole::Speed, "km/h").ranked(1),
    Known::new("LapLastLapTime", Meaning::LastLapTime, "s"),
    Known::new("LastLapTime", Meaning::LastLapTime, "s"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    let line = signature::first_line(file.text);
    signature::has_names(line, signature::delimiter_of(line), &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let syntax = Syntax::plain(signature::delimiter_of(signature::first_line(file.text)));
    let head = TableHead::open(file, settings, syntax, |record| {
        record
            .cells
            .iter()
            .any(|cell| cell.eq_ignore_ascii_case("LapDistPct"))
    })?;
    let known: Vec<Known> = COLUMNS.iter().chain(&SIMULATOR_COLUMNS).copied().collect();
    let mut plan = head.plan(&known);
    plan.columns
        .retain(|column| column.meaning != TIME || column.name.eq_ignore_ascii_case("SessionTime"));
    let recorded_at = head
        .header
        .position("Timestamp")
        .zip(head.first_row())
        .and_then(|(column, first)| cell::utc(first.cell(column)));
    let mut table = head.read(plan)?;
    garage61::press_instead_of_release(table.values_mut(Meaning::Channel(ChannelRole::Clutch)));
    for fraction in table.values_mut(Meaning::Channel(ChannelRole::LapFraction)) {
        if *fraction < 0.0 {
            *fraction = f64::NAN;
        }
    }
    fill_speed(&mut table);
    table.stop_clock_before_first_lap();
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    draft.recording.recorded_at = recorded_at;
    draft.finish()
}

/// Fills holes of the first speed column from the next.
fn fill_speed(table: &mut LogTable<'_>) {
    let plan = &table.plan;
    let mut speeds: Vec<usize> = (0..plan.columns.len())
        .filter(|index| {
            plan.columns
                .get(*index)
                .is_some_and(|column| column.meaning == SPEED)
        })
        .collect();
    let rank_of = |index: &usize| plan.columns.get(*index).map_or(u8::MAX, |column| column.rank);
    speeds.sort_by_key(rank_of);
    let [best, next, ..] = speeds.as_slice() else {
        return;
    };
    let factor_of = |index: usize| Some(plan.columns.get(index)?.unit?.factor);
    let Some(factor) = factor_of(*next)
        .zip(factor_of(*best))
        .map(|(next, best)| next / best)
    else {
        return;
    };
    let Some(spare) = table.raw.columns.get(*next).map(|raw| raw.values.clone()) else {
        return;
    };
    if let Some(raw) = table.raw.columns.get_mut(*best) {
        for (value, spare) in raw.values.iter_mut().zip(spare) {
            if !value.is_finite() {
                *value = spare * factor;
            }
        }
    }
}

#[cfg(test)]
pub(super) mod tests;
