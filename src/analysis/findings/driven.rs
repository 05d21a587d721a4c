//! What both laps did, station by station, and what can be asked of it: where they brake, lift, are flat, are slower.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors of a view have one length, stations lie within"
)]

use std::ops::Range;

use super::super::compare_settings::PedalSettings;
use super::super::comparison::{ComparedCorner, DeltaTrace};
use super::super::corner_facts::CornerFacts;
use super::super::signal::smoothed;
use super::super::station_view::{PedalScale, StationView};
use crate::units::{Metres, MetresPerSecond};

/// Corners with a shorter straight between them are one complex, metres.
pub(super) const COMPLEX_STRAIGHT_M: f64 = 60.0;
/// Speeds are averaged over this many metres before they are compared.
pub(super) const SMOOTH_M: f64 = 12.0;
/// A throttle that never falls below this was not lifted.
const FLAT: f64 = 0.9;
/// From this throttle on the gear decides how the car pulls.
pub(super) const ON_THE_ENGINE: f64 = 0.5;
/// Slowest so close before the end of a corner is still slowing down, metres.
const AT_THE_EXIT_M: f64 = 6.0;

/// What both laps did at every station, and how their pedals read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Driven<'a> {
    pub(crate) a: &'a StationView,
    pub(crate) b: &'a StationView,
    pub(crate) trace: &'a DeltaTrace,
    pub(crate) scale: &'a PedalScale,
    pub(crate) pedals: &'a PedalSettings,
}

/// Whether `a` is still slowing down where a corner ends, for the next one close behind, which the reference brakes for only later:
/// what goes missing behind the apex is the next corner's.
pub(super) fn slows_for_next(corners: &[ComparedCorner], k: usize) -> bool {
    let (Some(corner), Some(next)) = (corners.get(k), corners.get(k + 1)) else {
        return false;
    };
    let exit_m = corner.corner.exit.get();
    let is_linked = next.corner.entry.get() - exit_m < COMPLEX_STRAIGHT_M;
    let is_slowing = exit_m - corner.a.apex.get() < AT_THE_EXIT_M;
    let then = next.b.brake_point.map_or(0.0, Metres::get);
    is_linked && is_slowing && exit_m - corner.b.apex.get() >= AT_THE_EXIT_M && then > corner.b.apex.get()
}

/// Whether both laps are still on the brake where a bend ends, for the corner right behind it: it has no slowest place of its own.
pub(super) fn is_braked_through(corners: &[ComparedCorner], k: usize) -> bool {
    let (Some(corner), Some(next)) = (corners.get(k), corners.get(k + 1)) else {
        return false;
    };
    let exit_m = corner.corner.exit.get();
    let still_slowing = |facts: &CornerFacts| {
        exit_m - facts.apex.get() < AT_THE_EXIT_M
            && facts
                .brake_release
                .is_some_and(|released| released.get() > exit_m)
    };
    next.corner.entry.get() - exit_m < AT_THE_EXIT_M && still_slowing(&corner.a) && still_slowing(&corner.b)
}

