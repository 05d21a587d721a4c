//! Corners of laps whose truth is known: place, side, class, in whatever way they are logged.

use std::fmt::Write;

use super::*;
use lapgen::Random;

use crate::analysis::lap_simulator::{Car, Plan, Track, changed, simulate, without};
use crate::telemetry::ChannelRole;

fn described(corners: &[Corner]) -> String {
    let mut text = String::new();
    for corner in corners {
        let (number, side) = (corner.number, corner.direction.name().unwrap_or("?"));
        let [entry, apex, exit] = [corner.entry, corner.apex, corner.exit].map(Metres::get);
        let class = corner.class.name();
        writeln!(
            text,
            "T{number:<2} {side:<5} {class:<6} entry {entry:4.0} m  apex {apex:4.0} m  exit {exit:4.0} m"
        )
        .unwrap();
    }
    text
}

const CIRCUIT: &str = "straight 300 | left 100 r40 | straight 250 | right 60 r120 | straight 80 | left 150 r15 \
     | straight 350 | left 60 r30 | right 60 r30 | straight 500 | left 90 r250 | straight 300 | left 120 r60 | straight 200";

#[test]
fn corners_begin_where_braking_begins_and_lie_where_they_were_built() {
    let lap = simulate(&Track::of(CIRCUIT), &Plan::new(Car::TOURING)).lap;
    insta::assert_snapshot!(described(&find_corners(&lap, &CornerSettings::default())), @"
    T1  left  slow   entry  170 m  apex  334 m  exit  378 m
    T2  right medium entry  574 m  apex  682 m  exit  748 m
    T3  left  slow   entry  760 m  apex  844 m  exit  876 m
    T4  left  slow   entry 1112 m  apex 1230 m  exit 1244 m
    T5  right slow   entry 1248 m  apex 1262 m  exit 1288 m
    T6  left  fast   entry 1752 m  apex 1974 m  exit 2168 m
    T7  left  medium entry 2342 m  apex 2534 m  exit 2602 m
    ");
}

#[test]
fn the_same_corners_at_any_rate_and_with_any_receiver() {
    let track = Track::of(CIRCUIT);
    let exact = find_corners(
        &simulate(&track, &Plan::new(Car::TOURING)).lap,
        &CornerSettings::default(),
    );
    for (hz, noise_m) in [(10.0, 0.0), (25.0, 0.5), (50.0, 1.0), (100.0, 2.0)] {
        let plan = Plan {
            hz,
            noise_m,
            ..Plan::new(Car::TOURING)
        };
        let found = find_corners(&simulate(&track, &plan).lap, &CornerSettings::default());
        assert_eq!(
            found.len(),
            exact.len(),
            "{hz} Hz, {noise_m} m: {}",
            described(&found)
        );
        for (found, exact) in found.iter().zip(&exact) {
            let off_m = (found.apex - exact.apex).abs().get();
            assert!(off_m < 15.0, "T{} at {hz} Hz, {noise_m} m: {off_m}", exact.number);
            assert_eq!(found.direction, exact.direction);
        }
    }
}

#[test]
fn sensors_in_the_car_show_the_same_corners_as_positions() {
    let lap = simulate(&Track::of(CIRCUIT), &Plan::new(Car::TOURING)).lap;
    let by_position = find_corners(&lap, &CornerSettings::default());
    let by_lateral = find_corners(
        &without(&lap, &[ChannelRole::X, ChannelRole::Y]),
        &CornerSettings::default(),
    );
    assert_eq!(by_lateral.len(), by_position.len(), "{}", described(&by_lateral));
    for (one, other) in by_lateral.iter().zip(&by_position) {
        assert_eq!(one.direction, other.direction);
        assert!((one.apex - other.apex).abs().get() < 10.0);
    }
}

#[test]
fn with_speed_alone_the_braked_corners_are_found_without_a_side() {
    let lap = simulate(&Track::of(CIRCUIT), &Plan::new(Car::TOURING)).lap;
    let bare = without(&lap, &[ChannelRole::X, ChannelRole::Y, ChannelRole::LatAccel]);
    insta::assert_snapshot!(described(&find_corners(&bare, &CornerSettings::default())), @"
    T1  ?     slow   entry  170 m  apex  334 m  exit  376 m
    T2  ?     slow   entry  760 m  apex  844 m  exit  868 m
    T3  ?     slow   entry 1112 m  apex 1262 m  exit 1282 m
    T4  ?     fast   entry 1752 m  apex 2010 m  exit 2232 m
    T5  ?     medium entry 2342 m  apex 2534 m  exit 2604 m
    ");
}

#[test]
fn a_parked_car_and_a_straight_have_no_corners() {
    let lap = simulate(&Track::of("straight 1200"), &Plan::new(Car::TOURING)).lap;
    assert!(find_corners(&lap, &CornerSettings::default()).is_empty());
    let bare = without(&lap, &[ChannelRole::X, ChannelRole::Y, ChannelRole::LatAccel]);
    let parked = changed(&bare, ChannelRole::Speed, |_, _| Some(0.0));
    assert!(find_corners(&parked, &CornerSettings::default()).is_empty());
}

#[test]
fn corners_of_random_circuits_are_all_found_once_and_never_overlap() {
    for seed in 0..15 {
        let track = Track::random(&mut Random::new(seed));
        let simulated = simulate(&track, &Plan::new(Car::TOURING));
        let found = find_corners(&simulated.lap, &CornerSettings::default());
        assert_eq!(
            found.len(),
            track.corners.len(),
            "seed {seed}: {}",
            described(&found)
        );
        for (found, truth) in found.iter().zip(&track.corners) {
            let apex_m = found.apex.get();
            assert!(
                simulated.own_at(truth.start_m) - 10.0 < apex_m
                    && apex_m < simulated.own_at(truth.end_m) + 10.0
            );
            let side = if truth.turn_deg > 0.0 {
                Direction::Left
            } else {
                Direction::Right
            };
            assert_eq!(found.direction, side);
            assert!(found.entry <= found.apex && found.apex <= found.exit);
        }
        assert!(
            found.windows(2).all(|pair| pair[0].exit <= pair[1].entry),
            "seed {seed}: {}",
            described(&found)
        );
    }
}

#[test]
fn a_kart_track_of_forty_seconds_has_its_corners() {
    let track = "straight 90 | right 90 r14 | straight 40 | right 80 r12 | straight 60 | left 170 r9 | straight 70 \
         | left 60 r25 | straight 30 | right 180 r10 | straight 80 | right 100 r16 | straight 50";
    let kart = Car {
        lateral_mps2: 17.0,
        braking_mps2: 8.0,
        power_w_per_kg: 110.0,
        drag_per_m: 0.002,
    };
    for (hz, noise_m) in [(50.0, 0.0), (25.0, 0.3), (10.0, 0.3)] {
        let plan = Plan {
            hz,
            noise_m,
            ..Plan::new(kart)
        };
        let found = find_corners(
            &simulate(&Track::of(track), &plan).lap,
            &CornerSettings::default(),
        );
        let sides: Vec<&str> = found
            .iter()
            .filter_map(|corner| corner.direction.name())
            .collect();
        assert_eq!(
            sides,
            ["right", "right", "left", "left", "right", "right"],
            "{hz} Hz: {}",
            described(&found)
        );
    }
}

#[test]
fn an_endless_distance_is_no_lap() {
    let lap = simulate(
        &Track::of(CIRCUIT),
        &Plan {
            odometer: 1e6,
            ..Plan::new(Car::TOURING)
        },
    )
    .lap;
    assert!(find_corners(&lap, &CornerSettings::default()).is_empty());
}

#[test]
fn classes_follow_the_thresholds_of_the_circuit() {
    let settings = CornerSettings::default();
    let class = |km_per_hour| corner_class(MetresPerSecond::from_km_per_hour(km_per_hour), &settings);
    assert_eq!(
        [class(79.9), class(80.1), class(139.9), class(140.1)].map(CornerClass::name),
        ["slow", "medium", "medium", "fast"]
    );
}

#[test]
fn a_slide_in_a_corner_makes_no_two_of_it() {
    use super::super::lap_language::{CLUB_LAP, Drive, Logger};
    let corners = |lap: &str| {
        let drive = Drive::of(&format!("3 x {{ {lap} }}"));
        let logger = Logger {
            lap: true,
            noise_m: 0.1,
            ..Logger::with_geo(20.0)
        };
        let cut = super::super::cut_laps(&logger.log(&drive), &super::super::LapSettings::default(), &[]);
        let lap = cut.laps.into_iter().find(crate::telemetry::Lap::valid).unwrap();
        find_corners(&lap, &CornerSettings::default()).len()
    };
    let slide = CLUB_LAP.replace(
        "turn left 90 deg r=60 at 100 km/h",
        "turn left 45 deg r=60 at 100 km/h | turn right 9 deg r=60 | turn left 54 deg r=60",
    );
    assert_ne!(slide, CLUB_LAP);
    assert_eq!(corners(&slide), corners(CLUB_LAP));
}
