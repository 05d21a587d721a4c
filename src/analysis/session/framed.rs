//! The laps of a session that count, with the one that all are laid on.

use super::super::compare::{Reference, own_corners};
use super::super::compare_settings::CompareSettings;
use super::super::comparison::Corner;
use super::super::lap_profile::{Frame, LapProfile};
use super::super::station_view::PedalScale;
use super::aligned_lap::AlignedLap;
use crate::telemetry::{Lap, Warning};

/// Laps of a session with the one that all are laid on.
pub(super) struct Framed<'a> {
    pub(super) candidates: Vec<&'a Lap>,
    pub(super) frame: Frame,
    pub(super) reference: LapProfile<'a>,
    pub(super) corners: Vec<Corner>,
    pub(super) scale: PedalScale,
}

/// The laps of a session that count, framed by the fastest of them; `None` where there is none.
pub(super) fn framed<'a>(laps: &'a [Lap], settings: &CompareSettings) -> Option<Framed<'a>> {
    let counts = |lap: &&Lap| lap.counts() && lap.length() <= settings.alignment.max_length;
    let candidates: Vec<&Lap> = laps.iter().filter(counts).collect();
    let reference = reference(&candidates, settings)?;
    let frame = Frame::of_lap(reference);
    let reference = LapProfile::new(reference, &frame);
    let scale = PedalScale::of(&candidates);
    let corners = own_corners(&reference, &settings.corners);
    Some(Framed {
        candidates,
        frame,
        reference,
        corners,
        scale,
    })
}

/// The laps that can be laid on the reference, and why the others cannot.
pub(super) fn laid_on_reference<'a>(
    session: &Framed<'a>,
    settings: &CompareSettings,
) -> (Vec<AlignedLap<'a>>, Vec<Warning>) {
    let held_against = Reference::new(&session.reference, &session.corners, &session.scale);
    let mut aligned = Vec::with_capacity(session.candidates.len());
    let mut warnings = Vec::new();
    for lap in session.candidates.iter().copied() {
        match AlignedLap::new(lap, &session.frame, &held_against, &session.scale, settings) {
            Ok(lap) => aligned.push(lap),
            Err(error) => warnings.push(Warning::LapLeftOut {
                lap: lap.number(),
                reason: error.left_out(),
            }),
        }
    }
    (aligned, warnings)
}

/// The fastest lap; a lap of another length than most was cut short or belongs elsewhere.
fn reference<'a>(candidates: &[&'a Lap], settings: &CompareSettings) -> Option<&'a Lap> {
    let mut lengths_m: Vec<f64> = candidates.iter().map(|lap| lap.length().get()).collect();
    lengths_m.sort_by(f64::total_cmp);
    let median_m = lengths_m.get(lengths_m.len() / 2).copied()?;
    let usual =
        |lap: &&&Lap| (lap.length().get() / median_m - 1.0).abs() <= settings.alignment.max_length_difference;
    candidates
        .iter()
        .filter(usual)
        .min_by(|a, b| a.duration().total_cmp(&b.duration()))
        .copied()
}