impl Driven<'_> {
    /// Where `a` begins to brake for a corner; where it slowed down for it inside the corner before, from that one's apex on.
    pub(super) fn brakes_at(&self, corners: &[ComparedCorner], k: usize) -> Option<Metres> {
        let own = corners.get(k)?.a.brake_point;
        let Some(before) = k.checked_sub(1).filter(|before| slows_for_next(corners, *before)) else {
            return own;
        };
        let from_m = corners.get(before)?.b.apex;
        let index = |at: Metres| self.trace.distance_m.partition_point(|&at_m| at_m < at.get());
        let entry = index(corners.get(k)?.corner.entry).min(self.a.len());
        let within = (index(from_m) + 1..entry).find(|&i| self.brakes(self.a, i) && !self.brakes(self.b, i));
        within
            .and_then(|i| self.trace.distance_m.get(i).copied())
            .map(Metres::new)
            .into_iter()
            .chain(own.filter(|at| *at > from_m))
            .reduce(|one, other| if other < one { other } else { one })
    }

    /// Speed of a lap at a station.
    pub(super) fn speed_mps(&self, view: &StationView, at_m: f64) -> f64 {
        let i = self
            .trace
            .distance_m
            .partition_point(|&station_m| station_m < at_m);
        view.speed_mps[i.min(view.len().saturating_sub(1))]
    }

    /// Metres in which `a` brakes and the reference does not, and behind them metres in which only the reference brakes; `None` without a
    /// brake channel.
    pub(super) fn brakes_alone_m(&self, from_m: f64, to_m: f64) -> Option<[f64; 2]> {
        self.a.brake.as_ref().and(self.b.brake.as_ref())?;
        let index = |at_m: f64| {
            self.trace
                .distance_m
                .partition_point(|&station_m| station_m < at_m)
        };
        let last = self.a.len().min(self.b.len()).saturating_sub(1);
        let mut alone_m = [0.0, 0.0];
        for i in index(from_m).min(last)..index(to_m).min(last) {
            let step_m = self.trace.distance_m[i + 1] - self.trace.distance_m[i];
            match (self.brakes(self.a, i), self.brakes(self.b, i)) {
                (true, false) => alone_m[0] += step_m,
                (false, true) if alone_m[0] > 0.0 => alone_m[1] += step_m,
                _ => {}
            }
        }
        Some(alone_m)
    }

    /// Seconds between two stations in which `a` has closed the throttle and the reference keeps it open.
    pub(super) fn lifts_alone_s(&self, from_m: f64, to_m: f64) -> f64 {
        let (Some(a), Some(b)) = (self.a.throttle.as_deref(), self.b.throttle.as_deref()) else {
            return 0.0;
        };
        let index = |at_m: f64| {
            self.trace
                .distance_m
                .partition_point(|&station_m| station_m < at_m)
        };
        let last = self.a.len().min(self.b.len()).saturating_sub(1);
        (index(from_m).min(last)..index(to_m).min(last))
            .filter(|&i| a[i] < ON_THE_ENGINE && b[i] > FLAT)
            .map(|i| self.a.time_s[i + 1] - self.a.time_s[i])
            .sum()
    }

    /// Most m/s by which `a` is slower than the reference anywhere between two stations, averaged over some metres.
    pub(super) fn lower_between(&self, from_m: f64, to_m: f64) -> f64 {
        let index = |at_m: f64| {
            self.trace
                .distance_m
                .partition_point(|&station_m| station_m < at_m)
        };
        let last = self.a.len().min(self.b.len());
        let (from, to) = (index(from_m).min(last), index(to_m).min(last));
        let lower: Vec<f64> = (from..to)
            .map(|i| self.b.speed_mps[i] - self.a.speed_mps[i])
            .collect();
        smoothed(&lower, SMOOTH_M).into_iter().fold(0.0, f64::max)
    }

    /// From where `a` or the reference is off the throttle on the way to where the first of them brakes.
    pub(super) fn lift_before(&self, range: Range<usize>) -> usize {
        let off = |view: &StationView, i: usize| {
            view.throttle
                .as_deref()
                .is_some_and(|throttle| throttle[i] < self.pedals.throttle_off)
        };
        range
            .clone()
            .rev()
            .take_while(|&i| off(self.a, i) || off(self.b, i))
            .last()
            .unwrap_or(range.end)
    }

    /// Whether both laps go through a bend without brake and lift. Without a throttle the speed tells.
    pub(super) fn is_flat(&self, corner: &ComparedCorner) -> bool {
        let index = |at: Metres| self.trace.distance_m.partition_point(|&at_m| at_m < at.get());
        let last = self.a.len().min(self.b.len());
        let stations = index(corner.corner.entry).min(last)..index(corner.corner.exit).min(last);
        let lifts = |view: &StationView, facts: &CornerFacts| match view.throttle.as_deref() {
            Some(throttle) => throttle[stations.clone()].iter().any(|open| *open < FLAT),
            None => {
                let slower = facts.apex_speed + MetresPerSecond::new(1.0);
                slower < facts.entry_speed && slower < facts.exit_speed
            }
        };
        [(self.a, &corner.a), (self.b, &corner.b)]
            .into_iter()
            .all(|(view, facts)| !stations.clone().any(|i| self.brakes(view, i)) && !lifts(view, facts))
    }

    pub(super) fn brakes(&self, view: &StationView, i: usize) -> bool {
        match (view.brake.as_deref(), self.scale.brake_peak) {
            (Some(brake), Some(peak)) => brake[i] > self.pedals.brake_on * peak,
            _ => view.gain_mps2[i] < -self.pedals.estimated_brake_on_mps2,
        }
    }
}
