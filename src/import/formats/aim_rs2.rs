//! AiM RaceStudio 2 CSV: names twice and cut to 14 letters, beacons in one quoted cell, segment times per lap.
//!
//! `Time` and `Distance` start again at every beacon although the beacons count from the beginning of the session, so
//! the beacons put the laps back in a row. The unit row lies: a distance in "km" was seen in thousands of feet.
//! The order of day and month in `Date` is not stated, so no moment is taken from it.

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::formats::aim_header;
use crate::import::formats::aim_header::Studio;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::settle::time_axis;
use crate::import::source::{ImportSettings, TextFile};
use crate::telemetry::{ChannelRole, Recording, World};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "aim-csv-rs2",
    program: "AiM RaceStudio 2",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};
/// How far a beacon may lie from where the clock starts again, in usual intervals and in seconds.
const MAX_SLIP: (f64, f64) = (3.0, 0.25);

const COLUMNS: [Known; 12] = [
    Known::channel("Time", ChannelRole::Time, "s"),
    Known::channel("Distance", ChannelRole::Distance, ""),
    Known::channel("GPS_Speed", ChannelRole::Speed, ""),
    Known::channel("Lateral_acc", ChannelRole::LatAccel, "g").reversed(),
    Known::channel("GPS_LatAcc", ChannelRole::LatAccel, "g")
        .reversed()
        .ranked(1),
    Known::channel("Longitudinal_a", ChannelRole::LongAccel, "g"),
    Known::channel("GPS_LonAcc", ChannelRole::LongAccel, "g").ranked(1),
    Known::channel("Steering", ChannelRole::Steering, "deg"),
    Known::channel("Calculated_Gea", ChannelRole::Gear, ""),
    Known::channel("GPS_Latitude", ChannelRole::Latitude, "deg"),
    Known::channel("GPS_Longitude", ChannelRole::Longitude, "deg"),
    Known::new("GPS_Heading", Meaning::Heading, "deg"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    aim_header::studio(file) == Some(Studio::Two)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let (export, head) = aim_header::open(file, settings)?;
    let mut plan = head.plan(&COLUMNS);
    aim_header::adopt_user_names(&head.header, &mut plan);
    let table = head.read(plan)?;
    let beacons_s = export.beacons_s();
    let continued = continued(table.values(Meaning::Channel(ChannelRole::Time)), &beacons_s);
    let is_continued = continued.is_some();
    let clock = continued.map_or(Clock::Columns, Clock::Seconds);
    let mut draft = Draft::from_table(&FORMAT, table, clock)?;
    draft.recording.circuit.name = export.value("Venue");
    draft.recording.vehicle = export.value("Vehicle");
    draft.recording.driver = export.value("User");
    draft.recording.lap_marks.stated = export.stated();
    if is_continued {
        let first_s = draft.axis.as_ref().map_or(0.0, |axis| axis.first_clock_s);
        draft.recording.lap_marks.beacons = beacons_s
            .iter()
            .map(|beacon_s| beacon_s - first_s)
            .filter(|beacon_s| *beacon_s > 0.0)
            .map(Seconds::new)
            .collect();
    }
    draft.finish()
}

/// Session time of every row. `None` where the clock starts again elsewhere than at the beacons.
fn continued(times_s: &[f64], beacons_s: &[f64]) -> Option<Vec<f64>> {
    if times_s.is_empty() {
        return None;
    }
    let usual_s = time_axis::usual_interval_s(times_s);
    let max_slip_s = (MAX_SLIP.0 * usual_s).max(MAX_SLIP.1);
    let mut beacons_s = beacons_s.iter();
    let mut offset_s = 0.0;
    let mut last_s: Option<f64> = None;
    let mut continued = Vec::with_capacity(times_s.len());
    for &time_s in times_s {
        if let Some(before_s) = last_s
            && time_s < before_s - 1.0
        {
            // The clock was 0 on the line.
            let beacon_s = beacons_s.next()?;
            let expected_s = before_s + offset_s + usual_s;
            if (beacon_s + time_s - expected_s).abs() > max_slip_s {
                return None;
            }
            offset_s = *beacon_s;
        }
        if time_s.is_finite() {
            last_s = Some(time_s);
        }
        continued.push(time_s + offset_s);
    }
    Some(continued)
}

#[cfg(test)]
pub(super) mod tests;
