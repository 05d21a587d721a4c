//! Drives whose lap times are known, through every kind of evidence.

use std::sync::Arc;

use proptest::prelude::*;

use super::super::lap_language::{CLUB_LAP, Drive, Logger};
use super::*;
use crate::telemetry::{
    Channel, ChannelKind, ChannelRole, GeoPoint, Interpolation, StatedLap, TimeAxis, TimeBasis,
};
use crate::units::Seconds;

fn club(laps: usize) -> Drive {
    Drive::of(&format!("{laps} x {{ {CLUB_LAP} }}"))
}

fn cut(recording: &Recording) -> CutLaps {
    cut_laps(recording, &LapSettings::default(), &[])
}

fn timed(cut: &CutLaps) -> Vec<f64> {
    cut.laps
        .iter()
        .filter(|lap| lap.valid())
        .map(|lap| lap.time().unwrap().get())
        .collect()
}

fn kinds(cut: &CutLaps) -> Vec<&'static str> {
    cut.laps.iter().map(|lap| lap.kind().name()).collect()
}

/// Times within `tolerance_s`, one for one.
fn assert_times(found: &[f64], expected: &[f64], tolerance_s: f64) {
    let near = found.len() == expected.len()
        && found
            .iter()
            .zip(expected)
            .all(|(found, expected)| (found - expected).abs() <= tolerance_s);
    assert!(near, "found {found:?}, expected {expected:?}");
}

/// What every lap that comes out has to keep.
fn assert_sound(cut: &CutLaps) {
    for lap in &cut.laps {
        let distance = lap.distance();
        if let Some(time) = lap.time() {
            assert_eq!(distance.times_s()[0], 0.0, "lap {}", lap.number());
            assert_eq!(distance.values()[0], 0.0, "lap {}", lap.number());
            assert!(
                (distance.span_s().1 - time.get()).abs() < 1e-9,
                "lap {}",
                lap.number()
            );
        }
        for channel in lap.channels().values() {
            let (first_s, last_s) = channel.series.span_s();
            assert!(
                first_s >= 0.0 && last_s <= lap.duration().get() + 1e-9,
                "{:?}",
                channel.role
            );
        }
    }
}

#[test]
fn a_line_in_the_file_gives_lap_times_to_the_millisecond() {
    let drive = club(5);
    for hz in [10.0, 25.0, 100.0] {
        let logger = Logger {
            first_s: 0.013,
            ..Logger::with_geo(hz)
        };
        let mut recording = logger.log(&drive);
        recording.lap_marks.start_line = Some(logger.start_line(&drive));
        let cut = cut(&recording);
        assert_sound(&cut);
        assert_times(&timed(&cut), &drive.lap_times_s(), 0.002);
        assert_eq!(
            kinds(&cut),
            ["partial", "timed", "timed", "timed", "timed", "partial"]
        );
        assert!(
            cut.laps
                .iter()
                .all(|lap| lap.time_basis() == TimeBasis::LineCrossing)
        );
        assert!(
            (cut.circuit.length.unwrap().get() - 2805.0).abs() < 1.5,
            "{:?}",
            cut.circuit.length
        );
        let first = &cut.laps[1];
        assert!((first.start().get() - (drive.line_times_s[0] - 0.013)).abs() < 0.002);
    }
}

#[test]
fn a_line_of_another_circuit_is_reported_and_not_used() {
    let drive = club(4);
    let logger = Logger::with_geo(25.0);
    let mut recording = logger.log(&drive);
    let elsewhere = GeoPoint {
        latitude_deg: 25.45,
        longitude_deg: -80.41,
    };
    recording.lap_marks.start_line = Some(GeoLine {
        a: elsewhere,
        b: elsewhere,
    });
    let cut = cut(&recording);
    let codes: Vec<&str> = cut.warnings.iter().map(|warning| warning.code()).collect();
    assert_eq!(codes, ["start_line_elsewhere", "line_chosen"]);
    assert_times(&timed(&cut), &drive.lap_times_s(), 0.05);
}

#[test]
fn a_self_found_line_is_the_same_in_every_file_of_the_track() {
    let drive = club(6);
    let slower = Drive::of(&format!(
        "4 x {{ {} }}",
        CLUB_LAP.replace("230 km/h", "170 km/h").replace("240", "180")
    ));
    let plane = super::super::plane::Plane::about(GeoPoint {
        latitude_deg: 50.3,
        longitude_deg: 6.9,
    });
    let middle = |recording: &Recording| {
        let line = cut(recording).circuit.line.unwrap();
        let (a, b) = (plane.to_xy(line.a), plane.to_xy(line.b));
        (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1))
    };
    let reference = middle(&Logger::with_geo(25.0).log(&drive));
    // The longest straight runs from x = 0 to 700 at y = 0.
    assert!(
        (reference.0 - 350.0).abs() < 30.0 && reference.1.abs() < 1.0,
        "{reference:?}"
    );
    let check = |logger: Logger, drive: &Drive| {
        let found = middle(&logger.log(drive));
        assert!(
            (found.0 - reference.0).hypot(found.1 - reference.1) < 2.0,
            "{found:?} {reference:?}"
        );
    };
    check(
        Logger {
            first_s: 17.3,
            ..Logger::with_geo(10.0)
        },
        &drive,
    );
    check(
        Logger {
            noise_m: 0.8,
            ..Logger::with_geo(20.0)
        },
        &drive,
    );
    check(
        Logger {
            first_s: 40.0,
            ..Logger::with_geo(50.0)
        },
        &slower,
    );
}

