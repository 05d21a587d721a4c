//! Where a lap's corner shapes lie along another lap, without positions.
//!
//! Both laps give one signal over own distance: curvature (yaw rate or lateral acceleration over speed, or
//! steering), or failing that speed. For curvature, the squared difference is summed over a window for every place and
//! every shift; the cheapest chain of shifts that changes slowly is found by dynamic programming (Sakoe and Chiba
//! 1978, with a slope limit), and refined by the headings (`heading_fit.rs`). Places without shape (straights) carry
//! no weight. With speed alone only the slowest points of corners are taken for landmarks: where a driver brakes and
//! how fast the car is say nothing about the place.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: tables of n stations by m shifts, indices clamped"
)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "indices are clamped before they are used"
)]

use super::super::lap_profile::LapProfile;
use super::super::signal::{Shape, shape_signal};
use super::heading_fit::{HEADING_SPREAD_RAD, LEAST_HEADING_SPREAD_RAD, refine};
use super::offset_curve::{FittedMap, OffsetKnots};
use crate::telemetry::{ChannelRole, Unit};

/// Metres between places at which shifts are compared.
const STATION_STEP_M: f64 = 5.0;
/// Metres between shifts.
const SHIFT_STEP_M: f64 = 1.0;
/// Metres between samples of a signal.
const SIGNAL_STEP_M: f64 = 1.0;

/// A minimum of speed is a corner from this depth on, m/s.
const MIN_DIP_MPS: f64 = 2.8;
/// Slowest points further apart than this are not of one corner, metres.
const MAX_SLOWEST_SHIFT_M: f64 = 25.0;
/// A slowest point less sharp than this is no landmark, m/s.
const MIN_SHARPNESS_MPS: f64 = 0.3;
/// Fewer slowest points say no more than the length does.
const MIN_SLOWEST: usize = 5;
/// Shapes less alike than this are no evidence of where the car was.
const MIN_LIKENESS: f64 = 0.5;

/// What matching the shapes gave.
#[derive(Clone, Debug)]
pub(super) struct LandmarkMatch {
    /// The map.
    pub(super) fitted: FittedMap,
    /// What was matched.
    pub(super) shape: Shape,
    /// How alike the signals are where they lie: 1 is equal, 0 has nothing in common.
    pub(super) likeness: f64,
    /// The same with opposite sign: above `likeness` where one lap is driven the other way.
    pub(super) mirrored_likeness: f64,
}

impl LandmarkMatch {
    /// Whether one lap turns left where the other turns right, backwards: driven the other way.
    pub(super) fn is_mirrored(&self) -> bool {
        self.shape != Shape::Speed
            && self.mirrored_likeness > MIN_LIKENESS
            && self.mirrored_likeness > 2.0 * self.likeness
    }
}

/// Matches the most trusted shape that the laps have in common; `None` where none is alike.
pub(super) fn match_shapes(
    reference: &LapProfile<'_>,
    query: &LapProfile<'_>,
    max_shift_m: f64,
) -> Option<LandmarkMatch> {
    Shape::IN_ORDER_OF_TRUST.into_iter().find_map(|shape| {
        let signal = |profile: &LapProfile<'_>| {
            let values = shape_signal(profile.lap, &profile.clock, shape, SIGNAL_STEP_M)?;
            Some(match shape {
                Shape::Steering => scaled(profile, &values),
                Shape::YawRate | Shape::LatAccel | Shape::Speed => values,
            })
        };
        let (r, q) = (signal(reference)?, signal(query)?);
        let lengths_m = (reference.length_m(), query.length_m());
        let found = if shape == Shape::Speed {
            match_slowest(&r, &q, lengths_m)
        } else {
            match_curvature(&r, &q, lengths_m, shape, max_shift_m)
        };
        found.filter(|found| found.likeness >= MIN_LIKENESS || found.is_mirrored())
    })
}

