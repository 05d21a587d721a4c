//! Alfano ADA export (karts): `;` between cells, `,` between thousands, dots in decimals.
//!
//! `Lap` and `Time Lap` stand only in the first row of each lap; `Time` starts again at every lap, `Absolute Time`
//! runs on. The last name is no name but `UTC time : HHMMSS.00`, and every row ends with a delimiter.

use super::alfano_raw::{self, COLUMNS};
use super::draft::{self, Clock, Draft};
use super::plan::{self, Known};
use super::roles::Meaning;
use super::table::{Cell, Syntax, header};
use super::{ImportError, ImportSettings, TextFile, vendor_table};
use crate::telemetry::{ChannelRole, Recording, StatedLap};
use crate::units::Seconds;

const ID: &str = "alfano-ada-csv";
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
    vendor_table::begins_with(vendor_table::first_line(file.text), b';', &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let syntax = Syntax {
        delimiter: b';',
        decimal: b'.',
        thousands: Some(b','),
    };
    let records = header::records(file.text, syntax.delimiter, settings)?;
    let names_row = records
        .iter()
        .position(|record| record.cell(4).eq_ignore_ascii_case("Absolute Time"));
    let mut header = vendor_table::header_at(&records, names_row)?;
    for name in &mut header.names {
        if name.starts_with("UTC time") {
            name.clear();
        }
    }
    let known: Vec<Known> = CLOCKS.iter().chain(&COLUMNS).copied().collect();
    let mut plan = plan::plan(&header, &known, settings.mapping.as_ref());
    // Only `Absolute Time` runs on; strips are sectors.
    plan.columns.retain(|column| {
        !column.name.eq_ignore_ascii_case("Time Lap") && !column.name.eq_ignore_ascii_case("Time Strip")
    });
    let mut table = draft::read_rows(file.text, &header, syntax, &plan, settings)?;
    alfano_raw::unscale_degrees(&plan, &mut table);
    let first_rows: Vec<(usize, f64)> = vendor_table::values(&plan, &table, LAP)
        .iter()
        .enumerate()
        .filter(|(_, lap)| lap.is_finite())
        .map(|(row, lap)| (row, *lap))
        .collect();
    if let Some(laps) = vendor_table::values_mut(&plan, &mut table, LAP) {
        vendor_table::hold(laps);
    }
    let lap_times = ("Time Lap", Cell::Moment);
    let lap_times =
        vendor_table::column_values(file.text, &header, syntax, lap_times, settings).unwrap_or_default();
    let since_line: Vec<f64> = vendor_table::values(&plan, &table, Meaning::LapClock).to_vec();
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
                number: vendor_table::lap_number(lap)?,
                time: Seconds::new(time_s),
                start: Some(Seconds::new(start_s)),
            })
        })
        .collect()
}

#[cfg(test)]
#[path = "alfano_ada_tests.rs"]
pub(super) mod tests;
