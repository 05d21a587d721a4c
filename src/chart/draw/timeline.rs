//! Lap times one after the other: dots, joined, with round times at the side.

use vello_cpu::kurbo::{Point, Rect};

use super::shapes;
use crate::chart::canvas::{Anchor, Canvas, Pen, Type};
use crate::chart::figure::{Step, TimeMark, Timeline};
use crate::chart::fonts::Face;
use crate::chart::labels::{self, LineLabel, PointLabel};
use crate::chart::scale::{Scale, Ticks};
use crate::chart::theme;
use crate::units::Seconds;
use crate::words::Words;

/// Lower than this there is nothing to see.
pub(super) const LEAST_HEIGHT: f64 = 96.0;

const TITLE_HEIGHT: f64 = 17.0;
const LABEL_HEIGHT: f64 = 16.0;
/// For times that are slower than the picture shows.
const BEYOND_STRIP: f64 = 15.0;
/// Air left and right of the first and last step.
const SIDE: f64 = 12.0;
/// Steps are not further apart than this: few of them stay together.
const STEP_MOST: f64 = 90.0;

/// Draws the timeline with its keys above and its labels below.
pub(super) fn draw(canvas: &mut Canvas, frame: Rect, timeline: &Timeline) {
    title(canvas, frame, timeline);
    let body = Rect::new(
        frame.x0,
        frame.y0 + TITLE_HEIGHT,
        frame.x1,
        frame.y1 - LABEL_HEIGHT,
    );
    let y = scale(timeline);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small positive number"
    )]
    let ticks = y.ticks((body.height() / 14.0).clamp(3.0, 9.0) as usize);
    let numbers = Type::small(theme::MUTED).anchored(Anchor::Right);
    let texts: Vec<String> = ticks
        .values
        .iter()
        .map(|&time_s| tick(time_s, &ticks, canvas.words()))
        .collect();
    let gutter = texts.iter().map(|text| numbers.width(text)).fold(0.0, f64::max) + 6.0;
    let gutter = gutter.min(frame.width() * 0.2);
    let body = Rect::new(body.x0 + gutter, body.y0, body.x1, body.y1);
    canvas.fill_sharp(body, theme::PANEL);
    // Times that are slower than the picture shows stand in a strip of their own at the upper edge.
    let is_beyond = |time: &(TimeMark, f64)| time.1 > timeline.slowest_s;
    let has_beyond = timeline.steps.iter().any(|step| step.times.iter().any(is_beyond));
    let top = body.y0 + if has_beyond { BEYOND_STRIP } else { 0.0 };
    let level = |time_s: f64| {
        if has_beyond && time_s > timeline.slowest_s {
            return body.y0 + BEYOND_STRIP * 0.72;
        }
        (body.y1 - (time_s - y.min) / (y.max - y.min) * (body.y1 - top)).clamp(top, body.y1)
    };
    for (&time_s, text) in ticks.values.iter().zip(&texts) {
        // In the strip of slower times there are no levels.
        if has_beyond && time_s > timeline.slowest_s {
            continue;
        }
        let at = level(time_s);
        canvas.fill_sharp(Rect::new(body.x0, at, body.x1, at), theme::GRID);
        let baseline = (at + 3.8).clamp(body.y0 + 8.0, body.y1);
        canvas.text(
            body.x0 - 6.0,
            baseline,
            &numbers.fitted(text, gutter - 6.0),
            numbers,
        );
    }
    if let Some((time_s, said)) = timeline.target.as_ref().filter(|(time_s, _)| *time_s >= y.min) {
        let at = level(*time_s);
        let ends = [Point::new(body.x0, at), Point::new(body.x1, at)];
        canvas.stroke(
            &ends,
            Pen::new(theme::RANK_BETTER, theme::WIDTH_LINE).dashed(Some(theme::DASH)),
        );
        let style = Type::small(theme::RANK_BETTER).anchored(Anchor::Right);
        let text = style.fitted(said, body.width() - 8.0);
        canvas.text(body.x1 - 4.0, at - 3.0, &text, style);
    }
    let count = timeline.steps.len().max(1) as f64;
    let pitch = ((body.width() - 2.0 * SIDE) / count).min(STEP_MOST);
    let left = body.x0 + SIDE + pitch / 2.0;
    let places: Vec<f64> = (0_u32..)
        .zip(&timeline.steps)
        .map(|(index, _)| left + pitch * f64::from(index))
        .collect();
    let points = dots(timeline, &places, level);
    step_labels(canvas, body, timeline, &places, pitch);
    for mark in [TimeMark::Middle, TimeMark::Time] {
        joined(canvas, &points, mark);
    }
    let size = (pitch / 9.0).clamp(0.45, 1.15);
    for mark in [TimeMark::Void, TimeMark::Middle, TimeMark::Time, TimeMark::Best] {
        for dot in points.iter().flatten().filter(|dot| dot.mark == mark) {
            shapes::mark(canvas, dot.at, mark, size);
            if dot.is_beyond {
                beyond_mark(canvas, dot.at, size);
            }
        }
    }
    captions(canvas, body, timeline, &points, size);
}

