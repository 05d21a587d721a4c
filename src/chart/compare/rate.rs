//! Who is faster where: the slope of the delta, as a tint from -1 (lap A) to 1 (lap B).

/// Who is faster at every station.
pub(in crate::chart) struct Tints {
    /// -1 to 1, one per station.
    pub(in crate::chart) values: Vec<f64>,
}

/// Slopes weaker than this (seconds per metre) are never shown in the strongest color.
const LEAST_FULL_TINT_S_PER_M: f64 = 1.5e-4;
/// The part of the stations whose slope is below the one of the strongest color.
const FULL_TINT_QUANTILE: f64 = 0.85;

impl Tints {
    /// From rising stations and the delta there; same lengths.
    ///
    /// The slope is a central difference over a window that grows with the circuit, about a second of driving: short
    /// enough to tell entry from exit, long enough that a pixel row of noise does not flicker.
    pub(in crate::chart) fn new(distance_m: &[f64], delta_s: &[f64]) -> Self {
        let span_m =
            distance_m.last().copied().unwrap_or_default() - distance_m.first().copied().unwrap_or_default();
        let half_m = (span_m / 150.0).clamp(5.0, 35.0);
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
                match (
                    distance_m.get(from),
                    distance_m.get(to),
                    delta_s.get(from),
                    delta_s.get(to),
                ) {
                    (Some(from_m), Some(to_m), Some(from_s), Some(to_s)) if to_m > from_m => {
                        (to_s - from_s) / (to_m - from_m)
                    }
                    _ => 0.0,
                }
            })
            .collect();
        let full = quantile(&slopes, FULL_TINT_QUANTILE).max(LEAST_FULL_TINT_S_PER_M);
        Self {
            values: slopes
                .into_iter()
                .map(|slope| (slope / full).clamp(-1.0, 1.0))
                .collect(),
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
