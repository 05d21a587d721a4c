//! A friction circle: rings of equal acceleration, every moment of the laps as a point, envelopes around them.

use vello_cpu::kurbo::{Point, Rect};

use super::ink;
use crate::chart::canvas::{Anchor, Canvas, Pen, Type};
use crate::chart::figure::{FrictionCircle, GripCloud, Ink};
use crate::chart::fonts::Face;
use crate::chart::theme;

const TITLE_HEIGHT: f64 = 17.0;
/// For the words above, below and beside the circle.
const EDGE: f64 = 17.0;
/// Left and right of it: its edge may pass behind the words there, but no point.
const SIDE_EDGE: f64 = 24.0;
const POINT: f64 = 0.85;
const POINT_ALPHA: f64 = 0.5;
const WIDTH_ENVELOPE: f64 = 1.9;
/// Pieces that a ring is drawn with.
const RING_PIECES: u32 = 96;

/// Draws the circle as large as the frame lets it be.
pub(super) fn draw(canvas: &mut Canvas, frame: Rect, circle: &FrictionCircle) {
    let heading = Type::new(Face::Heading, theme::SIZE_SMALL, theme::TEXT);
    let small = Type::small(theme::MUTED);
    let used = canvas.text(
        frame.x0,
        frame.y0 + 11.0,
        &heading.fitted(&circle.title, frame.width()),
        heading,
    );
    let left = frame.x0 + used + 8.0;
    canvas.text(
        left,
        frame.y0 + 11.0,
        &small.fitted(&circle.hint, frame.x1 - left),
        small,
    );
    let body = Rect::new(frame.x0, frame.y0 + TITLE_HEIGHT, frame.x1, frame.y1);
    canvas.fill_sharp(body, theme::PANEL);
    let middle = body.center();
    let radius = (body.height() / 2.0 - EDGE)
        .min(body.width() / 2.0 - SIDE_EDGE)
        .max(10.0);
    let per_g = radius / circle.reach_g.max(1e-6);
    rings(canvas, middle, circle.reach_g, per_g);
    let at = |&(across, up): &(f64, f64)| {
        let (across, up) = (across * per_g, up * per_g);
        // What reaches beyond the edge stays on it.
        let shrink = (radius / across.hypot(up).max(1e-9)).min(1.0);
        Point::new(middle.x + across * shrink, middle.y - up * shrink)
    };
    for lap in &circle.laps {
        points(canvas, lap, &at);
    }
    for lap in &circle.laps {
        let mut outline: Vec<Point> = lap.envelope_g.iter().map(&at).collect();
        outline.extend(outline.first().copied());
        let mut pen = ink::pen(lap.ink);
        pen.width = WIDTH_ENVELOPE;
        canvas.stroke(&outline, pen);
    }
    ring_labels(canvas, middle, circle.reach_g, per_g);
    words(canvas, body, middle, radius);
}

fn rings(canvas: &mut Canvas, middle: Point, reach_g: f64, per_g: f64) {
    let pen = Pen::new(theme::GRID, theme::WIDTH_HAIR * 1.6);
    let reach = reach_g * per_g;
    for (across, down) in [(reach, 0.0), (0.0, reach)] {
        let ends = [
            Point::new(middle.x - across, middle.y - down),
            Point::new(middle.x + across, middle.y + down),
        ];
        canvas.stroke(&ends, pen);
    }
    for ring in rings_g(reach_g) {
        let radius = ring * per_g;
        let outline: Vec<Point> = (0..=RING_PIECES)
            .map(|piece| {
                let angle = f64::from(piece) / f64::from(RING_PIECES) * std::f64::consts::TAU;
                Point::new(middle.x + radius * angle.cos(), middle.y + radius * angle.sin())
            })
            .collect();
        canvas.stroke(&outline, pen);
    }
}

/// Names of the rings, between the axes and above the points.
fn ring_labels(canvas: &mut Canvas, middle: Point, reach_g: f64, per_g: f64) {
    let style = Type::small(theme::MUTED);
    for ring in rings_g(reach_g) {
        let diagonal = ring * per_g * std::f64::consts::FRAC_1_SQRT_2;
        let text = format!("{} g", canvas.words().decimal(ring, 1));
        let spot = Point::new(middle.x + diagonal + 2.0, middle.y - diagonal - 2.0);
        let (left, right) = (spot.x - 1.5, spot.x + style.width(&text) + 1.5);
        let ground = Rect::new(left, spot.y - 9.5, right, spot.y + 2.0);
        canvas.fill_rect(ground, theme::PANEL.faded(0.75));
        canvas.text(spot.x, spot.y, &text, style);
    }
}

/// Rings inside the edge.
fn rings_g(reach_g: f64) -> impl Iterator<Item = f64> {
    let step_g = step_g(reach_g);
    (1_u32..=12)
        .map(move |ring| f64::from(ring) * step_g)
        .take_while(move |ring| *ring <= reach_g + 1e-9)
}

/// Half a g, or what gives two to five rings.
fn step_g(reach_g: f64) -> f64 {
    [0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .find(|step_g| reach_g / step_g <= 5.0)
        .unwrap_or(reach_g / 2.0)
}

/// The lap looked at as dots, the reference as small squares.
fn points(canvas: &mut Canvas, lap: &GripCloud, at: &impl Fn(&(f64, f64)) -> Point) {
    let color = ink::color(lap.ink).faded(POINT_ALPHA);
    for point in lap.points_g.iter().map(at) {
        if lap.ink == Ink::LapB {
            canvas.fill_rect(
                Rect::new(point.x - POINT, point.y - POINT, point.x + POINT, point.y + POINT),
                color,
            );
        } else {
            canvas.fill_circle(point, POINT, color);
        }
    }
}

fn words(canvas: &mut Canvas, body: Rect, middle: Point, radius: f64) {
    let style = Type::small(theme::MUTED);
    let centered = style.anchored(Anchor::Middle);
    let say = canvas.words();
    canvas.text(
        middle.x,
        middle.y - radius - 4.5,
        &say.picture_axis_speeding(),
        centered,
    );
    canvas.text(
        middle.x,
        middle.y + radius + 12.0,
        &say.picture_axis_braking(),
        centered,
    );
    let (left, right) = (say.picture_axis_left(), say.picture_axis_right());
    // Beside the circle where there is room, else above the ends of the axis.
    let beside = body.width() / 2.0 - radius > style.width(&left).max(style.width(&right)) + 10.0;
    if beside {
        canvas.text(
            middle.x - radius - 6.0,
            middle.y + 3.8,
            &left,
            style.anchored(Anchor::Right),
        );
        canvas.text(middle.x + radius + 6.0, middle.y + 3.8, &right, style);
    } else {
        for (word, left) in [
            (&left, body.x0 + 4.0),
            (&right, body.x1 - 4.0 - style.width(&right)),
        ] {
            let (top, foot) = (middle.y - 14.0, middle.y - 2.0);
            let ground = Rect::new(left - 1.0, top, left + style.width(word) + 1.0, foot);
            canvas.fill_rect(ground, theme::PANEL);
            canvas.text(left, middle.y - 4.0, word, style);
        }
    }
}
