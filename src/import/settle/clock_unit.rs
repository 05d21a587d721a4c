//! A clock that runs in minutes or milliseconds and does not say so: told by the way between two rows over the speed that it
//! was driven at.

use crate::import::columns::plan::Plan;
use crate::import::settle::coarse_clock;
use crate::import::table::RawTable;
use crate::telemetry::median;

/// Seconds in one of each.
const UNITS: [(&str, f64); 2] = [("min", 60.0), ("ms", 0.001)];
/// Speeds are wrong by less than this.
const FITS: f64 = 0.12;
/// Steps between rows that no logger of cars writes, seconds …
const ODD_STEP_S: (f64, f64) = (0.004, 2.5);
/// … and such as few do, looked at in files of so many rows.
const RARE_STEP_S: f64 = 0.02;
const FEW_ROWS: usize = 20_000;

/// The same clock in seconds and the unit it was in; `None` where it runs in seconds as far as anything tells.
pub(super) fn of(clock_s: &[f64], plan: &Plan, table: &RawTable) -> Option<(Vec<f64>, &'static str)> {
    let steps_s = clock_s.array_windows().map(|[now_s, next_s]| next_s - now_s);
    let step_s = median(steps_s.filter(|step_s| *step_s > 0.0 && step_s.is_finite()))?;
    let is_odd = step_s < ODD_STEP_S.0 || step_s > ODD_STEP_S.1;
    if !is_odd && (step_s > RARE_STEP_S || clock_s.len() > FEW_ROWS) {
        return None;
    }
    let ratio = coarse_clock::seconds_per_row(plan, table)? / step_s;
    let (unit, factor) = UNITS
        .into_iter()
        .find(|(_, factor)| (ratio / factor - 1.0).abs() < FITS)?;
    Some((clock_s.iter().map(|reading| reading * factor).collect(), unit))
}
