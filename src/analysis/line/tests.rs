//! Crossings whose moment is known.

use super::super::plane::Plane;
use super::*;
use crate::telemetry::{GeoLine, Series};

fn positions(samples: &[(f64, f64, f64)]) -> Positions {
    Positions {
        time_s: samples.iter().map(|sample| sample.0).collect(),
        x_m: samples.iter().map(|sample| sample.1).collect(),
        y_m: samples.iter().map(|sample| sample.2).collect(),
    }
}

/// Speeds from the positions' own spacing.
fn speed(places: &Positions, speeds_mps: &[f64]) -> Series {
    Series::new(places.time_s.clone(), speeds_mps.to_vec()).unwrap()
}

#[test]
fn a_crossing_under_braking_is_timed_by_acceleration_not_by_a_straight_line() {
    // From 40 m/s with -10 m/s² at 1 Hz: x = 40 t - 5 t².
    let places = positions(&[(0.0, 0.0, 0.0), (1.0, 35.0, 0.0), (2.0, 60.0, 0.0)]);
    let line = PlaneLine::across((48.0, 0.0), 0.0, 10.0);
    let found = crossings(&line, &places, &speed(&places, &[40.0, 30.0, 20.0]), |time_s| {
        time_s * 300.0
    });
    // 40 t - 5 t² = 48
    let truth_s = 4.0 - (16.0_f64 - 9.6).sqrt();
    assert!(
        found.len() == 1 && (found[0] - truth_s).abs() < 1e-9,
        "{found:?} {truth_s}"
    );
}

#[test]
fn only_the_usual_direction_and_real_laps_count() {
    let line = PlaneLine::across((0.0, 0.0), 0.0, 10.0);
    let places = positions(&[
        (0.0, -5.0, 0.0),
        (1.0, 5.0, 0.0),
        // Standing on the line, the position wanders.
        (2.0, -0.5, 0.0),
        (3.0, 0.5, 0.0),
        // Beside the line, and back over it.
        (4.0, 5.0, 30.0),
        (5.0, -5.0, 30.0),
        (6.0, -5.0, 0.0),
        (7.0, 5.0, 0.0),
    ]);
    let flat = speed(&places, &[10.0; 8]);
    assert_eq!(crossings(&line, &places, &flat, |time_s| time_s * 10.0).len(), 1);
    assert_eq!(
        crossings(&line, &places, &flat, |time_s| time_s * 30.0),
        [0.5, 6.5]
    );
}

#[test]
fn a_position_on_the_line_is_crossed_once() {
    let line = PlaneLine::across((0.0, 0.0), 0.0, 10.0);
    let places = positions(&[(0.0, -5.0, 0.0), (1.0, 0.0, 0.0), (2.0, 5.0, 0.0)]);
    let found = crossings(&line, &places, &speed(&places, &[5.0; 3]), |time_s| time_s * 5.0);
    assert_eq!(found, [1.0]);
}

#[test]
fn a_stated_line_is_made_wide_enough_and_no_wider() {
    let plane = Plane::about(crate::telemetry::GeoPoint {
        latitude_deg: 50.0,
        longitude_deg: 7.0,
    });
    let eastward = positions(&[(0.0, -40.0, 2.0), (1.0, 40.0, 2.0)]);
    let check = |half_m: f64, expect_m: f64| {
        let line = GeoLine {
            a: plane.to_geo(0.0, half_m),
            b: plane.to_geo(0.0, -half_m),
        };
        let wide = PlaneLine::of_geo(&line, &plane, &eastward);
        assert!(
            (wide.a.1 - expect_m).abs() < 1e-6 && (wide.b.1 + expect_m).abs() < 1e-6,
            "{wide:?}"
        );
    };
    check(5.0, 20.0);
    check(35.0, 35.0);
}

#[test]
fn two_points_along_the_track_mean_the_line_across_it() {
    let plane = Plane::about(crate::telemetry::GeoPoint {
        latitude_deg: 50.0,
        longitude_deg: 7.0,
    });
    let places = positions(&[(0.0, -40.0, 3.0), (1.0, 40.0, 3.0), (2.0, 40.0, 300.0)]);
    let line = GeoLine {
        a: plane.to_geo(-2.0, 0.0),
        b: plane.to_geo(4.0, 0.5),
    };
    let across = PlaneLine::of_geo(&line, &plane, &places);
    let found = crossings(&across, &places, &speed(&places, &[80.0; 3]), |time_s| {
        time_s * 80.0
    });
    // The middle of the two points is at x = 1; the line leans by half a metre in six.
    assert!(
        found.len() == 1 && (found[0] - (41.0 - 2.75 / 12.0) / 80.0).abs() < 1e-3,
        "{found:?}"
    );
}
