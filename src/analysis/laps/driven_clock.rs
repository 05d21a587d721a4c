//! The recording's clock without its pauses, on which laps are timed.
//!
//! A pause is a stretch without samples in which the car did not move on either: a paused game, a stopped logger. It
//! shrinks to the time the car needed for what it moved, at least one sample interval. A stretch without samples in
//! which the car drove on (a lost signal) keeps its time, and so does one that another clock of the file ran through: the lap clock,
//! or the time of the lap as the game or the logger states it. A game's lap clock that stands still while the recording's clock
//! jumps marks a pause too.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::telemetry::{Channel, ChannelRole, Interpolation, Pause, Recording, Series, Warning};

use super::super::plane::{Plane, Positions};
use super::other_clocks;

/// A lap clock has to fall behind by this many seconds in one step to mark a pause.
const STALL_S: f64 = 0.5;
/// A car that is farther away after a pause, in metres beyond what it drove, was moved.
const JUMP_M: f64 = 50.0;
/// The car drove on when it covered this part of what its speed asks for.
const DROVE_ON_RATIO: f64 = 0.25;

/// Two clocks, linear between knots and of equal pace outside.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct DrivenClock {
    /// (recording, driven) seconds, both strictly increasing.
    knots: Vec<(f64, f64)>,
    /// Driven moments behind which the car is somewhere else: another session, a way that was not logged.
    jumps_s: Vec<f64>,
    /// Pauses that were taken out of the laps.
    n_left_out: usize,
    /// Pauses that count, since the car drove on or a clock ran through them.
    n_counted: usize,
}

impl DrivenClock {
    /// Finds out how much of every pause counts.
    pub(super) fn of(recording: &Recording) -> Self {
        let Some(speed) = recording.series(ChannelRole::Speed) else {
            return Self::default();
        };
        let interval_s = speed.rate_hz().map_or(0.0, |rate_hz| 1.0 / rate_hz);
        let plane = Plane::of_channels(&recording.channels);
        let positions = Positions::of_channels(&recording.channels, plane.as_ref());
        let mut kept: Vec<(Pause, f64)> = recording
            .pauses
            .iter()
            .map(|&pause| {
                let gap_s = pause.end.get() - pause.start.get();
                let kept_s = kept_s(recording, speed, positions.as_ref(), pause, interval_s);
                let kept_s = if kept_s < gap_s && other_clocks::ran_through(recording, pause, kept_s) {
                    gap_s
                } else {
                    kept_s
                };
                (pause, kept_s)
            })
            .collect();
        if let Some(lap_clock) = &recording.lap_marks.lap_clock {
            for stall in stalls(lap_clock) {
                // Pauses are in order and do not touch.
                let after = recording
                    .pauses
                    .partition_point(|pause| pause.end.get() <= stall.0.start.get());
                let known = recording
                    .pauses
                    .get(after)
                    .is_some_and(|pause| pause.start.get() < stall.0.end.get());
                if !known {
                    kept.push(stall);
                }
            }
        }
        kept.sort_by(|a, b| a.0.start.total_cmp(&b.0.start));
        let mut clock = Self::default();
        let mut removed_s = 0.0;
        let mut last_end_s = f64::NEG_INFINITY;
        for (pause, kept_s) in kept {
            let (start_s, end_s) = (pause.start.get(), pause.end.get());
            // Less than a microsecond would round two samples onto one time.
            let kept_s = kept_s.max(1e-6);
            if start_s < last_end_s || end_s - start_s <= kept_s || !(end_s - start_s).is_finite() {
                clock.n_counted += 1;
                continue;
            }
            clock.n_left_out += 1;
            last_end_s = end_s;
            clock.knots.push((start_s, start_s - removed_s));
            removed_s += end_s - start_s - kept_s;
            clock.knots.push((end_s, end_s - removed_s));
            let explained_m = JUMP_M + 2.0 * speed.at(end_s, Interpolation::Linear) * kept_s;
            if positions
                .as_ref()
                .is_some_and(|positions| positions.moved_m(start_s, end_s) > explained_m)
            {
                clock.jumps_s.push(end_s - removed_s);
            }
        }
        clock
    }

    /// What was done with the silences of the recording.
    pub(super) fn what_became_of_pauses(&self) -> impl Iterator<Item = Warning> {
        let left_out = (self.n_left_out > 0).then_some(Warning::PausesLeftOut {
            count: self.n_left_out,
        });
        let counted = (self.n_counted > 0).then_some(Warning::PausesCounted {
            count: self.n_counted,
        });
        left_out.into_iter().chain(counted)
    }

    /// Driven moments behind which the car is somewhere else, increasing.
    pub(super) fn jumps_s(&self) -> &[f64] {
        &self.jumps_s
    }

    /// Whether there is nothing to take out.
    pub(super) fn is_plain(&self) -> bool {
        self.knots.is_empty()
    }

    /// Seconds driven at a moment of the recording.
    pub(super) fn driven_s(&self, recording_s: f64) -> f64 {
        walk(&self.knots, recording_s, |knot| knot.0, |knot| knot.1)
    }

