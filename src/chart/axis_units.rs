//! The units of axes and labels.

use crate::telemetry::Unit;
use crate::units::{DisplayUnits, STANDARD_GRAVITY_MPS2};

/// A unit on an axis: its symbol, and what to multiply values in SI with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct AxisUnit {
    pub(super) symbol: &'static str,
    pub(super) per_si: f64,
}

impl DisplayUnits {
    /// The unit in which values of `unit` are shown.
    pub(super) const fn axis(self, unit: Unit) -> AxisUnit {
        let (symbol, per_si) = match (unit, self) {
            (Unit::MetresPerSecond, Self::Metric) => ("km/h", 3.6),
            (Unit::MetresPerSecond, Self::Imperial) => ("mph", 1.0 / 0.447_04),
            (Unit::Metres, Self::Metric) => ("m", 1.0),
            (Unit::Metres, Self::Imperial) => ("ft", 1.0 / 0.304_8),
            (Unit::MetresPerSecond2, _) => ("g", 1.0 / STANDARD_GRAVITY_MPS2),
            (Unit::Radians, _) => ("°", 180.0 / std::f64::consts::PI),
            (Unit::RadiansPerSecond, _) => ("°/s", 180.0 / std::f64::consts::PI),
            (Unit::Degrees, _) => ("°", 1.0),
            (Unit::Ratio, _) => ("%", 100.0),
            (Unit::Bar, _) => ("bar", 1.0),
            (Unit::RevolutionsPerMinute, _) => ("rpm", 1.0),
            (Unit::Seconds, _) => ("s", 1.0),
            (Unit::OnOff | Unit::Count, _) => ("", 1.0),
        };
        AxisUnit { symbol, per_si }
    }
}
