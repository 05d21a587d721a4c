//! How one receiver wanders against another in the course of a lap.
//!
//! A satellite position is off by metres, and that error changes slowly, over half a minute. Against another lap it shows in two ways.
//! Across the track it is everything that both lines do not explain, and lines go back and forth from corner to corner while the
//! error stays. Along the track it is what the way between two places grows or shrinks by, where the way that both laps count does
//! not: on straights that is known to a metre in a kilometre. Both are fitted together over even knots, with an error that wanders at
//! random (a smoother after Rauch, Tung and Striebel 1965, as one system of least squares with 2 by 2 blocks on three diagonals,
//! solved in O(n)), and lines that are far off count less. So a lap that is driven wide in one corner stays wide there.
//!
//! Known failure: on a track that never turns, an error across it cannot be told from a line.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors have one length, one value per knot"
)]

/// A receiver's error is another one after so much way: half a minute, metres.
const FORGOTTEN_AFTER_M: f64 = 800.0;
/// Two lines keep their distance for about this long, metres.
const LINE_LENGTH_M: f64 = 60.0;
/// What two lines lie apart to begin with, and at least and at most, metres.
const LINES_APART_M: (f64, f64, f64) = (1.0, 0.25, 2.0);
/// Lines further apart than so many deviations count less.
const OUTLIER: f64 = 2.0;
/// On straights own distances differ by wheel slip, metres per root metre.
const STRAIGHT_M: f64 = 0.02;
/// In corners they differ by the lines, which lie this far apart …
const CORNER_LINES_M: f64 = 2.5;
/// … for this long, metres.
const CORNER_LINE_LENGTH_M: f64 = 30.0;
/// The laps begin and end at one line to within this, metres.
const LINE_M: f64 = 1.0;
/// Rounds of finding out which lines are far off.
const ROUNDS: usize = 4;

/// What positions say at one knot along the reference.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen {
    /// Measurements; 0: none, and nothing else is known.
    pub(super) n: f64,
    /// Metres by which the query's line lies to the left.
    pub(super) lateral_m: f64,
    /// Own distance of the query less the scaled one of the reference, metres.
    pub(super) offset_m: f64,
    /// Unit vector along the reference, east and north.
    pub(super) way: (f64, f64),
    /// Curvature of the reference, 1/m.
    pub(super) curvature_per_m: f64,
}

/// How far the query's receiver is off against the reference's at every knot, metres east and north.
///
/// `wander_m`: how far both wander together; `scatter_m`: what is left of single fixes at a knot.
pub(super) fn wandering(seen: &[Seen], step_m: f64, wander_m: f64, scatter_m: f64) -> Vec<(f64, f64)> {
    let side_m = middle(
        seen.iter()
            .filter(|seen| seen.n > 0.0)
            .map(|seen| seen.lateral_m)
            .collect(),
    );
    let along = System::of(seen, step_m, (wander_m, scatter_m), side_m);
    let mut found = vec![[0.0; 2]; seen.len()];
    let mut lines_m = LINES_APART_M.0;
    for round in 0..ROUNDS {
        let left_m = |k: usize| {
            let across = across(&seen[k]);
            seen[k].lateral_m - side_m - across[0] * found[k][0] - across[1] * found[k][1]
        };
        if round > 0 {
            let measured = (0..seen.len()).filter(|&k| seen[k].n > 0.0);
            let deviation_m = middle(measured.map(|k| left_m(k).abs()).collect()) / 0.6745;
            lines_m = deviation_m.clamp(LINES_APART_M.1, LINES_APART_M.2);
        }
        let trust: Vec<f64> = (0..seen.len())
            .map(|k| {
                // Weights after Geman and McClure: who drives far off says nothing of the receiver there.
                let off = if round == 0 {
                    0.0
                } else {
                    left_m(k) / (OUTLIER * lines_m)
                };
                step_m / (lines_m.powi(2) * LINE_LENGTH_M) / (1.0 + off * off).powi(2)
            })
            .collect();
        found = along.solved_with_lines(seen, &trust, side_m);
    }
    found
        .into_iter()
        .map(|[east_m, north_m]| (east_m, north_m))
        .collect()
}

/// Unit vector to the left of the reference.
fn across(seen: &Seen) -> [f64; 2] {
    [-seen.way.1, seen.way.0]
}

/// A 2 by 2 matrix, row by row.
type Block = [[f64; 2]; 2];

/// Adds one measurement of a combination of the error at a knot.
fn measure(diagonal: &mut Block, right: &mut [f64; 2], of: [f64; 2], value: f64, weight: f64) {
    for ((row, right), own) in diagonal.iter_mut().zip(right).zip(of) {
        *right += weight * own * value;
        for (cell, other) in row.iter_mut().zip(of) {
            *cell += weight * own * other;
        }
    }
}

/// Least squares as a symmetrical system of 2 by 2 blocks on three diagonals.
struct System {
    diagonal: Vec<Block>,
    /// Couples every knot with the next.
    beside: Vec<Block>,
    right: Vec<[f64; 2]>,
}

