//! Any other table with a header: time, speed or position, and something that tells laps.
//!
//! Delimiter, names, units row and decimal commas are found by their shape; meanings by name; units by row,
//! bracket or the physics of the whole file.

use super::draft::Draft;
use super::not_laps;
use super::plan::{self, Plan};
use super::table::{Record, decimal, find};
use super::{ImportError, ImportSettings, TextFile};
use crate::telemetry::{ChannelRole, Recording};

const ID: &str = "generic-csv";

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let found = find::find(file.text, settings)?;
    let body = file
        .text
        .as_bytes()
        .get(found.header.body_at..)
        .unwrap_or_default();
    let syntax = decimal::syntax(body, found.delimiter);
    let plan = plan::plan(&found.header, &[], settings.mapping.as_ref());
    let has_position = (plan.has(ChannelRole::Latitude) && plan.has(ChannelRole::Longitude))
        || (plan.has(ChannelRole::X) && plan.has(ChannelRole::Y));
    if !has_position
        && !plan.has(ChannelRole::Lap)
        && settings.mapping.is_none()
        && let Some(refusal) = not_laps::engine_log_names(&found.header.names, lacking(&plan))
    {
        return Err(refusal);
    }
    // Said before the rows are read: a wide log without speed must not cost memory first.
    if !plan.has(ChannelRole::Speed) && !has_position {
        return Err(ImportError::no_speed(&found.header.names));
    }
    if !plan.has(ChannelRole::Time) {
        return Err(ImportError::no_time_axis(&found.header.names));
    }
    let mut draft = Draft::from_table(ID, file.text, &found.header, syntax, plan, settings)?;
    draft.recording.circuit.name = stated(&found.preamble, &["track", "venue", "circuit", "track name"]);
    draft.recording.vehicle = stated(&found.preamble, &["vehicle", "car"]);
    draft.recording.driver = stated(&found.preamble, &["driver", "driver name", "racer"]);
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
#[path = "generic_csv_tests.rs"]
mod tests;
