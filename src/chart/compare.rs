//! Two laps against each other: the delta on top, the channels below over the same stations, the track colored by
//! who is faster, and what every corner costs.
//!
//! Everything is drawn over stations (metres along the reference lap); both laps' channels are read at the times the
//! comparison gives for a station, so that one upright line means one place on the track for both.

mod bridges;
pub(super) mod channels;
mod corner_bars;
mod delta;
pub(super) mod fastest;
pub(super) mod laps;
pub(super) mod marks;
pub(super) mod names;
pub(super) mod pedals;
pub(super) mod rate;
pub(super) mod stations;
mod stretch;
pub(super) mod track;
pub(super) mod words;

use super::DisplayUnits;
use super::figure::{Band, Block, Figure, Headline, Ink, PanelStack, Title};
use super::fonts::drawable_name;
use super::scale::Scale;
use crate::analysis::{ComparedCorner, Comparison};
use crate::telemetry::{ChannelRole, LabeledLap};
use crate::units::{Metres, Seconds};
use rate::Tints;
pub(super) use stations::Stations;
pub use stretch::{NoSuchCorner, Stretch};
use words::Words;

/// The channels shown unless others are asked for.
pub const DEFAULT_CHANNELS: [ChannelRole; 5] = [
    ChannelRole::Speed,
    ChannelRole::Throttle,
    ChannelRole::Brake,
    ChannelRole::Steering,
    ChannelRole::Gear,
];

/// What a comparison picture is made of.
#[derive(Clone, Copy, Debug)]
pub struct CompareInput<'a> {
    /// The two laps' comparison.
    pub comparison: &'a Comparison,
    /// The lap looked at.
    pub a: &'a LabeledLap,
    /// The reference lap.
    pub b: &'a LabeledLap,
    /// Up to two more laps; more are left out.
    pub others: &'a [OtherLap],
    /// km/h or mph, metres or feet.
    pub units: DisplayUnits,
    /// Which channels, from top to bottom; those that neither lap has are left out.
    pub channels: &'a [ChannelRole],
    /// Only these stations, metres along the reference; `None`: the whole lap.
    pub window: Option<(Metres, Metres)>,
    /// What can be said in the reader's language.
    pub words: crate::words::Words,
}

/// One lap more, compared with the same reference.
#[derive(Clone, Debug)]
pub struct OtherLap {
    /// The lap.
    pub lap: LabeledLap,
    /// Its comparison with the reference.
    pub comparison: Comparison,
}

/// The picture of a comparison. Never fails: what cannot be drawn is left out or said in a sentence.
#[must_use]
pub fn figure(input: &CompareInput<'_>) -> Figure {
    let words = Words::new(input);
    let mut blocks = Vec::new();
    let stations = Stations::new(input.comparison, input.window);
    if stations.len() < 2 {
        blocks.push(Block::Note(input.words.picture_nothing_in_common()));
    } else {
        let tints = Tints::new(&stations.distance_m, &stations.delta_s);
        blocks.push(Block::Panels(panels(input, &words, &stations, &tints)));
        let corners = corners_inside(input, &stations);
        if let Some(map) = track::map(input, &words, &stations, &tints, &corners) {
            blocks.push(Block::Map(map));
        }
        if let Some(bars) = corner_bars::of(input, &words, &corners) {
            blocks.push(Block::Bars(bars));
        }
    }
    Figure {
        title: title(input, &words, shown_loss(input, &stations)),
        blocks,
        footer: words.footer(input),
        alt_text: words.alt_text(input, &fastest::parts(input, &stations)),
        words: input.words,
        ..Figure::default()
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

/// What the lap looked at loses in the picture: the whole difference, or the window's part of it.
pub(super) fn shown_loss(input: &CompareInput<'_>, stations: &Stations) -> Seconds {
    match (stations.delta_s.first(), stations.delta_s.last()) {
        (Some(first_s), Some(last_s)) if input.window.is_some() => Seconds::new(last_s - first_s),
        _ => input.comparison.delta,
    }
}

/// What stands above; `shown` is what the lap looked at loses in the picture.
pub(super) fn title(input: &CompareInput<'_>, words: &Words, shown: Seconds) -> Title {
    Title {
        heading: words.circuit.clone(),
        subheading: words.car.clone(),
        headline: Some(Headline {
            value: input.words.signed_seconds(shown, 3).replace('-', "−"),
            caption: words.verdict(shown, input.window.is_some()),
            ink: Ink::Text,
        }),
        legend: words.laps.clone(),
    }
}

fn panels(input: &CompareInput<'_>, words: &Words, stations: &Stations, tints: &Tints) -> PanelStack {
    let metres = input.units.axis(crate::telemetry::Unit::Metres);
    let (from_m, to_m) = stations.span_m();
    let others: Vec<Stations> = input
        .others
        .iter()
        .take(laps::OTHER_INKS.len())
        .map(|other| Stations::new(&other.comparison, input.window))
        .collect();
    let laps = laps::drawn(input, stations, &others);
    let mut panels = vec![if others.is_empty() {
        delta::of_one(words, stations, tints, metres.per_si)
    } else {
        delta::of_many(words, stations, &others, metres.per_si)
    }];
    panels.extend(channels::panels(input, &laps, metres.per_si));
    let bands = input.comparison.corners.iter().filter_map(|compared| {
        let corner = &compared.corner;
        let ends = [corner.entry.get(), corner.exit.get(), corner.apex.get()];
        (ends.into_iter().all(f64::is_finite) && corner.exit.get() > from_m && corner.entry.get() < to_m)
            .then(|| Band {
                from: corner.entry.get() * metres.per_si,
                to: corner.exit.get() * metres.per_si,
                center: corner.apex.get() * metres.per_si,
                number: corner.number,
                name: corner.name.as_deref().and_then(drawable_name),
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
