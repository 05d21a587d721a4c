//! Sim Racing Telemetry export: tabs between cells, one row per stretch of track, names that depend on the game.
//!
//! Rows with `validBin` 0 hold nothing. Where the only clock is that of the lap it is also the clock of the rows; where
//! the game has no speed but a velocity in three parts, speed is computed from them.

use super::channels::Logged;
use super::draft::{self, Clock, Draft};
use super::plan::{self, Known, Plan};
use super::roles::Meaning;
use super::table::{Cell, Header, RawTable, Syntax, header};
use super::{ImportError, ImportSettings, TextFile, vendor_table};
use crate::telemetry::{ChannelKind, ChannelRole, Recording};

const ID: &str = "srt-csv";
const VALID: &str = "validBin";
const TIME: Meaning = Meaning::Channel(ChannelRole::Time);
const VELOCITY: [&str; 3] = ["velocity_X", "velocity_Y", "velocity_Z"];

const COLUMNS: [Known; 3] = [
    Known::new("lap_time", Meaning::LapClock, "s"),
    Known::channel("lap_number", ChannelRole::Lap, ""),
    Known::channel("lap_distance", ChannelRole::Distance, "m"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    vendor_table::has_names(vendor_table::first_line(file.text), b'\t', &[VALID])
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let syntax = Syntax::plain(b'\t');
    let records = header::records(file.text, syntax.delimiter, settings)?;
    let names_row = records
        .iter()
        .position(|record| record.cells.iter().any(|cell| cell.eq_ignore_ascii_case(VALID)));
    let header = vendor_table::header_at(&records, names_row)?;
    let mut plan = plan::plan(&header, &COLUMNS, settings.mapping.as_ref());
    add_clock(&header, &mut plan)?;
    let column = |name: &str, cell: Cell| {
        vendor_table::column_values(file.text, &header, syntax, (name, cell), settings)
    };
    let valid = column(VALID, Cell::Flag).unwrap_or_default();
    let velocity = if plan.has(ChannelRole::Speed) {
        None
    } else {
        speed_mps(&VELOCITY.map(|name| column(name, Cell::Number)))
    };
    let has_laps = plan.has(ChannelRole::Lap);
    let mut table = draft::read_rows(file.text, &header, syntax, &plan, settings)?;
    let n_skipped = skip_empty_bins(&plan, &mut table, &valid);
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
    let mut recording = draft.finish()?;
    vendor_table::explain_left_out(&mut recording, n_skipped, None);
    Ok(recording)
}

/// Lets the lap's clock be the clock of the rows, where there is no other.
fn add_clock(header: &Header, plan: &mut Plan) -> Result<(), ImportError> {
    if plan.has(ChannelRole::Time) {
        return Ok(());
    }
    let lap_clock = plan
        .position(Meaning::LapClock)
        .and_then(|index| plan.columns.get(index))
        .cloned();
    let lap_clock = lap_clock.ok_or_else(|| ImportError::no_time_axis(&header.names))?;
    vendor_table::insert(
        plan,
        plan::PlannedColumn {
            meaning: TIME,
            ..lap_clock
        },
    );
    Ok(())
}

/// Takes the time away from rows that hold nothing; returns how many.
fn skip_empty_bins(plan: &Plan, table: &mut RawTable, valid: &[f64]) -> usize {
    let is_empty = |row: usize| {
        valid
            .get(row)
            .is_some_and(|valid| valid.to_bits() == 0.0_f64.to_bits())
    };
    let n_skipped = (0..table.n_rows).filter(|row| is_empty(*row)).count();
    for (planned, raw) in plan.columns.iter().zip(&mut table.columns) {
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
#[path = "sim_racing_telemetry_tests.rs"]
pub(super) mod tests;
