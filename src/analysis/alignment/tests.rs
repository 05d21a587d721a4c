//! What the alignment finds on laps whose truth is known, and what it refuses.

use std::fmt::Write;

use super::*;
use crate::analysis::lap_profile::Frame;
use lapgen::Random;

use crate::analysis::lap_simulator::{
    Car, Plan, Simulated, Track, changed, placed, simulate, turned_around, without,
};
use crate::telemetry::ChannelRole;
use crate::units::Seconds;

const CIRCUIT: &str = "straight 300 | left 100 r40 | straight 250 | right 60 r70 | straight 400 | left 150 r25 \
     | straight 350 | left 90 r50 | straight 200 | right 90 r30 | straight 450 | left 120 r60 | straight 300";

fn aligned(a: &Lap, b: &Lap) -> Result<Alignment, AnalysisError> {
    let frame = Frame::of_pair(a, b);
    align(
        &LapProfile::new(a, &frame),
        &LapProfile::new(b, &frame),
        &AlignmentSettings::default(),
    )
}

/// A faster lap and a slower one on another line.
fn pair(change: impl Fn(&mut Plan)) -> (Simulated, Simulated) {
    let track = Track::of(CIRCUIT);
    let (mut a, mut b) = (Plan::new(Car::TOURING.with_grip(0.93)), Plan::new(Car::TOURING));
    (a.line, b.line) = ((1.5, 1.0, 1.0), (-1.0, 0.5, 3.0));
    (a.seed, b.seed) = (11, 12);
    change(&mut a);
    b.hz = a.hz;
    b.noise_m = a.noise_m;
    (simulate(&track, &a), simulate(&track, &b))
}

/// Errors along the track in metres at every 5 m: 50 % and 95 % are below.
fn errors_m(alignment: &Alignment, a: &Simulated, b: &Simulated) -> (f64, f64) {
    let stations_m: Vec<f64> = (0..)
        .map(|i| f64::from(i) * 5.0)
        .take_while(|&at| at < b.lap.length().get())
        .collect();
    let mut errors_m: Vec<f64> = stations_m
        .iter()
        .zip(alignment.a_at_each(&stations_m))
        .map(|(&b_m, a_m)| (a_m - a.own_at(b.center_at(b_m))).abs())
        .collect();
    errors_m.sort_by(f64::total_cmp);
    (errors_m[errors_m.len() / 2], errors_m[errors_m.len() * 95 / 100])
}

fn check(a: &Simulated, b: &Simulated, basis: AlignmentBasis, median_m: f64, percentile_95_m: f64) {
    let alignment = aligned(&a.lap, &b.lap).unwrap();
    let (middle_m, high_m) = errors_m(&alignment, a, b);
    assert_eq!(alignment.summary.basis, basis);
    assert!(
        middle_m <= median_m && high_m <= percentile_95_m,
        "median {middle_m:.2} m, 95 % {high_m:.2} m"
    );
}

#[test]
fn exact_positions_on_different_lines_align_to_centimetres() {
    let (a, b) = pair(|_| {});
    check(&a, &b, AlignmentBasis::Position, 0.05, 0.3);
}

#[test]
fn noisy_positions_align_within_the_noise() {
    for (hz, noise_m) in [(10.0, 0.5), (25.0, 1.0), (100.0, 3.0), (10.0, 3.0)] {
        let (a, b) = pair(|plan| (plan.hz, plan.noise_m) = (hz, noise_m));
        check(&a, &b, AlignmentBasis::Position, noise_m.max(0.5), 2.0 * noise_m);
    }
}

#[test]
fn a_receiver_that_is_off_by_metres_is_found_out() {
    let (a, b) = pair(|plan| plan.shift_m = (4.0, -3.0));
    check(&a, &b, AlignmentBasis::Position, 0.3, 1.0);
    let alignment = aligned(&a.lap, &b.lap).unwrap();
    let (x_m, y_m) = alignment.shift_m();
    assert!((x_m - 4.0).abs() < 0.6 && (y_m + 3.0).abs() < 0.6, "{x_m} {y_m}");
    assert_eq!(alignment.warnings[0].code(), "position_shift");
}

