//! Loggers that compute when the line was crossed and write a row at that moment: nothing knows a lap time better.

use super::driven_log::DrivenLog;
use crate::telemetry::ChannelRole;

/// The rows on both sides of such a row are one step apart, give or take this part of it; of any other row, two.
const ONE_STEP_RATIO: f64 = 0.2;
/// Rows and cuts at the same moment differ by no more than this, seconds.
const SAME_S: f64 = 1e-6;

/// Whether the rows of these changes of the lap channel break the rhythm of the others; of two at least, two in three.
pub(super) fn are_at_line(log: &DrivenLog<'_>, changes_s: impl Iterator<Item = f64>) -> bool {
    let Some(lap) = log.series(ChannelRole::Lap) else {
        return false;
    };
    let Some(step_s) = lap.rate_hz().map(|rate_hz| 1.0 / rate_hz) else {
        return false;
    };
    let rows_s = lap.times_s();
    let is_extra = |at_s: f64| {
        let after = rows_s.partition_point(|row_s| *row_s <= at_s + SAME_S);
        let row = |back: usize| after.checked_sub(back).and_then(|index| rows_s.get(index));
        let (Some(before_s), Some(row_s), Some(next_s)) = (row(2), row(1), rows_s.get(after)) else {
            return false;
        };
        (row_s - at_s).abs() <= SAME_S && (next_s - before_s - step_s).abs() <= ONE_STEP_RATIO * step_s
    };
    let (mut n_changes, mut n_extra) = (0_usize, 0_usize);
    for at_s in changes_s {
        n_changes += 1;
        n_extra += usize::from(is_extra(at_s));
    }
    n_extra >= 2 && 3 * n_extra >= 2 * n_changes
}
