//! Laps of the simulator in `lapgen` as the analysis reads them, with and without changes after the fact.

mod changes;

use std::sync::Arc;

pub(crate) use changes::{changed, numbered, placed, turned_around, without};
pub(crate) use lapgen::lap_simulator::{Car, Mistake, Plan, Track};

use crate::telemetry::{Channel, ChannelKind, ChannelRole, Lap, LapKind, LapParts, Series, TimeBasis};
use crate::units::Seconds;

/// A simulated lap and what is true about it.
#[derive(Clone, Debug)]
pub(crate) struct Simulated {
    pub(crate) lap: Lap,
    pub(crate) driven: lapgen::lap_simulator::Simulated,
}

impl Simulated {
    /// Own distance at a place of the center line.
    pub(crate) fn own_at(&self, center_m: f64) -> f64 {
        self.driven.own_at(center_m)
    }

    /// Place on the center line at an own distance.
    pub(crate) fn center_at(&self, own_m: f64) -> f64 {
        self.driven.center_at(own_m)
    }
}

/// Drives a lap.
pub(crate) fn simulate(track: &Track, plan: &Plan) -> Simulated {
    let driven = lapgen::lap_simulator::simulate(track, plan);
    let columns = driven.columns.clone();
    let lap_s = *columns.time_s.last().unwrap();
    let base: Arc<[f64]> = columns.time_s.into();
    let channels = [
        (ChannelRole::Speed, columns.speed_mps),
        (ChannelRole::Throttle, columns.throttle),
        (ChannelRole::Brake, columns.brake),
        (ChannelRole::X, columns.x_m),
        (ChannelRole::Y, columns.y_m),
        (ChannelRole::LatAccel, columns.lat_accel_mps2),
        (ChannelRole::Gear, columns.gear),
    ];
    let channel = |(role, values): (ChannelRole, Vec<f64>)| {
        let channel = Channel {
            role,
            kind: ChannelKind::Measured,
            unit: role.unit(),
            name: role.name().to_owned(),
            source: String::new(),
            source_unit: String::new(),
            series: Series::new(Arc::clone(&base), values).unwrap(),
        };
        (role, channel)
    };
    let parts = LapParts {
        number: 1,
        kind: LapKind::Timed,
        valid: true,
        time: Some(Seconds::new(lap_s)),
        time_basis: TimeBasis::Beacon,
        start: Seconds::new(0.0),
        distance: Series::new(Arc::clone(&base), columns.distance_m).unwrap(),
        channels: channels.into_iter().map(channel).collect(),
    };
    Simulated {
        lap: Lap::new(parts).unwrap(),
        driven,
    }
}
