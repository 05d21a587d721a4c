//! Planted shifts are found again between stations; signals without shape say nothing.

use super::*;

/// Corners every 150 to 230 m, as a signal every metre.
fn corners(length_m: usize, shift: impl Fn(f64) -> f64) -> Vec<f64> {
    (0..=length_m)
        .map(|i| {
            let at_m = shift(i as f64);
            let bump = |middle_m: f64, side: f64| side * (-((at_m - middle_m) / 15.0).powi(2)).exp();
            bump(200.0, 1.0) + bump(350.0, -0.7) + bump(580.0, 1.3) + bump(800.0, 0.8)
        })
        .collect()
}

#[test]
fn a_corner_that_comes_later_is_found_to_half_a_metre() {
    let reference = corners(1000, |at_m| at_m);
    // The query's own distance runs ahead by up to 12 m in the middle of the lap.
    let ahead = |at_m: f64| 12.0 * (std::f64::consts::PI * at_m / 1000.0).sin();
    let query = corners(1000, |at_m| at_m - ahead(at_m));
    let found = match_signals(&reference, &query, 1000.0, 1000.0, Shape::LatAccel, 40.0).unwrap();
    let map = found.knots.fit(200.0);
    for corner_m in [200.0, 350.0, 580.0, 800.0] {
        let k = map.reference_m.iter().position(|&at_m| at_m >= corner_m).unwrap();
        let own_m = map.query_m[k];
        let off_m = own_m - ahead(own_m) - map.reference_m[k];
        assert!(off_m.abs() < 0.5, "{corner_m}: {off_m}");
    }
    assert!(found.likeness > 0.95, "{}", found.likeness);
}

#[test]
fn a_straight_line_has_no_landmarks() {
    let flat = vec![3.0; 500];
    assert!(match_signals(&flat, &flat, 499.0, 499.0, Shape::Speed, 40.0).is_none());
}

#[test]
fn driven_the_other_way_the_mirrored_signal_is_more_alike() {
    let reference = corners(1000, |at_m| at_m);
    let back: Vec<f64> = reference.iter().rev().map(|value| -value).collect();
    let found = match_signals(&reference, &back, 1000.0, 1000.0, Shape::LatAccel, 40.0).unwrap();
    assert!(found.mirrored_likeness > 0.95, "{}", found.mirrored_likeness);
    assert!(found.likeness < 0.4, "{}", found.likeness);
}
