//! A start line found from the path alone, the same for every file of a track.
//!
//! The path is laid over itself to find one lap. The line is put into the middle of the lap's longest straight (the
//! longest stretch on which the heading stays within [`STRAIGHT_TURN_DEG`]), which is geometry and not driving, and
//! then snapped: to the nearest line of a 50 m grid on the ground, and to a whole degree of heading.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors of a path have one length"
)]

use std::collections::{HashMap, VecDeque};

use super::super::path::{Path, PathShape, wrapped_rad};
use super::super::plane::Plane;
use super::plane_line::{LEAST_LAP_M, PlaneLine};
use crate::telemetry::median;

/// Metres between stations.
const STEP_M: f64 = 5.0;
/// Metres within which a car has come back to a place.
const RETURN_M: f64 = 25.0;
/// Heading difference within which it drives there in the same direction.
const RETURN_TURN_DEG: f64 = 45.0;
/// Change of heading that a straight may have.
const STRAIGHT_TURN_DEG: f64 = 10.0;
/// Distance of the grid lines on the ground, in degrees of latitude: about 50 m.
const GRID_DEG: f64 = 0.000_45;
/// The same in metres, for logs without latitude.
const GRID_M: f64 = 50.0;
/// Half the width of the line: the track and the pit lane beside it.
const HALF_WIDTH_M: f64 = 25.0;
/// Stations of one cell that are asked whether the car returned there.
const MOST_CANDIDATES: usize = 200;
/// Stations walked on from the first one within reach to the nearest one.
const MOST_STEPS_ON: usize = 20;
/// The narrowest fit of the heading, so that a straight is not cut by a wobble.
const LEAST_FIT_M: f64 = 40.0;

/// A line found, and how long a lap is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in super::super) struct FoundLine {
    /// The line on the plane of the path.
    pub(in super::super) line: PlaneLine,
    /// One lap in metres.
    pub(in super::super) lap_m: f64,
    /// A line in the stretch that was driven twice, for a log in which the first is crossed only once.
    pub(in super::super) overlap: PlaneLine,
}

/// Finds a line from a path over driven distance; `None` where the path never comes back to itself.
pub(in super::super) fn find_line(path: &Path, plane: Option<&Plane>) -> Option<FoundLine> {
    let shape = path.shape_fitted_over(STEP_M, path.fit_width_m().max(LEAST_FIT_M));
    let returns = returns(&shape);
    if returns.is_empty() {
        return None;
    }
    let lengths_m = returns
        .iter()
        .map(|&(from, to)| shape.distance_m[to] - shape.distance_m[from]);
    let lap_m = median(lengths_m)?;
    // The lap in the middle of all laps of usual length: neither the first nor the last.
    let usual: Vec<(usize, usize)> = returns
        .iter()
        .copied()
        .filter(|&(from, to)| {
            (shape.distance_m[to] - shape.distance_m[from] - lap_m).abs() < 0.01 * lap_m + 10.0
        })
        .collect();
    let &(from, to) = usual.get(usual.len() / 2)?;
    let (middle, heading_rad) = longest_straight(&shape, from, to)?;
    let place = snapped(&shape, from, to, middle, plane);
    let snapped_heading_rad = heading_rad.to_degrees().round().to_radians();
    let overlap_heading_rad = shape.way_y[from].atan2(shape.way_x[from]);
    Some(FoundLine {
        line: PlaneLine::across(place, snapped_heading_rad, HALF_WIDTH_M),
        lap_m,
        overlap: PlaneLine::across(
            (shape.x_m[from], shape.y_m[from]),
            overlap_heading_rad,
            HALF_WIDTH_M,
        ),
    })
}

/// Pairs of stations: the second is the first return to the place of the first.
fn returns(shape: &PathShape) -> Vec<(usize, usize)> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "positions on a plane are far below 2^31 cells"
    )]
    let cell = |i: usize| {
        (
            (shape.x_m[i] / RETURN_M).floor() as i64,
            (shape.y_m[i] / RETURN_M).floor() as i64,
        )
    };
    let mut cells: HashMap<(i64, i64), Vec<usize>> = HashMap::new();
    for i in 0..shape.distance_m.len() {
        cells.entry(cell(i)).or_default().push(i);
    }
    (0..shape.distance_m.len())
        .filter_map(|i| {
            let (column, row) = cell(i);
            let neighbors = (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (column + dx, row + dy)));
            let first = neighbors
                .filter_map(|key| cells.get(&key))
                .filter_map(|stations| {
                    let later = stations
                        .partition_point(|&j| shape.distance_m[j] < shape.distance_m[i] + 1.5 * LEAST_LAP_M);
                    stations[later..]
                        .iter()
                        .copied()
                        .take(MOST_CANDIDATES)
                        .find(|&j| is_return(shape, i, j))
                })
                .min()?;
            Some((i, nearest_from(shape, i, first)))
        })
        .collect()
}

