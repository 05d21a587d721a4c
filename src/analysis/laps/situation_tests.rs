//! Situations that drivers report of their own logs, by the project's own drives.

use std::sync::Arc;

use super::super::derive::derive_missing;
use super::super::lap_language::{CLUB_LAP, Drive, Logger};
use super::*;
use crate::telemetry::{ChannelRole, Interpolation, TimeBasis};

fn club(laps: usize) -> Drive {
    Drive::of(&format!("{laps} x {{ {CLUB_LAP} }}"))
}

fn cut(recording: &Recording) -> CutLaps {
    cut_laps(recording, &LapSettings::default(), &[])
}

fn times_s(cut: &CutLaps) -> Vec<f64> {
    cut.laps
        .iter()
        .filter(|lap| lap.valid())
        .map(|lap| lap.time().unwrap().get())
        .collect()
}

fn near(found: &[f64], expected: &[f64], tolerance_s: f64) {
    let is_near = found.len() == expected.len()
        && found
            .iter()
            .zip(expected)
            .all(|(found, expected)| (found - expected).abs() <= tolerance_s);
    assert!(is_near, "found {found:?}, expected {expected:?}");
}

fn counted() -> Logger {
    Logger {
        lap: true,
        ..Logger::with_geo(10.0)
    }
}

/// The same recording with another lap counter, from the moment and the number logged.
fn with_counter(mut recording: Recording, count: impl Fn(f64, f64) -> f64) -> Recording {
    let lap = recording.channels.get_mut(&ChannelRole::Lap).unwrap();
    let values = lap
        .series
        .times_s()
        .iter()
        .zip(lap.series.values())
        .map(|(at_s, number)| count(*at_s, *number))
        .collect();
    lap.series = Series::new(Arc::clone(lap.series.times_s()), values).unwrap();
    recording
}

#[test]
fn a_counter_that_looks_once_a_second_leaves_the_lap_times_to_the_positions() {
    for first_s in [0.0, 0.3, 0.62] {
        let drive = club(5);
        let logger = Logger { first_s, ..counted() };
        let recording = logger.log(&drive);
        let lap = recording.channels[&ChannelRole::Lap].series.clone();
        let hold = ChannelRole::Lap.interpolation();
        let slow = with_counter(recording, |at_s, _| lap.at(at_s.floor(), hold));
        near(&times_s(&cut(&slow)), &drive.lap_times_s(), 0.06);
    }
}

#[test]
fn a_counter_that_looks_seldom_times_laps_no_better_than_that_without_positions() {
    for (row_hz, step_s) in [(10.0, 1.0), (20.0, 0.5), (100.0, 0.1)] {
        let drive = club(6);
        let logger = Logger {
            lap: true,
            first_s: 0.04,
            ..Logger::new(row_hz)
        };
        let recording = logger.log(&drive);
        let lap = recording.channels[&ChannelRole::Lap].series.clone();
        let hold = ChannelRole::Lap.interpolation();
        let looked_s = |at_s: f64| ((at_s + 1e-9) / step_s).floor() * step_s;
        let slow = with_counter(recording, |at_s, _| lap.at(looked_s(at_s), hold));
        let cut = cut(&slow);
        let within_s = cut.warnings.iter().find_map(|warning| {
            let Warning::RoughLapTimes { within } = warning else {
                return None;
            };
            Some(within.get())
        });
        assert_eq!(within_s, Some(step_s), "{row_hz} Hz");
        near(&times_s(&cut), &drive.lap_times_s(), step_s);
    }
}

#[test]
fn a_counter_that_has_not_counted_yet_shows_its_highest_number() {
    let drive = club(4);
    for highest in [255.0, 32_768.0, 65_535.0] {
        let recording = with_counter(counted().log(&drive), |_, number| {
            if number < 1.0 { highest } else { number - 1.0 }
        });
        let cut = cut(&recording);
        near(&times_s(&cut), &drive.lap_times_s(), 0.02);
        let numbers: Vec<u32> = cut.laps.iter().map(Lap::number).collect();
        assert!(numbers.iter().all(|number| *number < 6), "{numbers:?}");
    }
}

#[test]
fn the_way_out_and_the_first_lap_may_share_a_number() {
    let drive = club(4);
    let recording = with_counter(counted().log(&drive), |_, number| (number - 1.0).max(0.0));
    near(&times_s(&cut(&recording)), &drive.lap_times_s(), 0.02);
}

#[test]
fn runs_up_a_hill_count_from_the_standstill() {
    let run = "stand 2 s | 90 km/h for 150 m | turn left 60 deg r=60 at 70 km/h | 120 km/h for 300 m \
        | turn right 70 deg r=50 at 60 km/h | 110 km/h for 300 m";
    // Back to the start without the logger, three times.
    let drive = Drive::of(run);
    for positions in [true, false] {
        let logger = Logger {
            geo: counted().geo.filter(|_| positions),
            distance: true,
            ..Logger::new(10.0)
        };
        let one = logger.log(&drive);
        let recording = repeated(&one, 3, 300.0);
        let cut = cut(&recording);
        let expected = one.channels[&ChannelRole::Speed].series.span_s().1 - 2.0;
        near(&times_s(&cut), &[expected; 3], 0.2);
        assert!(
            cut.laps.iter().all(|lap| lap.kind() == LapKind::Timed),
            "{positions}"
        );
    }
}

