//! Marks on lines: a shape for each kind of event, in the ink of the lap, with a dark edge so that it stands out.

use plotters::element::{Drawable, PointCollection};
use plotters_backend::{BackendCoord, DrawingErrorKind};
use vello_cpu::kurbo::{Point, Rect, Vec2};

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
            let at = match self.kind {
                MarkKind::Braking => at - Vec2::new(0.0, 1.2),
                MarkKind::FullThrottle => at + Vec2::new(0.0, 1.2),
                MarkKind::CutOff => at - Vec2::new(0.0, theme::MARK_HEIGHT + 3.0),
                MarkKind::TurnIn | MarkKind::Minimum | MarkKind::Throttle => at,
            };
            sign(backend.canvas(), at, self.kind, ink::color(self.ink));
        }
        Ok(())
    }
}

/// Every kind, in the order in which a legend names them: what only the strip of points shows comes first, so that a
/// narrow one does not repeat what stands above the speeds.
pub(super) const KINDS: [MarkKind; 5] = [
    MarkKind::TurnIn,
    MarkKind::Minimum,
    MarkKind::Throttle,
    MarkKind::Braking,
    MarkKind::FullThrottle,
];

/// What a kind of mark means, in a word or two.
pub(super) fn meaning(kind: MarkKind, words: Words) -> String {
    match kind {
        MarkKind::Braking => words.picture_mark_brakes(),
        MarkKind::FullThrottle => words.picture_mark_full_throttle(),
        MarkKind::TurnIn => words.picture_mark_turn_in(),
        MarkKind::Minimum => words.picture_mark_minimum(),
        MarkKind::Throttle => words.picture_mark_throttle(),
        // The panel's hint says it, with its seconds.
        MarkKind::CutOff => String::new(),
    }
}

/// The shape of a kind at a point: the tip of a triangle, the middle of anything else.
fn sign(canvas: &mut Canvas, at: Point, kind: MarkKind, color: Color) {
    let half = theme::MARK_WIDTH / 2.0;
    match kind {
        MarkKind::Braking => triangle(canvas, at, -1.0, color),
        MarkKind::FullThrottle | MarkKind::CutOff => triangle(canvas, at, 1.0, color),
        MarkKind::TurnIn => {
            for (half, color) in [(half + 1.8, theme::PANEL), (half + 0.6, color)] {
                let around = [(0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0)];
                canvas.fill_polygon(&around.map(|by| at + Vec2::from(by)), color);
            }
        }
        MarkKind::Minimum => {
            canvas.fill_circle(at, half + 1.0, theme::PANEL);
            canvas.fill_circle(at, half - 0.1, color);
        }
        MarkKind::Throttle => {
            let square = |half: f64| Rect::from_center_size(at, (2.0 * half, 2.0 * half));
            canvas.fill_rect(square(half + 0.8), theme::PANEL);
            canvas.fill_rect(square(half - 0.4), color);
        }
    }
}

/// A triangle whose tip is at a point; it lies above it (-1) or below it (1).
pub(super) fn triangle(canvas: &mut Canvas, tip: Point, away: f64, color: Color) {
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
