//! Stray ink: what a line adds to a picture lies on its data, and all its data has ink.

use vello_cpu::kurbo::{Line, ParamCurveNearest as _, Point, Rect};

use crate::chart::canvas::Canvas;
use crate::chart::draw::panels;
use crate::chart::encode::rgb;
use crate::chart::figure::{Ink, Panel, PanelStack, Run, Series};
use crate::chart::scale::Scale;
use crate::chart::theme;
use crate::words::Words;

const WIDTH: u16 = 1080;
const HEIGHT: u16 = 500;

fn stack(points: Option<&[(f64, f64)]>, x: Scale, y: Scale) -> PanelStack {
    let run = |points: &[(f64, f64)]| Run {
        points: points.to_vec(),
        tints: Vec::new(),
    };
    PanelStack {
        is_numbered: true,
        x,
        x_unit: "m",
        bands: Vec::new(),
        panels: vec![Panel {
            title: "SPEED".to_owned(),
            unit: "km/h".to_owned(),
            hints: Vec::new(),
            y,
            weight: 1.0,
            zero: crate::chart::figure::Zero::Plain,
            series: vec![Series {
                ink: Ink::LapA,
                runs: points.into_iter().map(run).collect(),
            }],
            marks: Vec::new(),
        }],
    }
}

fn frame() -> Rect {
    Canvas::new(WIDTH, HEIGHT, theme::SHOWN_WIDTH)
        .bounds()
        .inset(-theme::MARGIN)
}

fn pixels(stack: &PanelStack) -> Vec<u8> {
    let mut canvas = Canvas::new(WIDTH, HEIGHT, theme::SHOWN_WIDTH);
    canvas.clear((WIDTH, HEIGHT), theme::SHOWN_WIDTH, Words::default());
    panels::draw(&mut canvas, frame(), stack).unwrap();
    rgb(canvas.rgba())
}

#[track_caller]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the pixel that a point lies in"
)]
fn check(points: &[(f64, f64)]) {
    let low = points.iter().map(|point| point.1).fold(f64::INFINITY, f64::min);
    let high = points
        .iter()
        .map(|point| point.1)
        .fold(f64::NEG_INFINITY, f64::max);
    let x = Scale::exact(points[0].0, points[points.len() - 1].0);
    let y = Scale::airy(low, high, 0.1);
    let stack_with = stack(Some(points), x, y);
    let (inked, blank) = (pixels(&stack_with), pixels(&stack(None, x, y)));

    let scale = f64::from(WIDTH) / theme::SHOWN_WIDTH;
    let body = panels::bodies(frame(), &stack_with, Words::default())[0];
    let pixel = |&(at_x, at_y): &(f64, f64)| {
        Point::new(
            (body.x0 + (at_x - x.min) / (x.max - x.min) * body.width()) * scale,
            (body.y1 - (at_y - y.min) / (y.max - y.min) * body.height()) * scale,
        )
    };
    let line: Vec<Point> = points.iter().map(pixel).collect();
    let reach = theme::WIDTH_LINE * scale / 2.0 + 1.5;
    let width = usize::from(WIDTH);
    let changed = |column: usize, row: usize| {
        let at = (row * width + column) * 3;
        inked[at..at + 3] != blank[at..at + 3]
    };
    let mut farthest = 0.0_f64;
    for row in 0..usize::from(HEIGHT) {
        for column in 0..width {
            if changed(column, row) {
                let center = Point::new(column as f64 + 0.5, row as f64 + 0.5);
                // Data are in order of x: only what lies in reach of this column can be the nearest.
                let first = line
                    .partition_point(|point| point.x < center.x - reach)
                    .saturating_sub(1);
                let last = (line.partition_point(|point| point.x <= center.x + reach) + 1).min(line.len());
                let distance = line[first..last]
                    .windows(2)
                    .map(|pair| {
                        Line::new(pair[0], pair[1])
                            .nearest(center, 1e-6)
                            .distance_sq
                            .sqrt()
                    })
                    .fold(f64::INFINITY, f64::min);
                farthest = farthest.max(distance);
            }
        }
    }
    assert!(farthest <= reach, "ink {farthest} pixels away, {reach} allowed");
    for point in &line {
        let near = |offset: f64, value: f64| (value + offset).floor().max(0.0) as usize;
        let inked_here = [-1.0, 0.0, 1.0].into_iter().any(|across| {
            [-1.0, 0.0, 1.0]
                .into_iter()
                .any(|down| changed(near(across, point.x), near(down, point.y)))
        });
        assert!(inked_here, "no ink at {point:?}");
    }
}

/// A number between 0 and 1 that looks random and is not.
fn scattered(index: u32) -> f64 {
    f64::from(index.wrapping_mul(2_654_435_761) >> 8) / f64::from(1 << 24)
}

#[test]
fn a_hundred_points_are_drawn_where_they_are() {
    let points: Vec<_> = (0..100)
        .map(|index| (f64::from(index) * 50.0, scattered(index) * 100.0))
        .collect();
    check(&points);
}

#[test]
fn a_hundred_thousand_points_are_drawn_where_they_are() {
    let points: Vec<_> = (0..100_000)
        .map(|index| {
            let x = f64::from(index) * 0.05;
            (x, 100.0 * (x / 300.0).sin() + scattered(index) * 8.0)
        })
        .collect();
    check(&points);
}

#[test]
fn a_spike_of_one_sample_survives() {
    let points: Vec<_> = (0..6000)
        .map(|index| (f64::from(index), if index == 3333 { 100.0 } else { 0.0 }))
        .collect();
    check(&points);
}
