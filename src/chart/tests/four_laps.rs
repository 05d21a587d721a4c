//! What a comparison of more than two laps shows.

use super::made_up::{MadeUp, Wish};
use crate::analysis::Comparison;
use crate::chart::Figure;
use crate::chart::compare::{CompareInput, OtherLap, figure};
use crate::chart::figure::{Block, Ink, MapLegend, PanelStack, TrackMap, Zero};
use crate::chart::map::{self, MapColor};
use crate::telemetry::{LabeledLap, LapLabel};
use crate::units::{Metres, Seconds};

/// The comparisons of two more laps with the reference.
pub(super) struct Four {
    c: Comparison,
    d: Comparison,
}

/// A third lap that wins the first third of the circuit, and a fourth that wins the last.
pub(super) fn four(made: &MadeUp) -> Four {
    let length_m = made.wish.length_m;
    let third_m = length_m / 3.0;
    Four {
        c: with_delta(&made.comparison, |at_m| {
            -0.8 * (at_m / third_m).min(1.0) + 1.2 * ((at_m - third_m) / third_m).max(0.0)
        }),
        d: with_delta(&made.comparison, |at_m| {
            0.5 * (at_m / third_m).min(2.0) - 1.4 * (at_m / third_m - 2.0).max(0.0)
        }),
    }
}

impl Four {
    pub(super) fn others(&self, made: &MadeUp) -> [OtherLap; 2] {
        let other = |driver: &str, number, comparison: &Comparison| OtherLap {
            lap: LabeledLap {
                label: LapLabel {
                    is_optimal: false,
                    driver: driver.to_owned(),
                    number,
                    ..made.a.label.clone()
                },
                lap: made.a.lap.clone(),
            },
            comparison: comparison.clone(),
        };
        [other("Chloé", 2, &self.c), other("Дмитрий", 3, &self.d)]
    }
}

/// The comparison with another delta, in seconds by metres.
fn with_delta(comparison: &Comparison, delta_s: impl Fn(f64) -> f64) -> Comparison {
    let mut comparison = comparison.clone();
    let between = |from: Metres, to: Metres| Seconds::new(delta_s(to.get()) - delta_s(from.get()));
    comparison.trace.delta_s = comparison
        .trace
        .distance_m
        .iter()
        .map(|&at_m| delta_s(at_m))
        .collect();
    for compared in &mut comparison.corners {
        compared.loss = between(compared.corner.entry, compared.corner.exit);
    }
    for straight in &mut comparison.straights {
        straight.loss = between(straight.start, straight.end);
    }
    comparison.delta = Seconds::new(*comparison.trace.delta_s.last().unwrap());
    comparison
}

fn map_of(figure: &Figure) -> &TrackMap {
    let track = figure.blocks.iter().find_map(|block| {
        if let Block::Map(track) = block {
            Some(track)
        } else {
            None
        }
    });
    track.unwrap()
}

fn panels_of(figure: &Figure) -> &PanelStack {
    match figure.blocks.first() {
        Some(Block::Panels(stack)) => stack,
        _ => panic!("{figure}"),
    }
}

#[test]
fn every_lap_has_an_ink_and_is_held_against_the_same_reference() {
    let made = Wish::default().make();
    let four = four(&made);
    let figure = figure(&CompareInput {
        others: &four.others(&made),
        ..made.input()
    });
    let inks: Vec<Ink> = figure.title.legend.iter().map(|entry| entry.ink).collect();
    assert_eq!(inks, [Ink::LapA, Ink::LapB, Ink::LapC, Ink::LapD]);
    assert_eq!(
        figure.title.headline.as_ref().unwrap().caption,
        "Alice Meyer slower than Bob Tanaka"
    );
    let panels = &panels_of(&figure).panels;
    assert_eq!((panels[0].zero, panels[0].series.len()), (Zero::Signed, 3));
    assert_eq!(panels[1].series.len(), 4);
    insta::assert_snapshot!(figure.alt_text, @"Grünwaldring (Toyota GR86): Alice Meyer lap 9 in 1:06.253 against Bob Tanaka lap 13 in 1:05.221. Alice Meyer is 1.032 s slower than Bob Tanaka. Chloé lap 2 in 1:06.253 is 1.600 s slower than Bob Tanaka. Дмитрий lap 3 in 1:06.253 is 0.400 s faster than Bob Tanaka. Fastest: Bob Tanaka in T4 and T5; Chloé in T1, T2 and T3; Дмитрий in T6, T7 and T8. Alice Meyer loses most in T7 (0.335 s), in T2 (0.190 s), in T3 (0.137 s).");
}

#[test]
fn the_map_is_in_the_ink_of_the_fastest_lap() {
    let made = Wish::default().make();
    let four = four(&made);
    let input = CompareInput {
        others: &four.others(&made),
        ..made.input()
    };
    let figure = map::figure(&input, MapColor::Gain);
    let track = map_of(&figure);
    assert_eq!(track.title, "WHO IS FASTEST WHERE");
    let MapLegend::Laps(laps) = &track.legend else {
        panic!("{figure}")
    };
    let names: Vec<&str> = laps.iter().map(|(_, name)| name.as_str()).collect();
    // Alice is nowhere the fastest.
    assert_eq!(names, ["Bob Tanaka", "Chloé", "Дмитрий"]);
    let inks: Vec<Ink> = track.fastest.iter().map(|part| part.ink).collect();
    assert_eq!((inks.first(), inks.last()), (Some(&Ink::LapC), Some(&Ink::LapD)));
    // Every point of the track has the ink of one lap.
    let points: usize = track.fastest.iter().map(|part| part.runs[0].points.len()).sum();
    let joints = track.fastest.len() - 1;
    assert_eq!(points - joints, track.runs[0].points.len());
    let notes: Vec<&str> = track
        .corners
        .iter()
        .map(|corner| corner.note.as_ref().unwrap().1.as_str())
        .collect();
    assert_eq!((notes[0], notes[7]), ("Chloé", "Дмитрий"));
}

#[test]
fn the_bars_hold_every_lap_against_the_reference() {
    let made = Wish::default().make();
    let mut four = four(&made);
    four.d.corners.truncate(7);
    let figure = figure(&CompareInput {
        others: &four.others(&made),
        ..made.input()
    });
    let Some(Block::Bars(bars)) = figure.blocks.last() else {
        panic!("{figure}")
    };
    assert_eq!(bars.unit, "s to Bob Tanaka");
    let sum_s = |lap: usize| bars.rows.iter().filter_map(|row| row.values[lap]).sum::<f64>();
    assert!((sum_s(0) - made.comparison.delta.get()).abs() < 1e-9);
    assert!((sum_s(1) - four.c.delta.get()).abs() < 1e-9);
    // A corner that a lap does not have is no loss of nothing.
    assert_eq!(bars.rows[7].values[2], None);
}

#[test]
fn a_map_of_one_lap_knows_nothing_of_the_others() {
    let made = Wish::default().make();
    let four = four(&made);
    let input = CompareInput {
        others: &four.others(&made),
        ..made.input()
    };
    for color in [MapColor::Speed, MapColor::Gear, MapColor::Pedals] {
        assert_eq!(map::figure(&input, color), map::figure(&made.input(), color));
    }
}