#[test]
fn a_known_line_is_used_before_one_is_sought() {
    let drive = club(3);
    let logger = Logger::with_geo(20.0);
    let known = logger.start_line(&drive);
    let far = GeoPoint {
        latitude_deg: 10.0,
        longitude_deg: 10.0,
    };
    let cut = cut_laps(
        &logger.log(&drive),
        &LapSettings::default(),
        &[GeoLine { a: far, b: far }, known],
    );
    assert_eq!(cut.circuit.line, Some(known));
    assert_times(&timed(&cut), &drive.lap_times_s(), 0.002);
}

#[test]
fn the_lap_channel_counts_from_first_row_to_first_row() {
    let drive = club(2);
    let cut = cut(&Logger {
        lap: true,
        distance: true,
        ..Logger::new(50.0)
    }
    .log(&drive));
    assert_sound(&cut);
    assert_times(&timed(&cut), &drive.lap_times_s(), 0.021);
    assert_eq!(cut.laps[1].number(), 1);
    assert_eq!(cut.laps[1].time_basis(), TimeBasis::LapChannel);
}

#[test]
fn positions_sharpen_a_coarse_lap_channel() {
    let drive = club(6);
    let logger = Logger {
        lap: true,
        first_s: 0.037,
        ..Logger::with_geo(10.0)
    };
    let recording = logger.log(&drive);
    let refined = cut(&recording);
    let mut blind = recording;
    blind.channels.remove(&ChannelRole::Latitude);
    let worst = |cut: &CutLaps| {
        let truths = drive.lap_times_s();
        timed(cut)
            .iter()
            .zip(&truths)
            .map(|(found, truth)| (found - truth).abs())
            .fold(0.0, f64::max)
    };
    let (refined_s, blind_s) = (worst(&refined), worst(&cut(&blind)));
    assert!(
        refined_s < 0.005 && blind_s > 0.01,
        "refined {refined_s}, blind {blind_s}"
    );
}

#[test]
fn a_file_of_one_lap_ends_where_its_path_closes() {
    let drive = club(3);
    let truth_s = drive.lap_times_s()[0];
    let (from_s, to_s) = (drive.line_times_s[0], drive.line_times_s[1]);
    for missing_s in [0.0, 0.2, 0.8] {
        let mut recording = Logger::with_geo(4.0).log(&drive);
        for channel in recording.channels.values_mut() {
            let series = &channel.series;
            channel.series = series
                .cut(from_s, to_s - missing_s, Interpolation::Linear)
                .unwrap();
        }
        recording.lap_marks.single_lap = true;
        let with_path = cut(&recording);
        assert_times(&timed(&with_path), &[truth_s], 0.01);
        assert_eq!(with_path.laps[0].time_basis(), TimeBasis::LineCrossing);
        recording.channels.remove(&ChannelRole::Latitude);
        let blind = cut(&recording);
        assert_times(&timed(&blind), &[truth_s - missing_s], 1e-6);
        assert_eq!(blind.laps[0].time_basis(), TimeBasis::Rows);
    }
}

#[test]
fn one_place_explains_two_boundaries_of_an_even_logger() {
    let drive = club(3);
    let truth = drive.lap_times_s()[0];
    // A single lap with a few seconds of its neighbors, which leaves two boundaries.
    let (from_s, to_s) = (drive.line_times_s[0] - 4.0, drive.line_times_s[1] + 4.0);
    let single = |hz: f64, first_s: f64| {
        let mut recording = Logger {
            lap: true,
            first_s,
            ..Logger::with_geo(hz)
        }
        .log(&drive);
        for channel in recording.channels.values_mut() {
            channel.series = channel.series.cut(from_s, to_s, Interpolation::Hold).unwrap();
        }
        recording
    };
    let error = |recording: &Recording| (timed(&cut(recording))[0] - truth).abs();
    let mut worst_blind: f64 = 0.0;
    for hz in [10.0, 16.0, 25.0] {
        for first_s in [0.0, 0.011, 0.023, 0.037] {
            let even = single(hz, first_s);
            assert!(error(&even) < 0.005, "{hz} Hz from {first_s}: {}", error(&even));
            let mut blind = even;
            blind.channels.remove(&ChannelRole::Latitude);
            worst_blind = worst_blind.max(error(&blind));
        }
    }
    assert!(worst_blind > 0.01, "the rows alone are as good: {worst_blind}");
}

#[test]
fn a_row_that_the_logger_put_at_the_line_is_the_boundary_whatever_positions_say() {
    let drive = club(6);
    let mut recording = Logger {
        lap: true,
        noise_m: 1.5,
        ..Logger::with_geo(10.0)
    }
    .log(&drive);
    let at_line = &drive.line_times_s;
    for (role, channel) in &mut recording.channels {
        let series = &channel.series;
        let mut times_s: Vec<f64> = series.times_s().iter().chain(at_line).copied().collect();
        times_s.sort_by(f64::total_cmp);
        times_s.dedup_by(|next, now| *next - *now < 1e-6);
        let mut values = series.at_each(&times_s, role.interpolation());
        if *role == ChannelRole::Lap {
            values = times_s
                .iter()
                .map(|time_s| at_line.iter().filter(|line_s| **line_s <= time_s + 1e-6).count() as f64)
                .collect();
        }
        channel.series = Series::new(times_s, values).unwrap();
    }
    assert_times(&timed(&cut(&recording)), &drive.lap_times_s(), 1e-5);
}

