//! Crossings of a start line, to the millisecond.
//!
//! The moment between two positions follows from uniform acceleration between them: with the logged speeds, not
//! with the straight line in time. Only crossings in the direction of driving count, and only if the car has driven
//! on between them: a car that stands on the line does not make laps.

#[cfg(test)]
mod any_file_tests;
mod found;
mod plane_line;
#[cfg(test)]
mod tests;

pub(super) use found::{FoundLine, find_line};
use plane_line::LEAST_LAP_M;
pub(super) use plane_line::PlaneLine;

use super::plane::Positions;
use crate::telemetry::{Interpolation, Series};

/// Metres between two positions that twice the speed does not explain: the car was moved or the position jumped.
const MOVED_M: f64 = 50.0;

/// When the car crossed the line in the direction of driving, increasing.
///
/// `driven_m` gives metres driven until a moment; speeds are in m/s on the positions' clock. The direction is the one
/// in which the line is crossed more often, at a tie the faster one.
pub(super) fn crossings(
    line: &PlaneLine,
    positions: &Positions,
    speed: &Series,
    driven_m: impl Fn(f64) -> f64,
) -> Vec<f64> {
    let places = || {
        let xy = positions.x_m.iter().copied().zip(positions.y_m.iter().copied());
        positions.time_s.iter().copied().zip(xy)
    };
    let mut found: Vec<(f64, f64)> = Vec::new();
    for ((from_s, from), (to_s, to)) in places().zip(places().skip(1)) {
        if let Some((part, side)) = line.crossed_by(from, to) {
            let speeds_mps = (
                speed.at(from_s, Interpolation::Linear),
                speed.at(to_s, Interpolation::Linear),
            );
            // A car that was moved did not drive over the line.
            let reach_m = MOVED_M + 2.0 * speeds_mps.0.max(speeds_mps.1) * (to_s - from_s);
            if (to.0 - from.0).hypot(to.1 - from.1) > reach_m {
                continue;
            }
            found.push((from_s + (to_s - from_s) * time_part(part, speeds_mps), side));
        }
    }
    let weight = |wanted: f64| {
        let of_side = || found.iter().filter(|(_, side)| *side * wanted > 0.0);
        let fastest_mps = of_side()
            .map(|&(at_s, _)| speed.at(at_s, Interpolation::Linear))
            .fold(0.0, f64::max);
        (of_side().count(), fastest_mps)
    };
    let (left, right) = (weight(1.0), weight(-1.0));
    let forward = if left.0 > right.0 || (left.0 == right.0 && left.1 >= right.1) {
        1.0
    } else {
        -1.0
    };
    let mut times_s: Vec<f64> = Vec::new();
    let mut last_m = f64::NEG_INFINITY;
    for (at_s, side) in found {
        let at_m = driven_m(at_s);
        if side * forward > 0.0 && at_m - last_m >= LEAST_LAP_M {
            times_s.push(at_s);
            last_m = at_m;
        }
    }
    times_s
}

/// The part of the time after which a part of the way is done, under uniform acceleration between two speeds.
fn time_part(way_part: f64, (from_mps, to_mps): (f64, f64)) -> f64 {
    let (from_mps, to_mps) = (from_mps.max(0.0), to_mps.max(0.0));
    let mean_mps = f64::midpoint(from_mps, to_mps);
    if mean_mps < 0.5 {
        return way_part;
    }
    // Way over time, both from 0 to 1: w = p t + (1 - p) t^2 with p the first speed over the mean.
    let p = from_mps / mean_mps;
    let bend = 1.0 - p;
    if bend.abs() < 1e-9 {
        return way_part;
    }
    let root = (p * p + 4.0 * bend * way_part).max(0.0).sqrt();
    (2.0 * way_part / (p + root)).clamp(0.0, 1.0)
}
