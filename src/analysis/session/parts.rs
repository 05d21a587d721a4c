//! The optimal lap of laps that were laid on one reference: where to cut, and which lap gave which part.
//!
//! Cuts lie where the first of the laps begins to brake for a corner, or at the corner's entry where that comes first,
//! so that every part holds whole corners with their braking.

use super::super::compare_settings::CompareSettings;
use super::super::comparison::Corner;
use super::super::lap_profile::LapProfile;
use super::super::statistics::mean;
use super::aligned_lap::AlignedLap;
use super::optimum::{CutLap, Stretch, optimum};
use crate::telemetry::Interpolation;
use crate::units::{Metres, Seconds};

/// A part of the optimal lap begins at a corner that takes off at least this much speed, m/s; where too few corners do, at
/// those that take off less.
const MIN_CUT_DROPS_MPS: [f64; 3] = [2.0, 0.5, f64::NEG_INFINITY];
/// With fewer cuts there is next to nothing to choose from.
const LEAST_CUTS: usize = 3;

/// A part of the optimal lap, by the index of the lap that gave it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::analysis) struct Part {
    pub(in crate::analysis) from_corner: u32,
    pub(in crate::analysis) to_corner: u32,
    pub(in crate::analysis) lap: usize,
    pub(in crate::analysis) time: Seconds,
}

/// Laps at the cuts, and the chain of stretches with the least time.
struct CutSession {
    cuts: Vec<(usize, Metres)>,
    laps: Vec<CutLap>,
    chain: Vec<Stretch>,
}

fn cut_session(
    aligned: &[AlignedLap<'_>],
    reference: &LapProfile<'_>,
    corners: &[Corner],
    settings: &CompareSettings,
) -> CutSession {
    let cuts_from = |least_mps: f64| -> Vec<(usize, Metres)> {
        (0..corners.len())
            .filter(|&k| slows(aligned, k, least_mps))
            .filter_map(|k| Some((k, cut_at(aligned, corners, k)?)))
            .filter(|(_, at)| at.get() > 0.0)
            .collect()
    };
    let cuts = MIN_CUT_DROPS_MPS
        .into_iter()
        .map(cuts_from)
        .find(|cuts| cuts.len() >= LEAST_CUTS.min(corners.len()))
        .unwrap_or_default();
    let laps: Vec<CutLap> = aligned.iter().map(|lap| cut_lap(lap, reference, &cuts)).collect();
    let chain = optimum(&laps, &settings.optimum);
    CutSession { cuts, laps, chain }
}

/// The stretches of the optimal lap in driving order: by the index of the lap that gave it, from and to in seconds since its
/// line.
pub(super) fn optimal_stretches(
    aligned: &[AlignedLap<'_>],
    reference: &LapProfile<'_>,
    corners: &[Corner],
    settings: &CompareSettings,
) -> Vec<(usize, f64, f64)> {
    let CutSession { laps, chain, .. } = cut_session(aligned, reference, corners, settings);
    chain
        .into_iter()
        .filter_map(|stretch| {
            let lap = laps.get(stretch.lap)?;
            let at_s = |cut: usize| lap.time_s.get(cut).copied();
            Some((stretch.lap, at_s(stretch.from)?, at_s(stretch.to)?))
        })
        .collect()
}

/// The best parts that can be joined, in driving order.
pub(in crate::analysis) fn optimal_parts(
    aligned: &[AlignedLap<'_>],
    reference: &LapProfile<'_>,
    corners: &[Corner],
    settings: &CompareSettings,
) -> Vec<Part> {
    let CutSession { cuts, chain, .. } = cut_session(aligned, reference, corners, settings);
    // Corners of part p: from the corner at its cut up to the one before the next cut.
    let number = |k: usize| corners.get(k).map_or(0, |corner| corner.number);
    let first_of = |part: usize| match part.checked_sub(1) {
        None => 0,
        Some(before) => cuts.get(before).map_or(0, |cut| cut.0),
    };
    let end_of = |part: usize| cuts.get(part).map_or(corners.len(), |cut| cut.0);
    chain
        .into_iter()
        .map(|stretch| {
            let (first, end) = (first_of(stretch.from), end_of(stretch.to.saturating_sub(1)));
            let holds_corners = end > first;
            Part {
                from_corner: if holds_corners { number(first) } else { 0 },
                to_corner: if holds_corners { number(end - 1) } else { 0 },
                lap: stretch.lap,
                time: Seconds::new(stretch.time_s),
            }
        })
        .collect()
}

/// Whether the laps slow down for a corner by at least so much.
fn slows(aligned: &[AlignedLap<'_>], k: usize, least_mps: f64) -> bool {
    let drop = |lap: &AlignedLap<'_>| {
        let facts = lap.comparison.corners.get(k).map(|corner| &corner.a)?;
        Some((facts.entry_speed - facts.apex_speed).get())
    };
    mean(aligned.iter().filter_map(drop)).is_some_and(|drop_mps| drop_mps >= least_mps)
}

/// Where the first of the laps begins to brake; never inside the corner before.
fn cut_at(aligned: &[AlignedLap<'_>], corners: &[Corner], k: usize) -> Option<Metres> {
    let corner = corners.get(k)?;
    let free_from = k
        .checked_sub(1)
        .and_then(|before| corners.get(before))
        .map_or(Metres::new(0.0), |before| before.exit);
    let braked_m = aligned
        .iter()
        .filter_map(|lap| lap.comparison.corners.get(k)?.a.brake_point)
        .fold(corner.entry.get(), |first_m, at| first_m.min(at.get()));
    Some(Metres::new(braked_m.max(free_from.get()).min(corner.entry.get())))
}

/// A lap at the cuts, line to line.
fn cut_lap(lap: &AlignedLap<'_>, reference: &LapProfile<'_>, cuts: &[(usize, Metres)]) -> CutLap {
    let reference_m: Vec<f64> = std::iter::once(0.0)
        .chain(cuts.iter().map(|(_, at)| at.get()))
        .chain(std::iter::once(reference.length_m()))
        .collect();
    let own_m = lap.alignment.a_at_each(&reference_m);
    let time_s = lap.profile.clock.times_at(&own_m);
    CutLap {
        speed_mps: lap.profile.lap.speed().at_each(&time_s, Interpolation::Linear),
        lateral_m: reference_m
            .iter()
            .zip(&own_m)
            .map(|(&reference_m, &own_m)| {
                let (road, car) = (reference.path.as_ref()?, lap.profile.path.as_ref()?);
                let (x_m, y_m) = car.at(own_m);
                let shift_m = lap.alignment.shift_at_m(reference_m);
                Some(road.left_of_m(reference_m, x_m - shift_m.0, y_m - shift_m.1))
            })
            .collect(),
        time_s,
    }
}
