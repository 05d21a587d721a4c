//! Sub-station refinement of a map between two laps by the way they turn, without positions.
//!
//! Where two cars are at the same place of the track they head the same way, whatever line they drive; curvature
//! differs with the line, its integral does not. So the difference of the headings, `heading of the query there minus
//! heading of the reference`, is `drift - curvature * mismatch`: mismatch shows in corners only, what the sensors
//! drift shows on straights too. Both are fitted together by weighted least squares over even knots: the drift
//! wanders slowly; the offset between the own distances changes in corners (parallel lines differ by their distance
//! times the angle), and on straights only at one constant rate (wheel sizes), which is fitted as well. Linear in
//! each round (Gauss and Newton), a system of 2 by 2 blocks on three diagonals, solved in O(n).
//!
//! Known failure: two lines of different shape through one corner (early against late apex) look like a mismatch in
//! its middle; over the whole corner it cancels.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors have one length, indices are clamped"
)]

use super::offset_curve::{FittedMap, make_monotonic};
use crate::telemetry::median;

/// Rounds of linearization.
const ROUNDS: usize = 4;
/// Furthest that one round moves a knot, metres.
const MAX_STEP_M: f64 = 8.0;
/// Headings of two drivers at one place differ by this at most, radians: a few degrees. Those from the hands, which move with
/// the driver, are always taken to.
pub(super) const HEADING_SPREAD_RAD: f64 = 0.05;
/// Where measured ones of a pair agree better, they are trusted more: down to this …
pub(super) const LEAST_HEADING_SPREAD_RAD: f64 = 0.005;
/// … and this many times what is left unexplained, because the drift explains a part of what differs.
const SPREAD_OVER_UNEXPLAINED: f64 = 3.5;
/// Drift of the difference of two integrated turn rates, radians per root metre: 3° in a kilometre.
const DRIFT_RAD: f64 = 0.0015;
/// On straights own distances differ by wheel slip: a metre in a kilometre, per root metre.
const STRAIGHT_M: f64 = 0.03;
/// Lines lie this far apart across the track …
const LINES_APART_M: f64 = 3.0;
/// … and keep that for this long, metres.
const LINE_LENGTH_M: f64 = 30.0;
/// Steps between two knots of the finished map.
const PARTS: usize = 5;
/// What the model itself leaves even where the headings agree, metres.
const LEAST_SCATTER_M: f64 = 1.0;

/// Curvature over own distance with its integral, 1 m apart.
struct Turning<'a> {
    curvature_per_m: &'a [f64],
    heading_rad: Vec<f64>,
}

impl<'a> Turning<'a> {
    fn of(curvature_per_m: &'a [f64]) -> Self {
        let mut sum = 0.0;
        let mut last = curvature_per_m.first().copied().unwrap_or_default();
        let heading_rad = curvature_per_m
            .iter()
            .map(|&now| {
                sum += f64::midpoint(last, now);
                last = now;
                sum
            })
            .collect();
        Self {
            curvature_per_m,
            heading_rad,
        }
    }

    /// Heading and curvature at an own distance.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the signal"
    )]
    fn at(&self, distance_m: f64) -> (f64, f64) {
        let last = self.heading_rad.len() - 1;
        let at = distance_m.clamp(0.0, last as f64);
        let i = (at as usize).min(last.saturating_sub(1));
        let part = at - i as f64;
        let mix = |values: &[f64]| values[i] + part * (values[(i + 1).min(last)] - values[i]);
        (mix(&self.heading_rad), mix(self.curvature_per_m))
    }
}

