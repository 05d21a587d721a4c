//! Logs as drivers have them, each with one thing gone wrong, held against what is known of the drive.
//!
//! The files lie beside the project, with what must come out of them.

use std::io::Read as _;

use pacenote::testing::analysis::{CompareSettings, Comparison, Confidence, compare, is_run};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::import::{ImportError, ImportSettings, SourceFile};
use pacenote::testing::telemetry::{ChannelRole, Lap, LapKind};

/// The three laps of most files.
const THREE_S: [f64; 3] = [79.365, 79.510, 80.945];
const LENGTH_M: f64 = 2588.0;

/// A file's log; `None` where the files are not there.
fn read(name: &str) -> Option<Result<LogFile, ImportError>> {
    let packed = lapgen::beside::shared(&format!("samples/situations/{name}"))?;
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(packed.as_slice())
        .read_to_end(&mut bytes)
        .unwrap();
    let file = SourceFile {
        name: name.trim_end_matches(".gz"),
        bytes: &bytes,
    };
    Some(LogFile::read(&file, &ImportSettings::standard(), &[]))
}

fn counted(log: &LogFile) -> Vec<&Lap> {
    log.laps
        .iter()
        .filter(|lap| lap.kind() == LapKind::Timed && lap.valid())
        .collect()
}

fn codes(log: &LogFile) -> Vec<&'static str> {
    log.warnings
        .iter()
        .map(pacenote::testing::telemetry::Warning::code)
        .collect()
}

/// Reads a file and compares the laps that count, each to within `tolerance_s`.
fn check(name: &str, expect_s: &[f64], tolerance_s: f64) -> Option<LogFile> {
    let log = read(name)?.unwrap_or_else(|error| panic!("{name}: {error}"));
    let times_s: Vec<f64> = counted(&log)
        .iter()
        .filter_map(|lap| Some(lap.time()?.get()))
        .collect();
    let fits = times_s.len() == expect_s.len()
        && times_s
            .iter()
            .zip(expect_s)
            .all(|(time_s, expect_s)| (time_s - expect_s).abs() <= tolerance_s);
    assert!(
        fits,
        "{name}: {times_s:?}, driven {expect_s:?}; {:?}",
        log.warnings
    );
    Some(log)
}

fn compared(a: &Lap, b: &Lap) -> Comparison {
    compare(a, b, &CompareSettings::default()).unwrap()
}

#[test]
fn clocks_in_any_spelling_give_the_laps() {
    check("clock-day-month-name.csv.gz", &THREE_S, 0.02);
    check("only-clock-is-lap-time.csv.gz", &THREE_S, 0.02);
    if let Some(log) = check("clock-whole-seconds.csv.gz", &THREE_S, 0.1) {
        assert!(
            codes(&log).contains(&"clock_in_whole_seconds"),
            "{:?}",
            log.warnings
        );
    }
    if let Some(log) = check("clock-sample-number.csv.gz", &THREE_S, 0.05) {
        assert!(
            codes(&log).contains(&"clock_counts_samples"),
            "{:?}",
            log.warnings
        );
    }
    check("lap-clock-with-unit-in-name.csv.gz", &THREE_S, 0.0016);
}

#[test]
fn a_lap_counter_that_counts_nothing_yet_is_no_lap() {
    if let Some(log) = check("lap-counter-255-before-line.csv.gz", &THREE_S, 0.02) {
        let numbers: Vec<u32> = counted(&log).iter().map(|lap| lap.number()).collect();
        assert!(numbers == [0, 1, 2] || numbers == [1, 2, 3], "{numbers:?}");
    }
}

#[test]
fn positions_in_any_spelling_are_places() {
    for (name, tolerance_s) in [
        ("positions-1e-7-degree.csv.gz", 0.1),
        ("units-in-cells.csv.gz", 0.1),
    ] {
        let Some(log) = read(name) else { continue };
        let log = log.unwrap_or_else(|error| panic!("{name}: {error}"));
        let first = |role: ChannelRole| log.recording.series(role).unwrap().values()[0];
        assert!((first(ChannelRole::Latitude) - 48.125).abs() < 0.01, "{name}");
        assert!((first(ChannelRole::Longitude) - 11.455).abs() < 0.01, "{name}");
        let speed = log.recording.series(ChannelRole::Speed).unwrap().values();
        let top_mps = speed.iter().copied().fold(0.0, f64::max);
        assert!((40.0..60.0).contains(&top_mps), "{name}: {top_mps} m/s");
        // Cut at a line that is found, so a lap is as long as it is there.
        let mean_s = counted(&log)
            .iter()
            .filter_map(|lap| Some(lap.time()?.get()))
            .sum::<f64>()
            / 3.0;
        assert_eq!(counted(&log).len(), 3, "{name}");
        assert!((mean_s - 79.94).abs() < 10.0 * tolerance_s, "{name}: {mean_s}");
    }
}

