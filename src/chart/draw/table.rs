//! Rows of cells: as many as there is room for, what is left out is counted below.

use std::borrow::Cow;

use vello_cpu::kurbo::{Point, Rect};

use super::{ink, shapes};
use crate::chart::canvas::{Anchor, Canvas, Pen, Type};
use crate::chart::figure::{Cell, GiveWay, Look, RestOf, RowTone, Table, TableRow, TextSide};
use crate::chart::fonts::Face;
use crate::chart::theme;
use crate::words::Words;

const TITLE_HEIGHT: f64 = 17.0;
const HEAD_HEIGHT: f64 = 18.0;
const ROW_LEAST: f64 = 15.0;
const ROW_MOST: f64 = 23.0;
/// Where a table has more height than it wants.
const ROW_TALL: f64 = 36.0;
/// Rows at least this high are set in larger type, where the columns then still fit.
const ROW_LARGE: f64 = 18.0;
/// Below the rows: what is left out, what the shapes mean.
const FOOT_HEIGHT: f64 = 19.0;
const SIDE: f64 = 6.0;
const BETWEEN: f64 = 12.0;
/// A bar, and a column of names, at least.
const LEAST_REST: f64 = 34.0;
/// From this width on a shortened name is readable: smaller type is better than less.
const READABLE_REST: f64 = 96.0;
/// Between a shape and its text.
const SHAPE: f64 = 2.0 * shapes::HALF + 4.0;
/// Inside a ranked cell and a badge, left and right.
const PADDING: f64 = 4.0;

/// Height at which all rows are comfortable.
pub(super) fn natural_height(table: &Table) -> f64 {
    overhead(table) + table.rows.len() as f64 * ROW_MOST
}

/// Height at which `rows` of them are shown.
pub(super) fn height_of(table: &Table, rows: usize) -> f64 {
    overhead(table) + table.rows.len().min(rows) as f64 * ROW_LEAST
}

fn overhead(table: &Table) -> f64 {
    let title = if table.title.is_empty() { 0.0 } else { TITLE_HEIGHT };
    let foot = if table.keys.is_empty() { 0.0 } else { FOOT_HEIGHT };
    title + HEAD_HEIGHT + foot
}

/// Draws the table from the top of the frame.
pub(super) fn draw(canvas: &mut Canvas, frame: Rect, table: &Table) {
    let said = without_empty_columns(table);
    let table = said.as_ref();
    let mut top = frame.y0;
    if !table.title.is_empty() {
        let heading = Type::new(Face::Heading, theme::SIZE_SMALL, theme::TEXT);
        let text = heading.fitted(&table.title, frame.width());
        canvas.text(frame.x0, top + 11.0, &text, heading);
        top += TITLE_HEIGHT;
    }
    // Without keys there is something to say below only where rows are left out.
    let has_foot = !table.keys.is_empty() || height_of(table, table.rows.len()) > frame.height();
    let foot_height = if has_foot { FOOT_HEIGHT } else { 0.0 };
    let room = (frame.y1 - top - HEAD_HEIGHT - foot_height).max(0.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small positive number"
    )]
    let capacity = (room / ROW_LEAST + 1e-6) as usize;
    let (rows, left_out) = shown_rows(table, capacity);
    let height = (room / rows.len().max(1) as f64).clamp(ROW_LEAST, ROW_TALL);
    let layout = Layout::new(frame, table, &rows, height);
    layout.head(canvas, table, top);
    top += HEAD_HEIGHT;
    for (index, row) in rows.iter().enumerate() {
        let body = Rect::new(frame.x0, top, frame.x1, top + height);
        layout.row(canvas, body, row, index % 2 == 0);
        top += height;
    }
    foot(
        canvas,
        Rect::new(frame.x0, top, frame.x1, frame.y1),
        table,
        left_out,
    );
}

