//! How fast a car really is by how it turns: lateral acceleration over yaw rate is its speed, whatever unit its speed column is in.

use crate::import::settle::channels::Logged;
use crate::import::settle::path;
use crate::units::STANDARD_GRAVITY_MPS2;

/// A turn is one where the car turns harder than in this part of the log.
const TURNING_PART: f64 = 0.7;
/// Turns that a verdict needs.
const LEAST_TURNS: usize = 40;
/// Half of them agree within this, as a logarithm.
const LEAST_AGREEMENT: f64 = 0.35;

/// Metres per second in one unit of a speed column, for each unit that the yaw rate may be in; empty where the log tells nothing.
pub(super) fn ratios(speed: &Logged, lateral: &Logged, yaw: &Logged) -> Vec<f64> {
    let lateral_factor = lateral.unit.map_or_else(
        || {
            // As without a unit anywhere: cars on slicks pull 3 g.
            let is_g = path::magnitude_quantile_is_at_most(&lateral.values, 0.98, 5.0);
            if is_g { STANDARD_GRAVITY_MPS2 } else { 1.0 }
        },
        |unit| unit.factor,
    );
    let yaw_factors = yaw
        .unit
        .map_or_else(|| vec![1.0, 1.0_f64.to_radians()], |unit| vec![unit.factor]);
    let least_yaw = path::magnitude_quantile(&yaw.values, TURNING_PART);
    let mut found: Vec<f64> = speed
        .times_s
        .iter()
        .zip(&speed.values)
        .filter_map(|(&at_s, &value)| {
            let yaw = path::at(&yaw.times_s, &yaw.values, at_s)?.abs();
            let lateral = path::at(&lateral.times_s, &lateral.values, at_s)?.abs();
            let ratio = lateral / yaw / value;
            (yaw >= least_yaw && yaw > 0.0 && value > 0.0 && ratio > 0.0 && ratio.is_finite())
                .then_some(ratio)
        })
        .collect();
    found.sort_by(f64::total_cmp);
    let part = |quarter: usize| found.get(found.len() * quarter / 4).copied();
    let (Some(low), Some(middle), Some(high)) = (part(1), part(2), part(3)) else {
        return Vec::new();
    };
    if found.len() < LEAST_TURNS || (high / low).ln() > LEAST_AGREEMENT {
        return Vec::new();
    }
    yaw_factors
        .into_iter()
        .map(|yaw_factor| lateral_factor * middle / yaw_factor)
        .collect()
}
