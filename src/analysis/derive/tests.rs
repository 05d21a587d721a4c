//! Derived channels against the formulas they were drawn from.

use super::super::lap_language::{CLUB_LAP, Drive, Logger};
use super::*;
use crate::telemetry::Interpolation;

/// Root mean square and largest difference of a channel to the truth, away from the recording's ends.
fn difference(recording: &Recording, role: ChannelRole, truth: impl Fn(f64) -> f64) -> (f64, f64) {
    let series = recording.series(role).unwrap();
    let (first_s, last_s) = series.span_s();
    let off: Vec<f64> = series
        .times_s()
        .iter()
        .zip(series.values())
        .filter(|(time_s, _)| **time_s > first_s + 1.0 && **time_s < last_s - 1.0)
        .map(|(&time_s, value)| (value - truth(time_s)).abs())
        .collect();
    let mean_square = off.iter().map(|off| off * off).sum::<f64>() / off.len() as f64;
    (mean_square.sqrt(), off.iter().copied().fold(0.0, f64::max))
}

#[test]
fn what_is_missing_follows_from_speed_and_position() {
    let drive = Drive::of(&format!("2 x {{ {CLUB_LAP} }}"));
    for (hz, speed_given) in [(10.0, true), (25.0, true), (25.0, false), (100.0, true)] {
        let mut recording = Logger::with_geo(hz).log(&drive);
        if !speed_given {
            recording.channels.remove(&ChannelRole::Speed);
        }
        let derived = derive_missing(recording);
        for role in [
            ChannelRole::Distance,
            ChannelRole::LongAccel,
            ChannelRole::LatAccel,
        ] {
            assert_eq!(derived.channels[&role].kind, ChannelKind::Derived);
        }
        let (speed_mps, _) = difference(&derived, ChannelRole::Speed, |time_s| drive.at(time_s).speed_mps);
        assert!(speed_mps < 0.25, "{hz} Hz: speed {speed_mps}");
        let (_, distance_m) = difference(&derived, ChannelRole::Distance, |time_s| {
            drive.at(time_s).distance_m
        });
        assert!(
            distance_m < if speed_given { 1.0 } else { 15.0 },
            "{hz} Hz: distance {distance_m}"
        );
        // Accelerations jump in the truth and cannot in a log: the mean is near, the moments of a jump are not.
        let (long_mps2, _) = difference(&derived, ChannelRole::LongAccel, |time_s| {
            drive.at(time_s).long_accel_mps2
        });
        assert!(long_mps2 < 1.6, "{hz} Hz: longitudinal {long_mps2}");
        let (lat_mps2, _) = difference(&derived, ChannelRole::LatAccel, |time_s| {
            let state = drive.at(time_s);
            state.speed_mps.powi(2) * state.curvature_per_m
        });
        assert!(lat_mps2 < 2.0, "{hz} Hz: lateral {lat_mps2}");
    }
}

#[test]
fn what_is_logged_stays_and_yaw_serves_where_there_is_no_position() {
    let drive = Drive::of(CLUB_LAP);
    let mut recording = Logger {
        dynamics: true,
        distance: true,
        ..Logger::new(50.0)
    }
    .log(&drive);
    let logged = recording.channels[&ChannelRole::LongAccel].clone();
    recording.channels.remove(&ChannelRole::LatAccel);
    let derived = derive_missing(recording);
    assert_eq!(derived.channels[&ChannelRole::LongAccel], logged);
    assert_eq!(
        derived.channels[&ChannelRole::Distance].kind,
        ChannelKind::Measured
    );
    let lateral = &derived.channels[&ChannelRole::LatAccel];
    assert_eq!(
        (lateral.kind, lateral.source.as_str()),
        (ChannelKind::Derived, "from speed and yaw rate")
    );
    let truth = |time_s: f64| drive.at(time_s).speed_mps.powi(2) * drive.at(time_s).curvature_per_m;
    assert!(difference(&derived, ChannelRole::LatAccel, truth).1 < 1e-6);
}

#[test]
fn a_pause_is_not_driven() {
    let drive = Drive::of("100 km/h for 500 m | pause 30 s | 100 km/h for 500 m");
    let recording = Logger {
        plane: true,
        ..Logger::new(20.0)
    }
    .log(&drive);
    let derived = derive_missing(recording);
    let distance = derived.series(ChannelRole::Distance).unwrap();
    assert!(
        (distance.at(1e9, Interpolation::Linear) - 1000.0).abs() < 3.0,
        "{distance:?}"
    );
    assert!(Arc::ptr_eq(
        distance.times_s(),
        derived.series(ChannelRole::Speed).unwrap().times_s()
    ));
}

#[test]
fn a_recording_without_anything_stays_without() {
    assert!(derive_missing(Recording::default()).channels.is_empty());
}
