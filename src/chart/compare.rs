//! Two laps against each other: the delta on top, the channels below over the same stations, the track colored by
//! who is faster, and what every corner costs.
//!
//! Everything is drawn over stations (metres along the reference lap); both laps' channels are read at the times the
//! comparison gives for a station, so that one upright line means one place on the track for both.

mod channels;
pub(super) mod rate;
pub(super) mod track;
pub(super) mod words;

use super::DisplayUnits;
use super::figure::{
    Band, BarRow, Bars, Block, Figure, Headline, Ink, LegendEntry, Panel, PanelStack, Run, Series, Title,
};
use super::scale::{Scale, drawable};
use crate::analysis::{ComparedCorner, Comparison};
use crate::telemetry::{ChannelRole, Lap};
use crate::units::{Metres, Seconds};
use rate::Tints;
use words::Words;

/// The channels shown unless others are asked for.
pub const DEFAULT_CHANNELS: [ChannelRole; 4] = [
    ChannelRole::Speed,
    ChannelRole::Throttle,
    ChannelRole::Brake,
    ChannelRole::Gear,
];

/// In place of a picture of laps that cannot be laid on each other.
pub(super) const NOTHING_IN_COMMON: &str =
    "There is nothing to draw: the two laps have no stretch of track in common.";

/// What a comparison picture is made of.
#[derive(Clone, Copy, Debug)]
pub struct CompareInput<'a> {
    /// The two laps' comparison.
    pub comparison: &'a Comparison,
    /// The lap looked at.
    pub a: LapSide<'a>,
    /// The reference lap.
    pub b: LapSide<'a>,
    /// Name of the circuit; may be empty.
    pub circuit: &'a str,
    /// km/h or mph, metres or feet.
    pub units: DisplayUnits,
    /// Which channels, from top to bottom; those that neither lap has are left out.
    pub channels: &'a [ChannelRole],
    /// Only these stations, metres along the reference; `None`: the whole lap.
    pub window: Option<(Metres, Metres)>,
}

/// One of the two laps, and what to call it.
#[derive(Clone, Copy, Debug)]
pub struct LapSide<'a> {
    /// The lap.
    pub lap: &'a Lap,
    /// Who drove it; may be empty.
    pub driver: &'a str,
    /// Which lap it is: `lap 9`.
    pub label: &'a str,
    /// The car; may be empty.
    pub car: &'a str,
}

/// The picture of a comparison. Never fails: what cannot be drawn is left out or said in a sentence.
#[must_use]
pub fn figure(input: &CompareInput<'_>) -> Figure {
    let words = Words::new(input);
    let mut blocks = Vec::new();
    let stations = Stations::new(input);
    if stations.len() < 2 {
        blocks.push(Block::Note(NOTHING_IN_COMMON.to_owned()));
    } else {
        let tints = Tints::new(&stations.distance_m, &stations.delta_s);
        blocks.push(Block::Panels(panels(input, &words, &stations, &tints)));
        let corners = corners_inside(input, &stations);
        if let Some(map) = track::map(input, &words, &stations, &tints, &corners) {
            blocks.push(Block::Map(map));
        }
        if let Some(bars) = bars(input, &words, &corners) {
            blocks.push(Block::Bars(bars));
        }
    }
    Figure {
        title: title(input, &words),
        blocks,
        footer: words.footer(input),
        alt_text: words.alt_text(input),
    }
}

/// The comparison's stations inside the window: finite, rising, all of one length.
pub(super) struct Stations {
    pub(super) distance_m: Vec<f64>,
    pub(super) delta_s: Vec<f64>,
    pub(super) a_time_s: Vec<f64>,
    pub(super) b_time_s: Vec<f64>,
}

impl Stations {
    pub(super) fn new(input: &CompareInput<'_>) -> Self {
        let trace = &input.comparison.trace;
        let (from_m, to_m) = input
            .window
            .map_or((f64::NEG_INFINITY, f64::INFINITY), |(from, to)| {
                (from.get().min(to.get()), from.get().max(to.get()))
            });
        let mut stations = Self {
            distance_m: Vec::with_capacity(trace.distance_m.len()),
            delta_s: Vec::with_capacity(trace.distance_m.len()),
            a_time_s: Vec::with_capacity(trace.distance_m.len()),
            b_time_s: Vec::with_capacity(trace.distance_m.len()),
        };
        let columns = trace
            .distance_m
            .iter()
            .zip(&trace.delta_s)
            .zip(&trace.a_time_s)
            .zip(&trace.b_time_s);
        for (((&distance_m, &delta_s), &a_time_s), &b_time_s) in columns {
            let finite = [distance_m, delta_s, a_time_s, b_time_s]
                .into_iter()
                .all(f64::is_finite);
            let rises = stations.distance_m.last().is_none_or(|&last| distance_m > last);
            if finite && rises && distance_m >= from_m && distance_m <= to_m {
                stations.distance_m.push(distance_m);
                stations.delta_s.push(drawable(delta_s));
                stations.a_time_s.push(a_time_s);
                stations.b_time_s.push(b_time_s);
            }
        }
        stations
    }

