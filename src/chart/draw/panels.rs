//! Panels one above the other over one common axis, laid out with plotters.

use std::convert::Infallible;

use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{PathElement, Rectangle};
use plotters::prelude::Cartesian2d;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color as _, FontFamily, FontStyle, IntoFont as _, RGBAColor, ShapeStyle, TextStyle};
use vello_cpu::kurbo::Rect;

use super::elements::{Area, AreaLook, Line};
use super::marks::{self, Sign};
use super::{corner_strip, ink};
use crate::chart::backend::{Backend, virtual_pixels};
use crate::chart::canvas::{Canvas, Type};
use crate::chart::figure::{Ink, MarkKind, Panel, PanelStack, Zero};
use crate::chart::fonts::Face;
use crate::chart::labels::{self, LineLabel};
use crate::chart::scale::Ticks;
use crate::chart::theme::{self, Color};
use crate::words::Words;

type Root<'a> = DrawingArea<Backend<'a>, Shift>;
type Plane<'a> = DrawingArea<Backend<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;
type Drawn = Result<(), DrawingAreaErrorKind<Infallible>>;

const TITLE_HEIGHT: f64 = 15.0;
const CORNER_STRIP: f64 = 14.0;
const X_LABELS: f64 = 15.0;
const BETWEEN: f64 = 4.0;
/// Between the numbers of the vertical axis and the data area.
const LABEL_GAP: f64 = 5.0;

/// Draws the panels with their titles, the corner numbers above the first and the common axis below the last.
pub(in crate::chart) fn draw(canvas: &mut Canvas, frame: Rect, stack: &PanelStack) -> Drawn {
    let strip = strip(stack);
    let words = canvas.words();
    let bodies = bodies(frame, stack, words);
    let pencil = Pencil {
        per_shown: virtual_pixels(canvas),
        least: 1.0 / canvas.scale(),
        words,
    };
    let root = Backend::new(canvas).into_drawing_area();
    for (panel, body) in stack.panels.iter().zip(&bodies) {
        let is_first = bodies.first() == Some(body);
        let title_foot = body.y0 - if is_first { strip } else { 0.0 };
        if title_height(panel) > 0.0 {
            pencil.title(
                &root,
                panel,
                Rect::new(body.x0, title_foot - TITLE_HEIGHT, frame.x1, title_foot),
            )?;
        }
        let plane = pencil.plane(&root, *body, stack, panel);
        pencil.ground(&plane, stack, panel)?;
        pencil.grid(&root, &plane, *body, stack, panel)?;
        data(&plane, panel)?;
        if is_first {
            pencil.corners(&root, *body, stack)?;
        }
    }
    if let (Some(panel), Some(body)) = (stack.panels.last(), bodies.last()) {
        let plane = pencil.plane(&root, *body, stack, panel);
        pencil.x_labels(&root, &plane, *body, stack)?;
    }
    Ok(())
}

/// Height of the line of corner numbers.
const fn strip(stack: &PanelStack) -> f64 {
    if stack.is_numbered && !stack.bands.is_empty() {
        CORNER_STRIP
    } else {
        0.0
    }
}

/// Frames of the data areas.
pub(in crate::chart) fn bodies(frame: Rect, stack: &PanelStack, words: Words) -> Vec<Rect> {
    let strip = strip(stack);
    #[expect(clippy::cast_precision_loss, reason = "a handful of panels")]
    let count = stack.panels.len() as f64;
    let titles: f64 = stack.panels.iter().map(title_height).sum();
    let used = titles + (count - 1.0) * BETWEEN + strip + X_LABELS;
    let room = (frame.height() - used).max(0.0);
    let weights: f64 = stack.panels.iter().map(|panel| panel.weight).sum();
    let height = |panel: &Panel| room * panel.weight / weights.max(1e-9);
    let numbers = Type::small(theme::MUTED);
    let gutter = stack
        .panels
        .iter()
        .flat_map(|panel| y_labels(panel, height(panel), words))
        .map(|(_, label)| numbers.width(&label) + LABEL_GAP)
        .fold(theme::GUTTER, f64::max)
        .min(frame.width() * 0.25);
    let mut top = frame.y0 + strip;
    stack
        .panels
        .iter()
        .map(|panel| {
            let height = height(panel);
            top += title_height(panel);
            let body = Rect::new(frame.x0 + gutter, top, frame.x1, top + height);
            top += height + BETWEEN;
            body
        })
        .collect()
}

/// A panel without a name is understood from the one above it, or from the legend of its marks.
const fn title_height(panel: &Panel) -> f64 {
    if panel.title.is_empty() && panel.marks.is_empty() {
        0.0
    } else {
        TITLE_HEIGHT
    }
}

