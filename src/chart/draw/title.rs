//! The title: what is shown, the laps with their times, and the one number to remember.

use vello_cpu::kurbo::{Point, Rect};

use super::ink;
use super::wrap::wrapped;
use crate::chart::canvas::{Anchor, Canvas, Type};
use crate::chart::figure::{Headline, LegendEntry, Title};
use crate::chart::fonts::Face;
use crate::chart::form::Form;
use crate::chart::theme;

const HEADING_HEIGHT: f64 = 22.0;
const ENTRY_HEIGHT: f64 = 18.0;
/// Widest caption of the number, and widest line of one on two lines.
const CAPTION_MOST: f64 = 150.0;
const CAPTION_LINE: f64 = 118.0;
/// Foot of its first line below the number.
const CAPTION_BASELINE: f64 = 37.0;
/// Length of the line sample in the legend.
const SAMPLE: f64 = 24.0;

/// Draws the title at the top of the page and says where it ends.
pub(super) fn draw(canvas: &mut Canvas, page: Rect, title: &Title, form: Form) -> f64 {
    let caption = title.headline.as_ref().map_or_else(Vec::new, |headline| {
        caption_lines(headline, title.legend.len(), form)
    });
    let headline_width = title.headline.as_ref().map_or(0.0, |headline| {
        let small = Type::small(theme::MUTED);
        let widths = caption.iter().map(|line| small.width(line));
        let value = number_type().width(&headline.value);
        value.max(widths.fold(0.0, f64::max).min(CAPTION_MOST))
    });
    let free_right = page.x1
        - headline_width
        - if headline_width > 0.0 {
            2.0 * theme::GAP
        } else {
            0.0
        };
    heading(
        canvas,
        Rect::new(page.x0, page.y0, free_right, page.y0 + HEADING_HEIGHT),
        title,
    );
    let mut bottom = page.y0 + HEADING_HEIGHT + 4.0;
    let mut frame = Rect::new(page.x0, bottom, free_right, bottom);
    // Many laps in a small picture need its whole width, below the number.
    if form == Form::Chat && title.legend.len() > 2 {
        let below = page.y0 + caption_foot(caption.len()) + theme::GAP * 0.6;
        frame = Rect::new(page.x0, below, page.x1, below);
    }
    bottom = match form {
        Form::Compact => stacked(canvas, frame, &title.legend),
        Form::Chat | Form::Wide | Form::Detail => side_by_side(canvas, frame, &title.legend),
    };
    if let Some(headline) = &title.headline {
        let frame = Rect::new(page.x1 - headline_width, page.y0, page.x1, bottom);
        draw_headline(canvas, frame, headline, &caption);
        if caption.len() > 1 {
            bottom = bottom.max(page.y0 + caption_foot(caption.len()) + 4.0);
        }
    }
    bottom
}

const fn number_type() -> Type {
    Type::new(Face::Heading, theme::SIZE_HEADLINE, theme::TEXT)
}

/// A slanted stroke, the circuit, the car.
fn heading(canvas: &mut Canvas, frame: Rect, title: &Title) {
    let (top, foot) = (frame.y0 + 2.0, frame.y0 + 18.5);
    for (offset, alpha) in [(0.0, 1.0), (7.0, 0.55)] {
        let left = frame.x0 + offset;
        canvas.fill_polygon(
            &[
                Point::new(left + 4.0, top),
                Point::new(left + 8.0, top),
                Point::new(left + 4.0, foot),
                Point::new(left, foot),
            ],
            theme::ACCENT.faded(alpha),
        );
    }
    let large = Type::new(Face::Heading, theme::SIZE_HEADING, theme::TEXT);
    let baseline = frame.y0 + 17.0;
    let left = frame.x0 + 22.0;
    let room = frame.x1 - left;
    let text = large.fitted(&title.heading, room);
    let used = canvas.text(left, baseline, &text, large);
    let small = Type::new(Face::Text, theme::SIZE_NAME, theme::MUTED);
    let text = small.fitted(&title.subheading, room - used - theme::GAP);
    canvas.text(left + used + theme::GAP, baseline, &text, small);
}

/// What the number is the number of: on two lines where it is long, and sooner where the legend is as high.
fn caption_lines(headline: &Headline, laps: usize, form: Form) -> Vec<String> {
    let small = Type::small(theme::MUTED);
    let one_line = if laps > 2 && form != Form::Chat {
        CAPTION_LINE
    } else {
        CAPTION_MOST
    };
    if small.width(&headline.caption) > one_line {
        let mut lines = wrapped(&headline.caption, small, one_line);
        lines.truncate(2);
        return lines;
    }
    vec![headline.caption.clone()]
}

