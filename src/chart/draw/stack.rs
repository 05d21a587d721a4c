//! Blocks one below the other, as wide as the picture: rows and times, which need the width.

use vello_cpu::kurbo::Rect;

use super::{bars, heat_map, map, ribbon, table, timeline};
use crate::chart::figure::Block;
use crate::chart::theme;

/// Rows of a table that are always shown, whatever stands below it.
const LEAST_ROWS: usize = 8;
/// The same where there is no room for all rows: then the times below show the others.
const FEWEST_ROWS: usize = 4;

/// How much height a block needs and wants.
struct Wish {
    least: f64,
    wanted: f64,
    /// Takes more than it wants, where there is more.
    grows: bool,
}

/// How high the blocks want to be together; `None`: as high as the picture may be.
pub(super) fn natural_height(content: Rect, blocks: &[Block]) -> Option<f64> {
    if let [Block::Map(track)] = blocks {
        return Some(map::natural_height(track, content.width()).min(content.height()));
    }
    if blocks.iter().any(|block| matches!(block, Block::Row(_))) {
        return None;
    }
    let frames = frames(content, blocks)?;
    let wanted = blocks
        .iter()
        .zip(&frames)
        .map(|(block, _)| wish(block, content.height()).wanted);
    let gaps = theme::GAP * (frames.len().max(1) - 1) as f64;
    Some((wanted.sum::<f64>() + gaps).min(content.height()))
}

/// Frames of the blocks from the top on; the last ones are left out where there is no room for them. `None`: there
/// are blocks that want to stand beside each other.
pub(super) fn frames(content: Rect, blocks: &[Block]) -> Option<Vec<Rect>> {
    let is_wide = |block: &Block| {
        matches!(
            block,
            Block::Table(_)
                | Block::Timeline(_)
                | Block::HeatMap(_)
                | Block::Ribbon(_)
                | Block::Row(_)
                | Block::Note(_)
        )
    };
    if blocks.is_empty() || !blocks.iter().all(is_wide) {
        return None;
    }
    let mut wishes: Vec<Wish> = blocks.iter().map(|block| wish(block, content.height())).collect();
    let gaps = |wishes: &[Wish]| theme::GAP * (wishes.len().max(1) - 1) as f64;
    let least = |wishes: &[Wish]| wishes.iter().map(|wish| wish.least).sum::<f64>() + gaps(wishes);
    while wishes.len() > 1 && least(&wishes) > content.height() {
        wishes.pop();
    }
    let mut spare = content.height() - least(&wishes);
    let mut heights: Vec<f64> = wishes.iter().map(|wish| wish.least).collect();
    for (height, wish) in heights.iter_mut().zip(&wishes) {
        let more = (wish.wanted - wish.least).min(spare).max(0.0);
        *height += more;
        spare -= more;
    }
    let growing = wishes.iter().filter(|wish| wish.grows).count();
    for (height, wish) in heights.iter_mut().zip(&wishes) {
        if wish.grows {
            *height += spare.max(0.0) / growing as f64;
        }
    }
    let mut top = content.y0;
    Some(
        heights
            .into_iter()
            .map(|height| {
                let frame = Rect::new(content.x0, top, content.x1, (top + height).min(content.y1));
                top += height + theme::GAP;
                frame
            })
            .collect(),
    )
}

fn wish(block: &Block, room: f64) -> Wish {
    let (least, wanted, grows) = match block {
        Block::Table(of) => {
            let has_room = table::height_of(of, of.rows.len()) <= room;
            let rows = if has_room { LEAST_ROWS } else { FEWEST_ROWS };
            (table::height_of(of, rows), table::natural_height(of), false)
        }
        Block::Timeline(_) => (timeline::LEAST_HEIGHT, 2.0 * timeline::LEAST_HEIGHT, true),
        Block::HeatMap(of) => (heat_map::least_height(of), heat_map::natural_height(of), false),
        Block::Ribbon(_) => (ribbon::LEAST_HEIGHT, ribbon::LEAST_HEIGHT, true),
        Block::Bars(of) => (60.0, bars::natural_height(of), false),
        Block::Note(_) => (60.0, 90.0, true),
        Block::Row(of) => {
            let has_map = of.iter().any(|(_, block)| matches!(block, Block::Map(_)));
            let has_bars = of.iter().any(|(_, block)| matches!(block, Block::Bars(_)));
            if has_map {
                (122.0, 170.0, true)
            } else if has_bars {
                // Two corners by name at least, besides the others and the straights.
                (92.0, 112.0, false)
            } else {
                (84.0, 112.0, true)
            }
        }
        Block::Panels(_) | Block::Map(_) | Block::FrictionCircle(_) => (80.0, 120.0, true),
    };
    Wish { least, wanted, grows }
}
