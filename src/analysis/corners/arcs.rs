//! Arcs: stretches of a closed lap that turn one way.
//!
//! Hysteresis on curvature (begin above one threshold, end below a lower one, both raised with the noise), a change
//! of sign splits at once, what turns too little is a change of line. An arc too short to stand alone joins its
//! neighbor to the same side if the car does not speed up between them; an arc is split where the car is let run
//! between two places driven hard. The lap is a ring: an arc over the line is one arc, with `end` beyond the number
//! of stations.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: indices are taken modulo the ring's length"
)]

use super::super::compare_settings::CornerSettings;
use super::curvature::{CurvatureTrace, STEP_M};

/// Dips of curvature shorter than this do not end an arc, metres.
const MAX_DIP_M: f64 = 20.0;
/// Between two corners to one side, lateral acceleration falls below this share of the lesser peak.
const SPLIT_DIP: f64 = 0.48;
/// Each of them turns at least this far, degrees, …
pub(super) const MIN_PART_DEG: f64 = 20.0;
/// … and is at least this long, metres.
pub(super) const MIN_PART_M: f64 = 24.0;
/// Lateral acceleration counts as a peak where it is held over this many stations.
const HELD_STATIONS: usize = 6;
/// A change of line bends back within this, metres.
const BEND_BACK_M: f64 = 40.0;
/// A bend that is braked for is a corner from here on, degrees.
const BRAKED_FOR_DEG: f64 = 3.0;
/// Braking for it and the way out of it reach no further, metres.
const BRAKING_REACH_M: f64 = 150.0;
/// So far beside it a car is faster already, metres …
const BESIDE_M: f64 = 10.0;
/// … by this, m/s.
const DIP_MPS: f64 = 0.3;
/// An arc that turns this far is a corner at any speed, degrees.
const SURE_TURN_DEG: f64 = 30.0;
/// A dip is no dip if noise could have made it: at least this many deviations.
const DIP_NOISE_FACTOR: f64 = 4.0;
/// Thresholds stand at least this many deviations above the noise of a straight.
pub(super) const NOISE_FACTOR: f64 = 3.0;

/// A stretch that turns one way. Stations count from the line, `start < n`, `end` may pass `n`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Arc {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Turned, radians, to the left positive; 0 where it is not known.
    pub(super) turn_rad: f64,
}

/// Arcs in driving order, as many as the circuit officially has turns where that is known. `speed_mps`: one per station
/// of the curvature.
pub(super) fn arcs(
    curvature: &CurvatureTrace,
    speed_mps: &[f64],
    turns: Option<usize>,
    settings: &CornerSettings,
) -> Vec<Arc> {
    let ring = Ring {
        per_m: &curvature.per_m,
        speed_mps,
    };
    if ring.len() < 8 {
        return Vec::new();
    }
    let noise_per_m = NOISE_FACTOR * curvature.noise_per_m;
    let begin_per_m = settings.begin_curvature_per_m.max(noise_per_m);
    let end_per_m = settings
        .end_curvature_per_m
        .max(0.7 * noise_per_m)
        .min(begin_per_m);
    let min_turn_rad = settings.min_turn_deg.to_radians();
    let recovery_mps = settings.split_recovery.get();
    let straight_m = |before: &Arc, after: &Arc| (after.start as f64 - before.end as f64) * STEP_M;

    let mut bent = ring.bent(begin_per_m, end_per_m);
    if noise_per_m > settings.begin_curvature_per_m {
        let wide = Ring {
            per_m: &curvature.wide_per_m,
            speed_mps,
        };
        let begin_per_m = settings
            .begin_curvature_per_m
            .max(NOISE_FACTOR * curvature.wide_noise_per_m);
        bent = ring.with_wide(
            bent,
            &wide.bent(begin_per_m, settings.end_curvature_per_m),
            recovery_mps,
        );
    }
    let joined = ring.merged(&bent, |before, after| {
        let small = before.turn_rad.abs().min(after.turn_rad.abs()) < min_turn_rad;
        straight_m(before, after) <= MAX_DIP_M && (small || ring.recovery_mps(before, after) < recovery_mps)
    });
    let corners: Vec<Arc> = joined
        .iter()
        .filter(|arc| {
            arc.turn_rad.abs() >= min_turn_rad
                || ring.is_kink_at_speed(arc, &joined, settings)
                || ring.is_braked_for(arc, settings)
        })
        .copied()
        .collect();
    let found = ring
        .merged(&corners, |before, after| {
            straight_m(before, after) <= settings.max_merge_gap.get()
                && before.turn_rad.abs().min(after.turn_rad.abs()) < MIN_PART_DEG.to_radians()
                && ring.recovery_mps(before, after) < recovery_mps
        })
        .iter()
        .flat_map(|arc| ring.split(*arc, DIP_NOISE_FACTOR * curvature.noise_per_m))
        .filter(|arc| {
            arc.turn_rad.abs() >= SURE_TURN_DEG.to_radians()
                || ring.lateral_mps2(arc) >= settings.min_lateral_mps2
                || ring.is_braked_for(arc, settings)
        })
        .collect();
    match turns {
        Some(turns) => ring.with_turns(found, turns),
        None => found,
    }
}