/// Refines a map. Curvatures in 1/m every metre of own distance from the line on, at least 2 values each.
///
/// `scatter_m` of the result is an estimate of the mismatch that is left: what is unexplained of the headings, over
/// the curvature that the track has to show it. `least_spread_rad`: closer together headings are not taken to be.
pub(super) fn refine(
    start: &FittedMap,
    reference: &[f64],
    query: &[f64],
    least_spread_rad: f64,
) -> FittedMap {
    let n = start.reference_m.len();
    let (Some(&reference_length_m), Some(&query_length_m)) = (start.reference_m.last(), start.query_m.last())
    else {
        return start.clone();
    };
    if n < 3 || reference.len() < 2 || query.len() < 2 {
        return start.clone();
    }
    let (reference, query) = (Turning::of(reference), Turning::of(query));
    let step_m = reference_length_m / (n - 1) as f64;
    let ratio = query_length_m / reference_length_m;
    let here: Vec<(f64, f64)> = start.reference_m.iter().map(|&at_m| reference.at(at_m)).collect();

    let mut query_m = start.query_m.clone();
    let mut unexplained_rad = vec![0.0; n];
    let mut system = System::new(n, step_m);
    for round in 0..ROUNDS {
        // 0.6745 standard deviations are the middle magnitude of a normal distribution.
        let unexplained_sd_rad = middle(&unexplained_rad) / 0.6745;
        let (spread_rad, scale_rad) = if round == 0 {
            (HEADING_SPREAD_RAD, f64::INFINITY)
        } else {
            let spread_rad = SPREAD_OVER_UNEXPLAINED * unexplained_sd_rad;
            (
                spread_rad.clamp(least_spread_rad, HEADING_SPREAD_RAD),
                3.0 * unexplained_sd_rad.max(0.03),
            )
        };
        for k in 0..n {
            let (heading_rad, curvature_per_m) = query.at(query_m[k]);
            let offset_m = query_m[k] - start.reference_m[k] * ratio;
            system.apart_rad[k] = heading_rad - here[k].0;
            system.bend_per_m[k] = f64::midpoint(curvature_per_m, here[k].1);
            system.offset_m[k] = offset_m;
            system.trust[k] = 1.0 / (spread_rad.powi(2) * (1.0 + (unexplained_rad[k] / scale_rad).powi(2)));
        }
        let solved = system.solve();
        for k in 0..n {
            let (offset_m, drift_rad) = solved[k];
            unexplained_rad[k] = system.apart_rad[k] - drift_rad;
            let step_m = (offset_m - system.offset_m[k]).clamp(-MAX_STEP_M, MAX_STEP_M);
            query_m[k] += step_m;
        }
        make_monotonic(&mut query_m, query_length_m, 0.1 * step_m * ratio);
    }
    let mean_square = |values: &mut dyn Iterator<Item = f64>| values.map(|value| value * value).sum::<f64>();
    let unexplained = mean_square(&mut unexplained_rad.iter().copied());
    let bend = mean_square(&mut here.iter().map(|here| here.1));
    FittedMap {
        reference_m: between_knots(&start.reference_m),
        query_m: rounded(&between_knots(&query_m)),
        scatter_m: (unexplained / bend.max(1e-12)).sqrt().hypot(LEAST_SCATTER_M),
        end_mismatch_m: start.end_mismatch_m,
    }
}

/// Values at knots with [`PARTS`] even steps from each to the next.
fn between_knots(knots: &[f64]) -> Vec<f64> {
    let mut values: Vec<f64> = knots
        .windows(2)
        .flat_map(|pair| (0..PARTS).map(|part| pair[0] + (pair[1] - pair[0]) * part as f64 / PARTS as f64))
        .collect();
    values.extend(knots.last());
    values
}

/// Running means over the distance between two knots: a car does not change its line at a knot. Ends stay.
fn rounded(values: &[f64]) -> Vec<f64> {
    let n = values.len();
    (0..n)
        .map(|i| {
            let reach = PARTS.min(i).min(n - 1 - i);
            let around = &values[i - reach..=i + reach];
            around.iter().sum::<f64>() / around.len() as f64
        })
        .collect()
}

/// The least squares of one round.
struct System {
    step_m: f64,
    /// Heading of the query minus heading of the reference at the knot.
    apart_rad: Vec<f64>,
    bend_per_m: Vec<f64>,
    /// Where the round begins.
    offset_m: Vec<f64>,
    /// Inverse variance of a heading difference.
    trust: Vec<f64>,
}

/// A symmetrical 2 by 2 block: offset, mixed, drift.
type Block = [f64; 3];

impl System {
    fn new(n: usize, step_m: f64) -> Self {
        Self {
            step_m,
            apart_rad: vec![0.0; n],
            bend_per_m: vec![0.0; n],
            offset_m: vec![0.0; n],
            trust: vec![0.0; n],
        }
    }

