//! The message of a picture below its title: a sentence, and numbers side by side.

use vello_cpu::kurbo::{Point, Rect};

use super::wrap::wrapped;
use super::{ink, shapes};
use crate::chart::canvas::{Canvas, Type};
use crate::chart::figure::{Ink, Lead, Tile};
use crate::chart::fonts::Face;
use crate::chart::theme;

const LINE: f64 = 17.0;
const MOST_LINES: usize = 3;
const TILE_HEIGHT: f64 = 52.0;
const INSIDE: f64 = 8.0;

/// Draws the message from the top of a frame down and says where it ends.
pub(super) fn draw(canvas: &mut Canvas, frame: Rect, lead: &Lead) -> f64 {
    let mut top = frame.y0;
    let style = Type::new(Face::Text, theme::SIZE_NAME, theme::TEXT);
    let mut lines = wrapped(&lead.sentence, style, frame.width());
    lines.truncate(MOST_LINES);
    for line in &lines {
        top += LINE;
        canvas.text(frame.x0, top - 3.0, line, style);
    }
    if lead.tiles.is_empty() {
        return top;
    }
    top += if lines.is_empty() { 0.0 } else { theme::GAP * 0.6 };
    #[expect(clippy::cast_precision_loss, reason = "a handful of tiles")]
    let count = lead.tiles.len() as f64;
    let width = (frame.width() - theme::GAP * (count - 1.0)) / count;
    let mut left = frame.x0;
    for tile in &lead.tiles {
        draw_tile(
            canvas,
            Rect::new(left, top, left + width, top + TILE_HEIGHT),
            tile,
        );
        left += width + theme::GAP;
    }
    top + TILE_HEIGHT
}

/// What it is, the number, what it is made of.
fn draw_tile(canvas: &mut Canvas, frame: Rect, tile: &Tile) {
    canvas.fill_sharp(frame, theme::PANEL);
    let edge_color = match (tile.rank, tile.ink) {
        (Some(rank), _) => shapes::rank_color(rank),
        (None, Ink::Text) => theme::ZERO_LINE,
        (None, ink) => ink::color(ink),
    };
    let edge = Rect::new(frame.x0, frame.y0, frame.x0 + 2.5, frame.y1);
    canvas.fill_sharp(edge, edge_color);
    let (left, room) = (frame.x0 + INSIDE, frame.width() - 1.5 * INSIDE);
    let small = Type::small(theme::MUTED);
    canvas.text(left, frame.y0 + 13.5, &small.fitted(&tile.caption, room), small);
    let shape = tile.rank.map_or(0.0, |rank| {
        let at = Point::new(left + shapes::HALF, frame.y0 + 25.0);
        shapes::rank(canvas, at, rank);
        2.0 * shapes::HALF + 5.0
    });
    let mut value = Type::new(Face::Heading, theme::SIZE_TILE, ink::color(tile.ink));
    // A number is never shortened: rather smaller.
    while value.size > theme::SIZE_SMALL && value.width(&tile.value) > room - shape {
        value.size -= 0.5;
    }
    let text = value.fitted(&tile.value, room - shape);
    canvas.text(left + shape, frame.y0 + 31.5, &text, value);
    canvas.text(left, frame.y0 + 46.0, &small.fitted(&tile.detail, room), small);
}
