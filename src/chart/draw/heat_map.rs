//! Corner by lap: cells that get lighter with the time lost, its number where there is room, the verdict at the side.

use vello_cpu::kurbo::{Point, Rect};

use super::elements::tint_bar;
use super::{ink, shapes};
use crate::analysis::Habit;
use crate::chart::canvas::{Anchor, Canvas, Type};
use crate::chart::figure::{HeatMap, HeatRow, Palette};
use crate::chart::fonts::Face;
use crate::chart::labels::{self, LineLabel};
use crate::chart::theme::{self, Color};
use crate::units::Seconds;
use crate::words::{Words, args};

const TITLE_HEIGHT: f64 = 17.0;
const HEAD_HEIGHT: f64 = 16.0;
const ROW_LEAST: f64 = 13.0;
const ROW_MOST: f64 = 24.0;
/// Laps narrower than this cannot be told apart.
const CELL_LEAST: f64 = 9.0;
/// From this width on a cell has its number.
const CELL_NUMBER: f64 = 19.0;
const GAP: f64 = 8.0;
/// Length of the scale of colors.
const SCALE: f64 = 40.0;
/// Between two cells.
const SEAM: f64 = 0.8;

/// The height at which all corners are comfortable.
pub(super) fn natural_height(map: &HeatMap) -> f64 {
    TITLE_HEIGHT + HEAD_HEIGHT + map.rows.len() as f64 * ROW_MOST + 2.0
}

/// The height at which all corners are shown.
pub(super) fn least_height(map: &HeatMap) -> f64 {
    TITLE_HEIGHT + HEAD_HEIGHT + map.rows.len() as f64 * ROW_LEAST + 2.0
}

/// Draws the map: of too many laps the newest, of too many corners those that cost most.
pub(super) fn draw(canvas: &mut Canvas, frame: Rect, map: &HeatMap) {
    let columns = Columns::new(frame, map, canvas.words());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small positive number"
    )]
    let capacity = ((frame.height() - TITLE_HEIGHT - HEAD_HEIGHT) / ROW_LEAST).max(1.0) as usize;
    let rows = shown_rows(map, capacity);
    title(canvas, frame, map, rows.len(), columns.count);
    let top = frame.y0 + TITLE_HEIGHT;
    columns.head(canvas, map, top);
    let mut top = top + HEAD_HEIGHT;
    let height = ((frame.y1 - top) / rows.len().max(1) as f64).clamp(ROW_LEAST, ROW_MOST);
    for row in rows {
        columns.row(canvas, Rect::new(frame.x0, top, frame.x1, top + height), map, row);
        top += height;
    }
}

/// All rows, or the costliest in their order.
fn shown_rows(map: &HeatMap, capacity: usize) -> Vec<&HeatRow> {
    if map.rows.len() <= capacity {
        return map.rows.iter().collect();
    }
    let mut losses_s: Vec<f64> = map.rows.iter().map(|row| row.loss_s).collect();
    losses_s.sort_by(|one, other| other.total_cmp(one));
    let least_s = losses_s
        .get(capacity.saturating_sub(1))
        .copied()
        .unwrap_or_default();
    map.rows
        .iter()
        .filter(|row| row.loss_s >= least_s)
        .take(capacity)
        .collect()
}

fn title(canvas: &mut Canvas, frame: Rect, map: &HeatMap, n_rows: usize, n_columns: usize) {
    let heading = Type::new(Face::Heading, theme::SIZE_SMALL, theme::TEXT);
    let small = Type::small(theme::MUTED);
    let used = canvas.text(
        frame.x0,
        frame.y0 + 11.0,
        &heading.fitted(&map.title, frame.width()),
        heading,
    );
    let mut hint = map.hint.clone();
    if n_columns < map.columns.len() {
        let newest = canvas.words().picture_newest_laps(args::PictureNewestLaps {
            all: &map.columns.len().to_string(),
            shown: &n_columns.to_string(),
        });
        hint = format!("{hint} · {newest}");
    }
    if n_rows < map.rows.len() {
        let some = canvas.words().picture_some_corners(args::PictureSomeCorners {
            all: &map.rows.len().to_string(),
            shown: &n_rows.to_string(),
        });
        hint = format!("{hint} · {some}");
    }
    let left = frame.x0 + used + 8.0;
    // The colors with what they stand for, at the right; the hint gives way.
    let most = canvas.words().seconds(Seconds::new(map.full_s), 2);
    let scale_left = frame.x1 - small.width(&most) - 4.0 - SCALE;
    let hint = small.fitted(&hint, scale_left - 10.0 - left);
    canvas.text(left, frame.y0 + 11.0, &hint, small);
    let bar = Rect::new(scale_left, frame.y0 + 5.0, scale_left + SCALE, frame.y0 + 10.0);
    tint_bar(canvas, bar, Palette::Amount, (0.0, 1.0));
    canvas.text(frame.x1, frame.y0 + 11.0, &most, small.anchored(Anchor::Right));
}

/// Where labels, cells and verdicts are.
struct Columns {
    cells_left: f64,
    cell: f64,
    /// Laps that are shown.
    count: usize,
    loss_right: f64,
    spread_right: f64,
    verdict_left: f64,
}

