//! A session of simulated laps: bounds, counts, the same corners in every lap.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "tests choose their numbers within the ranges"
)]

use std::fmt::Write;

use super::super::statistics::deviation;
use super::*;
use lapgen::Random;

use crate::analysis::lap_simulator::{Car, Mistake, Plan, Track, numbered, simulate};
use crate::telemetry::LapKind;

const CIRCUIT: &str = "straight 300 | left 100 r40 | straight 250 | right 60 r70 | straight 400 | left 150 r25 \
     | straight 350 | left 120 r60 | straight 300";

/// Laps in a row, each with its own mistakes.
fn session(n_laps: u32) -> Vec<Lap> {
    let track = Track::of(CIRCUIT);
    let mut dice = Random::new(4);
    let mut start_s = 30.0;
    (1..=n_laps)
        .map(|number| {
            let corner = (dice.unit() * 4.0) as usize;
            let plan = Plan {
                line: (dice.between(-0.5, 0.5), 0.5, 1.0),
                faults: vec![Mistake::BrakesEarly(corner, dice.between(5.0, 20.0))],
                hz: 25.0,
                noise_m: 0.3,
                odometer: dice.between(0.995, 1.005),
                seed: u64::from(number),
                ..Plan::new(Car::TOURING.with_grip(dice.between(0.98, 1.0)))
            };
            let lap = numbered(&simulate(&track, &plan).lap, number, start_s);
            start_s += lap.duration().get();
            lap
        })
        .collect()
}

fn analyzed(laps: &[Lap]) -> SessionAnalysis {
    analyze_session(laps, &CompareSettings::default())
}

#[test]
fn optimal_and_rolling_laps_lie_between_their_bounds() {
    let laps = session(8);
    let analysis = analyzed(&laps);
    let best = laps.iter().map(Lap::duration).min_by(Seconds::total_cmp).unwrap();
    assert_eq!(analysis.best, Some(best));
    let (optimal, rolling) = (analysis.optimal.unwrap(), analysis.best_rolling.unwrap());
    assert!(optimal <= best && rolling <= best, "{optimal} {rolling} {best}");
    assert!(
        optimal < best,
        "mistakes in different corners leave something to join"
    );
    let parts: f64 = analysis.optimal_parts.iter().map(|part| part.time.get()).sum();
    assert!((parts - optimal.get()).abs() < 1e-9);
    assert!(
        analysis
            .optimal_parts
            .windows(2)
            .all(|pair| pair[0].to_corner < pair[1].from_corner)
    );
    assert_eq!(analysis.optimal_parts.last().unwrap().to_corner, 4);
}

#[test]
fn a_corner_is_the_same_corner_in_every_lap() {
    let laps = session(8);
    let analysis = analyzed(&laps);
    assert_eq!(analysis.corners.len(), 4);
    for corner in &analysis.corners {
        assert_eq!(corner.laps.len(), 8);
        for lap in &corner.laps {
            // Every lap counts its own metres, up to 1 % apart.
            let most_m = 5.0 + 0.01 * corner.corner.apex.get();
            assert!((lap.apex - corner.corner.apex).abs().get() < most_m, "{lap:?}");
            assert!(lap.entry < lap.apex && lap.apex < lap.exit);
        }
    }
}

#[test]
fn spreads_are_those_of_the_laps() {
    let laps = session(7);
    let analysis = analyzed(&laps);
    let consistency = analysis.consistency.unwrap();
    assert_eq!(consistency.laps, 7);
    let expect_s = deviation(laps.iter().map(|lap| lap.duration().get())).unwrap();
    assert!((consistency.deviation.get() - expect_s).abs() < 1e-12);
    assert!(consistency.trend_per_lap.is_some());
    for corner in &analysis.corners {
        let times_s = corner.laps.iter().map(|lap| lap.facts.time.get());
        assert!((corner.time_deviation.unwrap().get() - deviation(times_s).unwrap()).abs() < 1e-12);
    }
}

