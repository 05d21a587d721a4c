//! What a card of one corner says.

use super::layout;
use super::made_up::{MadeUp, Wish, without};
use crate::analysis::{AlignmentBasis, Cause, Confidence, CornerFacts, Finding, LapsHeld, Phase};
use crate::chart::corner_card::figure;
use crate::chart::figure::Block;
use crate::chart::{DisplayUnits, Form, Painter, compare::CompareInput};
use crate::telemetry::{ChannelRole, Warning};
use crate::units::{Metres, MetresPerSecond, Seconds};

/// A corner in which lap A brakes 14 m earlier, is 1 m/s slower at the apex, and loses on entry.
pub(super) fn made() -> MadeUp {
    let mut made = Wish {
        corners: 3,
        ..Wish::default()
    }
    .make();
    let facts = |brake_m: f64, apex_mps: f64, time_s: f64| CornerFacts {
        apex_speed: MetresPerSecond::new(apex_mps),
        exit_speed: MetresPerSecond::new(40.0),
        entry_speed: MetresPerSecond::new(60.0),
        time: Seconds::new(time_s),
        brake_point: Some(Metres::new(brake_m)),
        full_throttle: Some(Metres::new(1300.0)),
        ..CornerFacts::default()
    };
    let compared = &mut made.comparison.corners[1];
    compared.a = facts(1000.0, 21.0, 8.3);
    compared.b = facts(1014.0, 22.0, 8.1);
    compared.loss = Seconds::new(0.2);
    compared.entry_loss = Seconds::new(0.18);
    compared.mid_loss = Seconds::new(0.03);
    compared.exit_loss = Seconds::new(-0.01);
    made
}

