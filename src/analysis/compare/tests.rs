//! What is always true of a comparison, and one comparison in full.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "tests choose their numbers within the ranges"
)]

use std::fmt::Write;

use proptest::prelude::*;

use super::*;
use crate::analysis::at_line_of;
use lapgen::Random;

use crate::analysis::lap_simulator::{Car, Mistake, Plan, Track, changed, placed, simulate, without};
use crate::telemetry::ChannelRole;
use crate::units::Metres;

const CIRCUIT: &str = "straight 300 | left 100 r40 | straight 250 | right 60 r70 | straight 200 | left 150 r25 \
     | straight 350 | left 60 r30 | right 60 r30 | straight 450 | left 120 r60 | straight 200";

fn laps(seed: u64) -> (Lap, Lap) {
    let mut dice = Random::new(seed);
    let track = Track::random(&mut dice);
    let rates = [1.0, 5.0, 10.0, 20.0, 50.0];
    let mut plan = |grip: f64| Plan {
        line: (
            dice.between(-3.0, 3.0),
            dice.between(0.0, 2.0),
            dice.between(0.0, 6.0),
        ),
        hz: rates[(dice.unit() * 5.0) as usize],
        noise_m: dice.between(0.0, 2.0),
        shift_m: (dice.between(-3.0, 3.0), dice.between(-3.0, 3.0)),
        odometer: dice.between(0.98, 1.02),
        seed: seed + (grip * 1000.0) as u64,
        ..Plan::new(Car::TOURING.with_grip(grip))
    };
    (
        simulate(&track, &plan(0.94)).lap,
        simulate(&track, &plan(1.0)).lap,
    )
}

/// Some channels taken away, by the bits of `mask`.
fn masked(lap: &Lap, mask: u8) -> Lap {
    let groups: [&[ChannelRole]; 5] = [
        &[ChannelRole::X, ChannelRole::Y],
        &[ChannelRole::LatAccel],
        &[ChannelRole::Throttle],
        &[ChannelRole::Brake],
        &[ChannelRole::Gear],
    ];
    let gone: Vec<ChannelRole> = groups
        .iter()
        .enumerate()
        .filter(|(bit, _)| mask & (1 << bit) != 0)
        .flat_map(|(_, roles)| roles.iter().copied())
        .collect();
    without(lap, &gone)
}

fn sums_are_exact(comparison: &Comparison, a: &Lap, b: &Lap) {
    let delta_s = comparison.trace.end().get();
    let close = |one: f64, other: f64| (one - other).abs() < 1e-9;
    assert!(close(delta_s, (a.duration() - b.duration()).get()));
    assert!((comparison.delta.get() - delta_s).abs() <= 1e-3);
    let corners: f64 = comparison.corners.iter().map(|corner| corner.loss.get()).sum();
    let straights: f64 = comparison
        .straights
        .iter()
        .map(|straight| straight.loss.get())
        .sum();
    assert!(
        close(delta_s, corners + straights),
        "{delta_s} {corners} {straights}"
    );
    for corner in &comparison.corners {
        let phases = corner.entry_loss + corner.mid_loss + corner.exit_loss;
        assert!(close(corner.loss.get(), phases.get()));
    }
}

fn stations_are_even(comparison: &Comparison, a: &Lap, b: &Lap) {
    let trace = &comparison.trace;
    let n = trace.distance_m.len();
    for values in [
        &trace.delta_s,
        &trace.a_distance_m,
        &trace.b_distance_m,
        &trace.a_time_s,
        &trace.b_time_s,
    ] {
        assert_eq!(values.len(), n);
        assert!(values.iter().all(|value| value.is_finite()));
    }
    assert!(
        trace.distance_m[..n - 1]
            .iter()
            .enumerate()
            .all(|(i, &at_m)| at_m == i as f64)
    );
    assert!((0.0..=1.0 + 1e-3).contains(&(trace.distance_m[n - 1] - trace.distance_m[n - 2])));
    assert_eq!(trace.distance_m, trace.b_distance_m);
    assert_eq!(trace.distance_m[n - 1], b.length().get());
    assert!((trace.a_distance_m[n - 1] - a.length().get()).abs() < 1e-9);
    assert!(trace.a_distance_m.windows(2).all(|pair| pair[0] <= pair[1]));
    assert!(trace.a_time_s.windows(2).all(|pair| pair[0] <= pair[1]));
}

fn corners_tile_the_lap(comparison: &Comparison, b: &Lap) {
    let mut at = Metres::new(0.0);
    for (straight, corner) in comparison.straights.iter().zip(&comparison.corners) {
        assert_eq!(straight.start, at);
        assert_eq!(straight.end, corner.corner.entry);
        assert!(straight.start <= straight.end);
        assert!(corner.corner.entry <= corner.corner.apex && corner.corner.apex <= corner.corner.exit);
        at = corner.corner.exit;
    }
    let last = comparison.straights.last().unwrap();
    assert_eq!((last.start, last.end), (at, b.length()));
    assert_eq!(comparison.straights.len(), comparison.corners.len() + 1);
}

