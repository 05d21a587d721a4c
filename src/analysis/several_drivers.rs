//! Laps of several drivers on one circuit in one car: who is fastest where, and the lap that their best parts make.
//!
//! A corner counts from its entry to the next corner's entry, so that the straight behind belongs to the exit that it
//! was begun with; the stretch from the line to the first corner has the number 0. These stretches tile the lap: a
//! lap's times sum to its lap time. The composite lap joins parts under the rules of the optimal lap.

use std::borrow::Cow;

use super::alignment::at_line_of;
use super::compare::{Reference, own_corners};
use super::compare_settings::CompareSettings;
use super::comparison::Corner;
use super::lap_profile::{Frame, LapProfile};
use super::session::{AlignedLap, optimal_parts};
use super::station_view::PedalScale;
use crate::telemetry::{Lap, Warning};
use crate::units::Seconds;

/// What laps of several drivers say together. Laps are named by their index in the list given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SeveralDrivers {
    /// The fastest lap; `None` and everything else empty without a complete lap.
    pub fastest: Option<usize>,
    /// Laps that could be laid on the fastest, itself included, in the order given.
    pub counted: Vec<usize>,
    /// Every stretch of the lap with its owner, in driving order.
    pub stretches: Vec<OwnedStretch>,
    /// The best parts that can be joined; never slower than the fastest lap.
    pub composite: Option<Seconds>,
    /// Which lap gave which part of it, in driving order; their times sum to `composite`.
    pub parts: Vec<CompositePart>,
    /// What could not be said, and why.
    pub warnings: Vec<Warning>,
}

/// A corner with the straight behind it, and who drives it fastest.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnedStretch {
    /// The corner; `None` for the way from the line to the first corner.
    pub corner: Option<Corner>,
    /// The lap that is fastest here.
    pub owner: usize,
    /// Seconds to the second fastest; `None` with one lap.
    pub margin: Option<Seconds>,
    /// Time of every counted lap, in the order of `counted`.
    pub times: Vec<Seconds>,
}

/// A part of the composite lap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CompositePart {
    /// First corner in it; 0 where it holds none.
    pub from_corner: u32,
    /// Last corner in it; 0 where it holds none.
    pub to_corner: u32,
    /// The lap that gave it.
    pub lap: usize,
    /// Its time.
    pub time: Seconds,
}

/// Holds one lap of each driver against the others. Never fails: what cannot be said is missing and explained.
#[must_use]
pub(crate) fn several_drivers(laps: &[&Lap], settings: &CompareSettings) -> SeveralDrivers {
    let complete = laps.iter().enumerate().filter(|(_, lap)| lap.time().is_some());
    let Some((fastest, &reference)) = complete.min_by(|(_, a), (_, b)| a.duration().total_cmp(&b.duration()))
    else {
        return SeveralDrivers::default();
    };
    let laps: Vec<Cow<'_, Lap>> = laps
        .iter()
        .map(|lap| at_line_of(lap, reference, &settings.alignment))
        .collect();
    let laps: Vec<&Lap> = laps.iter().map(AsRef::as_ref).collect();
    let frame = Frame::of_lap(reference);
    let profile = LapProfile::new(reference, &frame);
    let corners = own_corners(&profile, &settings.corners);
    let scale = PedalScale::of(&laps);
    let held_against = Reference::new(&profile, &corners, &scale);
    let (mut counted, mut aligned, mut warnings) = (Vec::new(), Vec::new(), Vec::new());
    for (index, lap) in laps.iter().enumerate() {
        match AlignedLap::new(lap, &frame, &held_against, &scale, settings) {
            Ok(lap) => {
                counted.push(index);
                aligned.push(lap);
            }
            Err(error) => warnings.push(Warning::LapLeftOut {
                lap: lap.number(),
                reason: error.left_out(),
            }),
        }
    }
    let parts: Vec<CompositePart> = optimal_parts(&aligned, &profile, &corners, settings)
        .into_iter()
        .filter_map(|part| {
            Some(CompositePart {
                from_corner: part.from_corner,
                to_corner: part.to_corner,
                lap: *counted.get(part.lap)?,
                time: part.time,
            })
        })
        .collect();
    let total = Seconds::new(parts.iter().map(|part| part.time.get()).sum());
    let best = reference.duration();
    SeveralDrivers {
        fastest: Some(fastest),
        composite: Some(if parts.is_empty() || total > best {
            best
        } else {
            total
        }),
        stretches: stretches(&aligned, &counted, &corners, profile.length_m()),
        counted,
        parts,
        warnings,
    }
}

fn stretches(
    aligned: &[AlignedLap<'_>],
    counted: &[usize],
    corners: &[Corner],
    length_m: f64,
) -> Vec<OwnedStretch> {
    let borders_m: Vec<f64> = std::iter::once(0.0)
        .chain(corners.iter().map(|corner| corner.entry.get()))
        .chain(std::iter::once(length_m))
        .collect();
    let times_s: Vec<Vec<f64>> = aligned
        .iter()
        .map(|lap| lap.profile.clock.times_at(&lap.alignment.a_at_each(&borders_m)))
        .collect();
    let named = std::iter::once(None).chain(corners.iter().cloned().map(Some));
    named
        .enumerate()
        .filter_map(|(stretch, corner)| {
            let times: Vec<Seconds> = times_s
                .iter()
                .filter_map(|times_s| Some(Seconds::new(times_s.get(stretch + 1)? - times_s.get(stretch)?)))
                .collect();
            let mut ranked: Vec<(Seconds, usize)> =
                times.iter().copied().zip(counted.iter().copied()).collect();
            ranked.sort_by(|one, other| one.0.total_cmp(&other.0));
            let (best, owner) = *ranked.first()?;
            Some(OwnedStretch {
                corner,
                owner,
                margin: ranked.get(1).map(|(second, _)| *second - best),
                times,
            })
        })
        .collect()
}

/// The lap to learn from next, as an index of `times`; `None` for the fastest.
///
/// The nearest that is 0.3 to 1.0 s faster than `own`; where there is none, the nearest that is faster at all. A lap far
/// ahead shows another way of driving, not a next step.
#[must_use]
pub(crate) fn next_faster(times: &[Seconds], own: Seconds) -> Option<usize> {
    let ahead = |time: &Seconds| (own - *time).get();
    let nearest = |least_s: f64, most_s: f64| {
        times
            .iter()
            .enumerate()
            .filter(|(_, time)| (least_s..=most_s).contains(&ahead(time)) && ahead(time) > 0.0)
            .min_by(|one, other| ahead(one.1).total_cmp(&ahead(other.1)))
            .map(|(index, _)| index)
    };
    nearest(NEXT_STEP_S.0, NEXT_STEP_S.1).or_else(|| nearest(0.0, f64::INFINITY))
}

/// How much faster a lap is that shows a next step, seconds.
const NEXT_STEP_S: (f64, f64) = (0.3, 1.0);

#[cfg(test)]
mod tests;
