//! A clock that runs in minutes and does not say so: told by the way between two rows over the speed that it
//! was driven at.

use crate::import::columns::plan::Plan;
use crate::import::settle::coarse_clock;
use crate::import::settle::time_axis;
use crate::import::table::RawTable;

const UNIT: &str = "min";
const MINUTE_S: f64 = 60.0;
/// Speeds are wrong by less than this.
const FITS: f64 = 0.12;
/// Steps between rows that no logger of cars writes, seconds …
const ODD_STEP_S: f64 = 0.004;
/// … and such as few do, looked at in files of so many rows.
const RARE_STEP_S: f64 = 0.02;
const FEW_ROWS: usize = 20_000;

/// The same clock in seconds and the unit it was in; `None` where it runs in seconds as far as anything tells.
pub(super) fn of(clock_s: &[f64], plan: &Plan, table: &RawTable) -> Option<(Vec<f64>, &'static str)> {
    let step_s = time_axis::usual_interval_s(clock_s);
    if step_s > ODD_STEP_S && (step_s > RARE_STEP_S || clock_s.len() > FEW_ROWS) {
        return None;
    }
    let ratio = coarse_clock::seconds_per_row(plan, table)? / step_s / MINUTE_S;
    let in_seconds = || clock_s.iter().map(|reading| reading * MINUTE_S).collect();
    ((ratio - 1.0).abs() < FITS).then(|| (in_seconds(), UNIT))
}
