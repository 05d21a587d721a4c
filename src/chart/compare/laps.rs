//! The laps of a comparison as they are drawn: each with its ink, and with its own times at the stations.

use super::{CompareInput, Stations};
use crate::chart::figure::Ink;
use crate::telemetry::Lap;

/// One lap as it is drawn.
#[derive(Clone, Copy)]
pub(in crate::chart) struct DrawnLap<'a> {
    pub(in crate::chart) ink: Ink,
    pub(in crate::chart) lap: &'a Lap,
    /// Stations, metres along the reference.
    pub(in crate::chart) stations_m: &'a [f64],
    /// Seconds since this lap's line at the stations.
    pub(in crate::chart) times_s: &'a [f64],
}

/// Inks of the laps beside the first two.
pub(in crate::chart) const OTHER_INKS: [Ink; 2] = [Ink::LapC, Ink::LapD];

/// All laps: the one looked at, the others, the reference last.
pub(in crate::chart) fn drawn<'a>(
    input: &CompareInput<'a>,
    stations: &'a Stations,
    others: &'a [Stations],
) -> Vec<DrawnLap<'a>> {
    let lap = |ink, lap, stations_m, times_s| DrawnLap {
        ink,
        lap,
        stations_m,
        times_s,
    };
    let mut laps = vec![lap(
        Ink::LapA,
        &input.a.lap,
        &stations.distance_m,
        &stations.a_time_s,
    )];
    let beside = input.others.iter().zip(others).zip(OTHER_INKS);
    laps.extend(
        beside.map(|((other, stations), ink)| {
            lap(ink, &other.lap.lap, &stations.distance_m, &stations.a_time_s)
        }),
    );
    laps.push(lap(
        Ink::LapB,
        &input.b.lap,
        &stations.distance_m,
        &stations.b_time_s,
    ));
    laps
}
