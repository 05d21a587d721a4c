//! Who is faster where: the slope of the delta, as a tint from -1 (lap A) to 1 (lap B).

use super::Stations;
use crate::units::Metres;

/// Who is faster at every station.
pub(in crate::chart) struct Tints {
    /// -1 to 1, one per station.
    pub(in crate::chart) values: Vec<f64>,
    /// What the strongest tint stands for, seconds per metre.
    pub(in crate::chart) full_s_per_m: f64,
}

/// Less than this within a window is noise of the clocks, whatever the laps are aligned by.
const LEAST_DIFFERENCE_S: f64 = 0.004;
/// Places next to each other share most of what the laps are laid on each other wrongly: this part of it is left of
/// it within a window.
const MISMATCH_WITHIN: f64 = 0.25;

/// Slopes weaker than this (seconds per metre) are never shown in the strongest color.
const LEAST_FULL_TINT_S_PER_M: f64 = 1.5e-4;
/// The part of the stations whose slope is below the one of the strongest color.
const FULL_TINT_QUANTILE: f64 = 0.85;

impl Tints {
    /// From the stations and how far the laps may be laid on each other wrongly.
    ///
    /// The slope is a central difference over a window that grows with the circuit, about a second of driving: short
    /// enough to tell entry from exit, long enough that a pixel row of noise does not flicker. What the mismatch may
    /// explain has no tint.
    pub(in crate::chart) fn new(stations: &Stations, mismatch: Metres) -> Self {
        let (distance_m, delta_s) = (&stations.distance_m, &stations.delta_s);
        let (first_m, last_m) = stations.span_m();
        let half_m = ((last_m - first_m) / 150.0).clamp(5.0, 35.0);
        let (mut from, mut to) = (0, 0);
        let slopes: Vec<f64> = distance_m
            .iter()
            .map(|&station_m| {
                while distance_m.get(from).is_some_and(|&m| m < station_m - half_m) {
                    from += 1;
                }
                while distance_m.get(to + 1).is_some_and(|&m| m <= station_m + half_m) {
                    to += 1;
                }
                let within = |values: &[f64]| Some(values.get(to)? - values.get(from)?);
                let (Some(way_m), Some(lost_s), Some(time_s)) =
                    (within(distance_m), within(delta_s), within(&stations.b_time_s))
                else {
                    return 0.0;
                };
                let unexplained_s = mismatch.get().max(0.0) * time_s / way_m * MISMATCH_WITHIN;
                if way_m > 0.0 && lost_s.abs() > unexplained_s.max(LEAST_DIFFERENCE_S) {
                    lost_s / way_m
                } else {
                    0.0
                }
            })
            .collect();
        let full = quantile(&slopes, FULL_TINT_QUANTILE).max(LEAST_FULL_TINT_S_PER_M);
        Self {
            values: slopes
                .into_iter()
                .map(|slope| (slope / full).clamp(-1.0, 1.0))
                .collect(),
            full_s_per_m: full,
        }
    }
}

/// The magnitude below which that part of the values lies.
fn quantile(values: &[f64], part: f64) -> f64 {
    let mut sorted: Vec<f64> = values.iter().map(|value| value.abs()).collect();
    sorted.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "an index into a slice"
    )]
    let index = (sorted.len().saturating_sub(1) as f64 * part) as usize;
    sorted.get(index).copied().unwrap_or_default()
}
