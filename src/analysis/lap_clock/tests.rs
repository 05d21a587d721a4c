//! The clock meets both ends, never runs back, and keeps its shape between sparse samples.

use proptest::prelude::*;

use super::*;
use crate::analysis::lap_simulator::{Car, Plan, Track, simulate};
use crate::telemetry::{Channel, ChannelKind, ChannelRole, LapKind, LapParts, Series, TimeBasis};
use crate::units::Seconds;

fn lap(samples: &[(f64, f64, f64)], time_s: f64) -> Lap {
    let times_s: Vec<f64> = samples.iter().map(|sample| sample.0).collect();
    let speed = Channel {
        role: ChannelRole::Speed,
        kind: ChannelKind::Measured,
        unit: ChannelRole::Speed.unit(),
        name: String::new(),
        source: String::new(),
        source_unit: String::new(),
        series: Series::new(times_s.clone(), samples.iter().map(|sample| sample.2).collect()).unwrap(),
    };
    Lap::new(LapParts {
        number: 1,
        kind: LapKind::Timed,
        valid: true,
        time: Some(Seconds::new(time_s)),
        time_basis: TimeBasis::Stated,
        start: Seconds::new(0.0),
        distance: Series::new(times_s, samples.iter().map(|sample| sample.1).collect()).unwrap(),
        channels: [(ChannelRole::Speed, speed)].into(),
    })
    .unwrap()
}

#[test]
fn the_last_sample_stands_at_the_stated_lap_time() {
    let clock = LapClock::of_lap(&lap(&[(0.0, 0.0, 10.0), (10.0, 100.0, 10.0)], 10.5));
    assert_eq!(clock.times_at(&[0.0, 50.0, 100.0]), [0.0, 5.25, 10.5]);
}

#[test]
fn a_stop_is_a_jump_in_time_at_one_place() {
    let stop = [
        (0.0, 0.0, 10.0),
        (5.0, 50.0, 0.0),
        (65.0, 50.0, 0.0),
        (70.0, 100.0, 10.0),
    ];
    let clock = LapClock::of_lap(&lap(&stop, 70.0));
    let times_s = clock.times_at(&[49.0, 50.0, 99.0]);
    assert!(times_s[0] < 5.0, "{times_s:?}");
    assert!(times_s[2] > 60.0, "{times_s:?}");
}

#[test]
fn one_sample_a_second_still_shows_where_the_car_braked() {
    let track = Track::of("straight 600 | left 180 r30 | straight 600 | left 180 r30");
    let mut plan = Plan::new(Car::TOURING);
    let fine = LapClock::of_lap(&simulate(&track, &plan).lap);
    plan.hz = 1.0;
    let coarse = LapClock::of_lap(&simulate(&track, &plan).lap);
    let stations_m: Vec<f64> = (0..1380).map(f64::from).collect();
    let worst_s = fine
        .times_at(&stations_m)
        .iter()
        .zip(coarse.times_at(&stations_m))
        .map(|(fine_s, coarse_s)| (fine_s - coarse_s).abs())
        .fold(0.0, f64::max);
    // Straight lines between the samples are wrong by up to 0.05 s on this lap.
    assert!(worst_s < 0.03, "{worst_s}");
}

proptest! {
    #[test]
    fn time_never_runs_back(steps in prop::collection::vec((0.01_f64..1.0, 0.0_f64..50.0, 0.0_f64..90.0), 2..40)) {
        let (mut time_s, mut distance_m) = (0.0, 0.0);
        let mut samples = vec![(0.0, 0.0, steps[0].2)];
        for (step_s, step_m, speed_mps) in steps {
            time_s += step_s;
            distance_m += step_m;
            samples.push((time_s, distance_m, speed_mps));
        }
        let clock = LapClock::of_lap(&lap(&samples, time_s));
        let stations_m: Vec<f64> = (0..=400).map(|i| clock.length_m() * f64::from(i) / 400.0).collect();
        let times_s = clock.times_at(&stations_m);
        prop_assert!(times_s.windows(2).all(|pair| pair[0] <= pair[1]), "{:?}", times_s);
        prop_assert_eq!(times_s[0], 0.0);
        prop_assert!((times_s[400] - time_s).abs() < 1e-9);
    }
}
