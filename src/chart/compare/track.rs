//! The track as the reference lap drove it, in metres, with corners and start line.

pub(in crate::chart) mod lines;

use super::fastest::Part;
use super::rate::Tints;
use super::words::Words;
use super::{CompareInput, Stations, fastest};
use crate::analysis::{ComparedCorner, MapUp, corner_account, turned};
use crate::chart::figure::{Ink, MapLabel, Palette, Run, Series, StartLine, TrackMap};
use crate::telemetry::{Channel, ChannelKind, ChannelRole, Interpolation, Lap};
use crate::units::Seconds;
use crate::words::args;

/// Mean radius of the earth.
pub(super) const EARTH_RADIUS_M: f64 = 6_371_000.0;
/// A track smaller than this is a car that stood still.
const LEAST_SIZE_M: f64 = 20.0;
/// Larger than this no circuit is; positions are broken.
const LARGEST_SIZE_M: f64 = 100_000.0;

/// The map; `None` where neither lap knows where it was.
pub(in crate::chart) fn map(
    input: &CompareInput<'_>,
    words: &Words,
    stations: &Stations,
    tints: &Tints,
    corners: &[&ComparedCorner],
) -> Option<TrackMap> {
    let of_laps = [
        positions(&input.b.lap, &stations.b_time_s, input.map_up),
        positions(&input.a.lap, &stations.a_time_s, input.map_up),
    ];
    let known = of_laps.into_iter().flatten();
    // Where one of the laps was measured, the shape is not put together from how the other one turned.
    let places = known.min_by_key(|places| places.is_estimated)?;
    let points = places.points;
    let parts = fastest::parts(input, stations);
    let costs = corner_account(input.comparison);
    let note = |compared: &ComparedCorner| {
        let number = Some(compared.corner.number);
        match parts.iter().find(|part| part.corner == number) {
            Some(part) => Some((part.fastest, words.short_of(part.fastest)?.to_owned())),
            None if parts.is_empty() => {
                let mut costs = costs.iter();
                let cost = costs.find(|(corner, _)| Some(corner.number) == number)?;
                loss_note(cost.1, input.words)
            }
            None => None,
        }
    };
    let corners = corners
        .iter()
        .filter_map(|compared| {
            let apex_m = compared.corner.apex.get();
            let at = *points.get(stations.index_at(apex_m))?;
            let before = *points.get(stations.index_at(apex_m - 25.0))?;
            let after = *points.get(stations.index_at(apex_m + 25.0))?;
            let chord = (f64::midpoint(before.0, after.0), f64::midpoint(before.1, after.1));
            Some(MapLabel {
                at,
                number: compared.corner.number,
                note: note(compared),
                outward: unit(at.0 - chord.0, at.1 - chord.1),
                weight: compared.loss.get().abs(),
            })
        })
        .collect();
    let is_whole_lap = input.window.is_none();
    let start = points
        .first()
        .zip(points.get(stations.index_at(12.0)))
        .map(|(&from, &to)| StartLine {
            at: from,
            heading: unit(to.0 - from.0, to.1 - from.1),
        });
    let fastest = fastest_lines(&parts, stations, &points);
    Some(TrackMap {
        title: if parts.is_empty() {
            input.words.picture_who_is_faster()
        } else {
            input.words.picture_who_is_fastest()
        },
        palette: Palette::Laps,
        runs: vec![Run {
            tints: tints.values.clone(),
            points,
        }],
        fastest,
        corners,
        start: start.filter(|start| is_whole_lap && start.heading != (0.0, 0.0)),
        note: note_of(input, places.is_estimated, tints.full_s_per_m, parts.is_empty()),
        is_estimated: places.is_estimated,
        north: places.north,
        legend: words.map_legend(&parts),
    })
}

/// What is to be known of the shape alone; may be empty.
pub(in crate::chart) fn shape_note(map: &TrackMap, words: crate::words::Words) -> String {
    if map.is_estimated {
        words.picture_shape_estimated()
    } else {
        String::new()
    }
}

/// What is to be known of the shape, and what the strongest color stands for.
fn note_of(input: &CompareInput<'_>, is_estimated: bool, full_s_per_m: f64, is_tinted: bool) -> String {
    let say = input.words;
    let metres = input.units.axis(crate::telemetry::Unit::Metres);
    let full = Seconds::new(full_s_per_m * 100.0 / metres.per_si);
    let color = is_tinted.then(|| {
        say.picture_full_color(args::PictureFullColor {
            gap: &say.seconds(full, 2),
            unit: metres.symbol,
        })
    });
    let shape = is_estimated.then(|| say.picture_shape_estimated());
    shape.into_iter().chain(color).collect::<Vec<_>>().join(" · ")
}

