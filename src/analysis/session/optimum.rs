//! The optimal lap: the best parts of several laps that a car could have driven one after another.
//!
//! Laps are cut where braking for a corner begins, so that every part holds whole corners, and joined only where
//! speed (and the place across the track, where known) agree. The cheapest chain of parts is found by dynamic
//! programming. Never slower than the best lap (which is a chain without a join), never faster than the sum of the
//! best parts.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: tables of parts by laps, all of one shape"
)]

use super::super::compare_settings::OptimumSettings;

/// One lap at every cut; the vectors are one longer than there are parts.
#[derive(Clone, Debug)]
pub(super) struct CutLap {
    /// Seconds since the line; the first is 0, the last is the lap time.
    pub(super) time_s: Vec<f64>,
    /// Speed, m/s.
    pub(super) speed_mps: Vec<f64>,
    /// Metres to the left of the reference, where positions are known.
    pub(super) lateral_m: Vec<Option<f64>>,
}

/// A stretch that one lap gave: parts `from..to`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stretch {
    pub(super) lap: usize,
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) time_s: f64,
}

/// The chain of stretches with the least time; empty without laps.
pub(super) fn optimum(laps: &[CutLap], settings: &OptimumSettings) -> Vec<Stretch> {
    let n = laps.len();
    let parts = laps
        .iter()
        .map(|lap| lap.time_s.len().saturating_sub(1))
        .min()
        .unwrap_or_default();
    if n == 0 || parts == 0 {
        return Vec::new();
    }
    let part_s = |lap: usize, part: usize| laps[lap].time_s[part + 1] - laps[lap].time_s[part];
    let mut total: Vec<f64> = (0..n).map(|lap| part_s(lap, 0)).collect();
    let mut came_from = vec![vec![0_usize; n]; parts];
    for (part, from_lap) in came_from.iter_mut().enumerate().skip(1) {
        let next: Vec<(f64, usize)> = (0..n)
            .map(|lap| {
                let mut best = (total[lap], lap);
                for (other, &other_s) in total.iter().enumerate() {
                    if other_s < best.0 && joins(&laps[other], &laps[lap], part, settings) {
                        best = (other_s, other);
                    }
                }
                (best.0 + part_s(lap, part), best.1)
            })
            .collect();
        for (lap, (total_s, from)) in next.into_iter().enumerate() {
            total[lap] = total_s;
            from_lap[lap] = from;
        }
    }
    let Some(mut lap) = (0..n).min_by(|&a, &b| total[a].total_cmp(&total[b])) else {
        return Vec::new();
    };
    let mut chain = vec![lap; parts];
    for part in (1..parts).rev() {
        lap = came_from[part][lap];
        chain[part - 1] = lap;
    }
    stretches(laps, &chain)
}

/// Whether a car could go over from one lap to the other at this cut.
fn joins(one: &CutLap, other: &CutLap, cut: usize, settings: &OptimumSettings) -> bool {
    let speeds_agree = (one.speed_mps[cut] - other.speed_mps[cut]).abs() <= settings.max_speed_step.get();
    let places_agree = match (one.lateral_m[cut], other.lateral_m[cut]) {
        (Some(one_m), Some(other_m)) => (one_m - other_m).abs() <= settings.max_lateral_step.get(),
        _ => true,
    };
    speeds_agree && places_agree
}

fn stretches(laps: &[CutLap], chain: &[usize]) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for (part, &lap) in chain.iter().enumerate() {
        match found.last_mut() {
            Some(last) if last.lap == lap => last.to = part + 1,
            _ => found.push(Stretch {
                lap,
                from: part,
                to: part + 1,
                time_s: 0.0,
            }),
        }
    }
    for stretch in &mut found {
        stretch.time_s = laps[stretch.lap].time_s[stretch.to] - laps[stretch.lap].time_s[stretch.from];
    }
    found
}

#[cfg(test)]
mod tests;