    /// Offset in metres and drift in radians at every knot; offsets at both ends are 0.
    fn solve(&self) -> Vec<(f64, f64)> {
        let n = self.trust.len();
        let drift_weight = 1.0 / (self.step_m * DRIFT_RAD.powi(2));
        let offset_weight: Vec<f64> = (0..n - 1)
            .map(|k| {
                let bend = f64::midpoint(self.bend_per_m[k], self.bend_per_m[k + 1]);
                let in_corner = (LINES_APART_M * bend).powi(2) * LINE_LENGTH_M;
                1.0 / (self.step_m * (STRAIGHT_M.powi(2) + in_corner))
            })
            .collect();
        // Right sides: the measurements, and what one unit of the constant rate adds.
        let mut diagonal: Vec<Block> = Vec::with_capacity(n);
        let (mut measured, mut rate) = (Vec::with_capacity(n), vec![(0.0, 0.0); n]);
        for k in 0..n {
            let (w, bend) = (self.trust[k], self.bend_per_m[k]);
            let target = self.apart_rad[k] - bend * self.offset_m[k];
            diagonal.push([w * bend * bend, -w * bend, w]);
            measured.push((-w * bend * target, w * target));
        }
        for k in 0..n - 1 {
            let weight = offset_weight[k];
            for at in [k, k + 1] {
                diagonal[at][0] += weight;
                diagonal[at][2] += drift_weight;
            }
            rate[k].0 -= weight * self.step_m;
            rate[k + 1].0 += weight * self.step_m;
        }
        diagonal[0][0] += 1e9;
        diagonal[n - 1][0] += 1e9;
        let (from_measured, from_rate) = eliminated(diagonal, &offset_weight, drift_weight, measured, rate);
        // The rate at which the sum of squares is least, its own changes of the offset taken along.
        let (mut over, mut under) = (0.0, 0.0);
        for k in 0..n - 1 {
            let weight = offset_weight[k] * self.step_m;
            over -= weight * (from_measured[k + 1].0 - from_measured[k].0);
            under += weight * (from_rate[k + 1].0 - from_rate[k].0 - self.step_m);
        }
        let rate = if under.abs() > 1e-12 { over / under } else { 0.0 };
        from_measured
            .iter()
            .zip(&from_rate)
            .map(|(a, b)| (a.0 + rate * b.0, a.1 + rate * b.1))
            .collect()
    }
}

/// Solves for two right sides by block elimination; beside the diagonal stand `-offset_weight` and `-drift_weight`.
#[expect(clippy::type_complexity, reason = "two solutions, each of pairs")]
fn eliminated(
    mut diagonal: Vec<Block>,
    offset_weight: &[f64],
    drift_weight: f64,
    mut a: Vec<(f64, f64)>,
    mut b: Vec<(f64, f64)>,
) -> (Vec<(f64, f64)>, Vec<(f64, f64)>) {
    let n = diagonal.len();
    let inverse = |[p, q, r]: Block| {
        let determinant = p * r - q * q;
        [r / determinant, -q / determinant, p / determinant]
    };
    let times = |[p, q, r]: Block, (x, y): (f64, f64)| (p * x + q * y, q * x + r * y);
    for k in 1..n {
        let (u, v) = (offset_weight[k - 1], drift_weight);
        let [p, q, r] = inverse(diagonal[k - 1]);
        let eased = [u * u * p, u * v * q, v * v * r];
        for (entry, eased) in diagonal[k].iter_mut().zip(eased) {
            *entry -= eased;
        }
        for side in [&mut a, &mut b] {
            let (x, y) = times([p, q, r], side[k - 1]);
            side[k].0 += u * x;
            side[k].1 += v * y;
        }
    }
    for side in [&mut a, &mut b] {
        for k in (0..n).rev() {
            if k + 1 < n {
                let (x, y) = side[k + 1];
                side[k].0 += offset_weight[k] * x;
                side[k].1 += drift_weight * y;
            }
            side[k] = times(inverse(diagonal[k]), side[k]);
        }
    }
    (a, b)
}

/// The middle magnitude; 0 for none.
fn middle(values: &[f64]) -> f64 {
    median(values.iter().map(|value| value.abs())).unwrap_or_default()
}