#[test]
fn the_out_lap_of_a_logger_without_a_number_for_it_comes_before_lap_one() {
    let drive = club(3);
    let mut recording = Logger {
        lap: true,
        ..Logger::new(20.0)
    }
    .log(&drive);
    let counter = recording.channels.get_mut(&ChannelRole::Lap).unwrap();
    let (begin_s, end_s) = (drive.line_times_s[0] + 0.05, counter.series.span_s().1);
    let late: (Vec<f64>, Vec<f64>) = counter
        .series
        .times_s()
        .iter()
        .copied()
        .zip(counter.series.values().iter().copied())
        .filter(|(time_s, _)| (begin_s..=end_s).contains(time_s))
        .unzip();
    counter.series = Series::new(late.0, late.1).unwrap();
    let cut = cut(&recording);
    let numbers: Vec<u32> = cut.laps.iter().map(Lap::number).collect();
    assert_eq!(numbers, [0, 1, 2, 3]);
    assert_eq!(kinds(&cut)[1..3], ["timed", "timed"]);
}

#[test]
fn the_first_time_shown_counts_where_the_column_is_empty_before() {
    let drive = club(3);
    let mut recording = Logger {
        lap: true,
        ..Logger::new(10.0)
    }
    .log(&drive);
    let truths = drive.lap_times_s();
    let shown = |time_s: f64| {
        let n_done = drive
            .line_times_s
            .iter()
            .skip(1)
            .filter(|line_s| **line_s <= time_s)
            .count();
        n_done.checked_sub(1).and_then(|done| truths.get(done)).copied()
    };
    let samples: (Vec<f64>, Vec<f64>) = recording.channels[&ChannelRole::Speed]
        .series
        .times_s()
        .iter()
        .filter_map(|&time_s| Some((time_s, shown(time_s)?)))
        .unzip();
    recording.lap_marks.last_lap_time = Some(Series::new(samples.0, samples.1).unwrap());
    let cut = cut(&recording);
    assert_times(&timed(&cut)[..1], &truths[..1], 1e-9);
    assert_eq!(cut.laps[1].time_basis(), TimeBasis::LapClock);
}

#[test]
fn a_counter_that_falls_back_in_the_pits_does_not_make_laps() {
    let text = format!(
        "2 x {{ {CLUB_LAP} }} | 60 km/h for 300 m | 5 km/h for 30 m | stand 20 s | 50 km/h for 200 m | {CLUB_LAP}"
    );
    let drive = Drive::of(&text);
    let mut recording = Logger {
        lap: true,
        ..Logger::new(20.0)
    }
    .log(&drive);
    let stop_s = 2.0 * drive.line_times_s[1] - drive.line_times_s[0];
    let counter = recording.channels.get_mut(&ChannelRole::Lap).unwrap();
    // 0 before the first crossing and from the pits until the car is on the track again.
    let values = counter
        .series
        .times_s()
        .iter()
        .zip(counter.series.values())
        .map(|(&time_s, &lap)| {
            if time_s > stop_s + 5.0 && lap < 3.0 {
                0.0
            } else {
                lap
            }
        })
        .collect();
    counter.series = Series::new(Arc::clone(counter.series.times_s()), values).unwrap();
    let cut = cut(&recording);
    assert_sound(&cut);
    assert_times(&timed(&cut), &drive.lap_times_s()[..1], 0.051);
    assert_eq!(kinds(&cut)[1..], ["timed", "in", "out", "partial"]);
}

#[test]
fn beacons_cut_and_those_beyond_the_data_are_counted() {
    let drive = club(4);
    let mut recording = Logger::new(20.0).log(&drive);
    recording.lap_marks.beacons = drive
        .line_times_s
        .iter()
        .map(|&time_s| Seconds::new(time_s))
        .collect();
    recording.lap_marks.beacons.push(Seconds::new(9_000.0));
    let cut = cut(&recording);
    assert_times(&timed(&cut), &drive.lap_times_s(), 1e-9);
    assert_eq!(cut.laps[1].time_basis(), TimeBasis::Beacon);
    assert_eq!(
        (cut.warnings[0].code(), cut.warnings[0].count()),
        ("beacons_beyond_data", 1)
    );
}

#[test]
fn a_beacon_that_only_marks_the_end_makes_no_lap() {
    let drive = Drive::of("100 km/h for 900 m");
    let mut recording = Logger::new(20.0).log(&drive);
    recording.lap_marks.beacons = vec![Seconds::new(drive.end_s)];
    let cut = cut(&recording);
    assert_eq!(kinds(&cut), ["partial"]);
    assert_eq!(cut.laps[0].time(), None);
    assert_eq!(cut.warnings[0].code(), "no_complete_lap");
}

/// A game's clock of the current lap and of the last one, from the truth.
fn with_game_clocks(drive: &Drive, recording: &mut Recording) {
    let times_s = Arc::clone(recording.channels[&ChannelRole::Speed].series.times_s());
    let paused_until = |time_s: f64| -> f64 {
        drive
            .pauses
            .iter()
            .filter(|pause| pause.1 <= time_s)
            .map(|pause| pause.1 - pause.0)
            .sum()
    };
    let lap_times_s = drive.lap_times_s();
    let lap_of = |time_s: f64| drive.line_times_s.partition_point(|&line_s| line_s <= time_s);
    let clock = times_s.iter().map(|&time_s| match lap_of(time_s) {
        0 => 50.0 + time_s,
        lap => {
            let line_s = drive.line_times_s[lap - 1];
            time_s - line_s - (paused_until(time_s) - paused_until(line_s))
        }
    });
    let last = times_s.iter().map(|&time_s| {
        lap_of(time_s)
            .checked_sub(2)
            .map_or(0.0, |index| lap_times_s[index])
    });
    recording.lap_marks.lap_clock = Series::new(Arc::clone(&times_s), clock.collect()).ok();
    recording.lap_marks.last_lap_time = Series::new(Arc::clone(&times_s), last.collect()).ok();
}

