//! The smoother solves what it says; the map meets both ends, rises, and is not moved by outliers.

use proptest::prelude::*;

use super::*;

#[test]
fn the_smoother_solves_its_normal_equations() {
    let y = [0.0, 1.0, 4.0, 2.0, -1.0, 0.5, 3.0];
    let w = [1.0, 0.5, 2.0, 0.0, 1.0, 1.0, 3.0];
    let stiffness = 2.5;
    let z = whittaker(&y, &w, stiffness);
    let bend = |r: usize| z[r] - 2.0 * z[r + 1] + z[r + 2];
    for i in 0..y.len() {
        // Derivative of the sum to minimize, half of it, by the i-th value.
        let mut slope = w[i] * (z[i] - y[i]);
        for (k, factor) in [1.0, -2.0, 1.0].into_iter().enumerate() {
            if i >= k && i - k + 2 < y.len() {
                slope += stiffness * factor * bend(i - k);
            }
        }
        assert!(slope.abs() < 1e-9, "{i}: {slope}");
    }
}

#[test]
fn a_place_measured_wrong_does_not_bend_the_map() {
    let mut knots = OffsetKnots::new(1000.0, 1010.0);
    for station_m in (0..1000).step_by(2).map(f64::from) {
        let wrong_m = if (500.0..520.0).contains(&station_m) {
            40.0
        } else {
            0.0
        };
        knots.add(station_m, station_m * 1.01 + wrong_m, 1.0);
    }
    let map = knots.fit(60.0);
    let worst_m = map
        .reference_m
        .iter()
        .zip(&map.query_m)
        .map(|(reference_m, query_m)| (query_m - reference_m * 1.01).abs())
        .fold(0.0, f64::max);
    assert!(worst_m < 0.5, "{worst_m}");
}

proptest! {
    #[test]
    fn any_map_rises_from_line_to_line(
        length_m in 30.0_f64..3000.0,
        scale in 0.7_f64..1.4,
        found in prop::collection::vec((0.0_f64..1.0, -300.0_f64..300.0, 0.001_f64..2.0), 0..60),
        wavelength_m in 10.0_f64..500.0,
    ) {
        let mut knots = OffsetKnots::new(length_m, length_m * scale);
        for (share, off_m, weight) in found {
            knots.add(share * length_m, share * length_m * scale + off_m, weight);
        }
        let map = knots.fit(wavelength_m);
        prop_assert_eq!((map.reference_m[0], map.query_m[0]), (0.0, 0.0));
        let last = map.query_m.len() - 1;
        prop_assert_eq!((map.reference_m[last], map.query_m[last]), (length_m, length_m * scale));
        prop_assert!(map.query_m.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
