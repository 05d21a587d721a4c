//! Values over time: the one container for samples.
//!
//! A `Series` that exists is sound: times strictly increasing, everything finite, equal lengths, at least one
//! sample. Analysis therefore has no NaN checks. Channels logged together share one time base (`Arc`), a sparse
//! channel has its own.

use std::sync::Arc;

use super::Interpolation;
use super::rank::median;

/// Samples of one quantity over time. See the module header for what is guaranteed.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    times_s: Arc<[f64]>,
    values: Vec<f64>,
}

/// Why samples do not make a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SeriesError {
    /// No sample at all.
    #[error("a series needs at least one sample")]
    Empty,
    /// Not one value per time.
    #[error("{n_times} times but {n_values} values")]
    Lengths {
        /// Number of times.
        n_times: usize,
        /// Number of values.
        n_values: usize,
    },
    /// NaN or infinite.
    #[error("sample {index} is not a finite number")]
    NotFinite {
        /// The first such sample.
        index: usize,
    },
    /// Time stands still or runs backwards.
    #[error("time does not increase at sample {index}")]
    TimeOrder {
        /// The first such sample.
        index: usize,
    },
}

/// Whether every value is a finite number.
///
/// Looks at all of them without a way out, so that the processor takes several at a time.
pub(crate) fn all_finite(values: &[f64]) -> bool {
    const EXPONENT: u64 = 0x7ff0_0000_0000_0000;
    // One more carries a full exponent, and nothing else, into the sign's place.
    let carried = values.iter().fold(0, |carried, value| {
        carried | ((value.to_bits() & EXPONENT) + (1 << 52))
    });
    carried >> 63 == 0
}

impl Series {
    /// Checks and wraps: `len(times_s) = len(values) > 0`, all finite, times strictly increasing (seconds).
    ///
    /// # Errors
    /// Says which of the guarantees does not hold, and where.
    pub fn new(times_s: impl Into<Arc<[f64]>>, values: Vec<f64>) -> Result<Self, SeriesError> {
        let times_s = times_s.into();
        if times_s.is_empty() {
            return Err(SeriesError::Empty);
        }
        if times_s.len() != values.len() {
            return Err(SeriesError::Lengths {
                n_times: times_s.len(),
                n_values: values.len(),
            });
        }
        if !(all_finite(&times_s) && all_finite(&values)) {
            let broken = times_s
                .iter()
                .zip(&values)
                .position(|(time, value)| !(time.is_finite() && value.is_finite()));
            return Err(SeriesError::NotFinite {
                index: broken.unwrap_or_default(),
            });
        }
        let forward = times_s
            .array_windows()
            .fold(true, |forward, [now, next]| forward & (next > now));
        if !forward {
            let before = times_s
                .array_windows()
                .position(|[now, next]| next <= now)
                .unwrap_or_default();
            return Err(SeriesError::TimeOrder { index: before + 1 });
        }
        Ok(Self { times_s, values })
    }

    /// Other values at the same times, which need no second look.
    ///
    /// # Errors
    /// Says which of the guarantees does not hold for the values, and where.
    pub fn beside(&self, values: Vec<f64>) -> Result<Self, SeriesError> {
        if self.times_s.len() != values.len() {
            return Err(SeriesError::Lengths {
                n_times: self.times_s.len(),
                n_values: values.len(),
            });
        }
        if !all_finite(&values) {
            let broken = values.iter().position(|value| !value.is_finite());
            return Err(SeriesError::NotFinite {
                index: broken.unwrap_or_default(),
            });
        }
        Ok(Self {
            times_s: Arc::clone(&self.times_s),
            values,
        })
    }

    /// The times in seconds; equal pointers mean a shared time base.
    #[must_use]
    pub fn times_s(&self) -> &Arc<[f64]> {
        &self.times_s
    }

    /// The values, one per time.
    #[must_use]
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// Times with their values.
    pub fn samples(&self) -> impl Iterator<Item = (f64, f64)> + Clone {
        self.times_s.iter().copied().zip(self.values.iter().copied())
    }

    /// Number of samples, at least 1.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a series is never empty")]
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// First and last time in seconds.
    #[must_use]
    pub fn span_s(&self) -> (f64, f64) {
        (
            self.times_s.first().copied().unwrap_or_default(),
            self.times_s.last().copied().unwrap_or_default(),
        )
    }

