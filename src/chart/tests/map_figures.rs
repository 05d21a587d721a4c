//! What a map picture shows.

use super::made_up::{Wish, channel, with_channel, without};
use crate::analysis::MapUp;
use crate::chart::compare::CompareInput;
use crate::chart::figure::{Block, MapLegend, Palette, TrackMap};
use crate::chart::map::{MapColor, figure};
use crate::chart::{DisplayUnits, Figure, Form, Painter};
use crate::telemetry::{ChannelRole, Series, Unit};

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
    let ends = ["33 km/h", "222 km/h"].map(str::to_owned);
    assert_eq!(track.legend, MapLegend::Ends(ends));
    let tints = &track.runs[0].tints;
    assert_eq!(tints.iter().copied().fold(f64::INFINITY, f64::min), 0.0);
    assert_eq!(tints.iter().copied().fold(f64::NEG_INFINITY, f64::max), 1.0);
}

#[test]
fn what_cannot_be_mapped_is_said_in_a_sentence() {
    let mut made = Wish::default().make();
    made.a.lap = without(&without(&made.a.lap, ChannelRole::Throttle), ChannelRole::Brake);
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
            let pixels = painter
                .rgb(&figure(&made.input(), color), Form::Compact)
                .unwrap()
                .0;
            let bright = pixels
                .chunks_exact(3)
                .filter(|pixel| pixel.iter().all(|&value| value > 200))
                .count();
            assert!(bright > 300, "{bright}");
        }
    }
}

#[test]
fn where_a_channel_was_not_logged_the_track_has_no_color() {
    let mut made = Wish::default().make();
    // Until 10 s and from 30 s on.
    let times_s: Vec<f64> = (0..2000)
        .map(|index| f64::from(index) / 25.0)
        .filter(|time_s| !(10.0..30.0).contains(time_s))
        .collect();
    let values = times_s.iter().map(|time_s| 0.5 + 0.4 * time_s.sin()).collect();
    let series = Series::new(times_s, values).unwrap();
    made.a.lap = without(&made.a.lap, ChannelRole::Brake);
    made.a.lap = with_channel(&made.a.lap, channel(ChannelRole::Throttle, Unit::Ratio, series));
    let figure = figure(&made.input(), MapColor::Pedals);
    let track = track(&figure);
    let tinted: Vec<bool> = track.runs.iter().map(|run| !run.tints.is_empty()).collect();
    assert_eq!(tinted, [true, false, true], "{figure}");
    assert!(
        track
            .runs
            .iter()
            .all(|run| run.tints.is_empty() || run.tints.len() == run.points.len())
    );
    assert_eq!(track.note, "dark: not logged");
}

#[test]
fn what_a_map_says_is_said_in_words_and_in_the_readers_units() {
    let made = Wish {
        corners: 3,
        ..Wish::default()
    }
    .make();
    let imperial = CompareInput {
        units: DisplayUnits::Imperial,
        ..made.input()
    };
    let said = |input: &CompareInput<'_>, color| figure(input, color).alt_text;
    insta::assert_snapshot!(said(&made.input(), MapColor::Speed), @"Map of Grünwaldring (Toyota GR86), Alice Meyer lap 9 in 1:15.806: speed along the lap, km/h, colored from 32 km/h to 222 km/h. Least in the corners: T1 32, T2 166, T3 32.");
    insta::assert_snapshot!(said(&imperial, MapColor::Speed), @"Map of Grünwaldring (Toyota GR86), Alice Meyer lap 9 in 1:15.806: speed along the lap, mph, colored from 20 mph to 138 mph. Least in the corners: T1 20, T2 103, T3 20.");
    insta::assert_snapshot!(said(&made.input(), MapColor::Gear), @"Map of Grünwaldring (Toyota GR86), Alice Meyer lap 9 in 1:15.806: gear along the lap, colored from 1 to 5. Least in the corners: T1 1, T2 4, T3 1.");
    insta::assert_snapshot!(said(&made.input(), MapColor::Pedals), @"Map of Grünwaldring (Toyota GR86), Alice Meyer lap 9 in 1:15.806: brake and throttle along the lap (brake, throttle). On the brake for 27% of the way that was logged. At full throttle for 20%.");
}

#[test]
fn a_circuit_is_drawn_as_people_know_it_with_the_arrow_to_the_north() {
    let made = Wish::default().make();
    let drawn = |heading_deg| {
        let map_up = MapUp {
            heading_deg,
            start: None,
        };
        let input = CompareInput {
            map_up,
            ..made.input()
        };
        let figure = figure(&input, MapColor::Speed);
        let map = track(&figure);
        (map.runs[0].points.clone(), map.north.unwrap())
    };
    let ((north_up, arrow), (east_up, turned)) = (drawn(0.0), drawn(90.0));
    assert_eq!(arrow, (0.0, 1.0));
    assert!(
        (turned.0 + 1.0).hypot(turned.1) < 1e-9,
        "north is to the left of east"
    );
    for (a, b) in north_up.iter().zip(&east_up) {
        assert!((b.0 + a.1).hypot(b.1 - a.0) < 1e-6, "what lies east is up");
    }
}