/// By how much the delta bends around a station: the largest second difference of the stations next to it.
fn bend_s(trace: &DeltaTrace, station_m: f64) -> f64 {
    let after = trace.distance_m.partition_point(|&at_m| at_m <= station_m);
    let around = &trace.delta_s[after.saturating_sub(3)..(after + 3).min(trace.delta_s.len())];
    around
        .windows(3)
        .map(|three| (three[0] - 2.0 * three[1] + three[2]).abs())
        .fold(0.0, f64::max)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn all_sums_are_exact_whatever_the_log_lacks(seed in 0_u64..10_000, mask_a in 0_u8..32, mask_b in 0_u8..32) {
        let (a, b) = laps(seed);
        let (a, b) = (masked(&a, mask_a), masked(&b, mask_b));
        let comparison = compare(&a, &b, &CompareSettings::default()).unwrap();
        sums_are_exact(&comparison, &a, &b);
        stations_are_even(&comparison, &a, &b);
        corners_tile_the_lap(&comparison, &b);
    }

    #[test]
    fn swapping_the_laps_swaps_the_sign_at_common_points(seed in 0_u64..10_000, mask in 0_u8..32) {
        let (a, b) = laps(seed);
        let (a, b) = (masked(&a, mask), masked(&b, mask));
        // Laps that are turned to one line count from another one in each direction.
        let is_turned = |a: &Lap, b: &Lap| {
            matches!(at_line_of(a, b, &CompareSettings::default().alignment), std::borrow::Cow::Owned(_))
        };
        prop_assume!(!is_turned(&a, &b) && !is_turned(&b, &a));
        let there = compare(&a, &b, &CompareSettings::default()).unwrap();
        let back = compare(&b, &a, &CompareSettings::default()).unwrap();
        for (k, &b_m) in back.trace.a_distance_m.iter().enumerate() {
            // Between two stations the delta is taken for a straight line; a knot of the map may lie there.
            let sum_s = there.trace.delta_at(b_m) + back.trace.delta_s[k];
            prop_assert!(sum_s.abs() < 1e-3 + bend_s(&there.trace, b_m), "{} m: {}", b_m, sum_s);
        }
    }

    #[test]
    fn a_lap_against_itself_differs_nowhere(seed in 0_u64..10_000, mask in 0_u8..32) {
        let lap = masked(&laps(seed).0, mask);
        let comparison = compare(&lap, &lap, &CompareSettings::default()).unwrap();
        prop_assert!(comparison.trace.delta_s.iter().all(|delta_s| delta_s.abs() < 1e-9));
        prop_assert!(comparison.findings.is_empty());
    }

    #[test]
    fn turning_moving_and_mirroring_the_ground_changes_nothing_else(
        seed in 0_u64..10_000,
        turn_rad in 0.0_f64..6.2,
        east_m in -5e4_f64..5e4,
        mirrored: bool,
    ) {
        let (a, b) = laps(seed);
        let moved = |lap: &Lap| placed(lap, turn_rad, (east_m, -east_m), mirrored);
        let here = compare(&a, &b, &CompareSettings::default()).unwrap();
        let there = compare(&moved(&a), &moved(&b), &CompareSettings::default()).unwrap();
        prop_assert_eq!(here.corners.len(), there.corners.len());
        let worst_s = here.trace.delta_s.iter().zip(&there.trace.delta_s).map(|(x, y)| (x - y).abs()).fold(0.0, f64::max);
        prop_assert!(worst_s < 1e-3, "{}", worst_s);
        for (one, other) in here.corners.iter().zip(&there.corners) {
            prop_assert!((one.corner.apex - other.corner.apex).abs().get() < 1e-6);
            prop_assert_eq!(one.corner.direction == other.corner.direction, !mirrored);
        }
    }
}

fn described(comparison: &Comparison) -> String {
    let (delta, alignment) = (comparison.delta.signed(3), &comparison.alignment);
    let mut text = format!(
        "delta {delta} by {}, {}\n",
        alignment.basis.name(),
        alignment.confidence.name()
    );
    for corner in &comparison.corners {
        let (at, a, b) = (&corner.corner, &corner.a, &corner.b);
        let side = at.direction.name().unwrap_or("?");
        let (min_a, min_b) = (a.apex_speed.km_per_hour(), b.apex_speed.km_per_hour());
        let brake = |facts: &CornerFacts| {
            facts
                .brake_point
                .map_or("-".to_owned(), |at| format!("{:.0} m", at.get()))
        };
        writeln!(
            text,
            "T{} {side:<5} apex {:4.0} m  min {min_a:5.1}/{min_b:5.1} km/h  brake {}/{}  {} = {} {} {}",
            at.number,
            at.apex.get(),
            brake(a),
            brake(b),
            corner.loss.signed(3),
            corner.entry_loss.signed(3),
            corner.mid_loss.signed(3),
            corner.exit_loss.signed(3),
        )
        .unwrap();
    }
    for finding in &comparison.findings {
        let (id, corner, phase) = (&finding.id, finding.corner, finding.phase.name());
        writeln!(
            text,
            "{id} T{corner} {phase}: {} {}",
            finding.cause.name(),
            finding.loss.signed(3)
        )
        .unwrap();
    }
    for warning in &comparison.warnings {
        writeln!(text, "! {}", warning.code()).unwrap();
    }
    text
}

