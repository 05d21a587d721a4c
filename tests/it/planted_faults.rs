//! A smaller version of what `cargo run --release --example accuracy faults` prints: planted faults are named, and
//! between two laps without one nothing is made up.

#[path = "../../examples/accuracy/logged_lap.rs"]
#[allow(dead_code, reason = "the example uses all of it")]
pub(super) mod logged_lap;
#[path = "../../examples/accuracy/planted.rs"]
#[allow(dead_code, reason = "the example uses all of it")]
mod planted;

use planted::{Case, Kind, Logger};

/// Cases per fault; seeds that the printed figures do not use.
const SEEDS: std::ops::Range<u64> = 200..209;

#[test]
fn the_top_finding_names_the_planted_corner_and_cause() {
    let cases = Kind::ALL
        .into_iter()
        .flat_map(|kind| SEEDS.map(move |seed| (kind, seed)));
    let (mut corners, mut causes) = (Vec::new(), Vec::new());
    for (kind, seed) in cases {
        let case = Case::logged(Some(kind), seed, Logger::Receiver);
        if !case.names_corner() {
            corners.push((kind, seed));
        } else if !case.is_right(kind) {
            causes.push((kind, seed));
        }
    }
    // Of 99: what the printed table says of this logger, and as much again for chance.
    assert!(corners.len() <= 8, "corner: {corners:?}, cause: {causes:?}");
    assert!(causes.len() <= 8, "corner: {corners:?}, cause: {causes:?}");
}

#[test]
fn nothing_is_made_up_between_two_laps_without_a_fault() {
    let loud: Vec<u64> = SEEDS
        .filter(|&seed| !Case::logged(None, seed, Logger::Receiver).made_up().is_empty())
        .collect();
    assert!(loud.is_empty(), "{loud:?}");
}
