//! How far apart the lines of both laps are across the track.

use super::EARTH_RADIUS_M;
use crate::analysis::AlignmentBasis;
use crate::chart::compare::{CompareInput, Stations};
use crate::telemetry::{ChannelKind, ChannelRole, Interpolation, Lap, Warning};

/// An alignment that leaves more than this comes from positions too coarse to tell two lines apart.
const LARGEST_RESIDUAL_M: f64 = 1.5;
/// Stations before and behind that say which way the track goes.
const HEADING_STATIONS: usize = 3;
/// Lines farther apart than a track is wide are two receivers that disagree.
const LARGEST_DISTANCE_M: f64 = 12.0;

/// Metres from lap B to lap A across the track at the stations, to the left positive.
///
/// `None` unless both positions were measured, lie in the same coordinates, and agree to about a metre.
pub(in crate::chart) fn offsets_m(input: &CompareInput<'_>, stations: &Stations) -> Option<Vec<f64>> {
    let [a, b] = of_both(input, stations)?;
    let ahead = |index: usize| {
        let from = b.get(index.saturating_sub(HEADING_STATIONS))?;
        let to = b.get((index + HEADING_STATIONS).min(b.len() - 1))?;
        let way = (to.0 - from.0, to.1 - from.1);
        let length_m = way.0.hypot(way.1);
        (length_m > 0.0).then_some((way.0 / length_m, way.1 / length_m))
    };
    let offset = |index: usize, a: &(f64, f64), b: &(f64, f64)| {
        let Some((east, north)) = ahead(index) else {
            return 0.0;
        };
        // Across: the left of the way ahead.
        (a.1 - b.1) * east - (a.0 - b.0) * north
    };
    let both = (0..).zip(a.iter().zip(&b));
    Some(both.map(|(index, (a, b))| offset(index, a, b)).collect())
}

/// Points of lap A and of lap B at the stations, metres east and north of where lap B was first.
fn of_both(input: &CompareInput<'_>, stations: &Stations) -> Option<[Vec<(f64, f64)>; 2]> {
    let alignment = input.comparison.alignment;
    let is_shifted = input
        .comparison
        .warnings
        .iter()
        .any(|warning| matches!(warning, Warning::PositionShift { .. }));
    if alignment.basis != AlignmentBasis::Position
        || alignment.residual.get() > LARGEST_RESIDUAL_M
        || is_shifted
    {
        return None;
    }
    let pairs = [
        (ChannelRole::Longitude, ChannelRole::Latitude),
        (ChannelRole::X, ChannelRole::Y),
    ];
    let lines = pairs.into_iter().find_map(|roles| {
        let a = measured(&input.a.lap, &stations.a_time_s, roles)?;
        let b = measured(&input.b.lap, &stations.b_time_s, roles)?;
        let origin = *b.first()?;
        let (east_m, north_m) = if roles.0 == ChannelRole::Longitude {
            let per_deg = EARTH_RADIUS_M * 1_f64.to_radians();
            (per_deg * origin.1.to_radians().cos(), per_deg)
        } else {
            (1.0, 1.0)
        };
        let local = |(east, north): (f64, f64)| ((east - origin.0) * east_m, (north - origin.1) * north_m);
        Some([a, b].map(|line| line.into_iter().map(local).collect::<Vec<_>>()))
    })?;
    let [a, b] = &lines;
    let mut distances_m: Vec<f64> = a
        .iter()
        .zip(b)
        .map(|(a, b)| (a.0 - b.0).hypot(a.1 - b.1))
        .collect();
    distances_m.sort_by(f64::total_cmp);
    let middle_m = distances_m.get(distances_m.len() / 2)?;
    (*middle_m <= LARGEST_DISTANCE_M).then_some(lines)
}

/// Two channels at the same times, where both were measured.
fn measured(
    lap: &Lap,
    times_s: &[f64],
    (east, north): (ChannelRole, ChannelRole),
) -> Option<Vec<(f64, f64)>> {
    let at = |role| {
        let channel = lap
            .channel(role)
            .filter(|channel| channel.kind == ChannelKind::Measured)?;
        Some(channel.series.at_each(times_s, Interpolation::Linear))
    };
    Some(at(east)?.into_iter().zip(at(north)?).collect())
}
