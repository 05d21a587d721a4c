//! Where the part of the lap that is done begins again at 0: the line, told by the game between two rows.

use crate::telemetry::ChannelRole;

use super::driven_log::DrivenLog;
use super::span::MOST_CUTS;

/// A fraction falls from above this …
const NEAR_END: f64 = 0.75;
/// … to below this.
const NEAR_BEGIN: f64 = 0.25;
/// Longest time between two rows, in seconds, over which the moment can be told.
const LONGEST_GAP_S: f64 = 2.0;

/// Moments at which the lap fraction reaches 1, between rows at an even pace; empty without such a channel.
pub(super) fn fraction_wraps_s(log: &DrivenLog<'_>) -> Vec<f64> {
    let Some(fraction) = log.series(ChannelRole::LapFraction) else {
        return Vec::new();
    };
    let rows = || fraction.samples();
    rows()
        .zip(rows().skip(1))
        .filter(|((last_s, done), (first_s, begun))| {
            let wraps = (NEAR_END..=1.0).contains(done) && (0.0..=NEAR_BEGIN).contains(begun);
            wraps && first_s - last_s < LONGEST_GAP_S
        })
        .map(|((last_s, done), (first_s, begun))| {
            let way = (1.0 - done) + begun;
            let part = if way > 0.0 { (1.0 - done) / way } else { 0.5 };
            last_s + part * (first_s - last_s)
        })
        .take(MOST_CUTS)
        .collect()
}
