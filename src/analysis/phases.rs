//! The three phases of a corner on the reference lap: entry up to the apex phase, mid around the apex, exit.
//!
//! The mid phase is the stretch around the apex in which the reference is nearly as slow as at its slowest: within a
//! share of the speed it takes off for the corner. Stations, in this order: entry,
//! start of mid, apex, end of mid, exit.

use super::comparison::{Corner, DeltaTrace};
use super::station_view::StationView;

/// The mid phase ends where this share of the speed taken off is back.
const MID_SHARE: f64 = 0.12;
/// … but at least this much, m/s.
const MIN_MID_MPS: f64 = 0.8;
/// The mid phase reaches at most over this share of the way to entry and exit.
const MAX_MID_REACH: f64 = 0.5;

/// Borders of a corner's phases as indices of stations, and as stations in metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Phases {
    pub(crate) entry: usize,
    pub(crate) mid_start: usize,
    pub(crate) apex: usize,
    pub(crate) mid_end: usize,
    pub(crate) exit: usize,
    /// Entry, start and end of mid, exit in metres, exact.
    pub(crate) borders_m: [f64; 4],
}

impl Phases {
    /// Of a corner on the reference, at the stations of the trace.
    pub(crate) fn of(corner: &Corner, reference: &StationView, trace: &DeltaTrace) -> Self {
        let index = |station_m: f64| {
            trace
                .distance_m
                .partition_point(|&at_m| at_m < station_m)
                .min(trace.distance_m.len().saturating_sub(1))
        };
        let station_m = |i: usize| trace.distance_m.get(i).copied().unwrap_or_default();
        let (entry_m, apex_m, exit_m) = (corner.entry.get(), corner.apex.get(), corner.exit.get());
        let (entry, apex, exit) = (index(entry_m), index(apex_m), index(exit_m));
        let speed = |i: usize| reference.speed_mps.get(i).copied().unwrap_or_default();
        let fastest = (entry..=apex).map(speed).fold(0.0, f64::max);
        let limit_mps = speed(apex) + (MID_SHARE * (fastest - speed(apex))).max(MIN_MID_MPS);
        let reach_before = entry.max(index(apex_m - MAX_MID_REACH * (apex_m - entry_m)));
        let reach_after = exit.min(index(apex_m + MAX_MID_REACH * (exit_m - apex_m)));
        let slow = |i: &usize| speed(*i) <= limit_mps;
        let mid_start = (reach_before..=apex)
            .rev()
            .take_while(slow)
            .last()
            .unwrap_or(apex);
        let mid_end = (apex..=reach_after).take_while(slow).last().unwrap_or(apex);
        Self {
            entry,
            mid_start,
            apex,
            mid_end,
            exit,
            borders_m: [
                entry_m,
                station_m(mid_start).clamp(entry_m, apex_m),
                station_m(mid_end).clamp(apex_m, exit_m),
                exit_m,
            ],
        }
    }
}
