//! What a friction circle shows.

use super::made_up::{MadeUp, Wish, channel, with_channel, without};
use super::odd_input;
use crate::chart::figure::Block;
use crate::chart::grip::figure;
use crate::chart::{Figure, Form, Painter};
use crate::telemetry::{ChannelRole, Lap, Series, Unit};

#[track_caller]
fn check_figure(painter: &mut Painter, figure: &Figure) {
    odd_input::check_figure(painter, figure, &[Form::Compact, Form::Wide]);
}

/// The lap with accelerations that go around a circle of that radius, m/s².
fn with_grip(lap: &Lap, reach_mps2: f64) -> Lap {
    let times_s: Vec<f64> = (0..1500).map(|step| f64::from(step) * 0.05).collect();
    let series = |value: &dyn Fn(f64) -> f64| {
        let values = times_s.iter().map(|&time_s| value(time_s)).collect();
        Series::new(times_s.clone(), values).unwrap()
    };
    let unit = Unit::MetresPerSecond2;
    let lateral = series(&|time_s| reach_mps2 * (time_s / 5.0).cos());
    let along = series(&|time_s| reach_mps2 * (time_s / 5.0).sin());
    let lap = with_channel(lap, channel(ChannelRole::LatAccel, unit, lateral));
    with_channel(&lap, channel(ChannelRole::LongAccel, unit, along))
}

fn made() -> MadeUp {
    let mut made = Wish::default().make();
    made.a.lap = with_grip(&made.a.lap, 9.0);
    made.b.lap = with_grip(&made.b.lap, 10.0);
    made
}

fn drawn(made: &MadeUp) -> Figure {
    figure(&made.a, Some(&made.b), crate::words::Words::default())
}

pub(super) fn example() -> Figure {
    drawn(&made())
}

/// Of laps without accelerations, and nothing to compute them from.
pub(super) fn example_of_none() -> Figure {
    let mut made = Wish::default().make();
    for lap in [&mut made.a.lap, &mut made.b.lap] {
        *lap = without(&without(lap, ChannelRole::Latitude), ChannelRole::Longitude);
    }
    drawn(&made)
}

/// The same in a language.
pub(super) fn example_in(words: crate::words::Words) -> Figure {
    let made = made();
    figure(&made.a, Some(&made.b), words)
}

#[test]
fn two_laps_share_one_limit() {
    insta::assert_snapshot!(drawn(&made()), @"
    Grünwaldring | Toyota GR86
    LapA: Alice Meyer | lap 9 | 1:06.253
    LapB: Bob Tanaka | lap 13 | 1:05.221
    circle FRICTION CIRCLE (every moment, and the envelope) of 1.12 g, LapB 1305 points in 36 directions, LapA 1326 points in 36 directions
    table  |  | Alice Meyer | Bob Tanaka (Last give way)
      Braking | 0.92 g | 1.02 g
      Turning left | 0.92 g | 1.02 g
      Turning right | 0.92 g | 1.02 g
      Speeding up | 0.92 g | 1.02 g
      At the limit | *17.8 s* | *44.6 s*
      Under load | 44.9 s | 44.6 s
      Grip used | *90%* | *100%*
    footer: Limit: 90 % of the farther envelope · under load: corners and braking
    alt: Friction circle at Grünwaldring (Toyota GR86). Alice Meyer lap 9: brakes with up to 0.92 g, corners with 0.92 g to the left and 0.92 g to the right, at the limit for 17.8 s of 44.9 s, 90% of the grip used on average. Bob Tanaka lap 13: brakes with up to 1.02 g, corners with 1.02 g to the left and 1.02 g to the right, at the limit for 44.6 s of 44.6 s, 100% of the grip used on average.
    ");
}

#[test]
fn cornering_to_the_left_is_drawn_to_the_left_and_braking_below() {
    let made = made();
    let figure = drawn(&made);
    let [Block::FrictionCircle(circle), _] = figure.blocks.as_slice() else {
        panic!("{figure}")
    };
    // The first direction is cornering to the left, the next ones by way of speeding up.
    let (across, up) = circle.laps[0].envelope_g[0];
    assert!(across < -0.9 && up.abs() < 0.1, "{across} {up}");
    let (across, up) = circle.laps[0].envelope_g[9];
    assert!(across.abs() < 0.1 && up > 0.9, "{across} {up}");
}

#[test]
fn what_is_missing_is_said() {
    let mut half = Wish::default().make();
    half.a.lap = with_grip(&half.a.lap, 9.0);
    let text = drawn(&half).to_string();
    assert!(
        text.contains("not logged") && text.contains("Bob Tanaka lap 13 has no accelerations"),
        "{text}"
    );
    let none = Wish::default().make();
    let figure = drawn(&none);
    assert!(matches!(figure.blocks.as_slice(), [Block::Note(_)]), "{figure}");
}

#[test]
fn odd_laps_give_a_picture() {
    let mut painter = Painter::new();
    let long = "Maximilian Konstantin Ferdinand von und zu Hohenzollern-Sigmaringen ".repeat(3);
    for reach_mps2 in [0.0, 0.01, 3.0, 69.0, 1e12, -9.0] {
        let mut made = Wish::default().make();
        made.a.lap = with_grip(&made.a.lap, reach_mps2);
        check_figure(&mut painter, &drawn(&made));
        made.a.label.driver.clone_from(&long);
        made.a.label.circuit = Some("عمر الشريف".to_owned());
        check_figure(
            &mut painter,
            &figure(&made.a, None, crate::words::Words::default()),
        );
    }
}

#[test]
fn laps_of_one_sample_and_without_position_give_a_picture_or_a_sentence() {
    let mut painter = Painter::new();
    let single = Series::new(vec![30.0], vec![4.0]).unwrap();
    let mut made = Wish {
        has_position: false,
        speed: |speed_mps| -speed_mps,
        ..Wish::default()
    }
    .make();
    check_figure(&mut painter, &drawn(&made));
    for role in [ChannelRole::LatAccel, ChannelRole::LongAccel] {
        let channel = channel(role, Unit::MetresPerSecond2, single.clone());
        made.a.lap = with_channel(&made.a.lap, channel);
    }
    check_figure(&mut painter, &drawn(&made));
}

#[test]
fn a_friction_circle_is_small_enough_to_post() {
    let made = made();
    for form in [Form::Compact, Form::Wide] {
        let bytes = crate::chart::Painter::new().png(&drawn(&made), form).unwrap();
        assert!(bytes.len() <= 400_000, "{} bytes", bytes.len());
    }
}
