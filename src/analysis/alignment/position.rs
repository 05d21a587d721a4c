//! Where a lap's positions lie along another lap's path.
//!
//! Every 2 m the query is projected on the nearest segment of the reference path that runs the same way, inside a
//! window that only moves forward; what finds none (a spin, a detour, a hole) is left out and the window grows. A
//! constant shift between two receivers is estimated from the distances across the track, by robust least squares
//! over all headings, and taken out; so is what the receivers wander from there in the course of the lap
//! (`wandering.rs`). Known failure: a shift on a track that never turns cannot be told.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: vectors of a path have one length, windows are clamped"
)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "station indices are non-negative and bounded by the path"
)]

use super::super::lap_profile::{LapPath, PATH_STEP_M};
use super::super::path::PathShape;
use super::offset_curve::OffsetKnots;
use super::wandering::{Seen, wandering};
use crate::telemetry::median;

/// How far ahead of and behind the expected place the window reaches while every station matches, metres.
const WINDOW_M: f64 = 30.0;
/// The window grows by this share of the way driven without a match …
const WINDOW_GROWTH: f64 = 0.15;
/// … up to this, metres.
const MAX_WINDOW_M: f64 = 500.0;
/// Directions further apart than this (as a cosine) are not the same way along the track.
const MIN_COS_HEADING: f64 = 0.5;
/// A shift between receivers is taken out from this size on, metres: smaller ones are lines, not receivers.
const MIN_SHIFT_M: f64 = 1.0;
/// Receivers that wander less are taken as they are, metres.
const LEAST_WANDER_M: f64 = 0.1;
/// … and never more than this many times what lies across the track.
const OVER_LATERAL: f64 = 3.0;
/// Headings spread less than this (of 0.25 for a round lap) do not tell a shift from a line.
const MIN_HEADING_SPREAD: f64 = 0.03;

/// Stations of the reference that are looked at together.
const STRETCH: usize = 8;

/// Some stations of the reference that follow each other.
struct Stretch {
    middle: usize,
    /// How far its stations lie from the middle at most, metres.
    reach_m: f64,
}

/// What projecting one path on the other gave.
#[derive(Clone, Debug)]
pub(super) struct Projection {
    /// Measurements for the map.
    pub(super) knots: OffsetKnots,
    /// Stations of the query that had a position.
    pub(super) tried: usize,
    /// Stations that lie on the reference's path.
    pub(super) matched: usize,
    /// Shift of the query's receiver against the reference's that was taken out, metres east and north.
    pub(super) shift_m: (f64, f64),
    /// How far both receivers wander together, metres.
    pub(super) wander_m: f64,
    /// The shift at every knot, with what the receivers wander; empty where they do not.
    pub(super) wandered_m: Vec<(f64, f64)>,
    /// Robust deviation of the distances across the track, metres.
    pub(super) lateral_m: f64,
}

/// One station of the query on the reference's path.
struct Match {
    reference_m: f64,
    query_m: f64,
    /// Metres to the left of the reference's path.
    lateral_m: f64,
    normal: (f64, f64),
    curvature_per_m: f64,
}

/// Projects `query` on `reference`; `lengths_m` are their own lengths from line to line.
pub(super) fn project(
    reference: &LapPath,
    query: &LapPath,
    reference_length_m: f64,
    query_length_m: f64,
    max_lateral_m: f64,
) -> Projection {
    let knots = OffsetKnots::new(reference_length_m, query_length_m);
    let ratio = knots.ratio();
    let stretches = stretches(&reference.shape);
    let pass = |shift_m| matches((reference, &stretches), query, ratio, shift_m, max_lateral_m);
    let (mut found, tried) = pass((0.0, 0.0));
    let mut shift_m = shift_between(&found);
    if shift_m.0.hypot(shift_m.1) > MIN_SHIFT_M {
        found = pass(shift_m).0;
    } else {
        shift_m = (0.0, 0.0);
    }
    let mut projection = Projection {
        tried,
        matched: found.len(),
        shift_m,
        wander_m: 0.0,
        wandered_m: Vec::new(),
        lateral_m: lateral_deviation_m(&found),
        knots,
    };
    let wander_m = reference
        .wander_m
        .hypot(query.wander_m)
        .min(OVER_LATERAL * projection.lateral_m);
    if wander_m > LEAST_WANDER_M {
        let scatter_m = reference
            .scatter_at_m(projection.knots.step_m())
            .hypot(query.scatter_at_m(projection.knots.step_m()));
        let wandered_m = take_out(&mut found, &projection.knots, wander_m, scatter_m);
        projection.lateral_m = lateral_deviation_m(&found);
        projection.wander_m = wander_m;
        projection.wandered_m = wandered_m
            .iter()
            .map(|wandered_m| (wandered_m.0 + shift_m.0, wandered_m.1 + shift_m.1))
            .collect();
    }
    // Far across the track, "beside" loses its meaning: trust falls with the distance.
    for found in &found {
        let trust = 1.0 / (1.0 + (found.lateral_m / 10.0).powi(2));
        projection.knots.add(found.reference_m, found.query_m, trust);
    }
    projection
}

