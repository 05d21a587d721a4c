//! The track alone, as large as the picture: colored by who is faster, or by what the lap looked at does.

use super::channel_names::channel_name;
use super::compare::rate::Tints;
use super::compare::runs::logged;
use super::compare::words::Words as Names;
use super::compare::{self, CompareInput, Stations};
use super::figure::{Block, Figure, Ink, MapLegend, Palette, Run, TrackMap};
use super::scale::drawable;
use crate::telemetry::{ChannelRole, Unit};
use crate::units::Metres;
use crate::words::Words;

/// Gears that a legend names.
const MOST_STEPS: u32 = 12;

/// What the track is colored by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MapColor {
    /// Who gains where.
    #[default]
    Gain,
    /// The lap's speed.
    Speed,
    /// The lap's gear.
    Gear,
    /// Where the lap is on the brake and where on the throttle.
    Pedals,
}

impl MapColor {
    /// What to call it in a command.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gain => "gain",
            Self::Speed => "speed",
            Self::Gear => "gear",
            Self::Pedals => "pedals",
        }
    }

    /// The coloring of that [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Gain, Self::Speed, Self::Gear, Self::Pedals]
            .into_iter()
            .find(|color| color.name() == name)
    }
}

/// The picture of a track. Never fails: what cannot be drawn is said in a sentence.
///
/// With a color other than gain the picture is about the lap looked at alone.
#[must_use]
pub(crate) fn figure(input: &CompareInput<'_>, color: MapColor) -> Figure {
    let alone = CompareInput {
        others: &[],
        ..*input
    };
    // What one lap does is a picture of that lap.
    let input = if color == MapColor::Gain { input } else { &alone };
    let words = Names::new(input);
    let track = track(input, &words, color);
    let mut title = compare::title(input, &words, input.comparison.delta);
    let mut alt_text = words.alt_text(input, &Stations::new(input.comparison, input.window));
    let mut footer = words.footer(input);
    if color != MapColor::Gain {
        title.headline = None;
        if input.a.label.circuit.is_none() {
            title.heading = input.words.picture_track_map();
        }
        title.legend.truncate(1);
        footer = String::new();
        alt_text = match &track {
            Ok(track) => words.alt_text_of_map(track, input.words),
            Err(reason) => reason.clone(),
        };
    }
    let block = match track {
        Ok(track) => Block::Map(track),
        Err(reason) => Block::Note(reason),
    };
    Figure {
        title,
        blocks: vec![block],
        footer,
        alt_text,
        words: input.words,
        ..Figure::default()
    }
}

fn track(input: &CompareInput<'_>, words: &Names, color: MapColor) -> Result<TrackMap, String> {
    let say = input.words;
    let stations = Stations::new(input.comparison, input.window);
    if stations.len() < 2 {
        return Err(say.picture_nothing_in_common());
    }
    let tints = Tints::new(&stations, input.comparison.alignment.residual);
    let corners = compare::corners_inside(input, &stations);
    let map = compare::track::map(input, words, &stations, &tints, &corners)
        .ok_or_else(|| say.picture_no_positions())?;
    let no_channel = || say.picture_no_such_channel();
    match color {
        MapColor::Gain => Ok(map),
        MapColor::Speed => by_amount(map, input, &stations, ChannelRole::Speed).ok_or_else(no_channel),
        MapColor::Gear => by_amount(map, input, &stations, ChannelRole::Gear).ok_or_else(no_channel),
        MapColor::Pedals => by_pedals(map, input, &stations).ok_or_else(no_channel),
    }
}

/// The map colored from the least to the most of a channel; `None` where the lap looked at does not have it.
fn by_amount(
    mut map: TrackMap,
    input: &CompareInput<'_>,
    stations: &Stations,
    role: ChannelRole,
) -> Option<TrackMap> {
    let channel = input.a.lap.channel(role)?;
    let unit = input.units.axis(channel.unit);
    let mut values = logged(channel, &stations.a_time_s);
    for value in values.iter_mut().flatten() {
        *value = drawable(*value);
    }
    let known = || values.iter().flatten().copied();
    let low = known().fold(f64::INFINITY, f64::min);
    let high = known().fold(f64::NEG_INFINITY, f64::max);
    if !low.is_finite() || !high.is_finite() {
        return None;
    }
    let range = (high - low).max(1e-9);
    let tint = |value: &Option<f64>| value.map(|value| ((value - low) / range).clamp(0.0, 1.0));
    color_by(
        &mut map,
        &values.iter().map(tint).collect::<Vec<_>>(),
        input.words,
    );
    let label = |value: f64| {
        format!("{:.0} {}", value * unit.per_si, unit.symbol)
            .trim_end()
            .to_owned()
    };
    let name = channel_name(role, input.words);
    let along = input.words.picture_along_the_lap(&name.to_uppercase());
    let (title, legend) = if channel.unit == Unit::Count {
        (along.clone(), MapLegend::Steps(steps(low, high)))
    } else {
        (
            format!("{along}, {}", unit.symbol),
            MapLegend::Ends([label(low), label(high)]),
        )
    };
    (map.title, map.legend) = (title, legend);
    map.palette = Palette::Amount;
    for label in &mut map.corners {
        let corner = input.comparison.corner(label.number)?;
        // The least of it within the corner: the apex speed, the lowest gear.
        let inside = |end: Metres| stations.index_at(end.get());
        let least = values
            .get(inside(corner.corner.entry)..=inside(corner.corner.exit))
            .unwrap_or_default()
            .iter()
            .flatten()
            .copied()
            .fold(f64::INFINITY, f64::min);
        label.note = least
            .is_finite()
            .then(|| (Ink::Muted, format!("{:.0}", least * unit.per_si)));
        // Slow corners first: they shape the lap.
        label.weight = -least;
    }
    Some(map)
}

