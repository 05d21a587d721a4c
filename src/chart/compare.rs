//! Two laps against each other: the delta on top, the channels below over the same stations, the track colored by
//! who is faster, and what every corner costs.
//!
//! Everything is drawn over stations (metres along the reference lap); both laps' channels are read at the times the
//! comparison gives for a station, so that one upright line means one place on the track for both.

mod alt_text;
mod bridges;
pub(super) mod channels;
mod corner_bars;
mod corner_zoom;
mod dearest;
mod delta;
pub(super) mod fastest;
pub(super) mod incident;
mod input;
pub(super) mod laps;
pub(super) mod marks;
pub(super) mod names;
pub(super) mod pedal_range;
pub(super) mod pedals;
pub(super) mod rate;
pub(super) mod runs;
mod speed_difference;
pub(super) mod stations;
mod stretch;
pub(super) mod track;
pub(super) mod words;

use super::figure::{Band, Block, Figure, Headline, Ink, PanelStack, Title};
use super::fonts::drawable_name;
use super::scale::Scale;
use crate::units::Seconds;
use dearest::dearest;
pub(crate) use input::{CompareInput, DEFAULT_CHANNELS, OtherLap};
pub(super) use input::{asked_corner, corners_inside, shown_loss};
use rate::Tints;
pub(super) use stations::Stations;
pub(crate) use stretch::{NoSuchCorner, Stretch};
use words::Words;

/// Shares of the width of a brief picture.
const OVER_THE_LAP: f64 = 1.9;
const BESIDE_IT: f64 = 1.0;
/// Corners whose cost stands above the panels.
const MOST_COSTS: usize = 3;
/// Weight of a label that says what a corner costs, beside one that numbers a corner.
const FIRST: f64 = 1e3;

/// The picture of a comparison. Never fails: what cannot be drawn is left out or said in a sentence.
#[must_use]
pub(crate) fn figure(input: &CompareInput<'_>) -> Figure {
    let words = Words::new(input);
    let stations = Stations::new(input.comparison, input.window);
    let blocks = if stations.len() < 2 {
        vec![Block::Note(input.words.picture_nothing_in_common())]
    } else {
        let tints = Tints::new(&stations, input.comparison.alignment.residual);
        if input.form.is_full() {
            full(input, &words, &stations, &tints)
        } else {
            brief(input, &words, &stations, &tints)
        }
    };
    Figure {
        title: title(input, &words, shown_loss(input, &stations)),
        blocks,
        footer: words.footer(input),
        alt_text: words.alt_text(input, &stations),
        words: input.words,
        ..Figure::default()
    }
}

/// Everything: all channels over the lap, the track, every corner.
fn full(input: &CompareInput<'_>, words: &Words, stations: &Stations, tints: &Tints) -> Vec<Block> {
    let mut blocks = vec![Block::Panels(panels(input, words, stations, tints))];
    let corners = corners_inside(input, stations);
    blocks.extend(track::map(input, words, stations, tints, &corners).map(Block::Map));
    blocks.extend(corner_bars::of(input, words, &corners).map(Block::Bars));
    blocks
}

/// What matters: where the time goes, who is faster where, and the corners that cost most.
fn brief(input: &CompareInput<'_>, words: &Words, stations: &Stations, tints: &Tints) -> Vec<Block> {
    let panels = Block::Panels(panels(input, words, stations, tints));
    let corners = corners_inside(input, stations);
    let map = track::map(input, words, stations, tints, &corners).map(Block::Map);
    let top: Vec<(f64, Block)> = [Some((OVER_THE_LAP, panels)), map.map(|map| (BESIDE_IT, map))]
        .into_iter()
        .flatten()
        .collect();
    // A part of the lap is enlarged already.
    let below = if input.window.is_some() {
        Vec::new()
    } else if input.others.is_empty() {
        corner_zoom::of(input, words)
    } else {
        let bars = corner_bars::of(input, words, &corners);
        bars.map(|bars| (1.0, Block::Bars(bars))).into_iter().collect()
    };
    [top, below]
        .into_iter()
        .filter(|row| !row.is_empty())
        .map(Block::Row)
        .collect()
}

/// What stands above; `shown` is what the lap looked at loses in the picture.
pub(super) fn title(input: &CompareInput<'_>, words: &Words, shown: Seconds) -> Title {
    // Inside a part of the lap nothing rests on where the lap was cut.
    let within = match input.window {
        Some(_) => [None; 2],
        None => [input.a.lap.within(), input.b.lap.within()],
    };
    Title {
        heading: words.circuit.clone(),
        subheading: words.car.clone(),
        headline: Some(Headline {
            value: input.words.short_gap_within(shown, within),
            caption: verdict(input, words, shown),
            ink: Ink::Text,
        }),
        legend: words.laps.clone(),
    }
}

/// Who loses it, and in which corner, where one was asked for.
fn verdict(input: &CompareInput<'_>, words: &Words, shown: Seconds) -> String {
    let verdict = words.verdict(shown, input.window.is_some());
    match asked_corner(input) {
        Some(asked) => format!("{} · {verdict}", words.corner(&asked.corner)),
        None => verdict,
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
        delta::of_one(input, words, (stations, tints), metres.per_si)
    } else {
        delta::of_many(words, stations, &others, metres.per_si)
    }];
    // Over a whole lap the lines of two speeds lie on each other: their difference is what can be seen.
    if input.form.is_full() || input.window.is_some() {
        panels.extend(channels::panels(input, &laps, metres.per_si));
    } else {
        panels.extend(channels::asked_panels(input, &laps, metres.per_si));
    }
    if others.is_empty() {
        let after = 1 + usize::from(panels.len() > 1 && (input.form.is_full() || input.window.is_some()));
        let difference = speed_difference::panel(input, words, stations, metres.per_si);
        panels.splice(after..after, difference);
    }
    PanelStack {
        x: Scale::exact(from_m * metres.per_si, to_m * metres.per_si),
        x_unit: metres.symbol,
        bands: bands(input, words, (from_m, to_m), metres.per_si),
        is_numbered: true,
        panels,
    }
}

/// The corners of the stretch shown, the dearest with what they cost.
fn bands(input: &CompareInput<'_>, words: &Words, (from_m, to_m): (f64, f64), per_metre: f64) -> Vec<Band> {
    let costs = if input.others.is_empty() {
        dearest(input, MOST_COSTS)
    } else {
        Vec::new()
    };
    let shown = input.comparison.corners.iter().filter(|compared| {
        let corner = &compared.corner;
        let ends = [corner.entry.get(), corner.exit.get(), corner.apex.get()];
        ends.into_iter().all(f64::is_finite) && corner.exit.get() > from_m && corner.entry.get() < to_m
    });
    shown
        .map(|compared| {
            let corner = &compared.corner;
            let cost = costs.iter().find(|cost| cost.0.corner.number == corner.number);
            Band {
                from: corner.entry.get() * per_metre,
                to: corner.exit.get() * per_metre,
                center: corner.apex.get() * per_metre,
                number: corner.number,
                name: corner.name.as_deref().and_then(drawable_name),
                note: cost.map(|(_, loss)| words.cost(*loss)),
                weight: cost.map_or(compared.loss, |(_, loss)| *loss).get().abs()
                    + if cost.is_some() { FIRST } else { 0.0 },
            }
        })
        .collect()
}
