//! Owners, sums and bounds on laps whose faults are known.

use super::*;
use crate::analysis::lap_simulator::{Car, Mistake, Plan, Track, simulate};

const CIRCUIT: &str = "straight 300 | left 100 r40 | straight 250 | right 60 r70 | straight 400 | left 150 r25 \
     | straight 350 | left 120 r60 | straight 300";

fn lap_with(fault: Mistake) -> Lap {
    let plan = Plan {
        faults: vec![fault],
        ..Plan::new(Car::TOURING)
    };
    simulate(&Track::of(CIRCUIT), &plan).lap
}

#[test]
fn everybody_owns_the_corners_where_the_others_err() {
    let laps = [
        lap_with(Mistake::OverSlows(0, 3.0)),
        lap_with(Mistake::WaitsForThrottle(2, 40.0)),
    ];
    let together = several_drivers(&laps.each_ref(), &CompareSettings::default());
    let owners: Vec<(u32, usize)> = together
        .stretches
        .iter()
        .filter(|stretch| stretch.margin.is_some_and(|margin| margin.get() > 0.05))
        .map(|stretch| {
            (
                stretch.corner.as_ref().map_or(0, |corner| corner.number),
                stretch.owner,
            )
        })
        .collect();
    assert_eq!(owners, [(1, 1), (3, 0)]);
    let best = laps.iter().map(Lap::duration).min_by(Seconds::total_cmp).unwrap();
    let composite = together.composite.unwrap();
    assert!(composite < best);
    let fastest_parts: f64 = together
        .stretches
        .iter()
        .map(|stretch| {
            stretch
                .times
                .iter()
                .map(|time| time.get())
                .fold(f64::INFINITY, f64::min)
        })
        .sum();
    // Cut at brake points instead of entries, the composite may come out a little below the sum of these.
    assert!(composite.get() > fastest_parts - 0.05);
}

#[test]
fn stretches_sum_to_the_lap_time() {
    let laps = [
        lap_with(Mistake::Lifts(1, 0.5)),
        lap_with(Mistake::BrakesEarly(3, 15.0)),
    ];
    let together = several_drivers(&laps.each_ref(), &CompareSettings::default());
    for (place, &lap) in together.counted.iter().enumerate() {
        let sum_s: f64 = together
            .stretches
            .iter()
            .map(|stretch| stretch.times[place].get())
            .sum();
        assert!((sum_s - laps[lap].duration().get()).abs() < 1e-9);
    }
}

#[test]
fn nobody_owns_anything_without_laps() {
    assert_eq!(
        several_drivers(&[], &CompareSettings::default()),
        SeveralDrivers::default()
    );
}

#[test]
fn the_next_step_is_a_little_faster_and_not_the_fastest() {
    let check = |times_s: &[f64], own_s: f64, expect: Option<usize>| {
        let times: Vec<Seconds> = times_s.iter().copied().map(Seconds::new).collect();
        assert_eq!(
            next_faster(&times, Seconds::new(own_s)),
            expect,
            "{times_s:?} {own_s}"
        );
    };
    check(&[80.0, 79.9, 79.5, 78.0], 80.0, Some(2));
    check(&[80.0, 79.9, 78.0], 80.0, Some(1));
    check(&[80.0, 77.0], 80.0, Some(1));
    check(&[80.0, 81.0], 80.0, None);
    check(&[], 80.0, None);
}
