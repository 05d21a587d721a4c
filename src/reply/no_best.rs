//! What is said of an upload in which no lap counts.

use crate::app::import_log::StoredLog;
use crate::app::label::LapSummary;
use crate::app::own_laps::SetAside;
use crate::telemetry::LapKind;
use crate::words::Words;

/// What stands in the place of a best lap.
pub(super) fn title(log: &StoredLog, words: Words) -> String {
    if complete(log).next().is_some() {
        words.upload_no_counting_lap()
    } else {
        words.upload_no_complete_lap()
    }
}

/// Laps from line to line, whether they count or not.
fn complete(log: &StoredLog) -> impl Iterator<Item = &LapSummary> {
    let timed = log.laps.iter().filter(|lap| lap.kind == LapKind::Timed);
    timed.filter(|lap| lap.time.is_some())
}

/// Why there is no best lap.
pub(super) fn why(log: &StoredLog, words: Words) -> String {
    if complete(log).next().is_none() {
        words.upload_no_complete_lap_next()
    } else if complete(log).all(|lap| lap.set_aside == Some(SetAside::NotMine)) {
        words.upload_all_not_mine()
    } else {
        words.upload_no_counting_lap_next()
    }
}