    pub(super) fn len(&self) -> usize {
        self.distance_m.len()
    }

    fn span_m(&self) -> (f64, f64) {
        (
            self.distance_m.first().copied().unwrap_or_default(),
            self.distance_m.last().copied().unwrap_or_default(),
        )
    }

    /// Index of the first station at or after a distance, or of the last one.
    fn index_at(&self, distance_m: f64) -> usize {
        self.distance_m
            .partition_point(|&station_m| station_m < distance_m)
            .min(self.len().saturating_sub(1))
    }
}

/// The corners whose apex is in the picture.
pub(super) fn corners_inside<'a>(input: &CompareInput<'a>, stations: &Stations) -> Vec<&'a ComparedCorner> {
    let (from_m, to_m) = stations.span_m();
    let inside = |compared: &&ComparedCorner| {
        let apex_m = compared.corner.apex.get();
        apex_m >= from_m && apex_m <= to_m
    };
    input.comparison.corners.iter().filter(inside).collect()
}

pub(super) fn title(input: &CompareInput<'_>, words: &Words) -> Title {
    let entry = |ink, side: &LapSide<'_>, name: &str, label: &str| LegendEntry {
        ink,
        name: name.to_owned(),
        label: label.to_owned(),
        value: side.lap.time().map_or_else(String::new, Seconds::lap_time),
    };
    Title {
        heading: words.circuit.clone(),
        subheading: words.car.clone(),
        headline: Some(Headline {
            value: format!("{} s", input.comparison.delta.signed(3).replace('-', "−")),
            caption: words.verdict(input.comparison.delta),
            ink: Ink::Text,
        }),
        legend: vec![
            entry(Ink::LapA, &input.a, &words.a.name, &words.a.label),
            entry(Ink::LapB, &input.b, &words.b.name, &words.b.label),
        ],
    }
}

fn panels(input: &CompareInput<'_>, words: &Words, stations: &Stations, tints: &Tints) -> PanelStack {
    let metres = input.units.axis(crate::telemetry::Unit::Metres);
    let (from_m, to_m) = stations.span_m();
    let mut panels = vec![delta_panel(words, stations, tints, metres.per_si)];
    panels.extend(channels::panels(input, stations, metres.per_si));
    let bands = input.comparison.corners.iter().filter_map(|compared| {
        let corner = &compared.corner;
        let ends = [corner.entry.get(), corner.exit.get(), corner.apex.get()];
        (ends.into_iter().all(f64::is_finite) && corner.exit.get() > from_m && corner.entry.get() < to_m)
            .then(|| Band {
                from: corner.entry.get() * metres.per_si,
                to: corner.exit.get() * metres.per_si,
                center: corner.apex.get() * metres.per_si,
                number: corner.number,
                weight: compared.loss.get().abs(),
            })
    });
    PanelStack {
        x: Scale::exact(from_m * metres.per_si, to_m * metres.per_si),
        x_unit: metres.symbol,
        bands: bands.collect(),
        panels,
    }
}

fn delta_panel(words: &Words, stations: &Stations, tints: &Tints, per_metre: f64) -> Panel {
    let points: Vec<(f64, f64)> = stations
        .distance_m
        .iter()
        .zip(&stations.delta_s)
        .map(|(&distance_m, &delta_s)| (distance_m * per_metre, delta_s))
        .collect();
    let largest = stations.delta_s.iter().copied().fold(0.0, f64::max);
    let smallest = stations.delta_s.iter().copied().fold(0.0, f64::min);
    // Never finer than a fiftieth of a second: two equal laps are a flat line, not a mountain range.
    let (low, high) = if largest - smallest < 0.02 {
        (smallest - 0.01, largest + 0.01)
    } else {
        (smallest, largest)
    };
    Panel {
        title: "DELTA".to_owned(),
        unit: "s".to_owned(),
        hints: words.delta_hints(),
        y: Scale::airy(low, high, 0.07),
        weight: 2.6,
        area: true,
        series: vec![Series {
            ink: Ink::Text,
            runs: vec![Run {
                points,
                tints: tints.values.clone(),
            }],
        }],
    }
}

/// What every corner and all straights together cost.
fn bars(input: &CompareInput<'_>, words: &Words, corners: &[&ComparedCorner]) -> Option<Bars> {
    if corners.is_empty() {
        return None;
    }
    let finite = |value: f64| if value.is_finite() { drawable(value) } else { 0.0 };
    let mut rows: Vec<BarRow> = corners
        .iter()
        .map(|compared| BarRow {
            label: words.corner(&compared.corner),
            value: finite(compared.loss.get()),
            optional: true,
        })
        .collect();
    if input.window.is_none() && !input.comparison.straights.is_empty() {
        rows.push(BarRow {
            label: "Straights".to_owned(),
            value: input
                .comparison
                .straights
                .iter()
                .map(|straight| finite(straight.loss.get()))
                .sum(),
            optional: false,
        });
    }
    Some(Bars {
        title: words.bars_title(),
        unit: "s · + is slower",
        rows,
        rest: "Others".to_owned(),
    })
}