/// Takes out of the matches what the receivers wander; returns that at every knot.
fn take_out(found: &mut [Match], knots: &OffsetKnots, wander_m: f64, scatter_m: f64) -> Vec<(f64, f64)> {
    let (step_m, last) = (knots.step_m(), knots.len() - 1);
    let at = |reference_m: f64| (reference_m / step_m).clamp(0.0, last as f64);
    let mut seen = vec![Seen::default(); knots.len()];
    for found in found.iter() {
        let knot = &mut seen[at(found.reference_m).round() as usize];
        let old = knot.n / (knot.n + 1.0);
        let mix = |before: f64, now: f64| old * before + (1.0 - old) * now;
        *knot = Seen {
            n: knot.n + 1.0,
            lateral_m: mix(knot.lateral_m, found.lateral_m),
            offset_m: mix(knot.offset_m, found.query_m - found.reference_m * knots.ratio()),
            way: (mix(knot.way.0, found.normal.1), mix(knot.way.1, -found.normal.0)),
            curvature_per_m: mix(knot.curvature_per_m, found.curvature_per_m),
        };
    }
    let wandered_m = wandering(&seen, step_m, wander_m, scatter_m);
    for found in found {
        let knot = at(found.reference_m);
        let before = (knot as usize).min(last - 1);
        let part = knot - before as f64;
        let mix = |of: fn(&(f64, f64)) -> f64| {
            of(&wandered_m[before]) + part * (of(&wandered_m[before + 1]) - of(&wandered_m[before]))
        };
        let (east_m, north_m) = (mix(|of| of.0), mix(|of| of.1));
        found.reference_m -= east_m * found.normal.1 - north_m * found.normal.0;
        found.lateral_m -= east_m * found.normal.0 + north_m * found.normal.1;
    }
    wandered_m
}

/// Around their middle: a lap driven further to one side is no scatter.
fn lateral_deviation_m(found: &[Match]) -> f64 {
    let across_m = found.iter().map(|found| found.lateral_m);
    let middle_m = median(across_m.clone()).unwrap_or_default();
    median(across_m.map(|across_m| (across_m - middle_m).abs())).unwrap_or_default() / 0.6745
}

/// All stretches of a path, in its order.
fn stretches(shape: &PathShape) -> Vec<Stretch> {
    let n = shape.x_m.len();
    (0..n)
        .step_by(STRETCH)
        .map(|first| {
            let middle = (first + STRETCH / 2).min(n - 1);
            let place = (shape.x_m[middle], shape.y_m[middle]);
            let within = first..n.min(first + STRETCH);
            let reach_m2 = within.map(|i| squared_m2(shape, i, place)).fold(0.0, f64::max);
            Stretch {
                middle,
                reach_m: reach_m2.sqrt(),
            }
        })
        .collect()
}

/// From a station to a place, metres squared.
fn squared_m2(shape: &PathShape, i: usize, (x_m, y_m): (f64, f64)) -> f64 {
    let (dx, dy) = (x_m - shape.x_m[i], y_m - shape.y_m[i]);
    dx * dx + dy * dy
}

