//! Small shapes that say what a color says, for people who do not see the color.

use vello_cpu::kurbo::{Point, Rect};

use crate::analysis::Habit;
use crate::chart::canvas::{Canvas, Pen};
use crate::chart::figure::{Rank, TimeMark};
use crate::chart::theme::{self, Color};

/// Half the size of a shape beside small text.
pub(super) const HALF: f64 = 3.4;

/// The color of a rank.
pub(super) const fn rank_color(rank: Rank) -> Color {
    match rank {
        Rank::Best => theme::RANK_BEST,
        Rank::Better => theme::RANK_BETTER,
        Rank::Slower => theme::RANK_SLOWER,
    }
}

/// The shape of a rank.
pub(super) fn rank(canvas: &mut Canvas, at: Point, rank: Rank) {
    let color = rank_color(rank);
    match rank {
        Rank::Best => diamond(canvas, at, HALF + 0.6, color),
        Rank::Better => canvas.fill_polygon(
            &[
                Point::new(at.x, at.y - HALF),
                Point::new(at.x + HALF, at.y + HALF * 0.8),
                Point::new(at.x - HALF, at.y + HALF * 0.8),
            ],
            color,
        ),
        Rank::Slower => canvas.fill_sharp(Rect::new(at.x - HALF, at.y - 0.9, at.x + HALF, at.y + 0.9), color),
    }
}

/// The color of a mark.
pub(super) const fn mark_color(mark: TimeMark) -> Color {
    match mark {
        TimeMark::Time => theme::LAP_A,
        TimeMark::Best => theme::RANK_BEST,
        TimeMark::Middle => theme::LAP_B,
        TimeMark::Void => theme::MUTED,
    }
}

/// The shape of a mark; `size`: 1 beside small text.
pub(super) fn mark(canvas: &mut Canvas, at: Point, mark: TimeMark, size: f64) {
    let (color, half) = (mark_color(mark), HALF * size);
    match mark {
        TimeMark::Time => canvas.fill_circle(at, half * 0.85, color),
        TimeMark::Best => {
            diamond(canvas, at, half * 1.75, theme::BACKGROUND);
            diamond(canvas, at, half * 1.4, color);
        }
        TimeMark::Middle => {
            let pen = Pen::new(color, 1.2 * size.min(1.0));
            let half = half * 0.72;
            let corner = |across: f64, down: f64| Point::new(at.x + across * half, at.y + down * half);
            canvas.stroke(
                &[
                    corner(-1.0, -1.0),
                    corner(1.0, -1.0),
                    corner(1.0, 1.0),
                    corner(-1.0, 1.0),
                    corner(-1.0, -1.15),
                ],
                pen,
            );
        }
        TimeMark::Void => {
            let (pen, half) = (Pen::new(color, 1.2 * size.min(1.0)), half * 0.75);
            for side in [-1.0, 1.0] {
                let from = Point::new(at.x - half, at.y - side * half);
                canvas.stroke(&[from, Point::new(at.x + half, at.y + side * half)], pen);
            }
        }
    }
}

/// The color of a habit.
pub(super) const fn habit_color(habit: Habit) -> Color {
    match habit {
        Habit::Dialled => theme::HABIT_DIALLED,
        Habit::Work => theme::HABIT_WORK,
        Habit::Lottery => theme::HABIT_LOTTERY,
    }
}

/// The shape of a habit: a dot, a triangle, a cross.
pub(super) fn habit(canvas: &mut Canvas, at: Point, habit: Habit) {
    let color = habit_color(habit);
    match habit {
        Habit::Dialled => canvas.fill_circle(at, HALF * 0.9, color),
        Habit::Work => canvas.fill_polygon(
            &[
                Point::new(at.x - HALF * 0.9, at.y - HALF),
                Point::new(at.x + HALF, at.y),
                Point::new(at.x - HALF * 0.9, at.y + HALF),
            ],
            color,
        ),
        Habit::Lottery => {
            let half = HALF * 0.8;
            for side in [-1.0, 1.0] {
                let from = Point::new(at.x - half, at.y - side * half);
                let to = Point::new(at.x + half, at.y + side * half);
                canvas.stroke(&[from, to], Pen::new(color, 1.6));
            }
        }
    }
}

fn diamond(canvas: &mut Canvas, at: Point, half: f64, color: Color) {
    canvas.fill_polygon(
        &[
            Point::new(at.x, at.y - half),
            Point::new(at.x + half, at.y),
            Point::new(at.x, at.y + half),
            Point::new(at.x - half, at.y),
        ],
        color,
    );
}
