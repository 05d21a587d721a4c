//! Where a long bend is braked for again: two corners to one side, though the car turns as hard as it can all along.
//!
//! The radius changes and the speed with it, so that lateral acceleration shows nothing. Whether a dip of it is deep enough differs
//! from driver to driver; a car that gains and loses ten metres a second does not.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: indices come from the length of the arc"
)]

use super::arcs::{Arc, MIN_PART_DEG, MIN_PART_M, Ring};
use super::curvature::STEP_M;

/// Between two corners the car gains this and loses it again, m/s.
const LET_RUN_MPS: f64 = 10.0;
/// The slowest place of a corner is at least this far inside of the bend, metres: at its ends it belongs to another one.
const INSIDE_M: f64 = 8.0;

impl Ring<'_> {
    /// Where the car is fastest between two places of an arc at which it is slowest, if it is let run between them.
    pub(super) fn let_run(&self, arc: &Arc) -> Option<usize> {
        let speeds: Vec<f64> = (arc.start..=arc.end).map(|i| self.speed(i)).collect();
        let n = speeds.len();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "small constants"
        )]
        let (inside, part) = ((INSIDE_M / STEP_M) as usize, (MIN_PART_M / STEP_M) as usize);
        if n < 2 * part + 1 {
            return None;
        }
        let mut turned_rad = vec![0.0; n + 1];
        for i in 0..n {
            turned_rad[i + 1] = turned_rad[i] + self.at(arc.start + i).abs() * STEP_M;
        }
        let slowest = |range: std::ops::Range<usize>| range.min_by(|&i, &k| speeds[i].total_cmp(&speeds[k]));
        let mut best = (LET_RUN_MPS, None);
        for i in part..n - part {
            let lesser_turn_rad = turned_rad[i].min(turned_rad[n] - turned_rad[i]);
            let (Some(before), Some(after)) = (slowest(0..i), slowest(i + 1..n)) else {
                continue;
            };
            let is_inside = before >= inside && after + inside < n;
            let gained_mps = speeds[i] - speeds[before].max(speeds[after]);
            if is_inside && lesser_turn_rad >= MIN_PART_DEG.to_radians() && gained_mps > best.0 {
                best = (gained_mps, Some(arc.start + i));
            }
        }
        best.1
    }
}
