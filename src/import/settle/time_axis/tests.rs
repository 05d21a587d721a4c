//! Every way in which clocks of real logs misbehave.

use proptest::prelude::*;

use super::*;
use crate::units::Seconds;

fn built(clock_s: &[f64], laps: Option<&[f64]>) -> (Axis, Vec<(&'static str, usize)>) {
    let mut report = Report::default();
    let axis = build(clock_s, laps, &|row| row + 1, &mut report).unwrap();
    let codes = report
        .into_warnings()
        .into_iter()
        .map(|warning| (warning.code(), warning.count()))
        .collect();
    (axis, codes)
}

fn check(clock_s: &[f64], laps: Option<&[f64]>, times_s: &[f64], codes: &[(&'static str, usize)]) -> Axis {
    let (axis, found) = built(clock_s, laps);
    assert_eq!(&*axis.times_s, times_s);
    assert_eq!(found, codes);
    axis
}

#[test]
fn of_rows_with_one_stamp_the_lap_of_the_last_counts() {
    let clock_s = [0.0, 1.0, 1.0, 2.0, 3.0];
    let axis = build(&clock_s, None, &|row| row, &mut Report::default()).unwrap();
    let mut laps = vec![1.0, 1.0, 2.0, 2.0, f64::NAN];
    axis.newest_of_merged(&mut laps);
    assert_eq!(laps[..4], [1.0, 2.0, 2.0, 2.0]);
    assert_eq!(axis.samples(laps).1, [1.0, 2.0, 2.0]);
}

#[test]
fn a_clean_clock_starts_at_zero() {
    check(
        &[1_767_150_797.44, 1_767_150_797.46, 1_767_150_797.5],
        None,
        &[0.0, 0.02, 0.06],
        &[],
    );
}

#[test]
fn rows_with_the_same_time_are_merged_and_the_first_value_wins() {
    let axis = check(
        &[0.0, 1.0, 1.0, 2.0],
        None,
        &[0.0, 1.0, 2.0],
        &[("duplicate_timestamps", 1)],
    );
    assert_eq!(axis.samples(vec![5.0, 6.0, 7.0, 8.0]).1, [5.0, 6.0, 8.0]);
    let (times_s, values) = axis.samples(vec![5.0, f64::NAN, 7.0, 8.0]);
    assert_eq!(
        (&*times_s, values.as_slice()),
        ([0.0, 1.0, 2.0].as_slice(), [5.0, 7.0, 8.0].as_slice())
    );
    assert!(Arc::ptr_eq(&times_s, &axis.times_s));
    let (times_s, values) = axis.samples(vec![5.0, f64::NAN, f64::NAN, 8.0]);
    assert_eq!(
        (&*times_s, values.as_slice()),
        ([0.0, 2.0].as_slice(), [5.0, 8.0].as_slice())
    );
}

#[test]
fn one_rotten_row_is_dropped_and_nothing_is_split() {
    check(
        &[0.0, 1.0, 950.0, 2.0, 3.0],
        None,
        &[0.0, 1.0, 2.0, 3.0],
        &[("rotten_rows", 1)],
    );
    check(
        &[0.0, 1.0, 0.5, 2.0, 3.0],
        None,
        &[0.0, 1.0, 2.0, 3.0],
        &[("rotten_rows", 1)],
    );
    check(
        &[900.0, 1.0, 2.0, 3.0],
        None,
        &[0.0, 1.0, 2.0],
        &[("rotten_rows", 1)],
    );
    check(
        &[0.0, 1.0, 2.0, 1e300],
        None,
        &[0.0, 1.0, 2.0],
        &[("rotten_rows", 1)],
    );
}

#[test]
fn a_restart_at_a_new_lap_is_carried_on() {
    let axis = check(
        &[0.0, 1.0, 2.0, 3.0, 0.0, 1.0, 2.0],
        None,
        &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0],
        &[("time_restarts", 1)],
    );
    assert_eq!(axis.restarts, [4]);
    assert!(axis.pauses.is_empty());
}

#[test]
fn a_second_session_is_kept_apart_by_a_pause() {
    let laps = [0.0, 1.0, 1.0, 2.0, 0.0, 1.0];
    let axis = check(
        &[100.0, 101.0, 102.0, 103.0, 5.0, 6.0],
        Some(&laps),
        &[0.0, 1.0, 2.0, 3.0, 63.0, 64.0],
        &[("sessions_joined", 1)],
    );
    assert_eq!(
        axis.pauses,
        [Pause {
            start: Seconds::new(3.0),
            end: Seconds::new(63.0)
        }]
    );
}

#[test]
fn silences_clock_sets_and_midnight_are_told_apart() {
    let axis = check(
        &[0.0, 1.0, 31.0, 32.0],
        None,
        &[0.0, 1.0, 31.0, 32.0],
        &[("pauses", 1)],
    );
    assert_eq!(
        axis.pauses,
        [Pause {
            start: Seconds::new(1.0),
            end: Seconds::new(31.0)
        }]
    );
    check(
        &[5.0, 6.0, 1.7e9, 1.7e9 + 1.0],
        None,
        &[0.0, 1.0, 61.0, 62.0],
        &[("clock_set", 1)],
    );
    check(&[86_398.0, 86_399.0, 0.0, 1.0], None, &[0.0, 1.0, 2.0, 3.0], &[]);
}

#[test]
fn rows_without_a_time_are_left_out() {
    let axis = check(
        &[0.0, f64::NAN, 1.0],
        None,
        &[0.0, 1.0],
        &[("rows_without_time", 1)],
    );
    assert_eq!(axis.samples(vec![1.0, 2.0, 3.0]).1, [1.0, 3.0]);
    assert_eq!(axis.row_at(1.0), 2);
    assert_eq!(axis.time_from_row(1), Some(1.0));
    let mut report = Report::default();
    assert!(build(&[f64::NAN; 3], None, &|row| row, &mut report).is_err());
}

#[test]
fn readings_that_are_one_beside_a_wild_one_are_no_two_samples() {
    let mut report = Report::default();
    let axis = build(&[-3.9e288, 0.0, 0.1, 0.2], None, &|row| row, &mut report).unwrap();
    assert!(
        axis.times_s.windows(2).all(|pair| pair[0] < pair[1]),
        "{:?}",
        axis.times_s
    );
}

proptest! {
    #[test]
    fn any_clock_gives_a_strictly_increasing_axis_from_zero(
        clock_s in prop::collection::vec(prop_oneof![
            8 => (0_u16..500).prop_map(|tenths| f64::from(tenths) / 10.0),
            1 => prop::num::f64::ANY,
            1 => Just(f64::NAN),
        ], 0..200),
    ) {
        let mut report = Report::default();
        if let Ok(axis) = build(&clock_s, None, &|row| row, &mut report) {
            prop_assert_eq!(axis.times_s[0], 0.0);
            prop_assert!(axis.times_s.windows(2).all(|pair| pair[0] < pair[1] && pair[1].is_finite()));
            prop_assert!(axis.pauses.iter().all(|pause| pause.start < pause.end));
            let (times_s, values) = axis.samples(clock_s);
            prop_assert_eq!(times_s.len(), values.len());
        }
    }
}

#[test]
fn a_usual_interval_is_over_a_limit_where_the_median_is() {
    for steps_s in [
        &[][..],
        &[1.0],
        &[3.0],
        &[1.0, 3.0],
        &[3.0, 3.0, 1.0, 1.0],
        &[3.0, 1.0, 3.0],
        &[-5.0, 3.0, 1.0],
    ] {
        let clock_s: Vec<f64> = steps_s
            .iter()
            .scan(0.0, |clock_s, step_s| {
                *clock_s += step_s;
                Some(*clock_s)
            })
            .collect();
        assert_eq!(
            usual_interval_is_over(&clock_s, 2.5),
            usual_interval_s(&clock_s) > 2.5,
            "{clock_s:?}"
        );
    }
}