impl Columns {
    fn new(frame: Rect, map: &HeatMap, words: Words) -> Self {
        let small = Type::small(theme::MUTED);
        let label = map
            .rows
            .iter()
            .map(|row| small.width(&row.label))
            .fold(0.0, f64::max);
        let label = label.min(frame.width() * 0.2);
        let word = Type::new(Face::Heading, theme::SIZE_SMALL, theme::TEXT);
        let verdict = [Habit::Dialled, Habit::Work, Habit::Lottery]
            .into_iter()
            .map(|habit| word.width(&habit_name(habit, words)))
            .fold(0.0, f64::max)
            + 2.0 * shapes::HALF
            + 5.0;
        let number = small
            .width(&words.picture_head_spread())
            .max(small.width(&words.picture_head_loss()));
        let verdict_left = frame.x1 - verdict;
        let spread_right = verdict_left - GAP;
        let loss_right = spread_right - number - GAP;
        let cells_left = frame.x0 + label + GAP;
        let room = (loss_right - number - GAP - cells_left).max(CELL_LEAST);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a small positive number"
        )]
        let most = (room / CELL_LEAST).max(1.0) as usize;
        let count = map.columns.len().clamp(1, most);
        Self {
            cells_left,
            cell: room / count as f64,
            count,
            loss_right,
            spread_right,
            verdict_left,
        }
    }

    /// How many of the oldest laps are not shown.
    fn skipped(&self, map: &HeatMap) -> usize {
        map.columns.len().saturating_sub(self.count)
    }

    fn head(&self, canvas: &mut Canvas, map: &HeatMap, top: f64) {
        let small = Type::small(theme::MUTED);
        let shown: Vec<&String> = map.columns.iter().skip(self.skipped(map)).collect();
        let last = shown.len().saturating_sub(1);
        let lines: Vec<LineLabel> = shown
            .iter()
            .enumerate()
            .map(|(index, label)| LineLabel {
                center: self.cells_left + self.cell * (index as f64 + 0.5),
                width: small.width(label),
                weight: if index == 0 || index == last {
                    64.0
                } else {
                    f64::from(index.trailing_zeros())
                },
            })
            .collect();
        let right = self.cells_left + self.cell * self.count as f64;
        let middles = labels::along(&lines, self.cells_left - 4.0, right + 4.0, 5.0);
        for (middle, label) in middles.into_iter().zip(shown) {
            if let Some(middle) = middle {
                canvas.text(middle, top + 11.0, label, small.anchored(Anchor::Middle));
            }
        }
        let right = small.anchored(Anchor::Right);
        let say = canvas.words();
        canvas.text(self.loss_right, top + 11.0, &say.picture_head_loss(), right);
        canvas.text(self.spread_right, top + 11.0, &say.picture_head_spread(), right);
    }

    fn row(&self, canvas: &mut Canvas, frame: Rect, map: &HeatMap, row: &HeatRow) {
        let small = Type::small(theme::TEXT);
        let baseline = frame.center().y + theme::SIZE_SMALL * 0.34;
        let label = small.fitted(&row.label, self.cells_left - GAP * 0.5 - frame.x0);
        canvas.text(frame.x0, baseline, &label, small);
        let mut left = self.cells_left;
        for &lost_s in row.lost_s.iter().skip(self.skipped(map)) {
            let cell = Rect::new(left, frame.y0 + SEAM, left + self.cell - SEAM, frame.y1);
            let part = (lost_s / map.full_s.max(1e-9)).clamp(0.0, 1.0);
            canvas.fill_sharp(cell, color(part));
            if self.cell >= CELL_NUMBER {
                let ink = if part > 0.5 {
                    theme::BACKGROUND
                } else {
                    theme::TEXT
                };
                let text = short(lost_s, canvas.words());
                let style = Type::small(ink).anchored(Anchor::Middle);
                canvas.text(cell.center().x, baseline, &style.fitted(&text, self.cell), style);
            }
            left += self.cell;
        }
        let number = Type::small(theme::TEXT).anchored(Anchor::Right);
        canvas.text(
            self.loss_right,
            baseline,
            &seconds(row.loss_s, canvas.words()),
            number,
        );
        canvas.text(
            self.spread_right,
            baseline,
            &seconds(row.spread_s, canvas.words()),
            number,
        );
        let shape = Point::new(self.verdict_left + shapes::HALF, frame.center().y);
        shapes::habit(canvas, shape, row.verdict);
        let word = Type::new(Face::Heading, theme::SIZE_SMALL, shapes::habit_color(row.verdict));
        let left = self.verdict_left + 2.0 * shapes::HALF + 5.0;
        canvas.text(left, baseline, &habit_name(row.verdict, canvas.words()), word);
    }
}

/// Darker than the darkest amount where nothing is lost, so that a good lap is quiet.
fn color(part: f64) -> Color {
    if part < 0.04 {
        theme::GRID
    } else {
        ink::tint_color(Palette::Amount, ink::tint_step(Palette::Amount, part))
    }
}

/// Hundredths without the zero before the point: `.31`, `1.2`.
fn short(seconds: f64, words: Words) -> String {
    let seconds = seconds.max(0.0);
    if seconds < 0.995 {
        words.decimal(seconds, 2).trim_start_matches('0').to_owned()
    } else if seconds < 9.95 {
        words.decimal(seconds, 1)
    } else {
        format!("{seconds:.0}")
    }
}

fn seconds(value: f64, words: Words) -> String {
    if value < 99.0 {
        words.decimal(value, 2)
    } else {
        format!("{value:.0}")
    }
}

/// What a habit is called.
fn habit_name(habit: Habit, words: Words) -> String {
    match habit {
        Habit::Dialled => words.picture_habit_nailed(),
        Habit::Work => words.picture_habit_slow(),
        Habit::Lottery => words.picture_habit_varies(),
    }
}
