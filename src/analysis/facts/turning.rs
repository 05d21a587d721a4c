//! Where a car turns in: from steering, yaw rate or lateral acceleration, whichever all laps have.
//!
//! The threshold is a share of the lap's own strongest turning up to the apex, so that steering ratios and units do
//! not matter. Known failure: in a chicane the hands never rest, and then there is no turn-in.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors of a view have one length, windows lie within"
)]

use super::super::phases::Phases;
use super::super::station_view::StationView;

/// A car turns from this share of its strongest turning on: above corrections on the straight.
const TURNS_FROM: f64 = 0.25;
/// Less than this is no turning at all, in the signal's own unit (rad, rad/s, m/s²).
const MIN_TURNING: f64 = 0.02;

/// The turning signal of one lap in one corner.
pub(super) struct Turning<'a> {
    signal: &'a [f64],
    side: f64,
    limit: f64,
    apex: usize,
}

impl<'a> Turning<'a> {
    /// `None` where no signal shows it.
    pub(super) fn of(view: &'a StationView, phases: &Phases) -> Option<Self> {
        let signal = view.turning.as_deref()?;
        let around = &signal[phases.mid_start..=phases.mid_end.max(phases.mid_start)];
        let side = around.iter().sum::<f64>().signum();
        let (apex, strongest) = (phases.entry..=phases.apex.max(phases.entry))
            .map(|i| (i, side * signal[i]))
            .max_by(|one, other| one.1.total_cmp(&other.1))?;
        (strongest > MIN_TURNING).then_some(Self {
            signal,
            side,
            limit: TURNS_FROM * strongest,
            apex,
        })
    }

    /// Whether the car turns into this corner at a station.
    pub(super) fn turns(&self, i: usize) -> bool {
        self.side * self.signal[i] >= self.limit
    }

    /// The station from which the car turns without a break until it turns most; not before `from`.
    pub(super) fn turn_in(&self, from: usize) -> Option<usize> {
        (from..self.apex)
            .rev()
            .find(|&i| !self.turns(i))
            .map(|before| before + 1)
    }
}
