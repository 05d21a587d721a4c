//! A quantity along the lap: the band within which most laps are, and the line in its middle.

use vello_cpu::kurbo::{Point, Rect};

use crate::chart::canvas::{Anchor, Canvas, Pen, Type};
use crate::chart::figure::{Band, Ribbon};
use crate::chart::fonts::Face;
use crate::chart::labels::{self, LineLabel};
use crate::chart::theme;

/// Lower than this there is nothing to see.
pub(super) const LEAST_HEIGHT: f64 = 104.0;
const TITLE_HEIGHT: f64 = 17.0;
const CORNER_STRIP: f64 = 14.0;
const LABEL_HEIGHT: f64 = 15.0;

/// Draws the ribbon around zero with corner numbers above and the way below.
pub(super) fn draw(canvas: &mut Canvas, frame: Rect, ribbon: &Ribbon) {
    title(canvas, frame, ribbon);
    let top = frame.y0 + TITLE_HEIGHT + CORNER_STRIP;
    let foot = frame.y1 - LABEL_HEIGHT;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small positive number"
    )]
    let ticks = ribbon.y.ticks(((foot - top) / 18.0).clamp(2.0, 8.0) as usize);
    let numbers = Type::small(theme::MUTED).anchored(Anchor::Right);
    let texts: Vec<String> = ticks
        .values
        .iter()
        .map(|&value| canvas.words().with_mark(&ticks.label(value, true)))
        .collect();
    let gutter = texts.iter().map(|text| numbers.width(text)).fold(0.0, f64::max) + 6.0;
    let body = Rect::new(frame.x0 + gutter.min(frame.width() * 0.2), top, frame.x1, foot);
    let place = |at: f64| {
        let part = (at - ribbon.x.min) / (ribbon.x.max - ribbon.x.min);
        body.x0 + part.clamp(0.0, 1.0) * body.width()
    };
    let level = |value: f64| {
        let part = (value - ribbon.y.min) / (ribbon.y.max - ribbon.y.min);
        body.y1 - part.clamp(0.0, 1.0) * body.height()
    };
    canvas.fill_sharp(body, theme::PANEL);
    for band in &ribbon.bands {
        let (from, to) = (place(band.from), place(band.to));
        if to > from {
            canvas.fill_sharp(Rect::new(from, body.y0, to, body.y1), theme::BAND);
        }
    }
    for (&value, text) in ticks.values.iter().zip(&texts) {
        let at = level(value);
        canvas.fill_sharp(Rect::new(body.x0, at, body.x1, at), theme::GRID);
        let baseline = (at + 3.8).clamp(body.y0 + 7.0, body.y1);
        canvas.text(body.x0 - 6.0, baseline, text, numbers);
    }
    let edge = |side: usize| {
        let value = move |point: &[f64; 4]| point.get(side).copied().unwrap_or_default();
        ribbon
            .points
            .iter()
            .map(move |point| Point::new(place(point[0]), level(value(point))))
    };
    let mut outline: Vec<Point> = edge(3).collect();
    let mut below: Vec<Point> = edge(1).collect();
    below.reverse();
    outline.extend(below);
    if ribbon.points.len() > 1 {
        canvas.fill_polygon(&outline, theme::LAP_B.faded(0.42));
    }
    let middle: Vec<Point> = edge(2).collect();
    canvas.stroke(&middle, Pen::new(theme::TEXT, theme::WIDTH_LINE));
    corners(canvas, body, &ribbon.bands, &place);
    way(canvas, body, ribbon, &place);
}

fn title(canvas: &mut Canvas, frame: Rect, ribbon: &Ribbon) {
    let heading = Type::new(Face::Heading, theme::SIZE_SMALL, theme::TEXT);
    let small = Type::small(theme::MUTED);
    let baseline = frame.y0 + 11.0;
    let mut left = frame.x0;
    for (text, style, gap) in [
        (ribbon.title.as_str(), heading, 5.0),
        (ribbon.unit, small, 12.0),
        (ribbon.hint.as_str(), small, 0.0),
    ] {
        let text = style.fitted(text, frame.x1 - left);
        left += canvas.text(left, baseline, &text, style) + gap;
    }
}

/// Numbers of corners above: `T1`, or `1` where there is no room for more.
fn corners(canvas: &mut Canvas, body: Rect, bands: &[Band], place: &impl Fn(f64) -> f64) {
    let style = Type::small(theme::TEXT).anchored(Anchor::Middle);
    let placed = |prefix: &str| {
        let texts: Vec<String> = bands
            .iter()
            .map(|band| format!("{prefix}{}", band.number))
            .collect();
        let lines: Vec<LineLabel> = bands
            .iter()
            .zip(&texts)
            .map(|(band, text)| LineLabel {
                center: place(band.center),
                width: style.width(text),
                weight: band.weight,
            })
            .collect();
        (labels::along(&lines, body.x0, body.x1, 4.0), texts)
    };
    let (mut middles, mut texts) = placed("T");
    if middles.contains(&None) {
        (middles, texts) = placed("");
    }
    for (middle, text) in middles.into_iter().zip(texts) {
        if let Some(middle) = middle {
            canvas.text(middle, body.y0 - 4.0, &text, style);
        }
    }
}

fn way(canvas: &mut Canvas, body: Rect, ribbon: &Ribbon, place: &impl Fn(f64) -> f64) {
    let style = Type::small(theme::MUTED).anchored(Anchor::Middle);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small positive number"
    )]
    let ticks = ribbon.x.ticks((body.width() / 62.0).clamp(2.0, 12.0) as usize);
    let texts: Vec<String> = ticks
        .values
        .iter()
        .map(|&value| {
            format!(
                "{} {}",
                canvas.words().with_mark(&ticks.label(value, false)),
                ribbon.x_unit
            )
        })
        .collect();
    let lines: Vec<LineLabel> = ticks
        .values
        .iter()
        .zip(&texts)
        .map(|(&value, text)| LineLabel {
            center: place(value),
            width: style.width(text),
            weight: value,
        })
        .collect();
    let middles = labels::along(&lines, body.x0 - 8.0, body.x1, 6.0);
    for (middle, text) in middles.into_iter().zip(&texts) {
        if let Some(middle) = middle {
            canvas.text(middle, body.y1 + 12.5, text, style);
        }
    }
}