/// Steering as curvature: a lap is one turn in all, wherever it turns; where that says nothing (a figure of eight, a
/// run from one place to another) an ordinary car has a ratio of 14, a wheelbase of 2.6 m, 450° to either lock.
fn scaled(profile: &LapProfile<'_>, steering: &[f64]) -> Vec<f64> {
    let ratio = profile
        .lap
        .channel(ChannelRole::Steering)
        .is_some_and(|channel| channel.unit == Unit::Ratio);
    let ordinary = if ratio { 7.85 } else { 1.0 } / (14.0 * 2.6);
    let turned: f64 = steering.iter().sum::<f64>() * SIGNAL_STEP_M;
    let closed = std::f64::consts::TAU / turned.abs().max(1e-9);
    let factor = if (0.2..5.0).contains(&(closed / ordinary)) {
        closed
    } else {
        ordinary
    };
    steering.iter().map(|value| value * factor).collect()
}

/// Lays the slowest points of the corners on each other.
fn match_slowest(r: &[f64], q: &[f64], lengths_m: (f64, f64)) -> Option<LandmarkMatch> {
    let mut knots = OffsetKnots::new(lengths_m.0, lengths_m.1);
    let ratio = knots.ratio();
    let (r_slowest, q_slowest) = (slowest_points(r), slowest_points(q));
    let nearest = |points: &[f64], at_m: f64| {
        let near = points.iter().copied();
        near.min_by(|a, b| (a - at_m).abs().total_cmp(&(b - at_m).abs()))
    };
    let mut n_matched = 0;
    for &reference_m in &r_slowest {
        // Both are each other's nearest: a corner that one lap takes flat has no partner.
        let Some(query_m) = nearest(&q_slowest, reference_m * ratio) else {
            continue;
        };
        let sharp_mps = sharpness_mps(r, reference_m).min(sharpness_mps(q, query_m));
        if (query_m - reference_m * ratio).abs() <= MAX_SLOWEST_SHIFT_M
            && nearest(&r_slowest, query_m / ratio) == Some(reference_m)
            && sharp_mps > MIN_SHARPNESS_MPS
        {
            knots.add(reference_m, query_m, sharp_mps);
            n_matched += 1;
        }
    }
    let (r, q) = (normalized(r)?, normalized(q)?);
    let pairs = || {
        let scaled = |k: usize| ((k as f64 * ratio).round() as usize).min(q.len() - 1);
        r.iter().enumerate().map(move |(k, value)| (*value, scaled(k)))
    };
    let energy: f64 = pairs().map(|(r, k)| r * r + q[k] * q[k]).sum::<f64>().max(1e-9);
    let likeness = pairs().map(|(r, k)| 2.0 * r * q[k]).sum::<f64>() / energy;
    (n_matched >= MIN_SLOWEST).then(|| LandmarkMatch {
        fitted: knots.fit(Shape::Speed.wavelength_m()),
        shape: Shape::Speed,
        likeness,
        mirrored_likeness: 0.0,
    })
}

/// How much faster the car is 20 m before and after a slowest point: a flat minimum lies anywhere.
fn sharpness_mps(speed_mps: &[f64], at_m: f64) -> f64 {
    let value = |at_m: f64| speed_mps[(at_m.max(0.0) as usize).min(speed_mps.len() - 1)];
    f64::midpoint(value(at_m - 20.0), value(at_m + 20.0)) - value(at_m)
}

/// Metres at which speed has a minimum that is at least [`MIN_DIP_MPS`] deep on both sides.
fn slowest_points(speed_mps: &[f64]) -> Vec<f64> {
    let mut found = Vec::new();
    let (mut high, mut low) = (0, 0);
    let mut falling = false;
    for i in 0..speed_mps.len() {
        if falling {
            if speed_mps[i] < speed_mps[low] {
                low = i;
            } else if speed_mps[i] - speed_mps[low] >= MIN_DIP_MPS {
                found.push(low as f64 * SIGNAL_STEP_M);
                (falling, high) = (false, i);
            }
        } else if speed_mps[i] > speed_mps[high] {
            high = i;
        } else if speed_mps[high] - speed_mps[i] >= MIN_DIP_MPS {
            (falling, low) = (true, i);
        }
    }
    found
}

