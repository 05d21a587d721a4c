//! The delta along the lap: whose time grows where.

use super::rate::Tints;
use super::stations::Stations;
use super::words::Words;
use crate::chart::figure::{Ink, Panel, Run, Series, Zero};
use crate::chart::scale::Scale;

/// One lap against the reference: the line and the area below it are tinted by who is faster.
pub(super) fn of_one(words: &Words, stations: &Stations, tints: &Tints, per_metre: f64) -> Panel {
    let run = Run {
        points: points(stations, per_metre),
        tints: tints.values.clone(),
    };
    let series = vec![Series {
        ink: Ink::Text,
        runs: vec![run],
    }];
    panel(
        (words.say.picture_delta(), words.delta_hints()),
        Zero::Area,
        series,
        &[stations],
    )
}

/// Several laps against the reference, each in its own ink; the reference is the line at zero.
pub(super) fn of_many(words: &Words, a: &Stations, others: &[Stations], per_metre: f64) -> Panel {
    let mut laps = vec![(Ink::LapA, a)];
    laps.extend(super::laps::OTHER_INKS.into_iter().zip(others));
    let series = laps
        .iter()
        .rev()
        .map(|&(ink, stations)| Series {
            ink,
            runs: vec![Run {
                points: points(stations, per_metre),
                tints: Vec::new(),
            }],
        })
        .collect();
    let stations: Vec<&Stations> = laps.iter().map(|&(_, stations)| stations).collect();
    panel(
        (words.say.picture_delta(), words.delta_hints_of_many()),
        Zero::Signed,
        series,
        &stations,
    )
}

fn points(stations: &Stations, per_metre: f64) -> Vec<(f64, f64)> {
    stations
        .distance_m
        .iter()
        .zip(&stations.delta_s)
        .map(|(&distance_m, &delta_s)| (distance_m * per_metre, delta_s))
        .collect()
}

fn panel(
    (title, hints): (String, Vec<(Ink, String)>),
    zero: Zero,
    series: Vec<Series>,
    of: &[&Stations],
) -> Panel {
    let deltas_s = || of.iter().flat_map(|stations| stations.delta_s.iter().copied());
    let (smallest, largest) = (deltas_s().fold(0.0, f64::min), deltas_s().fold(0.0, f64::max));
    // Never finer than a fiftieth of a second: two equal laps are a flat line, not a mountain range.
    let (low, high) = if largest - smallest < 0.02 {
        (smallest - 0.01, largest + 0.01)
    } else {
        (smallest, largest)
    };
    Panel {
        title,
        unit: "s".to_owned(),
        hints,
        y: Scale::airy(low, high, 0.07),
        weight: 2.6,
        zero,
        series,
        marks: Vec::new(),
    }
}
