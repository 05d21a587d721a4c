//! Center lines of circuits for the simulator, and numbers that look random.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "tests choose their numbers within the ranges"
)]

/// Metres between stations of the center line.
pub(crate) const STEP_M: f64 = 0.5;

/// Numbers that look random and are the same for the same seed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// Between 0 and 1.
    pub(crate) fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Between two numbers.
    pub(crate) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + self.roll() * (high - low)
    }

    /// Mean 0, deviation 1, near enough to normal.
    pub(crate) fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.roll()).sum::<f64>() - 6.0
    }
}

/// One true corner, metres along the center line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct TrueCorner {
    pub(crate) start_m: f64,
    pub(crate) end_m: f64,
    /// Turned in degrees, to the left positive.
    pub(crate) turn_deg: f64,
}

/// A center line from the line to the line.
#[derive(Clone, Debug)]
pub(crate) struct Track {
    pub(crate) curvature_per_m: Vec<f64>,
    pub(crate) corners: Vec<TrueCorner>,
}

impl Track {
    /// `"straight 300 | left 90 r40 | straight 200 | right 180 r15"`.
    pub(crate) fn of(text: &str) -> Self {
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
    pub(crate) fn random(dice: &mut Dice) -> Self {
        let corners = 6 + (dice.roll() * 9.0) as usize;
        let mut text = format!("straight {:.0}", dice.between(200.0, 400.0));
        for _ in 0..corners {
            // More lefts than rights, as a lap to the left has; the exact sum does not matter to a chain of arcs.
            let side = if dice.roll() < 0.65 { "left" } else { "right" };
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
