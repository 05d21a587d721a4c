//! A start line on a plane.

use super::super::plane::{Plane, Positions};
use crate::telemetry::GeoLine;

/// Half the width in metres that a stated line has at least: satellite positions are metres off the track.
const LEAST_HALF_WIDTH_M: f64 = 20.0;
/// Two points nearer than twice this are one point and no line.
const SMALLEST_HALF_WIDTH_M: f64 = 0.05;
/// A way shorter than this between two positions, in metres, has no direction.
const LEAST_WAY_M: f64 = 0.5;
/// Metres between two crossings that are two laps: below the shortest kart track.
pub(in super::super) const LEAST_LAP_M: f64 = 100.0;

/// A start line on a plane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in super::super) struct PlaneLine {
    pub(in super::super) a: (f64, f64),
    pub(in super::super) b: (f64, f64),
}

impl PlaneLine {
    /// A stated line, made wide enough for positions beside the track.
    ///
    /// Some loggers store two points across the track, others two points along it, which tell the direction of driving:
    /// where the car drives along them, the line goes across through their middle.
    pub(in super::super) fn of_geo(line: &GeoLine, plane: &Plane, positions: &Positions) -> Self {
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
    pub(in super::super) fn across(middle: (f64, f64), heading_rad: f64, half_width_m: f64) -> Self {
        let (sin, cos) = heading_rad.sin_cos();
        Self {
            a: (middle.0 - half_width_m * sin, middle.1 + half_width_m * cos),
            b: (middle.0 + half_width_m * sin, middle.1 - half_width_m * cos),
        }
    }

    /// The line on the ground.
    pub(in super::super) fn to_geo(self, plane: &Plane) -> GeoLine {
        GeoLine {
            a: plane.to_geo(self.a.0, self.a.1),
            b: plane.to_geo(self.b.0, self.b.1),
        }
    }

    /// Metres from the middle of the line to the nearest position.
    pub(in super::super) fn nearest_m(&self, positions: &Positions) -> f64 {
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
    pub(super) fn crossed_by(&self, from: (f64, f64), to: (f64, f64)) -> Option<(f64, f64)> {
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