#[test]
fn worn_wheels_do_not_matter() {
    let (a, b) = pair(|plan| plan.odometer = 1.03);
    check(&a, &b, AlignmentBasis::Position, 0.1, 0.4);
}

#[test]
fn positions_that_fail_for_a_while_leave_the_rest_alone() {
    let (a, b) = pair(|_| {});
    let gone = |time_s: f64, value: f64| (!(30.0..38.0).contains(&time_s)).then_some(value);
    let lap = changed(&changed(&a.lap, ChannelRole::X, gone), ChannelRole::Y, gone);
    let a = Simulated { lap, ..a.clone() };
    check(&a, &b, AlignmentBasis::Position, 0.2, 3.0);
}

#[test]
fn a_trip_over_the_grass_does_not_move_later_corners() {
    let (a, b) = pair(|_| {});
    let wide = |time_s: f64, value: f64| {
        let u = (time_s - 40.0) / 6.0;
        Some(
            value
                + if (0.0..1.0).contains(&u) {
                    25.0 * (std::f64::consts::PI * u).sin()
                } else {
                    0.0
                },
        )
    };
    let lap = changed(&a.lap, ChannelRole::Y, wide);
    let alignment = aligned(&lap, &b.lap).unwrap();
    let (median_m, _) = errors_m(&alignment, &a, &b);
    assert!(median_m < 0.3, "{median_m}");
    let after_m = b.own_at(a.center_at(0.85 * a.lap.length().get()));
    let off_m = alignment.a_at_each(&[after_m])[0] - a.own_at(b.center_at(after_m));
    assert!(off_m.abs() < 0.5, "{off_m}");
}

#[test]
fn a_spin_does_not_move_the_rest_of_the_lap() {
    let (a, b) = pair(|_| {});
    // Once around a circle of 12 m, in 3 s.
    let around = |time_s: f64, part: fn(f64) -> f64| {
        let u = (time_s - 45.0) / 3.0;
        if (0.0..1.0).contains(&u) {
            12.0 * part(std::f64::consts::TAU * u)
        } else {
            0.0
        }
    };
    let lap = changed(&a.lap, ChannelRole::X, |time_s, x_m| {
        Some(x_m + around(time_s, f64::sin))
    });
    let lap = changed(&lap, ChannelRole::Y, |time_s, y_m| {
        Some(y_m + around(time_s, |angle| 1.0 - angle.cos()))
    });
    let alignment = aligned(&lap, &b.lap).unwrap();
    let (median_m, high_m) = errors_m(&alignment, &a, &b);
    assert!(median_m < 0.3 && high_m < 6.0, "{median_m} {high_m}");
}

#[test]
fn the_stated_mismatch_is_about_what_is_left() {
    let hidden = [ChannelRole::X, ChannelRole::Y];
    for (hz, noise_m, by_position) in [(10.0, 1.0, true), (50.0, 2.0, true), (25.0, 0.0, false)] {
        let (mut a, mut b) = pair(|plan| (plan.hz, plan.noise_m) = (hz, noise_m));
        if !by_position {
            (a.lap, b.lap) = (without(&a.lap, &hidden), without(&b.lap, &hidden));
        }
        let alignment = aligned(&a.lap, &b.lap).unwrap();
        let stated_m = alignment.summary.residual.get();
        let (_, high_m) = errors_m(&alignment, &a, &b);
        assert!(
            high_m < 2.5 * stated_m && high_m > 0.2 * stated_m,
            "{hz} Hz, {noise_m} m: 95 % {high_m:.2} m, stated {stated_m:.2} m"
        );
    }
}

