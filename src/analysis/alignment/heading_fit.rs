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

use super::super::lap_profile::LapPath;
use super::super::signal::even;
use super::offset_curve::{FittedMap, make_monotonic};
use super::walk;

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

/// Heading and curvature over own distance, 1 m apart.
pub(super) struct Turning {
    curvature_per_m: Vec<f64>,
    heading_rad: Vec<f64>,
}

impl Turning {
    /// From curvature alone: the heading is its integral.
    pub(super) fn of(curvature_per_m: &[f64]) -> Self {
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
            curvature_per_m: curvature_per_m.to_vec(),
            heading_rad,
        }
    }

    /// As a path on the ground shows it: a receiver that wanders slowly hardly turns it.
    pub(super) fn of_path(path: &LapPath, length_m: f64) -> Self {
        let shape = &path.shape;
        let stations_m = even(length_m, 1.0);
        Self {
            curvature_per_m: walk(&shape.distance_m, &shape.curvature_per_m, &stations_m),
            heading_rad: walk(&shape.distance_m, &shape.heading_rad, &stations_m),
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
        (mix(&self.heading_rad), mix(&self.curvature_per_m))
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
    let turning = (Turning::of(reference), Turning::of(query));
    let refined = refine_anchored(start, &turning, least_spread_rad, &Anchor::default());
    FittedMap {
        scatter_m: refined.scatter_m.hypot(LEAST_SCATTER_M),
        ..refined
    }
}

/// How far a map to begin with is a measurement too: its error is small from place to place and wanders from there.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Anchor {
    /// Inverse variance of the error per metre of way, 1/m³.
    pub(super) place_per_m3: f64,
    /// Inverse of how much variance the error gains per metre of way, 1/m.
    pub(super) change_per_m: f64,
}

impl Anchor {
    /// Of an error that wanders with this deviation, and is forgotten after so many metres (a process of Ornstein and Uhlenbeck).
    pub(super) fn wandering(deviation_m: f64, forgotten_after_m: f64) -> Self {
        let twice = 2.0 * deviation_m.powi(2);
        Self {
            place_per_m3: 1.0 / (twice * forgotten_after_m),
            change_per_m: forgotten_after_m / twice,
        }
    }
}

/// As [`refine`], where the map to begin with is a measurement too. The turning is the reference's and the query's. `scatter_m` is
/// what the headings show, and nothing for the model.
pub(super) fn refine_anchored(
    start: &FittedMap,
    (reference, query): &(Turning, Turning),
    least_spread_rad: f64,
    anchor: &Anchor,
) -> FittedMap {
    let n = start.reference_m.len();
    let (Some(&reference_length_m), Some(&query_length_m)) = (start.reference_m.last(), start.query_m.last())
    else {
        return start.clone();
    };
    if n < 3 || reference.heading_rad.len() < 2 || query.heading_rad.len() < 2 {
        return start.clone();
    }
    let step_m = reference_length_m / (n - 1) as f64;
    let ratio = query_length_m / reference_length_m;
    let here: Vec<(f64, f64)> = start.reference_m.iter().map(|&at_m| reference.at(at_m)).collect();

    let mut query_m = start.query_m.clone();
    let mut unexplained_rad = vec![0.0; n];
    let mut system = System::new(n, step_m);
    system.anchor = *anchor;
    system.anchor_m = (0..n)
        .map(|k| start.query_m[k] - start.reference_m[k] * ratio)
        .collect();
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
        scatter_m: (unexplained / bend.max(1e-12)).sqrt(),
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
    /// What else is known of the offset, and how well.
    anchor_m: Vec<f64>,
    anchor: Anchor,
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
            anchor_m: vec![0.0; n],
            anchor: Anchor::default(),
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
            let place = self.anchor.place_per_m3 * self.step_m;
            diagonal.push([w * bend * bend + place, -w * bend, w]);
            measured.push((-w * bend * target + place * self.anchor_m[k], w * target));
        }
        let change_weight = self.anchor.change_per_m / self.step_m;
        for k in 0..n - 1 {
            let weight = offset_weight[k];
            for at in [k, k + 1] {
                diagonal[at][0] += weight + change_weight;
                diagonal[at][2] += drift_weight;
            }
            rate[k].0 -= weight * self.step_m;
            rate[k + 1].0 += weight * self.step_m;
            let change = change_weight * (self.anchor_m[k + 1] - self.anchor_m[k]);
            measured[k].0 -= change;
            measured[k + 1].0 += change;
        }
        diagonal[0][0] += 1e9;
        diagonal[n - 1][0] += 1e9;
        let coupled: Vec<f64> = offset_weight
            .iter()
            .map(|weight| weight + change_weight)
            .collect();
        let (from_measured, from_rate) = eliminated(diagonal, &coupled, drift_weight, measured, rate);
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
    let mut sizes: Vec<f64> = values.iter().map(|value| value.abs()).collect();
    if sizes.is_empty() {
        return 0.0;
    }
    let middle = sizes.len() / 2;
    *sizes.select_nth_unstable_by(middle, f64::total_cmp).1
}
