//! The shape of a lap over its own distance, as one signal, from whatever sensor tells it.
//!
//! Curvature is yaw rate over speed, or lateral acceleration over speed squared (plane motion without slip), in
//! 1/m and to the left positive; steering is shape only, as ratio and wheelbase are unknown; speed is the last resort.
//! Positions are not used here: see `alignment/position.rs`.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: prefix sums have one more value than the signal"
)]

use super::lap_clock::LapClock;
use crate::telemetry::{ChannelKind, ChannelRole, Interpolation, Lap};

/// Below this speed in m/s a turn rate says nothing about the road.
const MIN_SPEED_MPS: f64 = 4.0;
/// No road turns tighter than this, 1/m: a radius of 4 m.
const MAX_CURVATURE_PER_M: f64 = 0.25;

/// What a signal shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Curvature from yaw rate.
    YawRate,
    /// Curvature from lateral acceleration.
    LatAccel,
    /// Steering angle, no scale.
    Steering,
    /// Speed.
    Speed,
}

impl Shape {
    /// Most trusted first.
    pub(crate) const IN_ORDER_OF_TRUST: [Self; 4] =
        [Self::YawRate, Self::LatAccel, Self::Steering, Self::Speed];

    /// The channel behind it.
    const fn role(self) -> ChannelRole {
        match self {
            Self::YawRate => ChannelRole::YawRate,
            Self::LatAccel => ChannelRole::LatAccel,
            Self::Steering => ChannelRole::Steering,
            Self::Speed => ChannelRole::Speed,
        }
    }

    /// Metres over which two laps are compared at once: a corner; for speed, a braking zone and the way out.
    pub(crate) const fn window_m(self) -> f64 {
        match self {
            Self::YawRate | Self::LatAccel | Self::Steering => 40.0,
            Self::Speed => 150.0,
        }
    }

    /// Cost of one metre of shift per 5 m, in squared deviations: speed moves with the driver, the road does not.
    pub(crate) const fn slope_penalty(self) -> f64 {
        match self {
            Self::YawRate | Self::LatAccel | Self::Steering => 1.0,
            Self::Speed => 6.0,
        }
    }

    /// Metres over which offsets are smoothed.
    pub(crate) const fn wavelength_m(self) -> f64 {
        match self {
            Self::YawRate | Self::LatAccel | Self::Steering => 100.0,
            Self::Speed => 300.0,
        }
    }
}

/// The signal at even steps of own distance from the line on; `None` where the lap does not have it.
pub(crate) fn shape_signal(lap: &Lap, clock: &LapClock, shape: Shape, step_m: f64) -> Option<Vec<f64>> {
    let channel = lap.channel(shape.role())?;
    if channel.kind == ChannelKind::Estimated {
        return None;
    }
    let times_s = clock.times_at(&even(clock.length_m(), step_m));
    let values = channel.series.at_each(&times_s, Interpolation::Linear);
    let signal: Vec<f64> = match shape {
        Shape::Steering | Shape::Speed => values,
        Shape::YawRate | Shape::LatAccel => {
            let speeds_mps = lap.speed().at_each(&times_s, Interpolation::Linear);
            values
                .iter()
                .zip(&speeds_mps)
                .map(|(value, speed_mps)| {
                    let speed_mps = speed_mps.max(MIN_SPEED_MPS);
                    let curvature_per_m = if shape == Shape::YawRate {
                        value / speed_mps
                    } else {
                        value / (speed_mps * speed_mps)
                    };
                    curvature_per_m.clamp(-MAX_CURVATURE_PER_M, MAX_CURVATURE_PER_M)
                })
                .collect()
        }
    };
    Some(smoothed(&signal, 10.0 / step_m))
}

/// Own distances from 0 in even steps, up to the length.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths are positive and capped"
)]
pub(crate) fn even(length_m: f64, step_m: f64) -> Vec<f64> {
    (0..=(length_m / step_m) as usize)
        .map(|i| i as f64 * step_m)
        .collect()
}

/// Two running means, together a triangle about as wide as `width` samples; same length, no lag.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "widths are small and positive"
)]
pub(crate) fn smoothed(signal: &[f64], width: f64) -> Vec<f64> {
    let reach = (width / 4.0).round() as usize;
    running_mean(&running_mean(signal, reach), reach)
}

fn running_mean(signal: &[f64], reach: usize) -> Vec<f64> {
    if reach == 0 {
        return signal.to_vec();
    }
    let n = signal.len();
    let prefix = prefix_sums(signal);
    let mean = |i: usize, reach: usize| (prefix[i + reach + 1] - prefix[i - reach]) / (2 * reach + 1) as f64;
    // Symmetrical even at the ends, so that nothing is shifted.
    let at_end = |i: usize| mean(i, reach.min(i).min(n - 1 - i));
    if n <= 2 * reach {
        return (0..n).map(at_end).collect();
    }
    let mut means = Vec::with_capacity(n);
    means.extend((0..reach).map(at_end));
    let share = 1.0 / (2 * reach + 1) as f64;
    let whole = prefix.iter().zip(prefix.iter().skip(2 * reach + 1));
    means.extend(whole.map(|(before, after)| (after - before) * share));
    means.extend((n - reach..n).map(at_end));
    means
}

/// Sums of the first 0, 1, 2 … values. Four at a time, because every sum waits for the one before it.
fn prefix_sums(signal: &[f64]) -> Vec<f64> {
    let mut sums = Vec::with_capacity(signal.len() + 1);
    let mut sum = 0.0;
    sums.push(sum);
    let (fours, rest) = signal.as_chunks::<4>();
    for [a, b, c, d] in fours {
        let (ab, abc) = (a + b, a + b + c);
        sums.extend([sum + a, sum + ab, sum + abc, sum + (abc + d)]);
        sum += abc + d;
    }
    for value in rest {
        sum += value;
        sums.push(sum);
    }
    sums
}