/// Curvature and speed of a closed lap; indices wrap.
pub(super) struct Ring<'a> {
    pub(super) per_m: &'a [f64],
    pub(super) speed_mps: &'a [f64],
}

impl Ring<'_> {
    pub(super) fn len(&self) -> usize {
        self.per_m.len()
    }

    pub(super) fn at(&self, i: usize) -> f64 {
        self.per_m[i % self.len()]
    }

    pub(super) fn speed(&self, i: usize) -> f64 {
        self.speed_mps[i % self.len()]
    }

    pub(super) fn arc(&self, start: usize, end: usize) -> Arc {
        let turn_rad = (start..=end).map(|i| self.at(i) * STEP_M).sum();
        Arc { start, end, turn_rad }
    }

    /// Stretches of one sign above `end_per_m` that reach `begin_per_m` somewhere.
    pub(super) fn bent(&self, begin_per_m: f64, end_per_m: f64) -> Vec<Arc> {
        let n = self.len();
        // Begin on a straight, or where it is straightest, so that no arc is cut.
        let Some(first) = (0..n).min_by(|&i, &k| self.at(i).abs().total_cmp(&self.at(k).abs())) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let mut i = first;
        while i < first + n {
            let side = if self.at(i) < 0.0 { -1.0 } else { 1.0 };
            let inside = |k: usize| self.at(k) * side >= end_per_m;
            if !inside(i) {
                i += 1;
                continue;
            }
            let start = i;
            while i + 1 < first + n && inside(i + 1) {
                i += 1;
            }
            if (start..=i).any(|k| self.at(k).abs() >= begin_per_m) {
                found.push(self.arc(start, i));
            }
            i += 1;
        }
        for arc in &mut found {
            if arc.start >= n {
                (arc.start, arc.end) = (arc.start - n, arc.end - n);
            }
        }
        found.sort_by_key(|arc| arc.start);
        found
    }

    /// Noise tears slight long bends to pieces: where the widely smoothed curvature shows one bend, its pieces are one.
    fn with_wide(&self, fine: Vec<Arc>, wide: &[Arc], recovery_mps: f64) -> Vec<Arc> {
        let mut all = fine;
        for bend in wide {
            let (inside, outside): (Vec<Arc>, Vec<Arc>) = all
                .iter()
                .copied()
                .partition(|arc| arc.start <= bend.end && bend.start <= arc.end);
            let one_way = inside.iter().all(|arc| arc.turn_rad * bend.turn_rad > 0.0);
            let lets_run = inside
                .windows(2)
                .any(|pair| self.recovery_mps(&pair[0], &pair[1]) >= recovery_mps);
            let seen_whole = inside.len() == 1
                && inside
                    .iter()
                    .all(|arc| arc.turn_rad.abs() > 0.7 * bend.turn_rad.abs());
            if one_way && !lets_run && !seen_whole {
                let start = inside.iter().map(|arc| arc.start).fold(bend.start, usize::min);
                let end = inside.iter().map(|arc| arc.end).fold(bend.end, usize::max);
                all = outside;
                all.push(self.arc(start, end));
                all.sort_by_key(|arc| arc.start);
            }
        }
        all
    }

    /// Joins neighbors to one side that belong together; the last and the first are neighbors too.
    fn merged(&self, arcs: &[Arc], together: impl Fn(&Arc, &Arc) -> bool) -> Vec<Arc> {
        let n = self.len();
        let joins = |before: &Arc, after: &Arc| {
            before.turn_rad * after.turn_rad > 0.0 && after.start > before.end && together(before, after)
        };
        let mut merged: Vec<Arc> = Vec::with_capacity(arcs.len());
        for arc in arcs {
            match merged.last_mut() {
                Some(last) if joins(last, arc) => *last = self.arc(last.start, arc.end),
                _ => merged.push(*arc),
            }
        }
        if merged.len() > 2
            && let (Some(first), Some(last)) = (merged.first().copied(), merged.last().copied())
        {
            let again = Arc {
                start: first.start + n,
                end: first.end + n,
                ..first
            };
            if joins(&last, &again) {
                merged.remove(0);
                if let Some(last) = merged.last_mut() {
                    *last = self.arc(last.start, again.end);
                }
            }
        }
        merged
    }

    /// How much faster the car gets between two arcs than at the faster of their slowest points.
    pub(super) fn recovery_mps(&self, before: &Arc, after: &Arc) -> f64 {
        let (slow_before, slow_after) = (
            self.slowest(before.start, before.end),
            self.slowest(after.start, after.end),
        );
        let fastest = (slow_before..=slow_after.max(slow_before))
            .map(|i| self.speed(i))
            .fold(0.0, f64::max);
        fastest - self.speed(slow_before).max(self.speed(slow_after))
    }

    fn slowest(&self, start: usize, end: usize) -> usize {
        (start..=end)
            .min_by(|&i, &k| self.speed(i).total_cmp(&self.speed(k)))
            .unwrap_or(start)
    }

    /// A bend too slight for a corner, but driven hard and alone: a change of line has a bend back next to it.
    fn is_kink_at_speed(&self, arc: &Arc, arcs: &[Arc], settings: &CornerSettings) -> bool {
        let n = self.len();
        let beside = |other: &&Arc| {
            let ahead = (other.start + n - arc.end % n) % n;
            let behind = (arc.start + n - other.end % n) % n;
            ahead.min(behind) as f64 * STEP_M <= BEND_BACK_M
        };
        arc.turn_rad.abs() >= settings.min_kink_deg.to_radians()
            && self.lateral_mps2(arc) >= settings.min_kink_lateral_mps2
            && !arcs
                .iter()
                .filter(|other| other.turn_rad * arc.turn_rad < 0.0)
                .any(|other| beside(&other))
    }

    /// A bend that turns little and is braked for all the same: slowest in it, clearly faster before and behind. The end of braking
    /// for a corner behind, and the way out of one before, have their slowest place elsewhere.
    fn is_braked_for(&self, arc: &Arc, settings: &CornerSettings) -> bool {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "small constants"
        )]
        let stations = |of_m: f64| (of_m / STEP_M) as usize;
        let n = self.len();
        // One round further on, so that nothing lies before the line.
        let (start, end) = (arc.start + n, arc.end + n);
        let slowest = self.slowest(start, end);
        let drop_mps = |at: usize| self.speed(at) - self.speed(slowest);
        let beside = stations(BESIDE_M);
        let is_dip = drop_mps(start - beside.min(n)) > DIP_MPS && drop_mps(end + beside) > DIP_MPS;
        let reach = stations(BRAKING_REACH_M).min(n / 2);
        let fastest = |range: std::ops::RangeInclusive<usize>| range.map(drop_mps).fold(0.0, f64::max);
        let least_mps = settings.min_speed_drop.get();
        arc.turn_rad.abs() >= BRAKED_FOR_DEG.to_radians()
            && self.lateral_mps2(arc) >= 0.5 * settings.min_lateral_mps2
            && is_dip
            && fastest(start - reach..=slowest) > 2.0 * least_mps
            && fastest(slowest..=end + reach) > least_mps
    }

    /// Cuts an arc that eases off between two places where it is driven hard: two corners to one side.
    fn split(&self, arc: Arc, least_dip_per_m: f64) -> Vec<Arc> {
        let mut parts = vec![arc];
        let mut part = 0;
        while let Some(&arc) = parts.get(part) {
            let cut = self.weakest_point(&arc, least_dip_per_m);
            match cut.or_else(|| self.let_run(&arc)) {
                Some(cut) if parts.len() < 16 => {
                    parts[part] = self.arc(arc.start, cut);
                    parts.insert(part + 1, self.arc(cut + 1, arc.end));
                }
                _ => part += 1,
            }
        }
        let n = self.len();
        for arc in &mut parts {
            if arc.start >= n {
                (arc.start, arc.end) = (arc.start - n, arc.end - n);
            }
        }
        parts
    }

    /// Where lateral acceleration dips deepest between two peaks, if deep enough and if both parts are corners.
    fn weakest_point(&self, arc: &Arc, least_dip_per_m: f64) -> Option<usize> {
        let lateral: Vec<f64> = (arc.start..=arc.end)
            .map(|i| self.at(i).abs() * self.speed(i).powi(2))
            .collect();
        let n = lateral.len();
        // What is held over some stations; a bend smeared onto the fast straight beside it makes a short false peak.
        let held = |i: usize| {
            lateral[i..(i + HELD_STATIONS).min(n)]
                .iter()
                .copied()
                .fold(f64::INFINITY, f64::min)
        };
        let mut peak_after = vec![0.0_f64; n + 1];
        for i in (0..n).rev() {
            let whole = i + HELD_STATIONS <= n;
            peak_after[i] = peak_after[i + 1].max(if whole { held(i) } else { 0.0 });
        }
        let mut turned_rad = vec![0.0; n + 1];
        for i in 0..n {
            turned_rad[i + 1] = turned_rad[i] + self.at(arc.start + i).abs() * STEP_M;
        }
        let mut peak_before: f64 = 0.0;
        let mut deepest = (SPLIT_DIP, None);
        for i in 0..n {
            peak_before = peak_before.max(if i >= HELD_STATIONS {
                held(i - HELD_STATIONS)
            } else {
                0.0
            });
            let lesser = peak_before.min(peak_after[i]);
            let lesser_turn_rad = turned_rad[i].min(turned_rad[n] - turned_rad[i]);
            let least_dip_mps2 = least_dip_per_m * self.speed(arc.start + i).powi(2);
            if lesser - lateral[i] > least_dip_mps2
                && lesser_turn_rad >= MIN_PART_DEG.to_radians()
                && i as f64 * STEP_M >= MIN_PART_M
                && (n - i) as f64 * STEP_M >= MIN_PART_M
                && lateral[i] / lesser < deepest.0
            {
                deepest = (lateral[i] / lesser, Some(arc.start + i));
            }
        }
        deepest.1
    }

    /// Strongest lateral acceleration in an arc, m/s².
    pub(super) fn lateral_mps2(&self, arc: &Arc) -> f64 {
        (arc.start..=arc.end)
            .map(|i| self.at(i).abs() * self.speed(i).powi(2))
            .fold(0.0, f64::max)
    }
}

#[cfg(test)]
mod tests;
