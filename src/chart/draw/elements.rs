//! What plotters has no word for: dashed lines, lines and areas that change color along the way.

use plotters::element::{Drawable, PointCollection};
use plotters_backend::{BackendCoord, DrawingErrorKind};
use vello_cpu::kurbo::{Point, Rect};

use super::ink;
use crate::chart::backend::Backend;
use crate::chart::canvas::{Canvas, Pen};
use crate::chart::figure::{Palette, Run};
use crate::chart::theme::{self, Color};

/// A line in data coordinates, dashed or colored along the way.
pub(super) struct Line<'a> {
    pub(super) run: &'a Run,
    pub(super) pen: Pen,
}

/// How strong an area is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum AreaLook {
    /// A faint ground.
    Ground,
    /// As strong on both sides.
    Even,
}

/// The area between a line and a level, colored along the way. The last point given to it is on the level.
pub(super) struct Area<'a> {
    run: &'a Run,
    look: AreaLook,
    points: Vec<(f64, f64)>,
}

impl<'a> Area<'a> {
    pub(super) fn new(run: &'a Run, level: f64, look: AreaLook) -> Self {
        let mut points = run.points.clone();
        points.push((0.0, level));
        Self { run, look, points }
    }
}

impl<'a> PointCollection<'a, (f64, f64)> for &'a Line<'_> {
    type Point = &'a (f64, f64);
    type IntoIter = &'a [(f64, f64)];

    fn point_iter(self) -> Self::IntoIter {
        &self.run.points
    }
}

impl Drawable<Backend<'_>> for Line<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        positions: I,
        backend: &mut Backend<'_>,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<std::convert::Infallible>> {
        let points: Vec<Point> = positions.map(|position| backend.point(position)).collect();
        tinted_line(
            backend.canvas(),
            &points,
            (&self.run.tints, Palette::Laps),
            self.pen,
        );
        Ok(())
    }
}

impl<'a> PointCollection<'a, (f64, f64)> for &'a Area<'_> {
    type Point = &'a (f64, f64);
    type IntoIter = &'a [(f64, f64)];

    fn point_iter(self) -> Self::IntoIter {
        &self.points
    }
}

impl Drawable<Backend<'_>> for Area<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        positions: I,
        backend: &mut Backend<'_>,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<std::convert::Infallible>> {
        let mut points: Vec<Point> = positions.map(|position| backend.point(position)).collect();
        if let Some(level) = points.pop() {
            tinted_area(backend.canvas(), &points, (&self.run.tints, self.look), level.y);
        }
        Ok(())
    }
}

/// A line whose color follows its tints; without tints the pen's own color.
pub(super) fn tinted_line(
    canvas: &mut Canvas,
    points: &[Point],
    (tints, palette): (&[f64], Palette),
    pen: Pen,
) {
    if tints.len() != points.len() {
        canvas.stroke(points, pen);
        return;
    }
    let pen = pen.rounded();
    let mut piece: Vec<Point> = Vec::new();
    let mut piece_step = None;
    for (&point, &tint) in points.iter().zip(tints) {
        let step = ink::tint_step(palette, tint);
        if piece_step != Some(step)
            && let Some(before) = piece_step.replace(step)
        {
            piece.push(point);
            canvas.stroke(&piece, colored(pen, ink::tint_color(palette, before)));
            piece.clear();
        }
        piece.push(point);
    }
    if let Some(step) = piece_step {
        canvas.stroke(&piece, colored(pen, ink::tint_color(palette, step)));
    }
}

const fn colored(mut pen: Pen, color: Color) -> Pen {
    pen.color = color;
    pen
}

/// Fills between the line and `level`, in upright slices that end between picture pixels, so that no seam shows.
fn tinted_area(canvas: &mut Canvas, points: &[Point], (tints, look): (&[f64], AreaLook), level: f64) {
    let color = |step: i8| {
        if look == AreaLook::Even {
            return ink::tint_color(Palette::Laps, step).faded(theme::AREA_EVEN_ALPHA);
        }
        // The line says who is faster where; below it the ground is one, or noise would look like stripes.
        theme::EVEN.faded(theme::AREA_GROUND_ALPHA)
    };
    let mut slice: Vec<Point> = Vec::new();
    let mut slice_step = 0;
    let close = |canvas: &mut Canvas, slice: &mut Vec<Point>, step: i8| {
        if let (Some(first), Some(last)) = (slice.first().copied(), slice.last().copied())
            && last.x > first.x
        {
            slice.push(Point::new(last.x, level));
            slice.push(Point::new(first.x, level));
            canvas.fill_polygon(slice, color(step));
        }
        slice.clear();
    };
    let mut before: Option<Point> = None;
    for (index, &point) in points.iter().enumerate() {
        let step = ink::tint_step(Palette::Laps, tints.get(index).copied().unwrap_or_default());
        let edge = canvas.snapped(point.x);
        if let Some(previous) = before
            && step != slice_step
            && slice.first().is_some_and(|first| edge > first.x)
        {
            let part = (edge - previous.x) / (point.x - previous.x).max(1e-9);
            let border = Point::new(edge, previous.y + (point.y - previous.y) * part.clamp(0.0, 1.0));
            // A point may lie beyond the border that its neighbor is rounded to.
            slice.retain(|inside| inside.x < edge);
            slice.push(border);
            close(canvas, &mut slice, slice_step);
            slice.push(border);
        }
        if slice.len() <= 1 {
            slice_step = step;
        }
        if slice.last().is_none_or(|last| point.x > last.x) {
            slice.push(point);
        }
        before = Some(point);
    }
    close(canvas, &mut slice, slice_step);
}

/// All colors of a palette between two tints.
pub(super) fn tint_bar(canvas: &mut Canvas, frame: Rect, palette: Palette, (from, to): (f64, f64)) {
    let (weakest, strongest) = (ink::tint_step(palette, from), ink::tint_step(palette, to));
    let width = frame.width() / f64::from(strongest - weakest + 1);
    for (index, step) in (0_u8..).zip(weakest..=strongest) {
        let left = frame.x0 + f64::from(index) * width;
        let color = ink::tint_color(palette, step);
        canvas.fill_sharp(Rect::new(left, frame.y0, left + width, frame.y1), color);
    }
}
