//! Files of one driver, circuit and car are one outing: one card for all of them.

use crate::app::import_log::{Outcome, StoredLog};
use crate::app::upload_debrief::{Rival, UploadDebrief};
use crate::units::Seconds;

/// The files as outings, in the order of their first ones.
pub(super) fn outings(logs: &[StoredLog]) -> Vec<StoredLog> {
    let mut outings: Vec<StoredLog> = Vec::new();
    for log in logs {
        match outings.iter_mut().find(|outing| is_one_outing(outing, log)) {
            Some(outing) => join(outing, log),
            None => outings.push(log.clone()),
        }
    }
    outings
}

fn is_one_outing(one: &StoredLog, other: &StoredLog) -> bool {
    one.circuit == other.circuit && one.car == other.car && one.driver == other.driver
}

/// Puts the laps of another file of the same outing behind these; what is said is about the fastest of all.
fn join(outing: &mut StoredLog, other: &StoredLog) {
    let time = |log: &StoredLog| {
        log.best()
            .and_then(|lap| lap.time)
            .map_or(f64::INFINITY, Seconds::get)
    };
    let is_faster = outing.debrief.is_none() || time(other) < time(outing);
    let (told, silent) = if is_faster {
        (other, &*outing)
    } else {
        (&*outing, other)
    };
    outing.debrief = told_of_both(told, silent);
    outing.laps.extend(other.laps.iter().cloned());
    // A table of some of the laps would be taken for one of all.
    outing.picture = None;
    // Behind a file that is new, laps are graded by a focus that comes of this very message: nobody has seen it yet.
    if outing.outcome == Outcome::AlreadyStored {
        outing.focus = outing.focus.take().or_else(|| other.focus.clone());
    }
    outing.warnings.extend(other.warnings.iter().cloned());
    outing.warnings.dedup();
    outing.earlier.no_longer_count += other.earlier.no_longer_count;
    outing.earlier.count_now += other.earlier.count_now;
    if other.outcome == Outcome::Stored {
        outing.outcome = Outcome::Stored;
    }
}

/// What is said about the file with the fastest lap, where it comes with another one. A lap of the other file is not the
/// driver's best before: that is the one before both.
fn told_of_both(told: &StoredLog, silent: &StoredLog) -> Option<Box<UploadDebrief>> {
    let mut debrief = told.debrief.clone()?;
    let came_along = |rival: &Rival| {
        silent.outcome == Outcome::Stored && silent.laps.iter().any(|lap| lap.id == rival.lap.id)
    };
    if debrief.before.as_ref().is_some_and(came_along) {
        let before_both = silent.debrief.as_ref().and_then(|silent| silent.before.as_ref());
        debrief.before = before_both.and_then(|before| {
            let gap = debrief.best.time?.get() - before.lap.time?.get();
            Some(Rival {
                gap: Seconds::new(gap),
                lap: before.lap.clone(),
            })
        });
    }
    Some(debrief)
}
