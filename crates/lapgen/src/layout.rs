//! Rounds a polygon into a closed path of straights and corners with smooth curvature.
//!
//! A corner of angle θ and smallest radius R spends 0.85·θ·R metres on raising the curvature (smoothstep), 0.15·θ·R at
//! the radius and 0.85·θ·R on falling; its tangent length follows from the integrated displacement. Corners that do
//! not fit their edges are scaled down together. The path is integrated with three-point Gauss quadrature; the
//! micrometres that remain open are spread along the lap.
#![allow(
    clippy::indexing_slicing,
    reason = "indices run over vectors of the same, known length"
)]

use super::circuit::{PathPoint, TrueCorner, Turn, Waypoint};
use std::f64::consts::{PI, TAU};

/// More corners than any real circuit has; bounds the work on a hostile polygon.
pub(super) const CORNER_LIMIT: usize = 200;
/// Share of a corner's angle times radius that each of its two transitions takes.
const TRANSITION_SHARE: f64 = 0.85;
/// Wanted distance between points.
const STEP_M: f64 = 0.5;
/// No circuit is longer; bounds memory on a hostile polygon.
const LENGTH_LIMIT_M: f64 = 60_000.0;
/// A vertex that turns less is not a corner.
const SMALLEST_ANGLE_RAD: f64 = 0.02;

pub(super) struct Path {
    pub(super) length_m: f64,
    pub(super) step_m: f64,
    pub(super) points: Vec<PathPoint>,
    pub(super) corners: Vec<TrueCorner>,
}

/// The shape of one rounded vertex, from the end of its entry straight on.
#[derive(Clone, Copy)]
struct Bend {
    curvature_per_m: f64,
    angle_rad: f64,
    transition_m: f64,
    length_m: f64,
}

impl Bend {
    fn new(angle_rad: f64, radius_m: f64) -> Self {
        let turned_m = angle_rad.abs() * radius_m;
        let transition_m = TRANSITION_SHARE * turned_m;
        Self {
            curvature_per_m: angle_rad.signum() / radius_m,
            angle_rad,
            transition_m,
            length_m: turned_m + transition_m,
        }
    }

    /// Curvature and its slope after `along_m` metres.
    fn curvature(&self, along_m: f64) -> (f64, f64) {
        let rest_m = self.length_m - along_m;
        let (share, sign) = if along_m < self.transition_m {
            (along_m / self.transition_m, 1.0)
        } else if rest_m < self.transition_m {
            (rest_m / self.transition_m, -1.0)
        } else {
            return (self.curvature_per_m, 0.0);
        };
        let share = share.clamp(0.0, 1.0);
        (
            self.curvature_per_m * share * share * (3.0 - 2.0 * share),
            sign * self.curvature_per_m * 6.0 * share * (1.0 - share) / self.transition_m,
        )
    }

    /// Heading gained after `along_m` metres: the integral of the curvature.
    fn turned(&self, along_m: f64) -> f64 {
        let ramp =
            |share: f64| self.curvature_per_m * self.transition_m * (share.powi(3) - 0.5 * share.powi(4));
        let rest_m = self.length_m - along_m;
        if along_m < self.transition_m {
            ramp((along_m / self.transition_m).clamp(0.0, 1.0))
        } else if rest_m < self.transition_m {
            self.angle_rad - ramp((rest_m / self.transition_m).clamp(0.0, 1.0))
        } else {
            self.curvature_per_m * (0.5 * self.transition_m + along_m - self.transition_m)
        }
    }

    /// Distance from the vertex to where the corner leaves the edge.
    fn tangent_m(&self) -> f64 {
        let steps = 400;
        let step_m = self.length_m / f64::from(steps);
        let (mut forward_m, mut side_m) = (0.0, 0.0);
        for index in 0..steps {
            let (cos, sin) =
                mean_direction(f64::from(index) * step_m, step_m, |along_m| self.turned(along_m));
            forward_m += cos * step_m;
            side_m += sin * step_m;
        }
        // The exit tangent meets the entry tangent at the vertex.
        forward_m - side_m / self.angle_rad.tan()
    }
}

/// Mean cosine and sine of a heading over one step (three-point Gauss).
fn mean_direction(from_m: f64, step_m: f64, heading: impl Fn(f64) -> f64) -> (f64, f64) {
    let mut sum = (0.0, 0.0);
    for (position, weight) in [
        (0.112_701_665_379_258_3, 5.0 / 18.0),
        (0.5, 8.0 / 18.0),
        (0.887_298_334_620_741_7, 5.0 / 18.0),
    ] {
        let angle = heading(from_m + position * step_m);
        sum.0 += weight * angle.cos();
        sum.1 += weight * angle.sin();
    }
    sum
}

/// An angle as its equal in (-π, π].
fn wrapped(angle_rad: f64) -> f64 {
    PI - (PI - angle_rad).rem_euclid(TAU)
}

fn edge(from: &Waypoint, to: &Waypoint) -> (f64, f64) {
    let (east_m, north_m) = (to.east_m - from.east_m, to.north_m - from.north_m);
    (east_m.hypot(north_m), north_m.atan2(east_m))
}

