//! Numbers that matter, side by side, each on a ground of its own.

use vello_cpu::kurbo::{Point, Rect};

use super::shapes;
use crate::chart::canvas::{Canvas, Type};
use crate::chart::figure::{Stat, Stats};
use crate::chart::fonts::Face;
use crate::chart::theme;

/// Height of the stats.
pub(super) const HEIGHT: f64 = 50.0;
const INSIDE: f64 = 7.0;
const BETWEEN: f64 = 6.0;
const SIZE_VALUE: f64 = 18.0;

/// Draws the stats over the whole width, all equally wide.
pub(super) fn draw(canvas: &mut Canvas, frame: Rect, stats: &Stats) {
    let count = stats.stats.len().clamp(1, 5) as f64;
    let width = (frame.width() - BETWEEN * (count - 1.0)) / count;
    let mut left = frame.x0;
    for stat in stats.stats.iter().take(5) {
        let height = frame.height().min(HEIGHT);
        draw_stat(
            canvas,
            Rect::new(left, frame.y0, left + width, frame.y0 + height),
            stat,
        );
        left += width + BETWEEN;
    }
}

fn draw_stat(canvas: &mut Canvas, frame: Rect, stat: &Stat) {
    canvas.fill_sharp(frame, theme::PANEL);
    let color = stat.rank.map_or(theme::ZERO_LINE, shapes::rank_color);
    canvas.fill_sharp(Rect::new(frame.x0, frame.y0, frame.x0 + 2.0, frame.y1), color);
    let (left, room) = (frame.x0 + INSIDE, frame.width() - 2.0 * INSIDE);
    let small = Type::small(theme::MUTED);
    canvas.text(left, frame.y0 + 13.0, &small.fitted(&stat.caption, room), small);
    let value = Type::new(Face::Heading, SIZE_VALUE, theme::TEXT);
    let mut value_left = left;
    let mut value_room = room;
    if let Some(rank) = stat.rank {
        shapes::rank(canvas, Point::new(left + shapes::HALF, frame.y0 + 24.0), rank);
        value_left += 2.0 * shapes::HALF + 5.0;
        value_room -= 2.0 * shapes::HALF + 5.0;
    }
    let text = value.fitted(&stat.value, value_room);
    canvas.text(value_left, frame.y0 + 30.0, &text, value);
    canvas.text(left, frame.y0 + 44.5, &small.fitted(&stat.remark, room), small);
}
