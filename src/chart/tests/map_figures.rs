//! What a map picture shows.

use super::made_up::{Wish, without};
use crate::chart::figure::{Block, Palette, TrackMap};
use crate::chart::map::{MapColor, figure};
use crate::chart::{Figure, Form, Painter};
use crate::telemetry::ChannelRole;

#[track_caller]
fn track(figure: &Figure) -> &TrackMap {
    match figure.blocks.as_slice() {
        [Block::Map(track)] => track,
        _ => panic!("not a map: {figure}"),
    }
}

#[test]
fn a_map_of_gains_says_what_every_corner_costs() {
    let made = Wish::default().make();
    let figure = figure(&made.input(), MapColor::Gain);
    let track = track(&figure);
    assert_eq!(track.palette, Palette::Laps);
    assert_eq!(track.corners.len(), 8);
    for (label, compared) in track.corners.iter().zip(&made.comparison.corners) {
        let text = compared.loss.signed(3).replace('-', "−");
        assert_eq!(label.note.as_ref().unwrap().1, text);
    }
}

#[test]
fn a_map_of_a_channel_is_colored_from_its_least_to_its_most() {
    let made = Wish::default().make();
    let figure = figure(&made.input(), MapColor::Speed);
    let track = track(&figure);
    assert_eq!(
        (track.title.as_str(), track.palette),
        ("SPEED ALONG THE LAP, km/h", Palette::Amount)
    );
    assert_eq!(track.legend, ["33 km/h", "222 km/h"]);
    let tints = &track.runs[0].tints;
    assert_eq!(tints.iter().copied().fold(f64::INFINITY, f64::min), 0.0);
    assert_eq!(tints.iter().copied().fold(f64::NEG_INFINITY, f64::max), 1.0);
}

#[test]
fn what_cannot_be_mapped_is_said_in_a_sentence() {
    let mut made = Wish::default().make();
    made.a = without(&without(&made.a, ChannelRole::Throttle), ChannelRole::Brake);
    let nowhere = Wish {
        has_position: false,
        ..Wish::default()
    }
    .make();
    let no_channel = figure(&made.input(), MapColor::Pedals);
    let no_position = figure(&nowhere.input(), MapColor::Gain);
    for figure in [no_channel, no_position] {
        assert!(matches!(figure.blocks.as_slice(), [Block::Note(_)]), "{figure}");
    }
}

#[test]
fn maps_of_every_kind_are_drawn() {
    let mut painter = Painter::new();
    for corners in [0, 1, 40] {
        let made = Wish {
            corners,
            ..Wish::default()
        }
        .make();
        for color in [MapColor::Gain, MapColor::Speed, MapColor::Gear, MapColor::Pedals] {
            let pixels = painter.rgb(&figure(&made.input(), color), Form::Compact).unwrap();
            let bright = pixels
                .chunks_exact(3)
                .filter(|pixel| pixel.iter().all(|&value| value > 200))
                .count();
            assert!(bright > 300, "{bright}");
        }
    }
}