/// Ticks of the vertical axis with their labels, as many as a panel of this height holds.
fn y_labels(panel: &Panel, height: f64, words: Words) -> Vec<(f64, String)> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small positive number"
    )]
    let count = (height / (theme::SIZE_SMALL * 1.1)).clamp(2.0, 8.0) as usize;
    let ticks = panel.y.ticks(count);
    ticks
        .values
        .iter()
        .map(|&value| (value, words.with_mark(&y_label(&ticks, value, panel.zero))))
        .collect()
}

fn y_label(ticks: &Ticks, value: f64, zero: Zero) -> String {
    match zero {
        Zero::Plain => ticks.label(value, false),
        Zero::Area | Zero::Filled | Zero::Signed => ticks.label(value, true),
        Zero::Mirror => ticks.label(value.abs(), false),
    }
}

fn data(plane: &Plane<'_>, panel: &Panel) -> Drawn {
    for series in &panel.series {
        let mut pen = ink::pen(series.ink);
        if matches!(panel.zero, Zero::Area | Zero::Signed) {
            pen.width = theme::WIDTH_DELTA;
        }
        for run in &series.runs {
            match panel.zero {
                Zero::Area => plane.draw(&Area::new(run, 0.0, AreaLook::Ground))?,
                Zero::Filled => {
                    plane.draw(&Area::new(run, 0.0, AreaLook::Even))?;
                    continue;
                }
                Zero::Plain | Zero::Signed | Zero::Mirror => {}
            }
            plane.draw(&Line { run, pen })?;
        }
    }
    for mark in &panel.marks {
        plane.draw(&Sign {
            at: mark.at,
            kind: mark.kind,
            ink: mark.ink,
        })?;
    }
    Ok(())
}

/// Turns shown pixels, colors and types into plotters' words.
#[derive(Clone, Copy)]
struct Pencil {
    per_shown: f64,
    /// One picture pixel, in shown pixels.
    least: f64,
    words: Words,
}

