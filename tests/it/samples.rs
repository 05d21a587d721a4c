//! Real logs: what is known about each comes out of the whole way from bytes to laps.

use std::path::Path;

use pacenote::testing::app::log_file::{GivenFiles, LogFile};
use pacenote::testing::import::{ImportSettings, SourceFile};
use pacenote::testing::telemetry::{LapKind, TimeBasis};

use crate::end_to_end::sample;

/// A lap that must be there: number, time in seconds, tolerance in seconds, whether it counts.
type Known = (u32, f64, f64, bool);

#[track_caller]
fn check(path: &str, format: &str, known: &[Known], n_complete: usize) {
    let Some(bytes) = sample(path) else { return };
    let name = Path::new(path).file_name().unwrap().to_string_lossy();
    let file = SourceFile {
        name: &name,
        bytes: &bytes,
    };
    let log = LogFile::read(&file, &ImportSettings::standard(), &[]).unwrap();
    assert_eq!(log.recording.format, format);
    for (number, time_s, tolerance_s, counts) in known {
        let lap = log.lap(Some(*number)).unwrap();
        let found_s = lap.time().unwrap().get();
        assert!(
            (found_s - time_s).abs() <= *tolerance_s,
            "{path} lap {number}: {found_s} s, known {time_s} s"
        );
        assert_eq!(lap.valid(), *counts, "{path} lap {number}");
    }
    let complete = log.laps.iter().filter(|lap| lap.kind() == LapKind::Timed).count();
    assert_eq!(complete, n_complete, "{path}: timed laps");
}

#[test]
fn racechrono() {
    check(
        "racechrono/tianma-lap09.csv",
        "racechrono-csv-v3",
        &[(9, 76.33, 0.01, true)],
        1,
    );
    check(
        "racechrono/tianma-lap13.csv",
        "racechrono-csv-v3",
        &[(13, 75.934, 0.01, true)],
        1,
    );
}

#[test]
fn ibt_laps_have_the_games_own_times() {
    // The first one begins on the pit road, so it is an out lap with a time.
    let known = [(1, 25.9145, 0.005, false), (2, 23.9797, 0.005, true)];
    check("ibt/tsukuba.ibt", "ibt", &known, 1);
    check("ibt/no-lap.ibt", "ibt", &[], 0);
}

#[test]
fn trackaddict_states_laps_inside_the_data() {
    let known = [
        (0, 155.138, 0.001, false),
        (1, 444.553, 0.001, false),
        (2, 107.089, 0.001, true),
        (3, 116.145, 0.001, false),
        (4, 357.906, 0.001, false),
    ];
    check("trackaddict/stc-log.csv", "trackaddict-csv", &known, 4);
}

#[test]
fn vbo_with_a_start_line_of_this_circuit_and_of_another() {
    // The last one ends in the pit lane.
    let known = [(2, 114.96, 0.01, true), (3, 131.607, 0.01, false)];
    check("vbo/road-america-run04.vbo", "vbo", &known, 1);
    check("vbo/road-america-run01.vbo", "vbo", &[], 0);
    check("vbo/road-america-run05.vbo", "vbo", &[], 0);
    let Some(bytes) = sample("vbo/road-america-run01.vbo") else {
        return;
    };
    let file = SourceFile {
        name: "run01.vbo",
        bytes: &bytes,
    };
    let log = LogFile::read(&file, &ImportSettings::standard(), &[]).unwrap();
    assert!(
        log.warnings
            .iter()
            .any(|warning| warning.code() == "start_line_elsewhere")
    );
}

#[test]
fn forza_laps_are_those_of_the_game_not_of_the_clock() {
    check(
        "forza/laguna-seca.csv",
        "forza-csv",
        &[(0, 75.256, 0.001, true)],
        1,
    );
    check(
        "forza/nurburgring.csv",
        "forza-csv",
        &[(0, 472.982, 0.001, true)],
        1,
    );
}

#[test]
fn motec_ld_states_its_laps_in_a_channel() {
    let known = [
        (1, 65.15, 0.001, true),
        (2, 63.68, 0.001, true),
        (3, 65.18, 0.001, true),
        (4, 63.75, 0.001, true),
    ];
    check("motec_ld/calder.ld", "motec-ld", &known, 4);
    let Some(bytes) = sample("motec_ld/calder.ld") else {
        return;
    };
    let file = SourceFile {
        name: "calder.ld",
        bytes: &bytes,
    };
    let log = LogFile::read(&file, &ImportSettings::standard(), &[]).unwrap();
    assert!(log.laps.iter().all(|lap| lap.time_basis() == TimeBasis::Stated));
}

#[test]
fn the_fastest_lap_of_an_ldx_is_the_best() {
    let beside = [
        "motec_ld/synthetic-multilap.ld",
        "motec_ld/synthetic-multilap.ldx",
    ]
    .map(sample);
    let [Some(log), Some(ldx)] = beside else {
        return;
    };
    let given = GivenFiles {
        log: &SourceFile {
            name: "synthetic-multilap.ld",
            bytes: &log,
        },
        ldx: Some(&ldx),
    };
    let log = LogFile::read_beside(&given, &ImportSettings::standard(), &[]).unwrap();
    let times_s: Vec<f64> = log
        .laps
        .iter()
        .filter_map(|lap| Some(lap.time()?.get()))
        .collect();
    let expected_s = [13.0, 11.5, 14.0, 12.0, 15.0, 11.0, 13.5, 12.5, 14.0, 13.0];
    assert_eq!(times_s.len(), expected_s.len());
    let pairs = times_s.iter().zip(expected_s);
    assert!(
        pairs
            .into_iter()
            .all(|(found_s, time_s)| (found_s - time_s).abs() < 1e-6),
        "{times_s:?}"
    );
    let timed = log.laps.iter().filter(|lap| lap.kind() == LapKind::Timed);
    assert_eq!(timed.count(), 10);
    let best = log.lap(None).unwrap();
    assert_eq!((best.number(), best.valid()), (7, true));
}
