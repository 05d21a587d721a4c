//! Units as loggers spell them, and the factor to SI.
//!
//! The role decides what an ambiguous spelling means: `ms` is milliseconds of a clock but metres per second of a
//! speed.

use crate::telemetry::ChannelRole;

/// What a unit measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dimension {
    /// Seconds.
    Time,
    /// Metres.
    Length,
    /// Metres per second.
    Speed,
    /// Metres per second squared.
    Acceleration,
    /// Radians, but degrees for latitude and longitude.
    Angle,
    /// Radians per second.
    AngularRate,
    /// 0 to 1.
    Ratio,
    /// Bar.
    Pressure,
    /// Revolutions per minute.
    Rotation,
    /// A plain number.
    Count,
}

/// A unit: what it measures and how many SI units it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct ColumnUnit {
    /// What it measures.
    pub(crate) dimension: Dimension,
    /// SI units in one of these.
    pub(crate) factor: f64,
}

const DEGREE: f64 = std::f64::consts::PI / 180.0;
const FOOT: f64 = 0.304_8;
const MILE: f64 = 1609.344;
const GRAVITY: f64 = crate::units::STANDARD_GRAVITY_MPS2;

/// Spelling (lower case, without blanks), dimension, factor.
const SPELLINGS: [(&str, Dimension, f64); 85] = [
    ("s", Dimension::Time, 1.0),
    ("sec", Dimension::Time, 1.0),
    ("secs", Dimension::Time, 1.0),
    ("second", Dimension::Time, 1.0),
    ("seconds", Dimension::Time, 1.0),
    ("unixtime", Dimension::Time, 1.0),
    ("ms", Dimension::Time, 1e-3),
    ("msec", Dimension::Time, 1e-3),
    ("millis", Dimension::Time, 1e-3),
    ("milliseconds", Dimension::Time, 1e-3),
    ("us", Dimension::Time, 1e-6),
    ("µs", Dimension::Time, 1e-6),
    ("ns", Dimension::Time, 1e-9),
    ("min", Dimension::Time, 60.0),
    ("m", Dimension::Length, 1.0),
    ("meter", Dimension::Length, 1.0),
    ("meters", Dimension::Length, 1.0),
    ("metre", Dimension::Length, 1.0),
    ("metres", Dimension::Length, 1.0),
    ("mm", Dimension::Length, 1e-3),
    ("cm", Dimension::Length, 1e-2),
    ("dm", Dimension::Length, 0.1),
    ("1/10m", Dimension::Length, 0.1),
    ("km", Dimension::Length, 1000.0),
    ("ft", Dimension::Length, FOOT),
    ("feet", Dimension::Length, FOOT),
    ("kft", Dimension::Length, 1000.0 * FOOT),
    ("yd", Dimension::Length, 0.9144),
    ("mi", Dimension::Length, MILE),
    ("mile", Dimension::Length, MILE),
    ("miles", Dimension::Length, MILE),
    ("m/s", Dimension::Speed, 1.0),
    ("mps", Dimension::Speed, 1.0),
    ("m/sec", Dimension::Speed, 1.0),
    ("m.s-1", Dimension::Speed, 1.0),
    ("km/h", Dimension::Speed, 1.0 / 3.6),
    ("kmh", Dimension::Speed, 1.0 / 3.6),
    ("kph", Dimension::Speed, 1.0 / 3.6),
    ("kmph", Dimension::Speed, 1.0 / 3.6),
    ("km/hr", Dimension::Speed, 1.0 / 3.6),
    ("mph", Dimension::Speed, 0.447_04),
    ("mi/h", Dimension::Speed, 0.447_04),
    ("kn", Dimension::Speed, 1852.0 / 3600.0),
    ("kt", Dimension::Speed, 1852.0 / 3600.0),
    ("knots", Dimension::Speed, 1852.0 / 3600.0),
    ("ft/s", Dimension::Speed, FOOT),
    ("g", Dimension::Acceleration, GRAVITY),
    ("gs", Dimension::Acceleration, GRAVITY),
    ("mg", Dimension::Acceleration, GRAVITY / 1000.0),
    ("m/s2", Dimension::Acceleration, 1.0),
    ("m/s^2", Dimension::Acceleration, 1.0),
    ("m/s²", Dimension::Acceleration, 1.0),
    ("m/s/s", Dimension::Acceleration, 1.0),
    ("mps2", Dimension::Acceleration, 1.0),
    ("deg", Dimension::Angle, DEGREE),
    ("degree", Dimension::Angle, DEGREE),
    ("degrees", Dimension::Angle, DEGREE),
    ("decimal", Dimension::Angle, DEGREE),
    ("°", Dimension::Angle, DEGREE),
    ("rad", Dimension::Angle, 1.0),
    ("radians", Dimension::Angle, 1.0),
    ("deg/s", Dimension::AngularRate, DEGREE),
    ("deg/sec", Dimension::AngularRate, DEGREE),
    ("dps", Dimension::AngularRate, DEGREE),
    ("°/s", Dimension::AngularRate, DEGREE),
    ("rad/s", Dimension::AngularRate, 1.0),
    ("rad/sec", Dimension::AngularRate, 1.0),
    ("%", Dimension::Ratio, 0.01),
    ("percent", Dimension::Ratio, 0.01),
    ("pct", Dimension::Ratio, 0.01),
    ("ratio", Dimension::Ratio, 1.0),
    ("0-1", Dimension::Ratio, 1.0),
    ("0-255", Dimension::Ratio, 1.0 / 255.0),
    ("+-127", Dimension::Ratio, 1.0 / 127.0),
    ("bar", Dimension::Pressure, 1.0),
    ("mbar", Dimension::Pressure, 1e-3),
    ("psi", Dimension::Pressure, 0.068_947_572_931_683_6),
    ("pa", Dimension::Pressure, 1e-5),
    ("kpa", Dimension::Pressure, 1e-2),
    ("mpa", Dimension::Pressure, 10.0),
    ("rpm", Dimension::Rotation, 1.0),
    ("1/min", Dimension::Rotation, 1.0),
    ("r/min", Dimension::Rotation, 1.0),
    ("rev/min", Dimension::Rotation, 1.0),
    ("#", Dimension::Count, 1.0),
];

