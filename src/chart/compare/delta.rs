//! The delta along the lap: whose time grows where.

use super::CompareInput;
use super::incident::Incident;
use super::rate::Tints;
use super::stations::Stations;
use super::words::Words;
use crate::chart::figure::{Ink, Mark, MarkKind, Panel, Run, Series, Zero};
use crate::chart::scale::Scale;

/// One lap against the reference: the line is tinted by who is faster. Over a whole lap an incident is cut out of it.
pub(super) fn of_one(
    input: &CompareInput<'_>,
    words: &Words,
    (stations, tints): (&Stations, &Tints),
    per_metre: f64,
) -> Panel {
    let incident = Incident::of(input.comparison).filter(|_| input.window.is_none());
    let run = Run {
        points: points(stations, per_metre),
        tints: tints.values.clone(),
    };
    let (runs, hints) = match incident {
        None => (vec![run], words.delta_hints()),
        Some(incident) => (
            without(&run, &incident, stations, per_metre),
            vec![words.cut_out(&incident)],
        ),
    };
    // Where the line is cut it goes on above, or below, by what the hint says.
    let cut = incident.and_then(|_| {
        let &at = runs.first()?.points.last()?;
        Some(Mark {
            ink: if input.comparison.delta.get() < 0.0 {
                Ink::LapA
            } else {
                Ink::LapB
            },
            kind: MarkKind::CutOff,
            at,
        })
    });
    let series = vec![Series { ink: Ink::Text, runs }];
    let mut drawn = panel((words.say.picture_delta(), hints), Zero::Area, series);
    if let Some(cut) = cut {
        drawn.y = drawn.y.with_air(0.14);
        drawn.marks.push(cut);
    }
    drawn
}

/// The line before the incident, and the one behind it without what the incident cost.
fn without(run: &Run, incident: &Incident, stations: &Stations, per_metre: f64) -> Vec<Run> {
    let step_s = incident.step_s(stations);
    let (mut before, mut after) = (Run::default(), Run::default());
    for (&(at, delta_s), &tint) in run.points.iter().zip(&run.tints) {
        let station_m = at / per_metre;
        if incident.covers(station_m) {
            continue;
        }
        let (side, delta_s) = if station_m < incident.from_m {
            (&mut before, delta_s)
        } else {
            (&mut after, delta_s - step_s)
        };
        side.points.push((at, delta_s));
        side.tints.push(tint);
    }
    [before, after]
        .into_iter()
        .filter(|run| !run.points.is_empty())
        .collect()
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
    panel(
        (words.say.picture_delta(), words.delta_hints_of_many()),
        Zero::Signed,
        series,
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

fn panel((title, hints): (String, Vec<(Ink, String)>), zero: Zero, series: Vec<Series>) -> Panel {
    let runs = || series.iter().flat_map(|series| &series.runs);
    let deltas_s = || runs().flat_map(|run| run.points.iter().map(|point| point.1));
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
