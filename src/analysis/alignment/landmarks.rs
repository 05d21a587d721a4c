//! Where a lap's corner shapes lie along another lap, without positions.
//!
//! Both laps give one signal over own distance: curvature (yaw rate or lateral acceleration over speed, or
//! steering), or failing that speed. For every place and every shift the squared difference is summed over a window;
//! the cheapest chain of shifts that changes slowly is found by dynamic programming (Sakoe and Chiba 1978, with a
//! slope limit) and refined between stations by a parabola. Places without shape (straights) carry no weight.
//! Known failure: with speed alone, a driver who brakes earlier everywhere looks like a shifted lap.

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
use super::offset_curve::OffsetKnots;

/// Metres between places at which shifts are compared.
const STATION_STEP_M: f64 = 5.0;
/// Metres between shifts.
const SHIFT_STEP_M: f64 = 1.0;
/// Metres between samples of a signal.
const SIGNAL_STEP_M: f64 = 1.0;

/// Shapes less alike than this are no evidence of where the car was.
const MIN_LIKENESS: f64 = 0.5;

/// What matching the shapes gave.
#[derive(Clone, Debug)]
pub(super) struct LandmarkMatch {
    /// Measurements for the map.
    pub(super) knots: OffsetKnots,
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
        let r = shape_signal(reference.lap, &reference.clock, shape, SIGNAL_STEP_M)?;
        let q = shape_signal(query.lap, &query.clock, shape, SIGNAL_STEP_M)?;
        match_signals(&r, &q, reference.length_m(), query.length_m(), shape, max_shift_m)
            .filter(|found| found.likeness >= MIN_LIKENESS || found.is_mirrored())
    })
}

fn match_signals(
    r: &[f64],
    q: &[f64],
    reference_length_m: f64,
    query_length_m: f64,
    shape: Shape,
    max_shift_m: f64,
) -> Option<LandmarkMatch> {
    let mut knots = OffsetKnots::new(reference_length_m, query_length_m);
    let ratio = knots.ratio();
    let (r, q) = (normalized(r)?, normalized(q)?);
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
    Some(LandmarkMatch {
        knots,
        shape,
        likeness,
        mirrored_likeness: mirrored / energy,
    })
}

/// Mean 0 and mean square 1; `None` where nothing is left to normalize.
fn normalized(signal: &[f64]) -> Option<Vec<f64>> {
    if signal.len() < 2 {
        return None;
    }
    let n = signal.len() as f64;
    let mean = signal.iter().sum::<f64>() / n;
    let scale = (signal.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / n).sqrt();
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
