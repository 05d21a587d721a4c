//! CSV of live loggers for iRacing: the simulator's own names, about 10 rows a second.
//!
//! `SessionTime` is the clock; the computer's `Timestamp` jitters. A file may hold two sessions in a row, silences of
//! tens of seconds, speed in two units of which one column is filled, and `LonAccel` that is always 0. Before the car
//! is on the track `Lap` and `LapDistPct` are -1. The time of a lap is `LastLapTime` in the lap behind it.

use super::draft::{self, Clock, Draft};
use super::garage61::{self, SIMULATOR_COLUMNS};
use super::plan::{self, Known, Plan};
use super::roles::Meaning;
use super::table::Syntax;
use super::table::{RawTable, Record, header};
use super::{ImportError, ImportSettings, TextFile, vendor_table};
use crate::telemetry::{ChannelRole, Recording};

const ID: &str = "iracing-csv";
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
    let line = vendor_table::first_line(file.text);
    vendor_table::has_names(line, vendor_table::delimiter_of(line), &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let syntax = Syntax::plain(vendor_table::delimiter_of(vendor_table::first_line(file.text)));
    let records = header::records(file.text, syntax.delimiter, settings)?;
    let is_names = |record: &Record| {
        record
            .cells
            .iter()
            .any(|cell| cell.eq_ignore_ascii_case("LapDistPct"))
    };
    let names_row = records.iter().position(is_names);
    let header = vendor_table::header_at(&records, names_row)?;
    let known: Vec<Known> = COLUMNS.iter().chain(&SIMULATOR_COLUMNS).copied().collect();
    let mut plan = plan::plan(&header, &known, settings.mapping.as_ref());
    plan.columns
        .retain(|column| column.meaning != TIME || column.name.eq_ignore_ascii_case("SessionTime"));
    let mut table = draft::read_rows(file.text, &header, syntax, &plan, settings)?;
    garage61::press_instead_of_release(vendor_table::values_mut(
        &plan,
        &mut table,
        Meaning::Channel(ChannelRole::Clutch),
    ));
    for fraction in vendor_table::values_mut(&plan, &mut table, Meaning::Channel(ChannelRole::LapFraction))
        .into_iter()
        .flatten()
    {
        if *fraction < 0.0 {
            *fraction = f64::NAN;
        }
    }
    fill_speed(&plan, &mut table);
    vendor_table::stop_clock_before_first_lap(&plan, &mut table);
    let mut draft = Draft::from_raw(
        ID,
        file.text,
        &header,
        syntax,
        plan,
        table,
        Clock::Columns,
        settings,
    )?;
    let first = names_row.and_then(|row| records.get(row + 1));
    draft.recording.recorded_at = header
        .position("Timestamp")
        .zip(first)
        .and_then(|(column, first)| vendor_table::moment(first.cell(column)));
    draft.finish()
}

/// Fills holes of the first speed column from the next.
fn fill_speed(plan: &Plan, table: &mut RawTable) {
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
    let Some(spare) = table.columns.get(*next).map(|raw| raw.values.clone()) else {
        return;
    };
    if let Some(raw) = table.columns.get_mut(*best) {
        for (value, spare) in raw.values.iter_mut().zip(spare) {
            if !value.is_finite() {
                *value = spare * factor;
            }
        }
    }
}

#[cfg(test)]
#[path = "iracing_tests.rs"]
pub(super) mod tests;