/// Vertices that really turn, each with its bend, scaled so that every edge has room.
fn bends(waypoints: &[Waypoint]) -> (Vec<Waypoint>, Vec<Bend>) {
    let count = waypoints.len();
    let angle = |index: usize| {
        let (_, before) = edge(&waypoints[(index + count - 1) % count], &waypoints[index]);
        let (_, after) = edge(&waypoints[index], &waypoints[(index + 1) % count]);
        wrapped(after - before)
    };
    let kept: Vec<(Waypoint, f64)> = (0..count)
        .map(|index| (waypoints[index], angle(index)))
        .filter(|(_, angle_rad)| {
            angle_rad.abs() > SMALLEST_ANGLE_RAD && angle_rad.abs() < PI - SMALLEST_ANGLE_RAD
        })
        .collect();
    let vertices: Vec<Waypoint> = kept.iter().map(|&(waypoint, _)| waypoint).collect();
    let mut shapes: Vec<Bend> = kept
        .iter()
        .map(|&(waypoint, angle_rad)| Bend::new(angle_rad, waypoint.radius_m))
        .collect();
    let count = vertices.len();
    for _ in 0..80 {
        let tangents: Vec<f64> = shapes.iter().map(Bend::tangent_m).collect();
        let mut fits = true;
        for index in 0..count {
            let next = (index + 1) % count;
            let (length_m, _) = edge(&vertices[index], &vertices[next]);
            if tangents[index] + tangents[next] > 0.98 * length_m {
                fits = false;
                for corner in [index, next] {
                    let radius_m = 0.93 / shapes[corner].curvature_per_m.abs();
                    shapes[corner] = Bend::new(shapes[corner].angle_rad, radius_m);
                }
            }
        }
        if fits {
            break;
        }
    }
    (vertices, shapes)
}

/// The closed path through a polygon.
pub(super) fn lay_out(waypoints: &[Waypoint]) -> Path {
    let (vertices, shapes) = bends(waypoints);
    let count = vertices.len();
    if count == 0 {
        return Path {
            length_m: 0.0,
            step_m: STEP_M,
            points: Vec::new(),
            corners: Vec::new(),
        };
    }
    let tangents: Vec<f64> = shapes.iter().map(Bend::tangent_m).collect();
    let (home_m, home_heading) = edge(&vertices[count - 1], &vertices[0]);
    let home_straight_m = (home_m - tangents[count - 1] - tangents[0]).max(0.0);
    let mut station_m = 0.5 * home_straight_m;
    let mut heading = home_heading;
    let mut starts = Vec::with_capacity(count);
    for index in 0..count {
        starts.push((station_m, heading));
        station_m += shapes[index].length_m;
        heading += shapes[index].angle_rad;
        let next = (index + 1) % count;
        let (length_m, _) = edge(&vertices[index], &vertices[next]);
        let straight_m = (length_m - tangents[index] - tangents[next]).max(0.0);
        station_m += if next == 0 { 0.5 * straight_m } else { straight_m };
    }
    let length_m = station_m.min(LENGTH_LIMIT_M);
    let corners = corners(&shapes, &starts);
    let from_vertex_m = tangents[count - 1] + 0.5 * home_straight_m;
    let start_east_m = vertices[count - 1].east_m + from_vertex_m * home_heading.cos();
    let start_north_m = vertices[count - 1].north_m + from_vertex_m * home_heading.sin();
    let (step_m, points) = integrate(&shapes, &starts, length_m, (start_east_m, start_north_m));
    Path {
        length_m,
        step_m,
        points,
        corners,
    }
}

fn corners(shapes: &[Bend], starts: &[(f64, f64)]) -> Vec<TrueCorner> {
    let mut corners = Vec::with_capacity(shapes.len());
    for ((shape, &(entry_m, _)), number) in shapes.iter().zip(starts).zip(1_u32..) {
        corners.push(TrueCorner {
            number,
            turn: if shape.angle_rad > 0.0 {
                Turn::Left
            } else {
                Turn::Right
            },
            entry_m,
            apex_m: entry_m + 0.5 * shape.length_m,
            exit_m: entry_m + shape.length_m,
            radius_m: 1.0 / shape.curvature_per_m.abs(),
            angle_deg: shape.angle_rad.abs().to_degrees(),
        });
    }
    corners
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "at most 120 000 points"
)]
fn integrate(
    shapes: &[Bend],
    starts: &[(f64, f64)],
    length_m: f64,
    start: (f64, f64),
) -> (f64, Vec<PathPoint>) {
    let count = ((length_m / STEP_M).round().max(1.0)) as usize;
    let step_m = length_m / count as f64;
    let bend_before = |along_m: f64| {
        starts
            .partition_point(|&(entry_m, _)| entry_m <= along_m)
            .checked_sub(1)
    };
    let first_heading = starts.first().map_or(0.0, |&(_, heading)| heading);
    let heading = |along_m: f64| match bend_before(along_m) {
        None => first_heading,
        Some(index) => {
            let (entry_m, before) = starts[index];
            before + shapes[index].turned((along_m - entry_m).min(shapes[index].length_m))
        }
    };
    let mut points = Vec::with_capacity(count);
    let (mut east_m, mut north_m) = start;
    for index in 0..count {
        let along_m = index as f64 * step_m;
        let (curvature_per_m, curvature_slope_per_m2) = match bend_before(along_m) {
            Some(bend) if along_m - starts[bend].0 < shapes[bend].length_m => {
                shapes[bend].curvature(along_m - starts[bend].0)
            }
            _ => (0.0, 0.0),
        };
        let share = TAU * along_m / length_m;
        points.push(PathPoint {
            east_m,
            north_m,
            heading_rad: heading(along_m),
            curvature_per_m,
            curvature_slope_per_m2,
            altitude_m: 85.0 + 6.0 * share.sin() + 2.5 * (2.0 * share + 1.0).sin(),
        });
        let (cos, sin) = mean_direction(along_m, step_m, heading);
        east_m += cos * step_m;
        north_m += sin * step_m;
    }
    let (open_east_m, open_north_m) = (east_m - start.0, north_m - start.1);
    for (index, point) in points.iter_mut().enumerate() {
        let share = index as f64 / count as f64;
        point.east_m -= share * open_east_m;
        point.north_m -= share * open_north_m;
    }
    (step_m, points)
}