fn match_curvature(
    curvature_r: &[f64],
    curvature_q: &[f64],
    (reference_length_m, query_length_m): (f64, f64),
    shape: Shape,
    max_shift_m: f64,
) -> Option<LandmarkMatch> {
    let mut knots = OffsetKnots::new(reference_length_m, query_length_m);
    let ratio = knots.ratio();
    let (r, q) = (normalized(curvature_r)?, normalized(curvature_q)?);
    let n = (reference_length_m / STATION_STEP_M) as usize + 1;
    let half = (max_shift_m / SHIFT_STEP_M).round() as usize;
    let m = 2 * half + 1;
    let sample = |signal: &[f64], at_m: f64| {
        let at = (at_m / SIGNAL_STEP_M).clamp(0.0, (signal.len() - 1) as f64);
        let i = (at as usize).min(signal.len().saturating_sub(2));
        signal[i] + (at - i as f64) * (signal[i + 1] - signal[i])
    };
    // The reference at all stations; the query is read at whole steps of its own grid, with the fraction taken
    // out of the shift afterwards.
    let reference_at: Vec<f64> = (0..n).map(|k| sample(&r, k as f64 * STATION_STEP_M)).collect();
    let expected: Vec<f64> = (0..n)
        .map(|k| (k as f64 * STATION_STEP_M * ratio / SIGNAL_STEP_M).round())
        .collect();
    let mut pointwise = vec![0.0; n * m];
    for k in 0..n {
        let start = expected[k] as isize - half as isize;
        for s in 0..m {
            let i = (start + s as isize).clamp(0, q.len() as isize - 1) as usize;
            let difference = q[i] - reference_at[k];
            pointwise[k * m + s] = difference * difference;
        }
    }
    let reach = (shape.window_m() / STATION_STEP_M / 2.0).round() as usize;
    let cost = windowed(&pointwise, n, m, reach);
    let chain = cheapest_chain(&cost, n, m, half, shape.slope_penalty());

    for (k, &s) in chain.iter().enumerate() {
        let at = |s: usize| cost[k * m + s];
        let (refined, bend) = if s > 0 && s + 1 < m {
            let bend = at(s - 1) - 2.0 * at(s) + at(s + 1);
            let lean = (at(s - 1) - at(s + 1)) / 2.0;
            if bend > 1e-9 {
                ((lean / bend).clamp(-0.5, 0.5), bend)
            } else {
                (0.0, 0.0)
            }
        } else {
            (0.0, 0.0)
        };
        let query_m = (expected[k] + s as f64 - half as f64 + refined) * SIGNAL_STEP_M;
        // A sharply bent cost says exactly where the shape lies; a flat one says nothing.
        knots.add(k as f64 * STATION_STEP_M, query_m, bend);
    }
    let pairs = || {
        chain.iter().enumerate().map(|(k, &s)| {
            let i =
                (expected[k] as isize + s as isize - half as isize).clamp(0, q.len() as isize - 1) as usize;
            (reference_at[k], q[i])
        })
    };
    let energy: f64 = pairs().map(|(r, q)| r * r + q * q).sum::<f64>().max(1e-9);
    let likeness = pairs().map(|(r, q)| 2.0 * r * q).sum::<f64>() / energy;
    let mirrored: f64 = reference_at
        .iter()
        .enumerate()
        .map(|(k, r_k)| -2.0 * r_k * sample(&q, query_length_m - k as f64 * STATION_STEP_M * ratio))
        .sum();
    let coarse = knots.fit(shape.wavelength_m());
    let fitted = if shape == Shape::Steering {
        // Two cars, two ratios: the same way around is the same turning in all.
        let factor = slope(&reference_at, &pairs().map(|(_, q)| q).collect::<Vec<f64>>());
        let scale = factor * spread(curvature_r) / spread(curvature_q);
        let alike: Vec<f64> = curvature_q.iter().map(|value| value * scale).collect();
        refine(&coarse, curvature_r, &alike, HEADING_SPREAD_RAD)
    } else {
        refine(&coarse, curvature_r, curvature_q, LEAST_HEADING_SPREAD_RAD)
    };
    Some(LandmarkMatch {
        fitted,
        shape,
        likeness,
        mirrored_likeness: mirrored / energy,
    })
}

