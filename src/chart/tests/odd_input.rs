//! Whatever the laps and the names are: a picture, never a panic.

use super::made_up::{MadeUp, Wish, channel, with_channel};
use crate::analysis::{Comparison, DeltaTrace};
use crate::chart::compare::{CompareInput, OtherLap, figure};
use crate::chart::map::MapColor;
use crate::chart::{Figure, Form, Painter, corner_card, map};
use crate::telemetry::{ChannelRole, Series, Unit};
use crate::units::{Metres, Seconds};

/// Draws it, and expects more than an empty page.
#[track_caller]
fn check(painter: &mut Painter, input: &CompareInput<'_>) {
    check_figure(painter, &figure(input), &[Form::Compact, Form::Wide]);
    for color in [MapColor::Gain, MapColor::Speed, MapColor::Gear, MapColor::Pedals] {
        check_figure(painter, &map::figure(input, color), &[Form::Compact]);
    }
    let other = OtherLap {
        lap: input.a.clone(),
        comparison: input.comparison.clone(),
    };
    let four = CompareInput {
        others: &[other.clone(), other],
        ..*input
    };
    check_figure(painter, &figure(&four), &[Form::Compact]);
    check_figure(painter, &corner_card::figure(input, 1), &[Form::Compact]);
}

/// The same of any figure.
#[track_caller]
pub(super) fn check_figure(painter: &mut Painter, figure: &Figure, forms: &[Form]) {
    assert!(
        !figure.alt_text.is_empty() && figure.alt_text.chars().count() <= 1000,
        "{}",
        figure.alt_text
    );
    for &form in forms {
        let (pixels, (width, _)) = painter.rgb(figure, form).unwrap();
        let bright = pixels
            .chunks_exact(3)
            .filter(|pixel| pixel.iter().all(|&value| value > 200))
            .count();
        assert!(bright > 300, "{bright} bright pixels in {figure}");
        let edge_is_empty = pixels
            .chunks_exact(usize::from(width) * 3)
            .all(|row| row[..9] == pixels[..9] && row[row.len() - 9..] == pixels[..9]);
        assert!(edge_is_empty, "something leaves the picture: {figure}");
    }
}

#[test]
fn every_kind_of_circuit_and_series_gives_a_picture() {
    let mut painter = Painter::new();
    let long = "Maximilian Konstantin Ferdinand von und zu Hohenzollern-Sigmaringen ".repeat(3);
    let long: &'static str = Box::leak(long.into_boxed_str());
    let wishes = [
        Wish {
            corners: 1,
            ..Wish::default()
        },
        Wish {
            corners: 40,
            has_position: true,
            names: [long, "عمر الشريف"],
            circuit: long,
            ..Wish::default()
        },
        Wish {
            corners: 0,
            has_position: false,
            channels: Vec::new(),
            circuit: "",
            ..Wish::default()
        },
        Wish {
            samples: 100,
            names: ["李小龙", "👩‍👩‍👧‍👦"],
            ..Wish::default()
        },
        Wish {
            samples: 100_000,
            ..Wish::default()
        },
        Wish {
            speed: |speed_mps| -speed_mps,
            ..Wish::default()
        },
        Wish {
            speed: |_| 0.0,
            length_m: 3.0,
            ..Wish::default()
        },
        Wish {
            speed: |speed_mps| speed_mps * 1e300,
            ..Wish::default()
        },
    ];
    for wish in wishes {
        check(&mut painter, &wish.make().input());
    }
}

#[test]
fn broken_comparisons_give_a_picture() {
    let mut painter = Painter::new();
    let made = Wish::default().make();
    let broken = |change: fn(&mut Comparison)| {
        let mut comparison = made.comparison.clone();
        change(&mut comparison);
        comparison
    };
    let comparisons = [
        broken(|comparison| comparison.trace = DeltaTrace::default()),
        broken(|comparison| comparison.trace.delta_s.fill(0.0)),
        broken(|comparison| comparison.trace.delta_s.fill(f64::NAN)),
        broken(|comparison| comparison.trace.distance_m.reverse()),
        broken(|comparison| comparison.trace.a_time_s.truncate(5)),
        broken(|comparison| comparison.delta = Seconds::new(1e9)),
        broken(|comparison| {
            for compared in &mut comparison.corners {
                compared.corner.apex = Metres::new(f64::NAN);
                compared.loss = Seconds::new(f64::INFINITY);
            }
        }),
        broken(|comparison| {
            for compared in &mut comparison.corners {
                std::mem::swap(&mut compared.corner.entry, &mut compared.corner.exit);
                compared.corner.number = u32::MAX;
                compared.corner.name = Some("The Corner With the Very Long Name Indeed".to_owned());
            }
        }),
    ];
    for comparison in &comparisons {
        check(
            &mut painter,
            &CompareInput {
                comparison,
                ..made.input()
            },
        );
    }
}

#[test]
fn a_channel_of_one_sample_gives_a_picture() {
    let mut painter = Painter::new();
    let mut made: MadeUp = Wish::default().make();
    let single = Series::new(vec![30.0], vec![0.7]).unwrap();
    made.a.lap = with_channel(
        &made.a.lap,
        channel(ChannelRole::Throttle, Unit::Ratio, single.clone()),
    );
    made.b.lap = with_channel(&made.b.lap, channel(ChannelRole::Latitude, Unit::Degrees, single));
    check(&mut painter, &made.input());
}