/// The matches and how many stations of the query had a position. `ratio`: metres of the query per metre of the reference.
fn matches(
    (reference, stretches): (&LapPath, &[Stretch]),
    query: &LapPath,
    ratio: f64,
    shift_m: (f64, f64),
    max_lateral_m: f64,
) -> (Vec<Match>, usize) {
    let (r, q) = (&reference.shape, &query.shape);
    let n = r.distance_m.len();
    let first_m = r.distance_m[0];
    let index_of = |station_m: f64| ((station_m - first_m) / PATH_STEP_M).clamp(0.0, (n - 2) as f64) as usize;
    let mut found: Vec<Match> = Vec::with_capacity(q.distance_m.len());
    let mut tried = 0;
    let (mut last_reference_m, mut last_query_m) = (0.0, 0.0);
    for j in 0..q.distance_m.len() {
        let query_m = q.distance_m[j];
        if query.in_hole(query_m) {
            continue;
        }
        tried += 1;
        let since_m = query_m - last_query_m;
        let expected_m = last_reference_m + since_m / ratio;
        let reach_m = (WINDOW_M + WINDOW_GROWTH * since_m).min(MAX_WINDOW_M);
        let window = index_of((expected_m - reach_m).max(last_reference_m - WINDOW_M))
            ..=index_of(expected_m + reach_m) + 1;
        let place = QueryStation {
            at_m: (q.x_m[j] - shift_m.0, q.y_m[j] - shift_m.1),
            way: (q.way_x[j], q.way_y[j]),
            expected_m,
        };
        let Some(i) = place.nearest(r, stretches, window, index_of(expected_m)) else {
            continue;
        };
        let (along_m, lateral_m) = place.foot(r, i);
        let reference_m = r.distance_m[i] + along_m;
        if lateral_m.abs() > max_lateral_m
            || along_m.abs() > 2.0 * PATH_STEP_M
            || reference.in_hole(reference_m)
        {
            continue;
        }
        found.push(Match {
            reference_m,
            query_m,
            lateral_m,
            normal: (-r.way_y[i], r.way_x[i]),
            curvature_per_m: r.curvature_per_m[i],
        });
        last_reference_m = reference_m;
        last_query_m = query_m;
    }
    (found, tried)
}

/// A station of the query, where it is looked for along the reference.
struct QueryStation {
    /// Metres east and north.
    at_m: (f64, f64),
    /// Unit vector along the query.
    way: (f64, f64),
    /// Own distance of the reference at which it should be.
    expected_m: f64,
}

impl QueryStation {
    /// The station of the window that is nearest and driven the same way. Stretches that lie too far off to hold it are not looked
    /// into; the one where it is expected comes first.
    fn nearest(
        &self,
        r: &PathShape,
        stretches: &[Stretch],
        window: std::ops::RangeInclusive<usize>,
        expected: usize,
    ) -> Option<usize> {
        let (first, last) = (*window.start(), *window.end());
        let likely = expected.clamp(first, last) / STRETCH;
        let mut best = (f64::INFINITY, None);
        let mut look = |stretch: usize| {
            for i in first.max(stretch * STRETCH)..=last.min(stretch * STRETCH + STRETCH - 1) {
                // A place a little further across but where it is expected beats a nearer one far along.
                let surprise = 0.1 * (r.distance_m[i] - self.expected_m);
                let cost = squared_m2(r, i, self.at_m) + surprise * surprise;
                if cost < best.0 && self.way.0 * r.way_x[i] + self.way.1 * r.way_y[i] > MIN_COS_HEADING {
                    best = (cost, Some(i));
                }
            }
            best.0.sqrt()
        };
        let mut best_m = look(likely);
        let near = first / STRETCH..(last / STRETCH + 1).min(stretches.len());
        for (number, stretch) in near.clone().zip(&stretches[near]) {
            let beyond_m = stretch.reach_m + best_m;
            if number != likely && squared_m2(r, stretch.middle, self.at_m) <= beyond_m * beyond_m {
                best_m = look(number);
            }
        }
        best.1
    }