/// Every whole number with its tint.
fn steps(low: f64, high: f64) -> Vec<(f64, String)> {
    let range = (high - low).max(1e-9);
    (0_u32..MOST_STEPS)
        .map(|step| low + f64::from(step))
        .take_while(|value| *value <= high)
        .map(|value| ((value - low) / range, format!("{value:.0}")))
        .collect()
}

/// The map colored by brake and throttle; `None` where the lap looked at has neither.
fn by_pedals(mut map: TrackMap, input: &CompareInput<'_>, stations: &Stations) -> Option<TrackMap> {
    let pressed = |role: ChannelRole| {
        let channel = input.a.lap.channel(role)?;
        let values = logged(channel, &stations.a_time_s);
        let full = if channel.unit == Unit::Bar {
            values.iter().flatten().copied().fold(1.0, f64::max)
        } else {
            1.0
        };
        let part = |value: Option<f64>| value.map(|value| (value / full).clamp(0.0, 1.0));
        Some(values.into_iter().map(part).collect::<Vec<_>>())
    };
    let (throttle, brake) = (pressed(ChannelRole::Throttle), pressed(ChannelRole::Brake));
    let is_known = |pedal: &Option<Vec<Option<f64>>>| pedal.iter().flatten().any(Option::is_some);
    if !is_known(&throttle) && !is_known(&brake) {
        return None;
    }
    let at = |pedal: &Option<Vec<Option<f64>>>, index: usize| pedal.as_ref()?.get(index).copied()?;
    let tints: Vec<Option<f64>> = (0..stations.len())
        .map(|index| match (at(&brake, index), at(&throttle, index)) {
            // Both at once is braking: that is what slows the car.
            (Some(pressed), _) if pressed > 0.03 => Some(-pressed.max(0.35)),
            (_, Some(pressed)) => Some(pressed),
            // Off the brake, and the throttle is not known.
            (Some(_), None) if throttle.is_none() => Some(0.0),
            _ => None,
        })
        .collect();
    color_by(&mut map, &tints, input.words);
    let say = input.words;
    map.title = say.picture_pedals_along();
    map.palette = Palette::Pedals;
    let named = |is_there: bool, role| {
        let name = channel_name(role, say);
        if is_there {
            name
        } else {
            say.picture_channel_not_logged(&name)
        }
    };
    map.legend = MapLegend::Ends([
        named(is_known(&brake), ChannelRole::Brake),
        named(is_known(&throttle), ChannelRole::Throttle),
    ]);
    for label in &mut map.corners {
        label.note = None;
    }
    Some(map)
}

/// Colors the track; where there is no tint it has no color, and that is said.
fn color_by(map: &mut TrackMap, tints: &[Option<f64>], words: Words) {
    let mut runs: Vec<Run> = Vec::new();
    let mut was_known = None;
    for (&point, tint) in map.runs.iter().flat_map(|run| &run.points).zip(tints) {
        if was_known != Some(tint.is_some()) {
            // A run begins where the one before it ends.
            let last = runs.last().and_then(|run| run.points.last()).copied();
            runs.push(Run {
                points: last.into_iter().collect(),
                tints: last.and(*tint).into_iter().collect(),
            });
            was_known = Some(tint.is_some());
        }
        if let Some(run) = runs.last_mut() {
            run.points.push(point);
            run.tints.extend(tint);
        }
    }
    map.note = compare::track::shape_note(map, words);
    if tints.iter().any(Option::is_none) {
        let dark = words.picture_dark_not_logged();
        map.note = if map.note.is_empty() {
            dark
        } else {
            format!("{}, {dark}", map.note)
        };
    }
    map.runs = runs;
}
