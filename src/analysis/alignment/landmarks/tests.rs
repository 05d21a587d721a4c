//! Planted shifts are found again between stations; signals without shape say nothing.

use super::*;

/// Corners every 150 to 230 m, as curvature in 1/m every metre.
fn corners(length_m: usize, shift: impl Fn(f64) -> f64) -> Vec<f64> {
    (0..=length_m)
        .map(|i| {
            let at_m = shift(i as f64);
            let bump = |middle_m: f64, side: f64| 0.03 * side * (-((at_m - middle_m) / 15.0).powi(2)).exp();
            bump(200.0, 1.0) + bump(350.0, -0.7) + bump(580.0, 1.3) + bump(800.0, 0.8)
        })
        .collect()
}

#[test]
fn a_corner_that_comes_later_is_found_to_a_metre() {
    let reference = corners(1000, |at_m| at_m);
    // A wider line in the second corner makes the query's way 2 m longer, a narrower one in the last takes it back.
    let eased = |at_m: f64| 1.0 / (1.0 + (-at_m / 12.0).exp());
    let ahead = |at_m: f64| 2.0 * (eased(at_m - 354.0) - eased(at_m - 804.0));
    let slope = |at_m: f64| ahead(at_m + 0.5) - ahead(at_m - 0.5);
    let query: Vec<f64> = corners(1000, |at_m| at_m - ahead(at_m))
        .into_iter()
        .enumerate()
        .map(|(i, per_m)| per_m * (1.0 - slope(i as f64)))
        .collect();
    let found = match_curvature(&reference, &query, (1000.0, 1000.0), Shape::LatAccel, 40.0).unwrap();
    let map = &found.fitted;
    for corner_m in [200.0, 460.0, 580.0, 700.0, 900.0] {
        let k = map.reference_m.iter().position(|&at_m| at_m >= corner_m).unwrap();
        let own_m = map.query_m[k];
        let off_m = own_m - ahead(own_m) - map.reference_m[k];
        assert!(off_m.abs() < 1.0, "{corner_m}: {off_m}");
    }
    assert!(found.likeness > 0.95, "{}", found.likeness);
}

#[test]
fn a_straight_line_has_no_landmarks() {
    let flat = vec![3.0; 500];
    assert!(match_slowest(&flat, &flat, (499.0, 499.0)).is_none());
    assert!(match_curvature(&flat, &flat, (499.0, 499.0), Shape::LatAccel, 40.0).is_none());
}

#[test]
fn driven_the_other_way_the_mirrored_signal_is_more_alike() {
    let reference = corners(1000, |at_m| at_m);
    let back: Vec<f64> = reference.iter().rev().map(|value| -value).collect();
    let found = match_curvature(&reference, &back, (1000.0, 1000.0), Shape::LatAccel, 40.0).unwrap();
    assert!(found.mirrored_likeness > 0.95, "{}", found.mirrored_likeness);
    assert!(found.likeness < 0.4, "{}", found.likeness);
}
