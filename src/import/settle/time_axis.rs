//! From a column of clock readings to one strictly increasing time axis. Rows are never sorted.
//!
//! Each irregularity is recognized for what it is: duplicated stamps (rows are merged), one rotten row (dropped),
//! midnight (carried on), a restart at a new lap (carried on) or at a new session (a pause between), a clock that
//! was set (a pause), a stretch without rows (a pause).

use std::sync::Arc;

use crate::import::error::{Damage, ImportError};
use crate::import::report::Report;
use crate::import::settle::clock_walk::{NO_SAMPLE, Walk};
use crate::telemetry::{Pause, all_finite};

/// The time axis of a table.
#[derive(Clone, Debug)]
pub(crate) struct Axis {
    /// Seconds from the first usable row, strictly increasing.
    pub(crate) times_s: Arc<[f64]>,
    /// The clock's own reading at the first usable row, seconds.
    pub(crate) first_clock_s: f64,
    /// Silences.
    pub(crate) pauses: Vec<Pause>,
    /// Samples at which the clock restarted within a session (a new lap).
    pub(crate) restarts: Vec<usize>,
    /// For each row its sample, or [`NO_SAMPLE`].
    sample_of_row: Vec<u32>,
    /// For each sample its first row.
    row_of_sample: Vec<u32>,
}

/// Builds the axis from clock readings in seconds, NaN where a row has none.
///
/// `laps`: the logger's lap numbers, to tell a new session (numbers fall) from a new lap. `line_of` names rows in
/// warnings.
///
/// # Errors
/// `malformed` with fewer than two usable rows.
pub(crate) fn build(
    clock_s: &[f64],
    laps: Option<&[f64]>,
    line_of: &dyn Fn(usize) -> usize,
    report: &mut Report,
) -> Result<Axis, ImportError> {
    let mut walk = Walk::new(clock_s, laps, usual_interval_s(clock_s));
    walk.run();
    walk.counts.report(report, line_of);
    if walk.times_s.len() < 2 {
        return Err(ImportError::Malformed(Damage::NoTimes));
    }
    let first_clock_s = walk
        .row_of_sample
        .first()
        .and_then(|row| clock_s.get(*row as usize))
        .copied();
    Ok(Axis {
        times_s: walk.times_s.into(),
        first_clock_s: first_clock_s.unwrap_or_default(),
        pauses: walk.pauses,
        restarts: walk.restarts,
        sample_of_row: walk.sample_of_row,
        row_of_sample: walk.row_of_sample,
    })
}

/// The axis of rows without a clock, `rate_hz` rows per second.
pub(crate) fn implied(n_rows: usize, rate_hz: f64) -> Axis {
    #[expect(clippy::cast_precision_loss, reason = "row counts are far below 2^53")]
    let times_s: Vec<f64> = (0..n_rows).map(|row| row as f64 / rate_hz).collect();
    let rows: Vec<u32> = (0..u32::try_from(n_rows).unwrap_or(NO_SAMPLE)).collect();
    Axis {
        times_s: times_s.into(),
        first_clock_s: 0.0,
        pauses: Vec::new(),
        restarts: Vec::new(),
        sample_of_row: rows.clone(),
        row_of_sample: rows,
    }
}

impl Axis {
    /// The row behind a time, for naming lines.
    pub(crate) fn row_at(&self, time_s: f64) -> usize {
        let sample = self.times_s.partition_point(|&sample_s| sample_s < time_s);
        let row = self.row_of_sample.get(sample).or(self.row_of_sample.last());
        row.map_or(0, |row| *row as usize)
    }

    /// The time of the first sample at or behind a row.
    pub(crate) fn time_from_row(&self, row: usize) -> Option<f64> {
        let sample = self
            .row_of_sample
            .partition_point(|&sample_row| (sample_row as usize) < row);
        self.times_s.get(sample).copied()
    }

    /// Gives the first of merged rows the last value among them: a logger that repeats a stamp at the line has the new
    /// lap in the second row.
    pub(crate) fn newest_of_merged(&self, values: &mut [f64]) {
        if self.row_of_sample.len() == self.sample_of_row.len() {
            return;
        }
        for (row, &sample) in self.sample_of_row.iter().enumerate() {
            let first = self
                .row_of_sample
                .get(sample as usize)
                .map(|first| *first as usize);
            if let Some(first) = first.filter(|first| *first < row)
                && let Some(&newest) = values.get(row).filter(|newest| newest.is_finite())
                && let Some(value) = values.get_mut(first)
            {
                *value = newest;
            }
        }
    }

    /// A column's values on this axis: times and values, NaN left out. Rows with the same stamp are merged, the
    /// first value wins. A column without holes shares the axis.
    pub(crate) fn samples(&self, values: Vec<f64>) -> (Arc<[f64]>, Vec<f64>) {
        let dense = self.times_s.len() == values.len();
        if dense && all_finite(&values) {
            return (Arc::clone(&self.times_s), values);
        }
        let mut times_s = Vec::new();
        let mut kept = Vec::with_capacity(self.times_s.len());
        let mut next_sample = 0;
        let mut whole = true;
        for (value, &sample) in values.into_iter().zip(&self.sample_of_row) {
            if sample == NO_SAMPLE || sample < next_sample || !value.is_finite() {
                continue;
            }
            if whole && sample != next_sample {
                whole = false;
                times_s.extend_from_slice(self.times_s.get(..next_sample as usize).unwrap_or_default());
            }
            if !whole {
                times_s.extend(self.times_s.get(sample as usize));
            }
            kept.push(value);
            next_sample = sample + 1;
        }
        if whole && kept.len() == self.times_s.len() {
            (Arc::clone(&self.times_s), kept)
        } else if whole {
            (self.times_s.get(..kept.len()).unwrap_or_default().into(), kept)
        } else {
            (times_s.into(), kept)
        }
    }
}

/// The median of about a thousand steps forward, spread over the file; 0.1 s where there are none.
pub(crate) fn usual_interval_s(clock_s: &[f64]) -> f64 {
    // An odd distance, so that a logger that takes turns between two intervals shows both.
    let distance = (clock_s.len() / 1000) | 1;
    // Steps forward are in the order of their bits.
    let mut steps_s: Vec<u64> = clock_s
        .array_windows()
        .step_by(distance)
        .map(|[now_s, next_s]| next_s - now_s)
        .filter(|step_s| *step_s > 0.0 && step_s.is_finite())
        .map(f64::to_bits)
        .collect();
    if steps_s.is_empty() {
        return 0.1;
    }
    let middle = steps_s.len() / 2;
    f64::from_bits(*steps_s.select_nth_unstable(middle).1)
}

/// Whether the median step is over `limit_s` (which is over 0.1 s), without looking for it.
pub(crate) fn usual_interval_is_over(clock_s: &[f64], limit_s: f64) -> bool {
    /// More steps say nothing new.
    const N_STEPS: usize = 5000;
    let steps = clock_s
        .get(..=N_STEPS)
        .unwrap_or(clock_s)
        .array_windows()
        .map(|[now_s, next_s]| next_s - now_s);
    // Counted without a branch; a step to infinity is none.
    let (n_steps, n_over) = steps.fold((0_usize, 0_usize), |(n_steps, n_over), step_s| {
        let is_step = (step_s > 0.0) & (step_s < f64::INFINITY);
        (
            n_steps + usize::from(is_step),
            n_over + usize::from(is_step & (step_s > limit_s)),
        )
    });
    n_steps - n_over <= n_steps / 2 && n_steps > 0
}

#[cfg(test)]
mod tests;
