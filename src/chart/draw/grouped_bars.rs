//! Several laps' bars in every row: one column per lap below its name, all with one scale.

use vello_cpu::kurbo::Rect;

use super::ink;
use crate::chart::canvas::{Anchor, Canvas, Type};
use crate::chart::figure::{BarRow, Ink};
use crate::chart::theme;
use crate::units::Seconds;
use crate::words::Words;

/// Most of the width that the names of the rows get.
const LABELS: f64 = 0.32;
const GAP: f64 = 6.0;
/// Between a bar and its number.
const BESIDE: f64 = 4.0;
/// A bar shorter than this shows nothing.
const LEAST_BAR: f64 = 12.0;
/// Identical laps must not fill the picture with their noise.
const LEAST_RANGE_S: f64 = 0.02;

/// Draws names and rows from the top of the room.
pub(super) fn draw(canvas: &mut Canvas, room: Rect, laps: &[(Ink, String)], rows: &[BarRow]) {
    let small = Type::small(theme::MUTED);
    let labels = rows.iter().map(|row| small.width(&row.label)).fold(0.0, f64::max);
    let labels = labels.min(room.width() * LABELS);
    let count = laps.len().max(1) as f64;
    let width = ((room.width() - labels) / count - GAP).max(1.0);
    let values = || rows.iter().flat_map(|row| &row.values).flatten().copied();
    let (low, high) = (values().fold(0.0, f64::min), values().fold(0.0, f64::max));
    let decimals = decimals(&values(), width, canvas.words());
    let number = |value: f64| small.width(&number_of(value, decimals, canvas.words()));
    let numbers = values().map(number).fold(0.0, f64::max);
    // No digit stands on a bar: where there is no room for both, the number says it.
    let bars = match width - numbers - BESIDE {
        room if room >= LEAST_BAR => room,
        _ => 0.0,
    };
    let per_unit = bars / (high - low).max(LEAST_RANGE_S);
    let height = ((room.height() - theme::BAR_HEAD) / rows.len().max(1) as f64).min(theme::BAR_ROW_MOST);
    let top = room.y0 + theme::BAR_HEAD;
    for (row, index) in rows.iter().zip(0_u32..) {
        let middle = top + height * (f64::from(index) + 0.5);
        let label = small.fitted(&row.label, labels);
        canvas.text(room.x0, middle + theme::SIZE_SMALL * 0.33, &label, small);
    }
    for ((ink, name), column) in laps.iter().zip(0_u32..) {
        let left = room.x0 + labels + GAP + (width + GAP) * f64::from(column);
        let right = left + width;
        let head = Type::small(ink::color(*ink)).anchored(Anchor::Right);
        canvas.text(right, room.y0 + 9.0, &head.fitted(name, width), head);
        let zero = left - low * per_unit;
        let foot = top + height * rows.len() as f64;
        if bars > 0.0 {
            canvas.fill_sharp(Rect::new(zero, top, zero, foot), theme::ZERO_LINE);
        }
        for (row, index) in rows.iter().zip(0_u32..) {
            let middle = top + height * (f64::from(index) + 0.5);
            let value = row.values.get(column as usize).copied().flatten();
            if let Some(value) = value.filter(|_| bars > 0.0) {
                let end = (zero + value * per_unit).clamp(left, left + bars);
                let half = (height * 0.3).min(5.0);
                let bar = Rect::new(zero.min(end), middle - half, zero.max(end), middle + half);
                canvas.fill_sharp(bar, ink::color(*ink));
            }
            let number = Type::small(if bars > 0.0 { theme::TEXT } else { ink::color(*ink) });
            let number = number.anchored(Anchor::Right);
            let text = value.map_or_else(
                || "–".to_owned(),
                |value| number_of(value, decimals, canvas.words()),
            );
            let baseline = middle + theme::SIZE_SMALL * 0.33;
            canvas.text(right, baseline, &number.fitted(&text, width), number);
        }
    }
}

/// As many decimals as fit into a column, up to thousandths.
fn decimals(values: &(impl Iterator<Item = f64> + Clone), width: f64, words: Words) -> usize {
    let small = Type::small(theme::TEXT);
    let fits = |decimals: &usize| {
        let widths = values
            .clone()
            .map(|value| small.width(&number_of(value, *decimals, words)));
        widths.fold(0.0, f64::max) <= width
    };
    [3, 2, 1].into_iter().find(fits).unwrap_or(0)
}

fn number_of(value: f64, decimals: usize, words: Words) -> String {
    words.signed(Seconds::new(value), decimals)
}
