//! What people call the channels of a log.

use crate::telemetry::ChannelRole;
use crate::words::Words;

/// What a channel is called in a sentence.
#[must_use]
pub(crate) fn channel_name(role: ChannelRole, words: Words) -> String {
    match role {
        ChannelRole::Time => words.channel_time(),
        ChannelRole::Distance => words.channel_distance(),
        ChannelRole::Speed => words.channel_speed(),
        ChannelRole::Throttle => words.channel_throttle(),
        ChannelRole::Brake => words.channel_brake(),
        ChannelRole::Clutch => words.channel_clutch(),
        ChannelRole::Steering => words.channel_steering(),
        ChannelRole::Gear => words.channel_gear(),
        ChannelRole::Rpm => words.channel_rpm(),
        ChannelRole::LatAccel => words.channel_lateral(),
        ChannelRole::LongAccel => words.channel_acceleration(),
        ChannelRole::YawRate => words.channel_yaw_rate(),
        ChannelRole::Latitude => words.channel_latitude(),
        ChannelRole::Longitude => words.channel_longitude(),
        ChannelRole::X => words.channel_x(),
        ChannelRole::Y => words.channel_y(),
        ChannelRole::Altitude => words.channel_altitude(),
        ChannelRole::Lap => words.channel_lap(),
        ChannelRole::LapFraction => words.channel_lap_fraction(),
        ChannelRole::LapInvalid => words.channel_lap_invalid(),
        ChannelRole::InPit => words.channel_in_pit(),
        ChannelRole::Incidents => words.channel_incidents(),
    }
}
