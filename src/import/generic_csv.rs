//! Any other table with a header: time, speed or position, and something that tells laps.
//!
//! Delimiter, names, units row and decimal commas are found by their shape; meanings by name; units by row,
//! bracket or the physics of the whole file.

use super::draft::Draft;
use super::plan;
use super::table::{decimal, find};
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
    // Said before the rows are read: a wide log without speed must not cost memory first.
    if !plan.has(ChannelRole::Speed) && !has_position {
        return Err(ImportError::no_speed(&found.header.names));
    }
    if !plan.has(ChannelRole::Time) {
        return Err(ImportError::no_time_axis(&found.header.names));
    }
    Draft::from_table(ID, file.text, &found.header, syntax, plan, settings)?.finish()
}

#[cfg(test)]
#[path = "generic_csv_tests.rs"]
mod tests;