#[test]
fn rough_logs_give_a_finite_map_or_a_reason() {
    let kart = "straight 60 | right 90 r12 | straight 50 | right 90 r12 | straight 60 | right 90 r12 | straight 50 \
         | right 90 r12";
    let oval = "straight 500 | left 180 r150 | straight 500 | left 180 r150";
    let long = [CIRCUIT; 7].join(" | ");
    for (name, track) in [
        ("one way", "straight 900 | left 40 r200 | straight 1500"),
        ("kart", kart),
        ("oval", oval),
        ("20 km", &long),
    ] {
        let track = Track::of(track);
        for (hz, noise_m, hides) in [
            (1.0, 3.0, false),
            (1.0, 0.0, true),
            (20.0, 1.0, false),
            (20.0, 0.0, true),
        ] {
            let lap = |grip: f64, seed: u64| {
                let plan = Plan {
                    hz,
                    noise_m,
                    seed,
                    ..Plan::new(Car::TOURING.with_grip(grip))
                };
                let lap = simulate(&track, &plan).lap;
                let hidden = [ChannelRole::X, ChannelRole::Y, ChannelRole::LatAccel];
                if hides { without(&lap, &hidden) } else { lap }
            };
            let (a, b) = (lap(0.9, 1), lap(1.0, 2));
            let Ok(alignment) = aligned(&a, &b) else { continue };
            let stations_m: Vec<f64> = (0..2000)
                .map(|part| f64::from(part) / 2000.0 * b.length().get())
                .collect();
            let map_m = alignment.a_at_each(&stations_m);
            assert!(
                map_m.iter().all(|at_m| at_m.is_finite()) && map_m.windows(2).all(|pair| pair[0] <= pair[1]),
                "{name} at {hz} Hz"
            );
            assert!(alignment.summary.residual.get() > 0.0);
        }
    }
}

#[test]
fn without_positions_corner_shapes_do() {
    let hidden = [ChannelRole::X, ChannelRole::Y];
    for hz in [10.0, 50.0] {
        let (mut a, mut b) = pair(|plan| (plan.hz, plan.odometer) = (hz, 1.01));
        (a.lap, b.lap) = (without(&a.lap, &hidden), without(&b.lap, &hidden));
        check(&a, &b, AlignmentBasis::Landmarks, 1.5, 5.0);
    }
}

#[test]
fn landmarks_beat_scaled_length_three_times_over() {
    let hidden = [ChannelRole::X, ChannelRole::Y];
    let (mut by_shape_m, mut by_length_m) = (Vec::new(), Vec::new());
    for seed in 0..8 {
        let mut dice = Random::new(seed);
        let track = Track::random(&mut dice);
        let (mut plan_a, mut plan_b) = (Plan::new(Car::TOURING.with_grip(0.9)), Plan::new(Car::TOURING));
        plan_a.line = (dice.between(-3.0, 3.0), dice.between(0.0, 2.0), 1.0);
        plan_b.line = (dice.between(-3.0, 3.0), dice.between(0.0, 2.0), 4.0);
        let (a, b) = (simulate(&track, &plan_a), simulate(&track, &plan_b));
        let alignment = aligned(&without(&a.lap, &hidden), &without(&b.lap, &hidden)).unwrap();
        let scaled = by_length(b.lap.length().get(), a.lap.length().get());
        by_shape_m.push(errors_m(&alignment, &a, &b).1);
        by_length_m.push(errors_m(&scaled, &a, &b).1);
    }
    let sum = |values: &[f64]| values.iter().sum::<f64>();
    assert!(
        sum(&by_shape_m) * 3.0 < sum(&by_length_m),
        "{by_shape_m:?} {by_length_m:?}"
    );
}

