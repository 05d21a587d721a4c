//! Channels that a log does not have but that follow from those it has.
//!
//! Call [`derive_missing`] once after import, before laps are cut: speed from position, distance from speed,
//! longitudinal acceleration from speed, lateral acceleration from speed and curvature or yaw rate. All are marked as
//! derived. Position by dead reckoning needs whole laps, see [`super::dead_reckoning::with_estimated_position`].

#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::telemetry::{Channel, ChannelKind, ChannelRole, Interpolation, Recording, Series, median};

use super::fixes::at_fixes;
use super::laps::driven_distance;
use super::path::Path;
use super::plane::{Plane, Positions};

/// Half the time in seconds over which a slope is fitted: shorter is noise of satellite speeds, longer blurs braking.
const SLOPE_REACH_S: f64 = 0.25;
/// Nobody drives faster, m/s: beyond it a position jumped.
const FASTEST_MPS: f64 = 150.0;
/// Step of the path's shape, metres.
const SHAPE_STEP_M: f64 = 1.0;
/// Longer steps where a recording of more than 2,000 km, which only a broken one is, would need more than this many.
const MOST_SHAPE_STEPS: f64 = 2_000_000.0;
/// Beyond this, m/s², a curvature is an artifact of bad positions.
const STRONGEST_LATERAL_MPS2: f64 = 60.0;

/// The recording with the channels added that follow from others. What it has stays as it is.
#[must_use]
pub(crate) fn derive_missing(mut recording: Recording) -> Recording {
    at_fixes(&mut recording);
    let plane = Plane::of_channels(&recording.channels);
    let positions = Positions::of_channels(&recording.channels, plane.as_ref());
    if !recording.channels.contains_key(&ChannelRole::Speed)
        && let Some(speed) = positions.as_ref().and_then(speed_of)
    {
        put(&mut recording, ChannelRole::Speed, speed, "position");
    }
    let Some(speed) = recording.series(ChannelRole::Speed).cloned() else {
        return recording;
    };
    let has = |role| recording.channels.contains_key(&role);
    let driven_m = if has(ChannelRole::Distance) && has(ChannelRole::LatAccel) {
        None
    } else {
        driven_distance(&recording)
    };
    if !recording.channels.contains_key(&ChannelRole::Distance)
        && let Some(distance) = &driven_m
    {
        put(&mut recording, ChannelRole::Distance, distance.clone(), "speed");
    }
    if !recording.channels.contains_key(&ChannelRole::LongAccel)
        && let Some(long_accel) = slope(&speed)
    {
        put(&mut recording, ChannelRole::LongAccel, long_accel, "speed");
    }
    if !recording.channels.contains_key(&ChannelRole::LatAccel) {
        let by_path = positions.as_ref().zip(driven_m.as_ref());
        if let Some(lat_accel) =
            by_path.and_then(|(places, driven_m)| lateral_by_path(&speed, places, driven_m))
        {
            put(
                &mut recording,
                ChannelRole::LatAccel,
                lat_accel,
                "speed and curvature",
            );
        } else if let Some(lat_accel) = lateral_by_yaw(&speed, recording.series(ChannelRole::YawRate)) {
            put(
                &mut recording,
                ChannelRole::LatAccel,
                lat_accel,
                "speed and yaw rate",
            );
        }
    }
    recording
}

fn put(recording: &mut Recording, role: ChannelRole, series: Series, from: &str) {
    let channel = Channel {
        role,
        kind: ChannelKind::Derived,
        unit: role.unit(),
        name: role.name().to_owned(),
        source: format!("from {from}"),
        source_unit: String::new(),
        series,
    };
    recording.channels.insert(role, channel);
}

/// Speed from position: the length of the mean velocity around each position.
fn speed_of(positions: &Positions) -> Option<Series> {
    let times_s: Arc<[f64]> = positions.time_s.as_slice().into();
    let reach_s = SLOPE_REACH_S.max(1.01 / positions.rate_hz().max(0.1));
    let x = slope_of(&positions.time_s, &positions.x_m, reach_s);
    let y = slope_of(&positions.time_s, &positions.y_m, reach_s);
    let speeds_mps = x
        .iter()
        .zip(&y)
        .map(|(x, y)| x.hypot(*y).min(FASTEST_MPS))
        .collect();
    Series::new(times_s, speeds_mps).ok()
}

