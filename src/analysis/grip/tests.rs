//! Grip of laps whose accelerations are chosen.

use std::collections::BTreeMap;

use super::*;
use crate::telemetry::{Channel, LapKind, LapParts, Series, TimeBasis, Unit};

/// A lap of 60 s at 20 Hz with these accelerations, m/s².
fn lap(lateral: impl Fn(f64) -> f64, along: impl Fn(f64) -> f64) -> Lap {
    let times_s: Vec<f64> = (0..=1200).map(|step| f64::from(step) * 0.05).collect();
    let channel = |role: ChannelRole, values: Vec<f64>| {
        let channel = Channel {
            role,
            kind: ChannelKind::Measured,
            unit: role.unit(),
            name: role.name().to_owned(),
            source: String::new(),
            source_unit: String::new(),
            series: Series::new(times_s.clone(), values).unwrap(),
        };
        (role, channel)
    };
    let of = |value: &dyn Fn(f64) -> f64| times_s.iter().map(|&time_s| value(time_s)).collect();
    assert_eq!(ChannelRole::LatAccel.unit(), Unit::MetresPerSecond2);
    Lap::new(LapParts {
        number: 1,
        kind: LapKind::Timed,
        valid: true,
        time: Some(Seconds::new(60.0)),
        time_basis: TimeBasis::Stated,
        start: Seconds::new(0.0),
        distance: Series::new(vec![0.0, 60.0], vec![0.0, 1800.0]).unwrap(),
        channels: BTreeMap::from([
            channel(ChannelRole::Speed, of(&|_| 30.0)),
            channel(ChannelRole::LatAccel, of(&lateral)),
            channel(ChannelRole::LongAccel, of(&along)),
        ]),
    })
    .unwrap()
}

/// Once around the circle of that radius in 60 s: left, speeding up, right, braking.
fn around(reach_mps2: f64) -> Lap {
    lap(
        move |time_s| reach_mps2 * (time_s / 60.0 * TAU).cos(),
        move |time_s| reach_mps2 * (time_s / 60.0 * TAU).sin(),
    )
}

#[test]
fn the_envelope_of_a_circle_is_the_circle() {
    let grip = Grip::of_lap(&around(10.0)).unwrap();
    assert_eq!(grip.envelope_mps2.len(), DIRECTIONS);
    for reach in &grip.envelope_mps2 {
        assert!((reach - 10.0).abs() < 0.05, "{reach}");
    }
    for peak in grip.peaks_mps2() {
        assert!((peak - 10.0).abs() < 0.05, "{peak}");
    }
    assert!(!grip.derived);
}

#[test]
fn left_right_braking_and_speeding_up_are_told_apart() {
    let grip = Grip::of_lap(&lap(
        |time_s| {
            if time_s < 20.0 {
                12.0
            } else if time_s < 40.0 {
                -8.0
            } else {
                0.0
            }
        },
        |time_s| {
            if time_s < 40.0 {
                0.0
            } else if time_s < 50.0 {
                -9.0
            } else {
                3.0
            }
        },
    ))
    .unwrap();
    let [left, right, braking, speeding_up] = grip.peaks_mps2();
    for (peak, expect) in [(left, 12.0), (right, 8.0), (braking, 9.0), (speeding_up, 3.0)] {
        assert!((peak - expect).abs() < 0.1, "{peak} instead of {expect}");
    }
}

#[test]
fn a_lap_that_reaches_less_is_at_the_limit_less() {
    let (strong, weak) = (
        Grip::of_lap(&around(10.0)).unwrap(),
        Grip::of_lap(&around(8.0)).unwrap(),
    );
    let limit = limit(&[&strong, &weak]);
    let (of_strong, of_weak) = (strong.used(&limit), weak.used(&limit));
    // All of the circle but the part in which the engine speeds the car up.
    let loaded_s = 60.0 * (1.0 - (std::f64::consts::PI - 2.0 * ENGINE_SLOPE.atan()) / TAU);
    assert!((of_strong.loaded.get() - loaded_s).abs() < 0.3, "{of_strong:?}");
    assert!(
        (of_strong.at_limit.get() - loaded_s).abs() < 0.3 && of_strong.mean > 0.99,
        "{of_strong:?}"
    );
    assert!(
        of_weak.at_limit.get() < 0.1 && (of_weak.mean - 0.8).abs() < 0.01,
        "{of_weak:?}"
    );
}

#[test]
fn a_constant_channel_and_a_spike_do_no_harm() {
    let still = Grip::of_lap(&lap(|_| 0.0, |_| 0.0)).unwrap();
    assert_eq!(still.used(&limit(&[&still])).loaded, Seconds::new(0.0));
    let spike = |time_s: f64| if (time_s - 30.0).abs() < 0.02 { 9e9 } else { 5.0 };
    let grip = Grip::of_lap(&lap(spike, |_| 0.0)).unwrap();
    let [left, ..] = grip.peaks_mps2();
    assert!((left - 5.0).abs() < 0.1, "{left}");
}