#[test]
fn swapping_the_laps_inverts_the_map() {
    let (a, b) = pair(|plan| plan.noise_m = 1.0);
    let (there, back) = (aligned(&a.lap, &b.lap).unwrap(), aligned(&b.lap, &a.lap).unwrap());
    let stations_m: Vec<f64> = (0..2500).map(f64::from).collect();
    let around = back.a_at_each(&there.a_at_each(&stations_m));
    assert!(
        stations_m
            .iter()
            .zip(around)
            .all(|(at_m, around_m)| (at_m - around_m).abs() < 1e-9)
    );
}

#[test]
fn laps_that_cannot_be_compared_are_refused_with_values() {
    let (a, b) = pair(|_| {});
    let track = "straight 300 | left 100 r40 | straight 250 | right 60 r70 | straight 100 | right 90 r30 \
         | straight 900 | right 90 r50 | straight 800 | right 120 r60 | straight 300";
    let other_layout = simulate(&Track::of(track), &Plan::new(Car::TOURING)).lap;
    let mut out_lap = b.lap.parts().clone();
    out_lap.time = None;
    let mut slow = b.lap.parts().clone();
    slow.time = Some(Seconds::new(5.0 * a.lap.duration().get()));
    let tiny = simulate(&Track::of("left 360 r8"), &Plan::new(Car::TOURING)).lap;
    let hidden = [ChannelRole::X, ChannelRole::Y];
    let mut text = String::new();
    for (name, a, b) in [
        ("not complete", &a.lap, &Lap::new(out_lap).unwrap()),
        ("tiny", &tiny, &b.lap),
        ("elsewhere", &placed(&a.lap, 0.3, (80_000.0, 0.0), false), &b.lap),
        ("other layout", &other_layout, &b.lap),
        ("backwards", &turned_around(&a.lap), &b.lap),
        (
            "backwards, no position",
            &without(&turned_around(&a.lap), &hidden),
            &without(&b.lap, &hidden),
        ),
        (
            "other layout, no position",
            &without(&other_layout, &hidden),
            &without(&b.lap, &hidden),
        ),
        ("parked", &Lap::new(slow).unwrap(), &a.lap),
    ] {
        let said = aligned(a, b).map_or_else(
            |error| error.to_string(),
            |alignment| format!("{:?}", alignment.summary),
        );
        writeln!(text, "{name}: {said}").unwrap();
    }
    insta::assert_snapshot!(text, @"
    not complete: lap 1 is not complete: it does not run from line to line. Choose a timed lap.
    tiny: lap 1 is only 50 m long, a lap has at least 100 m. Choose another lap, or check the unit of the distance column.
    elsewhere: the laps were driven 79.9 km apart: these are different circuits. Choose two laps of one circuit.
    other layout: the laps share only 31 % of the way: these are different layouts. Choose two laps of one layout.
    backwards: the laps were driven in opposite directions. Choose two laps in the same direction.
    backwards, no position: the laps were driven in opposite directions. Choose two laps in the same direction.
    other layout, no position: the laps are 2715 m and 3044 m long: that is not the same layout. Choose two laps of one layout.
    parked: one lap took 6:23.085, the other 1:16.617: one of them is not a lap at speed. Choose two laps at speed.
    ");
}

#[test]
fn without_any_shape_length_is_all_there_is() {
    let even = |odometer: f64| {
        let plan = Plan {
            odometer,
            ..Plan::new(Car::TOURING)
        };
        let lap = simulate(&Track::of("straight 1000"), &plan).lap;
        let lap = without(&lap, &[ChannelRole::X, ChannelRole::Y, ChannelRole::LatAccel]);
        changed(&lap, ChannelRole::Speed, |_, _| Some(50.0))
    };
    let alignment = aligned(&even(1.02), &even(1.0)).unwrap();
    assert_eq!(alignment.summary.basis, AlignmentBasis::Length);
    assert_eq!(alignment.summary.confidence, Confidence::Low);
    assert!((alignment.a_at_each(&[500.0])[0] - 510.0).abs() < 1e-9);
}