/// Root of the mean squared deviation.
fn spread(signal: &[f64]) -> f64 {
    let n = signal.len().max(1) as f64;
    let mean = signal.iter().sum::<f64>() / n;
    (signal.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / n).sqrt()
}

/// The factor that brings `y` nearest to `x`; 1 where `y` is nothing.
fn slope(x: &[f64], y: &[f64]) -> f64 {
    let square: f64 = y.iter().map(|y| y * y).sum();
    if square > 0.0 {
        x.iter().zip(y).map(|(x, y)| x * y).sum::<f64>() / square
    } else {
        1.0
    }
}

/// Mean 0 and mean square 1; `None` where nothing is left to normalize.
fn normalized(signal: &[f64]) -> Option<Vec<f64>> {
    if signal.len() < 2 {
        return None;
    }
    let mean = signal.iter().sum::<f64>() / signal.len() as f64;
    let scale = spread(signal);
    (scale > 1e-6).then(|| signal.iter().map(|value| (value - mean) / scale).collect())
}

/// Sums over `reach` stations on either side, for every shift.
fn windowed(pointwise: &[f64], n: usize, m: usize, reach: usize) -> Vec<f64> {
    let mut sums = vec![0.0; m];
    let mut cost = vec![0.0; n * m];
    let row = |k: usize| &pointwise[k * m..(k + 1) * m];
    for k in 0..reach.min(n) {
        sums.iter_mut().zip(row(k)).for_each(|(sum, value)| *sum += value);
    }
    for k in 0..n {
        if k + reach < n {
            sums.iter_mut()
                .zip(row(k + reach))
                .for_each(|(sum, value)| *sum += value);
        }
        if k > reach {
            sums.iter_mut()
                .zip(row(k - reach - 1))
                .for_each(|(sum, value)| *sum -= value);
        }
        cost[k * m..(k + 1) * m].copy_from_slice(&sums);
    }
    cost
}

/// One shift per station, at most one step of shift from station to station, starting and ending at no shift.
fn cheapest_chain(cost: &[f64], n: usize, m: usize, half: usize, slope_penalty: f64) -> Vec<usize> {
    let mut total: Vec<f64> = (0..m)
        .map(|s| if s == half { 0.0 } else { f64::INFINITY })
        .collect();
    let mut came_from = vec![0_i8; n * m];
    let mut next = vec![0.0; m];
    for k in 1..n {
        for s in 0..m {
            let mut best = (total[s], 0_i8);
            if s > 0 && total[s - 1] + slope_penalty < best.0 {
                best = (total[s - 1] + slope_penalty, -1);
            }
            if s + 1 < m && total[s + 1] + slope_penalty < best.0 {
                best = (total[s + 1] + slope_penalty, 1);
            }
            next[s] = best.0 + cost[k * m + s];
            came_from[k * m + s] = best.1;
        }
        std::mem::swap(&mut total, &mut next);
    }
    let mut chain = vec![half; n];
    for k in (1..n).rev() {
        chain[k - 1] = (chain[k] as isize + isize::from(came_from[k * m + chain[k]])) as usize;
    }
    chain
}

#[cfg(test)]
mod tests;
