//! The same corners in every lap, and a server's own.

use std::fmt::Write;

use super::*;
use lapgen::Random;

use crate::analysis::lap_simulator::{Car, Plan, Track, simulate, without};
use crate::analysis::{CornerSettings, find_corners};
use crate::telemetry::{ChannelRole, Lap};

const CIRCUIT: &str = "straight 300 | left 100 r40 | straight 250 | right 60 r120 | straight 80 | left 150 r15 \
     | straight 350 | left 60 r30 | right 60 r30 | straight 500 | left 90 r250 | straight 300 | left 120 r60 | straight 200";

fn lap(change: impl Fn(&mut Plan)) -> Lap {
    let mut plan = Plan::new(Car::TOURING);
    change(&mut plan);
    simulate(&Track::of(CIRCUIT), &plan).lap
}

fn kept() -> CircuitCorners {
    let lap = lap(|_| {});
    CircuitCorners::new(lap.length(), find_corners(&lap, &CornerSettings::default())).unwrap()
}

fn in_kept(lap: &Lap, kept: CircuitCorners) -> Vec<Corner> {
    let settings = CornerSettings {
        known: Some(kept),
        ..CornerSettings::default()
    };
    find_corners(lap, &settings)
}

fn listed(corners: &[Corner]) -> String {
    let mut text = String::new();
    for corner in corners {
        let [entry_m, apex_m, exit_m] = [corner.entry, corner.apex, corner.exit].map(Metres::get);
        let name = corner.name.as_deref().unwrap_or("-");
        let side = corner.direction.name().unwrap_or("?");
        writeln!(
            text,
            "T{} {name} {side} {entry_m:.0} {apex_m:.0} {exit_m:.0}",
            corner.number
        )
        .unwrap();
    }
    text
}

#[test]
fn every_lap_has_the_corners_of_its_circuit_at_its_own_places() {
    let kept = kept();
    for (hz, noise_m, odometer, grip) in [
        (10.0, 2.0, 1.02, 0.8),
        (25.0, 1.0, 0.99, 0.9),
        (100.0, 3.0, 1.0, 0.95),
    ] {
        let lap = lap(|plan| {
            *plan = Plan {
                hz,
                noise_m,
                odometer,
                ..Plan::new(Car::TOURING.with_grip(grip))
            };
        });
        let corners = in_kept(&lap, kept.clone());
        let numbers: Vec<u32> = corners.iter().map(|corner| corner.number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
        for (corner, kept) in corners.iter().zip(&kept.corners) {
            assert_eq!(corner.direction, kept.direction);
            let off_m = (corner.apex.get() - kept.apex.get() * odometer).abs();
            assert!(off_m < 15.0, "T{} at {hz} Hz: {off_m:.1} m", kept.number);
        }
    }
}

#[test]
fn a_log_of_speed_alone_still_has_every_corner_with_its_side() {
    let bare = without(
        &lap(|_| {}),
        &[ChannelRole::X, ChannelRole::Y, ChannelRole::LatAccel],
    );
    let corners = in_kept(&bare, kept());
    assert_eq!(corners.len(), 7);
    assert!(corners.iter().all(|corner| corner.direction.name().is_some()));
}

#[test]
fn another_layout_keeps_what_was_found_on_it() {
    let other = simulate(
        &Track::of("straight 300 | left 100 r40 | straight 900 | left 100 r40"),
        &Plan::new(Car::TOURING),
    )
    .lap;
    assert_eq!(in_kept(&other, kept()).len(), 2);
}

#[test]
fn a_server_renames_joins_and_cuts() {
    let lap = lap(|_| {});
    let own = kept()
        .renamed(3, Some("Hairpin".to_owned()))
        .unwrap()
        .merged(4)
        .unwrap()
        .split(5)
        .unwrap();
    insta::assert_snapshot!(listed(&in_kept(&lap, own)), @"
    T1 - left 170 334 378
    T2 - right 574 682 748
    T3 Hairpin left 760 844 876
    T4 - ? 1112 1230 1288
    T5 - left 1752 1856 1915
    T6 - left 1915 1974 2168
    T7 - left 2342 2534 2602
    ");
    assert_eq!(kept().renamed(9, None), None);
    assert_eq!(kept().merged(7), None, "there is no next corner");
    assert_eq!(kept().split(0), None);
}

#[test]
fn corners_of_any_lap_on_any_circuit_stay_in_order() {
    for seed in 0..12 {
        let mut dice = Random::new(seed);
        let [track, elsewhere] = [0, 1].map(|_| Track::random(&mut dice));
        let one = simulate(&track, &Plan::new(Car::TOURING)).lap;
        let slower = Plan {
            line: (2.0, 1.0, 3.0),
            noise_m: 1.5,
            hz: 10.0,
            seed,
            ..Plan::new(Car::TOURING.with_grip(0.8))
        };
        let kept = CircuitCorners::new(one.length(), find_corners(&one, &CornerSettings::default())).unwrap();
        let same = in_kept(&simulate(&track, &slower).lap, kept.clone());
        assert_eq!(same.len(), kept.corners.len(), "seed {seed}:\n{}", listed(&same));
        let other = simulate(&elsewhere, &slower).lap;
        let stretched = CircuitCorners {
            length: other.length(),
            ..kept
        };
        for laid in [same, in_kept(&other, stretched)] {
            let in_order = |corner: &Corner| corner.entry <= corner.apex && corner.apex <= corner.exit;
            assert!(
                laid.windows(2).all(|pair| pair[0].exit <= pair[1].entry) && laid.iter().all(in_order),
                "seed {seed}:\n{}",
                listed(&laid)
            );
        }
    }
}