#[test]
fn a_game_clock_is_exact_and_a_pause_never_enters_a_lap() {
    let paused = CLUB_LAP.replace("| turn left 180", "| pause 20 s | turn left 180");
    let drive = Drive::of(&format!("{CLUB_LAP} | {paused} | {CLUB_LAP}"));
    let mut recording = Logger {
        distance: true,
        plane: true,
        ..Logger::new(10.0)
    }
    .log(&drive);
    with_game_clocks(&drive, &mut recording);
    let with_pause = cut(&recording);
    assert_sound(&with_pause);
    assert_times(&timed(&with_pause), &drive.lap_times_s(), 0.0005);
    assert_eq!(with_pause.laps[1].time_basis(), TimeBasis::LapClock);
    assert!(
        (with_pause.laps[1].length().get() - 2805.0).abs() < 3.0,
        "{}",
        with_pause.laps[1].length()
    );
    // The same log by a reader that did not see the pause: the game's clock stood still.
    recording.pauses.clear();
    assert_times(&timed(&cut(&recording)), &drive.lap_times_s(), 0.0005);
}

#[test]
fn a_pause_does_not_enter_a_lap_that_is_cut_by_its_line() {
    let paused = CLUB_LAP.replace("| turn left 180", "| pause 20 s | turn left 180");
    let drive = Drive::of(&format!("{CLUB_LAP} | {paused} | {CLUB_LAP} | {CLUB_LAP}"));
    let logger = Logger::with_geo(25.0);
    let mut recording = logger.log(&drive);
    recording.lap_marks.start_line = Some(logger.start_line(&drive));
    assert_eq!(recording.pauses.len(), 1);
    assert_times(&timed(&cut(&recording)), &drive.lap_times_s(), 0.03);
}

#[test]
fn a_lost_signal_keeps_its_time_and_a_long_one_costs_the_lap() {
    let drive = club(5);
    let logger = Logger {
        distance: true,
        ..Logger::with_geo(25.0)
    };
    let check = |lost_s: f64, expected_valid: usize| {
        let mut recording = logger.log(&drive);
        recording.lap_marks.start_line = Some(logger.start_line(&drive));
        let from_s = drive.line_times_s[1] + 10.0;
        let keep: Vec<usize> = recording.channels[&ChannelRole::Speed]
            .series
            .times_s()
            .iter()
            .enumerate()
            .filter(|(_, time_s)| **time_s <= from_s || **time_s >= from_s + lost_s)
            .map(|(index, _)| index)
            .collect();
        for channel in recording.channels.values_mut() {
            let pick = |values: &[f64]| keep.iter().map(|&index| values[index]).collect::<Vec<f64>>();
            channel.series =
                Series::new(pick(channel.series.times_s()), pick(channel.series.values())).unwrap();
        }
        recording.pauses = vec![crate::telemetry::Pause {
            start: Seconds::new(from_s),
            end: Seconds::new(from_s + lost_s),
        }];
        let cut = cut(&recording);
        let complete: Vec<f64> = cut
            .laps
            .iter()
            .filter_map(|lap| lap.time())
            .map(Seconds::get)
            .collect();
        assert_times(&complete, &drive.lap_times_s(), 0.002);
        assert_eq!(
            timed(&cut).len(),
            expected_valid,
            "lost {lost_s}: {:?}",
            kinds(&cut)
        );
    };
    check(0.8, 4);
    check(6.0, 3);
}

#[test]
fn stated_times_win_and_move_the_cuts() {
    let drive = club(5);
    let mut recording = Logger {
        lap: true,
        ..Logger::new(2.0)
    }
    .log(&drive);
    // The file's numbers are one off, as they often are.
    recording.lap_marks.stated = drive
        .lap_times_s()
        .iter()
        .zip(2..)
        .map(|(&time_s, number)| StatedLap {
            number,
            time: Seconds::new(time_s),
            start: None,
        })
        .collect();
    let by_order = cut(&recording);
    assert_sound(&by_order);
    assert_times(&timed(&by_order), &drive.lap_times_s(), 1e-9);
    assert_eq!(by_order.laps[1].time_basis(), TimeBasis::Stated);
    assert_eq!(by_order.laps[1].number(), 1);
    for (stated, &start_s) in recording.lap_marks.stated.iter_mut().zip(&drive.line_times_s) {
        stated.start = Some(Seconds::new(start_s));
    }
    recording.channels.remove(&ChannelRole::Lap);
    let by_start = cut(&recording);
    assert_times(&timed(&by_start), &drive.lap_times_s(), 1e-9);
    assert_eq!(
        by_start.laps.iter().map(Lap::number).collect::<Vec<_>>(),
        [1, 2, 3, 4, 5, 6]
    );
    assert_eq!(
        kinds(&by_start),
        ["partial", "timed", "timed", "timed", "timed", "partial"]
    );
}

