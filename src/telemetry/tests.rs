//! The guarantees of series and laps.

use proptest::prelude::*;

use super::*;
use crate::units::Seconds;

fn series(samples: &[(f64, f64)]) -> Series {
    Series::new(
        samples.iter().map(|sample| sample.0).collect::<Vec<_>>(),
        samples.iter().map(|sample| sample.1).collect(),
    )
    .unwrap()
}

#[test]
fn a_series_refuses_what_would_poison_analysis() {
    let check = |times: &[f64], values: &[f64], expect: SeriesError| {
        assert_eq!(Series::new(times.to_vec(), values.to_vec()).unwrap_err(), expect);
    };
    check(&[], &[], SeriesError::Empty);
    check(
        &[0.0, 1.0],
        &[1.0],
        SeriesError::Lengths {
            n_times: 2,
            n_values: 1,
        },
    );
    check(&[0.0, 1.0], &[1.0, f64::NAN], SeriesError::NotFinite { index: 1 });
    check(&[0.0, 1.0, 1.0], &[1.0; 3], SeriesError::TimeOrder { index: 2 });
}

#[test]
fn gears_are_held_and_speeds_are_interpolated() {
    let gear = series(&[(0.0, 2.0), (1.0, 3.0)]);
    assert_eq!(gear.at(0.9, Interpolation::Hold), 2.0);
    assert_eq!(gear.at(0.5, Interpolation::Linear), 2.5);
    assert_eq!(gear.at(-5.0, Interpolation::Linear), 2.0);
    assert_eq!(gear.at(5.0, Interpolation::Linear), 3.0);
}

#[test]
fn a_cut_begins_and_ends_exactly_at_the_boundaries() {
    let cut = series(&[(0.0, 0.0), (1.0, 10.0), (2.0, 20.0), (3.0, 30.0)])
        .cut(0.5, 2.5, Interpolation::Linear)
        .unwrap();
    assert_eq!(&**cut.times_s(), &[0.0, 0.5, 1.5, 2.0]);
    assert_eq!(cut.values(), &[5.0, 10.0, 20.0, 25.0]);
}

#[test]
fn a_role_is_found_by_its_own_name() {
    for role in ChannelRole::ALL {
        assert_eq!(ChannelRole::from_name(role.name()), Some(role));
    }
}

proptest! {
    #[test]
    fn asking_one_by_one_or_all_at_once_gives_the_same(
        steps in prop::collection::vec((0.001_f64..1.0, -50.0_f64..50.0), 1..40),
        mut asked in prop::collection::vec(-1.0_f64..40.0, 0..40),
    ) {
        let mut time_s = 0.0;
        let samples: Vec<_> = steps.iter().map(|(step, value)| { time_s += step; (time_s, *value) }).collect();
        let series = series(&samples);
        asked.sort_by(f64::total_cmp);
        for interpolation in [Interpolation::Linear, Interpolation::Hold] {
            let all = series.at_each(&asked, interpolation);
            let single: Vec<f64> = asked.iter().map(|&time_s| series.at(time_s, interpolation)).collect();
            prop_assert_eq!(all, single);
        }
    }
}

#[test]
fn a_lap_counts_that_is_timed_and_valid_and_the_fastest_of_them_is_the_best() {
    let time = |kind, valid, time_s: Option<f64>| {
        let time = time_s.map(Seconds::new);
        LapResult {
            number: 1,
            kind,
            valid,
            time,
            within: None,
        }
        .counted_time()
    };
    assert_eq!(time(LapKind::Timed, true, Some(80.0)), Some(Seconds::new(80.0)));
    for (kind, valid, time_s) in [
        (LapKind::Timed, false, Some(80.0)),
        (LapKind::Timed, true, None),
        (LapKind::Out, true, Some(80.0)),
        (LapKind::Partial, true, Some(80.0)),
    ] {
        assert_eq!(time(kind, valid, time_s), None, "{kind:?} {valid} {time_s:?}");
    }
    let best = |times_s: &[Option<f64>]| {
        let laps = times_s.iter().copied().enumerate();
        best_of(laps, |(_, time_s)| time_s.map(Seconds::new)).map(|(index, _)| index)
    };
    assert_eq!(best(&[None, Some(81.0), Some(80.0), Some(80.0), None]), Some(2));
    assert_eq!(best(&[None, None]), None);
}
