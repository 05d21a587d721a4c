//! The curvature of the reference lap over its own distance, from the best source it has.
//!
//! Positions first, unless they are so coarse or noisy that corners blur; then yaw rate or lateral acceleration over
//! speed; then steering with the ratio and wheelbase of an ordinary car. In 1/m, to the left positive.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors have one length, indices clamped"
)]

use super::super::lap_profile::{LapPath, LapProfile, PATH_STEP_M};
use super::super::path::CURVATURE_NOISE_PER_M;
use super::super::signal::{Shape, even, shape_signal, smoothed};
use crate::telemetry::{ChannelRole, Unit, ranked};

/// Metres between stations of the curvature.
pub(super) const STEP_M: f64 = 2.0;
/// Positions that had to be smoothed over more than this hide hairpins; a sensor in the car sees them.
const MAX_FIT_WIDTH_M: f64 = 60.0;
/// Curvature is smoothed over this: shorter than any corner, longer than a correction of the steering or a position
/// that jumps.
const SMOOTHED_OVER_M: f64 = 24.0;
/// Steering angle to curvature: a ratio of 14 and a wheelbase of 2.6 m.
const STEERING_M_PER_RAD: f64 = 14.0 * 2.6;
/// Steering logged as a share of full lock: 450° each way.
const FULL_LOCK_RAD: f64 = 7.85;

/// The same again over this, for noisy logs: fast corners are slight and long.
const WIDELY_SMOOTHED_OVER_M: f64 = 90.0;

/// Curvature at even stations from the line on.
pub(super) struct CurvatureTrace {
    /// 1/m, one per station, left positive.
    pub(super) per_m: Vec<f64>,
    /// What noise alone makes of it, 1/m.
    pub(super) noise_per_m: f64,
    /// Smoothed further; chicanes are lost in it, fast corners stand out of the noise.
    pub(super) wide_per_m: Vec<f64>,
    /// What noise alone makes of that, 1/m.
    pub(super) wide_noise_per_m: f64,
}

impl CurvatureTrace {
    /// `per_m` as measured, smoothed over `width_m` so far.
    pub(super) fn new(per_m: &[f64], width_m: f64) -> Self {
        let wide_per_m = smoothed(per_m, WIDELY_SMOOTHED_OVER_M / STEP_M);
        let per_m = smoothed(per_m, SMOOTHED_OVER_M / STEP_M);
        Self {
            noise_per_m: noise(&per_m, width_m.max(SMOOTHED_OVER_M)),
            wide_noise_per_m: noise(&wide_per_m, WIDELY_SMOOTHED_OVER_M),
            per_m,
            wide_per_m,
        }
    }
}

/// `None` where the lap has neither position nor any sensor of turning.
pub(super) fn curvature(profile: &LapProfile<'_>) -> Option<CurvatureTrace> {
    let sensor = |shape| {
        let values = shape_signal(profile.lap, &profile.clock, shape, STEP_M)?;
        values
            .iter()
            .any(|value| value.abs() > 1e-6)
            .then_some((values, 10.0))
    };
    let path = || {
        let path = profile.path.as_ref()?;
        Some((on_stations(path, profile.length_m()), path.fit_width_m))
    };
    let sharp_path = || path().filter(|(_, fit_width_m)| *fit_width_m <= MAX_FIT_WIDTH_M);
    let (per_m, width_m) = sharp_path()
        .or_else(|| sensor(Shape::YawRate))
        .or_else(|| sensor(Shape::LatAccel))
        .or_else(path)
        .or_else(|| sensor(Shape::Steering).map(|(values, width_m)| (scaled(profile, &values), width_m)))?;
    Some(CurvatureTrace::new(&per_m, width_m))
}

fn scaled(profile: &LapProfile<'_>, steering: &[f64]) -> Vec<f64> {
    let ratio = profile
        .lap
        .channel(ChannelRole::Steering)
        .is_some_and(|channel| channel.unit == Unit::Ratio);
    let factor = if ratio { FULL_LOCK_RAD } else { 1.0 } / STEERING_M_PER_RAD;
    steering.iter().map(|value| value * factor).collect()
}

/// A path's curvature at stations counted from the line. Within half a fit of the first and last fix a fit leans on
/// one side only and noise is many times larger; there the curvature goes straight over from the last full fit of the
/// lap to the first one, as the road does.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the path"
)]
fn on_stations(path: &LapPath, length_m: f64) -> Vec<f64> {
    let (from_m, values) = (path.shape.distance_m[0], &path.shape.curvature_per_m);
    let last = values.len() - 1;
    let one_sided = (path.fit_width_m / 2.0 / PATH_STEP_M).min(last as f64 / 2.0);
    let value = |at: f64| {
        let at = at.clamp(one_sided, last as f64 - one_sided);
        let i = (at as usize).min(last - 1);
        values[i] + (at - i as f64) * (values[i + 1] - values[i])
    };
    let over_line = |share: f64| (1.0 - share) * value(last as f64) + share * value(0.0);
    even(length_m, STEP_M)
        .iter()
        .map(|&station_m| {
            if path.in_hole(station_m) {
                return 0.0;
            }
            let at = (station_m - from_m) / PATH_STEP_M;
            let beyond = at - (last as f64 - one_sided);
            if at < one_sided {
                over_line((at / one_sided).clamp(-1.0, 1.0) / 2.0 + 0.5)
            } else if beyond > 0.0 {
                over_line((beyond / one_sided).min(1.0) / 2.0)
            } else {
                value(at)
            }
        })
        .collect()
}

/// How far stations lie from the mean of two neighbors about one fit away, at the quieter places of the lap. On a lap
/// without quiet places (a kart track) that is shape, not noise: fits are chosen to leave no more than the cap.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "widths are small and positive"
)]
fn noise(per_m: &[f64], width_m: f64) -> f64 {
    let reach = (width_m / STEP_M / 2.0).round().max(2.0) as usize;
    let deviations = (reach..per_m.len().saturating_sub(reach))
        .map(|i| (per_m[i] - f64::midpoint(per_m[i - reach], per_m[i + reach])).abs());
    // A quarter of a normal distribution lies within 0.3186 deviations; the mean of two adds half a variance.
    ranked(deviations, |n| n / 4).map_or(0.0, |quarter| {
        (quarter / 0.3186 / 1.5_f64.sqrt()).min(CURVATURE_NOISE_PER_M)
    })
}
