//! What a channel means: its role, its unit, how it may be interpolated, where it comes from.

use serde::{Deserialize, Serialize};

use super::Series;

/// What a channel tells about the car. The closed list of the command line's contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelRole {
    /// The time axis, seconds from the first sample.
    Time,
    /// Distance driven, metres.
    Distance,
    /// Speed over ground, m/s.
    Speed,
    /// Throttle pedal, 0 to 1.
    Throttle,
    /// Brake: see [`Unit`] for whether it is a ratio, a pressure or on/off.
    Brake,
    /// Clutch pedal, 0 (engaged) to 1 (pressed).
    Clutch,
    /// Steering wheel angle, radians, to the left positive (a ratio where the log has no angle).
    Steering,
    /// Gear: -1 reverse, 0 neutral, 1 and up.
    Gear,
    /// Engine speed, revolutions per minute.
    Rpm,
    /// Lateral acceleration, m/s², to the left positive.
    LatAccel,
    /// Longitudinal acceleration, m/s², speeding up positive.
    LongAccel,
    /// Yaw rate, rad/s, to the left positive.
    YawRate,
    /// Latitude, degrees north.
    Latitude,
    /// Longitude, degrees east.
    Longitude,
    /// Position in a game's world plane, metres.
    X,
    /// Position in a game's world plane, metres, 90° to the left of `X` seen from above.
    Y,
    /// Height, metres.
    Altitude,
    /// Lap number as the logger counts it.
    Lap,
    /// Part of the lap done, 0 to 1.
    LapFraction,
    /// 1 while the game or logger calls the lap that is being driven invalid, 0 while it does not.
    LapInvalid,
    /// 1 while the car is in the pit lane or its box, 0 on the track.
    InPit,
    /// Incidents (off the track, contact) that the game has counted so far.
    Incidents,
}

impl ChannelRole {
    /// Every role, in the order in which they are listed to people.
    pub const ALL: [Self; 22] = [
        Self::Time,
        Self::Distance,
        Self::Speed,
        Self::Throttle,
        Self::Brake,
        Self::Clutch,
        Self::Steering,
        Self::Gear,
        Self::Rpm,
        Self::LatAccel,
        Self::LongAccel,
        Self::YawRate,
        Self::Latitude,
        Self::Longitude,
        Self::X,
        Self::Y,
        Self::Altitude,
        Self::Lap,
        Self::LapFraction,
        Self::LapInvalid,
        Self::InPit,
        Self::Incidents,
    ];

    /// The name in JSON, in the database's documentation and in `--map`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Distance => "distance",
            Self::Speed => "speed",
            Self::Throttle => "throttle",
            Self::Brake => "brake",
            Self::Clutch => "clutch",
            Self::Steering => "steering",
            Self::Gear => "gear",
            Self::Rpm => "rpm",
            Self::LatAccel => "lat_accel",
            Self::LongAccel => "long_accel",
            Self::YawRate => "yaw_rate",
            Self::Latitude => "latitude",
            Self::Longitude => "longitude",
            Self::X => "x",
            Self::Y => "y",
            Self::Altitude => "altitude",
            Self::Lap => "lap",
            Self::LapFraction => "lap_fraction",
            Self::LapInvalid => "lap_invalid",
            Self::InPit => "in_pit",
            Self::Incidents => "incidents",
        }
    }

    /// The role with that [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }

    /// How values between two samples are found. States are held, never averaged: there is no gear 2.5.
    #[must_use]
    pub const fn interpolation(self) -> Interpolation {
        match self {
            Self::Brake | Self::Gear | Self::Lap | Self::LapInvalid | Self::InPit | Self::Incidents => {
                Interpolation::Hold
            }
            Self::Time
            | Self::Distance
            | Self::Speed
            | Self::Throttle
            | Self::Clutch
            | Self::Steering
            | Self::Rpm
            | Self::LatAccel
            | Self::LongAccel
            | Self::YawRate
            | Self::Latitude
            | Self::Longitude
            | Self::X
            | Self::Y
            | Self::Altitude
            | Self::LapFraction => Interpolation::Linear,
        }
    }

    /// The unit every channel of this role has after import, where there is only one.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::Time => Unit::Seconds,
            Self::Distance | Self::X | Self::Y | Self::Altitude => Unit::Metres,
            Self::Speed => Unit::MetresPerSecond,
            Self::Throttle | Self::Brake | Self::Clutch | Self::LapFraction => Unit::Ratio,
            Self::Steering => Unit::Radians,
            Self::Gear | Self::Lap | Self::Incidents => Unit::Count,
            Self::LapInvalid | Self::InPit => Unit::OnOff,
            Self::Rpm => Unit::RevolutionsPerMinute,
            Self::LatAccel | Self::LongAccel => Unit::MetresPerSecond2,
            Self::YawRate => Unit::RadiansPerSecond,
            Self::Latitude | Self::Longitude => Unit::Degrees,
        }
    }
}

/// How values between two samples are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interpolation {
    /// On the straight line between them.
    Linear,
    /// The earlier one holds until the next.
    Hold,
}

/// The units that exist after import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// s
    Seconds,
    /// m
    Metres,
    /// m/s
    MetresPerSecond,
    /// m/s²
    MetresPerSecond2,
    /// rad
    Radians,
    /// rad/s
    RadiansPerSecond,
    /// Degrees of latitude or longitude.
    Degrees,
    /// 0 to 1 (steering without an angle: -1 to 1).
    Ratio,
    /// 0 or 1 and nothing between.
    OnOff,
    /// Pressure in bar, for brakes logged as pressure.
    Bar,
    /// 1/min
    RevolutionsPerMinute,
    /// Whole numbers: gear, lap.
    Count,
}

impl Unit {
    /// The symbol: `m/s`; empty for a count and a ratio.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Seconds => "s",
            Self::Metres => "m",
            Self::MetresPerSecond => "m/s",
            Self::MetresPerSecond2 => "m/s^2",
            Self::Radians => "rad",
            Self::RadiansPerSecond => "rad/s",
            Self::Degrees => "deg",
            Self::Ratio => "ratio",
            Self::OnOff => "on/off",
            Self::Bar => "bar",
            Self::RevolutionsPerMinute => "rpm",
            Self::Count => "",
        }
    }
}

/// How a channel's values came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChannelKind {
    /// Logged by a sensor or a game.
    Measured,
    /// Computed from measured channels (acceleration from speed).
    Derived,
    /// A guess that may be wrong in detail (position by dead reckoning).
    Estimated,
}

impl ChannelKind {
    /// The name in JSON and in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Measured => "measured",
            Self::Derived => "derived",
            Self::Estimated => "estimated",
        }
    }
}

/// One quantity over time, in the unit it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Channel {
    /// What it tells.
    pub role: ChannelRole,
    /// How it came to be.
    pub kind: ChannelKind,
    /// Unit of the values: the role's, but for brakes and steering see [`Unit`].
    pub unit: Unit,
    /// The column's name as the file spells it.
    pub name: String,
    /// Where the logger had it from (`100: gps`), empty if the file does not say.
    pub source: String,
    /// Unit as the file spells it, empty if it does not say.
    pub source_unit: String,
    /// The samples.
    pub series: Series,
}

impl Channel {
    /// The same quantity with other samples; those of this one are not copied.
    #[must_use]
    pub fn with_series(&self, series: Series) -> Self {
        Self {
            role: self.role,
            kind: self.kind,
            unit: self.unit,
            name: self.name.clone(),
            source: self.source.clone(),
            source_unit: self.source_unit.clone(),
            series,
        }
    }
}
