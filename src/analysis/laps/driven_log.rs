//! A recording as laps are cut from it: on the driven clock, with one account of distance and places on a plane.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::telemetry::{Channel, ChannelKind, ChannelRole, Interpolation, Recording, Series, ranked};

use super::super::plane::{Plane, Positions};
use super::driven_clock::DrivenClock;
use super::odometer::Odometer;

/// See the module header.
pub(super) struct DrivenLog<'a> {
    pub(super) recording: &'a Recording,
    pub(super) clock: DrivenClock,
    /// Channels on the driven clock.
    pub(super) channels: Cow<'a, BTreeMap<ChannelRole, Channel>>,
    pub(super) odometer: Odometer,
    /// The plane of latitude and longitude; `None` where the log has X and Y or nothing.
    pub(super) plane: Option<Plane>,
    /// Measured positions on the driven clock.
    pub(super) positions: Option<Positions>,
    speed: Series,
}

impl<'a> DrivenLog<'a> {
    /// `None` for a recording without speed.
    pub(super) fn of(recording: &'a Recording) -> Option<Self> {
        let clock = DrivenClock::of(recording);
        let channels = if clock.is_plain() {
            Cow::Borrowed(&recording.channels)
        } else {
            Cow::Owned(clock.channels(&recording.channels))
        };
        let channels = match channels
            .get(&ChannelRole::Lap)
            .and_then(|lap| counted(&lap.series))
        {
            Some(series) => {
                let mut channels = channels.into_owned();
                if let Some(lap) = channels.get_mut(&ChannelRole::Lap) {
                    lap.series = series;
                }
                Cow::Owned(channels)
            }
            None => channels,
        };
        let speed = channels.get(&ChannelRole::Speed)?.series.clone();
        let distance = channels
            .get(&ChannelRole::Distance)
            .filter(|channel| channel.kind == ChannelKind::Measured)
            .map(|channel| &channel.series);
        let odometer = Odometer::of(&speed, distance);
        let is_measured = |role| {
            channels
                .get(&role)
                .is_some_and(|channel: &Channel| channel.kind == ChannelKind::Measured)
        };
        let plane = Plane::of_channels(&channels).filter(|_| is_measured(ChannelRole::Latitude));
        let positions = if plane.is_some() || is_measured(ChannelRole::X) {
            Positions::of_channels(&channels, plane.as_ref())
        } else {
            None
        };
        Some(Self {
            recording,
            clock,
            channels,
            odometer,
            plane,
            positions,
            speed,
        })
    }

    /// Speed on the driven clock.
    pub(super) fn speed(&self) -> &Series {
        &self.speed
    }

    /// Speed at a moment, m/s.
    pub(super) fn speed_mps(&self, time_s: f64) -> f64 {
        self.speed.at(time_s, Interpolation::Linear)
    }

    /// A speed that the car reaches often, m/s: the 95th percentile of its samples.
    pub(super) fn high_speed_mps(&self) -> f64 {
        let speeds_mps = self.speed.values().iter().copied();
        ranked(speeds_mps, |n| n * 19 / 20).unwrap_or_default()
    }

    /// The samples of a role on the driven clock.
    pub(super) fn series(&self, role: ChannelRole) -> Option<&Series> {
        self.channels.get(&role).map(|channel| &channel.series)
    }

    /// First and last sample.
    pub(super) fn extent_s(&self) -> (f64, f64) {
        self.speed.span_s()
    }

    /// Typical time between two samples of speed.
    pub(super) fn interval_s(&self) -> f64 {
        self.speed.rate_hz().map_or(0.0, |rate_hz| 1.0 / rate_hz)
    }

    /// A moment of the recording's clock on the driven one.
    pub(super) fn driven_s(&self, recording_s: f64) -> f64 {
        self.clock.driven_s(recording_s)
    }
}

/// What counters show that have not counted yet: the highest number they can.
const NOT_COUNTED: [f64; 6] = [
    255.0,
    32_767.0,
    32_768.0,
    65_535.0,
    2_147_483_647.0,
    4_294_967_295.0,
];

/// A lap counter from its first number on; `None` where it begins with one.
fn counted(lap: &Series) -> Option<Series> {
    let first = *lap.values().first()?;
    let is_first = |value: &f64| (value - first).abs() < 0.5;
    if !NOT_COUNTED.iter().any(is_first) {
        return None;
    }
    let n = lap.values().iter().take_while(|value| is_first(value)).count();
    lap.values().get(n).filter(|value| **value < first)?;
    Series::new(lap.times_s().get(n..)?.to_vec(), lap.values().get(n..)?.to_vec()).ok()
}
