//! Planted faults are named with their corner and cause; laps without one get no finding; no direction is wrong.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "tests choose their numbers within the ranges"
)]

use super::*;
use crate::analysis::comparison::Comparison;
use lapgen::Random;

use crate::analysis::lap_simulator::{Car, Mistake, Plan, Simulated, Track, simulate, without};
use crate::analysis::{CompareSettings, Confidence, compare};
use crate::telemetry::ChannelRole;

/// A driver's lap with and without a fault, and a reference by the same driver, a little different everywhere.
struct Case {
    track: Track,
    corner: usize,
    clean: Simulated,
    faulty: Simulated,
    reference: Simulated,
}

fn case(seed: u64, fault: impl Fn(usize, &mut Random) -> Mistake) -> Case {
    let mut dice = Random::new(seed * 131 + 9);
    let track = Track::random(&mut dice);
    let corner = 1 + (dice.unit() * (track.corners.len() - 2) as f64) as usize;
    let line = (0.5, dice.between(0.2, 0.8), dice.between(0.0, 6.0));
    let reference = Plan {
        line,
        seed: seed + 1,
        hz: 25.0,
        noise_m: 0.5,
        ..Plan::new(Car::TOURING)
    };
    let line = (
        line.0 + dice.between(-0.4, 0.4),
        line.1 * dice.between(0.7, 1.3),
        line.2 + dice.between(-0.5, 0.5),
    );
    let car = Car::TOURING.with_grip(dice.between(0.996, 1.003));
    let clean = Plan {
        line,
        car,
        seed: seed + 1000,
        ..reference.clone()
    };
    let faulty = Plan {
        faults: vec![fault(corner, &mut dice)],
        ..clean.clone()
    };
    Case {
        clean: simulate(&track, &clean),
        faulty: simulate(&track, &faulty),
        reference: simulate(&track, &reference),
        track,
        corner,
    }
}

fn compared(a: &Simulated, b: &Simulated) -> Comparison {
    compare(&a.lap, &b.lap, &CompareSettings::default()).unwrap()
}

/// At least 11 of 12: the top finding names the planted corner and cause.
fn check(cause: Cause, fault: impl Fn(usize, &mut Random) -> Mistake) {
    let mut missed = Vec::new();
    for seed in 0..12 {
        let case = case(seed, &fault);
        let comparison = compared(&case.faulty, &case.reference);
        let truth = case.track.corners[case.corner];
        let place = case.reference.own_at(truth.start_m) - 15.0..case.reference.own_at(truth.end_m) + 15.0;
        let right = comparison.findings.first().is_some_and(|top| {
            let named = comparison
                .corners
                .iter()
                .find(|corner| corner.corner.number == top.corner)
                .unwrap();
            top.cause == cause && place.contains(&named.corner.apex.get())
        });
        if !right {
            missed.push((
                seed,
                comparison.findings.first().map(|top| (top.cause, top.phase)),
            ));
        }
    }
    assert!(missed.len() <= 1, "{missed:?}");
}

#[test]
fn braking_early_is_named() {
    check(Cause::BrakesEarly, |corner, dice| {
        Mistake::BrakesEarly(corner, dice.between(12.0, 20.0))
    });
}

#[test]
fn braking_softly_is_named() {
    check(Cause::BrakesSoft, |corner, dice| {
        Mistake::BrakesSoft(corner, dice.between(0.6, 0.75))
    });
}

#[test]
fn slowing_down_too_much_is_named() {
    check(Cause::OverSlows, |corner, dice| {
        Mistake::OverSlows(corner, dice.between(5.0, 8.0) / 3.6)
    });
}

#[test]
fn coasting_is_named() {
    check(Cause::Coasts, |corner, dice| {
        Mistake::Coasts(corner, dice.between(0.35, 0.6))
    });
}

#[test]
fn waiting_for_the_throttle_is_named() {
    check(Cause::WaitsForThrottle, |corner, dice| {
        Mistake::WaitsForThrottle(corner, dice.between(12.0, 25.0))
    });
}

#[test]
fn lifting_after_the_throttle_is_named() {
    check(Cause::LiftsAfterThrottle, |corner, dice| {
        Mistake::Lifts(corner, dice.between(0.4, 0.6))
    });
}

