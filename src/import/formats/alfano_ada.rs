//! Alfano ADA export (karts): `;` between cells, `,` between thousands, dots in decimals.
//!
//! `Lap` and `Time Lap` stand only in the first row of each lap; `Time` starts again at every lap, `Absolute Time`
//! runs on. The last name is no name but `UTC time : HHMMSS.00`, and every row ends with a delimiter.

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::formats::alfano_raw;
use crate::import::formats::alfano_raw::COLUMNS;
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Cell, Syntax, cell};
use crate::telemetry::{ChannelRole, Recording, StatedLap, World};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "alfano-ada-csv",
    program: "Alfano ADA",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};
const SIGNATURE: [&str; 5] = ["Lap", "Time Lap", "Strip", "Time Strip", "Absolute Time"];
const LAP: Meaning = Meaning::Channel(ChannelRole::Lap);
/// A stated time may differ from the rows of its lap by this.
const MAX_MISMATCH_S: f64 = 1.0;

const CLOCKS: [Known; 4] = [
    Known::channel("Absolute Time", ChannelRole::Time, "s"),
    Known::new("Time", Meaning::LapClock, "s"),
    Known::channel("Lap", ChannelRole::Lap, ""),
    Known::channel("Distance", ChannelRole::Distance, "m"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    signature::begins_with(signature::first_line(file.text), b';', &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let syntax = Syntax {
        delimiter: b';',
        decimal: b'.',
        thousands: Some(b','),
    };
    let mut head = TableHead::open(file, settings, syntax, |record| {
        record.cell(4).eq_ignore_ascii_case("Absolute Time")
    })?;
    for name in &mut head.header.names {
        if name.starts_with("UTC time") {
            name.clear();
        }
    }
    let known: Vec<Known> = CLOCKS.iter().chain(&COLUMNS).copied().collect();
    let mut plan = head.plan(&known);
    // Only `Absolute Time` runs on; strips are sectors.
    plan.columns.retain(|column| {
        !column.name.eq_ignore_ascii_case("Time Lap") && !column.name.eq_ignore_ascii_case("Time Strip")
    });
    let lap_times = head.column_values("Time Lap", Cell::Moment).unwrap_or_default();
    let mut table = head.read(plan)?;
    alfano_raw::unscale_degrees(&mut table);
    let first_rows: Vec<(usize, f64)> = table
        .values(LAP)
        .iter()
        .enumerate()
        .filter(|(_, lap)| lap.is_finite())
        .map(|(row, lap)| (row, *lap))
        .collect();
    table.hold_laps();
    let since_line: Vec<f64> = table.values(Meaning::LapClock).to_vec();
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    draft.recording.lap_marks.stated = stated(&draft, &first_rows, &lap_times, &since_line);
    draft.finish()
}

/// Laps whose stated time agrees with where their first row and that of the next lap stand.
fn stated(
    draft: &Draft,
    first_rows: &[(usize, f64)],
    lap_times: &[f64],
    since_line: &[f64],
) -> Vec<StatedLap> {
    let begin_s = |row: usize| {
        let row_s = draft.axis.as_ref()?.time_from_row(row)?;
        let since_s = since_line
            .get(row)
            .copied()
            .filter(|since_s| (0.0..1.0).contains(since_s));
        Some((row_s - since_s.unwrap_or_default()).max(0.0))
    };
    let last_s = draft.axis.as_ref().and_then(|axis| axis.times_s.last().copied());
    // An export that fills every row has its first rows here, too.
    let mut first_rows = first_rows.to_vec();
    first_rows.dedup_by(|next, now| next.1.to_bits() == now.1.to_bits());
    let ends = first_rows
        .iter()
        .skip(1)
        .map(|(row, _)| begin_s(*row))
        .chain([last_s]);
    first_rows
        .iter()
        .zip(ends)
        .filter_map(|(&(row, lap), end_s)| {
            let time = lap_times.get(row).copied().filter(|time| *time > 0.0)?;
            let time_s = if time > 1000.0 { time / 1000.0 } else { time };
            let start_s = begin_s(row)?;
            let fits = (end_s? - start_s - time_s).abs() <= MAX_MISMATCH_S;
            fits.then_some(StatedLap {
                number: cell::lap_number(lap)?,
                time: Seconds::new(time_s),
                start: Some(Seconds::new(start_s)),
            })
        })
        .collect()
}

#[cfg(test)]
pub(super) mod tests;