/// Name and keys in one line.
fn title(canvas: &mut Canvas, frame: Rect, timeline: &Timeline) {
    let heading = Type::new(Face::Heading, theme::SIZE_SMALL, theme::TEXT);
    let small = Type::small(theme::MUTED);
    let baseline = frame.y0 + 11.0;
    let text = heading.fitted(&timeline.title, frame.width());
    let mut left = frame.x0 + canvas.text(frame.x0, baseline, &text, heading) + 14.0;
    for (mark, words) in &timeline.keys {
        let text = small.fitted(words, frame.x1 - left - 12.0);
        if text.is_empty() {
            return;
        }
        shapes::mark(
            canvas,
            Point::new(left + shapes::HALF, baseline - 3.6),
            *mark,
            1.0,
        );
        left += 12.0 + canvas.text(left + 12.0, baseline, &text, small) + 14.0;
    }
}

/// From the fastest to the slowest time that has a place of its own.
fn scale(timeline: &Timeline) -> Scale {
    // A target far below the others would flatten them.
    let target = timeline.target.as_ref().map(|(time_s, _)| *time_s);
    let times = || {
        timeline
            .steps
            .iter()
            .flat_map(|step| &step.times)
            .map(|&(_, time_s)| time_s)
            .filter(|&time_s| time_s.is_finite() && time_s <= timeline.slowest_s)
    };
    let low = times().fold(f64::INFINITY, f64::min);
    let high = times().fold(f64::NEG_INFINITY, f64::max);
    let reach_s = (high - low).max(0.5);
    let low = target
        .filter(|target_s| low - target_s <= reach_s)
        .map_or(low, |target_s| low.min(target_s));
    // A tenth at least: equal laps are a level line, not a mountain range.
    let missing = (0.1 - (high - low)).max(0.0) / 2.0;
    Scale::airy(low - missing, high + missing, 0.14)
}

fn tick(time_s: f64, ticks: &Ticks, words: Words) -> String {
    let text = words.lap_time(Seconds::new(time_s));
    let surplus = 3_usize.saturating_sub(ticks.decimals);
    let kept = text.len().saturating_sub(if surplus == 3 { 4 } else { surplus });
    text.chars().take(kept).collect()
}

/// A time where it is drawn.
struct Dot {
    mark: TimeMark,
    at: Point,
    /// It is slower than the picture shows and stands at the edge.
    is_beyond: bool,
}

/// Where every time of every step stands.
fn dots(timeline: &Timeline, places: &[f64], level: impl Fn(f64) -> f64) -> Vec<Vec<Dot>> {
    let dot = |x: f64, &(mark, time_s): &(TimeMark, f64)| Dot {
        mark,
        at: Point::new(x, level(time_s)),
        is_beyond: time_s > timeline.slowest_s,
    };
    timeline
        .steps
        .iter()
        .zip(places)
        .map(|(step, &x)| {
            let known = step.times.iter().filter(|(_, time_s)| time_s.is_finite());
            known.map(|time| dot(x, time)).collect()
        })
        .collect()
}

/// An arrow head above a time that is slower than the picture shows.
fn beyond_mark(canvas: &mut Canvas, at: Point, size: f64) {
    let half = shapes::HALF * size;
    let top = at.y - 2.7 * half;
    canvas.fill_polygon(
        &[
            Point::new(at.x, top),
            Point::new(at.x + half, top + 1.4 * half),
            Point::new(at.x - half, top + 1.4 * half),
        ],
        theme::MUTED,
    );
}

