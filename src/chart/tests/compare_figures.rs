//! What a comparison picture shows, as text.

use super::made_up::{MadeUp, Wish, channel, with_channel, without};
use crate::analysis::{AlignmentBasis, Confidence};
use crate::chart::DisplayUnits;
use crate::chart::compare::{CompareInput, Stretch, figure};
use crate::chart::figure::{Block, Figure, Panel, PanelStack};
use crate::telemetry::{ChannelRole, Lap, Series, Unit};
use crate::units::{Metres, Seconds};

fn stack(figure: &Figure) -> &PanelStack {
    let Some(Block::Panels(stack)) = figure.blocks.first() else {
        panic!("no panels in {figure}");
    };
    stack
}

fn panel<'a>(figure: &'a Figure, title: &str) -> &'a Panel {
    let found = stack(figure).panels.iter().find(|panel| panel.title == title);
    found.unwrap_or_else(|| panic!("no panel {title} in {figure}"))
}

fn titles(figure: &Figure) -> Vec<&str> {
    stack(figure)
        .panels
        .iter()
        .map(|panel| panel.title.as_str())
        .collect()
}

#[test]
fn a_comparison_shows_delta_channels_map_and_corners() {
    let figure = figure(
        &Wish {
            corners: 3,
            ..Wish::default()
        }
        .make()
        .input(),
    );
    insta::assert_snapshot!(figure, @"
    Grünwaldring | Toyota GR86
    +1.569 s | Alice Meyer slower
    LapA: Alice Meyer | lap 9 | 1:15.806
    LapB: Bob Tanaka | lap 13 | 1:14.237
    x 0.000..2400.000 m, T1 176-592, T2 976-1392, T3 1776-2192
    DELTA [s] -0.110..1.679 (LapB: ↑ Alice Meyer loses) (LapA: ↓ Alice Meyer gains)
      Text: 2401 points from (0, 0.000) to (2400, 1.569) within 0.000..1.569;
    SPEED [km/h] 22.485..232.758
      LapB: 2401 points from (0, 223.200) to (2400, 223.200) within 33.481..223.200;
      LapA: 2401 points from (0, 221.760) to (2400, 221.760) within 32.043..221.760;
    SPEED DIFFERENCE [km/h] -10.163..7.344 (LapA: ↑ Alice Meyer faster) (LapB: ↓ Bob Tanaka faster)
      Text: 2401 points from (0, -1.440) to (2400, -1.440) within -9.367..6.549;
    PEDALS [%] -108.000..108.000 (Muted: ↑ throttle) (Muted: ↓ brake)
      LapB: 2401 points from (0, -0.000) to (2400, 0.000) within -68.101..-0.000;
      LapB: 2401 points from (0, 35.000) to (2400, 35.000) within 0.000..100.000;
      LapA: 2401 points from (0, -0.000) to (2400, 0.000) within -70.832..-0.000;
      LapA: 2401 points from (0, 35.000) to (2400, 35.000) within 0.000..100.000;
    STEERING [°] -62.324..58.650 (Muted: left up)
      LapB: 2401 points from (0, 0.000) to (2400, 0.000) within -56.826..53.151;
      LapA: 2401 points from (0, 0.000) to (2400, 0.000) within -56.826..53.151;
    GEAR [] 0.500..5.500
      LapB: 2401 points from (0, 5.000) to (2400, 5.000) within 1.000..5.000;
      LapA: 2401 points from (0, 5.000) to (2400, 5.000) within 1.000..5.000;
    map WHO IS FASTER WHERE of 2401 points, Alice Meyer | Bob Tanaka (full color: 0.14 s per 100 m), T1 at (-350, 139) +0.410, T2 at (-679, 0) +0.066, T3 at (-315, -189) +0.968, start toward (0.44, 0.90)
    BY CORNER [s · + is slower], T1 +0.410, T2 +0.066, T3 +0.968, Straights +0.126
    footer: Aligned by position, ±0.8 m · high confidence
    alt: Grünwaldring (Toyota GR86): Alice Meyer lap 9 in 1:15.806 against Bob Tanaka lap 13 in 1:14.237. Alice Meyer is 1.569 s slower than Bob Tanaka. Alice Meyer loses most in T3 (0.968 s), in T1 (0.410 s), in T2 (0.066 s).
    ");
}

#[test]
fn a_lap_that_is_faster_is_said_to_be_faster() {
    let made = Wish {
        corners: 3,
        ..Wish::default()
    }
    .make();
    let mut faster = made.comparison.clone();
    faster.delta = Seconds::new(-0.25);
    let check = |delta: f64, expect: &str| {
        faster.delta = Seconds::new(delta);
        let figure = figure(&CompareInput {
            comparison: &faster,
            ..made.input()
        });
        let headline = figure.title.headline.unwrap();
        let value = headline.value.replace('\u{a0}', " ");
        assert_eq!(format!("{value} | {}", headline.caption), expect);
    };
    let mut check = check;
    check(-0.25, "−0.250 s | Alice Meyer faster");
    check(0.25, "+0.250 s | Alice Meyer slower");
    check(0.000_1, "+0.000 s | equally fast");
}

#[test]
fn a_channel_that_no_lap_has_leaves_no_empty_panel() {
    let mut made = Wish::default().make();
    for lap in [&mut made.a.lap, &mut made.b.lap] {
        *lap = without(&without(lap, ChannelRole::Gear), ChannelRole::Brake);
    }
    assert_eq!(
        titles(&figure(&made.input())),
        ["DELTA", "SPEED", "SPEED DIFFERENCE", "THROTTLE", "STEERING"]
    );
}

#[test]
fn acceleration_shows_the_braking_where_no_brake_is_logged() {
    let mut made = Wish::default().make();
    let acceleration = Series::new(vec![0.0, 40.0, 80.0], vec![0.0, -9.806_65, 0.0]).unwrap();
    made.a.lap = with_channel(
        &made.a.lap,
        channel(ChannelRole::LongAccel, Unit::MetresPerSecond2, acceleration),
    );
    made.a.lap = without(&made.a.lap, ChannelRole::Brake);
    assert_eq!(
        titles(&figure(&made.input())),
        ["DELTA", "SPEED", "SPEED DIFFERENCE", "PEDALS", "STEERING", "GEAR"]
    );
    made.b.lap = without(&made.b.lap, ChannelRole::Brake);
    let figure = figure(&made.input());
    assert_eq!(
        titles(&figure),
        [
            "DELTA",
            "SPEED",
            "SPEED DIFFERENCE",
            "THROTTLE",
            "ACCELERATION AND BRAKING",
            "STEERING",
            "GEAR"
        ]
    );
    assert_eq!(panel(&figure, "ACCELERATION AND BRAKING").unit, "g");
}

#[test]
fn a_channel_that_one_lap_lacks_is_said_to_be_missing() {
    let mut made = Wish::default().make();
    made.a.lap = without(&made.a.lap, ChannelRole::Throttle);
    let figure = figure(&made.input());
    let pedals = panel(&figure, "PEDALS");
    assert_eq!(pedals.series.len(), 3);
    assert_eq!(pedals.hints.last().unwrap().1, "throttle not logged");
}

#[test]
fn brakes_in_different_units_are_not_drawn_on_one_axis() {
    let mut made = Wish::default().make();
    let pressure = Series::new(vec![0.0, 30.0, 60.0], vec![0.0, 80.0, 0.0]).unwrap();
    made.a.lap = with_channel(&made.a.lap, channel(ChannelRole::Brake, Unit::Bar, pressure));
    let figure = figure(&made.input());
    let brake = panel(&figure, "BRAKE");
    assert_eq!((brake.unit.as_str(), brake.series.len()), ("%", 1));
    assert_eq!(brake.hints[0].1, "logged in bar");
}

#[test]
fn a_pause_in_a_channel_is_a_gap_in_its_line() {
    let mut made = Wish::default().make();
    // 10 Hz with nothing from 20 s to 26 s, and nothing after 40 s.
    let times_s: Vec<f64> = (0..400)
        .map(|tenth| f64::from(tenth) / 10.0)
        .filter(|t| !(20.0..26.0).contains(t))
        .collect();
    let values = vec![0.5; times_s.len()];
    made.a.lap = with_channel(
        &made.a.lap,
        channel(
            ChannelRole::Throttle,
            Unit::Ratio,
            Series::new(times_s, values).unwrap(),
        ),
    );
    let figure = figure(&made.input());
    // The reference's brake and throttle, then the brake of the lap looked at, then its throttle.
    let runs = &panel(&figure, "PEDALS").series[3].runs;
    assert_eq!(runs.len(), 2, "{figure}");
    let last_m = runs[1].points.last().unwrap().0;
    let trace = &made.comparison.trace;
    let time_at_last_s = trace.a_time_s[trace.distance_m.partition_point(|&station_m| station_m < last_m)];
    assert!((39.9..=41.5).contains(&time_at_last_s), "{time_at_last_s}");
}

#[test]
fn gears_logged_only_when_they_change_hold_over_long_pauses() {
    let mut made = Wish::default().make();
    let gear = Series::new(vec![0.0, 12.0, 50.0], vec![2.0, 3.0, 4.0]).unwrap();
    made.a.lap = with_channel(&made.a.lap, channel(ChannelRole::Gear, Unit::Count, gear));
    let figure = figure(&made.input());
    let runs = &panel(&figure, "GEAR").series[1].runs;
    assert_eq!(runs.len(), 1);
    assert!(
        runs[0]
            .points
            .iter()
            .all(|point| [2.0, 3.0, 4.0].contains(&point.1))
    );
}

#[test]
fn without_a_position_there_is_no_map() {
    let kinds = |made: &MadeUp| -> Vec<&'static str> {
        let blocks = figure(&made.input()).blocks;
        #[expect(clippy::wildcard_enum_match_arm, reason = "the others are of other pictures")]
        let kind = |block: &Block| match block {
            Block::Panels(_) => "panels",
            Block::Map(_) => "map",
            Block::Bars(_) => "bars",
            Block::Note(_) => "note",
            _ => "other",
        };
        blocks.iter().map(kind).collect()
    };
    let with = Wish::default().make();
    assert_eq!(kinds(&with), ["panels", "map", "bars"]);
    let nowhere = Wish {
        has_position: false,
        ..Wish::default()
    }
    .make();
    assert_eq!(kinds(&nowhere), ["panels", "bars"]);
    let mut one = Wish::default().make();
    one.b.lap = nowhere.b.lap;
    assert_eq!(kinds(&one), ["panels", "map", "bars"]);
}

