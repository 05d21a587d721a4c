//! AiM RaceStudio 3 CSV, as written and as saved again by a spreadsheet.
//!
//! One cell per beacon; with one segment the only beacon is the duration and tells no lap. A file cut by a
//! spreadsheet ends before its header says, so beacons may lie beyond the data. To the right is positive. Can be
//! very wide; users name pedals themselves (`PPS`, `APPS1`, `BRK`).

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::formats::aim_header;
use crate::import::formats::aim_header::{Export, Studio};
use crate::import::settle::draft::{Clock, Draft};
use crate::import::source::{ImportSettings, TextFile};
use crate::telemetry::{ChannelRole, Recording, World};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "aim-csv-rs3",
    program: "AiM RaceStudio 3",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};

/// AiM's own names of channels, in exports and in logs.
pub(super) const COLUMNS: [Known; 17] = [
    Known::channel("Time", ChannelRole::Time, "s"),
    Known::channel("Distance", ChannelRole::Distance, "m"),
    Known::channel("Distance on GPS Speed", ChannelRole::Distance, "m").ranked(1),
    Known::channel("GPS Speed", ChannelRole::Speed, "km/h"),
    Known::channel("LateralAcc", ChannelRole::LatAccel, "g").reversed(),
    Known::channel("GPS LatAcc", ChannelRole::LatAccel, "g")
        .reversed()
        .ranked(1),
    Known::channel("InlineAcc", ChannelRole::LongAccel, "g"),
    Known::channel("GPS LonAcc", ChannelRole::LongAccel, "g").ranked(1),
    Known::channel("GPS Latitude", ChannelRole::Latitude, "deg"),
    Known::channel("GPS Longitude", ChannelRole::Longitude, "deg"),
    Known::channel("GPS Altitude", ChannelRole::Altitude, "m"),
    Known::channel("PPS", ChannelRole::Throttle, "%"),
    Known::channel("APPS1", ChannelRole::Throttle, "%"),
    Known::channel("BRK", ChannelRole::Brake, "bar"),
    Known::channel("Engine RPM", ChannelRole::Rpm, "rpm"),
    Known::channel("RPM", ChannelRole::Rpm, "rpm"),
    Known::new("GPS Heading", Meaning::Heading, "deg"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    aim_header::studio(file) == Some(Studio::Three)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let (export, head) = aim_header::open(file, settings)?;
    let mut plan = head.plan(&COLUMNS);
    aim_header::adopt_user_names(&head.header, &mut plan);
    let table = head.read(plan)?;
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    // Without a name of its own a session is called by its coordinates.
    draft.recording.circuit.name = export.value("Session").filter(|name| !name.contains('°'));
    draft.recording.vehicle = export.value("Vehicle");
    draft.recording.driver = export.value("Racer");
    draft.recording.recorded_at = recorded_at(&export);
    draft.recording.lap_marks.stated = export.stated();
    let first_s = draft.axis.as_ref().map_or(0.0, |axis| axis.first_clock_s);
    draft.recording.lap_marks.beacons = export
        .beacons_s()
        .into_iter()
        .map(|beacon_s| Seconds::new(beacon_s - first_s))
        .collect();
    draft.finish()
}

/// `Saturday, May 02, 2026` and `3:45 PM`, taken as UTC.
fn recorded_at(export: &Export) -> Option<DateTime<Utc>> {
    let date = export.joined("Date")?;
    let date = date
        .split_once(", ")
        .map_or(date.as_str(), |(_weekday, date)| date);
    let date = NaiveDate::parse_from_str(date, "%B %d, %Y").ok()?;
    let time = export.value("Time").and_then(|time| {
        ["%I:%M %p", "%I:%M:%S %p", "%H:%M:%S", "%H:%M"]
            .iter()
            .find_map(|shape| NaiveTime::parse_from_str(&time, shape).ok())
    });
    Some(Utc.from_utc_datetime(&date.and_time(time?)))
}

#[cfg(test)]
pub(super) mod tests;
