//! How lap times go over a stint: seconds a lap, with what is not known about them.
//!
//! A straight line by least squares over the laps of the longest run between pits; the uncertainty is half of the 95 %
//! interval of its slope (Student's t). Laps far off the others were held up and say nothing of tyres or fuel.

use crate::telemetry::{LapKind, LapResult};
use crate::units::Seconds;

/// Fewer laps have no trend.
const LEAST_LAPS: usize = 6;
/// A lap so many deviations slower than the middle one was held up.
const HELD_UP_MADS: f64 = 4.0;
/// Laps that differ by less are as equal as a driver drives.
const EQUAL_S: f64 = 0.15;
/// 97.5 % quantile of Student's t for 4, 5, … degrees of freedom; beyond the last, that of 30.
const T_975: [f64; 17] = [
    2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101,
    2.093, 2.086,
];
const T_975_MANY: f64 = 2.042;

/// How lap times go over a stint.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct StintTrend {
    /// Laps that it rests on, at least six.
    pub laps: usize,
    /// Seconds a lap; positive: slower lap by lap.
    pub per_lap: Seconds,
    /// Half of its 95 % interval.
    pub uncertainty: Seconds,
}

impl StintTrend {
    /// Whether it is more than chance.
    #[must_use]
    pub(crate) fn is_clear(&self) -> bool {
        self.per_lap.get().abs() > self.uncertainty.get()
    }
}

/// The trend of the longest stint. `None`: no stint has six laps that count and are like the others.
#[must_use]
pub(crate) fn stint_trend(laps: &[LapResult]) -> Option<StintTrend> {
    let mut stints: Vec<Vec<(f64, f64)>> = vec![Vec::new()];
    let mut since_pit = 0.0;
    for lap in laps {
        match lap.kind {
            LapKind::Out | LapKind::In | LapKind::Standing => {
                stints.push(Vec::new());
                since_pit = 0.0;
            }
            LapKind::Timed | LapKind::Partial => {
                if let (Some(time), Some(stint)) = (lap.counted_time(), stints.last_mut()) {
                    stint.push((since_pit, time.get()));
                }
                // A lap that does not count was driven all the same.
                since_pit += 1.0;
            }
        }
    }
    let longest = stints.into_iter().max_by_key(Vec::len)?;
    trend(&without_held_up(longest))
}

fn without_held_up(mut laps: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    let Some(middle_s) = median(laps.iter().map(|(_, time_s)| *time_s)) else {
        return laps;
    };
    let mad_s = median(laps.iter().map(|(_, time_s)| (time_s - middle_s).abs())).unwrap_or_default();
    let most_s = HELD_UP_MADS * mad_s.max(EQUAL_S);
    laps.retain(|(_, time_s)| time_s - middle_s <= most_s);
    laps
}

fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

#[expect(clippy::cast_precision_loss, reason = "laps of a stint are few")]
fn trend(laps: &[(f64, f64)]) -> Option<StintTrend> {
    if laps.len() < LEAST_LAPS {
        return None;
    }
    let n = laps.len() as f64;
    let (mean_x, mean_s) = (
        laps.iter().map(|(x, _)| x).sum::<f64>() / n,
        laps.iter().map(|(_, time_s)| time_s).sum::<f64>() / n,
    );
    let spread: f64 = laps.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    let together: f64 = laps
        .iter()
        .map(|(x, time_s)| (x - mean_x) * (time_s - mean_s))
        .sum();
    let slope = together / spread;
    let left: f64 = laps
        .iter()
        .map(|(x, time_s)| (time_s - mean_s - slope * (x - mean_x)).powi(2))
        .sum();
    let t = T_975.get(laps.len() - LEAST_LAPS).copied().unwrap_or(T_975_MANY);
    let uncertainty = t * (left / (n - 2.0) / spread).sqrt();
    (slope.is_finite() && uncertainty.is_finite()).then(|| StintTrend {
        laps: laps.len(),
        per_lap: Seconds::new(slope),
        uncertainty: Seconds::new(uncertainty),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laps(times_s: &[f64]) -> Vec<LapResult> {
        (1..)
            .zip(times_s)
            .map(|(number, time_s)| LapResult {
                number,
                kind: if *time_s == 0.0 {
                    LapKind::Out
                } else {
                    LapKind::Timed
                },
                valid: true,
                time: Some(Seconds::new(*time_s)),
                within: None,
            })
            .collect()
    }

    fn check(times_s: &[f64], expect: Option<(usize, f64, f64)>) {
        let found = stint_trend(&laps(times_s)).map(|trend| {
            let rounded = |value: Seconds| (value.get() * 1000.0).round() / 1000.0;
            (trend.laps, rounded(trend.per_lap), rounded(trend.uncertainty))
        });
        assert_eq!(found, expect, "{times_s:?}");
    }

    #[test]
    fn six_laps_have_a_trend_and_five_have_none() {
        check(&[90.0, 90.1, 90.2, 90.3, 90.4], None);
        check(&[90.0, 90.1, 90.2, 90.3, 90.4, 90.5], Some((6, 0.1, 0.0)));
        check(&[90.5, 90.4, 90.3, 90.2, 90.1, 90.0], Some((6, -0.1, 0.0)));
    }

    #[test]
    fn the_longest_stint_counts_and_who_was_held_up_does_not() {
        // An out lap is written 0 here.
        check(
            &[0.0, 95.0, 94.0, 0.0, 90.0, 90.1, 90.2, 97.0, 90.4, 90.5, 90.6],
            Some((6, 0.1, 0.0)),
        );
    }

    #[test]
    fn what_scatters_is_not_clear() {
        let trend = stint_trend(&laps(&[90.0, 90.6, 89.9, 90.7, 90.1, 90.4])).unwrap();
        assert!(!trend.is_clear(), "{trend:?}");
        // By hand: slope 0.0371, residual sum 0.5242, spread 17.5; 2.776 · √(0.5242 / 4 / 17.5) = 0.240.
        assert!((trend.per_lap.get() - 0.0371).abs() < 0.001, "{trend:?}");
        assert!((trend.uncertainty.get() - 0.240).abs() < 0.001, "{trend:?}");
    }
}
