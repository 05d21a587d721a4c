//! Any other table with a header: time, speed or position, and something that tells laps.
//!
//! Delimiter, names, units row and decimal commas are found by their shape; meanings by name; units by row,
//! bracket or the physics of the whole file.

use crate::import::columns::plan::Plan;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::formats::{engine_log, not_laps};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::Record;
use crate::telemetry::{ChannelRole, Recording};

pub(super) const FORMAT: Format = Format {
    id: "generic-csv",
    program: "Plain CSV with named columns",
    world: None,
    reader: Reader::Text { is: |_| true, read },
};

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    if let Some(refusal) = not_laps::refusal(file, settings) {
        return Err(refusal);
    }
    let head = TableHead::find(file, settings)?.with_decimals_of_rows();
    let plan = head.plan(&[]);
    let names = &head.header.names;
    let has_position = (plan.has(ChannelRole::Latitude) && plan.has(ChannelRole::Longitude))
        || (plan.has(ChannelRole::X) && plan.has(ChannelRole::Y));
    if !has_position
        && !plan.has(ChannelRole::Lap)
        && settings.mapping.is_none()
        && let Some(refusal) = engine_log::refusal_of_names(names, lacking(&plan))
    {
        return Err(refusal);
    }
    // Said before the rows are read: a wide log without speed must not cost memory first.
    if !plan.has(ChannelRole::Speed) && !has_position {
        return Err(ImportError::no_speed(names));
    }
    if !plan.has(ChannelRole::Time) {
        return Err(ImportError::no_time_axis(names));
    }
    let mut table = head.read(plan)?;
    let preamble = std::mem::take(&mut table.head.preamble);
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    draft.recording.circuit.name = stated(&preamble, &["track", "venue", "circuit", "track name"]);
    draft.recording.vehicle = stated(&preamble, &["vehicle", "car"]);
    draft.recording.driver = stated(&preamble, &["driver", "driver name", "racer"]);
    draft.finish()
}

/// What a table without laps and positions lacks first.
fn lacking(plan: &Plan) -> ChannelRole {
    if plan.has(ChannelRole::Speed) {
        ChannelRole::Lap
    } else {
        ChannelRole::Speed
    }
}

/// The value of a `key,value` or `key: value` row above the names.
fn stated(preamble: &[Record], keys: &[&str]) -> Option<String> {
    preamble.iter().find_map(|record| {
        let first = record.cell(0).trim_start_matches('#').trim();
        let (key, value) = match first.split_once(':') {
            Some((key, value)) if !value.trim().is_empty() => (key, value),
            Some((key, _)) => (key, record.cell(1)),
            None => (first, record.cell(1)),
        };
        let is_key = keys.iter().any(|known| key.trim().eq_ignore_ascii_case(known));
        Some(value.trim().to_owned()).filter(|value| is_key && !value.is_empty())
    })
}

#[cfg(test)]
mod tests;