#[test]
fn a_speed_without_a_unit_is_judged_by_the_acceleration() {
    if let Some(log) = check("speed-without-unit-mph.csv.gz", &THREE_S, 0.11) {
        for lap in counted(&log) {
            let ratio = lap.length().get() / LENGTH_M;
            assert!((ratio - 1.0).abs() < 0.02, "{ratio}");
        }
        assert!(codes(&log).contains(&"unit_inferred"), "{:?}", log.warnings);
    }
}

#[test]
fn axes_are_what_agrees_with_the_speed() {
    if let Some(log) = check("xyz-are-accelerations.csv.gz", &THREE_S, 0.11) {
        assert!(log.recording.series(ChannelRole::X).is_none());
        for role in [ChannelRole::LatAccel, ChannelRole::LongAccel] {
            assert!(log.recording.series(role).is_some(), "{role:?}");
        }
    }
    if let Some(log) = check("xyz-with-y-up.csv.gz", &THREE_S, 0.11) {
        let names = [ChannelRole::X, ChannelRole::Y].map(|role| log.recording.channels[&role].name.clone());
        assert_eq!(names, ["pos_x", "pos_z"]);
    }
}

#[test]
fn names_of_a_games_packets_are_known() {
    if let Some(log) = check("names-with-m-prefix.csv.gz", &THREE_S, 0.02) {
        for role in [
            ChannelRole::Speed,
            ChannelRole::Throttle,
            ChannelRole::Brake,
            ChannelRole::Gear,
            ChannelRole::Rpm,
            ChannelRole::Lap,
            ChannelRole::X,
            ChannelRole::Y,
        ] {
            assert!(log.recording.series(role).is_some(), "{role:?}");
        }
    }
}

#[test]
fn turned_pedals_are_turned_back() {
    if let Some(log) = check("pedals-turned.csv.gz", &THREE_S, 0.02) {
        let turned = codes(&log).iter().filter(|code| **code == "pedal_turned").count();
        assert_eq!(turned, 2, "{:?}", log.warnings);
        // The car starts from a standstill with the throttle wide open.
        assert!(log.recording.series(ChannelRole::Throttle).unwrap().values()[0] > 0.9);
        assert!(log.recording.series(ChannelRole::Brake).unwrap().values()[0] < 0.1);
    }
}

#[test]
fn of_several_cars_one_is_read_and_the_others_are_named() {
    if let Some(log) = check("two-cars-in-one-table.csv.gz", &THREE_S, 0.02) {
        assert!(codes(&log).contains(&"other_cars"), "{:?}", log.warnings);
    }
}

#[test]
fn a_distance_from_line_to_line_is_a_lap() {
    check("one-lap-without-lap-column.csv.gz", &THREE_S[..1], 0.11);
}

#[test]
fn a_lap_that_the_log_calls_invalid_is_shown_and_does_not_count() {
    if let Some(log) = check("lap-invalid-column.csv.gz", &THREE_S[1..], 0.02) {
        let timed = log.laps.iter().filter(|lap| lap.kind() == LapKind::Timed).count();
        assert_eq!(timed, 3);
    }
}

#[test]
fn positions_know_the_line_better_than_a_counter_that_looks_once_a_second() {
    if let Some(log) = check("lap-counter-once-a-second.csv.gz", &THREE_S, 0.06) {
        assert!(!counted(&log).into_iter().any(is_run));
    }
}

#[test]
fn a_lap_with_a_rewind_does_not_count_and_leaves_the_others_alone() {
    let Some(log) = check("rewind-clock-goes-on.csv.gz", &THREE_S[..2], 0.02) else {
        return;
    };
    let laps = counted(&log);
    for lap in log.laps.iter().filter(|lap| lap.number() == 3) {
        let Ok(comparison) = compare(lap, laps[0], &CompareSettings::default()) else {
            continue;
        };
        let sure: Vec<_> = comparison
            .findings
            .iter()
            .filter(|finding| finding.confidence == Confidence::High)
            .collect();
        assert!(sure.is_empty(), "{sure:?}");
    }
}

#[test]
fn a_lap_over_the_longer_way_does_not_count() {
    let log = check("joker-lap.csv.gz", &[79.365, 79.510, 77.150, 81.513], 0.11);
    let Some(log) = log else { return };
    assert!(counted(&log).iter().all(|lap| lap.number() != 3));
}

