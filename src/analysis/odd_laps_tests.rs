//! Laps that lack channels, rates or corners, and circuits of every size: fewer facts, said which, and no number that
//! is none.

use std::fmt::Debug;

use super::lap_simulator::{Car, Mistake, Plan, Track, changed, numbered, simulate, without};
use super::{CompareSettings, Comparison, Status, analyze_session, compare, several_drivers};
use crate::telemetry::{ChannelRole, Lap};

const CIRCUIT: &str = "straight 300 | left 100 r40 | straight 250 | right 60 r70 | straight 400 | left 150 r25 \
     | straight 350 | left 120 r60 | straight 300";
const OVAL: &str = "straight 450 | left 180 r110 | straight 450 | left 180 r110";
const KART: &str = "straight 60 | left 90 r12 | straight 50 | right 120 r9 | straight 70 | left 180 r10 | straight 60 \
     | left 90 r14 | straight 50 | right 60 r12 | straight 60 | left 120 r9 | straight 60";

/// A lap with a mistake, and the same without.
fn pair(track: &Track, car: Car, hz: f64) -> (Lap, Lap) {
    let clean = Plan {
        hz,
        noise_m: 0.3,
        ..Plan::new(car)
    };
    let faulty = Plan {
        faults: vec![Mistake::OverSlows(1, 2.0)],
        seed: 2,
        ..clean.clone()
    };
    (simulate(track, &faulty).lap, simulate(track, &clean).lap)
}

/// Every number of a value is printed by `Debug`; none may be infinite or no number.
fn all_finite(value: &impl Debug) {
    let text = format!("{value:?}");
    for word in text.split(|character: char| !character.is_alphanumeric()) {
        assert!(!["NaN", "inf"].contains(&word), "{text}");
    }
}

/// Everything the module says about two laps; finite, and ready to be looked at.
fn said(a: &Lap, b: &Lap) -> Comparison {
    let settings = CompareSettings::default();
    let comparison = compare(a, b, &settings).unwrap();
    all_finite(&comparison);
    let laps = [numbered(a, 1, 0.0), numbered(b, 2, a.duration().get())];
    all_finite(&analyze_session(&laps, &settings));
    all_finite(&several_drivers(&[a, b], &settings));
    comparison
}

#[test]
fn a_channel_that_is_missing_takes_its_facts_along_and_no_others() {
    let (a, b) = pair(&Track::of(CIRCUIT), Car::TOURING, 25.0);
    let groups: [(&str, &[ChannelRole]); 4] = [
        ("throttle", &[ChannelRole::Throttle]),
        ("brake", &[ChannelRole::Brake]),
        ("gear", &[ChannelRole::Gear]),
        ("turning", &[ChannelRole::LatAccel]),
    ];
    for (name, roles) in groups {
        let comparison = said(&without(&a, roles), &without(&b, roles));
        for corner in &comparison.corners {
            let facts = &corner.a;
            let there = [
                (
                    "throttle",
                    facts.full_throttle.is_some() || facts.throttle_lifts.is_some(),
                ),
                ("brake", facts.brake_peak.is_some() && !facts.brake_estimated),
                ("gear", facts.min_gear.is_some()),
                ("turning", facts.turn_in.is_some() || facts.grip_use.is_some()),
            ];
            for (fact, is_there) in there {
                assert!(
                    is_there == (fact != name) || fact == "turning",
                    "{name}: {fact} {facts:?}"
                );
            }
        }
    }
}

#[test]
fn all_of_them_missing_leaves_speeds_and_says_so() {
    let (a, b) = pair(&Track::of(CIRCUIT), Car::TOURING, 25.0);
    let gone = [
        ChannelRole::Throttle,
        ChannelRole::Brake,
        ChannelRole::Gear,
        ChannelRole::LatAccel,
        ChannelRole::X,
        ChannelRole::Y,
    ];
    let comparison = said(&without(&a, &gone), &without(&b, &gone));
    assert!(!comparison.corners.is_empty());
    let codes: Vec<&str> = comparison.warnings.iter().map(|warning| warning.code()).collect();
    assert!(
        codes.contains(&"brake_estimated") && codes.contains(&"no_throttle"),
        "{codes:?}"
    );
    assert!(
        comparison
            .corners
            .iter()
            .all(|corner| corner.a.line_offset.is_none())
    );
}

#[test]
fn one_sample_a_second_is_enough_for_speeds_and_not_for_pedals() {
    let (a, b) = pair(&Track::of(CIRCUIT), Car::TOURING, 1.0);
    for corner in &said(&a, &b).corners {
        assert_eq!((corner.a.brake_rise, corner.a.brake_release_time), (None, None));
    }
}

#[test]
fn circuits_of_every_size_and_shape() {
    use std::fmt::Write as _;
    let mut ring = String::from("straight 300");
    for corner in 0..72 {
        let side = if corner % 3 == 0 { "right" } else { "left" };
        write!(
            ring,
            " | {side} {} r{} | straight {}",
            40 + corner % 5 * 25,
            20 + corner % 7 * 20,
            90 + corner % 11 * 30
        )
        .unwrap();
    }
    let check = |name: &str, track: &str, corners: std::ops::RangeInclusive<usize>| {
        let (a, b) = pair(&Track::of(track), Car::TOURING, 20.0);
        let found = said(&a, &b).corners.len();
        assert!(corners.contains(&found), "{name}: {found} corners");
    };
    check("oval", OVAL, 2..=2);
    check("kart", KART, 4..=6);
    check("a lap of 20 km", &ring, 50..=72);
    // A chain of arcs that never comes back is a run from one point to another.
    check(
        "a run up a hill",
        "straight 200 | left 120 r20 | straight 150 | right 130 r18 | straight 300",
        2..=2,
    );
}

#[test]
fn a_parked_car_is_refused_or_measured_but_never_makes_a_number_up() {
    let (a, b) = pair(&Track::of(CIRCUIT), Car::TOURING, 25.0);
    let parked = changed(&a, ChannelRole::Speed, |_, _| Some(0.0));
    match compare(&parked, &b, &CompareSettings::default()) {
        Ok(comparison) => {
            all_finite(&comparison);
            for finding in &comparison.findings {
                assert!(finding.loss.get().is_finite() && finding.loss.get() > 0.0);
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    all_finite(&analyze_session(&[parked], &CompareSettings::default()));
}

#[test]
fn silence_is_told_apart_from_not_knowing() {
    let (_, clean) = pair(&Track::of(CIRCUIT), Car::TOURING, 25.0);
    let settings = CompareSettings::default();
    let same = compare(&clean, &clean, &settings).unwrap();
    assert_eq!(same.status, Status::NothingToFix);
    let straight = simulate(&Track::of("straight 900"), &Plan::new(Car::TOURING)).lap;
    let nothing = compare(&straight, &numbered(&straight, 2, 0.0), &settings).unwrap();
    assert_eq!(nothing.status, Status::InsufficientData);
}
