//! The track alone, as large as the picture: colored by who is faster, or by one channel of the lap looked at.

use super::compare::rate::Tints;
use super::compare::words::Words;
use super::compare::{self, CompareInput, NOTHING_IN_COMMON, Stations};
use super::figure::{Block, Figure, Palette, TrackMap};
use crate::telemetry::ChannelRole;

/// What the track is colored by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MapColor {
    /// Who gains where.
    #[default]
    Gain,
    /// How much of a channel the lap looked at has: speed, gear, throttle.
    Channel(ChannelRole),
}

/// The picture of a track. Never fails: what cannot be drawn is said in a sentence.
#[must_use]
pub fn figure(input: &CompareInput<'_>, color: MapColor) -> Figure {
    let words = Words::new(input);
    let block = match track(input, &words, color) {
        Ok(track) => Block::Map(track),
        Err(reason) => Block::Note(reason.to_owned()),
    };
    Figure {
        title: compare::title(input, &words),
        blocks: vec![block],
        footer: words.footer(input),
        alt_text: words.alt_text(input),
    }
}

fn track(input: &CompareInput<'_>, words: &Words, color: MapColor) -> Result<TrackMap, &'static str> {
    let stations = Stations::new(input);
    if stations.len() < 2 {
        return Err(NOTHING_IN_COMMON);
    }
    let tints = Tints::new(&stations.distance_m, &stations.delta_s);
    let corners = compare::corners_inside(input, &stations);
    let map = compare::track::map(input, words, &stations, &tints, &corners)
        .ok_or("There is no map: neither lap knows where it was.")?;
    match color {
        MapColor::Gain => Ok(map),
        MapColor::Channel(role) => by_channel(map, input, &stations, role)
            .ok_or("There is no map of it: the lap does not have that channel."),
    }
}

/// The map with another coloring; `None` where the lap looked at does not have the channel.
fn by_channel(
    mut map: TrackMap,
    input: &CompareInput<'_>,
    stations: &Stations,
    role: ChannelRole,
) -> Option<TrackMap> {
    let channel = input.a.lap.channel(role)?;
    let unit = input.units.axis(channel.unit);
    let values = channel.series.at_each(&stations.a_time_s, role.interpolation());
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let range = (high - low).max(1e-9);
    let tints: Vec<f64> = values
        .iter()
        .map(|value| ((value - low) / range).clamp(0.0, 1.0))
        .collect();
    for run in &mut map.runs {
        run.tints.clone_from(&tints);
    }
    let label = |value: f64| {
        format!("{:.0} {}", value * unit.per_si, unit.symbol)
            .trim_end()
            .to_owned()
    };
    map.title = format!("{} ALONG THE LAP", role.name().replace('_', " ").to_uppercase());
    map.palette = Palette::Amount;
    map.legend = [label(low), label(high)];
    for corner in &mut map.corners {
        corner.loss_s = None;
    }
    Some(map)
}
