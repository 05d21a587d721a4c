//! Stray ink of what plotters does not draw: tinted tracks, dashed lines of laps, marks.

use vello_cpu::kurbo::{Line, ParamCurveNearest as _, Point};

use super::elements::tinted_line;
use super::marks;
use crate::chart::canvas::{Canvas, Pen};
use crate::chart::draw::ink;
use crate::chart::figure::{Ink, MarkKind, Palette};
use crate::chart::theme;

const WIDTH: u16 = 700;
const HEIGHT: u16 = 700;

/// Pixels that drawing changed on an empty canvas, as the points of their middles, in shown pixels.
fn inked(draw: impl FnOnce(&mut Canvas)) -> Vec<Point> {
    let mut canvas = Canvas::new(WIDTH, HEIGHT);
    canvas.clear(WIDTH, HEIGHT);
    let blank = canvas.rgb().to_vec();
    canvas.clear(WIDTH, HEIGHT);
    draw(&mut canvas);
    let scale = canvas.scale();
    let pixels = canvas.rgb();
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

#[track_caller]
fn check(points: &[Point], pen: Pen, tints: &[f64]) {
    let reach = pen.width / 2.0 + 1.5 * theme::SHOWN_WIDTH / f64::from(WIDTH);
    let ink = inked(|canvas| tinted_line(canvas, points, (tints, Palette::Laps), pen));
    assert!(ink.len() > 1000, "{} pixels", ink.len());
    for pixel in &ink {
        let distance = points
            .windows(2)
            .map(|pair| {
                Line::new(pair[0], pair[1])
                    .nearest(*pixel, 1e-6)
                    .distance_sq
                    .sqrt()
            })
            .fold(f64::INFINITY, f64::min);
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
fn lines_of_laps_have_ink_where_they_are() {
    for lap in [Ink::LapA, Ink::LapB, Ink::LapC, Ink::LapD] {
        check(&track(), ink::pen(lap), &[]);
    }
}

#[test]
fn a_mark_touches_what_it_marks_and_lies_on_its_own_side() {
    let tip = Point::new(100.0, 100.0);
    for (kind, side) in [(MarkKind::Braking, -1.0), (MarkKind::FullThrottle, 1.0)] {
        let ink = inked(|canvas| marks::triangle(canvas, tip, kind, theme::LAP_A));
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
