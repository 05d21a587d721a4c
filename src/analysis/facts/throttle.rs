//! The throttle out of a corner: picked up, fully open, closed again; and the shifts up.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors of a view have one length, windows lie within"
)]

use std::ops::RangeInclusive;

use super::super::compare_settings::PedalSettings;
use super::super::station_view::StationView;
use crate::telemetry::median;

/// The engine speed before a shift is looked for this long before it, seconds.
const BEFORE_SHIFT_S: f64 = 0.4;

/// The throttle of one lap over stations.
pub(super) struct Throttle<'a> {
    pub(super) throttle: &'a [f64],
    pub(super) time_s: &'a [f64],
    pub(super) settings: &'a PedalSettings,
}

/// Indices of stations.
pub(super) struct ThrottleFacts {
    pub(super) on: Option<usize>,
    pub(super) full: Option<usize>,
    pub(super) lifts: u32,
}

impl Throttle<'_> {
    /// From the start of the mid phase up to the next corner; `slow`: where the lap is as good as slowest.
    pub(super) fn read(&self, mid_start: usize, slow: &RangeInclusive<usize>, to: usize) -> ThrottleFacts {
        let slowest = slow.start().midpoint(*slow.end());
        let limit = (self.holding(slow) + self.settings.throttle_rise)
            .clamp(self.settings.throttle_on, self.settings.most_throttle_on);
        let was_closed = (mid_start..=slowest.max(mid_start)).any(|i| self.throttle[i] < limit);
        let on = if was_closed {
            self.held_from(mid_start, to, limit)
        } else {
            None
        };
        let was_partial =
            (mid_start..=slowest.max(mid_start)).any(|i| self.throttle[i] < self.settings.full_throttle);
        let full = if was_partial {
            self.held_from(mid_start, to, self.settings.full_throttle)
        } else {
            None
        };
        ThrottleFacts {
            on,
            full,
            lifts: self.lifts(on.unwrap_or(slowest), to),
        }
    }

    /// The throttle that holds the speed where the lap is slowest: the median there.
    fn holding(&self, slow: &RangeInclusive<usize>) -> f64 {
        median(self.throttle[slow.clone()].iter().copied()).unwrap_or_default()
    }

    /// The first station from which the throttle stays above `limit` for the hold time, after having been below.
    fn held_from(&self, from: usize, to: usize, limit: f64) -> Option<usize> {
        let mut below = false;
        let mut since: Option<usize> = None;
        for i in from..=to {
            if self.throttle[i] < limit {
                below = true;
                since = None;
                continue;
            }
            let start = *since.get_or_insert(i);
            if self.time_s[i] - self.time_s[start] >= self.settings.hold.get() && (below || start == from) {
                return Some(start);
            }
        }
        None
    }

    /// How often the throttle, once picked up, falls by half its opening for longer than a gear change.
    fn lifts(&self, from: usize, to: usize) -> u32 {
        let mut lifts = 0;
        let mut highest: f64 = 0.0;
        let mut i = from;
        while i <= to {
            highest = highest.max(self.throttle[i]);
            let limit = 0.6 * highest;
            if highest > 2.0 * self.settings.throttle_on && self.throttle[i] < limit {
                let start = i;
                while i < to && self.throttle[i] < limit {
                    i += 1;
                }
                let reopened = self.throttle[i] >= limit;
                if reopened && self.time_s[i] - self.time_s[start] >= self.settings.min_lift.get() {
                    lifts += 1;
                    highest = self.throttle[i];
                }
            }
            i += 1;
        }
        lifts
    }
}

/// Highest engine speed right before a shift up within the stations, rpm: of several shifts, the lowest.
pub(super) fn shift_rpm(view: &StationView, stations: RangeInclusive<usize>) -> Option<f64> {
    let (gear, rpm) = (view.gear.as_deref()?, view.rpm.as_deref()?);
    let mut last = 0.0;
    let is_shift = |i: &usize| {
        // Neutral while shifting is no gear.
        let up = last > 0.5 && gear[*i] > last + 0.5;
        if gear[*i] > 0.5 {
            last = gear[*i];
        }
        up
    };
    let highest_before = |shift: usize| {
        (0..=shift)
            .rev()
            .take_while(|&i| view.time_s[shift] - view.time_s[i] <= BEFORE_SHIFT_S)
            .map(|i| rpm[i])
            .fold(0.0, f64::max)
    };
    stations
        .filter(is_shift)
        .map(highest_before)
        .filter(|highest| *highest > 0.0)
        .min_by(f64::total_cmp)
}
