//! From scattered measurements of "where on the other lap is this place" to one smooth monotonic map.
//!
//! The unknown is the offset: own distance of the query minus scaled own distance of the reference. It changes
//! slowly, because both distances come from the same road; a Whittaker smoother (second-order penalty, 1923) fits
//! it, with weights that drop outliers (Tukey's biweight) and both ends fixed at 0: line to line. Then the map is
//! made monotonic. Known failure: a step of the offset (a spin) is smeared over about one wavelength.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors have one length, n >= 2"
)]

use crate::telemetry::median;

/// Metres between knots.
pub(super) const KNOT_STEP_M: f64 = 5.0;
/// The map never gets flatter than this share of its mean slope: the car moves on.
const MIN_SLOPE: f64 = 0.1;
/// Metres behind the line and before it in which the distance between two lines is measured.
const END_M: f64 = 150.0;
/// Both ends tell the same distance between the lines within this, metres.
const END_MISMATCH_M: f64 = 15.0;
/// Rounds of dropping outliers.
const ROBUST_ROUNDS: usize = 3;

/// Measurements of the offset at even knots along the reference.
#[derive(Clone, Debug)]
pub(super) struct OffsetKnots {
    reference_length_m: f64,
    query_length_m: f64,
    /// Mean offset measured near the knot, metres; 0 where nothing was measured.
    offset_m: Vec<f64>,
    /// Trust in it; 0 where nothing was measured.
    weight: Vec<f64>,
}

/// A monotonic map at even knots along the reference, and how well the measurements agree with it.
#[derive(Clone, Debug)]
pub(super) struct FittedMap {
    /// Own distance of the reference, metres; from 0 to its length.
    pub(super) reference_m: Vec<f64>,
    /// Own distance of the query there, metres; from 0 to its length.
    pub(super) query_m: Vec<f64>,
    /// Mismatch that the measurements show to be left, metres.
    pub(super) scatter_m: f64,
    /// Largest offset found within 100 m of either end, metres: evidence of different lines.
    pub(super) end_mismatch_m: f64,
}

impl OffsetKnots {
    /// No measurement yet.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "lengths of laps are positive and capped"
    )]
    pub(super) fn new(reference_length_m: f64, query_length_m: f64) -> Self {
        let n = (reference_length_m / KNOT_STEP_M).round().max(2.0) as usize + 1;
        Self {
            reference_length_m,
            query_length_m,
            offset_m: vec![0.0; n],
            weight: vec![0.0; n],
        }
    }

    /// Number of knots.
    pub(super) fn len(&self) -> usize {
        self.offset_m.len()
    }

    /// Metres between knots.
    pub(super) fn step_m(&self) -> f64 {
        self.reference_length_m / (self.len() - 1) as f64
    }

    /// Query metres per reference metre, line to line.
    pub(super) fn ratio(&self) -> f64 {
        self.query_length_m / self.reference_length_m
    }

    /// Adds a measurement: own distance of the reference and of the query at one place.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the index is clamped to the knots"
    )]
    pub(super) fn add(&mut self, reference_m: f64, query_m: f64, weight: f64) {
        let last = (self.len() - 1) as f64;
        let k = (reference_m / self.step_m()).round().clamp(0.0, last) as usize;
        let offset_m = query_m - reference_m * self.ratio();
        let sum = self.weight[k] + weight;
        if sum > 0.0 {
            self.offset_m[k] += (offset_m - self.offset_m[k]) * weight / sum;
            self.weight[k] = sum;
        }
    }

    /// Share of knots with a measurement.
    pub(super) fn covered(&self) -> f64 {
        self.weight.iter().filter(|&&weight| weight > 0.0).count() as f64 / self.len() as f64
    }

    /// Metres by which the query's line lies before the reference's: the mean offset measured near both ends; `None` where
    /// one end has no measurement, or the two ends disagree.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a positive number of knots"
    )]
    pub(super) fn end_offset_m(&self) -> Option<f64> {
        let reach = ((END_M / self.step_m()).ceil().max(1.0) as usize).min(self.len() / 4);
        let mean_m = |knots: std::ops::Range<usize>| {
            let (mut sum_m, mut weight) = (0.0, 0.0);
            for k in knots {
                sum_m += self.weight[k] * self.offset_m[k];
                weight += self.weight[k];
            }
            (weight > 0.0).then(|| sum_m / weight)
        };
        let (begin_m, end_m) = (mean_m(0..reach)?, mean_m(self.len() - reach..self.len())?);
        ((begin_m - end_m).abs() <= END_MISMATCH_M).then_some(f64::midpoint(begin_m, end_m))
    }

    /// Fits the map. Changes of the offset shorter than `wavelength_m` are taken for noise.
    pub(super) fn fit(&self, wavelength_m: f64) -> FittedMap {
        let n = self.len();
        let step_m = self.step_m();
        // Half of an oscillation of this wavelength passes a Whittaker smoother with this penalty.
        let stiffness = (wavelength_m / (std::f64::consts::TAU * step_m)).powi(4);
        let measured: Vec<usize> = (0..n).filter(|&k| self.weight[k] > 0.0).collect();
        let mean_weight =
            measured.iter().map(|&k| self.weight[k]).sum::<f64>() / measured.len().max(1) as f64;
        let base: Vec<f64> = self
            .weight
            .iter()
            .map(|weight| (weight / mean_weight.max(1e-12)).min(4.0))
            .collect();

        let end_knots = (100.0 / step_m).ceil();
        let end_mismatch_m = measured
            .iter()
            .filter(|&&k| (k as f64) < end_knots || (n - 1 - k) as f64 <= end_knots)
            .map(|&k| self.offset_m[k].abs())
            .fold(f64::INFINITY, f64::min);

        let mut weight = base.clone();
        let mut offset_m = vec![0.0; n];
        let mut scatter_m = 0.0;
        for round in 0..=ROBUST_ROUNDS {
            weight[0] = 1e9;
            weight[n - 1] = 1e9;
            let mut target_m = self.offset_m.clone();
            (target_m[0], target_m[n - 1]) = (0.0, 0.0);
            offset_m = whittaker(&target_m, &weight, stiffness);
            let residual = |k: usize| (self.offset_m[k] - offset_m[k]).abs();
            scatter_m = median(measured.iter().map(|&k| residual(k))).unwrap_or_default() / 0.6745;
            if round == ROBUST_ROUNDS {
                break;
            }
            let reach_m = (4.7 * scatter_m).max(0.2);
            for &k in &measured {
                let u = (residual(k) / reach_m).min(1.0);
                weight[k] = base[k] * (1.0 - u * u) * (1.0 - u * u) + 1e-6;
            }
        }
        let mut map = FittedMap {
            reference_m: (0..n).map(|k| k as f64 * step_m).collect(),
            query_m: (0..n)
                .map(|k| k as f64 * step_m * self.ratio() + offset_m[k])
                .collect(),
            scatter_m,
            end_mismatch_m: if end_mismatch_m.is_finite() {
                end_mismatch_m
            } else {
                0.0
            },
        };
        map.reference_m[n - 1] = self.reference_length_m;
        make_monotonic(
            &mut map.query_m,
            self.query_length_m,
            MIN_SLOPE * step_m * self.ratio(),
        );
        map
    }
}

