//! Verdicts on lists of lengths.

use proptest::prelude::*;

use super::*;

fn lap(length_m: f64) -> LapEvidence {
    LapEvidence {
        length: Metres::new(length_m),
        kind: LapKind::Timed,
        complete: true,
        stated: false,
        stopped: false,
        flagged: false,
        longest_gap: Metres::new(0.0),
    }
}

/// One letter a lap: `v` valid, `t` timed and not valid, `p` partial, `o` out.
fn letters(laps: &[LapEvidence], settings: &JudgeSettings) -> String {
    verdicts(laps, settings)
        .iter()
        .map(|verdict| match (verdict.kind, verdict.valid) {
            (LapKind::Timed, true) => 'v',
            (LapKind::Timed, false) => 't',
            (LapKind::Partial, false) => 'p',
            (LapKind::Out, false) => 'o',
            other => panic!("{other:?}"),
        })
        .collect()
}

fn check(lengths_m: &[f64], expect: &str) {
    let laps: Vec<LapEvidence> = lengths_m.iter().copied().map(lap).collect();
    assert_eq!(letters(&laps, &JudgeSettings::default()), expect, "{lengths_m:?}");
}

#[test]
fn a_short_lap_is_partial_by_the_laps_around_it() {
    check(&[4000.0], "v");
    check(&[4000.0, 3700.0], "vp");
    check(&[4000.0, 3760.0], "vv");
    check(&[4000.0, 4010.0, 3860.0], "vvp");
    check(&[4000.0, 4010.0, 3900.0], "vvv");
    check(&[3516.0, 4000.0, 4000.0, 4005.0], "pvvv");
    check(&[4000.0, 4000.0, 8000.0, 4000.0], "vvtv");
    // Two configurations in one list: neighbors decide, so only the first of the second one suffers.
    check(&[[4000.0; 6], [3000.0; 6]].concat(), "vvvvvvpvvvvv");
}

#[test]
fn a_lap_with_a_stop_never_counts_and_never_measures() {
    let stopped = |length_m| LapEvidence {
        stopped: true,
        ..lap(length_m)
    };
    let settings = JudgeSettings::default();
    assert_eq!(
        letters(&[stopped(12_000.0), lap(4000.0), stopped(9000.0)], &settings),
        "tvt"
    );
    let stated = LapEvidence {
        stated: true,
        ..stopped(3000.0)
    };
    assert_eq!(letters(&[lap(4000.0), stated], &settings), "vt");
    assert_eq!(letters(&[lap(4000.0), stopped(3000.0)], &settings), "vp");
}

#[test]
fn another_way_does_not_count_and_spoils_no_lap_beside_it() {
    // A joker lap, a rewind whose way counts twice: the others stay what they are.
    check(&[2588.0, 2590.0, 2809.0, 2587.0], "vvtv");
    check(&[2588.0, 2590.0, 3030.0], "vvt");
    check(&[3030.0, 2588.0, 2590.0], "tvv");
    check(&[2588.0, 2590.0, 2650.0], "vvv");
}

#[test]
fn what_the_log_calls_invalid_never_counts_and_measures_all_the_same() {
    let flagged = |length_m| LapEvidence {
        flagged: true,
        ..lap(length_m)
    };
    let settings = JudgeSettings::default();
    assert_eq!(letters(&[lap(4000.0), flagged(4000.0)], &settings), "vt");
    assert_eq!(letters(&[flagged(4000.0), lap(3000.0)], &settings), "tp");
}

#[test]
fn what_was_not_from_line_to_line_stays_what_it_is() {
    let out = LapEvidence {
        kind: LapKind::Out,
        complete: true,
        ..lap(4000.0)
    };
    let cut_off = LapEvidence {
        kind: LapKind::Partial,
        complete: false,
        ..lap(4000.0)
    };
    assert_eq!(
        letters(&[out, lap(4000.0), cut_off], &JudgeSettings::default()),
        "ovp"
    );
}

#[test]
fn a_known_length_judges_the_first_lap() {
    let settings = JudgeSettings {
        known_length: Some(Metres::new(4000.0)),
        ..JudgeSettings::default()
    };
    assert_eq!(letters(&[lap(3600.0)], &settings), "p");
    assert_eq!(letters(&[lap(3800.0)], &settings), "v");
    assert_eq!(letters(&[lap(3600.0), lap(4000.0)], &settings), "pv");
}

#[test]
fn more_laps_change_the_verdict_and_a_hole_makes_a_lap_partial() {
    let settings = JudgeSettings::default();
    let before = verdicts(&[lap(3500.0)], &settings);
    assert!(before[0].valid);
    let again = LapEvidence {
        kind: before[0].kind,
        ..lap(3500.0)
    };
    assert_eq!(letters(&[again, lap(4000.0), lap(4001.0)], &settings), "pvv");
    // And back: a lap that was judged partial beside a longer one that turns out to be the odd one.
    let partial = LapEvidence {
        kind: LapKind::Partial,
        ..lap(3500.0)
    };
    assert_eq!(
        letters(&[partial, lap(3490.0), lap(3510.0), lap(4000.0)], &settings),
        "vvvt"
    );
    let hole = LapEvidence {
        longest_gap: Metres::new(200.0),
        ..lap(4000.0)
    };
    assert_eq!(letters(&[hole, lap(4000.0)], &settings), "pv");
}

proptest! {
    #[test]
    fn laps_of_about_one_length_all_count(lengths_m in prop::collection::vec(3960.0_f64..4040.0, 1..30)) {
        let laps: Vec<LapEvidence> = lengths_m.into_iter().map(lap).collect();
        prop_assert!(verdicts(&laps, &JudgeSettings::default()).iter().all(|verdict| verdict.valid));
    }
}

#[test]
fn a_hundred_thousand_laps_are_judged_by_those_around_them() {
    let lengths_m: Vec<f64> = (0..100_000_u32)
        .map(|lap| if lap % 7 == 3 { 3000.0 } else { 4000.0 })
        .collect();
    let laps: Vec<LapEvidence> = lengths_m.iter().copied().map(lap).collect();
    let found = letters(&laps, &JudgeSettings::default());
    let expect: String = (0..100_000_u32)
        .map(|lap| if lap % 7 == 3 { 'p' } else { 'v' })
        .collect();
    assert_eq!(found, expect);
}