/// The track in the inks of the fastest laps; parts in a row of one lap are one line.
fn fastest_lines(parts: &[Part], stations: &Stations, points: &[(f64, f64)]) -> Vec<Series> {
    let mut lines: Vec<Series> = Vec::new();
    for part in parts {
        let range = stations.index_at(part.from_m)..=stations.index_at(part.to_m);
        let piece = points.get(range).unwrap_or_default();
        match lines.last_mut() {
            Some(last) if last.ink == part.fastest => {
                if let Some(run) = last.runs.last_mut() {
                    run.points.extend(piece.iter().skip(1));
                }
            }
            _ => lines.push(Series {
                ink: part.fastest,
                runs: vec![Run {
                    points: piece.to_vec(),
                    tints: Vec::new(),
                }],
            }),
        }
    }
    lines
}

/// What a corner costs, in the color of the lap that is faster there.
fn loss_note(loss: Seconds, words: crate::words::Words) -> Option<(Ink, String)> {
    let text = words.gap(loss);
    let ink = match loss.milliseconds() {
        0 => Ink::Muted,
        1.. => Ink::LapB,
        _ => Ink::LapA,
    };
    loss.get().is_finite().then_some((ink, text))
}

/// Where a lap was, and how that is known.
struct Places {
    /// Metres to the right and up on the map, from where it was first.
    points: Vec<(f64, f64)>,
    /// Nobody measured it: the shape was put together from how the car turned.
    is_estimated: bool,
    /// Where north is on the map, if latitude and longitude were measured.
    north: Option<(f64, f64)>,
}

/// Where the lap was at these times, the right way up.
fn positions(lap: &Lap, times_s: &[f64], map_up: MapUp) -> Option<Places> {
    let geographic = || {
        let (longitudes_deg, latitudes_deg) = (
            lap.channel(ChannelRole::Longitude)?,
            lap.channel(ChannelRole::Latitude)?,
        );
        let values_deg = latitudes_deg.series.values();
        let middle_deg = values_deg.get(values_deg.len() / 2)?;
        let north_per_deg = EARTH_RADIUS_M * 1_f64.to_radians();
        let east_per_deg = north_per_deg * middle_deg.to_radians().cos();
        let is_known = latitudes_deg.kind != ChannelKind::Estimated;
        Some((
            (longitudes_deg, east_per_deg),
            (latitudes_deg, north_per_deg),
            is_known,
        ))
    };
    let planar = || {
        let (easts_m, norths_m) = (lap.channel(ChannelRole::X)?, lap.channel(ChannelRole::Y)?);
        Some(((easts_m, 1.0), (norths_m, 1.0), false))
    };
    [geographic(), planar()]
        .into_iter()
        .flatten()
        .find_map(|(east, north, knows_north)| {
            let shown = scaled(east, north, |channel| {
                channel.series.at_each(times_s, Interpolation::Linear)
            });
            is_plausible(&shown).then(|| {
                let whole = scaled(east, north, |channel| channel.series.values().to_vec());
                let turn_deg = map_up.turn_deg(&whole, knows_north);
                Places {
                    points: shown.into_iter().map(|point| turned(point, turn_deg)).collect(),
                    is_estimated: north.0.kind == ChannelKind::Estimated,
                    north: knows_north.then(|| turned((0.0, 1.0), turn_deg)),
                }
            })
        })
}

/// Both coordinates in metres from the first point: small numbers, whatever the origin was.
fn scaled(
    (easts, east_m): (&Channel, f64),
    (norths, north_m): (&Channel, f64),
    values: impl Fn(&Channel) -> Vec<f64>,
) -> Vec<(f64, f64)> {
    let (easts, norths) = (values(easts), values(norths));
    let first = (
        easts.first().copied().unwrap_or_default(),
        norths.first().copied().unwrap_or_default(),
    );
    easts
        .iter()
        .zip(&norths)
        .map(|(east, north)| ((east - first.0) * east_m, (north - first.1) * north_m))
        .collect()
}

fn is_plausible(points: &[(f64, f64)]) -> bool {
    let extent = |value: fn(&(f64, f64)) -> f64| {
        let low = points.iter().map(value).fold(f64::INFINITY, f64::min);
        let high = points.iter().map(value).fold(f64::NEG_INFINITY, f64::max);
        high - low
    };
    let size_m = extent(|point| point.0).max(extent(|point| point.1));
    (LEAST_SIZE_M..LARGEST_SIZE_M).contains(&size_m)
}

/// The direction, of length 1; zero where there is none.
fn unit(east: f64, north: f64) -> (f64, f64) {
    let length = east.hypot(north);
    if length > 1e-6 {
        (east / length, north / length)
    } else {
        (0.0, 0.0)
    }
}
