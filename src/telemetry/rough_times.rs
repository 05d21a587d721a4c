//! How well the lap times of a log are known, where that is not to the millisecond.

use super::Warning;
use crate::units::Seconds;

/// To how much lap times are known, where something says that they are rough.
#[must_use]
pub(crate) fn rough_lap_times(warnings: &[Warning]) -> Option<Seconds> {
    warnings.iter().find_map(|warning| {
        let Warning::RoughLapTimes { within } = warning else {
            return None;
        };
        Some(*within)
    })
}
