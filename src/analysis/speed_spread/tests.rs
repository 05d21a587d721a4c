//! The spread of simulated sessions.

use super::*;
use crate::analysis::lap_simulator::{Car, Mistake, Plan, Track, numbered, simulate};
use crate::analysis::{CompareSettings, analyze_session};

const CIRCUIT: &str = "straight 300 | left 100 r40 | straight 250 | right 60 r70 | straight 400 | left 150 r25 \
     | straight 350 | left 120 r60 | straight 300";

/// Laps that are equal but for the third corner, where each is slower than the one before.
fn session(n_laps: u32) -> Vec<Lap> {
    let track = Track::of(CIRCUIT);
    (1..=n_laps)
        .map(|number| {
            let plan = Plan {
                faults: vec![Mistake::OverSlows(2, 0.7 * f64::from(number - 1))],
                hz: 25.0,
                ..Plan::new(Car::TOURING)
            };
            numbered(&simulate(&track, &plan).lap, number, 100.0 * f64::from(number))
        })
        .collect()
}

#[test]
fn speeds_spread_where_laps_differ_and_nowhere_else() {
    let laps = session(6);
    let analysis = analyze_session(&laps, &CompareSettings::default());
    let spread = speed_spread(&laps, &analysis);
    assert_eq!(spread.distance_m.len(), 600);
    let width_mps = |from_m: f64, to_m: f64| {
        let places = spread
            .distance_m
            .iter()
            .zip(spread.high_mps.iter().zip(&spread.low_mps));
        places
            .filter(|(at_m, _)| (from_m..to_m).contains(*at_m))
            .map(|(_, (high, low))| high - low)
            .fold(0.0, f64::max)
    };
    let corner = &analysis.corners[2].corner;
    assert!(width_mps(corner.apex.get() - 20.0, corner.apex.get() + 20.0) > 2.0);
    assert!(width_mps(0.0, 500.0) < 0.5, "{}", width_mps(0.0, 500.0));
    for (median, (low, high)) in spread
        .median_mps
        .iter()
        .zip(spread.low_mps.iter().zip(&spread.high_mps))
    {
        assert!(low <= median && median <= high);
    }
}

#[test]
fn two_laps_have_no_spread() {
    let laps = session(2);
    let analysis = analyze_session(&laps, &CompareSettings::default());
    assert_eq!(speed_spread(&laps, &analysis), SpeedSpread::default());
    assert_eq!(
        speed_spread(&[], &SessionAnalysis::default()),
        SpeedSpread::default()
    );
}
