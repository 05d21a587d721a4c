//! What to look for in one's own log, and which channels show it.

use serde::Deserialize;

use crate::telemetry::ChannelRole;
use crate::words::Words;

/// A channel, and what it is called.
pub(crate) type Needed = (ChannelRole, fn(Words) -> String);

/// Where in a log a term shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, strum::VariantArray)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// The brake trace.
    Braking,
    /// Brake and steering together.
    Trail,
    /// The beginning of the steering.
    TurnIn,
    /// The slowest point.
    Apex,
    /// The throttle behind it.
    Throttle,
    /// Two lines over each other.
    Line,
    /// Gear and engine speed.
    Gears,
    /// Steering against yaw rate.
    Balance,
    /// Lap times over a stint.
    Tyres,
    /// How much laps vary.
    Even,
    /// Speed at the end of straights.
    Straight,
    /// The delta.
    Delta,
    /// Laps before a change and after it.
    Change,
    /// Laps with others around.
    Traffic,
    /// Braking and turning together.
    Grip,
    /// Lowest speed and exit speed together.
    Speeds,
    /// Marks that come closer together from lap to lap.
    Learning,
    /// Laps that are slow for no reason of driving.
    Odd,
}

impl Look {
    /// The sentence.
    #[must_use]
    pub fn text(self, words: Words) -> String {
        match self {
            Self::Braking => words.look_braking(),
            Self::Trail => words.look_trail(),
            Self::TurnIn => words.look_turn_in(),
            Self::Apex => words.look_apex(),
            Self::Throttle => words.look_throttle(),
            Self::Line => words.look_line(),
            Self::Gears => words.look_gears(),
            Self::Balance => words.look_balance(),
            Self::Tyres => words.look_tyres(),
            Self::Even => words.look_even(),
            Self::Straight => words.look_straight(),
            Self::Delta => words.look_delta(),
            Self::Change => words.look_change(),
            Self::Traffic => words.look_traffic(),
            Self::Grip => words.look_grip(),
            Self::Speeds => words.look_speeds(),
            Self::Learning => words.look_learning(),
            Self::Odd => words.look_odd(),
        }
    }

    /// Channels without which a log shows nothing of it.
    #[must_use]
    pub const fn channels(self) -> &'static [Needed] {
        match self {
            Self::Braking => &[(ChannelRole::Brake, |words| words.channel_brake())],
            Self::Trail => &[
                (ChannelRole::Brake, |words| words.channel_brake()),
                (ChannelRole::Steering, |words| words.channel_steering()),
            ],
            Self::TurnIn => &[(ChannelRole::Steering, |words| words.channel_steering())],
            Self::Throttle => &[(ChannelRole::Throttle, |words| words.channel_throttle())],
            Self::Line => &[(ChannelRole::Latitude, |words| words.look_positions())],
            Self::Gears => &[(ChannelRole::Gear, |words| words.channel_gear())],
            Self::Balance => &[
                (ChannelRole::Steering, |words| words.channel_steering()),
                (ChannelRole::YawRate, |words| words.channel_yaw_rate()),
            ],
            Self::Apex
            | Self::Tyres
            | Self::Even
            | Self::Straight
            | Self::Delta
            | Self::Change
            | Self::Traffic
            | Self::Grip
            | Self::Speeds
            | Self::Learning
            | Self::Odd => &[],
        }
    }
}
