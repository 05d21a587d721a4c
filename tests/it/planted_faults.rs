//! A smaller version of what `cargo run --release --example accuracy faults` prints: planted faults are named, and two
//! laps without one have no finding.

#[path = "../../examples/accuracy/logged_lap.rs"]
#[allow(dead_code, reason = "the example uses all of it")]
pub(super) mod logged_lap;
#[path = "../../examples/accuracy/planted.rs"]
#[allow(dead_code, reason = "the example uses all of it")]
mod planted;

use planted::{Case, Kind};

/// Cases per fault; seeds that the printed figures do not use.
const SEEDS: std::ops::Range<u64> = 200..203;

#[test]
fn the_top_finding_names_the_planted_corner_and_cause() {
    let missed: Vec<_> = Kind::ALL
        .into_iter()
        .flat_map(|kind| SEEDS.map(move |seed| (kind, seed)))
        .filter(|&(kind, seed)| !Case::new(Some(kind), seed).is_right(kind))
        .collect();
    assert!(missed.len() <= 1, "{missed:?}");
}

#[test]
fn two_laps_without_a_fault_have_no_finding() {
    let loud: Vec<u64> = SEEDS
        .filter(|&seed| Case::new(None, seed).top().is_some())
        .collect();
    assert!(loud.is_empty(), "{loud:?}");
}
