//! What a lap table shows.

use super::made_up_session::{MadeUpSession, evening, lap, session};
use super::odd_input;
use crate::chart::lap_table::{LapTableInput, figure};
use crate::chart::{Figure, Form, Painter};
use crate::telemetry::LapKind;
use crate::words::Words;

#[track_caller]
fn check_figure(painter: &mut Painter, figure: &Figure) {
    odd_input::check_figure(painter, figure, &[Form::Compact, Form::Wide]);
}

fn input(made: &MadeUpSession) -> LapTableInput<'_> {
    LapTableInput {
        words: crate::words::Words::default(),
        laps: &made.results,
        session: &made.session,
        sectors: &made.sectors,
        driver: "Alice Meyer",
        circuit: "Grünwaldring",
        car: "Toyota GR86",
        date: "14 Jun 2025",
        left_out: 0,
    }
}

/// A session with laps of every kind.
fn made() -> MadeUpSession {
    session(&[
        lap(0, LapKind::Out, false, None),
        lap(1, LapKind::Timed, true, Some(77.1)),
        lap(2, LapKind::Timed, true, Some(76.2)),
        lap(3, LapKind::Timed, true, Some(76.4)),
        lap(4, LapKind::Timed, false, Some(131.0)),
        lap(5, LapKind::Timed, true, Some(76.9)),
        lap(6, LapKind::In, false, None),
    ])
}

pub(super) fn example() -> Figure {
    example_in(Words::default())
}

/// One lap between an out lap and an in lap.
pub(super) fn example_of_one_lap() -> Figure {
    figure(&input(&evening(1)))
}

/// An evening of thirty.
pub(super) fn example_of_many_laps() -> Figure {
    figure(&input(&evening(30)))
}

/// The same in a language.
pub(super) fn example_in(words: Words) -> Figure {
    figure(&LapTableInput {
        words,
        ..input(&made())
    })
}

#[test]
fn a_session_is_a_timing_screen() {
    let made = made();
    insta::assert_snapshot!(figure(&input(&made)), @"
    Grünwaldring | Alice Meyer · Toyota GR86 · 14 Jun 2025
    tiles BEST LAP: 1:16.200 ◆ lap 2 | BEST ROLLING: 1:16.075 −0.125 s to the best | OPTIMAL: 1:15.700 −0.500 s to the best | SPREAD: ±0.412 s 0.5% over 4 laps
    table  | LAP |  | TIME | GAP |  | S1 T1–3 | S2 T4 | S3 T5–9 (First give way)
      0 | [OUT] | – |  |  |  |  |  (faint)
      1 | [] | *1:17.100* | +0.900 | bar 1.00 | 23.130▲ | 34.695▲ | 19.275▲
      2 | [BEST] | *1:16.200* |  |  | 22.860◆ | 34.290▲ | 19.050◆ (strong) (pinned)
      3 | [] | *1:16.400* | +0.200 | bar 0.22 | 22.920– | 32.852◆ | 20.628–
      4 | [VOID] | 2:11.000 |  |  |  |  |  (faint)
      5 | [] | *1:16.900* | +0.700 | bar 0.78 | 23.070– | 34.605– | 19.225–
      6 | [IN] | – |  |  |  |  |  (faint)
    timeline LAP BY LAP up to 77.100 s, 0, 1 Time 77.100, 2 Best 76.200 (1:16.200), 3 Time 76.400, 4 Void 131.000, 5 Time 76.900, 6
    footer: Sectors are cut where braking begins
    alt: Lap table of Alice Meyer (Toyota GR86) at Grünwaldring: 5 laps, 4 of them counted. Best lap 1:16.200 in lap 2. Optimal lap 1:15.700, 0.500 s faster. Best rolling lap 1:16.075. Lap times spread by 0.412 s, 0.5%.
    ");
}

#[test]
fn laps_that_do_not_count_are_nobodys_best() {
    let made = session(&[
        lap(1, LapKind::Timed, false, Some(60.0)),
        lap(2, LapKind::Partial, false, None),
    ]);
    insta::assert_snapshot!(figure(&input(&made)), @"
    Grünwaldring | Alice Meyer · Toyota GR86 · 14 Jun 2025
    tiles LAPS: 1 none is complete and counts
    table  | LAP |  | TIME | GAP |  (First give way)
      1 | [VOID] | 1:00.000 |  |  (faint)
      2 | [PART] | – |  |  (faint)
    footer: 
    alt: Lap table of Alice Meyer (Toyota GR86) at Grünwaldring: 1 lap, counted: 0.
    ");
}

#[test]
fn sessions_of_every_length_and_names_of_every_kind_give_a_picture() {
    let mut painter = Painter::new();
    let long = "Maximilian Konstantin Ferdinand von und zu Hohenzollern-Sigmaringen ".repeat(3);
    for timed in [0, 1, 2, 12, 60, 300] {
        let made = evening(timed);
        check_figure(&mut painter, &figure(&input(&made)));
        let odd = LapTableInput {
            driver: &long,
            circuit: "عمر الشريف",
            car: &long,
            left_out: 240,
            ..input(&made)
        };
        check_figure(&mut painter, &figure(&odd));
    }
    check_figure(&mut painter, &figure(&input(&session(&[]))));
    let extreme = session(&[
        lap(u32::MAX, LapKind::Timed, true, Some(1e9)),
        lap(1, LapKind::Timed, true, Some(0.001)),
    ]);
    check_figure(&mut painter, &figure(&input(&extreme)));
}

#[test]
fn a_lap_table_is_small_enough_to_post() {
    for (timed, form) in [(30, Form::Compact), (30, Form::Wide), (300, Form::Wide)] {
        let bytes = crate::chart::Painter::new()
            .png(&figure(&input(&evening(timed))), form)
            .unwrap();
        assert!(bytes.len() <= 400_000, "{timed} laps: {} bytes", bytes.len());
    }
}

#[test]
fn the_optimal_lap_of_rough_times_is_no_finer_ahead_than_they_are_known() {
    let mut made = made();
    for lap in &mut made.results {
        lap.within = Some(crate::units::Seconds::new(0.04));
    }
    let alt = figure(&input(&made)).alt_text;
    assert!(
        alt.contains("Optimal lap about 1:15.70, about 0.50\u{a0}s faster."),
        "{alt}"
    );
}

#[test]
fn the_gap_to_the_best_lap_is_what_is_left_of_both_times_as_they_are_told() {
    let mut made = made();
    made.session.best = Some(crate::units::Seconds::new(97.451_2));
    made.session.optimal = Some(crate::units::Seconds::new(97.377_6));
    let alt = figure(&input(&made)).alt_text;
    assert!(
        alt.contains("Optimal lap 1:37.378, 0.073\u{a0}s faster."),
        "{alt}"
    );
}
