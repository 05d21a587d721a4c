//! One drive, cut at a line that its path gave, and again at one that is known.

use super::*;
use crate::analysis::lap_language::{CLUB_LAP, Drive, Logger, counted_behind};

const LINES_M: [f64; 5] = [10.0, 40.0, 150.0, 300.0, 1200.0];

fn cut(recording: &Recording, lines: &[GeoLine]) -> (Vec<Lap>, GeoLine) {
    let cut = cut_laps(recording, &LapSettings::default(), lines);
    (cut.laps, cut.circuit.line.unwrap())
}

fn again(laps: &[Lap], line: &GeoLine) -> Option<Vec<Lap>> {
    cut_again(laps, line, &LapSettings::default())
}

/// Laps that a path gave, a line `later_m` behind that of the drive, the true times there, and the laps that the log itself gives
/// there.
fn drive(later_m: f64, noise_m: f64) -> (Vec<Lap>, GeoLine, Vec<f64>, Vec<Lap>) {
    // Every lap takes another time.
    let laps: Vec<String> = [90, 84, 88, 82, 86]
        .iter()
        .map(|apex| {
            CLUB_LAP.replace(
                "left 90 deg r=50 at 90 km/h",
                &format!("left 90 deg r=50 at {apex} km/h"),
            )
        })
        .collect();
    let drive = Drive::of(&laps.join(" | "));
    let logger = Logger {
        noise_m,
        dynamics: true,
        ..Logger::with_geo(20.0)
    };
    let (found, _) = cut(&logger.log(&drive), &[]);
    let whole = || found.iter().filter(|lap| lap.time().is_some());
    assert!(whole().all(|lap| lap.time_basis() == TimeBasis::FoundLine));
    let (_, line) = cut(&counted_behind(&drive, &logger, later_m), &[]);
    let passes_s: Vec<f64> = drive
        .passes_s(later_m)
        .into_iter()
        .filter(|at_s| *at_s < drive.end_s - 1.0)
        .collect();
    let times_s = passes_s.windows(2).map(|pass| pass[1] - pass[0]).collect();
    let (logged, _) = cut(&logger.log(&drive), &[line]);
    (found, line, times_s, logged)
}

fn times_s(laps: &[Lap]) -> Vec<f64> {
    laps.iter()
        .filter_map(Lap::counted_time)
        .map(Seconds::get)
        .collect()
}

#[test]
fn stored_laps_have_the_times_of_the_line_that_became_known() {
    for noise_m in [0.0, 0.15] {
        for later_m in LINES_M {
            let (found, line, truth_s, _) = drive(later_m, noise_m);
            let laps = again(&found, &line).unwrap();
            let found_s = times_s(&laps);
            assert_eq!(
                found_s.len(),
                truth_s.len(),
                "{later_m} m: {found_s:?} for {truth_s:?}"
            );
            for (found_s, truth_s) in found_s.iter().zip(&truth_s) {
                assert!(
                    (found_s - truth_s).abs() < 0.02,
                    "{later_m} m: {found_s} for {truth_s}"
                );
            }
            let bases = laps
                .iter()
                .filter(|lap| lap.time().is_some())
                .map(Lap::time_basis);
            assert!(bases.eq(vec![TimeBasis::LineCrossing; truth_s.len()]));
            assert!(laps.is_sorted_by(|one, next| one.number() < next.number()));
            // Nothing of the drive is lost, and nothing is there twice.
            let (began, ended) = (&laps[0], laps.last().unwrap());
            assert!((began.start().get() - found[0].start().get()).abs() < 1e-6);
            let end_s = |lap: &Lap| lap.start().get() + lap.duration().get();
            assert!((end_s(ended) - end_s(found.last().unwrap())).abs() < 1.2);
            assert!(laps.windows(2).all(|pair| follows(&pair[0], &pair[1])));
        }
    }
}

#[test]
fn a_lap_that_was_cut_again_is_the_one_that_the_log_gives_at_that_line() {
    for later_m in LINES_M {
        let (found, line, _, logged) = drive(later_m, 0.15);
        let laps = again(&found, &line).unwrap();
        let counted = |laps: &[Lap]| {
            laps.iter()
                .filter(|lap| lap.counts())
                .cloned()
                .collect::<Vec<Lap>>()
        };
        let (laps, logged) = (counted(&laps), counted(&logged));
        assert_eq!(laps.len(), logged.len());
        for (one, other) in laps.iter().zip(&logged) {
            let settings = crate::analysis::CompareSettings::default();
            let comparison = crate::analysis::compare(one, other, &settings).unwrap();
            let worst_s = comparison
                .corners
                .iter()
                .map(|corner| corner.loss.get().abs())
                .fold(comparison.delta.get().abs(), f64::max);
            assert!(worst_s < 0.002, "{later_m} m: {worst_s}");
        }
    }
}

#[test]
fn where_laps_are_missing_the_others_stay_as_they_were_cut() {
    let (found, line, truth_s, _) = drive(300.0, 0.0);
    let without = |gone: &[usize]| -> Vec<Lap> {
        let kept = found.iter().enumerate().filter(|(k, _)| !gone.contains(k));
        kept.map(|(_, lap)| lap.clone()).collect()
    };
    let at = found.iter().position(Lap::counts).unwrap();
    // Every second lap is gone: none of the others is whole at another line.
    assert!(again(&without(&[at + 1, at + 3]), &line).is_none());
    // The last part is gone, which takes no lap of the others.
    let shorter = without(&[found.len() - 1]);
    let laps = again(&shorter, &line).unwrap();
    assert!(
        times_s(&laps)
            .iter()
            .all(|time_s| { truth_s.iter().any(|truth_s| (truth_s - time_s).abs() < 0.02) })
    );
    // A line that nobody drove over cuts nothing.
    let far = GeoLine {
        a: crate::telemetry::GeoPoint {
            latitude_deg: line.a.latitude_deg + 1.0,
            ..line.a
        },
        b: crate::telemetry::GeoPoint {
            latitude_deg: line.b.latitude_deg + 1.0,
            ..line.b
        },
    };
    assert!(again(&found, &far).is_none());
}
