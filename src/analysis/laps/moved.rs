//! Where the car was moved while the recording went on: a rewind, a reset to the track, a tow.
//!
//! Place is continuous: between two positions a car is at most as far away as its speed and the time allow. Farther means
//! that it was moved, unless it is back where it would have been a moment later: then one position was wrong. Without
//! positions a distance or a part of the lap that falls back to something else than its beginning says the same.

use crate::telemetry::{ChannelKind, ChannelRole, Interpolation};

use super::counter_change::LEAST_POSITION_HZ;
use super::driven_log::DrivenLog;
use super::span::MOST_CUTS;

/// Metres between two positions that speed and time do not explain.
const MOVED_M: f64 = 40.0;
/// The same for receivers of few fixes a second, which wander.
const RARELY_MOVED_M: f64 = 150.0;
/// Positions are wrong for so long at the most before they are right again, seconds.
const WRONG_FOR_S: f64 = 15.0;
/// So long after a part of the lap fell back, a wrong value has been followed by right ones, seconds.
const SETTLED_S: f64 = 3.0;
/// A part of the lap that falls back by more than this, but not to the beginning, was set back.
const SET_BACK: f64 = 0.02;
/// A fall that ends below this part of the lap is the line.
const BEGIN: f64 = 0.05;

/// Moments behind which the car is somewhere else than it drove to, increasing.
pub(super) fn moved_at_s(log: &DrivenLog<'_>) -> Vec<f64> {
    match by_place(log) {
        Some(found) => found,
        None => by_fraction(log),
    }
}

fn by_place(log: &DrivenLog<'_>) -> Option<Vec<f64>> {
    let positions = log.positions.as_ref()?;
    let places = || {
        let xy = positions.x_m.iter().copied().zip(positions.y_m.iter().copied());
        positions.time_s.iter().copied().zip(xy)
    };
    let driven_m = |from_s: f64, to_s: f64| (log.odometer.at(to_s) - log.odometer.at(from_s)).max(0.0);
    let least_m = if positions.rate_hz() < LEAST_POSITION_HZ {
        RARELY_MOVED_M
    } else {
        MOVED_M
    };
    let is_explained =
        |from_s: f64, to_s: f64, apart_m: f64| apart_m <= least_m + 1.5 * driven_m(from_s, to_s);
    // The last position before each jump and the first one behind it.
    let mut jumps: Vec<(f64, f64)> = Vec::new();
    for ((from_s, from), (to_s, to)) in places().zip(places().skip(1)) {
        let apart_m = (to.0 - from.0).hypot(to.1 - from.1);
        if apart_m <= least_m || is_explained(from_s, to_s, apart_m) {
            continue;
        }
        match jumps.last() {
            // Back where it would have been: what lies between the two jumps was wrong.
            Some(&(out_s, _))
                if to_s - out_s < WRONG_FOR_S
                    && is_explained(out_s, to_s, positions.moved_m(out_s, to_s)) =>
            {
                jumps.pop();
            }
            _ if jumps.len() < MOST_CUTS => jumps.push((from_s, to_s)),
            _ => break,
        }
    }
    Some(jumps.into_iter().map(|(_, to_s)| to_s).collect())
}

fn by_fraction(log: &DrivenLog<'_>) -> Vec<f64> {
    let fraction = log
        .channels
        .get(&ChannelRole::LapFraction)
        .filter(|channel| channel.kind == ChannelKind::Measured);
    let Some(series) = fraction.map(|channel| &channel.series) else {
        return Vec::new();
    };
    let rows = || series.samples();
    rows()
        .zip(rows().skip(1))
        .filter(|((_, before), (_, after))| before - after > SET_BACK && *after > BEGIN)
        // A value that is right again a moment later was wrong for a moment.
        .filter(|((last_s, before), (first_s, _))| {
            let later_s = first_s + SETTLED_S;
            series.at(later_s, Interpolation::Hold) < *before || later_s - last_s < SETTLED_S
        })
        .map(|(_, (first_s, _))| first_s)
        .take(MOST_CUTS)
        .collect()
}
