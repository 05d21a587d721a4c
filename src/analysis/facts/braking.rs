//! One braking zone: how fast the pressure rises, how it is released, how far it is trailed into the turning.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors of a view have one length, zones lie within"
)]

use std::ops::Range;

use super::super::compare_settings::PedalSettings;
use super::super::corner_facts::BrakeKind;
use super::super::station_view::{PedalScale, StationView};
use super::turning::Turning;
use crate::units::Seconds;

/// Releases shorter than this do not end a braking zone, metres.
const MAX_RELEASE_M: f64 = 15.0;
/// A pedal is at its peak from this share of it on; the rise counts from the rest to this (the common 10 to 90 %).
const AT_PEAK: f64 = 0.9;
/// Slower logs do not show how a pedal is pressed, seconds between samples (10 Hz).
const MAX_STEP_S: f64 = 0.105;

/// How a braking zone is driven.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Braking {
    pub(super) peak: Option<f64>,
    pub(super) rise: Option<Seconds>,
    pub(super) release: Option<Seconds>,
    pub(super) trail: Option<Seconds>,
}

impl Braking {
    /// Of a zone from where the brake is pressed to where it is off.
    pub(super) fn of(
        view: &StationView,
        zone: &Range<usize>,
        turning: Option<&Turning>,
        scale: &PedalScale,
        settings: &PedalSettings,
    ) -> Self {
        let (Some(brake), Some(strongest)) = (view.brake.as_deref(), scale.brake_peak) else {
            return Self::default();
        };
        let limit = settings.brake_on * strongest;
        let step_s = |i: usize| view.time_s[(i + 1).min(view.len() - 1)] - view.time_s[i];
        let trail = turning.map(|turning| {
            let both = zone.clone().filter(|&i| brake[i] > limit && turning.turns(i));
            Seconds::new(both.map(step_s).fold(0.0, |sum_s, step_s| sum_s + step_s))
        });
        if scale.brake_kind == Some(BrakeKind::OnOff) {
            return Self {
                trail,
                ..Self::default()
            };
        }
        let peak = brake[zone.clone()].iter().copied().fold(0.0, f64::max);
        let first = |share: f64| zone.clone().find(|&i| brake[i] >= share * peak);
        let last = zone.clone().rfind(|&i| brake[i] >= AT_PEAK * peak);
        let between = |from: Option<usize>, to: Option<usize>| {
            let passed_s = view.time_s[to?] - view.time_s[from?];
            (view.brake_step_s <= MAX_STEP_S).then(|| Seconds::new(passed_s.max(0.0)))
        };
        Self {
            peak: Some(peak),
            rise: between(first(1.0 - AT_PEAK), first(AT_PEAK)),
            release: between(last, Some(zone.end.min(view.len() - 1))),
            trail,
        }
    }
}

/// The braking that leads to the apex: stations from where it begins to where it ends. Of several, the strongest
/// that is still on at the corner's entry.
pub(super) fn zone(
    view: &StationView,
    window: Range<usize>,
    entry: usize,
    scale: &PedalScale,
    settings: &PedalSettings,
) -> Option<Range<usize>> {
    let pedal = view.brake.as_deref().zip(scale.brake_peak);
    let strength = |i: usize| pedal.map_or_else(|| -view.gain_mps2[i], |(brake, _)| brake[i]);
    let (begins_at, ends_at) = match pedal {
        Some((_, peak)) => (settings.brake_on * peak, settings.brake_on * peak),
        None => (
            settings.estimated_brake_on_mps2,
            settings.estimated_brake_off_mps2,
        ),
    };
    let mut strongest: Option<(f64, Range<usize>)> = None;
    let mut next = window.start;
    while let Some(start) = (next..window.end).find(|&i| strength(i) > begins_at) {
        let (mut end, mut work, mut released_m) = (start, 0.0, 0.0);
        for i in start..view.len() {
            if strength(i) > ends_at {
                (end, released_m) = (i, 0.0);
                work += strength(i);
            } else {
                released_m += 1.0;
                if released_m > MAX_RELEASE_M {
                    break;
                }
            }
        }
        next = end + 1;
        if end >= entry && strongest.as_ref().is_none_or(|(most, _)| work > *most) {
            strongest = Some((work, start..end + 1));
        }
    }
    // Already on the brake where the search begins: it began before the apex of the corner before, or before the line. There it is
    // known to have begun at the line at the latest.
    let (_, zone) = strongest?;
    let start = if zone.start > window.start {
        zone.start
    } else {
        (0..zone.start)
            .rev()
            .find(|&i| strength(i) <= begins_at)
            .map_or(0, |before| before + 1)
    };
    Some(start..zone.end)
}
