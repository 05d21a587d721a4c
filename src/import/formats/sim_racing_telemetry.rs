//! Sim Racing Telemetry export: tabs between cells, one row per stretch of track, names that depend on the game.
//!
//! Rows with `validBin` 0 hold nothing. Where the only clock is that of the lap it is also the clock of the rows; where
//! the game has no speed but a velocity in three parts, speed is computed from them.

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::{LogTable, TableHead};
use crate::import::settle::channels::Logged;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Cell, Syntax};
use crate::telemetry::{ChannelKind, ChannelRole, Recording, World};

pub(super) const FORMAT: Format = Format {
    id: "srt-csv",
    program: "Sim Racing Telemetry",
    world: Some(World::Sim),
    reader: Reader::Text { is, read },
};
const VALID: &str = "validBin";
const TIME: Meaning = Meaning::Channel(ChannelRole::Time);
const VELOCITY: [&str; 3] = ["velocity_X", "velocity_Y", "velocity_Z"];

const COLUMNS: [Known; 3] = [
    Known::new("lap_time", Meaning::LapClock, "s"),
    Known::channel("lap_number", ChannelRole::Lap, ""),
    Known::channel("lap_distance", ChannelRole::Distance, "m"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    signature::has_names(signature::first_line(file.text), b'\t', &[VALID])
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let head = TableHead::open(file, settings, Syntax::plain(b'\t'), |record| {
        record.cells.iter().any(|cell| cell.eq_ignore_ascii_case(VALID))
    })?;
    let mut plan = head.plan(&COLUMNS);
    if !plan.has(ChannelRole::Time) && !plan.take_lap_clock_as_time() {
        return Err(ImportError::no_time_axis(&head.header.names));
    }
    let valid = head.column_values(VALID, Cell::Flag).unwrap_or_default();
    let velocity = if plan.has(ChannelRole::Speed) {
        None
    } else {
        speed_mps(&VELOCITY.map(|name| head.column_values(name, Cell::Number)))
    };
    let has_laps = plan.has(ChannelRole::Lap);
    let mut table = head.read(plan)?;
    let n_skipped = skip_empty_bins(&mut table, &valid);
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    draft.report.take_from_rows_without_time(n_skipped);
    if let (Some(values), Some(axis)) = (velocity, &draft.axis) {
        let (times_s, values) = axis.samples(values);
        let mut speed = Logged::new(ChannelRole::Speed, "velocity", "m/s", times_s, values);
        speed.kind = ChannelKind::Derived;
        draft.logged.push(speed);
    }
    let runs_on = draft
        .axis
        .as_ref()
        .is_some_and(|axis| axis.restarts.is_empty() && axis.pauses.is_empty());
    draft.recording.lap_marks.single_lap = !has_laps && runs_on;
    draft.finish()
}

/// Takes the time away from rows that hold nothing; returns how many.
fn skip_empty_bins(table: &mut LogTable<'_>, valid: &[f64]) -> usize {
    let is_empty = |row: usize| {
        valid
            .get(row)
            .is_some_and(|valid| valid.to_bits() == 0.0_f64.to_bits())
    };
    let n_skipped = (0..table.raw.n_rows).filter(|row| is_empty(*row)).count();
    for (planned, raw) in table.plan.columns.iter().zip(&mut table.raw.columns) {
        if planned.meaning == TIME {
            for (row, value) in raw.values.iter_mut().enumerate() {
                if is_empty(row) {
                    *value = f64::NAN;
                }
            }
        }
    }
    n_skipped
}

fn speed_mps(velocity: &[Option<Vec<f64>>; 3]) -> Option<Vec<f64>> {
    let [Some(x), Some(y), Some(z)] = velocity else {
        return None;
    };
    Some(
        x.iter()
            .zip(y)
            .zip(z)
            .map(|((x, y), z)| x.hypot(*y).hypot(*z))
            .collect(),
    )
}

#[cfg(test)]
pub(super) mod tests;
