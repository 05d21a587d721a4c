//! Assetto Corsa 1 logger CSV: the game's shared memory, vectors packed into one cell, about 6 uneven rows a second.
//!
//! The only clock is that of the current lap (`CurrentTimeValue`, ms), so laps are put in a row by the game's
//! own lap times (`LastTimeValue`, ms). Rows repeat. Gears count from reverse: 0 is reverse, 1 neutral. Vectors are
//! `x:y:z:` with y up and z towards the viewer of the map.

use crate::import::columns::plan::{Known, Plan, PlannedColumn};
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::settle::time_axis;
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Cell, Syntax};
use crate::telemetry::{ChannelRole, Recording, World};

pub(super) const FORMAT: Format = Format {
    id: "ac-csv",
    program: "Assetto Corsa",
    world: Some(World::Sim),
    reader: Reader::Text { is, read },
};
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
    signature::begins_with(signature::first_line(file.text), b',', &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let head = TableHead::open(file, settings, Syntax::plain(b','), |record| {
        record.cell(0).eq_ignore_ascii_case("Gas")
    })?;
    let plan = plan(&head);
    let mut table = head.read(plan)?;
    let clock_s = session_clock(
        table.values(TIME),
        table.values(LAP),
        table.values(Meaning::LastLapTime),
    );
    for gear in table.values_mut(Meaning::Channel(ChannelRole::Gear)) {
        *gear -= 1.0;
    }
    // The lap being driven, not those done.
    for lap in table.values_mut(LAP) {
        *lap += 1.0;
    }
    let clock = if clock_s.is_empty() {
        Clock::Columns
    } else {
        Clock::Seconds(clock_s)
    };
    Draft::from_table(&FORMAT, table, clock)?.finish()
}

fn plan(head: &TableHead<'_>) -> Plan {
    let header = &head.header;
    let mut plan = head.plan(&COLUMNS);
    for (name, index, role, unit, sign) in PACKED {
        let Some(column) = header.position(name) else {
            continue;
        };
        let cell = Cell::Part {
            index,
            separator: b':',
        };
        let mut planned = PlannedColumn::new(header, column, cell, Meaning::Channel(role), unit);
        planned.sign = sign;
        plan.insert(planned);
    }
    if let Some(column) = header.position("CurrentTimeValue") {
        let planned = PlannedColumn::new(header, column, Cell::Moment, Meaning::LapClock, "ms");
        plan.insert(planned);
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
pub(super) mod tests;