/// Foot of the caption below the number.
fn caption_foot(lines: usize) -> f64 {
    CAPTION_BASELINE + if lines > 1 { theme::LINE_SMALL } else { 0.0 }
}

fn draw_headline(canvas: &mut Canvas, frame: Rect, headline: &Headline, lines: &[String]) {
    let mut value = number_type().anchored(Anchor::Right);
    value.color = ink::color(headline.ink);
    canvas.text(frame.x1, frame.y0 + 21.0, &headline.value, value);
    let caption = Type::small(theme::MUTED).anchored(Anchor::Right);
    let mut baseline = frame.y0 + CAPTION_BASELINE;
    for line in lines {
        let text = caption.fitted(line, frame.width());
        canvas.text(frame.x1, baseline, &text, caption);
        baseline += theme::LINE_SMALL;
    }
}

/// One entry below the other, times in one column.
fn stacked(canvas: &mut Canvas, frame: Rect, entries: &[LegendEntry]) -> f64 {
    let time_width = entries
        .iter()
        .map(|entry| time_type().width(&entry.value))
        .fold(0.0, f64::max);
    let names_width = entries
        .iter()
        .map(|entry| SAMPLE + 8.0 + text_width(entry) + theme::GAP * 1.6)
        .fold(0.0, f64::max);
    let width = (names_width + time_width).min(frame.width());
    let mut top = frame.y0;
    for entry in entries {
        let row = Rect::new(frame.x0, top, frame.x0 + width, top + ENTRY_HEIGHT);
        draw_entry(canvas, row, entry);
        top += ENTRY_HEIGHT;
    }
    top
}

/// All entries in one row, or in two where one would have no room for names.
fn side_by_side(canvas: &mut Canvas, frame: Rect, entries: &[LegendEntry]) -> f64 {
    let wanted: f64 = entries
        .iter()
        .map(|entry| entry_width(entry) + theme::GAP * 2.0)
        .sum();
    let columns = if wanted > frame.width() {
        entries.len().div_ceil(2).max(1)
    } else {
        entries.len().max(1)
    };
    #[expect(clippy::cast_precision_loss, reason = "a handful of laps")]
    let room = (frame.width() - theme::GAP * 2.0 * (columns as f64 - 1.0)) / columns as f64;
    let mut widths = vec![0.0_f64; columns];
    for (entry, column) in entries.iter().zip((0..columns).cycle()) {
        if let Some(width) = widths.get_mut(column) {
            *width = width.max(entry_width(entry).min(room));
        }
    }
    let mut top = frame.y0;
    for row in entries.chunks(columns) {
        let mut left = frame.x0;
        for (entry, width) in row.iter().zip(&widths) {
            draw_entry(
                canvas,
                Rect::new(left, top, left + width, top + ENTRY_HEIGHT),
                entry,
            );
            left += width + theme::GAP * 2.0;
        }
        top += ENTRY_HEIGHT;
    }
    top
}

/// Width at which nothing of an entry is shortened.
fn entry_width(entry: &LegendEntry) -> f64 {
    SAMPLE + 8.0 + text_width(entry) + theme::GAP + time_type().width(&entry.value)
}

const fn name_type() -> Type {
    Type::new(Face::Heading, theme::SIZE_NAME, theme::TEXT)
}

const fn time_type() -> Type {
    Type::new(Face::Heading, theme::SIZE_NAME, theme::TEXT)
}

const fn label_type() -> Type {
    Type::new(Face::Text, theme::SIZE_NAME, theme::MUTED)
}

fn text_width(entry: &LegendEntry) -> f64 {
    name_type().width(&entry.name) + 6.0 + label_type().width(&entry.label)
}

/// A sample of the line, the name, which lap, its time at the right.
fn draw_entry(canvas: &mut Canvas, row: Rect, entry: &LegendEntry) {
    let middle = row.center().y;
    let baseline = middle + theme::SIZE_NAME * 0.33;
    let mut sample = ink::pen(entry.ink);
    sample.width = 2.6;
    let (from, to) = (Point::new(row.x0, middle), Point::new(row.x0 + SAMPLE, middle));
    canvas.stroke(&[from, to], sample);
    let left = row.x0 + SAMPLE + 8.0;
    let time = time_type().anchored(Anchor::Right);
    let time_width = canvas.text(row.x1, baseline, &entry.value, time);
    let room = row.x1 - time_width - theme::GAP - left;
    // The label is short and tells laps of one driver apart: the name gives way first.
    let label_room = label_type().width(&entry.label).min(room * 0.5);
    let name = name_type().fitted(&entry.name, room - label_room - 6.0);
    let used = canvas.text(left, baseline, &name, name_type());
    let label = label_type().fitted(&entry.label, room - used - 6.0);
    canvas.text(left + used + 6.0, baseline, &label, label_type());
}
