//! How far apart the speeds of a session's laps are, along the lap.
//!
//! Every lap is laid on the reference at its corners' entries, apexes and exits, as the session's alignment found
//! them; between these places by proportion.

use super::habits::{driven_for_time, quantile};
use super::lap_clock::LapClock;
use super::sectors::counted;
use super::session::SessionAnalysis;
use crate::telemetry::{Interpolation, Lap};

/// Places along the lap at which speeds are compared.
const PLACES: u32 = 600;
/// Of the laps, the tenth at both ends is left out, so that one slide does not widen the band.
const LOW: f64 = 0.1;
const HIGH: f64 = 0.9;

/// Speeds of the laps driven for time, at places along the reference. All of one length.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct SpeedSpread {
    /// Metres along the reference.
    pub distance_m: Vec<f64>,
    /// Below it a tenth of the laps.
    pub low_mps: Vec<f64>,
    /// Half of the laps are faster.
    pub median_mps: Vec<f64>,
    /// Above it a tenth of the laps.
    pub high_mps: Vec<f64>,
}

/// The spread of a session; `laps` are those that were analyzed, in the same order. Empty below three laps driven for
/// time.
#[must_use]
pub(crate) fn speed_spread(laps: &[Lap], session: &SessionAnalysis) -> SpeedSpread {
    let driven = driven_for_time(session);
    let reference = counted(laps, session).find(|lap| Some(lap.number()) == session.reference);
    let n_driven = driven.iter().filter(|(_, is_driven)| *is_driven).count();
    let Some(length_m) = reference.map(|lap| lap.length().get()).filter(|_| n_driven >= 3) else {
        return SpeedSpread::default();
    };
    let distance_m: Vec<f64> = (0..PLACES)
        .map(|place| length_m * f64::from(place) / f64::from(PLACES - 1))
        .collect();
    let speeds: Vec<Vec<f64>> = counted(laps, session)
        .enumerate()
        .zip(&driven)
        .filter(|(_, (_, is_driven))| *is_driven)
        .map(|((index, lap), _)| speeds_mps(lap, &knots(session, index, length_m, lap), &distance_m))
        .collect();
    let mut spread = SpeedSpread::default();
    for (place, &at_m) in distance_m.iter().enumerate() {
        let mut here: Vec<f64> = speeds.iter().filter_map(|lap| lap.get(place)).copied().collect();
        here.sort_by(f64::total_cmp);
        let (Some(low), Some(median), Some(high)) =
            (quantile(&here, LOW), quantile(&here, 0.5), quantile(&here, HIGH))
        else {
            continue;
        };
        spread.distance_m.push(at_m);
        spread.low_mps.push(low);
        spread.median_mps.push(median);
        spread.high_mps.push(high);
    }
    spread
}

/// Places that are known in both: metres along the reference and along the lap, both rising.
fn knots(session: &SessionAnalysis, index: usize, length_m: f64, lap: &Lap) -> Vec<(f64, f64)> {
    let mut knots = vec![(0.0, 0.0)];
    let end = (length_m, lap.length().get());
    for of in &session.corners {
        let Some(own) = of.laps.get(index) else { continue };
        let corner = &of.corner;
        for (reference, own) in [
            (corner.entry, own.entry),
            (corner.apex, own.apex),
            (corner.exit, own.exit),
        ] {
            let (here_m, own_m) = (reference.get(), own.get());
            let rises = knots
                .last()
                .is_none_or(|&(last_m, last_own_m)| here_m > last_m + 1.0 && own_m > last_own_m + 1.0);
            if rises && here_m < end.0 - 1.0 && own_m < end.1 - 1.0 {
                knots.push((here_m, own_m));
            }
        }
    }
    knots.push(end);
    knots
}

fn speeds_mps(lap: &Lap, knots: &[(f64, f64)], distance_m: &[f64]) -> Vec<f64> {
    let mut pairs = knots.iter().zip(knots.iter().skip(1)).peekable();
    let own_m: Vec<f64> = distance_m
        .iter()
        .map(|&at_m| {
            while pairs.peek().is_some_and(|(_, to)| to.0 < at_m) {
                pairs.next();
            }
            pairs.peek().map_or(at_m, |(from, to)| {
                let part = (at_m - from.0) / (to.0 - from.0).max(1e-9);
                from.1 + (to.1 - from.1) * part.clamp(0.0, 1.0)
            })
        })
        .collect();
    let times_s = LapClock::of_lap(lap).times_at(&own_m);
    lap.speed().at_each(&times_s, Interpolation::Linear)
}

#[cfg(test)]
mod tests;
