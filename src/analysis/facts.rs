//! What one lap did in one corner, read at the stations of the reference.
//!
//! Braking is looked for from the apex backwards to the apex of the corner before, throttle from the start of the
//! mid phase up to the next corner's entry. A pedal the log does not have gives `None`; without a brake channel the
//! brake point is read from deceleration and marked as estimated. Known failure: with the lap's first corner right
//! behind the line, braking that began before the line has no brake point.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors of a view have one length, windows lie within"
)]

use std::ops::Range;

use super::compare_settings::PedalSettings;
use super::comparison::{CornerFacts, DeltaTrace};
use super::phases::Phases;
use super::station_view::{PedalScale, StationView};
use crate::units::{Metres, MetresPerSecond, Seconds};

/// Releases shorter than this do not end a braking zone, metres.
const MAX_RELEASE_M: f64 = 15.0;

/// Where pedals of a corner may be looked for, as indices of stations.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Reach {
    /// Apex of the corner before, or the line.
    pub(crate) from: usize,
    /// Entry of the corner after, or the line.
    pub(crate) to: usize,
}

/// The facts of one lap in one corner.
pub(crate) fn corner_facts(
    view: &StationView,
    trace: &DeltaTrace,
    phases: &Phases,
    reach: Reach,
    scale: &PedalScale,
    settings: &PedalSettings,
) -> CornerFacts {
    let corner = phases.entry..phases.exit.max(phases.entry) + 1;
    let station = |i: usize| Metres::new(trace.distance_m[i]);
    let speed = |i: usize| MetresPerSecond::new(view.speed_mps[i]);
    let slowest = slowest(view, corner.clone());
    let zone = braking_zone(
        view,
        reach.from..slowest.max(phases.apex) + 1,
        phases.entry,
        scale,
        settings,
    );
    let throttle = view.throttle.as_deref().map(|throttle| {
        Throttle {
            throttle,
            time_s: &view.time_s,
            settings,
        }
        .read(phases.mid_start, slowest, reach.to)
    });
    let pick_up = throttle
        .as_ref()
        .and_then(|throttle| throttle.on)
        .unwrap_or_default();
    CornerFacts {
        entry_speed: speed(phases.entry),
        apex_speed: speed(slowest),
        apex: station(slowest),
        exit_speed: speed(phases.exit),
        time: Seconds::new(view.time_s[phases.exit] - view.time_s[phases.entry]),
        brake_point: zone.as_ref().map(|zone| station(zone.start)),
        brake_estimated: scale.brake_peak.is_none(),
        brake_release: zone.as_ref().map(|zone| station(zone.end.min(view.len() - 1))),
        brake_peak: match (&view.brake, &zone) {
            (Some(brake), Some(zone)) if !scale.brake_on_off => {
                Some(brake[zone.clone()].iter().copied().fold(0.0, f64::max))
            }
            _ => None,
        },
        throttle_on: throttle.as_ref().and_then(|throttle| throttle.on).map(station),
        full_throttle: throttle.as_ref().and_then(|throttle| throttle.full).map(station),
        throttle_lifts: throttle.as_ref().map(|throttle| throttle.lifts),
        coast: coast(
            view,
            corner.start..pick_up.max(corner.end),
            reach.from,
            zone.as_ref(),
            scale,
            settings,
        ),
        min_gear: view.gear.as_ref().and_then(|gear| {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "`as` saturates; gears are small whole numbers"
            )]
            let lowest = |values: &[f64]| {
                values
                    .iter()
                    .map(|value| value.round() as i32)
                    .filter(|gear| *gear > 0)
                    .min()
            };
            lowest(&gear[corner.clone()])
        }),
    }
}

/// The middle of the stretch in which the lap is slowest.
fn slowest(view: &StationView, corner: Range<usize>) -> usize {
    corner
        .min_by(|&i, &k| view.speed_mps[i].total_cmp(&view.speed_mps[k]))
        .unwrap_or_default()
}

