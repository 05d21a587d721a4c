//! Crossings of a start line, to the millisecond.
//!
//! The moment between two positions follows from uniform acceleration between them: with the logged speeds, not
//! with the straight line in time. Only crossings in the direction of driving count, and only if the car has driven
//! on between them: a car that stands on the line does not make laps.

#[cfg(test)]
mod any_file_tests;
mod found;
#[cfg(test)]
mod tests;

pub(super) use found::{FoundLine, find_line};

use super::plane::{Plane, Positions};
use crate::telemetry::{GeoLine, Interpolation, Series};

/// Half the width in metres that a stated line has at least: satellite positions are metres off the track.
const LEAST_HALF_WIDTH_M: f64 = 20.0;
/// Two points nearer than twice this are one point and no line.
const SMALLEST_HALF_WIDTH_M: f64 = 0.05;
/// A way shorter than this between two positions, in metres, has no direction.
const LEAST_WAY_M: f64 = 0.5;
/// Metres between two positions that twice the speed does not explain: the car was moved or the position jumped.
const MOVED_M: f64 = 50.0;
/// Metres between two crossings that are two laps: below the shortest kart track.
pub(super) const LEAST_LAP_M: f64 = 100.0;

/// A start line on a plane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct PlaneLine {
    pub(super) a: (f64, f64),
    pub(super) b: (f64, f64),
}

impl PlaneLine {
    /// A stated line, made wide enough for positions beside the track.
    ///
    /// Some loggers store two points across the track, others two points along it, which tell the direction of driving:
    /// where the car drives along them, the line goes across through their middle.
    pub(super) fn of_geo(line: &GeoLine, plane: &Plane, positions: &Positions) -> Self {
        let (a, b) = (plane.to_xy(line.a), plane.to_xy(line.b));
        let middle = (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1));
        let half = ((b.0 - a.0) / 2.0, (b.1 - a.1) / 2.0);
        let half_m = half.0.hypot(half.1);
        if half_m < SMALLEST_HALF_WIDTH_M {
            return Self { a, b };
        }
        let along_rad = half.1.atan2(half.0);
        if let Some(driven_rad) = heading_near(positions, middle)
            && (driven_rad - along_rad).cos().abs() > std::f64::consts::FRAC_1_SQRT_2
        {
            return Self::across(middle, along_rad, LEAST_HALF_WIDTH_M);
        }
        let wider = (LEAST_HALF_WIDTH_M / half_m).max(1.0);
        Self {
            a: (middle.0 - half.0 * wider, middle.1 - half.1 * wider),
            b: (middle.0 + half.0 * wider, middle.1 + half.1 * wider),
        }
    }

    /// A line across a heading, `half_width_m` to either side.
    pub(super) fn across(middle: (f64, f64), heading_rad: f64, half_width_m: f64) -> Self {
        let (sin, cos) = heading_rad.sin_cos();
        Self {
            a: (middle.0 - half_width_m * sin, middle.1 + half_width_m * cos),
            b: (middle.0 + half_width_m * sin, middle.1 - half_width_m * cos),
        }
    }

    /// The line on the ground.
    pub(super) fn to_geo(self, plane: &Plane) -> GeoLine {
        GeoLine {
            a: plane.to_geo(self.a.0, self.a.1),
            b: plane.to_geo(self.b.0, self.b.1),
        }
    }

    /// Metres from the middle of the line to the nearest position.
    pub(super) fn nearest_m(&self, positions: &Positions) -> f64 {
        let middle = (
            f64::midpoint(self.a.0, self.b.0),
            f64::midpoint(self.a.1, self.b.1),
        );
        positions
            .x_m
            .iter()
            .zip(&positions.y_m)
            .map(|(x_m, y_m)| (x_m - middle.0).hypot(y_m - middle.1))
            .fold(f64::INFINITY, f64::min)
    }

    /// Where the way from one position to the next crosses: the part of the way, and to which side (±1).
    fn crossed_by(&self, from: (f64, f64), to: (f64, f64)) -> Option<(f64, f64)> {
        let along = (self.b.0 - self.a.0, self.b.1 - self.a.1);
        let cross = |u: (f64, f64), v: (f64, f64)| u.0 * v.1 - u.1 * v.0;
        let side = |place: (f64, f64)| cross(along, (place.0 - self.a.0, place.1 - self.a.1));
        let (before, after) = (side(from), side(to));
        // A position exactly on the line belongs to the side ahead, so that it is crossed once.
        if (before >= 0.0) == (after >= 0.0) {
            return None;
        }
        let part = before / (before - after);
        let place = (from.0 + part * (to.0 - from.0), from.1 + part * (to.1 - from.1));
        let length_squared = along.0 * along.0 + along.1 * along.1;
        let on_line = ((place.0 - self.a.0) * along.0 + (place.1 - self.a.1) * along.1) / length_squared;
        (0.0..=1.0).contains(&on_line).then_some((part, after.signum()))
    }
}

/// Direction of driving where the path comes nearest to a place, radians.
fn heading_near(positions: &Positions, place: (f64, f64)) -> Option<f64> {
    let places = || positions.x_m.iter().copied().zip(positions.y_m.iter().copied());
    places()
        .zip(places().skip(1))
        .map(|(from, to)| (from, (to.0 - from.0, to.1 - from.1)))
        .filter(|(_, way)| way.0.hypot(way.1) > LEAST_WAY_M)
        .map(|(from, way)| {
            let (dx, dy) = (place.0 - from.0, place.1 - from.1);
            let part = ((dx * way.0 + dy * way.1) / (way.0 * way.0 + way.1 * way.1)).clamp(0.0, 1.0);
            ((dx - part * way.0).hypot(dy - part * way.1), way.1.atan2(way.0))
        })
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, heading_rad)| heading_rad)
}

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