/// Slope of a series per second, on the same times.
fn slope(series: &Series) -> Option<Series> {
    if series.len() < 3 {
        return None;
    }
    let values = slope_of(
        series.times_s(),
        series.values(),
        SLOPE_REACH_S.max(1.01 * update_interval_s(series)),
    );
    Series::new(Arc::clone(series.times_s()), values).ok()
}

/// Median time between two different values: a receiver may be slower than the rows it is written to.
fn update_interval_s(series: &Series) -> f64 {
    let mut last: Option<(f64, f64)> = None;
    let mut intervals_s = Vec::new();
    for (&time_s, &value) in series.times_s().iter().zip(series.values()) {
        match last {
            Some((last_s, last_value)) if value.to_bits() != last_value.to_bits() => {
                intervals_s.push(time_s - last_s);
                last = Some((time_s, value));
            }
            Some(_) => {}
            None => last = Some((time_s, value)),
        }
    }
    median(intervals_s).unwrap_or_default()
}

/// Slope of the straight line fitted by least squares to the samples within `reach_s` of each sample.
///
/// Sums run along with the window, relative to a moving origin, so that the cost is linear.
fn slope_of(times_s: &[f64], values: &[f64], reach_s: f64) -> Vec<f64> {
    let sample = |index: usize| {
        (
            times_s.get(index).copied().unwrap_or_default(),
            values.get(index).copied().unwrap_or_default(),
        )
    };
    let (mut from, mut to) = (0, 0);
    (0..times_s.len().min(values.len()))
        .map(|i| {
            let (center_s, center) = sample(i);
            while sample(from).0 < center_s - reach_s {
                from += 1;
            }
            while to < times_s.len() && sample(to).0 <= center_s + reach_s {
                to += 1;
            }
            // At least one neighbor on either side, however far.
            let window = from.min(i.saturating_sub(1))..to.max((i + 2).min(times_s.len()));
            let mut sums = [0.0; 5];
            for j in window {
                let (time_s, value) = sample(j);
                let (t, v) = (time_s - center_s, value - center);
                for (sum, term) in sums.iter_mut().zip([1.0, t, v, t * t, t * v]) {
                    *sum += term;
                }
            }
            let [n, t, v, tt, tv] = sums;
            let spread = n * tt - t * t;
            if spread > 0.0 {
                (n * tv - t * v) / spread
            } else {
                0.0
            }
        })
        .collect()
}

/// Speed squared times the curvature of the path.
fn lateral_by_path(speed: &Series, positions: &Positions, driven_m: &Series) -> Option<Series> {
    let at_positions_m = driven_m.at_each(&positions.time_s, Interpolation::Linear);
    let (driven_from_m, driven_to_m) = (at_positions_m.first()?, at_positions_m.last()?);
    let step_m = SHAPE_STEP_M.max((driven_to_m - driven_from_m) / MOST_SHAPE_STEPS);
    let shape = Path::new(&at_positions_m, &positions.x_m, &positions.y_m)?.shape(step_m);
    // Curvature over distance is a series like any other once distance takes the place of time.
    let curvature = Series::new(shape.distance_m, shape.curvature_per_m).ok()?;
    let stations_m = driven_m.at_each(speed.times_s(), Interpolation::Linear);
    let values = curvature
        .at_each(&stations_m, Interpolation::Linear)
        .iter()
        .zip(speed.values())
        .map(|(per_m, mps)| (per_m * mps * mps).clamp(-STRONGEST_LATERAL_MPS2, STRONGEST_LATERAL_MPS2))
        .collect();
    Series::new(Arc::clone(speed.times_s()), values).ok()
}

/// Speed times yaw rate.
fn lateral_by_yaw(speed: &Series, yaw_rate: Option<&Series>) -> Option<Series> {
    let rates = yaw_rate?.at_each(speed.times_s(), Interpolation::Linear);
    let values = rates
        .iter()
        .zip(speed.values())
        .map(|(rate, mps)| rate * mps)
        .collect();
    Series::new(Arc::clone(speed.times_s()), values).ok()
}
