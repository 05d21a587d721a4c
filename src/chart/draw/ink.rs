//! From what a thing is to how it is drawn.

use crate::chart::canvas::Pen;
use crate::chart::figure::{Ink, Palette};
use crate::chart::theme::{self, Color};

/// The color of an ink.
pub(super) const fn color(ink: Ink) -> Color {
    match ink {
        Ink::LapA => theme::LAP_A,
        Ink::LapB => theme::LAP_B,
        Ink::LapC => theme::LAP_C,
        Ink::LapD => theme::LAP_D,
        Ink::Even => theme::EVEN,
        Ink::Text => theme::TEXT,
        Ink::Muted => theme::MUTED,
    }
}

/// The pen for the line of a lap.
pub(super) fn pen(ink: Ink) -> Pen {
    let dash = match ink {
        Ink::LapB => Some(theme::DASH),
        Ink::LapC => Some(theme::DOTS),
        Ink::LapD => Some(theme::DASH_AND_DOT),
        Ink::LapA | Ink::Even | Ink::Text | Ink::Muted => None,
    };
    Pen::new(color(ink), theme::WIDTH_LINE).dashed(dash)
}

/// Steps from the weakest to the strongest color of one side.
const fn tint_steps(palette: Palette) -> f64 {
    match palette {
        Palette::Laps | Palette::Pedals => 8.0,
        Palette::Amount => 32.0,
    }
}

/// A tint as one of few steps, so that pieces of one color can be drawn as one line.
#[expect(clippy::cast_possible_truncation, reason = "clamped to a few steps")]
pub(super) fn tint_step(palette: Palette, tint: f64) -> i8 {
    (tint.clamp(-1.0, 1.0) * tint_steps(palette)).round() as i8
}

/// The color of a step.
pub(super) fn tint_color(palette: Palette, step: i8) -> Color {
    let tint = f64::from(step) / tint_steps(palette);
    match palette {
        Palette::Laps => lap_color(tint),
        Palette::Amount => amount_color(tint),
        Palette::Pedals if tint < 0.0 => theme::EVEN.mixed(theme::BRAKING, -tint),
        Palette::Pedals => theme::EVEN.mixed(theme::THROTTLE, tint),
    }
}

fn amount_color(amount: f64) -> Color {
    let [first, ..] = theme::AMOUNT;
    let at = amount.clamp(0.0, 1.0) * 4.0;
    let pairs = theme::AMOUNT.into_iter().zip(theme::AMOUNT.into_iter().skip(1));
    (0_u8..)
        .zip(pairs)
        .find(|(index, _)| at <= f64::from(index + 1))
        .map_or(first, |(index, (low, high))| {
            low.mixed(high, at - f64::from(index))
        })
}

/// Lap A where negative, lap B where positive.
fn lap_color(tint: f64) -> Color {
    let side = if tint < 0.0 { theme::LAP_A } else { theme::LAP_B };
    // A square root: a small difference is already seen, and told apart from even.
    theme::EVEN.mixed(side, tint.abs().sqrt())
}
