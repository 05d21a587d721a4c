//! Signed bars in rows: who gains how much in which corner.

use vello_cpu::kurbo::{Point, Rect};

use super::{grouped_bars, ink};
use crate::chart::canvas::{Anchor, Canvas, Pen, Type};
use crate::chart::figure::{BarRow, Bars, Ink};
use crate::chart::fonts::Face;
use crate::chart::theme;
use crate::units::Seconds;
use crate::words::Words;

const TITLE_HEIGHT: f64 = 15.0;
const ROW_LEAST: f64 = 13.0;
const INSIDE: f64 = 8.0;
const INSIDE_TOP: f64 = 5.0;

/// Draws the rows, summing the smallest of the optional ones into one where there is no room for all.
pub(super) fn draw(canvas: &mut Canvas, frame: Rect, bars: &Bars) {
    let heading = Type::new(Face::Heading, theme::SIZE_SMALL, theme::TEXT);
    let baseline = frame.y0 + TITLE_HEIGHT - 4.0;
    let unit = Type::small(theme::MUTED);
    let room = frame.width() - unit.width(&bars.unit) - 5.0;
    let used = canvas.text(frame.x0, baseline, &heading.fitted(&bars.title, room), heading);
    canvas.text(
        frame.x0 + used + 5.0,
        baseline,
        &unit.fitted(&bars.unit, frame.width() - used - 5.0),
        unit,
    );
    let panel = Rect::new(frame.x0, frame.y0 + TITLE_HEIGHT, frame.x1, frame.y1);
    canvas.fill_sharp(panel, theme::PANEL);
    let room = panel.inset((-INSIDE, -INSIDE_TOP));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small positive number"
    )]
    let capacity = ((room.height() - head(bars)) / ROW_LEAST).max(0.0) as usize;
    let rows = shown_rows(bars, capacity);
    if rows.is_empty() {
        return;
    }
    if !bars.laps.is_empty() {
        grouped_bars::draw(canvas, room, &bars.laps, &rows);
        return;
    }
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let height = (room.height() / rows.len() as f64).min(theme::BAR_ROW_MOST);
    let columns = Columns::new(room, &rows, canvas.words());
    canvas.fill_sharp(
        Rect::new(
            columns.zero,
            room.y0,
            columns.zero,
            room.y0 + height * row_count(&rows),
        ),
        theme::ZERO_LINE,
    );
    let mut top = room.y0;
    for row in &rows {
        columns.row(canvas, Rect::new(room.x0, top, room.x1, top + height), row);
        top += height;
    }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
fn row_count(rows: &[BarRow]) -> f64 {
    rows.len() as f64
}

/// The height at which all rows are comfortable.
pub(super) fn natural_height(bars: &Bars) -> f64 {
    TITLE_HEIGHT + 2.0 * INSIDE_TOP + head(bars) + row_count(&bars.rows) * theme::BAR_ROW_MOST
}

/// Height of the names of the laps.
const fn head(bars: &Bars) -> f64 {
    if bars.laps.is_empty() {
        0.0
    } else {
        theme::BAR_HEAD
    }
}

/// All rows, or the largest ones in their order and the sum of the others.
fn shown_rows(bars: &Bars, capacity: usize) -> Vec<BarRow> {
    if bars.rows.len() <= capacity {
        return bars.rows.clone();
    }
    let fixed = bars.rows.iter().filter(|row| !row.optional).count();
    let places = capacity.saturating_sub(fixed + 1);
    let mut order: Vec<(usize, f64)> = bars
        .rows
        .iter()
        .enumerate()
        .filter(|(_, row)| row.optional)
        .map(|(index, row)| (index, row.magnitude()))
        .collect();
    order.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    let kept: Vec<usize> = order.iter().take(places).map(|&(index, _)| index).collect();
    let (mut rows, mut last) = (Vec::new(), Vec::new());
    let mut rest = vec![None; bars.laps.len().max(1)];
    for (index, row) in bars.rows.iter().enumerate() {
        if !row.optional {
            last.push(row.clone());
        } else if kept.contains(&index) {
            rows.push(row.clone());
        } else {
            for (sum, value) in rest.iter_mut().zip(&row.values) {
                *sum = sum.map_or(*value, |sum| Some(sum + value.unwrap_or_default()));
            }
        }
    }
    rows.push(BarRow {
        label: bars.rest.clone(),
        values: rest,
        is_cut: false,
        optional: false,
    });
    rows.append(&mut last);
    rows.truncate(capacity);
    rows
}

/// Where labels end, where bars are, where numbers are.
struct Columns {
    bar_left: f64,
    bar_right: f64,
    zero: f64,
    per_unit: f64,
}

impl Columns {
    fn new(room: Rect, rows: &[BarRow], words: Words) -> Self {
        let small = Type::small(theme::MUTED);
        let widest = |texts: &mut dyn Iterator<Item = String>| {
            texts.map(|text| small.width(&text)).fold(0.0, f64::max)
        };
        let label_width = widest(&mut rows.iter().map(|row| row.label.clone())).min(room.width() * 0.4);
        let number_width = widest(&mut rows.iter().map(|row| number(one(row), words)));
        let bar_left = room.x0 + label_width + 6.0;
        let bar_right = (room.x1 - number_width - 6.0).max(bar_left);
        let whole = || rows.iter().filter(|row| !row.is_cut).map(one);
        let largest = whole().fold(0.0, f64::max);
        let smallest = whole().fold(0.0, f64::min);
        // At least half a second hundredth of range: noise of identical laps must not fill the picture.
        let range = (largest - smallest).max(0.02);
        let per_unit = (bar_right - bar_left) / range;
        let zero = bar_left - smallest * per_unit;
        Self {
            bar_left,
            bar_right,
            zero,
            per_unit,
        }
    }

    fn row(&self, canvas: &mut Canvas, frame: Rect, row: &BarRow) {
        let small = Type::small(theme::MUTED);
        let baseline = frame.center().y + theme::SIZE_SMALL * 0.33;
        let label = small.fitted(&row.label, self.bar_left - frame.x0);
        canvas.text(frame.x0, baseline, &label, small);
        let ink = if one(row) > 0.0 { Ink::LapB } else { Ink::LapA };
        let end = (self.zero + one(row) * self.per_unit).clamp(self.bar_left, self.bar_right);
        let half = (frame.height() * 0.3).min(5.0);
        canvas.fill_sharp(
            Rect::new(
                self.zero.min(end),
                frame.center().y - half,
                self.zero.max(end),
                frame.center().y + half,
            ),
            ink::color(ink),
        );
        if row.is_cut {
            // Two slanted gaps: here something is left out.
            for offset in [0.0, 5.0] {
                let at = f64::midpoint(self.zero, end) + offset;
                let ends = [
                    Point::new(at - 1.5, frame.center().y + half + 1.0),
                    Point::new(at + 1.5, frame.center().y - half - 1.0),
                ];
                canvas.stroke(&ends, Pen::new(theme::PANEL, 2.0));
            }
        }
        let text_style = Type::small(theme::TEXT).anchored(Anchor::Right);
        canvas.text(frame.x1, baseline, &number(one(row), canvas.words()), text_style);
    }
}

/// The bar of a row that has one.
fn one(row: &BarRow) -> f64 {
    row.values.first().copied().flatten().unwrap_or_default()
}

fn number(value: f64, words: Words) -> String {
    words.gap(Seconds::new(value))
}