    /// Metres along and to the left of the path from station `i`, on the circle that touches the path there.
    ///
    /// On a straight segment, a place beside the outside of a bend would jump from one segment to the next; on the
    /// circle it moves evenly.
    fn foot(&self, r: &PathShape, i: usize) -> (f64, f64) {
        let (dx, dy) = (self.at_m.0 - r.x_m[i], self.at_m.1 - r.y_m[i]);
        let along_m = dx * r.way_x[i] + dy * r.way_y[i];
        let left_m = dy * r.way_x[i] - dx * r.way_y[i];
        let shrink = 1.0 - r.curvature_per_m[i] * left_m;
        (along_m / shrink.clamp(0.3, 3.0), left_m)
    }
}

/// The constant shift that explains the distances across the track best: `lateral = line + normal · shift`, where
/// `line` is how much further to the left the whole lap is driven.
fn shift_between(found: &[Match]) -> (f64, f64) {
    let mut fitted = [0.0; 3];
    for _ in 0..4 {
        let (mut matrix, mut right) = ([[0.0; 3]; 3], [0.0; 3]);
        for found in found {
            let (east, north, lateral_m) = (found.normal.0, found.normal.1, found.lateral_m);
            let residual_m = lateral_m - (fitted[0] + east * fitted[1] + north * fitted[2]);
            let weight = 1.0 / (1.0 + residual_m * residual_m / 9.0);
            let (by_east, by_north) = (weight * east, weight * north);
            right[0] += weight * lateral_m;
            right[1] += by_east * lateral_m;
            right[2] += by_north * lateral_m;
            // The upper half; the lower one is alike.
            matrix[0][0] += weight;
            matrix[0][1] += by_east;
            matrix[0][2] += by_north;
            matrix[1][1] += by_east * east;
            matrix[1][2] += by_east * north;
            matrix[2][2] += by_north * north;
        }
        matrix[1][0] = matrix[0][1];
        matrix[2][0] = matrix[0][2];
        matrix[2][1] = matrix[1][2];
        let all = determinant(&matrix);
        // Too few headings: the shift along the track is unknown, or cannot be told from the line.
        if all < MIN_HEADING_SPREAD * matrix[0][0].powi(3) {
            return (0.0, 0.0);
        }
        for (column, value) in fitted.iter_mut().enumerate() {
            let mut replaced = matrix;
            for (row, value) in replaced.iter_mut().zip(right) {
                row[column] = value;
            }
            *value = determinant(&replaced) / all;
        }
    }
    (fitted[1], fitted[2])
}

fn determinant(m: &[[f64; 3]; 3]) -> f64 {
    m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
}

/// How a query lies to a reference, wherever along it: for saying why no map was found.
pub(super) struct Relation {
    /// Between the middles of both paths, metres.
    pub(super) apart_m: f64,
    /// Share of places that lie near the reference's path.
    pub(super) near: f64,
    /// Share of those that are driven the other way.
    pub(super) backwards: f64,
}

/// Looks at some forty places of the query, anywhere along the reference.
pub(super) fn relation(reference: &LapPath, query: &LapPath, max_lateral_m: f64) -> Relation {
    let (r, q) = (&reference.shape, &query.shape);
    let middle = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let apart_m = (middle(&r.x_m) - middle(&q.x_m)).hypot(middle(&r.y_m) - middle(&q.y_m));
    let stride = (q.x_m.len() / 40).max(1);
    let (mut tried, mut near, mut backwards) = (0.0, 0.0_f64, 0.0);
    for j in (0..q.x_m.len()).step_by(stride) {
        tried += 1.0;
        let nearest = (0..r.x_m.len()).step_by(2).min_by(|&i, &k| {
            let squared = |i: usize| squared_m2(r, i, (q.x_m[j], q.y_m[j]));
            squared(i).total_cmp(&squared(k))
        });
        let Some(i) = nearest else { continue };
        if (q.x_m[j] - r.x_m[i]).hypot(q.y_m[j] - r.y_m[i]) <= max_lateral_m {
            near += 1.0;
            if r.way_x[i] * q.way_x[j] + r.way_y[i] * q.way_y[j] < 0.0 {
                backwards += 1.0;
            }
        }
    }
    Relation {
        apart_m,
        near: near / tried,
        backwards: backwards / near.max(1.0),
    }
}