/// A recording again and again, with gaps of so many seconds between.
fn repeated(one: &Recording, times: u32, gap_s: f64) -> Recording {
    let mut all = one.clone();
    let length_s = one.channels[&ChannelRole::Speed].series.span_s().1;
    for channel in all.channels.values_mut() {
        let rows = (0..times).flat_map(|k| {
            let later_s = f64::from(k) * (length_s + gap_s);
            let series = &channel.series;
            series
                .times_s()
                .iter()
                .zip(series.values())
                .map(move |(at_s, value)| (at_s + later_s, *value))
                .collect::<Vec<_>>()
        });
        let (times_s, values): (Vec<f64>, Vec<f64>) = rows.unzip();
        channel.series = Series::new(times_s, values).unwrap();
    }
    for k in 1..times {
        let end_s = f64::from(k) * (length_s + gap_s);
        all.pauses.push(crate::telemetry::Pause {
            start: crate::units::Seconds::new(end_s - gap_s),
            end: crate::units::Seconds::new(end_s),
        });
    }
    all
}

#[test]
fn an_export_of_one_lap_without_positions_is_a_lap() {
    let drive = club(2);
    let logger = Logger {
        distance: true,
        dynamics: true,
        ..Logger::new(10.0)
    };
    let whole = logger.log(&drive);
    let (from_s, to_s) = (drive.line_times_s[0], drive.line_times_s[1]);
    let mut recording = whole.clone();
    for (role, channel) in &mut recording.channels {
        let (times_s, values): (Vec<f64>, Vec<f64>) = whole.channels[role]
            .series
            .times_s()
            .iter()
            .zip(whole.channels[role].series.values())
            .filter(|(at_s, _)| **at_s >= from_s && **at_s < to_s)
            .map(|(at_s, value)| (at_s - from_s, *value))
            .unzip();
        let base_m = drive.at(from_s).distance_m;
        let values = if *role == ChannelRole::Distance {
            values.iter().map(|metres| metres - base_m).collect()
        } else {
            values
        };
        channel.series = Series::new(times_s, values).unwrap();
    }
    let cut = cut(&recording);
    near(&times_s(&cut), &drive.lap_times_s()[..1], 0.11);
    // Half of it is none.
    for channel in recording.channels.values_mut() {
        let half = channel.series.len() / 2;
        channel.series = Series::new(
            channel.series.times_s()[..half].to_vec(),
            channel.series.values()[..half].to_vec(),
        )
        .unwrap();
    }
    assert!(times_s(&super::cut_laps(&recording, &LapSettings::default(), &[])).is_empty());
}

#[test]
fn rows_on_straight_lines_between_fixes_are_found_and_taken_out() {
    let drive = club(3);
    let mut recording = Logger {
        lap: true,
        noise_m: 0.1,
        ..Logger::with_geo(20.0)
    }
    .log(&drive);
    for role in [ChannelRole::Latitude, ChannelRole::Longitude] {
        let channel = recording.channels.get_mut(&role).unwrap();
        let fixes = Series::new(
            channel
                .series
                .times_s()
                .iter()
                .copied()
                .step_by(20)
                .collect::<Vec<f64>>(),
            channel.series.values().iter().copied().step_by(20).collect(),
        )
        .unwrap();
        let values = channel
            .series
            .times_s()
            .iter()
            // As a file writes them: seven places.
            .map(|at_s| (fixes.at(*at_s, Interpolation::Linear) * 1e7).round() / 1e7)
            .collect();
        channel.series = Series::new(Arc::clone(channel.series.times_s()), values).unwrap();
    }
    let recording = derive_missing(recording);
    let hz = recording
        .series(ChannelRole::Latitude)
        .unwrap()
        .rate_hz()
        .unwrap();
    assert!(hz < 1.5, "{hz} Hz");
    assert!(
        recording
            .warnings
            .iter()
            .any(|warning| warning.code() == "interpolated_positions")
    );
    near(&times_s(&cut(&recording)), &drive.lap_times_s(), 0.06);
}

#[test]
fn positions_that_are_new_in_every_row_stay_as_they_are() {
    let drive = club(2);
    for (hz, noise_m) in [
        (10.0, 0.0),
        (20.0, 0.0),
        (60.0, 0.0),
        (20.0, 0.3),
        (25.0, 2.0),
        (100.0, 0.05),
    ] {
        let recording = Logger {
            noise_m,
            ..Logger::with_geo(hz)
        }
        .log(&drive);
        let n = recording.series(ChannelRole::Latitude).unwrap().len();
        let derived = derive_missing(recording);
        assert_eq!(
            derived.series(ChannelRole::Latitude).unwrap().len(),
            n,
            "{hz} Hz, {noise_m} m"
        );
        assert!(derived.warnings.is_empty());
    }
}

#[test]
fn a_line_that_the_path_gave_is_told_apart_from_one_that_is_known() {
    let drive = club(3);
    let logger = Logger::with_geo(10.0);
    let recording = logger.log(&drive);
    let basis = |lines: &[GeoLine]| {
        let cut = cut_laps(&recording, &LapSettings::default(), lines);
        cut.laps.iter().find(|lap| lap.valid()).map(Lap::time_basis)
    };
    assert_eq!(basis(&[]), Some(TimeBasis::FoundLine));
    assert_eq!(basis(&[logger.start_line(&drive)]), Some(TimeBasis::LineCrossing));
}
