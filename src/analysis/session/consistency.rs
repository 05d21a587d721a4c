//! How much lap times vary over a session, and whether they get faster.

use super::super::statistics::{deviation, mean};
use crate::units::Seconds;

/// Laps slower than this share of the median are not driven for time and say nothing about consistency.
const MAX_OF_MEDIAN: f64 = 1.1;
/// With so many laps a slip stands out: a lap slower than the median by more than this many robust deviations …
const MIN_ROBUST_LAPS: usize = 4;
const MOST_DEVIATIONS: f64 = 3.5;
/// … and by more than this share of the median is one.
const SLIP_SHARE: f64 = 0.015;
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
        .filter(|time_s| *time_s <= slowest_s(&sorted_s, median_s))
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

/// What is slower says nothing about how evenly somebody drives: a slip, traffic, a lap driven slowly on purpose.
fn slowest_s(sorted_s: &[f64], median_s: f64) -> f64 {
    let slowest_s = MAX_OF_MEDIAN * median_s;
    if sorted_s.len() < MIN_ROBUST_LAPS {
        return slowest_s;
    }
    let mut off_s: Vec<f64> = sorted_s.iter().map(|time_s| (time_s - median_s).abs()).collect();
    off_s.sort_by(f64::total_cmp);
    // The lesser of two middle ones: with four laps one slip must not widen what is usual.
    let usual_s = off_s.get((off_s.len() - 1) / 2).copied().unwrap_or_default() / 0.6745;
    slowest_s.min(median_s + (MOST_DEVIATIONS * usual_s).max(SLIP_SHARE * median_s))
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
    fn one_slip_does_not_make_an_even_driver_uneven() {
        let even = [79.9, 80.2, 80.0, 80.3, 79.8, 80.1];
        let alone = consistency(&even).unwrap();
        let with_slip = consistency(&[&even[..], &[82.9]].concat()).unwrap();
        assert_eq!(with_slip.laps, even.len());
        assert!((with_slip.deviation.get() - alone.deviation.get()).abs() < 1e-9);
        // Somebody whose laps are all over the place has no slip.
        let uneven = consistency(&[79.0, 81.5, 80.2, 83.0, 78.8, 82.2]).unwrap();
        assert_eq!(uneven.laps, 6);
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
