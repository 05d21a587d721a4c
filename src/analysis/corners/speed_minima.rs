//! Corners of a lap that does not tell how it turns: where its speed falls and rises again.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: indices are taken modulo the ring's length"
)]

use super::arcs::Arc;

/// Without curvature: the surroundings of minima of speed that are at least `drop_mps` deep on both sides.
pub(super) fn speed_minima(speed_mps: &[f64], drop_mps: f64) -> Vec<Arc> {
    let n = speed_mps.len();
    let Some(first) = (0..n).max_by(|&i, &k| speed_mps[i].total_cmp(&speed_mps[k])) else {
        return Vec::new();
    };
    let speed = |i: usize| speed_mps[i % n];
    let mut found = Vec::new();
    // Falls from a peak by the drop, then rises from the minimum by the drop: one corner.
    let (mut peak, mut low) = (first, first);
    let mut falling = false;
    for i in first..=first + n {
        if falling {
            if speed(i) < speed(low) {
                low = i;
            }
            if speed(i) - speed(low) >= drop_mps {
                found.push((peak, low));
                falling = false;
                peak = i;
            }
        } else {
            if speed(i) > speed(peak) {
                peak = i;
            }
            if speed(peak) - speed(i) >= drop_mps {
                falling = true;
                low = i;
            }
        }
    }
    let mut arcs: Vec<Arc> = found
        .iter()
        .enumerate()
        .map(|(k, &(peak, low))| {
            let next_peak = found.get(k + 1).map_or(first + n, |next| next.0);
            // The slower half of the dip is the corner; the rest is braking and acceleration.
            let below = |limit: f64| move |i: &usize| speed(*i) <= limit;
            let half = |peak: usize| f64::midpoint(speed(low), speed(peak).min(speed(low) + 2.0 * drop_mps));
            let start = (peak..=low)
                .rev()
                .take_while(below(half(peak)))
                .last()
                .unwrap_or(low);
            let end = (low..=next_peak)
                .take_while(below(half(next_peak)))
                .last()
                .unwrap_or(low);
            let shift = if start >= n { n } else { 0 };
            Arc {
                start: start - shift,
                end: end - shift,
                turn_rad: 0.0,
            }
        })
        .collect();
    arcs.sort_by_key(|arc| arc.start);
    arcs
}
