//! Assetto Corsa 1 logger CSV: the game's shared memory, vectors packed into one cell, about 6 uneven rows a second.
//!
//! The only clock is that of the current lap (`CurrentTimeValue`, ms), so laps are put in a row by the game's
//! own lap times (`LastTimeValue`, ms). Rows repeat. Gears count from reverse: 0 is reverse, 1 neutral. Vectors are
//! `x:y:z:` with y up and z towards the viewer of the map.

use super::draft::{self, Clock, Draft};
use super::plan::{self, Known};
use super::roles::Meaning;
use super::table::{Cell, Header, Syntax, header};
use super::{ImportError, ImportSettings, TextFile, time_axis, vendor_table};
use crate::telemetry::{ChannelRole, Recording};

const ID: &str = "ac-csv";
const SIGNATURE: [&str; 7] = ["Gas", "Brake", "Fuel", "Gear", "Rpms", "SteerAngle", "SpeedKmh"];
const TIME: Meaning = Meaning::Channel(ChannelRole::Time);
const LAP: Meaning = Meaning::Channel(ChannelRole::Lap);
/// The lap may have run on that long behind the last row that shows it.
const MAX_UNSEEN_MS: f64 = 3000.0;

const COLUMNS: [Known; 10] = [
    Known::channel("CurrentTimeValue", ChannelRole::Time, "ms"),
    Known::new("LastTimeValue", Meaning::LastLapTime, "ms"),
    Known::channel("CompletedLaps", ChannelRole::Lap, ""),
    Known::channel("Gas", ChannelRole::Throttle, ""),
    Known::channel("Brake", ChannelRole::Brake, ""),
    Known::channel("SteerAngle", ChannelRole::Steering, "ratio"),
    Known::channel("SpeedKmh", ChannelRole::Speed, "km/h"),
    Known::channel("Rpms", ChannelRole::Rpm, "rpm"),
    Known::channel("DistanceTraveled", ChannelRole::Distance, "m"),
    Known::channel("NormalizedCarPosition", ChannelRole::LapFraction, ""),
];

/// Name, part of the packed cell, role, unit, sign.
const PACKED: [(&str, u8, ChannelRole, &str, f64); 5] = [
    ("AccG", 0, ChannelRole::LatAccel, "g", 1.0),
    ("AccG", 2, ChannelRole::LongAccel, "g", 1.0),
    ("CarCoordinates", 0, ChannelRole::X, "m", 1.0),
    ("CarCoordinates", 1, ChannelRole::Altitude, "m", 1.0),
    ("CarCoordinates", 2, ChannelRole::Y, "m", -1.0),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    vendor_table::begins_with(vendor_table::first_line(file.text), b',', &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let syntax = Syntax::plain(b',');
    let records = header::records(file.text, syntax.delimiter, settings)?;
    let names_row = records
        .iter()
        .position(|record| record.cell(0).eq_ignore_ascii_case("Gas"));
    let header = vendor_table::header_at(&records, names_row)?;
    let plan = plan(&header, settings);
    let mut table = draft::read_rows(file.text, &header, syntax, &plan, settings)?;
    let clock_s = session_clock(
        vendor_table::values(&plan, &table, TIME),
        vendor_table::values(&plan, &table, LAP),
        vendor_table::values(&plan, &table, Meaning::LastLapTime),
    );
    let mut change = |role: ChannelRole, by: f64| {
        let values = vendor_table::values_mut(&plan, &mut table, Meaning::Channel(role));
        for value in values.into_iter().flatten() {
            *value += by;
        }
    };
    change(ChannelRole::Gear, -1.0);
    // The lap being driven, not those done.
    change(ChannelRole::Lap, 1.0);
    let clock = if clock_s.is_empty() {
        Clock::Columns
    } else {
        Clock::Seconds(clock_s)
    };
    Draft::from_raw(ID, file.text, &header, syntax, plan, table, clock, settings)?.finish()
}

fn plan(header: &Header, settings: &ImportSettings) -> plan::Plan {
    let mut plan = plan::plan(header, &COLUMNS, settings.mapping.as_ref());
    for (name, index, role, unit, sign) in PACKED {
        let Some(column) = header.position(name) else {
            continue;
        };
        let cell = Cell::Part {
            index,
            separator: b':',
        };
        let mut planned = vendor_table::planned(header, column, cell, Meaning::Channel(role), unit);
        planned.sign = sign;
        vendor_table::insert(&mut plan, planned);
    }
    if let Some(column) = header.position("CurrentTimeValue") {
        let planned = vendor_table::planned(header, column, Cell::Moment, Meaning::LapClock, "ms");
        vendor_table::insert(&mut plan, planned);
    }
    plan
}

/// Seconds since the first lap began, as long as the game counts laps; from 0 again where it does not.
fn session_clock(current_ms: &[f64], laps: &[f64], last_ms: &[f64]) -> Vec<f64> {
    let usual_ms = time_axis::usual_interval_s(current_ms);
    let mut start_ms = 0.0;
    let mut before: Option<(f64, f64)> = None;
    let mut clock_s = Vec::with_capacity(current_ms.len());
    for (row, &now_ms) in current_ms.iter().enumerate() {
        let lap = laps.get(row).copied().unwrap_or(f64::NAN);
        if let Some((before_ms, before_lap)) = before
            && now_ms < before_ms
        {
            let time_ms = [row, row + 1]
                .iter()
                .filter_map(|row| last_ms.get(*row).copied())
                .find(|time_ms| *time_ms > before_ms - 50.0 && *time_ms < before_ms + MAX_UNSEEN_MS);
            if lap > before_lap {
                start_ms += time_ms.unwrap_or(before_ms + usual_ms - now_ms);
            } else {
                start_ms = 0.0;
            }
        }
        if now_ms.is_finite() {
            before = Some((now_ms, lap));
        }
        clock_s.push((start_ms + now_ms) / 1000.0);
    }
    clock_s
}

#[cfg(test)]
#[path = "assetto_corsa_tests.rs"]
pub(super) mod tests;