/// The braking that leads to the apex: stations from where it begins to where it ends. Of several, the strongest
/// that is still on at the corner's entry.
fn braking_zone(
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
    // Already on the brake where the search begins: where it began is not known.
    strongest
        .map(|(_, zone)| zone)
        .filter(|zone| zone.start > window.start)
}

/// Time on neither pedal, where both are known: from the lift before the brake point to the corner's exit,
/// or to the throttle where that comes later.
fn coast(
    view: &StationView,
    stations: Range<usize>,
    from: usize,
    zone: Option<&Range<usize>>,
    scale: &PedalScale,
    settings: &PedalSettings,
) -> Option<Seconds> {
    let (throttle, brake, peak) = (view.throttle.as_ref()?, view.brake.as_ref()?, scale.brake_peak?);
    let limit = settings.brake_on * peak;
    let rolls = |i: usize| throttle[i] < settings.throttle_off && brake[i] <= limit;
    let begins = zone.map_or(stations.start, |zone| zone.start.min(stations.start));
    let lift = (from..begins)
        .rev()
        .take_while(|&i| rolls(i))
        .last()
        .unwrap_or(begins);
    let stations = lift..stations.end;
    let coasting_s = stations
        .clone()
        .zip(stations.skip(1))
        .filter(|&(i, _)| rolls(i))
        .map(|(i, next)| view.time_s[next] - view.time_s[i])
        .sum();
    Some(Seconds::new(coasting_s))
}

/// The throttle of one lap over stations.
struct Throttle<'a> {
    throttle: &'a [f64],
    time_s: &'a [f64],
    settings: &'a PedalSettings,
}

/// Indices of stations.
struct ThrottleFacts {
    on: Option<usize>,
    full: Option<usize>,
    lifts: u32,
}

impl Throttle<'_> {
    /// From the start of the mid phase up to the next corner.
    fn read(&self, mid_start: usize, slowest: usize, to: usize) -> ThrottleFacts {
        let was_closed =
            (mid_start..=slowest.max(mid_start)).any(|i| self.throttle[i] < self.settings.throttle_on);
        let on = if was_closed {
            self.held_from(mid_start, to, self.settings.throttle_on)
        } else {
            None
        };
        let was_partial =
            (mid_start..=slowest.max(mid_start)).any(|i| self.throttle[i] < self.settings.full_throttle);
        let full = if was_partial {
            self.held_from(mid_start, to, self.settings.full_throttle)
        } else {
            None
        };
        ThrottleFacts {
            on,
            full,
            lifts: self.lifts(on.unwrap_or(slowest), to),
        }
    }

    /// The first station from which the throttle stays above `limit` for the hold time, after having been below.
    fn held_from(&self, from: usize, to: usize, limit: f64) -> Option<usize> {
        let mut below = false;
        let mut since: Option<usize> = None;
        for i in from..=to {
            if self.throttle[i] < limit {
                below = true;
                since = None;
                continue;
            }
            let start = *since.get_or_insert(i);
            if self.time_s[i] - self.time_s[start] >= self.settings.hold.get() && (below || start == from) {
                return Some(start);
            }
        }
        None
    }

    /// How often the throttle, once picked up, falls by half its opening for longer than a gear change.
    fn lifts(&self, from: usize, to: usize) -> u32 {
        let mut lifts = 0;
        let mut highest: f64 = 0.0;
        let mut i = from;
        while i <= to {
            highest = highest.max(self.throttle[i]);
            let limit = 0.6 * highest;
            if highest > 2.0 * self.settings.throttle_on && self.throttle[i] < limit {
                let start = i;
                while i < to && self.throttle[i] < limit {
                    i += 1;
                }
                let reopened = self.throttle[i] >= limit;
                if reopened && self.time_s[i] - self.time_s[start] >= self.settings.min_lift.get() {
                    lifts += 1;
                    highest = self.throttle[i];
                }
            }
            i += 1;
        }
        lifts
    }
}