/// A heading over nothing asks what is missing, and takes the room of names: columns in which no row says anything are left out.
fn without_empty_columns(table: &Table) -> Cow<'_, Table> {
    let says = |cell: &Cell| !cell.text.is_empty() || matches!(cell.look, Look::Bar(_));
    let is_said: Vec<bool> = (0..table.columns.len())
        .map(|index| {
            table
                .rows
                .iter()
                .any(|row| row.cells.get(index).is_some_and(says))
        })
        .collect();
    if table.rows.is_empty() || is_said.iter().all(|is_said| *is_said) {
        return Cow::Borrowed(table);
    }
    let mut table = table.clone();
    keep(&mut table.columns, &is_said);
    for row in &mut table.rows {
        keep(&mut row.cells, &is_said);
    }
    Cow::Owned(table)
}

fn keep<T>(all: &mut Vec<T>, is_kept: &[bool]) {
    let mut is_kept = is_kept.iter();
    all.retain(|_| is_kept.next().copied().unwrap_or_default());
}

/// The rows for which there is room, and how many there is none for.
fn shown_rows(table: &Table, capacity: usize) -> (Vec<&TableRow>, usize) {
    let count = table.rows.len();
    if count <= capacity {
        return (table.rows.iter().collect(), 0);
    }
    let pinned = table.rows.iter().filter(|row| row.pinned).count().min(capacity);
    let mut places = capacity - pinned;
    let mut pins = pinned;
    let mut keep = |row: &&TableRow| {
        let places = if row.pinned { &mut pins } else { &mut places };
        let has_place = *places > 0;
        *places = places.saturating_sub(1);
        has_place
    };
    let rows: Vec<&TableRow> = match table.give_way {
        GiveWay::Last => table.rows.iter().filter(|row| keep(row)).collect(),
        GiveWay::First => {
            let mut rows: Vec<&TableRow> = table.rows.iter().rev().filter(|row| keep(row)).collect();
            rows.reverse();
            rows
        }
    };
    let left_out = count - rows.len();
    (rows, left_out)
}

fn foot(canvas: &mut Canvas, frame: Rect, table: &Table, left_out: usize) {
    let small = Type::small(theme::MUTED);
    let baseline = frame.y0 + 13.5;
    let mut left = frame.x0 + SIDE;
    if left_out > 0 {
        let text = rest(table.rest, left_out, canvas.words());
        left += canvas.text(left, baseline, &small.fitted(&text, frame.width()), small) + 2.0 * BETWEEN;
    }
    let widths = table.keys.iter().map(|(_, words)| SHAPE + small.width(words));
    let all = widths.sum::<f64>() + 2.0 * BETWEEN * (table.keys.len().max(1) - 1) as f64;
    let mut right = (frame.x1 - SIDE - all).max(left);
    for (rank, words) in &table.keys {
        let text = small.fitted(words, frame.x1 - right - SHAPE);
        if text.is_empty() {
            return;
        }
        shapes::rank(canvas, Point::new(right + shapes::HALF, baseline - 3.6), *rank);
        right += SHAPE + canvas.text(right + SHAPE, baseline, &text, small) + 2.0 * BETWEEN;
    }
}

/// What is said of the rows that are left out.
fn rest(of: RestOf, count: usize, words: Words) -> String {
    match of {
        RestOf::Laps => words.picture_rest_laps(count),
        RestOf::Sessions => words.picture_rest_sessions(count),
        RestOf::Drivers => words.picture_rest_drivers(count),
        RestOf::Rows => words.picture_rest_rows(count),
    }
}

/// Where columns begin and end, and how large texts are.
struct Layout<'a> {
    table: &'a Table,
    columns: Vec<(f64, f64)>,
    size: f64,
}

