//! Clocks that count something else than time goes by: samples, or whole seconds that many rows share.
//!
//! Both are told by their readings being whole numbers; how long a sample lasts is told by what the car did: the way
//! between two rows over the speed that it was driven at.

use crate::import::columns::column_unit::ColumnUnit;
use crate::import::columns::plan::Plan;
use crate::import::columns::roles::Meaning;
use crate::import::settle::path::Path;
use crate::import::table::RawTable;
use crate::telemetry::{ChannelRole, median};

/// Rows over which a way is measured.
const WINDOW_ROWS: usize = 10;
/// Windows that a verdict needs.
const MIN_WINDOWS: usize = 12;
/// Slower than this a way says little, m/s.
const MIN_SPEED_MPS: f64 = 5.0;
/// Samples come at a whole rate that is at least this, and measured to this part of it: a clock of seconds beside a speed in
/// a wrong unit looks like 2 to 3.6 Hz.
const LEAST_HZ: f64 = 5.0;
const WHOLE_RATE: f64 = 0.03;

/// What a clock of whole numbers turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum CoarseClock {
    /// It counts samples, each so many seconds long.
    Samples {
        /// Readings in seconds.
        clock_s: Vec<f64>,
        /// Seconds between two samples.
        step_s: f64,
    },
    /// Many rows share a second; they are spread over it.
    WholeSeconds {
        /// Readings in seconds.
        clock_s: Vec<f64>,
    },
}

/// Looks at a clock; `None` where it counts seconds as it says.
pub(super) fn of(clock_s: &[f64], plan: &Plan, table: &RawTable) -> Option<CoarseClock> {
    let is_whole = |value: f64| !value.is_finite() || (value - value.round()).abs() < 1e-9;
    if clock_s.len() < 4 * WINDOW_ROWS || !clock_s.iter().all(|value| is_whole(*value)) {
        return None;
    }
    let n_same = clock_s.array_windows().filter(|[now, next]| now >= next).count();
    if n_same * 2 > clock_s.len() {
        return Some(CoarseClock::WholeSeconds {
            clock_s: spread(clock_s),
        });
    }
    let n_ones = clock_s
        .array_windows()
        .filter(|[now, next]| (next - now - 1.0).abs() < 1e-9)
        .count();
    if n_ones * 50 < clock_s.len() * 49 {
        return None;
    }
    let rate_hz = seconds_per_row(plan, table)?.recip();
    let whole_hz = rate_hz.round();
    if whole_hz < LEAST_HZ || (rate_hz / whole_hz - 1.0).abs() > WHOLE_RATE {
        return None;
    }
    let step_s = whole_hz.recip();
    Some(CoarseClock::Samples {
        clock_s: clock_s.iter().map(|sample| sample * step_s).collect(),
        step_s,
    })
}

/// Rows that share a second, evenly apart within it. The first second may have begun before the file.
fn spread(clock_s: &[f64]) -> Vec<f64> {
    let mut groups: Vec<(f64, usize)> = Vec::new();
    for &reading_s in clock_s {
        match groups.last_mut() {
            Some((second_s, n_rows)) if second_s.to_bits() == reading_s.to_bits() => *n_rows += 1,
            Some(_) | None => groups.push((reading_s, 1)),
        }
    }
    let usual = median(groups.iter().map(|(_, n_rows)| as_f64(*n_rows))).unwrap_or(1.0);
    let mut spread = Vec::with_capacity(clock_s.len());
    for (number, (second_s, n_rows)) in groups.into_iter().enumerate() {
        let per_second = usual.max(as_f64(n_rows));
        let missing = if number == 0 {
            per_second - as_f64(n_rows)
        } else {
            0.0
        };
        spread.extend((0..n_rows).map(|row| second_s + (missing + as_f64(row)) / per_second));
    }
    spread
}

/// How long a row lasts: the median over windows of the way driven over the speed it was driven at.
pub(super) fn seconds_per_row(plan: &Plan, table: &RawTable) -> Option<f64> {
    let column = |meaning: Meaning| {
        let index = plan.position(meaning)?;
        let values = table.columns.get(index)?.values.as_slice();
        Some((plan.columns.get(index)?.unit, values))
    };
    let role = |role: ChannelRole| column(Meaning::Channel(role));
    let (speed_unit, speed) = role(ChannelRole::Speed)?;
    let speed_factor = speed_unit?.factor;
    let rows: Vec<f64> = (0..table.n_rows).map(as_f64).collect();
    let factor = |unit: Option<ColumnUnit>| unit.map_or(1.0, |unit| unit.factor);
    let path = if let Some((latitudes, longitudes)) =
        role(ChannelRole::Latitude).zip(role(ChannelRole::Longitude))
    {
        Path::from_degrees((&rows, latitudes.1), (&rows, longitudes.1))
    } else if let Some((x, y)) = role(ChannelRole::X).zip(role(ChannelRole::Y)) {
        let metres = |(unit, values): (Option<ColumnUnit>, &[f64])| -> Vec<f64> {
            values.iter().map(|value| value * factor(unit)).collect()
        };
        Path::from_metres(&rows, &metres(x), &metres(y))
    } else {
        let (unit, values) = role(ChannelRole::Distance)?;
        let along_m: Vec<f64> = values.iter().map(|value| value * factor(unit)).collect();
        let nowhere = vec![0.0; along_m.len()];
        Path::from_metres(&rows, &along_m, &nowhere)
    };
    if path.x_m.len() != speed.len() {
        return None;
    }
    let lasts_s: Vec<f64> = (0..speed.len().saturating_sub(WINDOW_ROWS))
        .step_by(WINDOW_ROWS)
        .filter_map(|first| {
            let last = first + WINDOW_ROWS;
            let way_m = (path.x_m.get(last)? - path.x_m.get(first)?)
                .hypot(path.y_m.get(last)? - path.y_m.get(first)?);
            let driven = speed.get(first..last)?;
            let mean_mps = driven.iter().sum::<f64>() * speed_factor / as_f64(WINDOW_ROWS);
            let lasts_s = way_m / mean_mps / as_f64(WINDOW_ROWS);
            (mean_mps > MIN_SPEED_MPS && lasts_s.is_finite()).then_some(lasts_s)
        })
        .collect();
    (lasts_s.len() >= MIN_WINDOWS).then(|| median(lasts_s)).flatten()
}

#[expect(clippy::cast_precision_loss, reason = "row counts are far below 2^53")]
const fn as_f64(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_one_second_are_evenly_apart() {
        assert_eq!(
            spread(&[7.0, 7.0, 8.0, 8.0, 8.0, 8.0, 9.0, 9.0, 9.0, 9.0, 10.0]),
            [7.5, 7.75, 8.0, 8.25, 8.5, 8.75, 9.0, 9.25, 9.5, 9.75, 10.0]
        );
    }
}
