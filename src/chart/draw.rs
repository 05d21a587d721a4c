//! Lays a figure out: title above, main block, side blocks beside (wide) or below (compact), footer.

mod bars;
mod circle;
mod corner_strip;
mod elements;
mod grouped_bars;
mod heat_map;
mod ink;
mod lead;
mod map;
mod map_legend;
mod marks;
pub(super) mod panels;
mod ribbon;
mod shapes;
mod stack;
mod table;
#[cfg(test)]
mod tests;
mod timeline;
mod title;
mod wrap;

use vello_cpu::kurbo::Rect;

use super::canvas::{Anchor, Canvas, Type};
use super::error::ChartError;
use super::figure::{Block, Figure};
use super::fonts::Face;
use super::form::Form;
use super::theme;

/// The name of the bot on every picture.
const SIGNATURE: &str = "pacenote";

/// Part of the content that side blocks get.
const SIDE_PART: f64 = 0.315;
/// The same beside a main block that is as wide as high, in a lying picture.
const SIDE_PART_OF_SQUARE: f64 = 0.43;

/// How high a figure wants to be, in shown pixels; at most as high as the canvas.
pub(super) fn height(canvas: &mut Canvas, figure: &Figure, form: Form) -> f64 {
    let page = canvas.bounds().inset(-theme::MARGIN);
    let content = content(page, head(canvas, page, figure, form));
    match stack::natural_height(content, &figure.blocks) {
        Some(wanted) => canvas.bounds().height() - (content.height() - wanted).max(0.0),
        None => canvas.bounds().height(),
    }
}

/// Title and message; where they end.
fn head(canvas: &mut Canvas, page: Rect, figure: &Figure, form: Form) -> f64 {
    let below_title = title::draw(canvas, page, &figure.title, form);
    let lead = Rect::new(page.x0, below_title + theme::GAP * 0.6, page.x1, page.y1);
    match lead::draw(canvas, lead, &figure.lead) {
        bottom if bottom > lead.y0 => bottom + theme::GAP * 0.4,
        _ => below_title,
    }
}

/// Draws a whole figure.
pub(super) fn figure(canvas: &mut Canvas, figure: &Figure, form: Form) -> Result<(), ChartError> {
    let page = canvas.bounds().inset(-theme::MARGIN);
    let below_lead = head(canvas, page, figure, form);
    footer(canvas, page, &figure.footer);
    let content = content(page, below_lead);
    if let Some(frames) = stack::frames(content, &figure.blocks) {
        for (part, frame) in figure.blocks.iter().zip(frames) {
            block(canvas, frame, part)?;
        }
        return Ok(());
    }
    let Some((main, sides)) = figure.blocks.split_first() else {
        return Ok(());
    };
    let (main_frame, side_frames) = frames(content, (main, sides), form);
    block(canvas, main_frame, main)?;
    for (side, frame) in sides.iter().zip(side_frames) {
        block(canvas, frame, side)?;
    }
    Ok(())
}

/// What title and footer leave.
fn content(page: Rect, below_title: f64) -> Rect {
    Rect::new(
        page.x0,
        below_title + theme::GAP * 0.6,
        page.x1,
        page.y1 - theme::LINE_SMALL - theme::GAP * 0.2,
    )
}

fn block(canvas: &mut Canvas, frame: Rect, block: &Block) -> Result<(), ChartError> {
    match block {
        Block::Panels(stack) => panels::draw(canvas, frame, stack)?,
        Block::Map(track) => map::draw(canvas, frame, track),
        Block::Bars(bars) => bars::draw(canvas, frame, bars),
        Block::Table(table) => table::draw(canvas, frame, table),
        Block::Timeline(timeline) => timeline::draw(canvas, frame, timeline),
        Block::HeatMap(map) => heat_map::draw(canvas, frame, map),
        Block::Ribbon(ribbon) => ribbon::draw(canvas, frame, ribbon),
        Block::FrictionCircle(circle) => circle::draw(canvas, frame, circle),
        Block::Row(blocks) => row(canvas, frame, blocks)?,
        Block::Note(sentence) => note(canvas, frame, sentence),
    }
    Ok(())
}