impl<'a> Layout<'a> {
    fn new(frame: Rect, table: &'a Table, rows: &[&TableRow], row_height: f64) -> Self {
        let sizes = [theme::SIZE_NAME, theme::SIZE_SMALL];
        let wanted = if row_height >= ROW_LARGE {
            &sizes[..]
        } else {
            sizes.get(1..).unwrap_or_default()
        };
        let fitting = wanted
            .iter()
            .map(|&size| (size, widths(table, rows, size)))
            .find(|(size, widths)| needed(widths) + missing(table, rows, *size) <= frame.width());
        let (size, mut widths) =
            fitting.unwrap_or_else(|| (theme::SIZE_SMALL, widths(table, rows, theme::SIZE_SMALL)));
        let mut free = frame.width() - needed(&widths);
        if free < 0.0 {
            // Numbers of absurd length: every column gives way, and texts are shortened.
            let all = widths.iter().sum::<f64>().max(1.0);
            for width in &mut widths {
                *width = (*width + free * *width / all).max(0.0);
            }
            free = 0.0;
        }
        let takers = table.columns.iter().filter(|column| column.takes_rest).count();
        let between = if takers > 0 {
            for (width, column) in widths.iter_mut().zip(&table.columns) {
                if column.takes_rest {
                    *width = (*width + free / takers as f64).max(0.0);
                }
            }
            BETWEEN
        } else {
            BETWEEN + (free / (widths.len().max(2) - 1) as f64).clamp(0.0, 4.0 * BETWEEN)
        };
        let mut left = frame.x0 + SIDE;
        let columns = widths
            .into_iter()
            .map(|width| {
                let column = (left, left + width);
                left += width + between;
                column
            })
            .collect();
        Self { table, columns, size }
    }

    fn head(&self, canvas: &mut Canvas, table: &Table, top: f64) {
        for (column, &(left, right)) in table.columns.iter().zip(&self.columns) {
            let small = Type::small(ink::color(column.ink));
            let text = small.fitted(&column.title, right - left);
            match column.lean {
                TextSide::Left => canvas.text(left, top + 12.0, &text, small),
                TextSide::Right => canvas.text(right, top + 12.0, &text, small.anchored(Anchor::Right)),
            };
        }
    }

    fn row(&self, canvas: &mut Canvas, frame: Rect, row: &TableRow, is_even: bool) {
        match row.tone {
            RowTone::Strong => {
                canvas.fill_sharp(frame, theme::ROW_STRONG);
                let edge = Rect::new(frame.x0, frame.y0, frame.x0 + 2.0, frame.y1);
                canvas.fill_sharp(edge, theme::RANK_BEST);
            }
            RowTone::Plain | RowTone::Faint if is_even => canvas.fill_sharp(frame, theme::ROW),
            RowTone::Plain | RowTone::Faint => {}
        }
        let columns = self.table.columns.iter().zip(&self.columns);
        for (cell, (column, &(left, right))) in row.cells.iter().zip(columns) {
            let body = Rect::new(left, frame.y0, right, frame.y1);
            self.cell(canvas, body, cell, column.lean, row.tone);
        }
    }

    fn cell(&self, canvas: &mut Canvas, frame: Rect, cell: &Cell, lean: TextSide, tone: RowTone) {
        let color = if tone == RowTone::Faint {
            theme::MUTED
        } else {
            theme::TEXT
        };
        let baseline = frame.center().y + self.size * 0.34;
        let mut style = match cell.look {
            Look::Plain => Type::new(Face::Text, self.size, color),
            Look::Muted => Type::new(Face::Text, self.size, theme::MUTED),
            Look::Strong => Type::new(Face::Heading, self.size, color),
            Look::Ranked(rank) => Type::new(Face::Text, self.size, shapes::rank_color(rank)),
            Look::Badge => Type::new(Face::Heading, theme::SIZE_SMALL, theme::MUTED),
            Look::Bar(part) => return bar(canvas, frame, part, tone),
        };
        if cell.text.is_empty() {
            return;
        }
        let (mut left, mut right) = (frame.x0, frame.x1);
        if let Look::Ranked(rank) = cell.look {
            let ground = Rect::new(frame.x0, frame.y0 + 1.0, frame.x1, frame.y1 - 1.0);
            canvas.fill_sharp(ground, shapes::rank_color(rank).faded(theme::RANK_ALPHA));
            let middle = Point::new(left + PADDING + shapes::HALF, frame.center().y);
            shapes::rank(canvas, middle, rank);
            (left, right) = (left + PADDING + SHAPE, right - PADDING);
        }
        let room = right
            - left
            - if cell.look == Look::Badge {
                2.0 * PADDING
            } else {
                0.0
            };
        let text = style.fitted(&cell.text, room);
        if cell.look == Look::Badge {
            badge(canvas, frame, style.width(&text), lean);
            (left, right) = (left + PADDING, right - PADDING);
        }
        let x = match lean {
            TextSide::Left => left,
            TextSide::Right => {
                style = style.anchored(Anchor::Right);
                right
            }
        };
        canvas.text(x, baseline, &text, style);
    }
}