#[test]
fn laps_without_a_fault_have_no_finding() {
    let loud: Vec<u64> = (0..16)
        .filter(|&seed| {
            let case = case(seed, |corner, _| Mistake::OverSlows(corner, 0.0));
            !compared(&case.clean, &case.reference).findings.is_empty()
        })
        .collect();
    assert!(loud.is_empty(), "{loud:?}");
}

#[test]
fn the_better_lap_is_not_told_what_the_other_did_wrong() {
    for seed in 0..5 {
        let case = case(seed, |corner, _| Mistake::BrakesEarly(corner, 20.0));
        // Looked at from the other side: this lap brakes later, so it cannot brake early.
        let comparison = compared(&case.reference, &case.faulty);
        for finding in &comparison.findings {
            assert_ne!(finding.cause, Cause::BrakesEarly, "seed {seed}: {finding:?}");
        }
    }
}

#[test]
fn evidence_points_the_way_the_cause_says() {
    let residual_m = |comparison: &Comparison| comparison.alignment.residual.get();
    for seed in 0..12 {
        let mut dice = Random::new(seed);
        let track = Track::random(&mut dice);
        let mut plan = |grip: f64| Plan {
            line: (
                dice.between(-2.0, 2.0),
                dice.between(0.0, 1.5),
                dice.between(0.0, 6.0),
            ),
            hz: 20.0,
            noise_m: 1.0,
            ..Plan::new(Car::TOURING.with_grip(grip))
        };
        let (a, b) = (simulate(&track, &plan(0.96)), simulate(&track, &plan(1.0)));
        let comparison = compared(&a, &b);
        for finding in &comparison.findings {
            let corner = comparison
                .corners
                .iter()
                .find(|corner| corner.corner.number == finding.corner)
                .unwrap();
            let (a, b) = (&corner.a, &corner.b);
            assert!(finding.loss.get() > 0.0);
            match finding.cause {
                Cause::BrakesEarly => {
                    let before_m = (b.brake_point.unwrap() - a.brake_point.unwrap()).get();
                    assert!(before_m > residual_m(&comparison), "{finding:?}");
                }
                Cause::BrakesSoft => assert!(a.brake_peak < b.brake_peak),
                Cause::OverSlows => assert!(a.apex_speed < b.apex_speed),
                Cause::Coasts => assert!(a.coast > b.coast),
                Cause::WaitsForThrottle => {
                    assert!(a.throttle_on > b.throttle_on || a.full_throttle > b.full_throttle);
                }
                Cause::LiftsAfterThrottle => assert!(a.throttle_lifts > b.throttle_lifts),
                Cause::MissesExitSpeed => assert!(a.exit_speed < b.exit_speed),
                Cause::Slower => assert!(corner.loss.get() > 0.0 || finding.loss.get() > 0.0),
                Cause::ReleasesAbruptly => assert!(a.brake_release_time < b.brake_release_time),
                Cause::TurnsInEarly => assert!(a.turn_in < b.turn_in),
                Cause::LateApex => assert!(a.apex > b.apex),
                Cause::RunsWide => assert!(a.distance > b.distance),
                Cause::ShortShifts => assert!(a.shift_rpm < b.shift_rpm),
                Cause::WrongGear => assert_ne!(a.min_gear, b.min_gear),
            }
        }
        let worth: Vec<i64> = comparison
            .findings
            .iter()
            .map(|finding| finding.loss.hundredths())
            .collect();
        assert!(worth.windows(2).all(|pair| pair[0] >= pair[1]), "{worth:?}");
    }
}

#[test]
fn without_pedals_early_braking_is_only_a_hint() {
    let case = case(3, |corner, _| Mistake::BrakesEarly(corner, 20.0));
    let bare = |simulated: &Simulated| without(&simulated.lap, &[ChannelRole::Brake, ChannelRole::Throttle]);
    let comparison = compare(
        &bare(&case.faulty),
        &bare(&case.reference),
        &CompareSettings::default(),
    )
    .unwrap();
    let top = &comparison.findings[0];
    assert_eq!((top.cause, top.confidence), (Cause::BrakesEarly, Confidence::Low));
    let codes: Vec<&str> = comparison.warnings.iter().map(|warning| warning.code()).collect();
    assert_eq!(codes, ["brake_estimated", "no_throttle"]);
}
