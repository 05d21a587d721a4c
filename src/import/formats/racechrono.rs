//! RaceChrono CSV v3: preamble, names, units and sources in three rows, GPS, computed and OBD columns side by side.
//!
//! The same name stands for several sources (`speed` three times), so only name and source together tell a column.
//! A one-lap export carries some seconds of the neighboring laps. `lap_number` is empty before the first crossing.

use chrono::{NaiveTime, TimeZone, Utc};

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::{Damage, Emptiness, ImportError};
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Header, Record, Syntax, cell, header};
use crate::telemetry::{ChannelKind, ChannelRole, Recording, World};

pub(super) const FORMAT: Format = Format {
    id: "racechrono-csv-v3",
    program: "RaceChrono, CSV v3",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};

const COLUMNS: [Known; 12] = [
    Known::channel("timestamp", ChannelRole::Time, "s"),
    Known::channel("elapsed_time", ChannelRole::Time, "s").ranked(1),
    Known::channel("lap_number", ChannelRole::Lap, ""),
    Known::channel("distance_traveled", ChannelRole::Distance, "m"),
    Known::channel("speed", ChannelRole::Speed, "m/s"),
    Known::channel("altitude", ChannelRole::Altitude, "m"),
    Known::channel("lateral_acc", ChannelRole::LatAccel, "G"),
    Known::channel("longitudinal_acc", ChannelRole::LongAccel, "G"),
    Known::channel("throttle_pos", ChannelRole::Throttle, "%"),
    Known::channel("accelerator_pos", ChannelRole::Throttle, "%").ranked(1),
    Known::channel("rpm", ChannelRole::Rpm, "rpm"),
    Known::new("bearing", Meaning::Heading, "deg"),
];

/// The first line names the program; copies without it still have its names and a row of sources.
pub(super) fn is(file: &TextFile<'_>) -> bool {
    let mut lines = file.text.lines().take(40);
    lines
        .next()
        .is_some_and(|line| line.starts_with("This file is created using RaceChrono"))
        || lines.any(|line| line.starts_with("timestamp,fragment_id,lap_number,"))
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let records = header::records(file.text, b',', settings)?;
    let names_row = records
        .iter()
        .position(|record| record.cell(0) == "timestamp")
        .ok_or(ImportError::Malformed(Damage::NoNames {
            program: Some(FORMAT.program),
        }))?;
    let row = |offset: usize| records.get(names_row + offset);
    let Some((first, names)) = row(3).zip(row(0)) else {
        return Err(ImportError::Empty(Emptiness::NoRows));
    };
    let header = Header {
        names: names.cells.clone(),
        units: row(1).map(|record| record.cells.clone()).unwrap_or_default(),
        sources: row(2).map(|record| record.cells.clone()).unwrap_or_default(),
        body_at: first.at,
        body_line: first.line,
    };
    let head = TableHead {
        text: file.text,
        settings,
        preamble: Vec::new(),
        header,
        syntax: Syntax::plain(b','),
    };
    let mut plan = head.plan(&COLUMNS);
    for column in &mut plan.columns {
        // A receiver measures; `calc` smooths it; a wheel or the car's own display is the last resort.
        if column.meaning == Meaning::Channel(ChannelRole::Speed) {
            column.rank = if column.source.contains("gps") {
                0
            } else if column.source.contains("calc") {
                1
            } else {
                2
            };
        }
        if column.source.contains("calc") {
            column.kind = ChannelKind::Derived;
        }
    }
    let table = head.read(plan)?;
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    let preamble = records.get(..names_row).unwrap_or_default();
    let stated = |key: &str| {
        let record = preamble
            .iter()
            .find(|record| record.cell(0).eq_ignore_ascii_case(key));
        record
            .map(|record| record.cell(1).to_owned())
            .filter(|value| !value.is_empty())
    };
    draft.recording.circuit.name = stated("Track name");
    draft.recording.driver = stated("Driver name");
    draft.recording.vehicle = stated("Vehicle");
    // The session's own moment; the rows of an exported lap begin somewhere in the middle of it.
    let session = preamble
        .iter()
        .find(|record| record.cell(0).eq_ignore_ascii_case("Created"));
    if let Some(moment) = session.and_then(created) {
        draft.recording.recorded_at = Some(moment);
    }
    draft.finish()
}

/// `Created,31/12/2025,02:54`, taken as UTC.
fn created(record: &Record) -> Option<chrono::DateTime<Utc>> {
    let date = cell::date(record.cell(1))?;
    let time = NaiveTime::parse_from_str(record.cell(2), "%H:%M").ok()?;
    Some(Utc.from_utc_datetime(&date.and_time(time)))
}

#[cfg(test)]
mod tests;
