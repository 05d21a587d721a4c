//! Marks on lines: a shape for each kind of event, in the ink of the lap, with a dark edge so that it stands out.

use plotters::element::{Drawable, PointCollection};
use plotters_backend::{BackendCoord, DrawingErrorKind};
use vello_cpu::kurbo::{Point, Vec2};

use super::ink;
use crate::chart::backend::Backend;
use crate::chart::canvas::Canvas;
use crate::chart::figure::{Ink, MarkKind};
use crate::chart::theme::{self, Color};
use crate::words::Words;

/// A mark, in the coordinates `C` of what it is drawn on.
pub(super) struct Sign<C> {
    pub(super) at: C,
    pub(super) kind: MarkKind,
    pub(super) ink: Ink,
}

impl<'a, C> PointCollection<'a, C> for &'a Sign<C> {
    type Point = &'a C;
    type IntoIter = std::iter::Once<&'a C>;

    fn point_iter(self) -> Self::IntoIter {
        std::iter::once(&self.at)
    }
}

impl<C> Drawable<Backend<'_>> for Sign<C> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        positions: I,
        backend: &mut Backend<'_>,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<std::convert::Infallible>> {
        for position in positions {
            let at = backend.point(position);
            // Above the line where braking begins, below it where the throttle opens: the line stays visible.
            let tip = match self.kind {
                MarkKind::Braking => at - Vec2::new(0.0, 1.2),
                MarkKind::FullThrottle => at + Vec2::new(0.0, 1.2),
            };
            triangle(backend.canvas(), tip, self.kind, ink::color(self.ink));
        }
        Ok(())
    }
}

/// What a kind of mark means, in a word or two.
pub(super) fn meaning(kind: MarkKind, words: Words) -> String {
    match kind {
        MarkKind::Braking => words.picture_mark_brakes(),
        MarkKind::FullThrottle => words.picture_mark_full_throttle(),
    }
}

/// A triangle whose tip is at a point.
pub(super) fn triangle(canvas: &mut Canvas, tip: Point, kind: MarkKind, color: Color) {
    let away = match kind {
        MarkKind::Braking => -1.0,
        MarkKind::FullThrottle => 1.0,
    };
    let corners = |tip: Point, half: f64, height: f64| {
        [
            tip,
            tip + Vec2::new(-half, away * height),
            tip + Vec2::new(half, away * height),
        ]
    };
    let (half, height) = (theme::MARK_WIDTH / 2.0, theme::MARK_HEIGHT);
    let outer = tip - Vec2::new(0.0, away * 1.2);
    canvas.fill_polygon(&corners(outer, half + 1.3, height + 2.0), theme::PANEL);
    canvas.fill_polygon(&corners(tip, half, height), color);
}
