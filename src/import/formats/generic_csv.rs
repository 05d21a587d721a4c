//! Any other table with a header: time, speed or position, and something that tells laps.
//!
//! Delimiter, names, units row and decimal commas are found by their shape; meanings by name; units by row,
//! bracket or the physics of the whole file.

use crate::import::columns::column_unit;
use crate::import::columns::plan::Plan;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::formats::{engine_log, not_laps};
use crate::import::log_table::{LogTable, TableHead};
use crate::import::report::Report;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Cell, Record, cell};
use crate::import::{corner_labels, repeated_rows, several_cars};
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
    let mut plan = head.plan(&[]);
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
    if !plan.has(ChannelRole::Time)
        && !plan.take_lap_clock_as_time()
        && !plan.take_counter_as_time(&head.header)
    {
        return Err(ImportError::no_time_axis(names));
    }
    units_in_cells(&head, &mut plan);
    let hemispheres = [
        (ChannelRole::Latitude, hemisphere(&head, &NORTH_OR_SOUTH)),
        (ChannelRole::Longitude, hemisphere(&head, &EAST_OR_WEST)),
    ];
    let minutes = [
        (
            ChannelRole::Latitude,
            minutes_beside(&head, &plan, ChannelRole::Latitude),
        ),
        (
            ChannelRole::Longitude,
            minutes_beside(&head, &plan, ChannelRole::Longitude),
        ),
    ];
    let cars = several_cars::column(&head);
    let mut table = head.read(plan)?;
    for (role, minutes) in minutes {
        let values = table.values_mut(Meaning::Channel(role));
        for (value, minutes) in values.iter_mut().zip(minutes.into_iter().flatten()) {
            *value += (minutes / 60.0).copysign(*value);
        }
    }
    for (role, signs) in hemispheres {
        let values = table.values_mut(Meaning::Channel(role));
        for (value, sign) in values.iter_mut().zip(signs.into_iter().flatten()) {
            *value = value.abs() * sign;
        }
    }
    let mut report = Report::default();
    let clock = |table: &LogTable<'_>| table.values(Meaning::Channel(ChannelRole::Time)).to_vec();
    if let Some(cars) = cars.or_else(|| several_cars::unnamed_column(&table)) {
        let clock = clock(&table);
        several_cars::keep_one(&mut table, cars, &clock, &mut report);
    }
    let clock = clock(&table);
    repeated_rows::leave_out(&mut table, &clock, &mut report);
    let labels = corner_labels::rows_of(&table);
    let preamble = std::mem::take(&mut table.head.preamble);
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    draft.may_be_one_lap = true;
    if let Some(axis) = &draft.axis {
        draft.recording.corner_labels = corner_labels::over_time(labels, axis);
    }
    for warning in report.into_warnings() {
        draft.report.add(warning);
    }
    draft.recording.circuit.name = stated(&preamble, &["track", "venue", "circuit", "track name"]);
    draft.recording.vehicle = stated(&preamble, &["vehicle", "car"]);
    draft.recording.driver = stated(&preamble, &["driver", "driver name", "racer"]);
    draft.finish()
}

/// Names of columns that tell the hemisphere by a letter.
const NORTH_OR_SOUTH: [&str; 4] = ["N/S", "NS", "N_S", "Lat Hemisphere"];
const EAST_OR_WEST: [&str; 4] = ["E/W", "EW", "E_W", "Lon Hemisphere"];

/// 1 or -1 per row, where the table has such a column.
fn hemisphere(head: &TableHead<'_>, names: &[&str]) -> Option<Vec<f64>> {
    names
        .iter()
        .find_map(|name| head.column_values(name, Cell::Hemisphere))
}

/// Minutes of a column of their own beside one of whole degrees, one per row: `lat_deg`, `lat_min`.
fn minutes_beside(head: &TableHead<'_>, plan: &Plan, role: ChannelRole) -> Option<Vec<f64>> {
    let beside = plan.position(Meaning::Channel(role))?;
    let beside = plan.columns.get(beside)?.column;
    let name = head.header.names.get(beside + 1)?;
    let key: String = name
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect();
    let axis = if role == ChannelRole::Latitude {
        "lat"
    } else {
        "lon"
    };
    let is_minutes = key.ends_with("min") || key.ends_with("minutes") || key.ends_with("minuten");
    let is_of_it = key.starts_with(axis) || key.starts_with("gps") || key.starts_with("min");
    if !is_minutes || !is_of_it {
        return None;
    }
    head.column_values(name, Cell::Number)
}

/// Takes the unit from the cells where the header has none: `10.120 km/h`.
fn units_in_cells(head: &TableHead<'_>, plan: &mut Plan) {
    let first_rows = head.first_rows();
    for planned in &mut plan.columns {
        let is_number = matches!(planned.cell, Cell::Number | Cell::Moment | Cell::Flag);
        let found = first_rows
            .iter()
            .find_map(|row| cell::quantity(row.cell(planned.column), head.syntax));
        let Some((_, unit_text)) = found.filter(|_| is_number) else {
            continue;
        };
        planned.cell = Cell::Quantity;
        if planned.unit.is_none() {
            planned.unit = column_unit::parse(unit_text, planned.meaning.unit_role());
            unit_text.clone_into(&mut planned.unit_text);
        }
    }
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