#[test]
fn an_estimated_track_is_said_to_be_one() {
    let estimated = |lap: &Lap| {
        [ChannelRole::Latitude, ChannelRole::Longitude]
            .into_iter()
            .fold(lap.clone(), |lap, role| {
                let mut estimated = lap.channel(role).unwrap().clone();
                estimated.kind = crate::telemetry::ChannelKind::Estimated;
                with_channel(&lap, estimated)
            })
    };
    let mut made = Wish::default().make();
    let says = |made: &MadeUp| {
        let text = figure(&made.input()).to_string();
        text.contains("(shape estimated · full color")
    };
    made.b.lap = estimated(&made.b.lap);
    assert!(!says(&made), "the other lap was measured");
    made.a.lap = estimated(&made.a.lap);
    assert!(says(&made));
}

#[test]
fn bars_sum_to_the_difference() {
    let made = Wish::default().make();
    let figure = figure(&made.input());
    let Some(Block::Bars(bars)) = figure.blocks.last() else {
        panic!("no bars");
    };
    let sum_s: f64 = bars.rows.iter().filter_map(|row| row.values[0]).sum();
    assert!((sum_s - made.comparison.delta.get()).abs() < 1e-9);
}

#[test]
fn names_are_cleaned_and_told_apart() {
    let check = |names: [&'static str; 2], expect: [&str; 3]| {
        let figure = figure(
            &Wish {
                names,
                ..Wish::default()
            }
            .make()
            .input(),
        );
        let legend: Vec<&str> = figure
            .title
            .legend
            .iter()
            .map(|entry| entry.name.as_str())
            .collect();
        assert_eq!(
            [
                legend[0],
                legend[1],
                figure.title.headline.unwrap().caption.as_str()
            ],
            expect
        );
    };
    check(["Max 🏎️🔥", "Lewis\u{202e}\n"], ["Max", "Lewis", "Max slower"]);
    check(["Ann", "Ann"], ["Ann", "Ann", "Lap 9 slower"]);
    check(["", "👻"], ["Driver", "Reference", "Lap 9 slower"]);
    check(["李小龙", "عمر"], ["李小龙", "عمر", "李小龙 slower"]);
}

