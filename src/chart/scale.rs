//! The range of an axis and its ticks: deterministic functions of the data.

/// A linear axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Left or lower end.
    pub min: f64,
    /// Right or upper end; above `min`.
    pub max: f64,
    /// Smallest distance between ticks that makes sense: 1 for gears.
    pub finest: f64,
}

/// Beyond this, values are drawn at the edge: no quantity of a car is that large.
const LARGEST: f64 = 1e9;

impl Scale {
    /// An axis that ends exactly at the data.
    #[must_use]
    pub fn exact(min: f64, max: f64) -> Self {
        let (min, max) = ordered(min, max);
        if max - min > f64::EPSILON * LARGEST {
            Self {
                min,
                max,
                finest: 0.0,
            }
        } else {
            let half = (min.abs() * 0.05).max(0.5);
            Self {
                min: min - half,
                max: max + half,
                finest: 0.0,
            }
        }
    }

    /// An axis with `margin` (part of the range) of air at both ends.
    #[must_use]
    pub fn airy(min: f64, max: f64, margin: f64) -> Self {
        let exact = Self::exact(min, max);
        let air = (exact.max - exact.min) * margin;
        Self {
            min: exact.min - air,
            max: exact.max + air,
            finest: 0.0,
        }
    }

    /// The same axis with more air at both ends.
    #[must_use]
    pub fn with_air(mut self, margin: f64) -> Self {
        let air = (self.max - self.min) * margin;
        self.min -= air;
        self.max += air;
        self
    }

    /// The same axis with ticks at multiples of `finest` only.
    #[must_use]
    pub const fn ticks_at_least(mut self, finest: f64) -> Self {
        self.finest = finest;
        self
    }

    /// Values from the lower to the upper end at a round distance, at most `count`, and the decimals they need.
    #[must_use]
    pub fn ticks(&self, count: usize) -> Ticks {
        let step = self.step(count);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a step is above 1e-12, so there are few decimals"
        )]
        let decimals = (-(step * 1.000_001).log10().floor()).clamp(0.0, 6.0) as usize;
        let first = (self.min / step).ceil();
        let values = (0_u32..=64)
            .map(|index| (first + f64::from(index)) * step)
            .take_while(|&value| value <= self.max + step * 1e-9)
            .map(|value| if value.abs() < step * 1e-9 { 0.0 } else { value })
            .collect();
        Ticks { values, decimals }
    }

    /// The smallest step of 1, 2 or 5 times a power of ten that gives at most `count` ticks.
    fn step(&self, count: usize) -> f64 {
        let range = self.max - self.min;
        #[expect(clippy::cast_precision_loss, reason = "a small count")]
        let rough = (range / count.clamp(1, 60) as f64).max(self.finest).max(1e-12);
        let power = 10_f64.powf(rough.log10().floor());
        let fits = |step: &f64| {
            let inside = (self.max / step).floor() - (self.min / step).ceil() + 1.0;
            #[expect(clippy::cast_precision_loss, reason = "a small count")]
            let count = count.clamp(1, 60) as f64;
            *step >= self.finest * 0.999 && inside <= count
        };
        [1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0]
            .into_iter()
            .map(|factor| factor * power)
            .find(fits)
            .unwrap_or(power * 100.0)
    }
}

/// Ticks of an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticks {
    /// Rising.
    pub values: Vec<f64>,
    /// How many decimals tell them apart.
    pub decimals: usize,
}

impl Ticks {
    /// The label of a tick. A minus is a real minus sign; differences show a plus.
    #[must_use]
    pub fn label(&self, value: f64, signed: bool) -> String {
        let decimals = self.decimals;
        let text = format!("{:.decimals$}", value.abs());
        if text.bytes().all(|byte| matches!(byte, b'0' | b'.')) {
            "0".to_owned()
        } else if value < 0.0 {
            format!("−{text}")
        } else if signed {
            format!("+{text}")
        } else {
            text
        }
    }
}

/// A value as it may be drawn.
pub(super) fn drawable(value: f64) -> f64 {
    value.clamp(-LARGEST, LARGEST)
}

fn ordered(a: f64, b: f64) -> (f64, f64) {
    let (a, b) = (
        if a.is_finite() { drawable(a) } else { 0.0 },
        if b.is_finite() { drawable(b) } else { 0.0 },
    );
    (a.min(b), a.max(b))
}
