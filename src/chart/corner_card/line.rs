//! How far apart the two lines are across the track, metre by metre: on a map of the corner they would lie on each other.

use crate::chart::compare::track::lines;
use crate::chart::compare::words::Words;
use crate::chart::compare::{CompareInput, Stations};
use crate::chart::figure::{Ink, Panel, Run, Series, Zero};
use crate::chart::scale::{Scale, drawable};
use crate::telemetry::Unit;

/// Never finer than this: what receivers differ by is not a line.
const LEAST_RANGE_M: f64 = 0.5;

/// The panel; `None` where the positions are not good enough.
pub(super) fn panel(input: &CompareInput<'_>, words: &Words, stations: &Stations) -> Option<Panel> {
    let metres = input.units.axis(Unit::Metres);
    let offsets_m = lines::offsets_m(input, stations)?;
    let places = stations.distance_m.iter().zip(offsets_m);
    let points: Vec<(f64, f64)> = places
        .map(|(station_m, offset_m)| (station_m * metres.per_si, drawable(offset_m * metres.per_si)))
        .filter(|point| point.1.is_finite())
        .collect();
    let values = || points.iter().map(|point| point.1);
    let least = LEAST_RANGE_M * metres.per_si;
    let (low, high) = (values().fold(-least, f64::min), values().fold(least, f64::max));
    Some(Panel {
        title: input.words.picture_line_offset(),
        unit: metres.symbol.to_owned(),
        hints: vec![(Ink::LapA, input.words.picture_line_left(words.short_a()))],
        y: Scale::airy(low, high, 0.08),
        weight: 1.2,
        zero: Zero::Signed,
        series: vec![Series {
            ink: Ink::LapA,
            runs: vec![Run {
                points,
                tints: Vec::new(),
            }],
        }],
        marks: Vec::new(),
    })
}
