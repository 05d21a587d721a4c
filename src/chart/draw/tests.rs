//! Stray ink of what plotters does not draw: tinted tracks, dashed lines of laps, marks.

mod sessions;

use vello_cpu::kurbo::{Line, ParamCurveNearest as _, Point};

use super::elements::tinted_line;
use super::map_legend::patterned;
use super::marks;
use crate::chart::canvas::{Canvas, Pen};
use crate::chart::draw::ink;
use crate::chart::encode::rgb;
use crate::chart::figure::{Ink, MarkKind, Palette};
use crate::chart::theme;
use crate::words::Words;

const WIDTH: u16 = 700;
const HEIGHT: u16 = 700;

/// Pixels that drawing changed on an empty canvas, as the points of their middles, in shown pixels.
fn inked(draw: impl FnOnce(&mut Canvas)) -> Vec<Point> {
    let mut canvas = Canvas::new(WIDTH, HEIGHT, theme::SHOWN_WIDTH);
    canvas.clear((WIDTH, HEIGHT), theme::SHOWN_WIDTH, Words::default());
    let blank = rgb(canvas.rgba());
    canvas.clear((WIDTH, HEIGHT), theme::SHOWN_WIDTH, Words::default());
    draw(&mut canvas);
    let scale = canvas.scale();
    let pixels = rgb(canvas.rgba());
    let changed = pixels.chunks_exact(3).zip(blank.chunks_exact(3)).enumerate();
    changed
        .filter(|(_, (now, before))| now != before)
        .map(|(index, _)| {
            let (row, column) = (index / usize::from(WIDTH), index % usize::from(WIDTH));
            Point::new((column as f64 + 0.5) / scale, (row as f64 + 0.5) / scale)
        })
        .collect()
}

/// A closed, wavy track.
fn track() -> Vec<Point> {
    (0..=600)
        .map(|index| {
            let angle = f64::from(index) / 600.0 * std::f64::consts::TAU;
            let radius = 150.0 + 60.0 * (3.0 * angle).sin() + 25.0 * (7.0 * angle).cos();
            Point::new(275.0 + radius * angle.cos(), 275.0 + radius * angle.sin())
        })
        .collect()
}

/// How far a place is from the line through the points.
fn distance_to(points: &[Point], place: Point) -> f64 {
    points
        .windows(2)
        .map(|pair| {
            Line::new(pair[0], pair[1])
                .nearest(place, 1e-6)
                .distance_sq
                .sqrt()
        })
        .fold(f64::INFINITY, f64::min)
}

#[track_caller]
fn check(points: &[Point], pen: Pen, tints: &[f64]) {
    let reach = pen.width / 2.0 + 1.5 * theme::SHOWN_WIDTH / f64::from(WIDTH);
    let ink = inked(|canvas| tinted_line(canvas, points, (tints, Palette::Laps), pen));
    assert!(ink.len() > 1000, "{} pixels", ink.len());
    for pixel in &ink {
        let distance = distance_to(points, *pixel);
        assert!(distance <= reach, "ink {distance} away, {reach} allowed");
    }
}

#[test]
fn a_tinted_track_has_ink_where_it_is() {
    let points = track();
    let tints: Vec<f64> = (0..points.len())
        .map(|index| (index as f64 / 9.0).sin())
        .collect();
    check(&points, Pen::new(theme::EVEN, theme::WIDTH_TRACK), &tints);
    check(&points, Pen::new(theme::EVEN, theme::WIDTH_TRACK_LARGE), &tints);
}

#[test]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the pixel that a point lies in"
)]
fn a_track_in_the_pattern_of_a_lap_has_ink_where_it_is_and_a_pattern_of_its_own() {
    let points = track();
    let mut shares = Vec::new();
    for lap in [Ink::LapA, Ink::LapB, Ink::LapC, Ink::LapD] {
        let ink = inked(|canvas| patterned(canvas, &points, lap, theme::WIDTH_TRACK_LARGE));
        let reach = theme::WIDTH_TRACK_LARGE / 2.0 + 1.5 * theme::SHOWN_WIDTH / f64::from(WIDTH);
        for pixel in &ink {
            let distance = distance_to(&points, *pixel);
            assert!(distance <= reach, "{lap:?}: ink {distance} away");
        }
        // How much of the middle of the track is dark: the pattern without its color.
        let mut canvas = Canvas::new(WIDTH, HEIGHT, theme::SHOWN_WIDTH);
        canvas.clear((WIDTH, HEIGHT), theme::SHOWN_WIDTH, Words::default());
        patterned(&mut canvas, &points, lap, theme::WIDTH_TRACK_LARGE);
        let scale = canvas.scale();
        let pixels = rgb(canvas.rgba());
        let is_dark = |point: &&Point| {
            let (column, row) = ((point.x * scale) as usize, (point.y * scale) as usize);
            let at = (row * usize::from(WIDTH) + column) * 3;
            pixels[at..at + 3].iter().all(|&value| value < 60)
        };
        shares.push(points.iter().filter(is_dark).count() * 100 / points.len());
    }
    assert_eq!(shares[0], 0, "the first lap's track is whole");
    assert!(shares[1..].iter().all(|share| *share > 25), "{shares:?}");
}

#[test]
fn lines_of_laps_have_ink_where_they_are() {
    for lap in [Ink::LapA, Ink::LapB, Ink::LapC, Ink::LapD] {
        check(&track(), ink::pen(lap), &[]);
    }
}

#[test]
fn a_mark_touches_what_it_marks_and_lies_on_its_own_side() {
    let tip = Point::new(100.0, 100.0);
    for (kind, side) in [(MarkKind::Braking, -1.0), (MarkKind::FullThrottle, 1.0)] {
        let ink = inked(|canvas| marks::triangle(canvas, tip, side, theme::LAP_A));
        assert!(ink.len() > 30, "{kind:?}");
        for pixel in &ink {
            let down = (pixel.y - tip.y) * side;
            assert!(
                (-3.0..theme::MARK_HEIGHT + 3.0).contains(&down),
                "{kind:?}: {pixel:?}"
            );
            assert!((pixel.x - tip.x).abs() < theme::MARK_WIDTH / 2.0 + 3.0);
        }
    }
}
