//! Which bends are corners, one corner or two.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "tests choose their numbers within the ranges"
)]

use std::fmt::Write;

use super::super::speed_minima::speed_minima;
use super::*;
use crate::analysis::signal::smoothed;

/// Steps of `length curvature-in-1/1000-per-m speed`, one station every 2 m. Smoothing widens corners by some metres.
fn check(text: &str, expect: &str) {
    let (mut per_m, mut speed_mps) = (Vec::new(), Vec::new());
    for step in text.split('|') {
        let numbers: Vec<f64> = step
            .split_whitespace()
            .map(|word| word.parse().unwrap())
            .collect();
        for _ in 0..(numbers[0] / STEP_M) as usize {
            per_m.push(numbers[1] / 1000.0);
            speed_mps.push(numbers[2]);
        }
    }
    let curvature = CurvatureTrace::new(&per_m, 0.0);
    let speed_mps = smoothed(&speed_mps, 20.0);
    let mut found = String::new();
    for arc in arcs(&curvature, &speed_mps, None, &CornerSettings::default()) {
        let (from_m, to_m) = (arc.start as f64 * STEP_M, arc.end as f64 * STEP_M);
        write!(
            found,
            "{from_m:.0}-{to_m:.0} {:+.0} | ",
            arc.turn_rad.to_degrees()
        )
        .unwrap();
    }
    assert_eq!(found.trim_end_matches(" | "), expect, "{text}");
}

#[test]
fn a_bend_between_straights_is_a_corner() {
    check("200 0 40 | 60 20 20 | 200 0 40", "192-266 +68");
}

#[test]
fn a_chicane_is_two_corners() {
    check(
        "200 0 40 | 40 20 20 | 40 -20 20 | 200 0 40",
        "192-238 +40 | 240-286 -40",
    );
}

#[test]
fn a_breath_of_straight_between_two_arcs_is_one_corner() {
    check(
        "200 0 40 | 40 20 20 | 6 0 20 | 40 20 20 | 200 0 40",
        "192-292 +91",
    );
}

#[test]
fn a_straight_long_enough_to_speed_up_makes_two_corners() {
    check(
        "200 0 40 | 40 20 20 | 30 0 26 | 40 20 20 | 200 0 40",
        "192-246 +45 | 262-316 +45",
    );
}

#[test]
fn an_arc_that_is_let_run_between_two_tight_places_is_two_corners() {
    // The second place is a little faster, so that one end of the stretch between is the weakest and not both.
    check(
        "200 0 40 | 50 20 22 | 30 4 24 | 50 20 23 | 200 0 40",
        "192-262 +60 | 264-336 +61",
    );
}

#[test]
fn a_change_of_line_on_a_straight_is_none() {
    check("200 0 40 | 40 4 40 | 40 -4 40 | 200 0 40", "");
}

#[test]
fn a_kink_at_full_speed_is_one_where_it_is_driven_hard() {
    check("200 0 55 | 44 4 55 | 200 0 55", "200-242 +9");
    check("200 0 25 | 44 4 25 | 200 0 25", "");
}

#[test]
fn a_corner_over_the_line_is_one_corner() {
    check(
        "30 20 20 | 300 0 40 | 60 -20 20 | 200 0 40 | 30 20 20",
        "322-396 -68 | 582-656 +68",
    );
}

#[test]
fn an_oval_has_two_corners() {
    check(
        "300 10 60 | 200 0 65 | 300 10 60 | 200 0 65",
        "0-302 +171 | 496-802 +171",
    );
}

#[test]
fn without_curvature_dips_of_speed_are_corners() {
    let speed = |i: usize| {
        let at_m = i as f64 * STEP_M;
        50.0 - 25.0 * (-((at_m - 300.0) / 40.0).powi(2)).exp()
            - 2.0 * (-((at_m - 600.0) / 40.0).powi(2)).exp()
    };
    let speed_mps: Vec<f64> = (0..500).map(speed).collect();
    let found = speed_minima(&speed_mps, 2.8);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        (120..150).contains(&found[0].start) && (150..180).contains(&found[0].end),
        "{found:?}"
    );
}

#[test]
fn a_slight_bend_that_is_braked_for_is_a_corner() {
    check("200 0 40 | 20 6 20 | 200 0 40", "198-220 +6");
}

#[test]
fn a_slight_bend_on_the_way_to_a_corner_is_none() {
    check(
        "200 0 40 | 20 6 34 | 40 0 28 | 60 20 20 | 200 0 40",
        "252-326 +68",
    );
}