fn is_return(shape: &PathShape, i: usize, j: usize) -> bool {
    let cos_turned = shape.way_x[j] * shape.way_x[i] + shape.way_y[j] * shape.way_y[i];
    cos_turned > RETURN_TURN_DEG.to_radians().cos() && apart_m(shape, i, j) < RETURN_M
}

fn apart_m(shape: &PathShape, i: usize, j: usize) -> f64 {
    (shape.x_m[j] - shape.x_m[i]).hypot(shape.y_m[j] - shape.y_m[i])
}

/// From the first station within reach on to the one that is nearest.
fn nearest_from(shape: &PathShape, i: usize, first: usize) -> usize {
    let mut best = first;
    let mut j = first;
    // Through the circle of return and no farther, however little the positions move.
    while j < first + MOST_STEPS_ON
        && j + 1 < shape.distance_m.len()
        && apart_m(shape, i, j + 1) <= apart_m(shape, i, best)
    {
        j += 1;
        best = j;
    }
    best
}

/// Station in the middle of the longest straight of the closed lap, and the direction of that straight.
fn longest_straight(shape: &PathShape, from: usize, to: usize) -> Option<(usize, f64)> {
    let n = to - from;
    if n < 4 {
        return None;
    }
    let headings_rad = shape.heading_rad();
    // Around the lap twice, so that a straight across the seam is found whole.
    let lap_turn_rad = {
        let turned_rad = headings_rad[to] - headings_rad[from];
        (turned_rad / std::f64::consts::TAU).round() * std::f64::consts::TAU
    };
    let heading_rad = |k: usize| headings_rad[from + k % n] + if k >= n { lap_turn_rad } else { 0.0 };
    let limit_rad = STRAIGHT_TURN_DEG.to_radians();
    let (mut highest, mut lowest): (VecDeque<usize>, VecDeque<usize>) = (VecDeque::new(), VecDeque::new());
    let mut begin = 0;
    let mut best = (0, 0);
    for k in 0..2 * n {
        while highest.back().is_some_and(|&j| heading_rad(j) <= heading_rad(k)) {
            highest.pop_back();
        }
        while lowest.back().is_some_and(|&j| heading_rad(j) >= heading_rad(k)) {
            lowest.pop_back();
        }
        highest.push_back(k);
        lowest.push_back(k);
        while heading_rad(*highest.front()?) - heading_rad(*lowest.front()?) > limit_rad || k - begin >= n {
            begin += 1;
            if highest.front().is_some_and(|&j| j < begin) {
                highest.pop_front();
            }
            if lowest.front().is_some_and(|&j| j < begin) {
                lowest.pop_front();
            }
        }
        if k - begin > best.1 - best.0 {
            best = (begin, k);
        }
    }
    let middle = best.0 + (best.1 - best.0) / 2;
    let quarter = (best.1 - best.0) / 4;
    // The mean direction of the straight's inner half, where neither corner has begun.
    let inner: Vec<f64> = (best.0 + quarter..=best.1 - quarter).map(heading_rad).collect();
    #[expect(clippy::cast_precision_loss, reason = "a number of stations")]
    let mean_rad = inner.iter().sum::<f64>() / inner.len() as f64;
    Some((from + middle % n, wrapped_rad(mean_rad)))
}

/// The place near a station at which the path crosses the nearest grid line that lies across it.
fn snapped(shape: &PathShape, from: usize, to: usize, middle: usize, plane: Option<&Plane>) -> (f64, f64) {
    let northward = shape.way_y[middle].abs() >= shape.way_x[middle].abs();
    let ground = |i: usize| match plane {
        Some(plane) => {
            let point = plane.to_geo(shape.x_m[i], shape.y_m[i]);
            // Grid lines of longitude stand closer together; whole degrees of latitude decide how much.
            let squeeze = point.latitude_deg.round().to_radians().cos().max(0.01);
            if northward {
                point.latitude_deg / GRID_DEG
            } else {
                point.longitude_deg * squeeze / GRID_DEG
            }
        }
        None if northward => shape.y_m[i] / GRID_M,
        None => shape.x_m[i] / GRID_M,
    };
    let target = ground(middle).round();
    // Half a grid step along a straight that runs within 45 degrees of the axis: at most 36 m, eight stations.
    let reach = 8;
    let around = middle.saturating_sub(reach).max(from)..(middle + reach).min(to);
    for i in around {
        let (here, next) = (ground(i) - target, ground(i + 1) - target);
        if (here <= 0.0) != (next <= 0.0) {
            let part = here / (here - next);
            return (
                shape.x_m[i] + part * (shape.x_m[i + 1] - shape.x_m[i]),
                shape.y_m[i] + part * (shape.y_m[i + 1] - shape.y_m[i]),
            );
        }
    }
    (shape.x_m[middle], shape.y_m[middle])
}