fn planted() -> (Lap, Lap) {
    let track = Track::of(CIRCUIT);
    let mut plan = Plan::new(Car::TOURING);
    let reference = simulate(&track, &plan).lap;
    plan.line = (0.4, 0.3, 2.0);
    plan.faults = vec![Mistake::BrakesEarly(2, 15.0), Mistake::WaitsForThrottle(5, 20.0)];
    (simulate(&track, &plan).lap, reference)
}

#[test]
fn two_planted_faults_read_like_this() {
    let (a, b) = planted();
    insta::assert_snapshot!(described(&compare(&a, &b, &CompareSettings::default()).unwrap()), @"
    delta +0.840 by position, high
    T1 left  apex  334 m  min  78.2/ 78.8 km/h  brake 172 m/173 m  -0.006 = +0.009 -0.014 -0.001
    T2 right apex  656 m  min 104.5/104.2 km/h  brake 555 m/555 m  +0.004 = -0.004 +0.007 +0.001
    T3 left  apex  926 m  min  61.8/ 62.3 km/h  brake 802 m/814 m  +0.513 = +0.500 +0.015 -0.001
    T4 left  apex 1324 m  min  67.9/ 68.3 km/h  brake 1207 m/1207 m  +0.000 = +0.004 -0.005 +0.000
    T5 right apex 1356 m  min  68.7/ 68.3 km/h  brake 1342 m/1342 m  +0.005 = +0.000 +0.005 +0.000
    T6 left  apex 1884 m  min  96.1/ 96.5 km/h  brake 1716 m/1716 m  +0.000 = +0.004 -0.015 +0.011
    F1 T3 entry: brakes_early +0.534
    F2 T6 exit: waits_for_throttle +0.316
    ");
}

/// Whoever sees 1:37.922 and 1:38.484 takes one from the other.
#[test]
fn the_gap_is_one_lap_time_taken_from_the_other_as_they_are_told() {
    let told_ms = |time: Seconds| (time.get() * 1e3).round();
    let mut n_compared = 0;
    for seed in 0..24 {
        let (a, b) = laps(seed);
        let Ok(comparison) = compare(&a, &b, &CompareSettings::default()) else {
            continue;
        };
        let times = a.time().zip(b.time()).unwrap();
        assert_eq!(
            told_ms(comparison.delta),
            told_ms(times.0) - told_ms(times.1),
            "{seed}"
        );
        n_compared += 1;
    }
    assert!(n_compared > 12, "{n_compared}");
}

#[test]
fn with_speed_alone_less_is_said_and_it_is_said_why() {
    let (a, b) = planted();
    let bare = |lap: &Lap| masked(lap, 0b11111);
    insta::assert_snapshot!(described(&compare(&bare(&a), &bare(&b), &CompareSettings::default()).unwrap()), @"
    delta +0.840 by length, low
    T1 ?     apex  334 m  min  78.2/ 78.8 km/h  brake 171 m/171 m  +0.014 = +0.000 +0.013 +0.000
    T2 ?     apex  656 m  min 104.5/104.2 km/h  brake 553 m/553 m  -0.016 = -0.004 -0.011 -0.002
    T3 ?     apex  926 m  min  61.8/ 62.3 km/h  brake 802 m/813 m  +0.542 = +0.477 +0.059 +0.006
    T4 ?     apex 1356 m  min  67.9/ 68.3 km/h  brake 1205 m/1205 m  -0.003 = +0.002 -0.002 -0.003
    T5 ?     apex 1884 m  min  96.1/ 96.5 km/h  brake 1714 m/1714 m  +0.024 = -0.008 +0.009 +0.022
    F1 T3 entry: slower +0.553
    F2 T5 exit: misses_exit_speed +0.325
    ! aligned_by_length
    ! brake_estimated
    ! no_throttle
    ");
}

#[test]
fn a_parked_sensor_says_nothing_instead_of_zero() {
    let (a, b) = planted();
    let dead = |lap: &Lap| {
        changed(
            &changed(lap, ChannelRole::Brake, |_, _| Some(0.0)),
            ChannelRole::Throttle,
            |_, _| Some(0.0),
        )
    };
    let comparison = compare(&dead(&a), &dead(&b), &CompareSettings::default()).unwrap();
    for corner in &comparison.corners {
        assert_eq!(
            (corner.a.coast, corner.a.throttle_on, corner.a.brake_peak),
            (None, None, None)
        );
        assert!(corner.a.brake_estimated);
    }
}
