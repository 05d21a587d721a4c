//! A line found from a path gives the same laps from any file of the track.

use proptest::prelude::*;

use super::super::lap_language::{CLUB_LAP, Drive, Logger};
use super::super::{LapSettings, cut_laps};
use crate::telemetry::Lap;

/// Begin of each complete lap on the drive's own clock, and its time.
fn laps(drive: &Drive, logger: Logger) -> Vec<(f64, f64)> {
    let cut = cut_laps(&logger.log(drive), &LapSettings::default(), &[]);
    let complete = |lap: &Lap| Some((lap.start().get() + logger.first_s, lap.time()?.get()));
    cut.laps.iter().filter_map(complete).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn wherever_a_file_begins_its_laps_are_those_of_the_whole_file(
        first_s in 0.0_f64..110.0,
        hz in prop::sample::select(vec![10.0, 20.0, 25.0, 50.0]),
        noise_m in prop::sample::select(vec![0.0, 0.3, 0.8]),
    ) {
        let drive = Drive::of(&format!("6 x {{ {CLUB_LAP} }}"));
        let whole = laps(&drive, Logger::with_geo(25.0));
        let part = laps(&drive, Logger { first_s, noise_m, ..Logger::with_geo(hz) });
        // From the second crossing after the file's beginning on, everything is there.
        let expected: Vec<(f64, f64)> = whole.into_iter().filter(|(start_s, _)| *start_s > first_s + 0.2).collect();
        prop_assert!(expected.len() >= 2, "{expected:?}");
        prop_assert!(part.len() >= expected.len(), "{part:?} {expected:?}");
        for ((start_s, time_s), (expected_start_s, expected_time_s)) in part.iter().rev().zip(expected.iter().rev()) {
            prop_assert!((start_s - expected_start_s).abs() < 0.1, "{part:?} {expected:?}");
            prop_assert!((time_s - expected_time_s).abs() < 0.05, "{part:?} {expected:?}");
        }
    }
}
