//! From what a thing is to how it is drawn.

use crate::chart::canvas::Pen;
use crate::chart::figure::{Ink, Palette};
use crate::chart::theme::{self, Color};

/// The color of an ink.
pub(super) const fn color(ink: Ink) -> Color {
    match ink {
        Ink::LapA => theme::LAP_A,
        Ink::LapB => theme::LAP_B,
        Ink::Even => theme::EVEN,
        Ink::Text => theme::TEXT,
        Ink::Muted => theme::MUTED,
    }
}

/// The pen for the line of a lap.
pub(super) fn pen(ink: Ink) -> Pen {
    let dash = matches!(ink, Ink::LapB).then_some(theme::DASH);
    Pen::new(color(ink), theme::WIDTH_LINE).dashed(dash)
}

/// Steps between even and the strongest color of one side.
const TINT_STEPS: f64 = 8.0;

/// A tint as one of few steps, so that pieces of one color can be drawn as one line.
#[expect(clippy::cast_possible_truncation, reason = "clamped to a few steps")]
pub(super) fn tint_step(tint: f64) -> i8 {
    (tint.clamp(-1.0, 1.0) * TINT_STEPS).round() as i8
}

/// The color of a step.
pub(super) fn tint_color(palette: Palette, step: i8) -> Color {
    match palette {
        Palette::Laps => lap_color(step),
        Palette::Amount => amount_color(f64::from(step) / TINT_STEPS),
    }
}

fn amount_color(amount: f64) -> Color {
    let [first, ..] = theme::AMOUNT;
    let at = amount.clamp(0.0, 1.0) * 4.0;
    let pairs = theme::AMOUNT.into_iter().zip(theme::AMOUNT.into_iter().skip(1));
    (0_u8..)
        .zip(pairs)
        .find(|(index, _)| at <= f64::from(index + 1))
        .map_or(first, |(index, (low, high))| low.mixed(high, at - f64::from(index)))
}

/// Lap A where negative, lap B where positive.
fn lap_color(step: i8) -> Color {
    let side = if step < 0 { theme::LAP_A } else { theme::LAP_B };
    // A square root: a small difference is already seen, and told apart from even.
    let part = (f64::from(step).abs() / TINT_STEPS).sqrt();
    theme::EVEN.mixed(side, part)
}