impl Pencil {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "`as` saturates; pictures are smaller"
    )]
    fn at(self, shown: f64) -> i32 {
        (shown * self.per_shown).round() as i32
    }

    fn plane<'a>(self, root: &Root<'a>, body: Rect, stack: &PanelStack, panel: &Panel) -> Plane<'a> {
        let across = self.at(body.x0)..self.at(body.x1);
        let down = self.at(body.y1)..self.at(body.y0);
        root.apply_coord_spec(Cartesian2d::new(
            stack.x.min..stack.x.max,
            panel.y.min..panel.y.max,
            (across, down),
        ))
    }

    fn line(self, color: Color, width: f64) -> ShapeStyle {
        rgba(color).stroke_width(self.at(width).unsigned_abs().max(1))
    }

    fn type_style(self, style: Type, across: HPos, down: VPos) -> TextStyle<'static> {
        let family = FontFamily::Name(style.face.name());
        (family, style.size * self.per_shown, FontStyle::Normal)
            .into_font()
            .color(&rgba(style.color))
            .pos(Pos::new(across, down))
    }

    fn text(self, root: &Root<'_>, (x, y): (f64, f64), text: &str, style: &TextStyle<'_>) -> Drawn {
        root.draw_text(text, style, (self.at(x), self.at(y)))
    }

    /// The panel's name and unit, and how to read it.
    fn title(self, root: &Root<'_>, panel: &Panel, frame: Rect) -> Drawn {
        let heading = Type::new(Face::Heading, theme::SIZE_SMALL, theme::TEXT);
        let foot = frame.y1 - 4.0;
        let mut x = frame.x0;
        let room = |x: &f64| frame.x1 - *x;
        let word = |x: &mut f64, text: &str, style: Type, gap: f64| {
            let text = style.fitted(text, room(x));
            let drawn = self.text(
                root,
                (*x, foot),
                &text,
                &self.type_style(style, HPos::Left, VPos::Bottom),
            );
            *x += style.width(&text) + gap;
            drawn
        };
        if !panel.title.is_empty() {
            word(&mut x, &panel.title, heading, 5.0)?;
            word(&mut x, &panel.unit, Type::small(theme::MUTED), 14.0)?;
        }
        for (ink, hint) in &panel.hints {
            // Half a hint is none.
            let style = Type::small(ink::color(*ink));
            if style.fitted(hint, room(&x)) == *hint {
                word(&mut x, hint, style, 12.0)?;
            }
        }
        let shown = |kind: &MarkKind| panel.marks.iter().any(|mark| mark.kind == *kind);
        for kind in marks::KINDS.into_iter().filter(shown) {
            let (meaning, said) = (Type::small(theme::MUTED), marks::meaning(kind, self.words));
            let width = theme::MARK_WIDTH + 3.0;
            if x + width + meaning.width(&said) > frame.x1 {
                continue;
            }
            let down = match kind {
                MarkKind::Braking => 1.0,
                MarkKind::FullThrottle => 7.6,
                MarkKind::TurnIn | MarkKind::Minimum | MarkKind::Throttle | MarkKind::CutOff => 3.8,
            };
            root.draw(&Sign {
                at: (self.at(x + theme::MARK_WIDTH / 2.0), self.at(foot - down)),
                kind,
                ink: Ink::Muted,
            })?;
            let style = self.type_style(meaning, HPos::Left, VPos::Bottom);
            self.text(root, (x + width, foot), &said, &style)?;
            x += width + meaning.width(&said) + 12.0;
        }
        Ok(())
    }

    /// Background and corner bands.
    fn ground(self, plane: &Plane<'_>, stack: &PanelStack, panel: &Panel) -> Drawn {
        let whole = [(stack.x.min, panel.y.min), (stack.x.max, panel.y.max)];
        plane.draw(&Rectangle::new(whole, rgba(theme::PANEL).filled()))?;
        for band in &stack.bands {
            let (from, to) = (band.from.max(stack.x.min), band.to.min(stack.x.max));
            if from < to {
                let corners = [(from, panel.y.min), (to, panel.y.max)];
                plane.draw(&Rectangle::new(corners, rgba(theme::BAND).filled()))?;
            }
        }
        Ok(())
    }

    fn grid(
        self,
        root: &Root<'_>,
        plane: &Plane<'_>,
        body: Rect,
        stack: &PanelStack,
        panel: &Panel,
    ) -> Drawn {
        let hair = self.line(theme::GRID, theme::WIDTH_HAIR.max(self.least));
        for &x in &stack.x.ticks(x_tick_count(body)).values {
            plane.draw(&PathElement::new([(x, panel.y.min), (x, panel.y.max)], hair))?;
        }
        let label_style = self.type_style(Type::small(theme::MUTED), HPos::Right, VPos::Center);
        let mut last_middle = f64::INFINITY;
        for (y, label) in y_labels(panel, body.height(), self.words) {
            let is_zero = panel.zero != Zero::Plain && y.abs() < 1e-12;
            let style = if is_zero {
                self.line(theme::ZERO_LINE, theme::WIDTH_HAIR * 1.6)
            } else {
                hair
            };
            plane.draw(&PathElement::new([(stack.x.min, y), (stack.x.max, y)], style))?;
            let (_, level) = plane.map_coordinate(&(stack.x.min, y));
            let middle = (f64::from(level) / self.per_shown).clamp(
                body.y0 + theme::SIZE_SMALL * 0.33,
                body.y1 - theme::SIZE_SMALL * 0.33,
            );
            if (last_middle - middle).abs() >= theme::SIZE_SMALL * 0.85 {
                self.text(root, (body.x0 - LABEL_GAP, middle), &label, &label_style)?;
                last_middle = middle;
            }
        }
        Ok(())
    }

    /// Corner numbers and names above the first panel.
    fn corners(self, root: &Root<'_>, body: Rect, stack: &PanelStack) -> Drawn {
        if !stack.is_numbered {
            return Ok(());
        }
        for label in corner_strip::labels(body, stack) {
            let style = Type::small(ink::color(label.ink));
            let style = self.type_style(style, HPos::Center, VPos::Bottom);
            self.text(root, (label.middle, body.y0 - 4.0), &label.text, &style)?;
        }
        Ok(())
    }

    /// Numbers below the last panel; the unit stands at the last one.
    fn x_labels(self, root: &Root<'_>, plane: &Plane<'_>, body: Rect, stack: &PanelStack) -> Drawn {
        let ticks = stack.x.ticks(x_tick_count(body));
        let style = Type::small(theme::MUTED);
        let measured: Vec<(LineLabel, String)> = ticks
            .values
            .iter()
            .map(|&value| {
                let text = format!(
                    "{} {}",
                    self.words.with_mark(&ticks.label(value, false)),
                    stack.x_unit
                );
                let (x, _) = plane.map_coordinate(&(value, 0.0));
                let label = LineLabel {
                    center: f64::from(x) / self.per_shown,
                    width: style.width(&text),
                    weight: value,
                };
                (label, text)
            })
            .collect();
        let (lines, texts): (Vec<_>, Vec<_>) = measured.into_iter().unzip();
        let style = self.type_style(style, HPos::Center, VPos::Top);
        for (middle, text) in labels::along(&lines, body.x0 - 8.0, body.x1, 6.0)
            .into_iter()
            .zip(texts)
        {
            if let Some(middle) = middle {
                self.text(root, (middle, body.y1 + 4.5), &text, &style)?;
            }
        }
        Ok(())
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a small positive number"
)]
fn x_tick_count(body: Rect) -> usize {
    (body.width() / 62.0).clamp(2.0, 12.0) as usize
}

fn rgba(color: Color) -> RGBAColor {
    let [red, green, blue] = color.rgb;
    RGBAColor(red, green, blue, color.alpha)
}