    /// Samples per second: one over the mean of the usual intervals (half to one and a half times the median, so that
    /// neither gaps nor clocks rounded to milliseconds count); `None` for a single sample.
    #[must_use]
    pub fn rate_hz(&self) -> Option<f64> {
        if let Some(rate_hz) = self.even_rate_hz() {
            return Some(rate_hz);
        }
        let intervals_s = self.times_s.array_windows().map(|[now, next]| next - now);
        let median_s = median(intervals_s.clone())?;
        let usual_s = 0.5 * median_s..=1.5 * median_s;
        let (n_usual, sum_s) = intervals_s
            .filter(|interval_s| usual_s.contains(interval_s))
            .fold((0.0, 0.0), |(n_usual, sum_s), interval_s| {
                (n_usual + 1.0, sum_s + interval_s)
            });
        Some(n_usual / sum_s)
    }

    /// The same where all intervals are usual, which needs no median: it lies among them.
    fn even_rate_hz(&self) -> Option<f64> {
        let n_intervals = (self.len() - 1) as f64;
        let (first_s, last_s) = self.span_s();
        let mean_s = (last_s - first_s) / n_intervals;
        let (least_s, most_s) = (0.8 * mean_s, 1.2 * mean_s);
        let (is_even, sum_s) =
            self.times_s
                .array_windows()
                .fold((n_intervals > 0.0, 0.0), |(is_even, sum_s), [now, next]| {
                    let interval_s = next - now;
                    (
                        is_even & (interval_s >= least_s) & (interval_s <= most_s),
                        sum_s + interval_s,
                    )
                });
        is_even.then(|| n_intervals / sum_s)
    }

    /// Value at one time. Before the first and after the last sample the nearest value holds.
    #[must_use]
    pub fn at(&self, time_s: f64, interpolation: Interpolation) -> f64 {
        let after = self.times_s.partition_point(|&sample_s| sample_s <= time_s);
        self.between(after, time_s, interpolation)
    }

    /// Values at many times. `times_s` must not decrease (a decreasing time is still answered, only slower).
    ///
    /// Length: one value per time asked for. One walk over both, O(n + m).
    #[must_use]
    pub fn at_each(&self, times_s: &[f64], interpolation: Interpolation) -> Vec<f64> {
        // Channels of one logger mostly share their times.
        let same = |(one, other): (&f64, &f64)| one.to_bits() == other.to_bits();
        if times_s.len() == self.times_s.len() && times_s.iter().zip(self.times_s.iter()).all(same) {
            return self.values.to_vec();
        }
        let mut after = 0;
        let mut last_s = f64::NEG_INFINITY;
        times_s
            .iter()
            .map(|&time_s| {
                if time_s < last_s {
                    after = 0;
                }
                last_s = time_s;
                while self
                    .times_s
                    .get(after)
                    .is_some_and(|&sample_s| sample_s <= time_s)
                {
                    after += 1;
                }
                self.between(after, time_s, interpolation)
            })
            .collect()
    }

    /// The part between two times, both ends included as interpolated samples, times counted from `from_s`.
    ///
    /// `None` where the series has no sample inside or next to the part.
    #[must_use]
    pub fn cut(&self, from_s: f64, to_s: f64, interpolation: Interpolation) -> Option<Self> {
        let (first_s, last_s) = self.span_s();
        let (from_clamped_s, to_clamped_s) = (from_s.max(first_s), to_s.min(last_s));
        if from_clamped_s >= to_clamped_s {
            return None;
        }
        let inside = self.times_s.partition_point(|&t| t <= from_clamped_s)
            ..self.times_s.partition_point(|&t| t < to_clamped_s);
        let mut times_s = Vec::with_capacity(inside.len() + 2);
        let mut values = Vec::with_capacity(inside.len() + 2);
        times_s.push(from_clamped_s - from_s);
        values.push(self.at(from_clamped_s, interpolation));
        times_s.extend(self.times_s.get(inside.clone())?.iter().map(|t| t - from_s));
        values.extend_from_slice(self.values.get(inside)?);
        times_s.push(to_clamped_s - from_s);
        values.push(self.at(to_clamped_s, interpolation));
        // Subtracting the start may round two neighbors onto one value; such a part is too short to be one.
        Self::new(times_s, values).ok()
    }

    /// `after`: index of the first sample later than `time_s`.
    fn between(&self, after: usize, time_s: f64, interpolation: Interpolation) -> f64 {
        let value = |index: usize| self.values.get(index).copied().unwrap_or_default();
        let time = |index: usize| self.times_s.get(index).copied().unwrap_or_default();
        if after == 0 {
            return value(0);
        }
        let before = after - 1;
        if after >= self.values.len() {
            return value(before);
        }
        match interpolation {
            Interpolation::Hold => value(before),
            Interpolation::Linear => {
                let ratio = (time_s - time(before)) / (time(after) - time(before));
                value(before) + (value(after) - value(before)) * ratio
            }
        }
    }
}
