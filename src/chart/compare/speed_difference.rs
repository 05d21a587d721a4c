//! How much faster the lap looked at is, place by place: filled in the color of whoever is faster there.

use super::incident::Incident;
use super::laps;
use super::words::Words;
use super::{CompareInput, Stations, runs};
use crate::chart::figure::{Ink, Panel, Run, Series, Zero};
use crate::chart::scale::{Scale, drawable};
use crate::telemetry::{ChannelRole, Unit};

/// Never finer than this, of the unit: equal laps are a level line.
const LEAST_RANGE: f64 = 2.0;

/// The panel; `None` where one of the laps has no speed.
pub(super) fn panel(
    input: &CompareInput<'_>,
    words: &Words,
    stations: &Stations,
    per_metre: f64,
) -> Option<Panel> {
    let unit = input.units.axis(Unit::MetresPerSecond);
    let drawn = laps::drawn(input, stations, &[]);
    let [a, b] = drawn.as_slice() else { return None };
    let speeds = |lap: &laps::DrawnLap<'_>| {
        let speed = lap.lap.channel(ChannelRole::Speed)?;
        Some(runs::logged(speed, lap.times_s))
    };
    let (a, b) = (speeds(a)?, speeds(b)?);
    let incident = Incident::of(input.comparison).filter(|_| input.window.is_none());
    let mut runs: Vec<Run> = Vec::new();
    let mut is_open = false;
    for ((a_mps, b_mps), station_m) in a.into_iter().zip(b).zip(&stations.distance_m) {
        let is_cut = incident.is_some_and(|incident| incident.covers(*station_m));
        let (Some(a_mps), Some(b_mps), false) = (a_mps, b_mps, is_cut) else {
            is_open = false;
            continue;
        };
        if !is_open {
            runs.push(Run::default());
            is_open = true;
        }
        let difference = drawable((a_mps - b_mps) * unit.per_si);
        if let Some(run) = runs.last_mut().filter(|_| difference.is_finite()) {
            run.points.push((station_m * per_metre, difference));
            run.tints.push(-difference.signum());
        }
    }
    let values = || runs.iter().flat_map(|run| &run.points).map(|point| point.1);
    let low = values().fold(-LEAST_RANGE, f64::min);
    let high = values().fold(LEAST_RANGE, f64::max);
    let faster = |ink, arrow: &str, driver: &str| {
        let faster = words.say.picture_verdict_faster(driver);
        (ink, format!("{arrow} {faster}"))
    };
    (!runs.is_empty()).then(|| Panel {
        title: words.say.picture_speed_difference(),
        unit: unit.symbol.to_owned(),
        hints: vec![
            faster(Ink::LapA, "↑", words.short_a()),
            faster(Ink::LapB, "↓", words.short_b()),
        ],
        y: Scale::airy(low, high, 0.05),
        weight: 1.5,
        zero: Zero::Filled,
        series: vec![Series { ink: Ink::Text, runs }],
        marks: Vec::new(),
    })
}
