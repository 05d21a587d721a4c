//! Laps of one circuit that were cut at different lines: where the line of one lies along the other.
//!
//! Two loggers at one circuit seldom have one line. By place: some positions behind the reference's line are looked for on
//! the other lap; from a few metres on, both paths are laid on each other, the constant shift between the receivers is taken
//! out, and what the offset is at both ends is the distance between the lines. Without positions the shapes of both laps are
//! turned against each other, and only a place that fits much better than all others is believed. A lap that does not close
//! has no other line.

use std::borrow::Cow;

use super::super::compare_settings::AlignmentSettings;
use super::super::lap_profile::{Frame, LapPath, LapProfile};
use super::super::turned_lap::begun_at;
use super::position;
use super::ring;
use crate::telemetry::Lap;
use crate::units::Metres;

/// Positions behind the line that are looked for on the other lap.
const PROBES: usize = 6;
/// Stations from one to the next.
const PROBE_STEP: usize = 7;
/// Metres behind the line in which they lie.
const PROBED_M: f64 = 90.0;
/// Lines nearer than this are one line, as far as a few positions tell, metres …
const SAME_LINE_M: f64 = 4.0;
/// … and as far as the whole of both paths tells.
const SAME_FITTED_LINE_M: f64 = 1.5;
/// … or this share of what their positions scatter …
const SCATTER_SHARE: f64 = 0.9;
/// … or of what their receivers wander: two deviations of the mean of both ends.
const WANDER_SHARE: f64 = 1.4;
/// A path is driven within so many metres of another.
const BESIDE_M: f64 = 20.0;
/// Directions further apart than this (as a cosine) are not the same way along the track.
const MIN_COS_HEADING: f64 = 0.5;
/// Ends of a lap farther apart than this part of it, or than this many metres, do not close it.
const CLOSED: (f64, f64) = (0.02, 60.0);
/// Two paths are laid on each other this many times: the second time finds what is left.
const ROUNDS: usize = 2;

/// The lap as it is where it begins at the reference's line, else turned to begin there.
#[must_use]
pub(crate) fn at_line_of<'a>(lap: &'a Lap, reference: &Lap, settings: &AlignmentSettings) -> Cow<'a, Lap> {
    let frame = Frame::of_pair(lap, reference);
    let (profile, held) = (LapProfile::new(lap, &frame), LapProfile::new(reference, &frame));
    let turned = turned(&profile, &held, &frame, settings);
    turned.map_or(Cow::Borrowed(lap), |(turned, _)| Cow::Owned(turned))
}

/// The lap turned to begin at the reference's line, and how far its own lies from that; `None` where it does or where that cannot
/// be told.
pub(in super::super) fn turned(
    profile: &LapProfile<'_>,
    reference: &LapProfile<'_>,
    frame: &Frame,
    settings: &AlignmentSettings,
) -> Option<(Lap, Metres)> {
    let at = line_of(profile, reference, frame, settings)?;
    let apart_m = at.get().min(profile.length_m() - at.get());
    Some((begun_at(profile.lap, at)?, Metres::new(apart_m)))
}

/// The lap's own distance at which the reference's line lies; `None` where it is the lap's own line or cannot be told.
fn line_of(
    profile: &LapProfile<'_>,
    reference: &LapProfile<'_>,
    frame: &Frame,
    settings: &AlignmentSettings,
) -> Option<Metres> {
    let (lap, held) = (profile.lap, reference.lap);
    let longest_m = profile.length_m().max(reference.length_m());
    if lap.time().is_none() || held.time().is_none() || longest_m > settings.max_length.get() {
        return None;
    }
    let (Some(own), Some(other)) = (&profile.path, &reference.path) else {
        return ring::line_of(profile, reference, settings.max_length_difference);
    };
    let length_m = profile.length_m();
    if !closes(own, length_m) || !closes(other, reference.length_m()) {
        return None;
    }
    let coarse_m = by_probes((profile, own), (reference, other), settings.max_lateral.get())?;
    if !is_elsewhere(coarse_m, length_m, SAME_LINE_M) {
        return None;
    }
    let mut at_m = coarse_m;
    for _ in 0..ROUNDS {
        let turned = begun_at(lap, Metres::new(at_m))?;
        let offset_m = fitted_offset_m(reference, &LapProfile::new(&turned, frame), settings)?;
        at_m += offset_m;
        if offset_m.abs() < 0.3 {
            break;
        }
    }
    let at_m = at_m.rem_euclid(length_m);
    // Receivers that scatter wander too, and move what both paths tell.
    let same_m = SAME_FITTED_LINE_M
        .max(SCATTER_SHARE * own.noise_m.hypot(other.noise_m))
        .max(WANDER_SHARE * own.wander_m.hypot(other.wander_m));
    is_elsewhere(at_m, length_m, same_m).then(|| Metres::new(at_m))
}

/// What the paths as a whole say that is left between the lines.
fn fitted_offset_m(
    held: &LapProfile<'_>,
    turned: &LapProfile<'_>,
    settings: &AlignmentSettings,
) -> Option<f64> {
    let projection = position::project(
        held.path.as_ref()?,
        turned.path.as_ref()?,
        held.length_m(),
        turned.length_m(),
        settings.max_lateral.get(),
    );
    projection.knots.end_offset_m()
}

