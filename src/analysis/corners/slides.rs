//! Slides: a corner in which the car went straight on, or the hands went the other way, for a moment.
//!
//! The road does not bend back for a few metres in the middle of a corner; a driver who catches a slide does. Where a short
//! stretch to the other side lies between two arcs to one side, without a straight between, the three are one corner.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: indices are taken modulo the ring's length"
)]

use super::super::compare_settings::CornerSettings;
use super::arcs::{Arc, NOISE_FACTOR, Ring};
use super::curvature::{CurvatureTrace, STEP_M};

/// A stretch to the other side is the driver's where it is shorter than this, metres, …
const SHORT_M: f64 = 15.0;
/// … or over in less than this, seconds, …
const SHORT_S: f64 = 1.0;
/// … and turns by less than this part of the lesser arc beside it.
const LESSER_PART: f64 = 0.35;
/// In one corner a car does not speed up by more than this in between, m/s.
const MOST_RECOVERY_MPS: f64 = 0.7;
/// A straight between two arcs is at least so long, metres.
const STRAIGHT_M: f64 = 20.0;
/// What is put in bends by this part of the lesser peak beside it: less would be taken for two corners.
const FILLED: f64 = 0.6;

/// Fills slides in. `speed_mps`: one per station of the curvature.
pub(super) fn fill_slides(curvature: &mut CurvatureTrace, speed_mps: &[f64], settings: &CornerSettings) {
    let noise_per_m = NOISE_FACTOR * curvature.noise_per_m;
    let begin_per_m = settings.begin_curvature_per_m.max(noise_per_m);
    let end_per_m = settings.end_curvature_per_m.min(begin_per_m);
    let ring = Ring {
        per_m: &curvature.per_m,
        speed_mps,
    };
    if let Some(filled) = without_slides(&ring, begin_per_m, end_per_m) {
        curvature.per_m = filled;
    }
}

/// The curvature with slides filled in; `None` where there is none.
fn without_slides(ring: &Ring<'_>, begin_per_m: f64, end_per_m: f64) -> Option<Vec<f64>> {
    let n = ring.len();
    if n < 8 {
        return None;
    }
    let arcs = ring.bent(begin_per_m, end_per_m);
    if arcs.len() < 3 {
        return None;
    }
    // A slide may turn less than an arc has to.
    let mut filled: Option<Vec<f64>> = None;
    for (k, before) in arcs.iter().enumerate() {
        let Some((after, start, end)) = next_to_one_side(ring, &arcs, k) else {
            continue;
        };
        let bends_back = |i: &usize| ring.at(*i) * before.turn_rad < 0.0;
        let back_m = (start..end).filter(bends_back).count() as f64 * STEP_M;
        let lasts_s: f64 = (start..end)
            .filter(bends_back)
            .map(|i| STEP_M / ring.speed_mps[i % n].max(1.0))
            .sum();
        let back_rad: f64 = (start..end)
            .map(|i| ring.at(i) * STEP_M)
            .filter(|turn| turn * before.turn_rad < 0.0)
            .sum();
        let lesser_rad = before.turn_rad.abs().min(after.turn_rad.abs());
        if back_rad == 0.0 || back_rad.abs() > LESSER_PART * lesser_rad {
            continue;
        }
        if back_m > SHORT_M && lasts_s > SHORT_S {
            continue;
        }
        // Between two corners the car is let run.
        if ring.recovery_mps(before, &after) > MOST_RECOVERY_MPS {
            continue;
        }
        let peak = |arc: &Arc| {
            (arc.start..=arc.end)
                .max_by(|&i, &j| ring.at(i).abs().total_cmp(&ring.at(j).abs()))
                .unwrap_or(arc.start)
        };
        let (from, to) = (peak(before), peak(&after));
        let side = before.turn_rad.signum();
        let level = FILLED * ring.at(from).abs().min(ring.at(to).abs());
        let per_m = filled.get_or_insert_with(|| ring.per_m.to_vec());
        let around = if to < from { n } else { 0 };
        for i in from..=to + around {
            let here = &mut per_m[i % n];
            *here = side * (*here * side).max(level);
        }
    }
    filled
}

/// The next arc to the same side as arc `k`, with no straight between but for what bends back, and the stations between.
fn next_to_one_side(ring: &Ring<'_>, arcs: &[Arc], k: usize) -> Option<(Arc, usize, usize)> {
    let n = ring.len();
    let before = arcs.get(k)?;
    let at = |k: usize| {
        let arc = arcs[k % arcs.len()];
        let around = if k >= arcs.len() { n } else { 0 };
        Arc {
            start: arc.start + around,
            end: arc.end + around,
            ..arc
        }
    };
    let next = at(k + 1);
    let after = if next.turn_rad * before.turn_rad < 0.0 {
        at(k + 2)
    } else {
        next
    };
    let same_side = after.turn_rad * before.turn_rad > 0.0;
    if !same_side || after.start <= before.end {
        return None;
    }
    let (start, end) = (before.end + 1, after.start);
    // Neither side of what bends back is a straight.
    let straight_m = (start..end).filter(|&i| ring.at(i).abs() < 1e-3).count() as f64 * STEP_M;
    (end > start && straight_m <= STRAIGHT_M).then_some((after, start, end))
}
