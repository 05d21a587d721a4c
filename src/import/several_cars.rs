//! Several cars in one table, told apart by a column with their number or driver.
//!
//! Their rows are mixed, or one car's rows stand behind another's and the clock starts again. One car is read; a lap made of
//! rows of two would be a lap of neither.

use super::log_table::{LogTable, TableHead};
use super::report::Report;
use super::table::Cell;
use crate::telemetry::Warning;

/// Names of such columns, letters and digits only.
const NAMES: [&str; 18] = [
    "car",
    "carid",
    "carnumber",
    "carno",
    "caridx",
    "carindex",
    "racenumber",
    "racingnumber",
    "startnumber",
    "driver",
    "driverid",
    "drivernumber",
    "drivername",
    "vehicle",
    "vehicleid",
    "vehiclenumber",
    "playerid",
    "entrant",
];
/// Cars that are named beside the one that is read.
const MAX_NAMED: usize = 8;
/// Rows of cars that are out at once are mixed: runs of one car are shorter than this on average.
const MAX_RUN: usize = 20;
/// More cars than this are no cars.
const MAX_CARS: usize = 200;

/// The column that may tell cars apart, and its values as numbers that are the same for the same text.
pub(super) fn column(head: &TableHead<'_>) -> Option<(String, Vec<f64>)> {
    let plain = |name: &String| -> String {
        name.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    let name = head
        .header
        .names
        .iter()
        .find(|name| NAMES.contains(&plain(name).as_str()))?;
    Some((name.clone(), head.column_values(name, Cell::Name)?))
}

/// Leaves the rows of one car, where there are several.
pub(super) fn keep_one(
    table: &mut LogTable<'_>,
    (column, of_row): (String, Vec<f64>),
    clock: &[f64],
    report: &mut Report,
) {
    let mut cars: Vec<(f64, usize, usize)> = Vec::new();
    for (row, car) in of_row.iter().enumerate().filter(|(_, car)| car.is_finite()) {
        match cars
            .iter_mut()
            .find(|(known, ..)| known.to_bits() == car.to_bits())
        {
            Some((_, _, n_rows)) => *n_rows += 1,
            None => cars.push((*car, row, 1)),
        }
        if cars.len() > MAX_CARS {
            return;
        }
    }
    if cars.len() < 2 || of_row.len() != table.raw.n_rows || !are_at_once(&of_row, clock) {
        return;
    }
    // The first one of the file, unless it went home early.
    let most = cars
        .iter()
        .map(|(_, _, n_rows)| *n_rows)
        .max()
        .unwrap_or_default();
    let Some(&(read, read_row, n_read)) = cars.iter().find(|(_, _, n_rows)| n_rows * 5 >= most * 4) else {
        return;
    };
    let name_of = |row: usize| text_of(table, &column, row);
    let others = cars
        .iter()
        .filter(|(car, ..)| car.to_bits() != read.to_bits())
        .take(MAX_NAMED)
        .filter_map(|(_, row, _)| name_of(*row))
        .collect();
    report.add(Warning::OtherCars {
        read: name_of(read_row).unwrap_or_default(),
        column,
        others,
        n_rows: of_row.len() - n_read,
    });
    let keep: Vec<bool> = of_row.iter().map(|car| car.to_bits() == read.to_bits()).collect();
    table.raw.retain_rows(&keep);
}

/// Whether the rows of cars are mixed, or the clock starts again with every other car: else one car changes its driver.
fn are_at_once(of_row: &[f64], clock: &[f64]) -> bool {
    let changes: Vec<usize> = of_row
        .array_windows()
        .enumerate()
        .filter(|(_, [now, next])| now.to_bits() != next.to_bits())
        .map(|(row, _)| row)
        .collect();
    let falls = |row: &usize| {
        clock
            .get(*row)
            .zip(clock.get(row + 1))
            .is_some_and(|(now, next)| next < now)
    };
    changes.len() * MAX_RUN > of_row.len() || (!changes.is_empty() && changes.iter().all(falls))
}

/// The text of a cell, for telling a car by its name.
fn text_of(table: &LogTable<'_>, column: &str, row: usize) -> Option<String> {
    let head = &table.head;
    let line = head.text.lines().nth(table.raw.line_of(row).checked_sub(1)?)?;
    let cell = line
        .split(char::from(head.syntax.delimiter))
        .nth(head.header.position(column)?)?;
    Some(cell.trim().trim_matches('"').to_owned())
}
