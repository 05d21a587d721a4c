//! Several cars in one table, told apart by a column with their number or driver.
//!
//! Their rows are mixed, or one car's rows stand behind another's and the clock starts again. One car is read; a lap made of
//! rows of two would be a lap of neither.

use super::columns::roles::Meaning;
use super::log_table::{LogTable, TableHead};
use super::report::Report;
use super::table::Cell;
use crate::telemetry::{ChannelRole, Warning};

/// Names of such columns, letters and digits only.
const NAMES: [&str; 36] = [
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
    "competitor",
    "competitornumber",
    "racer",
    "racernumber",
    "pilot",
    "pilote",
    "piloto",
    "pilota",
    "fahrer",
    "fahrzeug",
    "startnummer",
    "conductor",
    "voiture",
    "coche",
    "carro",
    "auto",
    "transponder",
    "participant",
];
/// Columns of any name that are looked at where rows are plainly of several cars.
const MAX_ASKED: usize = 24;
/// Values of such a column.
const MAX_UNNAMED_CARS: usize = 60;
/// Rows of several cars in turns: from one row to the next the speed changes so much more than from one to a later one.
const ALTERNATES: f64 = 0.6;
/// Cars that are named beside the one that is read.
const MAX_NAMED: usize = 24;
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

/// The column that tells cars apart, whatever it is called, where rows are plainly of several that take turns.
pub(super) fn unnamed_column(table: &LogTable<'_>) -> Option<(String, Vec<f64>)> {
    let speed = table.values(Meaning::Channel(ChannelRole::Speed));
    // Of each car's rows the speed has to be smoother than in the whole.
    let whole = change(speed, 1)?;
    let takes_turns =
        (2..=8).any(|n_rows| change(speed, n_rows).is_some_and(|away| away < ALTERNATES * whole));
    if !takes_turns {
        return None;
    }
    let names = &table.head.header.names;
    let unknown = table.plan.unknown.iter().take(MAX_ASKED);
    unknown.filter_map(|column| names.get(*column)).find_map(|name| {
        let of_row = table.head.column_values(name, Cell::Name)?;
        let mut cars: Vec<(u64, Vec<f64>)> = Vec::new();
        for (car, mps) in of_row.iter().zip(speed).filter(|(car, _)| car.is_finite()) {
            match cars.iter().position(|(known, _)| *known == car.to_bits()) {
                Some(index) => cars.get_mut(index)?.1.push(*mps),
                None if cars.len() == MAX_UNNAMED_CARS => return None,
                None => cars.push((car.to_bits(), vec![*mps])),
            }
        }
        let is_smooth = |speeds: &[f64]| change(speeds, 1).is_none_or(|of_one| of_one < ALTERNATES * whole);
        let are_cars = cars.len() > 1 && cars.iter().all(|(_, speeds)| is_smooth(speeds));
        are_cars.then(|| (name.clone(), of_row))
    })
}

/// How much a value changes over so many rows, on average; `None` without enough of them.
fn change(values: &[f64], n_rows: usize) -> Option<f64> {
    let changes = || {
        let pairs = values.iter().zip(values.iter().skip(n_rows));
        pairs
            .map(|(now, then)| (then - now).abs())
            .filter(|change| change.is_finite())
    };
    let n_changes = changes().count();
    #[expect(clippy::cast_precision_loss, reason = "row counts are far below 2^53")]
    let mean = changes().sum::<f64>() / n_changes as f64;
    (n_changes > 2 * MAX_RUN).then_some(mean)
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
    // The one that was asked for, else the first one of the file, unless it went home early.
    let asked_for = table.head.settings.car.clone();
    let asked_for = asked_for.and_then(|name| {
        let is_it = |row: usize| {
            text_of(table, &column, row).is_some_and(|car| car.eq_ignore_ascii_case(name.trim()))
        };
        cars.iter().find(|(_, row, _)| is_it(*row))
    });
    let most = cars
        .iter()
        .map(|(_, _, n_rows)| *n_rows)
        .max()
        .unwrap_or_default();
    let first = || cars.iter().find(|(_, _, n_rows)| n_rows * 5 >= most * 4);
    let Some(&(read, read_row, n_read)) = asked_for.or_else(first) else {
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
pub(super) fn text_of(table: &LogTable<'_>, column: &str, row: usize) -> Option<String> {
    let head = &table.head;
    let line = head.text.lines().nth(table.raw.line_of(row).checked_sub(1)?)?;
    let cell = line
        .split(char::from(head.syntax.delimiter))
        .nth(head.header.position(column)?)?;
    Some(cell.trim().trim_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use crate::import::{ImportSettings, SourceFile, read};
    use crate::telemetry::{ChannelRole, Warning};

    /// Car 7 drives at 30 m/s, car 12 at 40, their rows in turns.
    fn table(column: &str) -> String {
        let mut text = format!("time,{column},speed_mps,lap,distance_m\n");
        for row in 0..400 {
            let time_s = f64::from(row) * 0.1;
            for (car, speed_mps) in [("7", 30.0), ("12", 40.0)] {
                let lap = 1 + row / 200;
                writeln!(
                    text,
                    "{time_s:.1},{car},{speed_mps},{lap},{:.2}",
                    time_s * speed_mps
                )
                .unwrap();
            }
        }
        text
    }

    #[test]
    fn the_car_that_is_asked_for_is_read_and_the_others_are_named() {
        let check = |asked: Option<&str>, speed_mps: f64, read_car: &str| {
            let settings = ImportSettings {
                car: asked.map(str::to_owned),
                ..ImportSettings::standard()
            };
            let text = table("car_number");
            let file = SourceFile {
                name: "race.csv",
                bytes: text.as_bytes(),
            };
            let recording = read(&file, &settings).unwrap();
            let speeds = recording.series(ChannelRole::Speed).unwrap().values();
            assert!(
                speeds.iter().all(|speed| (speed - speed_mps).abs() < 1e-9),
                "{asked:?}"
            );
            let said = recording.warnings.iter().find_map(|warning| {
                let Warning::OtherCars { read, .. } = warning else {
                    return None;
                };
                Some(read.as_str())
            });
            assert_eq!(said, Some(read_car));
        };
        check(None, 30.0, "7");
        check(Some("12"), 40.0, "12");
        check(Some(" 7 "), 30.0, "7");
        check(Some("99"), 30.0, "7");
    }

    #[test]
    fn a_column_of_any_name_tells_cars_apart_where_rows_take_turns() {
        for column in ["Fahrer", "Competitor", "who is it"] {
            let text = table(column);
            let file = SourceFile {
                name: "race.csv",
                bytes: text.as_bytes(),
            };
            let recording = read(&file, &ImportSettings::standard()).unwrap();
            let speeds = recording.series(ChannelRole::Speed).unwrap().values();
            assert!(speeds.iter().all(|speed| (speed - 30.0).abs() < 1e-9), "{column}");
        }
    }
}
