//! Assetto Corsa Competizione exported from MoTeC by distance: one row per metre instead of per moment.
//!
//! `Lap` is text (`Lap 1`), there is no units row. Single rows are rotten: their time jumps ahead (or back) and
//! their speed, engine speed and acceleration are rubbish of an interpolation, so the whole row is left out and no
//! lap ends there. Steering and lateral acceleration share their sign; no position tells which side it is.

use super::draft::{self, Clock, Draft};
use super::plan::{self, Known};
use super::report::{counted, verb};
use super::roles::Meaning;
use super::table::{Syntax, header};
use super::{ImportError, ImportSettings, TextFile, vendor_table};
use crate::telemetry::{ChannelRole, Recording, Warning};

const ID: &str = "acc-distance-csv";
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
    let line = vendor_table::first_line(file.text);
    vendor_table::begins_with(line, b',', &["Time", "Lap", "SectorName"])
        && vendor_table::has_names(line, b',', &["Corr Lap Dist"])
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let syntax = Syntax::plain(b',');
    let records = header::records(file.text, syntax.delimiter, settings)?;
    let names_row = records
        .iter()
        .position(|record| record.cell(2).eq_ignore_ascii_case("SectorName"));
    let header = vendor_table::header_at(&records, names_row)?;
    let plan = plan::plan(&header, &COLUMNS, settings.mapping.as_ref());
    let table = draft::read_rows(file.text, &header, syntax, &plan, settings)?;
    let times_s = vendor_table::values(&plan, &table, Meaning::Channel(ChannelRole::Time));
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
    let first_line = rotten.first().map_or(0, |row| table.line_of(*row));
    let draft = Draft::from_raw(
        ID,
        file.text,
        &header,
        syntax,
        plan,
        table,
        Clock::Seconds(clock_s),
        settings,
    )?;
    let mut recording = draft.finish()?;
    let message = format!(
        "{} whose time does not fit the neighbors {} left out, the first in line {first_line}.",
        counted(rotten.len(), "row"),
        verb(rotten.len(), "was", "were")
    );
    let warning = Warning::new("rotten_rows", rotten.len(), message);
    vendor_table::explain_left_out(&mut recording, rotten.len(), Some(warning));
    Ok(recording)
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
#[path = "acc_distance_tests.rs"]
pub(super) mod tests;