/// Joins what counts: a best time is a time too.
fn joined(canvas: &mut Canvas, points: &[Vec<Dot>], mark: TimeMark) {
    let belongs = |of: TimeMark| of == mark || (mark == TimeMark::Time && of == TimeMark::Best);
    let pen = Pen::new(shapes::mark_color(mark).faded(0.6), theme::WIDTH_LINE);
    let pen = if mark == TimeMark::Middle {
        pen.dashed(Some(theme::DASH))
    } else {
        pen
    };
    let ends = points.iter().map(|step| {
        let here = step.iter().find(|dot| belongs(dot.mark) && !dot.is_beyond);
        here.map(|dot| dot.at)
    });
    let mut line: Vec<Point> = Vec::new();
    for end in ends.chain([None]) {
        match end {
            Some(point) => line.push(point),
            None => {
                if line.len() > 1 {
                    canvas.stroke(&line, pen);
                }
                line.clear();
            }
        }
    }
}

/// Labels below, one for steps in a row that share it.
fn step_labels(canvas: &mut Canvas, body: Rect, timeline: &Timeline, places: &[f64], pitch: f64) {
    let style = Type::small(theme::MUTED).anchored(Anchor::Middle);
    let mut groups: Vec<(&str, f64, f64)> = Vec::new();
    for (Step { label, .. }, &x) in timeline.steps.iter().zip(places) {
        match groups.last_mut() {
            Some((last, _, to)) if *last == label => *to = x,
            _ => groups.push((label, x, x)),
        }
    }
    for &(_, from, _) in groups.iter().skip(1) {
        if groups.len() < timeline.steps.len() {
            let x = from - pitch / 2.0;
            canvas.fill_sharp(Rect::new(x, body.y0, x, body.y1), theme::GRID);
        }
    }
    let last = groups.len().saturating_sub(1);
    let lines: Vec<LineLabel> = groups
        .iter()
        .enumerate()
        .map(|(index, &(label, from, to))| LineLabel {
            center: f64::midpoint(from, to),
            width: style.width(label),
            // First and last, then every eighth, every fourth, every second: an even choice at any density.
            weight: if index == 0 || index == last {
                64.0
            } else {
                f64::from(index.trailing_zeros())
            },
        })
        .collect();
    let middles = labels::along(&lines, body.x0 - 4.0, body.x1, 8.0);
    for (middle, (label, ..)) in middles.into_iter().zip(&groups) {
        if let Some(middle) = middle {
            canvas.text(middle, body.y1 + 13.0, label, style);
        }
    }
}

/// Words at the points that have some, where there is room.
fn captions(canvas: &mut Canvas, body: Rect, timeline: &Timeline, points: &[Vec<Dot>], size: f64) {
    let style = Type::new(Face::Heading, theme::SIZE_SMALL, theme::TEXT).anchored(Anchor::Middle);
    let spoken: Vec<(&str, Point)> = timeline
        .steps
        .iter()
        .zip(points)
        .filter(|(step, _)| !step.caption.is_empty())
        .filter_map(|(step, points)| Some((step.caption.as_str(), points.first()?.at)))
        .collect();
    let wishes: Vec<PointLabel> = (0_u32..)
        .zip(&spoken)
        .map(|(index, (text, at))| PointLabel {
            at: *at,
            outward: vello_cpu::kurbo::Vec2::new(0.0, 1.0),
            width: style.width(text),
            height: theme::SIZE_SMALL,
            // The newest ones first.
            weight: f64::from(index),
        })
        .collect();
    let clearance = shapes::HALF * 0.8 * size + 1.0;
    let frames = labels::around(&wishes, &along(points), clearance, body.inset(-2.0), &[]);
    for (frame, (text, _)) in frames.into_iter().zip(&spoken) {
        if let Some(frame) = frame {
            canvas.text(frame.center().x, frame.y1 - 1.8, text, style);
        }
    }
}

/// Points of the lines between the dots, close enough together that no label slips through.
fn along(points: &[Vec<Dot>]) -> Vec<Point> {
    let mut line: Vec<Point> = Vec::new();
    for kind in [TimeMark::Time, TimeMark::Middle] {
        let belongs = |of: TimeMark| of == kind || (kind == TimeMark::Time && of != TimeMark::Middle);
        let mut before: Option<Point> = None;
        for at in points
            .iter()
            .flatten()
            .filter(|dot| belongs(dot.mark))
            .map(|dot| dot.at)
        {
            let from = before.replace(at).unwrap_or(at);
            let mut part = 0.0;
            let step = 3.0 / (at - from).hypot().max(3.0);
            while part < 1.0 {
                line.push(from.lerp(at, part));
                part += step;
            }
            line.push(at);
        }
    }
    line
}