#[test]
fn a_window_zooms_on_its_stations() {
    let made = Wish::default().make();
    let input = CompareInput {
        window: Some((Metres::new(300.0), Metres::new(600.0))),
        ..made.input()
    };
    let figure = figure(&input);
    let x = stack(&figure).x;
    assert_eq!((x.min, x.max), (300.0, 600.0));
    assert_eq!(panel(&figure, "SPEED").series[0].runs[0].points.len(), 301);
    // What one corner costs is in the headline.
    assert!(
        !figure.blocks.iter().any(|block| matches!(block, Block::Bars(_))),
        "{figure}"
    );
    let trace = &made.comparison.trace;
    let lost_s = trace.delta_s[600] - trace.delta_s[300];
    let headline = figure.title.headline.unwrap();
    assert_eq!(headline.value, format!("{lost_s:+.3}\u{a0}s").replace('-', "−"));
    assert_eq!(headline.caption, "Alice Meyer loses here");
}

#[test]
fn a_gap_is_no_finer_than_the_lap_times_beside_it() {
    let mut made = Wish::default().make();
    made.b.lap = made.b.lap.clone().known_within(Some(Seconds::new(0.04)));
    let figure = figure(&made.input());
    let delta = made.comparison.delta;
    let headline = figure.title.headline.unwrap().value;
    assert_eq!(headline, format!("~{:+.2}\u{a0}s", delta.get()).replace('-', "−"));
    let alt_text = figure.alt_text;
    let told = format!("about {:.2}\u{a0}s", delta.abs().get());
    assert!(alt_text.contains(&told), "{told}: {alt_text}");
    assert!(alt_text.contains("about 1:"), "{alt_text}");
}