/// Whether a place of a lap is another one than its line.
fn is_elsewhere(at_m: f64, length_m: f64, same_m: f64) -> bool {
    let at_m = at_m.rem_euclid(length_m.max(1.0));
    at_m.min(length_m - at_m) > same_m
}

/// Whether a path ends where it began.
fn closes(path: &LapPath, length_m: f64) -> bool {
    let shape = &path.shape;
    let place = |index: usize| Some((*shape.x_m.get(index)?, *shape.y_m.get(index)?));
    let ends = place(0).zip(place(shape.x_m.len().saturating_sub(1)));
    ends.is_some_and(|(from, to)| {
        let apart_m = (to.0 - from.0).hypot(to.1 - from.1);
        apart_m <= (CLOSED.0 * length_m).min(CLOSED.1) + 2.0 * path.spacing_m
    })
}

/// The lap's own distance at the reference's line, by places behind it; `None` where these are nowhere on the lap.
fn by_probes(
    (profile, own): (&LapProfile<'_>, &LapPath),
    (reference, other): (&LapProfile<'_>, &LapPath),
    max_lateral_m: f64,
) -> Option<f64> {
    let length_m = profile.length_m();
    let ratio = length_m / reference.length_m();
    let held = &other.shape;
    let mut first_m: Option<f64> = None;
    let mut found_m: Vec<f64> = Vec::new();
    for k in 0..PROBES {
        let i = k * PROBE_STEP;
        let (Some(x_m), Some(y_m), Some(way_x), Some(way_y), Some(at_m)) = (
            held.x_m.get(i),
            held.y_m.get(i),
            held.way_x.get(i),
            held.way_y.get(i),
            held.distance_m.get(i),
        ) else {
            break;
        };
        let (place_m, way) = ((*x_m, *y_m), (*way_x, *way_y));
        let behind_m = ratio * at_m;
        // Where the lap's own line is the reference's, or where the first place said.
        let near = |middle_m: f64| nearest(own, around(own, middle_m, length_m), place_m, way);
        let found = match first_m {
            Some(first_m) => near(first_m + behind_m),
            None => near(behind_m)
                .filter(|(line_m, away_m)| {
                    *away_m <= BESIDE_M && !is_elsewhere(line_m - behind_m, length_m, PROBED_M / 2.0)
                })
                .or_else(|| {
                    let all = 0..own.shape.x_m.len();
                    nearest(own, [all, 0..0], place_m, way)
                }),
        };
        let line_m = found.filter(|(_, away_m)| *away_m <= max_lateral_m)?.0 - behind_m;
        let base_m = *first_m.get_or_insert(line_m);
        // On the ring, as near to the first one as it comes.
        found_m.push(base_m + (line_m - base_m + length_m / 2.0).rem_euclid(length_m) - length_m / 2.0);
    }
    found_m.sort_by(f64::total_cmp);
    found_m.get(found_m.len() / 2).copied()
}

/// Stations within reach of an own distance, around the ring.
fn around(path: &LapPath, middle_m: f64, length_m: f64) -> [std::ops::Range<usize>; 2] {
    let stations_m = &path.shape.distance_m;
    let index = |at_m: f64| stations_m.partition_point(|station_m| *station_m < at_m);
    let middle_m = middle_m.rem_euclid(length_m);
    let (from_m, to_m) = (middle_m - PROBED_M, middle_m + PROBED_M);
    if from_m < 0.0 {
        [0..index(to_m), index(from_m + length_m)..stations_m.len()]
    } else if to_m > length_m {
        [index(from_m)..stations_m.len(), 0..index(to_m - length_m)]
    } else {
        [index(from_m)..index(to_m), 0..0]
    }
}

/// Own distance and metres away of the station that is nearest to a place and driven the same way.
fn nearest(
    path: &LapPath,
    ranges: [std::ops::Range<usize>; 2],
    (x_m, y_m): (f64, f64),
    way: (f64, f64),
) -> Option<(f64, f64)> {
    let shape = &path.shape;
    let mut best: Option<(f64, usize)> = None;
    for i in ranges.into_iter().flatten() {
        let (Some(here_x_m), Some(here_y_m)) = (shape.x_m.get(i), shape.y_m.get(i)) else {
            break;
        };
        let squared = (x_m - here_x_m).powi(2) + (y_m - here_y_m).powi(2);
        if best.is_none_or(|(least, _)| squared < least) {
            let (way_x, way_y) = (shape.way_x.get(i)?, shape.way_y.get(i)?);
            if way_x * way.0 + way_y * way.1 > MIN_COS_HEADING {
                best = Some((squared, i));
            }
        }
    }
    let (squared, i) = best?;
    // Along the station's direction to the foot of the place.
    let along_m =
        (x_m - shape.x_m.get(i)?) * shape.way_x.get(i)? + (y_m - shape.y_m.get(i)?) * shape.way_y.get(i)?;
    Some((shape.distance_m.get(i)? + along_m, squared.sqrt()))
}

#[cfg(test)]
mod tests;