/// Raises what is too low going forward and lowers what is too high coming back; ends stand at 0 and `length_m`.
pub(super) fn make_monotonic(query_m: &mut [f64], length_m: f64, min_step_m: f64) {
    let n = query_m.len();
    query_m[0] = 0.0;
    for k in 1..n {
        query_m[k] = query_m[k].max(query_m[k - 1] + min_step_m);
    }
    query_m[n - 1] = length_m;
    for k in (0..n - 1).rev() {
        query_m[k] = query_m[k].min(query_m[k + 1] - min_step_m);
    }
    query_m[0] = 0.0;
}

/// Minimizes `sum w (z - y)² + stiffness * sum (second difference of z)²`: a system with five diagonals, solved by
/// `L D Lᵀ` in O(n).
fn whittaker(y: &[f64], w: &[f64], stiffness: f64) -> Vec<f64> {
    let n = y.len();
    let (mut d, mut l1, mut l2, mut z) = (vec![0.0; n], vec![0.0; n], vec![0.0; n], vec![0.0; n]);
    for i in 0..n {
        // Row i of the penalty DᵀD, with D the (n - 2) × n matrix of second differences.
        let rows = |first: usize| first + 2 < n;
        let (mut center, mut next, mut after_next) = (0.0, 0.0, 0.0);
        if rows(i) {
            center += 1.0;
            next -= 2.0;
            after_next += 1.0;
        }
        if i >= 1 && rows(i - 1) {
            center += 4.0;
            next -= 2.0;
        }
        if i >= 2 && rows(i - 2) {
            center += 1.0;
        }
        let before = if i >= 1 { l1[i - 1] * d[i - 1] } else { 0.0 };
        let through_1 = if i >= 1 { l1[i - 1] * before } else { 0.0 };
        let through_2 = if i >= 2 {
            l2[i - 2] * l2[i - 2] * d[i - 2]
        } else {
            0.0
        };
        d[i] = w[i] + stiffness * center - through_1 - through_2;
        let cross = if i >= 1 { l2[i - 1] * before } else { 0.0 };
        l1[i] = (stiffness * next - cross) / d[i];
        l2[i] = stiffness * after_next / d[i];
        let from_1 = if i >= 1 { l1[i - 1] * z[i - 1] } else { 0.0 };
        let from_2 = if i >= 2 { l2[i - 2] * z[i - 2] } else { 0.0 };
        z[i] = w[i] * y[i] - from_1 - from_2;
    }
    for i in (0..n).rev() {
        let to_1 = if i + 1 < n { l1[i] * z[i + 1] } else { 0.0 };
        let to_2 = if i + 2 < n { l2[i] * z[i + 2] } else { 0.0 };
        z[i] = z[i] / d[i] - to_1 - to_2;
    }
    z
}

#[cfg(test)]
mod tests;