#[test]
fn runs_from_a_standstill_to_another_place_count_and_compare() {
    for (name, expect_s) in [
        ("three-runs-of-a-hill-climb.csv.gz", &[78.8, 78.8, 78.7][..]),
        (
            "four-runs-of-an-autocross.csv.gz",
            &[37.624, 37.824, 37.724, 37.224],
        ),
    ] {
        let Some(log) = check(name, expect_s, 0.15) else {
            continue;
        };
        assert!(
            log.laps.iter().all(|lap| lap.number() > 0 || !lap.counts()),
            "{name}"
        );
        let runs = counted(&log);
        assert!(runs.iter().all(|run| is_run(run)), "{name}");
        for run in &runs[1..] {
            let comparison = compared(run, runs[0]);
            assert!(comparison.alignment.residual.get() < 3.0, "{name}");
        }
    }
}

#[test]
fn laps_cut_at_other_lines_are_laid_on_each_other_by_place() {
    let (Some(here), Some(further)) = (read("start-line-here.csv.gz"), read("start-line-170-m-on.csv.gz"))
    else {
        return;
    };
    let (here, further) = (here.unwrap(), further.unwrap());
    let pairs: Vec<(&Lap, &Lap)> = counted(&here).into_iter().zip(counted(&further)).collect();
    assert!(pairs.len() >= 2, "{}", pairs.len());
    for (a, b) in pairs {
        let comparison = compared(a, b);
        assert!(comparison.delta.get().abs() <= 0.05, "{:?}", comparison.delta);
        for corner in &comparison.corners {
            assert!(
                corner.loss.get().abs() <= 0.1,
                "T{} {:?}",
                corner.corner.number,
                corner.loss
            );
        }
        for straight in &comparison.straights {
            assert!(straight.loss.get().abs() <= 0.1, "{straight:?}");
        }
    }
}

#[test]
fn positions_drawn_between_rare_fixes_make_no_corners() {
    let name = "positions-interpolated-from-1-hz.csv.gz";
    let Some(log) = check(name, &[79.984; 3], 0.06) else {
        return;
    };
    assert!(
        codes(&log).contains(&"interpolated_positions"),
        "{:?}",
        log.warnings
    );
    let laps = counted(&log);
    for lap in &laps[1..] {
        let comparison = compared(lap, laps[0]);
        let n_corners = comparison.corners.len();
        assert!((7..=12).contains(&n_corners), "{n_corners} corners");
        for finding in &comparison.findings {
            assert_ne!(finding.confidence, Confidence::High, "{finding:?}");
        }
    }
}

#[test]
fn the_plane_of_the_ground_gives_alignment_and_corners() {
    let Some(log) = read("xyz-with-y-up.csv.gz") else {
        return;
    };
    let log = log.unwrap();
    let laps = counted(&log);
    let comparison = compared(laps[1], laps[0]);
    assert_eq!(comparison.alignment.basis.name(), "position");
    assert!(comparison.alignment.residual.get() < 2.5);
    assert!((7..=12).contains(&comparison.corners.len()));
}

#[test]
fn without_positions_the_turning_gives_the_corners() {
    let Some(log) = read("xyz-are-accelerations.csv.gz") else {
        return;
    };
    let log = log.unwrap();
    let laps = counted(&log);
    let comparison = compared(laps[1], laps[0]);
    assert_ne!(comparison.alignment.basis.name(), "position");
    assert!(
        (7..=11).contains(&comparison.corners.len()),
        "{}",
        comparison.corners.len()
    );
}

#[test]
fn corners_of_one_circuit_have_the_same_numbers_in_every_file_that_is_read_alone() {
    let apexes_m = |name: &str| -> Option<Vec<f64>> {
        let packed = lapgen::beside::shared(&format!("samples/sessions/{name}.csv.gz"))?;
        let mut bytes = Vec::new();
        flate2::read::GzDecoder::new(packed.as_slice())
            .read_to_end(&mut bytes)
            .unwrap();
        let file = SourceFile {
            name: "session.csv",
            bytes: &bytes,
        };
        let log = LogFile::read(&file, &ImportSettings::standard(), &[]).unwrap();
        let session = pacenote::testing::analysis::analyze_session(&log.laps, &CompareSettings::default());
        Some(session.corners.iter().map(|of| of.corner.apex.get()).collect())
    };
    // The tightest places of the bends, as the geometry has them.
    let bends_m = [
        502.0, 760.0, 849.0, 1198.0, 1538.0, 1628.0, 1798.0, 2209.0, 2313.0, 2553.0, 2931.0,
    ];
    for name in ["alice", "ben", "ben-day2", "carla", "carla-no-gps"] {
        let Some(found_m) = apexes_m(name) else { return };
        let fits = found_m.len() == bends_m.len()
            && found_m
                .iter()
                .zip(bends_m)
                .all(|(found, bend)| (found - bend).abs() < 10.0);
        assert!(fits, "{name}: {found_m:?}");
    }
}
