//! Center lines of circuits for the simulator.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests choose their numbers within the ranges"
)]

use crate::random::Random;

/// Metres between stations of the center line.
pub(super) const STEP_M: f64 = 0.5;

/// One true corner, metres along the center line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrueCorner {
    /// Where it begins.
    pub start_m: f64,
    /// Where it ends.
    pub end_m: f64,
    /// Turned in degrees, to the left positive.
    pub turn_deg: f64,
}

/// A center line from the line to the line.
#[derive(Clone, Debug)]
pub struct Track {
    /// Every half metre, to the left positive.
    pub curvature_per_m: Vec<f64>,
    /// In the order driven.
    pub corners: Vec<TrueCorner>,
}

impl Track {
    /// `"straight 300 | left 90 r40 | straight 200 | right 180 r15"`.
    ///
    /// # Panics
    /// On what it does not know, as a test should.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut curvature_per_m: Vec<f64> = Vec::new();
        let mut corners = Vec::new();
        for step in text.split('|') {
            let words: Vec<&str> = step.split_whitespace().collect();
            let start_m = curvature_per_m.len() as f64 * STEP_M;
            let mut push = |length_m: f64, per_m: f64| {
                let n = (length_m / STEP_M).round() as usize;
                curvature_per_m.extend(std::iter::repeat_n(per_m, n));
            };
            match words.as_slice() {
                ["straight", length_m] => push(length_m.parse().unwrap(), 0.0),
                [side, degrees, radius] => {
                    let (degrees, radius_m): (f64, f64) = (
                        degrees.parse().unwrap(),
                        radius.trim_start_matches('r').parse().unwrap(),
                    );
                    let sign = if *side == "left" { 1.0 } else { -1.0 };
                    push(degrees.to_radians() * radius_m, sign / radius_m);
                    corners.push(TrueCorner {
                        start_m,
                        end_m: curvature_per_m.len() as f64 * STEP_M,
                        turn_deg: sign * degrees,
                    });
                }
                _ => panic!("not understood: {step}"),
            }
        }
        Self {
            curvature_per_m: eased(&curvature_per_m, 10.0),
            corners,
        }
    }

    /// A circuit of 6 to 14 corners with straights of 120 to 600 m between them.
    pub fn random(dice: &mut Random) -> Self {
        let corners = 6 + (dice.unit() * 9.0) as usize;
        let mut text = format!("straight {:.0}", dice.between(200.0, 400.0));
        for _ in 0..corners {
            // More lefts than rights, as a lap to the left has; the exact sum does not matter to a chain of arcs.
            let side = if dice.unit() < 0.65 { "left" } else { "right" };
            let (degrees, radius_m) = (dice.between(40.0, 150.0), dice.between(14.0, 90.0));
            let straight_m = dice.between(140.0, 600.0);
            text += &format!(" | {side} {degrees:.0} r{radius_m:.0} | straight {straight_m:.0}");
        }
        Self::of(&text)
    }
}

/// A running mean over `width_m`, wrapping around the lap.
fn eased(values: &[f64], width_m: f64) -> Vec<f64> {
    let (n, reach) = (values.len(), (width_m / STEP_M / 2.0) as usize);
    (0..n)
        .map(|i| {
            (0..=2 * reach)
                .map(|k| values[(i + n + k - reach) % n])
                .sum::<f64>()
                / (2 * reach + 1) as f64
        })
        .collect()
}