#[test]
fn a_corner_is_shown_with_what_leads_to_it() {
    let made = Wish::default().make();
    let window = |number| Stretch::Corner(number).window(&made.comparison);
    let (from, to) = window(2).unwrap().unwrap();
    let corner = &made.comparison.corners[1].corner;
    assert!(from.get() <= corner.entry.get() - 40.0 && to.get() >= corner.exit.get() + 40.0);
    let missing = window(9).unwrap_err();
    assert_eq!(missing.to_string(), "there is no corner 9 on this lap; it has 8");
}

#[test]
fn a_line_that_a_logger_drew_through_a_dropout_is_a_gap() {
    let mut made = Wish::default().make();
    // Driven until 10 s, then evenly from 0.3 to 0.4 until 30 s, then driven again.
    let times_s: Vec<f64> = (0..1600).map(|index| f64::from(index) / 25.0).collect();
    let value = |t: f64| match t {
        t if (10.0..30.0).contains(&t) => 0.3 + (t - 10.0) * 0.005,
        t => 0.5 + 0.4 * (t * 2.0).sin(),
    };
    let values = times_s.iter().map(|&t| value(t)).collect();
    let series = Series::new(times_s, values).unwrap();
    made.a.lap = with_channel(&made.a.lap, channel(ChannelRole::Throttle, Unit::Ratio, series));
    let figure = figure(&made.input());
    let runs = &panel(&figure, "PEDALS").series[3].runs;
    assert_eq!(runs.len(), 2, "{figure}");
}

#[test]
fn imperial_readers_get_miles_and_feet() {
    let made = Wish::default().make();
    let input = CompareInput {
        units: DisplayUnits::Imperial,
        ..made.input()
    };
    let figure = figure(&input);
    assert_eq!(
        (stack(&figure).x_unit, panel(&figure, "SPEED").unit.as_str()),
        ("ft", "mph")
    );
    assert!((stack(&figure).x.max - 2400.0 / 0.3048).abs() < 1e-6);
    assert!((panel(&figure, "SPEED").series[0].runs[0].points[0].1 - 62.0 / 0.447_04).abs() < 0.1);
}

#[test]
fn the_footer_says_how_far_to_trust_the_picture() {
    let mut made = Wish::default().make();
    made.comparison.alignment.basis = AlignmentBasis::Length;
    made.comparison.alignment.confidence = Confidence::Low;
    made.comparison.alignment.residual = Metres::new(18.0);
    let figure = figure(&made.input());
    assert_eq!(figure.footer, "Aligned by length, ±18.0 m · low confidence");
}

#[test]
fn laps_without_common_track_get_a_sentence() {
    let mut made = Wish::default().make();
    made.comparison.trace = crate::analysis::DeltaTrace::default();
    insta::assert_snapshot!(figure(&made.input()), @"
    Grünwaldring | Toyota GR86
    +1.032 s | Alice Meyer slower
    LapA: Alice Meyer | lap 9 | 1:06.253
    LapB: Bob Tanaka | lap 13 | 1:05.221
    note: There is nothing to draw: these laps have no stretch of track in common.
    footer: Aligned by position, ±0.8 m · high confidence
    alt: Grünwaldring (Toyota GR86): Alice Meyer lap 9 in 1:06.253 against Bob Tanaka lap 13 in 1:05.221. Alice Meyer is 1.032 s slower than Bob Tanaka. Alice Meyer loses most in T7 (0.335 s), in T2 (0.190 s), in T3 (0.137 s).
    ");
}
