//! Where the car was, from how fast it went and how fast it turned: position for logs that have none.
//!
//! Heading is the integral of yaw rate, or of lateral acceleration over speed. A lap ends where it began: the heading is
//! closed to whole turns (a gyroscope's drift grows with time, an accelerometer's error with the turning), the
//! position along the distance. Good enough for a map and for the order of corners; marked as estimated.

use std::sync::Arc;

use crate::telemetry::{Channel, ChannelKind, ChannelRole, Interpolation, Lap, LapKind, Series};

/// Below this speed, m/s, lateral acceleration over speed tells nothing.
const SLOWEST_MPS: f64 = 3.0;
/// A heading that misses whole turns by more than this, in turns, is not closed but refused.
const WORST_TURN: f64 = 0.3;
/// A position that misses the line by more than this part of the lap is refused.
const WORST_MISS_RATIO: f64 = 0.25;

/// The lap with an estimated X and Y, if it is complete, has no position and the log tells how the car turned.
#[must_use]
pub(crate) fn with_estimated_position(lap: Lap) -> Lap {
    let has = |role| lap.channel(role).is_some();
    let has_position = (has(ChannelRole::X) && has(ChannelRole::Y))
        || (has(ChannelRole::Latitude) && has(ChannelRole::Longitude));
    if has_position || lap.kind() != LapKind::Timed || lap.time().is_none() {
        return lap;
    }
    let Some((x, y, from)) = reckoned(&lap) else {
        return lap;
    };
    let mut parts = lap.parts().clone();
    for (role, series) in [(ChannelRole::X, x), (ChannelRole::Y, y)] {
        let channel = Channel {
            role,
            kind: ChannelKind::Estimated,
            unit: role.unit(),
            name: role.name().to_owned(),
            source: format!("from speed and {from}"),
            source_unit: String::new(),
            series,
        };
        parts.channels.insert(role, channel);
    }
    Lap::new(parts).unwrap_or(lap)
}

/// X, Y and what the heading came from.
fn reckoned(lap: &Lap) -> Option<(Series, Series, &'static str)> {
    let times_s = lap.speed().times_s();
    let speeds_mps = lap.speed().values();
    let at_times = |role| {
        lap.channel(role)
            .map(|channel| channel.series.at_each(times_s, Interpolation::Linear))
    };
    let (turn_rates, by_gyro) = match at_times(ChannelRole::YawRate) {
        Some(rates) => (rates, true),
        None => {
            let accelerations = at_times(ChannelRole::LatAccel)?;
            let rates = accelerations
                .iter()
                .zip(speeds_mps)
                .map(|(mps2, mps)| if *mps > SLOWEST_MPS { mps2 / mps } else { 0.0 })
                .collect();
            (rates, false)
        }
    };
    let headings_rad = closed_heading(times_s, &turn_rates, by_gyro)?;
    let (mut x_m, mut y_m) = (
        Vec::with_capacity(times_s.len()),
        Vec::with_capacity(times_s.len()),
    );
    let distances_m = lap.distance().at_each(times_s, Interpolation::Linear);
    let mut last: Option<(f64, f64)> = None;
    let (mut x, mut y) = (0.0, 0.0);
    for (&distance_m, &heading_rad) in distances_m.iter().zip(&headings_rad) {
        if let Some((last_m, last_rad)) = last {
            let step_m = distance_m - last_m;
            let middle_rad = f64::midpoint(last_rad, heading_rad);
            x += step_m * middle_rad.cos();
            y += step_m * middle_rad.sin();
        }
        last = Some((distance_m, heading_rad));
        x_m.push(x);
        y_m.push(y);
    }
    let length_m = distances_m.last().copied().filter(|&length_m| length_m > 0.0)?;
    if x.hypot(y) > WORST_MISS_RATIO * length_m {
        return None;
    }
    let closed = |values: Vec<f64>, miss_m: f64| {
        let values = values
            .iter()
            .zip(&distances_m)
            .map(|(value, at_m)| value - miss_m * at_m / length_m)
            .collect();
        Series::new(Arc::clone(times_s), values).ok()
    };
    Some((
        closed(x_m, x)?,
        closed(y_m, y)?,
        if by_gyro {
            "yaw rate"
        } else {
            "lateral acceleration"
        },
    ))
}

/// The integral of the turn rate, closed to whole turns; `None` where it is too far from them.
fn closed_heading(times_s: &[f64], turn_rates: &[f64], by_gyro: bool) -> Option<Vec<f64>> {
    let mut headings_rad: Vec<f64> = Vec::with_capacity(times_s.len());
    let mut heading_rad = 0.0;
    let mut last: Option<(f64, f64)> = None;
    for (&time_s, &rate) in times_s.iter().zip(turn_rates) {
        if let Some((last_s, last_rate)) = last {
            heading_rad += f64::midpoint(last_rate, rate) * (time_s - last_s);
        }
        last = Some((time_s, rate));
        headings_rad.push(heading_rad);
    }
    let turn_rad = std::f64::consts::TAU;
    let whole_rad = (heading_rad / turn_rad).round() * turn_rad;
    let miss_rad = heading_rad - whole_rad;
    if miss_rad.abs() > WORST_TURN * turn_rad {
        return None;
    }
    let (first_s, last_s) = (times_s.first().copied()?, times_s.last().copied()?);
    let by_scale = !by_gyro && whole_rad != 0.0;
    Some(
        headings_rad
            .iter()
            .zip(times_s)
            .map(|(heading, time_s)| {
                if by_scale {
                    heading * whole_rad / heading_rad
                } else {
                    heading - miss_rad * (time_s - first_s) / (last_s - first_s)
                }
            })
            .collect(),
    )
}
