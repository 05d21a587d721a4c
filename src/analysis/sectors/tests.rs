//! Sectors of simulated sessions.

use super::*;
use lapgen::Random;

use crate::analysis::lap_simulator::{Car, Mistake, Plan, Track, numbered, simulate};
use crate::analysis::{CompareSettings, analyze_session};
use crate::telemetry::LapKind;

const CIRCUIT: &str = "straight 300 | left 100 r40 | straight 250 | right 60 r70 | straight 400 | left 150 r25 \
     | straight 350 | left 120 r60 | straight 300";

fn session(circuit: &str, n_laps: u32) -> Vec<Lap> {
    let track = Track::of(circuit);
    let mut dice = Random::new(11);
    let mut start_s = 30.0;
    (1..=n_laps)
        .map(|number| {
            let plan = Plan {
                faults: vec![Mistake::BrakesEarly(1, dice.between(0.0, 20.0))],
                hz: 25.0,
                seed: u64::from(number),
                ..Plan::new(Car::TOURING.with_grip(dice.between(0.98, 1.0)))
            };
            let lap = numbered(&simulate(&track, &plan).lap, number, start_s);
            start_s += lap.duration().get();
            lap
        })
        .collect()
}

fn sectors_of(laps: &[Lap]) -> SectorTimes {
    sector_times(laps, &analyze_session(laps, &CompareSettings::default()))
}

#[test]
fn sectors_hold_whole_corners_and_sum_to_the_lap() {
    let laps = session(CIRCUIT, 5);
    let times = sectors_of(&laps);
    let corners: Vec<(u32, u32)> = times
        .sectors
        .iter()
        .map(|sector| (sector.from_corner, sector.to_corner))
        .collect();
    assert_eq!(corners, [(1, 1), (2, 3), (4, 4)]);
    for (lap, sectors) in laps.iter().zip(&times.laps) {
        let sectors = sectors.as_ref().unwrap();
        assert_eq!(sectors.len(), 3);
        let sum_s: f64 = sectors.iter().map(|sector| sector.get()).sum();
        assert!((sum_s - lap.duration().get()).abs() < 1e-9);
        assert!(sectors.iter().all(|sector| sector.get() > 5.0), "{sectors:?}");
    }
}

#[test]
fn a_mistake_costs_in_its_own_sector() {
    let track = Track::of(CIRCUIT);
    let clean = Plan {
        hz: 25.0,
        ..Plan::new(Car::TOURING)
    };
    let late = Plan {
        faults: vec![Mistake::WaitsForThrottle(3, 40.0)],
        ..clean.clone()
    };
    let laps = [
        numbered(&simulate(&track, &clean).lap, 1, 10.0),
        numbered(&simulate(&track, &late).lap, 2, 200.0),
    ];
    let times = sectors_of(&laps);
    let lost_s: Vec<f64> = times.laps[1]
        .as_ref()
        .unwrap()
        .iter()
        .zip(times.laps[0].as_ref().unwrap())
        .map(|(slower, faster)| (*slower - *faster).get())
        .collect();
    assert!(
        lost_s[0].abs() < 0.03 && lost_s[1].abs() < 0.03 && lost_s[2] > 0.1,
        "{lost_s:?}"
    );
}

#[test]
fn laps_that_do_not_count_have_no_sectors() {
    let mut laps = session(CIRCUIT, 3);
    laps[1] = laps[1].clone().judged(LapKind::Timed, false);
    let times = sectors_of(&laps);
    let has: Vec<bool> = times.laps.iter().map(Option::is_some).collect();
    assert_eq!(has, [true, false, true]);
    assert_eq!(
        sectors_of(&laps[1..2]),
        SectorTimes {
            sectors: Vec::new(),
            laps: vec![None]
        }
    );
    assert_eq!(sectors_of(&[]), SectorTimes::default());
}

#[test]
fn a_circuit_of_two_corners_has_fewer_sectors() {
    let laps = session(
        "straight 250 | left 180 r60 | straight 500 | left 180 r60 | straight 250",
        2,
    );
    let times = sectors_of(&laps);
    assert_eq!(times.sectors.len(), 2, "{:?}", times.sectors);
    for (lap, sectors) in laps.iter().zip(&times.laps) {
        let sum_s: f64 = sectors.as_ref().unwrap().iter().map(|sector| sector.get()).sum();
        assert!((sum_s - lap.duration().get()).abs() < 1e-9);
    }
}