#[test]
fn one_lap_by_definition_is_rows_over_the_rate() {
    let drive = Drive::of(CLUB_LAP);
    let mut recording = Logger::new(60.0).log(&drive);
    recording.lap_marks.single_lap = true;
    recording.time_axis = TimeAxis::Implied { rate_hz: 60.0 };
    let rows = recording.rows;
    let counted = cut(&recording);
    assert_sound(&counted);
    assert_times(&timed(&counted), &[rows as f64 / 60.0], 1e-6);
    assert_eq!(counted.laps[0].time_basis(), TimeBasis::Rows);
    let stated_s = rows as f64 / 60.0 - 0.004;
    recording.lap_marks.stated = vec![StatedLap {
        number: 7,
        time: Seconds::new(stated_s),
        start: None,
    }];
    let stated = cut(&recording);
    assert_times(&timed(&stated), &[stated_s], 1e-9);
    assert_eq!(
        (stated.laps[0].number(), stated.laps[0].time_basis()),
        (7, TimeBasis::Stated)
    );
}

#[test]
fn a_single_lap_export_with_its_neighbors_is_one_timed_lap_between_partial_ones() {
    let drive = club(4);
    let from_s = drive.line_times_s[1] - 4.0;
    let to_s = drive.line_times_s[2] + 4.0;
    let mut recording = Logger {
        lap: true,
        first_s: from_s,
        ..Logger::new(25.0)
    }
    .log(&drive);
    for channel in recording.channels.values_mut() {
        channel.series = channel
            .series
            .cut(0.0, to_s - from_s, Interpolation::Hold)
            .unwrap();
    }
    let cut = cut(&recording);
    assert_eq!(kinds(&cut), ["partial", "timed", "partial"]);
    assert_eq!(cut.laps.iter().map(Lap::number).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(timed(&cut).len(), 1);
    assert_eq!(cut.laps[0].time(), None);
}

/// The lap channel without its rows between two moments.
fn silence_counter(recording: &mut Recording, from_s: f64, to_s: f64) {
    let lap = recording.channels.get_mut(&ChannelRole::Lap).unwrap();
    let rows = lap.series.times_s().iter().zip(lap.series.values());
    let (times_s, values): (Vec<f64>, Vec<f64>) =
        rows.filter(|(at_s, _)| !(from_s..to_s).contains(*at_s)).unzip();
    lap.series = Series::new(Arc::<[f64]>::from(times_s), values).unwrap();
}

#[test]
fn a_counter_that_falls_silent_at_the_line_ends_a_whole_lap() {
    let drive = club(4);
    let end_s = *drive.line_times_s.last().unwrap();
    let logger = |logger: Logger| Logger { lap: true, ..logger };
    // Of several laps the last, with positions and without; a little before and behind the line.
    for (mut recording, silent_s, tolerance_s) in [
        (logger(Logger::with_geo(25.0)).log(&drive), end_s, 0.041),
        (logger(Logger::with_geo(25.0)).log(&drive), end_s - 0.4, 0.041),
        (logger(Logger::new(50.0)).log(&drive), end_s, 0.021),
    ] {
        silence_counter(&mut recording, silent_s, f64::INFINITY);
        let cut = cut(&recording);
        assert_sound(&cut);
        assert_times(&timed(&cut), &drive.lap_times_s(), tolerance_s);
    }
    // Silent across a change.
    let at_s = drive.line_times_s[2];
    let mut recording = logger(Logger::with_geo(25.0)).log(&drive);
    silence_counter(&mut recording, at_s, at_s + 3.0);
    assert_times(&timed(&cut(&recording)), &drive.lap_times_s(), 0.041);
    // Silent half a lap before the line: what it was then is not known.
    let mut recording = logger(Logger::with_geo(25.0)).log(&drive);
    silence_counter(&mut recording, end_s - 30.0, f64::INFINITY);
    assert_eq!(timed(&cut(&recording)).len(), drive.lap_times_s().len() - 1);
}

#[test]
fn a_path_that_closes_once_is_a_lap() {
    // From the line to the line, and a closed log by position alone.
    let drive = club(3);
    let (from_s, to_s) = (drive.line_times_s[0], drive.line_times_s[1] - 0.05);
    let mut recording = Logger {
        first_s: from_s,
        ..Logger::with_geo(20.0)
    }
    .log(&drive);
    for channel in recording.channels.values_mut() {
        channel.series = channel
            .series
            .cut(0.0, to_s - from_s, Interpolation::Linear)
            .unwrap();
    }
    let cut = cut(&recording);
    assert_sound(&cut);
    assert_times(&timed(&cut), &drive.lap_times_s()[..1], 0.01);
}

#[test]
fn an_export_cut_at_the_lines_holds_only_complete_laps() {
    let drive = club(5);
    let check = |n_laps: usize| {
        let (from_s, to_s) = (drive.line_times_s[0], drive.line_times_s[n_laps]);
        let mut recording = Logger {
            lap: true,
            first_s: from_s,
            ..Logger::new(60.0)
        }
        .log(&drive);
        for channel in recording.channels.values_mut() {
            let end_s = to_s - from_s - 0.001;
            let n = channel.series.times_s().partition_point(|&time_s| time_s < end_s);
            channel.series = Series::new(
                &channel.series.times_s()[..n],
                channel.series.values()[..n].to_vec(),
            )
            .unwrap();
        }
        let cut = cut(&recording);
        assert_sound(&cut);
        assert_times(&timed(&cut), &drive.lap_times_s()[..n_laps], 0.02);
    };
    check(2);
    check(4);
    // Recording began a little after the line: that lap is not complete, by however little.
    let mut recording = Logger {
        lap: true,
        first_s: drive.line_times_s[0] + 0.2,
        ..Logger::new(60.0)
    }
    .log(&drive);
    assert_eq!(timed(&cut(&recording)).len(), 3);
    let logger = Logger {
        first_s: drive.line_times_s[0] + 0.2,
        ..Logger::with_geo(10.0)
    };
    recording = logger.log(&drive);
    recording.lap_marks.start_line = Some(logger.start_line(&drive));
    assert_times(&timed(&cut(&recording)), &drive.lap_times_s()[1..], 0.002);
}

#[test]
fn a_lap_fraction_tells_the_moment_between_two_rows() {
    let drive = club(5);
    for with_counter in [true, false] {
        let mut recording = Logger {
            lap: with_counter,
            ..Logger::new(10.0)
        }
        .log(&drive);
        let speed = recording.channels[&ChannelRole::Speed].clone();
        let line_m = drive.at(drive.line_times_s[0]).distance_m;
        let lap_m = drive.at(drive.line_times_s[1]).distance_m - line_m;
        let values = speed
            .series
            .times_s()
            .iter()
            .map(|&time_s| ((drive.at(time_s).distance_m - line_m) / lap_m).rem_euclid(1.0));
        let series = Series::new(Arc::clone(speed.series.times_s()), values.collect()).unwrap();
        let role = ChannelRole::LapFraction;
        recording.channels.insert(
            role,
            Channel {
                role,
                series,
                ..speed
            },
        );
        assert_times(&timed(&cut(&recording)), &drive.lap_times_s(), 0.001);
    }
}

#[test]
fn a_car_that_was_moved_while_nothing_was_logged_makes_no_lap() {
    // Two sessions in one file: the second begins on the other side of the line.
    let first = club(2);
    let logger = Logger::with_geo(20.0);
    let mut recording = logger.log(&first);
    recording.lap_marks.start_line = Some(logger.start_line(&first));
    let second = Logger {
        first_s: 40.0,
        ..logger
    }
    .log(&club(2));
    let end_s = recording.channels[&ChannelRole::Speed].series.span_s().1;
    let times_s = |recording: &Recording| recording.channels[&ChannelRole::Speed].series.times_s().to_vec();
    let joined_s: Arc<[f64]> = times_s(&recording)
        .into_iter()
        .chain(times_s(&second).into_iter().map(|time_s| time_s + end_s + 60.0))
        .collect();
    for (role, channel) in &mut recording.channels {
        let values = [channel.series.values(), second.channels[role].series.values()].concat();
        channel.series = Series::new(Arc::clone(&joined_s), values).unwrap();
    }
    recording.pauses = vec![crate::telemetry::Pause {
        start: Seconds::new(end_s),
        end: Seconds::new(end_s + 60.0),
    }];
    let cut = cut(&recording);
    assert_eq!(kinds(&cut), ["partial", "timed", "in", "out", "partial"]);
    assert_times(&timed(&cut), &first.lap_times_s(), 0.002);
}

#[test]
fn channels_that_shared_their_times_share_them_in_the_lap() {
    let drive = club(3);
    let mut recording = Logger {
        lap: true,
        distance: true,
        pedals: true,
        ..Logger::with_geo(25.0)
    }
    .log(&drive);
    let sparse = Series::new(vec![0.0, 30.0, 60.0, 90.0], vec![1.0, 2.0, 3.0, 4.0]).unwrap();
    let speed = recording.channels[&ChannelRole::Speed].clone();
    recording.channels.insert(
        ChannelRole::Gear,
        Channel {
            role: ChannelRole::Gear,
            series: sparse,
            ..speed
        },
    );
    let cut = cut(&recording);
    let lap = cut.laps.iter().find(|lap| lap.valid()).unwrap();
    let base = lap.speed().times_s();
    for role in [
        ChannelRole::Throttle,
        ChannelRole::Brake,
        ChannelRole::Latitude,
        ChannelRole::Lap,
    ] {
        assert!(
            Arc::ptr_eq(base, lap.channel(role).unwrap().series.times_s()),
            "{role:?}"
        );
    }
    assert!(Arc::ptr_eq(base, lap.distance().times_s()));
    let gear = &lap.channel(ChannelRole::Gear).unwrap().series;
    assert!(
        gear.len() < 6
            && gear
                .values()
                .iter()
                .all(|value| value.fract() != 0.0 || *value >= 1.0)
    );
}

#[test]
fn out_laps_in_laps_and_standing_starts_are_named() {
    let text = format!(
        "10 km/h for 20 m | 60 km/h for 100 m | 2 x {{ {CLUB_LAP} }} | 60 km/h for 240 m | 2 km/h for 60 m | stand 5 s"
    );
    let drive = Drive::of(&text);
    let logger = Logger::with_geo(20.0);
    let mut recording = logger.log(&drive);
    recording.lap_marks.start_line = Some(logger.start_line(&drive));
    assert_eq!(kinds(&cut(&recording)), ["out", "timed", "in"]);

    let mut standing =
        Logger::new(20.0).log(&Drive::of(&format!("1 km/h for 1 m | {CLUB_LAP} | {CLUB_LAP}")));
    let first_lap_s = 80.0;
    standing.lap_marks.stated = vec![
        StatedLap {
            number: 1,
            time: Seconds::new(first_lap_s),
            start: Some(Seconds::new(0.0)),
        },
        StatedLap {
            number: 2,
            time: Seconds::new(30.0),
            start: Some(Seconds::new(first_lap_s)),
        },
    ];
    assert_eq!(kinds(&cut(&standing))[0], "standing");
}

#[test]
fn position_is_estimated_from_yaw_or_lateral_acceleration_where_there_is_none() {
    let drive = club(3);
    for only_lateral in [false, true] {
        let mut recording = Logger {
            lap: true,
            dynamics: true,
            ..Logger::new(50.0)
        }
        .log(&drive);
        if only_lateral {
            recording.channels.remove(&ChannelRole::YawRate);
        }
        let cut = cut(&recording);
        let lap = cut.laps.iter().find(|lap| lap.valid()).unwrap();
        let x = lap.channel(ChannelRole::X).unwrap();
        assert_eq!(x.kind, ChannelKind::Estimated);
        // From the line at x = 350 along +x; the estimate begins at (0, 0) in the same direction.
        let y = lap.channel(ChannelRole::Y).unwrap();
        let start_s = drive.line_times_s[0];
        let worst_m = (0..30)
            .map(|i| {
                let since_s = f64::from(i);
                let truth = drive.at(start_s + since_s);
                let (x_m, y_m) = (
                    x.series.at(since_s, Interpolation::Linear),
                    y.series.at(since_s, Interpolation::Linear),
                );
                (x_m + 350.0 - truth.x_m).hypot(y_m - truth.y_m)
            })
            .fold(0.0, f64::max);
        assert!(worst_m < 8.0, "{worst_m}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn neither_the_clock_nor_the_place_nor_the_rate_changes_a_lap(
        first_s in 0.0_f64..12.0, hz in prop::sample::select(vec![10.0, 20.0, 40.0, 100.0]),
        latitude_deg in -60.0_f64..60.0, longitude_deg in -180.0_f64..180.0,
    ) {
        let drive = club(4);
        let place = GeoPoint { latitude_deg, longitude_deg };
        let logger = Logger { first_s, geo: Some(place), ..Logger::new(hz) };
        let mut recording = logger.log(&drive);
        recording.lap_marks.start_line = Some(logger.start_line(&drive));
        let by_line = cut(&recording);
        let truths: Vec<f64> = drive.lap_times_s().into_iter().skip(usize::from(drive.line_times_s[0] < first_s)).collect();
        assert_times(&timed(&by_line), &truths, 0.0025);
        // By the path alone: the same laps wherever the line comes to lie on the straight.
        recording.lap_marks.start_line = None;
        let by_path = cut(&recording);
        prop_assert!(timed(&by_path).len() + 1 >= truths.len());
        for time_s in timed(&by_path).iter().skip(1) {
            prop_assert!((time_s - truths[truths.len() - 1]).abs() < 0.005, "{time_s} {truths:?}");
        }
    }

    #[test]
    fn any_numbers_in_the_evidence_give_sound_laps(
        beacons in prop::collection::vec(-50.0_f64..300.0, 0..6),
        stated in prop::collection::vec((0_u32..5, -5.0_f64..200.0, prop::option::of(-50.0_f64..300.0)), 0..5),
        clock in prop::collection::vec(-5.0_f64..100.0, 2..30),
        laps in prop::collection::vec(-2.0_f64..6.0, 2..30),
        use_clock: bool,
    ) {
        let drive = club(2);
        let mut recording = Logger { distance: true, ..Logger::with_geo(5.0) }.log(&drive);
        let mut beacons = beacons;
        beacons.sort_by(f64::total_cmp);
        beacons.dedup();
        recording.lap_marks.beacons = beacons.into_iter().map(Seconds::new).collect();
        recording.lap_marks.stated = stated
            .into_iter()
            .map(|(number, time_s, start_s)| StatedLap { number, time: Seconds::new(time_s), start: start_s.map(Seconds::new) })
            .collect();
        let spread = |values: Vec<f64>| {
            let times_s: Vec<f64> = (0..values.len()).map(|i| i as f64 * 3.0).collect();
            Series::new(times_s, values).unwrap()
        };
        if use_clock {
            recording.lap_marks.lap_clock = Some(spread(clock.clone()));
            recording.lap_marks.last_lap_time = Some(spread(clock));
        }
        let speed = recording.channels[&ChannelRole::Speed].clone();
        recording.channels.insert(ChannelRole::Lap, Channel { role: ChannelRole::Lap, series: spread(laps), ..speed });
        assert_sound(&cut(&recording));
    }
}

#[test]
fn a_counter_that_counts_every_row_does_not_make_a_lap_of_each() {
    let drive = Drive::of(&format!("60 x {{ {CLUB_LAP} }}"));
    let mut recording = Logger {
        lap: true,
        ..Logger::with_geo(10.0)
    }
    .log(&drive);
    let lap = recording.channels.get_mut(&ChannelRole::Lap).unwrap();
    let times_s = Arc::clone(lap.series.times_s());
    let counted: Vec<f64> = times_s.iter().map(|time_s| (time_s / 1.1).floor()).collect();
    lap.series = Series::new(times_s, counted).unwrap();
    let cut = cut(&recording);
    assert!(cut.laps.len() <= 2_000, "{} laps", cut.laps.len());
    assert!(cut.warnings.iter().any(|warning| warning.code() == "many_laps"));
}

/// The same recording with a rewind at a moment: what was driven from `by_s` before it on is driven again.
fn rewound(recording: &Recording, at_s: f64, by_s: f64) -> Recording {
    let mut rewound = recording.clone();
    for channel in rewound.channels.values_mut() {
        let (times_s, values) = (channel.series.times_s(), channel.series.values());
        let rows = || times_s.iter().copied().zip(values.iter().copied());
        let (times_s, values): (Vec<f64>, Vec<f64>) = rows()
            .filter(|(time_s, _)| *time_s <= at_s)
            .chain(
                rows()
                    .filter(|(time_s, _)| *time_s > at_s - by_s)
                    .map(|(time_s, value)| (time_s + by_s, value)),
            )
            .unzip();
        channel.series = Series::new(times_s, values).unwrap();
    }
    rewound
}

#[test]
fn a_rewind_ends_a_lap_and_leaves_the_others_alone() {
    let drive = club(3);
    let recording = Logger {
        lap: true,
        distance: false,
        ..Logger::with_geo(10.0)
    }
    .log(&drive);
    let times_s = drive.lap_times_s();
    let at_s = drive.line_times_s[1] + 50.0;
    let cut = cut(&rewound(&recording, at_s, 15.0));
    assert_times(&timed(&cut), &times_s[..1], 0.02);
    assert!(
        cut.warnings
            .iter()
            .any(|warning| warning.code() == "lap_car_moved")
    );
    assert_sound(&cut);
}

#[test]
fn one_wrong_position_moves_nobody() {
    let drive = club(3);
    let mut recording = Logger {
        lap: true,
        ..Logger::with_geo(10.0)
    }
    .log(&drive);
    let latitude = recording.channels.get_mut(&ChannelRole::Latitude).unwrap();
    let mut values = latitude.series.values().to_vec();
    let middle = values.len() / 2;
    for value in &mut values[middle..middle + 3] {
        *value += 0.002;
    }
    latitude.series = Series::new(Arc::clone(latitude.series.times_s()), values).unwrap();
    assert_times(&timed(&cut(&recording)), &drive.lap_times_s(), 0.02);
}

#[test]
fn laps_that_the_log_calls_invalid_do_not_count() {
    let drive = club(3);
    let mut recording = Logger {
        lap: true,
        ..Logger::with_geo(10.0)
    }
    .log(&drive);
    let lap = recording.channels[&ChannelRole::Lap].clone();
    // Said in the second lap from its middle on, and a row too long.
    let (from_s, to_s) = (drive.line_times_s[1] + 30.0, drive.line_times_s[2] + 0.15);
    let values = lap
        .series
        .times_s()
        .iter()
        .map(|at_s| f64::from(u8::from((from_s..to_s).contains(at_s))))
        .collect();
    let invalid = Channel {
        role: ChannelRole::LapInvalid,
        series: Series::new(Arc::clone(lap.series.times_s()), values).unwrap(),
        ..lap
    };
    recording.channels.insert(ChannelRole::LapInvalid, invalid);
    let cut = cut(&recording);
    let valid: Vec<u32> = cut
        .laps
        .iter()
        .filter(|lap| lap.valid())
        .map(Lap::number)
        .collect();
    assert_eq!(valid, [1]);
    let flagged = cut.laps.iter().find(|lap| lap.number() == 2).unwrap();
    assert_eq!((flagged.kind(), flagged.time().is_some()), (LapKind::Timed, true));
}

#[test]
fn a_lap_that_ends_in_the_pit_lane_is_no_lap_for_time() {
    let last = CLUB_LAP.replace(
        "230 km/h for 350 m | line",
        "60 km/h for 50 m | 60 km/h for 300 m | line",
    );
    let drive = Drive::of(&format!("3 x {{ {CLUB_LAP} }} | {last}"));
    let recording = Logger {
        lap: true,
        ..Logger::with_geo(10.0)
    }
    .log(&drive);
    let cut = cut(&recording);
    assert_eq!(timed(&cut).len(), 2);
    let third = cut.laps.iter().find(|lap| lap.number() == 3).unwrap();
    assert_eq!((third.kind(), third.valid()), (LapKind::In, false));
}

#[test]
fn a_counter_that_counted_while_nothing_was_logged_makes_no_lap() {
    let drive = Drive::of(&format!(
        "3 x {{ {CLUB_LAP} }} | pause 80 s | 3 x {{ {CLUB_LAP} }}"
    ));
    let mut recording = Logger {
        lap: true,
        ..Logger::with_geo(10.0)
    }
    .log(&drive);
    assert_eq!(recording.pauses.len(), 1);
    let pause_s = recording.pauses[0].end.get();
    let counter = recording.channels.get_mut(&ChannelRole::Lap).unwrap();
    let values = counter
        .series
        .samples()
        .map(|(time_s, lap)| if time_s >= pause_s { lap + 1.0 } else { lap })
        .collect();
    counter.series = Series::new(Arc::clone(counter.series.times_s()), values).unwrap();
    let cut = cut(&recording);
    assert_sound(&cut);
    // A lap is missing there: what lies before and behind it are no laps.
    let truths_s = drive.lap_times_s();
    let counted: Vec<f64> = cut
        .laps
        .iter()
        .filter_map(Lap::counted_time)
        .map(Seconds::get)
        .collect();
    assert_eq!(counted.len(), 4, "{:?}", kinds(&cut));
    let known = |time_s: &f64| truths_s.iter().any(|truth_s| (truth_s - time_s).abs() < 0.05);
    assert!(counted.iter().all(known), "{counted:?} of {truths_s:?}");
    assert_eq!(kinds(&cut)[2..5], ["timed", "in", "out"]);
}
