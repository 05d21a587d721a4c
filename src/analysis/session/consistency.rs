//! How much lap times vary over a session, and whether they get faster.

use super::super::statistics::{deviation, mean};
use crate::units::Seconds;

/// Laps slower than this share of the median are not driven for time and say nothing about consistency.
const MAX_OF_MEDIAN: f64 = 1.1;
/// Fewer laps show no trend.
const MIN_TREND_LAPS: usize = 6;

/// How much lap times vary.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Consistency {
    /// How many laps.
    pub laps: usize,
    /// Standard deviation of the lap time.
    pub deviation: Seconds,
    /// The same in percent of the mean lap time.
    pub deviation_percent: f64,
    /// Change of lap time per lap over the session, from six laps on; negative: getting faster.
    pub trend_per_lap: Option<Seconds>,
}

/// Of lap times in the order driven, seconds.
pub(super) fn consistency(all_s: &[f64]) -> Option<Consistency> {
    let mut sorted_s = all_s.to_vec();
    sorted_s.sort_by(f64::total_cmp);
    let median_s = sorted_s.get(sorted_s.len() / 2).copied()?;
    let times_s: Vec<f64> = all_s
        .iter()
        .copied()
        .filter(|time_s| *time_s <= MAX_OF_MEDIAN * median_s)
        .collect();
    let deviation_s = deviation(times_s.iter().copied())?;
    let mean_s = mean(times_s.iter().copied())?;
    Some(Consistency {
        laps: times_s.len(),
        deviation: Seconds::new(deviation_s),
        deviation_percent: 100.0 * deviation_s / mean_s,
        trend_per_lap: (times_s.len() >= MIN_TREND_LAPS).then(|| Seconds::new(slope(&times_s))),
    })
}

/// Change per step, by least squares.
fn slope(values: &[f64]) -> f64 {
    let middle = (values.len() as f64 - 1.0) / 2.0;
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    let (mut across, mut along) = (0.0, 0.0);
    for (i, value) in values.iter().enumerate() {
        let step = i as f64 - middle;
        across += step * (value - mean);
        along += step * step;
    }
    across / along
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lap_driven_slowly_on_purpose_does_not_count() {
        let steady = consistency(&[80.0, 81.0, 95.0, 80.5]).unwrap();
        assert_eq!(steady.laps, 3);
        assert!((steady.deviation.get() - 0.5).abs() < 1e-9);
        assert!((steady.deviation_percent - 100.0 * 0.5 / 80.5).abs() < 1e-9);
    }

    #[test]
    fn six_laps_show_a_trend_and_five_do_not() {
        let times_s = [82.0, 81.8, 81.6, 81.4, 81.2, 81.0];
        let trend = consistency(&times_s).unwrap().trend_per_lap.unwrap();
        assert!((trend.get() + 0.2).abs() < 1e-9);
        assert_eq!(consistency(&times_s[..5]).unwrap().trend_per_lap, None);
        assert_eq!(consistency(&times_s[..1]), None);
    }
}