#[test]
fn a_card_says_what_a_corner_costs_and_where() {
    let made = made();
    insta::assert_snapshot!(figure(&made.input(), 2), @"
    Grünwaldring | T2 · Toyota GR86
    +0.200 s | in T2
    LapA: Alice Meyer | lap 9 | 1:15.806
    LapB: Bob Tanaka | lap 13 | 1:14.237
    lead: Alice Meyer loses 0.200 s in T2, most of it on entry. Alice Meyer brakes 14 m earlier and is 3.6 km/h slower at the apex.
    tiles Brake point: 14 m earlier 1000 / 1014 m | Minimum speed: −3.6 km/h (LapB) 75.6 / 79.2 | Full throttle: same place 1300 / 1300 m | Exit speed: ±0.0 km/h 144.0 / 144.0
    x 831.000..1537.000 m, T2 976-1392
    SPEED [km/h] 158.034..231.102
      LapB: 707 points from (831, 223.200) to (1537, 223.200) within 167.400..223.200;
      LapA: 707 points from (831, 221.760) to (1537, 221.760) within 165.936..221.760;
      LapB Braking at (1014, 192.4)  LapB FullThrottle at (1300, 173.1)  LapA Braking at (1000, 197.3)  LapA FullThrottle at (1300, 170.8)
    PEDALS [%] -108.000..108.000 (Muted: ↑ throttle) (Muted: ↓ brake)
      LapB: 707 points from (831, -0.000) to (1537, -0.000) within -35.267..-0.000;
      LapB: 707 points from (831, 35.000) to (1537, 35.000) within 0.000..100.000;
      LapA: 707 points from (831, -0.000) to (1537, -0.000) within -33.782..-0.000;
      LapA: 707 points from (831, 35.000) to (1537, 35.000) within 0.000..100.000;
    LINE [m] -0.580..0.580 (LapA: ↑ Alice Meyer further left)
      LapA: 707 points from (831, 0.000) to (1537, 0.000) within -0.000..0.000;
    POINTS [] 0.100..2.100
      LapA: 2 points from (831, 1.500) to (1537, 1.500) within 1.500..1.500;
      LapB: 2 points from (831, 0.600) to (1537, 0.600) within 0.600..0.600;
      LapA Braking at (1000, 1.5)  LapA FullThrottle at (1300, 1.5)  LapB Braking at (1014, 0.6)  LapB FullThrottle at (1300, 0.6)
    footer: Aligned by position, ±0.8 m · high confidence
    alt: Grünwaldring (Toyota GR86): Alice Meyer lap 9 in 1:15.806 against Bob Tanaka lap 13 in 1:14.237. Alice Meyer loses 0.200 s in T2, most of it on entry. Alice Meyer brakes 14 m earlier and is 3.6 km/h slower at the apex. Brake point 14 m earlier (1000 / 1014 m); Minimum speed −3.6 km/h (75.6 / 79.2); Full throttle same place (1300 / 1300 m); Exit speed ±0.0 km/h (144.0 / 144.0).
    ");
}

#[test]
fn a_card_says_no_other_phase_than_the_coach() {
    let mut made = made();
    let told = |made: &MadeUp| {
        let figure = figure(&made.input(), 2).to_string();
        let lead = figure.lines().find(|line| line.contains("lead: ")).unwrap();
        lead.trim().to_owned()
    };
    let mut finding = |phase: Phase| {
        made.comparison.findings = vec![Finding {
            id: "F1".to_owned(),
            corner: 2,
            phase,
            cause: Cause::Slower,
            loss: Seconds::new(0.2),
            confidence: Confidence::High,
            evidence: Vec::new(),
            laps: LapsHeld { held: 1, of: 1 },
        }];
        told(&made)
    };
    assert!(finding(Phase::Entry).contains("most of it on entry"));
    let middle = finding(Phase::Mid);
    assert!(!middle.contains("most of it"), "{middle}");
    assert!(middle.contains("slower at the apex"), "{middle}");
}

#[test]
fn a_gain_is_told_as_one_and_only_with_what_points_its_way() {
    let mut made = made();
    let compared = &mut made.comparison.corners[1];
    compared.loss = Seconds::new(-0.2);
    compared.entry_loss = Seconds::new(-0.18);
    compared.mid_loss = Seconds::new(-0.03);
    compared.exit_loss = Seconds::new(0.01);
    // Braking earlier does not explain a gain on entry: it is not told.
    assert_eq!(
        figure(&made.input(), 2).lead.sentence,
        "Alice Meyer gains 0.200\u{a0}s in T2, most of it on entry."
    );
    let compared = &mut made.comparison.corners[1];
    std::mem::swap(&mut compared.a, &mut compared.b);
    assert_eq!(
        figure(&made.input(), 2).lead.sentence,
        "Alice Meyer gains 0.200\u{a0}s in T2, most of it on entry. Alice Meyer brakes 14 m later and is 3.6 km/h faster \
         at the apex."
    );
    made.comparison.corners[1].loss = Seconds::new(0.001);
    assert_eq!(
        figure(&made.input(), 2).lead.sentence,
        "In T2 both laps take the same time."
    );
}

#[test]
fn feet_and_miles_are_used_in_words_too() {
    let made = made();
    let input = CompareInput {
        units: DisplayUnits::Imperial,
        ..made.input()
    };
    let sentence = figure(&input, 2).lead.sentence;
    assert!(
        sentence.contains("46 ft earlier") && sentence.contains("2.2 mph slower"),
        "{sentence}"
    );
}

#[test]
fn lines_are_held_against_each_other_only_where_positions_tell_them_apart() {
    let line = |made: &MadeUp| {
        let drawn = figure(&made.input(), 2);
        let Some(Block::Panels(stack)) = drawn.blocks.first() else {
            panic!("{drawn}")
        };
        stack.panels.iter().any(|panel| panel.title == "LINE")
    };
    assert!(line(&made()));
    let mut coarse = made();
    coarse.comparison.alignment.residual = Metres::new(4.0);
    assert!(!line(&coarse));
    let mut by_shape = made();
    by_shape.comparison.alignment.basis = AlignmentBasis::Landmarks;
    assert!(!line(&by_shape));
    let mut shifted = made();
    let warning = Warning::PositionShift {
        shift: Metres::new(3.0),
    };
    shifted.comparison.warnings.push(warning);
    assert!(!line(&shifted));
    let mut nowhere = made();
    for lap in [&mut nowhere.a.lap, &mut nowhere.b.lap] {
        *lap = without(&without(lap, ChannelRole::Latitude), ChannelRole::Longitude);
    }
    assert!(!line(&nowhere));
}

#[test]
fn cards_are_readable_whatever_the_corner() {
    let mut painter = Painter::new();
    let mut odd = made();
    odd.comparison.corners[1].loss = Seconds::new(f64::NAN);
    odd.comparison.corners[0].a.brake_point = Some(Metres::new(f64::NAN));
    odd.comparison.corners[2].corner.name = Some("Bergwerk".repeat(30));
    for number in [0, 1, 2, 3, 99] {
        let figure = figure(&odd.input(), number);
        layout::check(&mut painter, "card", &figure);
        painter.rgb(&figure, Form::Compact).unwrap();
    }
}
