//! Codes of roles, kinds and units in `telemetry_data`. They are for ever: never give one to something else.

use crate::telemetry::{ChannelKind, ChannelRole, Unit};

/// Codes of roles in the database.
pub(super) const fn code_of_role(role: ChannelRole) -> i16 {
    match role {
        ChannelRole::Time => 10,
        ChannelRole::Distance => 11,
        ChannelRole::Speed => 12,
        ChannelRole::Throttle => 13,
        ChannelRole::Brake => 14,
        ChannelRole::Clutch => 15,
        ChannelRole::Steering => 16,
        ChannelRole::Gear => 17,
        ChannelRole::Rpm => 18,
        ChannelRole::LatAccel => 19,
        ChannelRole::LongAccel => 20,
        ChannelRole::YawRate => 21,
        ChannelRole::Latitude => 22,
        ChannelRole::Longitude => 23,
        ChannelRole::X => 24,
        ChannelRole::Y => 25,
        ChannelRole::Altitude => 26,
        ChannelRole::Lap => 27,
        ChannelRole::LapFraction => 28,
        ChannelRole::LapInvalid => 29,
        ChannelRole::InPit => 30,
        ChannelRole::Incidents => 31,
    }
}

pub(super) fn role_of_code(code: i16) -> Option<ChannelRole> {
    ChannelRole::ALL
        .into_iter()
        .find(|role| code_of_role(*role) == code)
}

/// Codes of kinds in the database, for ever.
pub(super) const fn code_of_kind(kind: ChannelKind) -> i16 {
    match kind {
        ChannelKind::Measured => 1,
        ChannelKind::Derived => 2,
        ChannelKind::Estimated => 3,
    }
}

pub(super) fn kind_of_code(code: i16) -> Option<ChannelKind> {
    [
        ChannelKind::Measured,
        ChannelKind::Derived,
        ChannelKind::Estimated,
    ]
    .into_iter()
    .find(|kind| code_of_kind(*kind) == code)
}

/// Codes of units in the database, for ever.
pub(super) const fn code_of_unit(unit: Unit) -> i16 {
    match unit {
        Unit::Seconds => 1,
        Unit::Metres => 2,
        Unit::MetresPerSecond => 3,
        Unit::MetresPerSecond2 => 4,
        Unit::Radians => 5,
        Unit::RadiansPerSecond => 6,
        Unit::Degrees => 7,
        Unit::Ratio => 8,
        Unit::OnOff => 9,
        Unit::Bar => 10,
        Unit::RevolutionsPerMinute => 11,
        Unit::Count => 12,
    }
}

pub(super) fn unit_of_code(code: i16) -> Option<Unit> {
    [
        Unit::Seconds,
        Unit::Metres,
        Unit::MetresPerSecond,
        Unit::MetresPerSecond2,
        Unit::Radians,
        Unit::RadiansPerSecond,
        Unit::Degrees,
        Unit::Ratio,
        Unit::OnOff,
        Unit::Bar,
        Unit::RevolutionsPerMinute,
        Unit::Count,
    ]
    .into_iter()
    .find(|unit| code_of_unit(*unit) == code)
}
