//! Quantities: one SI unit each, as newtypes on public signatures.
//!
//! Inside kernels values are bare `f64` with the unit in the name (`speed_mps`, `apex_m`).
//! Conversions to other units happen at the edges only: import, wording, pictures.

mod display;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use display::DisplayUnits;

/// Standard gravity in m/s², the unit behind "g" in every log.
pub(crate) const STANDARD_GRAVITY_MPS2: f64 = 9.806_65;

macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident, $symbol:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, Deserialize)]
        #[serde(transparent)]
        #[repr(transparent)]
        pub struct $name(f64);

        impl $name {
            /// Wraps a value that is already in this unit.
            #[must_use]
            pub const fn new(value: f64) -> Self {
                Self(value)
            }

            /// The bare value in this unit.
            #[must_use]
            pub const fn get(self) -> f64 {
                self.0
            }

            /// The magnitude.
            #[must_use]
            pub const fn abs(self) -> Self {
                Self(self.0.abs())
            }

            /// A total order, for sorting and for minima.
            #[must_use]
            pub fn total_cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.0.total_cmp(&other.0)
            }
        }

        impl std::ops::Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }

        impl std::ops::Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)?;
                f.write_str(concat!(" ", $symbol))
            }
        }
    };
}

quantity!(
    /// A length or a position along the lap, in metres.
    Metres,
    "m"
);
quantity!(
    /// A duration or a moment on a recording's clock, in seconds.
    Seconds,
    "s"
);

impl Seconds {
    /// The nearest whole millisecond: what lap times are told in.
    #[must_use]
    pub fn to_the_millisecond(self) -> Self {
        Self((self.0 * 1e3).round() / 1e3)
    }
}

quantity!(
    /// A speed, in metres per second.
    MetresPerSecond,
    "m/s"
);

impl MetresPerSecond {
    /// From kilometres per hour.
    #[must_use]
    pub const fn from_km_per_hour(km_per_hour: f64) -> Self {
        Self(km_per_hour / 3.6)
    }

    /// In kilometres per hour.
    #[must_use]
    pub const fn km_per_hour(self) -> f64 {
        self.0 * 3.6
    }

    /// In miles per hour.
    #[must_use]
    pub const fn miles_per_hour(self) -> f64 {
        self.0 / 0.447_04
    }
}

impl Seconds {
    /// Whole milliseconds, rounded to the nearest; saturates far outside any lap.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "`as` saturates, which is the documented behavior"
    )]
    pub fn milliseconds(self) -> i64 {
        (self.0 * 1000.0).round() as i64
    }

    /// Whole hundredths of a second, as losses are printed.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "`as` saturates, which is the documented behavior"
    )]
    pub fn hundredths(self) -> i64 {
        (self.0 * 100.0).round() as i64
    }

    /// From whole milliseconds.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "lap times are far below 2^53 ms")]
    pub fn from_milliseconds(milliseconds: i64) -> Self {
        Self(milliseconds as f64 / 1000.0)
    }

    /// As a lap time: `1:16.329`, or `58.204` below a minute.
    #[must_use]
    pub fn lap_time(self) -> String {
        let total_ms = self.milliseconds();
        let sign = if total_ms < 0 { "-" } else { "" };
        let total_ms = total_ms.unsigned_abs();
        let (minutes, rest_ms) = (total_ms / 60_000, total_ms % 60_000);
        if minutes == 0 {
            format!("{sign}{}.{:03}", rest_ms / 1000, rest_ms % 1000)
        } else {
            format!("{sign}{minutes}:{:02}.{:03}", rest_ms / 1000, rest_ms % 1000)
        }
    }

    /// A lap time with the digits that are known, where it is known to `within` only: `1:16.3`, `1:16`. `None` where it is known
    /// to a hundredth and better.
    #[must_use]
    pub fn about(self, within: Self) -> Option<String> {
        let (step_ms, cut) = match within.0 {
            within_s if within_s < 0.01 => return None,
            within_s if within_s < 0.05 => (10, 1),
            within_s if within_s < 0.5 => (100, 2),
            _ => (1000, 4),
        };
        let total_ms = (self.milliseconds() + step_ms / 2) / step_ms * step_ms;
        let mut text = Self::from_milliseconds(total_ms).lap_time();
        text.truncate(text.len().saturating_sub(cut));
        Some(text)
    }

    /// As a signed difference with `decimals` places: `+0.395`. A value that rounds to zero has no minus.
    #[must_use]
    pub fn signed(self, decimals: usize) -> String {
        let text = format!("{:+.decimals$}", self.0);
        if text.bytes().all(|byte| matches!(byte, b'-' | b'0' | b'.')) {
            text.replace('-', "+")
        } else {
            text
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lap_times_read_like_a_timing_screen() {
        assert_eq!(Seconds::new(76.329).lap_time(), "1:16.329");
        assert_eq!(Seconds::new(58.2041).lap_time(), "58.204");
        assert_eq!(Seconds::new(59.9996).lap_time(), "1:00.000");
        assert_eq!(Seconds::new(472.982).lap_time(), "7:52.982");
        let about = |within_s: f64| Seconds::new(76.967).about(Seconds::new(within_s));
        assert_eq!(about(0.004), None);
        assert_eq!(about(0.04).as_deref(), Some("1:16.97"));
        assert_eq!(about(0.1).as_deref(), Some("1:17.0"));
        assert_eq!(about(1.0).as_deref(), Some("1:17"));
    }

    #[test]
    fn differences_carry_their_sign_and_zero_has_no_minus() {
        assert_eq!(Seconds::new(0.3949).signed(3), "+0.395");
        assert_eq!(Seconds::new(-0.0004).signed(3), "+0.000");
        assert_eq!(Seconds::new(-1.25).signed(2), "-1.25");
    }

    #[test]
    fn speeds_convert_both_ways() {
        let speed = MetresPerSecond::from_km_per_hour(180.0);
        assert!((speed.get() - 50.0).abs() < 1e-12);
        assert!((speed.km_per_hour() - 180.0).abs() < 1e-12);
        assert!((speed.miles_per_hour() - 111.846_815).abs() < 1e-6);
    }
}