    /// The moment of the recording at which so many seconds were driven.
    pub(super) fn recording_s(&self, driven_s: f64) -> f64 {
        walk(&self.knots, driven_s, |knot| knot.1, |knot| knot.0)
    }

    /// Whether times of the recording are these times on the driven clock.
    pub(super) fn leads_to(&self, recording_s: &[f64], driven_s: &[f64]) -> bool {
        recording_s.len() == driven_s.len()
            && recording_s
                .iter()
                .zip(driven_s)
                .all(|(&from_s, &to_s)| (self.driven_s(from_s) - to_s).abs() < 1e-9)
    }

    /// A series on the driven clock.
    pub(super) fn series(&self, series: &Series) -> Option<Series> {
        let times_s: Vec<f64> = series
            .times_s()
            .iter()
            .map(|&time_s| self.driven_s(time_s))
            .collect();
        Series::new(times_s, series.values().to_vec()).ok()
    }

    /// All channels on the driven clock; those that shared their times share them still.
    pub(super) fn channels(
        &self,
        channels: &BTreeMap<ChannelRole, Channel>,
    ) -> BTreeMap<ChannelRole, Channel> {
        let mut bases: Vec<MappedBase> = Vec::new();
        let mut mapped = BTreeMap::new();
        for (&role, channel) in channels {
            let old = channel.series.times_s();
            let known = bases.iter().find(|base| Arc::ptr_eq(&base.recording_s, old));
            let new = if let Some(known) = known {
                Arc::clone(&known.driven_s)
            } else {
                let driven_s: Arc<[f64]> = old.iter().map(|&time_s| self.driven_s(time_s)).collect();
                bases.push(MappedBase {
                    recording_s: Arc::clone(old),
                    driven_s: Arc::clone(&driven_s),
                });
                driven_s
            };
            // Times that a pause pressed onto each other drop the channel, which no other channel depends on.
            if let Ok(series) = Series::new(new, channel.series.values().to_vec()) {
                mapped.insert(role, channel.with_series(series));
            }
        }
        mapped
    }
}

/// The times that several channels share, on both clocks.
struct MappedBase {
    recording_s: Arc<[f64]>,
    driven_s: Arc<[f64]>,
}

/// How many seconds of a pause the car drove.
fn kept_s(
    recording: &Recording,
    speed: &Series,
    positions: Option<&Positions>,
    pause: Pause,
    interval_s: f64,
) -> f64 {
    let (start_s, end_s) = (pause.start.get(), pause.end.get());
    let gap_s = end_s - start_s;
    let least_s = interval_s.min(gap_s);
    let speed_mps = f64::midpoint(
        speed.at(start_s, Interpolation::Linear),
        speed.at(end_s, Interpolation::Linear),
    );
    let by_distance = recording.series(ChannelRole::Distance).map(|distance| {
        distance.at(end_s, Interpolation::Linear) - distance.at(start_s, Interpolation::Linear)
    });
    let by_place = positions.map(|positions| positions.moved_m(start_s, end_s));
    let Some(moved_m) = by_place.or(by_distance) else {
        return least_s;
    };
    if speed_mps < 1.0 || moved_m < 0.0 {
        return least_s;
    }
    if moved_m > DROVE_ON_RATIO * speed_mps * gap_s {
        return gap_s;
    }
    if moved_m > JUMP_M + 2.0 * speed_mps * least_s {
        return least_s;
    }
    (moved_m / speed_mps).clamp(least_s, gap_s)
}

/// Steps in which the recording's clock ran on and the lap clock did not, with the seconds the lap clock counted.
fn stalls(lap_clock: &Series) -> Vec<(Pause, f64)> {
    let steps = || {
        let samples = || lap_clock.samples();
        samples().zip(samples().skip(1))
    };
    let keeps_time =
        |((t0, c0), (t1, c1)): &((f64, f64), (f64, f64))| ((t1 - t0) - (c1 - c0)).abs() < 0.2 * (t1 - t0);
    let (n_good, n_all) = (steps().filter(keeps_time).count(), steps().count());
    if 2 * n_good < n_all {
        return Vec::new();
    }
    steps()
        .filter(|((t0, c0), (t1, c1))| *c0 > 0.0 && c1 > c0 && (t1 - t0) - (c1 - c0) > STALL_S)
        .map(|((t0, c0), (t1, c1))| {
            let pause = Pause {
                start: crate::units::Seconds::new(t0),
                end: crate::units::Seconds::new(t1),
            };
            (pause, c1 - c0)
        })
        .collect()
}

/// Piecewise linear from one side of the knots to the other, with slope 1 outside.
fn walk(
    knots: &[(f64, f64)],
    value: f64,
    from: impl Fn(&(f64, f64)) -> f64,
    to: impl Fn(&(f64, f64)) -> f64,
) -> f64 {
    let after = knots.partition_point(|knot| from(knot) <= value);
    let before = after.checked_sub(1).and_then(|index| knots.get(index));
    match (before, knots.get(after)) {
        (None, None) => value,
        (None, Some(next)) => value - from(next) + to(next),
        (Some(last), None) => value - from(last) + to(last),
        (Some(last), Some(next)) => {
            let ratio = (value - from(last)) / (from(next) - from(last));
            to(last) + ratio * (to(next) - to(last))
        }
    }
}