#[test]
fn a_session_reads_like_this() {
    let analysis = analyzed(&session(5));
    let mut text = String::new();
    let time = |time: Option<Seconds>| time.map_or("-".to_owned(), Seconds::lap_time);
    writeln!(
        text,
        "best {} rolling {} optimal {}",
        time(analysis.best),
        time(analysis.best_rolling),
        time(analysis.optimal)
    )
    .unwrap();
    for part in &analysis.optimal_parts {
        writeln!(
            text,
            "T{} to T{}: lap {} {}",
            part.from_corner,
            part.to_corner,
            part.lap,
            part.time.lap_time()
        )
        .unwrap();
    }
    for corner in &analysis.corners {
        let speeds: Vec<String> = corner
            .laps
            .iter()
            .map(|lap| format!("{:.1}", lap.facts.apex_speed.km_per_hour()))
            .collect();
        let brake_m = corner.brake_point_deviation.map_or(0.0, Metres::get);
        writeln!(
            text,
            "T{} {} brake ±{brake_m:.1} m",
            corner.corner.number,
            speeds.join(" ")
        )
        .unwrap();
    }
    for class in &analysis.classes {
        writeln!(
            text,
            "{} {} apex {:.1} km/h",
            class.class.name(),
            class.corners,
            class.apex_speed.km_per_hour()
        )
        .unwrap();
    }
    writeln!(
        text,
        "lap {} against lap {}:",
        analysis.typical.unwrap(),
        analysis.reference.unwrap()
    )
    .unwrap();
    for finding in &analysis.findings {
        writeln!(
            text,
            "{} T{} {} {}",
            finding.id,
            finding.corner,
            finding.cause.name(),
            finding.loss.signed(3)
        )
        .unwrap();
    }
    insta::assert_snapshot!(text, @"
    best 52.708 rolling 52.495 optimal 52.349
    T0 to T0: lap 5 2.450
    T1 to T2: lap 2 21.947
    T3 to T3: lap 4 14.231
    T4 to T4: lap 2 13.722
    T1 77.5 78.3 78.0 78.6 78.5 brake ±7.7 m
    T2 103.3 103.9 102.9 103.6 103.6 brake ±0.8 m
    T3 60.9 61.7 61.6 62.1 62.0 brake ±8.3 m
    T4 95.3 96.3 95.8 96.5 96.4 brake ±1.1 m
    slow 2 apex 69.9 km/h
    medium 2 apex 99.7 km/h
    lap 2 against lap 4:
    F1 T3 brakes_early +0.428
    ");
}

#[test]
fn laps_that_do_not_count_are_listed_and_left_out() {
    let mut laps = session(3);
    let out_lap = numbered(&laps[0], 9, 0.0).judged(LapKind::Out, false);
    let invalid = numbered(&laps[0], 10, 0.0).judged(LapKind::Timed, false);
    let elsewhere = simulate(
        &Track::of("straight 600 | right 180 r50 | straight 600 | right 180 r50"),
        &Plan::new(Car::TOURING),
    )
    .lap;
    laps.extend([out_lap, invalid, numbered(&elsewhere, 11, 0.0)]);
    let analysis = analyzed(&laps);
    let counted: Vec<bool> = analysis.laps.iter().map(|lap| lap.counted).collect();
    assert_eq!(counted, [true, true, true, false, false, false]);
    // Lap 11 would be the fastest, but it was driven elsewhere.
    assert_ne!(analysis.reference, Some(11));
    let left_out = Warning::LapLeftOut {
        lap: 11,
        reason: crate::telemetry::LeftOut::Layout,
    };
    assert_eq!(analysis.warnings, [left_out]);
}

#[test]
fn one_lap_and_none_say_what_they_can() {
    let one = analyzed(&session(1));
    assert_eq!(
        (one.best, one.optimal, one.best_rolling),
        (one.laps[0].time, one.laps[0].time, one.laps[0].time)
    );
    assert_eq!((one.consistency, one.typical), (None, None));
    assert_eq!(one.corners[0].laps.len(), 1);
    let none = analyzed(&[]);
    assert_eq!((none.best, none.optimal), (None, None));
    assert_eq!(none.warnings[0].code(), "no_valid_lap");
}

#[test]
fn a_lap_longer_than_any_circuit_does_not_count() {
    let laps = session(2);
    let mut settings = CompareSettings::default();
    settings.alignment.max_length = Metres::new(laps[0].length().get().min(laps[1].length().get()) - 1.0);
    let analysis = analyze_session(&laps, &settings);
    assert!(analysis.laps.iter().all(|lap| !lap.counted));
    assert_eq!((analysis.reference, analysis.best), (None, None));
    assert_eq!(analysis.warnings[0].code(), "no_valid_lap");
}

#[test]
fn the_optimal_lap_as_a_lap_is_as_long_as_its_parts_and_like_a_lap_that_was_driven() {
    let laps = session(8);
    let settings = CompareSettings::default();
    let analysis = analyze_session(&laps, &settings);
    let optimal = optimal_lap(&laps, &settings).unwrap();
    let (time_s, expected_s) = (optimal.duration().get(), analysis.optimal.unwrap().get());
    assert!((time_s - expected_s).abs() < 1e-6, "{time_s} {expected_s}");
    assert!(!optimal.counts(), "nobody drove it");
    let best = crate::telemetry::best_of(&laps, |lap| lap.counted_time()).unwrap();
    let ratio = optimal.length().get() / best.length().get();
    assert!((ratio - 1.0).abs() < 0.01, "{ratio}");
    // Held against the best lap it loses nowhere, and gains in all what it is faster.
    let comparison = crate::analysis::compare(&optimal, best, &settings).unwrap();
    let gained_s = -comparison.trace.end().get();
    assert!(
        (gained_s - (analysis.best.unwrap().get() - expected_s)).abs() < 1e-6,
        "{gained_s}"
    );
    // Speed does not jump where parts meet.
    let speed = optimal.speed();
    let steps = speed.values().windows(2).zip(speed.times_s().windows(2));
    let hardest = steps
        .map(|(v, t)| ((v[1] - v[0]) / (t[1] - t[0]).max(0.02)).abs())
        .fold(0.0, f64::max);
    assert!(hardest < 150.0, "{hardest} m/s²");
    assert_eq!(
        optimal_lap(&laps[..1], &settings),
        None,
        "one lap has no better parts"
    );
    assert_eq!(optimal_lap(&[], &settings), None);
}

/// Eight laps of one plan, each a little different, of which some brake 20 m early for the third corner.
fn with_a_fault_in(faulty: &[u32]) -> SessionAnalysis {
    let track = Track::of(CIRCUIT);
    let mut start_s = 30.0;
    let laps: Vec<Lap> = (1..=8)
        .map(|number| {
            let faults = if faulty.contains(&number) {
                vec![Mistake::BrakesEarly(2, 22.0)]
            } else {
                vec![]
            };
            let plan = Plan {
                line: (0.0, 0.3, 0.1 * f64::from(number)),
                faults,
                hz: 25.0,
                noise_m: 0.3,
                seed: u64::from(number),
                ..Plan::new(Car::TOURING.with_grip(1.0 - 0.0004 * f64::from(number % 3)))
            };
            let lap = numbered(&simulate(&track, &plan).lap, number, start_s);
            start_s += lap.duration().get();
            lap
        })
        .collect();
    analyzed(&laps)
}

#[test]
fn a_fault_in_three_of_eight_laps_is_a_habit_with_the_laps_it_holds_in() {
    let analysis = with_a_fault_in(&[2, 5, 7]);
    let first = analysis.findings.first().unwrap();
    assert_eq!(
        (first.corner, first.laps.held, first.laps.of),
        (3, 3, 7),
        "{first:?}"
    );
    assert!([2, 5, 7].contains(&analysis.typical.unwrap()));
    assert_eq!(analysis.slips, []);
}

#[test]
fn what_half_of_the_laps_do_is_no_noise() {
    for faulty in [&[2, 4, 5, 8][..], &[1, 2, 3, 6, 7], &[1, 2, 3]] {
        let analysis = with_a_fault_in(faulty);
        let first = analysis.findings.first();
        let found = first.map(|first| (first.corner, first.laps.held));
        assert_eq!(found, Some((3, faulty.len())), "{faulty:?}");
    }
}

#[test]
fn a_fault_in_one_lap_is_a_mistake_of_that_lap_and_no_habit() {
    let analysis = with_a_fault_in(&[5]);
    assert_eq!(analysis.findings, []);
    let slip = analysis.slips.first().unwrap();
    assert_eq!((slip.lap, slip.corner), (5, 3), "{slip:?}");
}

#[test]
fn laps_without_a_fault_have_neither_habits_nor_mistakes() {
    let analysis = with_a_fault_in(&[]);
    assert_eq!((analysis.findings.len(), analysis.slips.len()), (0, 0));
}
