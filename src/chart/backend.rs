//! Lets plotters draw on a [`Canvas`].
//!
//! Plotters' coordinates are whole numbers. This backend reports a surface sixteen times as large as the picture and
//! divides, so that every vertex keeps a sixteenth of a picture pixel. Lengths that plotters passes through (line
//! widths, font sizes) are in the same virtual pixels.

use std::convert::Infallible;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use vello_cpu::kurbo::{Point, Rect};

use super::canvas::{Anchor, Canvas, Pen, Type};
use super::fonts::{self, Face};
use super::theme::{self, Color};

/// Virtual pixels per picture pixel.
const FINENESS: f64 = 16.0;

/// Virtual pixels per shown pixel.
pub(super) const fn virtual_pixels(canvas: &Canvas) -> f64 {
    canvas.scale() * FINENESS
}

/// A canvas as plotters sees it.
pub(super) struct Backend<'a> {
    canvas: &'a mut Canvas,
    per_shown: f64,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl<'a> Backend<'a> {
    pub(super) fn new(canvas: &'a mut Canvas) -> Self {
        let per_shown = virtual_pixels(canvas);
        Self { canvas, per_shown }
    }

    /// The canvas itself, for elements that draw what plotters has no word for.
    pub(super) const fn canvas(&mut self) -> &mut Canvas {
        self.canvas
    }

    /// Shown pixels to virtual ones.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "`as` saturates; pictures are smaller"
    )]
    fn whole(&self, shown: f64) -> i32 {
        (shown * self.per_shown).round() as i32
    }

    /// Where a virtual position is.
    pub(super) fn point(&self, (x, y): BackendCoord) -> Point {
        Point::new(f64::from(x) / self.per_shown, f64::from(y) / self.per_shown)
    }

    fn points(&self, path: impl IntoIterator<Item = BackendCoord>) -> Vec<Point> {
        path.into_iter().map(|position| self.point(position)).collect()
    }

    fn pen(&self, style: &impl BackendStyle) -> Pen {
        Pen::new(
            color(style.color()),
            f64::from(style.stroke_width()) / self.per_shown,
        )
    }

    fn type_of(&self, style: &impl BackendTextStyle) -> Type {
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Left,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::Right,
        };
        Type::new(
            Face::from_name(style.family().as_str()),
            style.size() / self.per_shown,
            color(style.color()),
        )
        .anchored(anchor)
    }
}

fn color(color: BackendColor) -> Color {
    let (red, green, blue) = color.rgb;
    Color {
        rgb: [red, green, blue],
        alpha: color.alpha,
    }
}

impl DrawingBackend for Backend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        let bounds = self.canvas.bounds();
        (
            self.whole(bounds.width()).unsigned_abs(),
            self.whole(bounds.height()).unsigned_abs(),
        )
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, position: BackendCoord, pixel: BackendColor) -> Drawn {
        let corner = self.point(position);
        let side = 1.0 / self.per_shown;
        self.canvas
            .fill_rect(Rect::from_origin_size(corner, (side, side)), color(pixel));
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        let pen = self.pen(style);
        let (from, to) = (self.point(from), self.point(to));
        // Exactly upright and level lines lie on whole pixels: a grid of them looks even.
        if from.x.total_cmp(&to.x).is_eq() || from.y.total_cmp(&to.y).is_eq() {
            let half = pen.width / 2.0;
            let upright = from.x.total_cmp(&to.x).is_eq();
            let grown = Rect::from_points(from, to)
                .inflate(if upright { half } else { 0.0 }, if upright { 0.0 } else { half });
            self.canvas.fill_sharp(grown, pen.color);
        } else {
            self.canvas.stroke(&[from, to], pen);
        }
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let rect = Rect::from_points(self.point(from), self.point(to));
        if fill {
            self.canvas.fill_sharp(rect, color(style.color()));
            return Ok(());
        }
        let ((x0, y0), (x1, y1)) = (from, to);
        self.draw_path([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let positions: Vec<BackendCoord> = path.into_iter().collect();
        if let [from, to] = *positions.as_slice() {
            return self.draw_line(from, to, style);
        }
        let points = self.points(positions);
        let pen = self.pen(style);
        self.canvas.stroke(&points, pen);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let center = self.point(center);
        let radius = f64::from(radius) / self.per_shown;
        let pen = self.pen(style);
        if fill {
            self.canvas.fill_circle(center, radius, pen.color);
            return Ok(());
        }
        let around: Vec<Point> = (0_u32..=96)
            .map(|step| {
                let (sin, cos) = (f64::from(step) / 96.0 * std::f64::consts::TAU).sin_cos();
                Point::new(center.x + radius * cos, center.y + radius * sin)
            })
            .collect();
        self.canvas.stroke(&around, pen);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        let corners = self.points(corners);
        self.canvas.fill_polygon(&corners, color(style.color()));
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, position: BackendCoord) -> Drawn {
        let letters = self.type_of(style);
        let position = self.point(position);
        let capitals = letters.size * theme::CAP_HEIGHT;
        let baseline = position.y
            + match style.anchor().v_pos {
                VPos::Top => capitals,
                VPos::Center => capitals / 2.0,
                VPos::Bottom => 0.0,
            };
        self.canvas.text(position.x, baseline, text, letters);
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let letters = self.type_of(style);
        let width = fonts::width(letters.face, text, letters.size);
        Ok((
            self.whole(width).unsigned_abs(),
            self.whole(letters.size).unsigned_abs(),
        ))
    }
}
