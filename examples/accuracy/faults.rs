//! How often a planted fault is found, and how often nothing is found where nothing was planted.

use super::planted::{Case, Kind};
use super::table;

/// Cases per fault, and laps without one.
const CASES: u64 = 100;

pub(crate) fn print() {
    let rows: Vec<Vec<String>> = Kind::ALL.into_iter().map(row).collect();
    table::print(
        "Planted faults",
        "One fault per lap, on random circuits, in three cars, logged at 20 to 50 Hz; against a lap of the same driver \
         without it.",
        &[
            "planted",
            "cases",
            "corner named first",
            "corner and cause named first",
        ],
        &rows,
    );
    let quiet = (0..CASES)
        .filter(|&seed| Case::new(None, seed).top().is_none())
        .count();
    println!("Two laps without a fault: {quiet} of {CASES} pairs have no finding.\n");
}

fn row(kind: Kind) -> Vec<String> {
    let cases: Vec<Case> = (0..CASES).map(|seed| Case::new(Some(kind), seed)).collect();
    let corner = cases.iter().filter(|case| case.names_corner()).count();
    let right = cases.iter().filter(|case| case.is_right(kind)).count();
    vec![
        kind.name().to_owned(),
        CASES.to_string(),
        corner.to_string(),
        right.to_string(),
    ]
}
