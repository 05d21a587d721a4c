//! How often a planted fault is found, and how often nothing is found where nothing was planted.

use super::planted::{Case, Kind};
use super::table;

/// Cases per fault, and laps without one. No threshold was set by looking at any of these.
const CASES: std::ops::Range<u64> = 10_000..10_300;
/// Their number.
const N_CASES: u64 = CASES.end - CASES.start;

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
    let quiet = CASES
        .filter(|&seed| Case::new(None, seed).top().is_none())
        .count();
    println!("Two laps without a fault: {quiet} of {N_CASES} pairs have no finding.\n");
}

fn row(kind: Kind) -> Vec<String> {
    let cases: Vec<Case> = CASES.map(|seed| Case::new(Some(kind), seed)).collect();
    let corner = cases.iter().filter(|case| case.names_corner()).count();
    let right = cases.iter().filter(|case| case.is_right(kind)).count();
    vec![
        kind.name().to_owned(),
        N_CASES.to_string(),
        corner.to_string(),
        right.to_string(),
    ]
}
