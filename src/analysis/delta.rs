//! The difference of two laps at every station: where one is, when the other was there.
//!
//! Stations are every metre along the reference, the last step shorter. The last delta is the difference of the lap
//! times exactly, because both clocks end at their lap time and the map ends line to line.

use super::alignment::Alignment;
use super::comparison::DeltaTrace;
use super::lap_clock::LapClock;
use super::signal::even;
use crate::units::Seconds;

/// A last step shorter than this is rounding, metres.
const MIN_LAST_STEP_M: f64 = 1e-3;

/// Stations along a lap of that length: 0, 1, 2 … and its end.
pub(crate) fn stations_m(length_m: f64) -> Vec<f64> {
    let mut stations_m = even(length_m, 1.0);
    match stations_m.last_mut() {
        // A station within rounding of the line is the line: a step that short would be no step.
        Some(last_m) if length_m - *last_m <= MIN_LAST_STEP_M => *last_m = length_m,
        _ => stations_m.push(length_m),
    }
    stations_m
}

/// A lap at its own stations: the reference before anything is laid on it.
pub(crate) fn own_trace(clock: &LapClock, length_m: f64) -> DeltaTrace {
    let distance_m = stations_m(length_m);
    DeltaTrace {
        b_time_s: clock.times_at(&distance_m),
        b_distance_m: distance_m.clone(),
        distance_m,
        ..DeltaTrace::default()
    }
}

/// The trace of `a` against the reference `b`, of which stations and times are known.
pub(crate) fn delta_trace(
    a: &LapClock,
    b_time_s: &[f64],
    b_distance_m: Vec<f64>,
    alignment: &Alignment,
) -> DeltaTrace {
    let a_distance_m = alignment.a_at_each(&b_distance_m);
    let a_time_s = a.times_at(&a_distance_m);
    DeltaTrace {
        delta_s: a_time_s
            .iter()
            .zip(b_time_s)
            .map(|(a_s, b_s)| a_s - b_s)
            .collect(),
        distance_m: b_distance_m.clone(),
        a_distance_m,
        b_distance_m,
        a_time_s,
        b_time_s: b_time_s.to_vec(),
    }
}

impl DeltaTrace {
    /// The delta over the whole lap.
    #[must_use]
    pub fn end(&self) -> Seconds {
        Seconds::new(self.delta_s.last().copied().unwrap_or_default())
    }

    /// Delta at a station, on the straight line between the two next to it; the end values hold beyond the ends.
    #[must_use]
    pub fn delta_at(&self, station_m: f64) -> f64 {
        let after = self.distance_m.partition_point(|&at_m| at_m <= station_m);
        let at = |index: usize| {
            Some((
                self.distance_m.get(index).copied()?,
                self.delta_s.get(index).copied()?,
            ))
        };
        match (after.checked_sub(1).and_then(at), at(after)) {
            (Some((x0, y0)), Some((x1, y1))) => y0 + (station_m - x0) / (x1 - x0) * (y1 - y0),
            (Some((_, end_s)), None) | (None, Some((_, end_s))) => end_s,
            (None, None) => 0.0,
        }
    }
}