/// Blocks beside each other.
fn row(canvas: &mut Canvas, frame: Rect, blocks: &[(f64, Block)]) -> Result<(), ChartError> {
    let gaps = theme::GAP * (blocks.len().max(1) - 1) as f64;
    let shares: f64 = blocks.iter().map(|(share, _)| share).sum();
    let mut left = frame.x0;
    for (share, part) in blocks {
        let width = (frame.width() - gaps) * share / shares.max(1e-9);
        block(canvas, Rect::new(left, frame.y0, left + width, frame.y1), part)?;
        left += width + theme::GAP;
    }
    Ok(())
}

/// Frames of the main block and of the blocks beside it.
fn frames(content: Rect, (main, sides): (&Block, &[Block]), form: Form) -> (Rect, Vec<Rect>) {
    if sides.is_empty() {
        return (content, Vec::new());
    }
    #[expect(clippy::cast_precision_loss, reason = "a handful of blocks")]
    let count = sides.len() as f64;
    let gaps = theme::GAP * (count - 1.0);
    let mut at = 0.0;
    match form {
        Form::Compact => {
            // Bars alone are low and like to be wide.
            let only_bars = match sides {
                [Block::Bars(only)] => Some(bars::natural_height(only)),
                _ => None,
            };
            let most = content.height() * SIDE_PART;
            let split = content.y1 - only_bars.unwrap_or(most).min(most);
            let width = content.width() - gaps;
            let frames = sides
                .iter()
                .map(|side| {
                    let share = share(side, sides) * width;
                    let left = content.x0 + at;
                    at += share + theme::GAP;
                    Rect::new(left, split, left + share, content.y1)
                })
                .collect();
            (
                Rect::new(content.x0, content.y0, content.x1, split - theme::GAP),
                frames,
            )
        }
        Form::Chat | Form::Wide | Form::Detail => {
            let part = if matches!(main, Block::FrictionCircle(_)) {
                SIDE_PART_OF_SQUARE
            } else {
                SIDE_PART
            };
            let split = content.x1 - content.width() * part;
            let height = content.height() - gaps;
            let frames = sides
                .iter()
                .map(|side| {
                    let share = share(side, sides) * height;
                    let top = content.y0 + at;
                    at += share + theme::GAP;
                    Rect::new(split, top, content.x1, top + share)
                })
                .collect();
            (
                Rect::new(content.x0, content.y0, split - theme::GAP, content.y1),
                frames,
            )
        }
    }
}

/// How much of the room for all side blocks one of them gets.
fn share(side: &Block, sides: &[Block]) -> f64 {
    let weight = |block: &Block| match block {
        Block::Map(_) => 1.2,
        Block::Panels(_)
        | Block::Bars(_)
        | Block::Table(_)
        | Block::Timeline(_)
        | Block::HeatMap(_)
        | Block::Ribbon(_)
        | Block::FrictionCircle(_)
        | Block::Row(_)
        | Block::Note(_) => 1.0,
    };
    weight(side) / sides.iter().map(weight).sum::<f64>()
}

fn footer(canvas: &mut Canvas, page: Rect, footer: &str) {
    let signature = Type::new(Face::Heading, theme::SIZE_SMALL, theme::MUTED).anchored(Anchor::Right);
    let used = canvas.text(page.x1, page.y1 - 1.5, SIGNATURE, signature);
    let small = Type::small(theme::MUTED);
    let text = small.fitted(footer, page.width() - used - theme::GAP);
    canvas.text(page.x0, page.y1 - 1.5, &text, small);
}

/// A sentence in the middle of an empty panel, on as many lines as it needs.
fn note(canvas: &mut Canvas, frame: Rect, sentence: &str) {
    canvas.fill_sharp(frame, theme::PANEL);
    let style = Type::new(Face::Text, theme::SIZE_NAME, theme::MUTED).anchored(Anchor::Middle);
    let room = frame.width() - 2.0 * theme::GAP;
    let lines = wrap::wrapped(sentence, style, room);
    let line_height = theme::SIZE_NAME * 1.35;
    let mut baseline = frame.center().y;
    for _ in lines.iter().skip(1) {
        baseline -= line_height / 2.0;
    }
    for line in lines {
        canvas.text(frame.center().x, baseline, &line, style);
        baseline += line_height;
    }
}
