//! Laps changed after the fact: channels taken away or altered, moved on the ground, driven the other way.

use std::sync::Arc;

use crate::telemetry::{Channel, ChannelRole, Lap, LapParts, Series};
use crate::units::Seconds;

/// The same lap without some channels.
pub(crate) fn without(lap: &Lap, roles: &[ChannelRole]) -> Lap {
    let mut parts = lap.parts().clone();
    for role in roles {
        parts.channels.remove(role);
    }
    Lap::new(parts).unwrap()
}

/// The same lap with one channel changed sample by sample: `change(seconds since the line, value)`, `None` drops it.
pub(crate) fn changed(lap: &Lap, role: ChannelRole, change: impl Fn(f64, f64) -> Option<f64>) -> Lap {
    let mut parts = lap.parts().clone();
    let channel = parts.channels.get_mut(&role).unwrap();
    let (times_s, values): (Vec<f64>, Vec<f64>) = channel
        .series
        .times_s()
        .iter()
        .zip(channel.series.values())
        .filter_map(|(&time_s, &value)| Some((time_s, change(time_s, value)?)))
        .unzip();
    channel.series = Series::new(times_s, values).unwrap();
    Lap::new(parts).unwrap()
}

/// The same lap on a ground that was turned, moved and perhaps mirrored.
pub(crate) fn placed(lap: &Lap, turn_rad: f64, move_m: (f64, f64), mirrored: bool) -> Lap {
    let mut parts = lap.parts().clone();
    let values = |role| {
        lap.channel(role)
            .map(|channel: &Channel| channel.series.values().to_vec())
    };
    let side = if mirrored { -1.0 } else { 1.0 };
    let (sin, cos) = turn_rad.sin_cos();
    if let (Some(x), Some(y)) = (values(ChannelRole::X), values(ChannelRole::Y)) {
        let place = |(x, y): (&f64, &f64)| {
            (
                x * cos - side * y * sin + move_m.0,
                x * sin + side * y * cos + move_m.1,
            )
        };
        let (x, y): (Vec<f64>, Vec<f64>) = x.iter().zip(&y).map(place).unzip();
        put(&mut parts, ChannelRole::X, x);
        put(&mut parts, ChannelRole::Y, y);
    }
    if let Some(lateral) = values(ChannelRole::LatAccel) {
        put(
            &mut parts,
            ChannelRole::LatAccel,
            lateral.iter().map(|value| side * value).collect(),
        );
    }
    Lap::new(parts).unwrap()
}

fn put(parts: &mut LapParts, role: ChannelRole, values: Vec<f64>) {
    let channel = parts.channels.get_mut(&role).unwrap();
    channel.series = Series::new(Arc::clone(channel.series.times_s()), values).unwrap();
}

/// The lap as if it had been driven from its end to its beginning, forward.
pub(crate) fn turned_around(lap: &Lap) -> Lap {
    let mut parts = lap.parts().clone();
    let lap_s = lap.duration().get();
    let back = |series: &Series, value: &dyn Fn(f64) -> f64| {
        let times_s: Vec<f64> = series
            .times_s()
            .iter()
            .rev()
            .map(|time_s| lap_s - time_s)
            .collect();
        Series::new(
            times_s,
            series.values().iter().rev().map(|&at| value(at)).collect(),
        )
        .unwrap()
    };
    let length_m = lap.length().get();
    parts.distance = back(lap.distance(), &|at_m| length_m - at_m);
    for (role, channel) in &mut parts.channels {
        let side = if *role == ChannelRole::LatAccel { -1.0 } else { 1.0 };
        channel.series = back(&channel.series, &|value| side * value);
    }
    Lap::new(parts).unwrap()
}

/// The lap with another number and beginning.
pub(crate) fn numbered(lap: &Lap, number: u32, start_s: f64) -> Lap {
    let mut parts = lap.parts().clone();
    parts.number = number;
    parts.start = Seconds::new(start_s);
    Lap::new(parts).unwrap()
}