impl System {
    /// What is known along the track and of how receivers wander.
    fn of(seen: &[Seen], step_m: f64, (wander_m, scatter_m): (f64, f64), side_m: f64) -> Self {
        let n = seen.len();
        let n_measured = seen.iter().filter(|seen| seen.n > 0.0).count();
        let usual_bend_per_m =
            seen.iter().map(|seen| seen.curvature_per_m).sum::<f64>() / n_measured.max(1) as f64;
        let variance = 2.0 * wander_m.powi(2);
        let (stays, changes) = (
            step_m / (variance * FORGOTTEN_AFTER_M),
            FORGOTTEN_AFTER_M / (variance * step_m),
        );
        let mut diagonal: Vec<Block> = vec![[[stays, 0.0], [0.0, stays]]; n];
        let mut right = vec![[0.0; 2]; n];
        let mut beside: Vec<Block> = vec![[[-changes, 0.0], [0.0, -changes]]; n.saturating_sub(1)];
        for k in 0..n {
            let here = &seen[k];
            let from = [here.way.0, here.way.1];
            if (k == 0 || k + 1 == n) && here.n > 0.0 {
                measure(
                    &mut diagonal[k],
                    &mut right[k],
                    from,
                    -here.offset_m,
                    LINE_M.powi(-2),
                );
            }
            let Some(next) = seen.get(k + 1) else { continue };
            for at in [k, k + 1] {
                diagonal[at][0][0] += changes;
                diagonal[at][1][1] += changes;
            }
            if here.n > 0.0 && next.n > 0.0 {
                // What the offset changes by beyond what lines explain is the error's.
                let bend = f64::midpoint(here.curvature_per_m, next.curvature_per_m);
                let in_corner = (CORNER_LINES_M * bend).powi(2) * CORNER_LINE_LENGTH_M;
                let by_fixes = scatter_m.powi(2) * (1.0 / here.n + 1.0 / next.n);
                let weight = 1.0 / (step_m * (STRAIGHT_M.powi(2) + in_corner) + by_fixes);
                // Who keeps to one side all round has a longer or shorter way in every bend, and that is no error.
                let by_side_m = -side_m * (bend - usual_bend_per_m) * step_m;
                let change_m = next.offset_m - here.offset_m - by_side_m;
                let to = [next.way.0, next.way.1];
                measure(&mut diagonal[k], &mut right[k], from, change_m, weight);
                measure(&mut diagonal[k + 1], &mut right[k + 1], to, -change_m, weight);
                for (row, from) in beside[k].iter_mut().zip(from) {
                    for (cell, to) in row.iter_mut().zip(to) {
                        *cell -= weight * from * to;
                    }
                }
            }
        }
        Self {
            diagonal,
            beside,
            right,
        }
    }

    /// Solved together with the distances across the track, each with its trust.
    fn solved_with_lines(&self, seen: &[Seen], trust: &[f64], side_m: f64) -> Vec<[f64; 2]> {
        let (mut diagonal, mut right) = (self.diagonal.clone(), self.right.clone());
        for (k, (here, trust)) in seen.iter().zip(trust).enumerate() {
            if here.n > 0.0 {
                let left_m = here.lateral_m - side_m;
                measure(&mut diagonal[k], &mut right[k], across(here), left_m, *trust);
            }
        }
        self.solved(diagonal, right)
    }

    /// Eliminates block by block, then goes back.
    fn solved(&self, mut diagonal: Vec<Block>, mut right: Vec<[f64; 2]>) -> Vec<[f64; 2]> {
        let times =
            |m: &Block, v: [f64; 2]| [m[0][0] * v[0] + m[0][1] * v[1], m[1][0] * v[0] + m[1][1] * v[1]];
        let turned = |m: &Block| [[m[0][0], m[1][0]], [m[0][1], m[1][1]]];
        let n = diagonal.len();
        for k in 0..n {
            if let Some(before) = k.checked_sub(1) {
                let (beside, over) = (self.beside[before], diagonal[before]);
                let eased = product(&turned(&beside), &over);
                let [own, across] = product(&eased, &beside);
                let eased = times(&eased, right[before]);
                let here = &mut diagonal[k];
                here[0] = [here[0][0] - own[0], here[0][1] - own[1]];
                here[1] = [here[1][0] - across[0], here[1][1] - across[1]];
                right[k] = [right[k][0] - eased[0], right[k][1] - eased[1]];
            }
            // From here on the inverse is all that is asked for.
            diagonal[k] = inverse(&diagonal[k]);
        }
        for k in (0..n).rev() {
            if k + 1 < n {
                let eased = times(&self.beside[k], right[k + 1]);
                right[k][0] -= eased[0];
                right[k][1] -= eased[1];
            }
            right[k] = times(&diagonal[k], right[k]);
        }
        right
    }
}

/// One after the other, the last one first.
fn product(m: &Block, n: &Block) -> Block {
    let cell = |row: usize, column: usize| m[row][0] * n[0][column] + m[row][1] * n[1][column];
    [[cell(0, 0), cell(0, 1)], [cell(1, 0), cell(1, 1)]]
}

/// Of a matrix that has one.
fn inverse(m: &Block) -> Block {
    let share = 1.0 / (m[0][0] * m[1][1] - m[0][1] * m[1][0]);
    [
        [m[1][1] * share, -m[0][1] * share],
        [-m[1][0] * share, m[0][0] * share],
    ]
}

/// The middle value, of an even number the mean of both, so that left and right are alike; 0 for none.
fn middle(mut values: Vec<f64>) -> f64 {
    if values.is_empty() {
        return 0.0;
    }
    let is_even = values.len().is_multiple_of(2);
    let middle = values.len() / 2;
    let (below, &mut upper, _) = values.select_nth_unstable_by(middle, f64::total_cmp);
    let lower = below.iter().copied().max_by(f64::total_cmp).filter(|_| is_even);
    lower.map_or(upper, |lower| f64::midpoint(lower, upper))
}

#[cfg(test)]
mod tests;