/// What a role's values measure.
pub(crate) const fn dimension_of(role: ChannelRole) -> Dimension {
    match role {
        ChannelRole::Time => Dimension::Time,
        ChannelRole::Distance | ChannelRole::X | ChannelRole::Y | ChannelRole::Altitude => Dimension::Length,
        ChannelRole::Speed => Dimension::Speed,
        ChannelRole::LatAccel | ChannelRole::LongAccel => Dimension::Acceleration,
        ChannelRole::Steering | ChannelRole::Latitude | ChannelRole::Longitude => Dimension::Angle,
        ChannelRole::YawRate => Dimension::AngularRate,
        ChannelRole::Throttle | ChannelRole::Brake | ChannelRole::Clutch | ChannelRole::LapFraction => {
            Dimension::Ratio
        }
        ChannelRole::Rpm => Dimension::Rotation,
        ChannelRole::Gear
        | ChannelRole::Lap
        | ChannelRole::LapInvalid
        | ChannelRole::InPit
        | ChannelRole::Incidents => Dimension::Count,
    }
}

/// Whether a unit can belong to a role; brakes are logged as pressure too, steering as a ratio.
pub(crate) fn fits(unit: ColumnUnit, role: ChannelRole) -> bool {
    let wanted = dimension_of(role);
    unit.dimension == wanted
        || (role == ChannelRole::Brake && unit.dimension == Dimension::Pressure)
        || (role == ChannelRole::Steering && unit.dimension == Dimension::Ratio)
        || (matches!(role, ChannelRole::Gear | ChannelRole::Lap) && unit.dimension == Dimension::Ratio)
}

/// The unit that `text` spells for a column of this role; `None` where it says nothing or does not fit.
pub(crate) fn parse(text: &str, role: ChannelRole) -> Option<ColumnUnit> {
    let spelling = spelling(text);
    if role == ChannelRole::Speed && spelling == "ms" {
        return Some(ColumnUnit {
            dimension: Dimension::Speed,
            factor: 1.0,
        });
    }
    let unit = lookup(&spelling)?;
    fits(unit, role).then_some(unit)
}

/// Whether a cell spells some unit, for telling a units row from names and values.
pub(crate) fn is_unit(text: &str) -> bool {
    let spelling = spelling(text);
    lookup(&spelling).is_some()
        || matches!(
            spelling.as_str(),
            "c" | "°c"
                | "f"
                | "°f"
                | "k"
                | "v"
                | "volt"
                | "mv"
                | "a"
                | "ma"
                | "hz"
                | "l"
                | "l/h"
                | "nm"
                | "hp"
                | "kw"
                | "dop"
                | "sats"
                | "lambda"
                | "afr"
                | "ratio"
                | "bit"
                | "no"
                | "none"
                | "(null)"
                | "kg"
                | "n"
                | "gal"
                | "raw"
                | "db"
                | "lap"
                | "gear"
                | "kg/h"
                | "counts"
                | "bool"
                | "enum"
                | "utc"
        )
}

fn spelling(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_whitespace() && !matches!(character, '[' | ']' | '(' | ')' | '"'))
        .flat_map(char::to_lowercase)
        .collect()
}

fn lookup(spelling: &str) -> Option<ColumnUnit> {
    SPELLINGS
        .iter()
        .find(|(known, ..)| *known == spelling)
        .map(|&(_, dimension, factor)| ColumnUnit { dimension, factor })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_read_as_their_role_means_them() {
        let check = |text: &str, role: ChannelRole, expect: Option<f64>| {
            assert_eq!(parse(text, role).map(|unit| unit.factor), expect, "{text}");
        };
        check("km/h", ChannelRole::Speed, Some(1.0 / 3.6));
        check(" KPH ", ChannelRole::Speed, Some(1.0 / 3.6));
        check("ms", ChannelRole::Speed, Some(1.0));
        check("ms", ChannelRole::Time, Some(1e-3));
        check("[G]", ChannelRole::LatAccel, Some(GRAVITY));
        check("psi", ChannelRole::Brake, Some(0.068_947_572_931_683_6));
        check("psi", ChannelRole::Throttle, None);
        check("", ChannelRole::Speed, None);
    }
}