/// A frame for a word.
fn badge(canvas: &mut Canvas, cell: Rect, text_width: f64, lean: TextSide) {
    let width = text_width + 2.0 * PADDING;
    let left = match lean {
        TextSide::Left => cell.x0,
        TextSide::Right => cell.x1 - width,
    };
    let half = (cell.height() / 2.0 - 1.0).min(7.5);
    let (top, foot) = (cell.center().y - half, cell.center().y + half);
    let corners = [
        (left, top),
        (left + width, top),
        (left + width, foot),
        (left, foot),
        (left, top),
    ];
    let points: Vec<Point> = corners.into_iter().map(Point::from).collect();
    canvas.stroke(&points, Pen::new(theme::ZERO_LINE, 0.7));
}

fn bar(canvas: &mut Canvas, frame: Rect, part: f64, tone: RowTone) {
    let half = (frame.height() * 0.2).min(3.5);
    let (top, foot) = (frame.center().y - half, frame.center().y + half);
    canvas.fill_sharp(Rect::new(frame.x0, top, frame.x1, foot), theme::GRID);
    let width = frame.width() * part.clamp(0.0, 1.0);
    let color = if tone == RowTone::Strong {
        theme::RANK_BEST
    } else {
        theme::LAP_B
    };
    if width > 0.0 {
        canvas.fill_sharp(Rect::new(frame.x0, top, frame.x0 + width, foot), color);
    }
}

/// Widths that the texts need at a size; of a column that takes the rest: the least.
fn widths(table: &Table, rows: &[&TableRow], size: f64) -> Vec<f64> {
    table
        .columns
        .iter()
        .enumerate()
        .map(|(index, column)| {
            if column.takes_rest {
                return LEAST_REST;
            }
            let head = Type::small(theme::MUTED).width(&column.title);
            rows.iter()
                .filter_map(|row| row.cells.get(index))
                .map(|cell| cell_width(cell, size))
                .fold(head, f64::max)
        })
        .collect()
}

/// What columns of names want beyond their least width.
fn missing(table: &Table, rows: &[&TableRow], size: f64) -> f64 {
    let columns = table.columns.iter().enumerate();
    columns
        .filter(|(_, column)| column.takes_rest)
        .map(|(index, _)| {
            let cells = rows.iter().filter_map(|row| row.cells.get(index));
            let widest = cells.map(|cell| cell_width(cell, size)).fold(0.0, f64::max);
            (widest.min(READABLE_REST) - LEAST_REST).max(0.0)
        })
        .sum()
}

fn cell_width(cell: &Cell, size: f64) -> f64 {
    let text = |face, size| Type::new(face, size, theme::TEXT).width(&cell.text);
    match cell.look {
        Look::Plain | Look::Muted => text(Face::Text, size),
        Look::Strong => text(Face::Heading, size),
        Look::Ranked(_) => text(Face::Text, size) + SHAPE + 2.0 * PADDING,
        Look::Badge if cell.text.is_empty() => 0.0,
        Look::Badge => text(Face::Heading, theme::SIZE_SMALL) + 2.0 * PADDING,
        Look::Bar(_) => LEAST_REST,
    }
}

fn needed(widths: &[f64]) -> f64 {
    widths.iter().sum::<f64>() + BETWEEN * (widths.len().max(1) - 1) as f64 + 2.0 * SIDE
}
