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

mod braking;
mod throttle;
mod turning;

use std::ops::{Range, RangeInclusive};

use super::compare_settings::PedalSettings;
use super::comparison::DeltaTrace;
use super::corner_facts::{CornerFacts, GripUse};
use super::phases::Phases;
use super::station_view::{PedalScale, StationView};
use crate::units::{Metres, MetresPerSecond, Seconds};
use braking::Braking;
use throttle::{Throttle, shift_rpm};
use turning::Turning;

/// Within this of the lowest speed a car is as good as slowest: the lowest point is the middle of that, m/s.
const AS_GOOD_AS_SLOWEST_MPS: f64 = 0.3;

/// Where pedals of a corner may be looked for, as indices of stations.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Reach {
    /// Apex of the corner before, or the line.
    pub(crate) from: usize,
    /// Entry of the corner after, or the line.
    pub(crate) to: usize,
}

/// How both laps of a comparison are measured.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure<'a> {
    /// Stations.
    pub(crate) trace: &'a DeltaTrace,
    /// Pedals.
    pub(crate) scale: &'a PedalScale,
    /// Thresholds of pedals.
    pub(crate) settings: &'a PedalSettings,
    /// What the reference reaches along and across together, m/s².
    pub(crate) grip_limit_mps2: Option<f64>,
}

/// The facts of one lap in one corner.
pub(crate) fn corner_facts(
    view: &StationView,
    phases: &Phases,
    reach: Reach,
    measure: &Measure<'_>,
) -> CornerFacts {
    let Measure {
        trace,
        scale,
        settings,
        ..
    } = *measure;
    let corner = phases.entry..phases.exit.max(phases.entry) + 1;
    let station = |i: usize| Metres::new(trace.distance_m[i]);
    let speed = |i: usize| MetresPerSecond::new(view.speed_mps[i]);
    let (lowest, slow) = slowest(view, corner.clone());
    let slowest = slow.start().midpoint(*slow.end());
    let zone = braking::zone(
        view,
        reach.from..slowest.max(phases.apex) + 1,
        phases.entry,
        scale,
        settings,
    );
    let turning = Turning::of(view, phases);
    let braking = zone
        .as_ref()
        .map(|zone| Braking::of(view, zone, turning.as_ref(), scale, settings))
        .unwrap_or_default();
    let throttle = view.throttle.as_deref().map(|throttle| {
        Throttle {
            throttle,
            time_s: &view.time_s,
            settings,
        }
        .read(phases.mid_start, &slow, reach.to)
    });
    let pick_up = throttle
        .as_ref()
        .and_then(|throttle| throttle.on)
        .unwrap_or_default();
    CornerFacts {
        entry_speed: speed(phases.entry),
        apex_speed: speed(lowest),
        apex: station(slowest),
        exit_speed: speed(phases.exit),
        time: Seconds::new(view.time_s[phases.exit] - view.time_s[phases.entry]),
        brake_point: zone.as_ref().map(|zone| station(zone.start)),
        brake_estimated: scale.brake_peak.is_none(),
        brake_kind: scale.brake_kind,
        brake_release: zone.as_ref().map(|zone| station(zone.end.min(view.len() - 1))),
        brake_peak: braking.peak,
        brake_rise: braking.rise,
        brake_release_time: braking.release,
        trail_braking: braking.trail,
        turn_in: turning
            .and_then(|turning| turning.turn_in(reach.from))
            .map(station),
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
        min_gear: view
            .gear
            .as_ref()
            .and_then(|gear| lowest_gear(&gear[corner.clone()])),
        shift_rpm: shift_rpm(view, slowest..=reach.to),
        straight_speed: None,
        grip_use: grip_use(view, phases, measure.grip_limit_mps2),
        distance: Some(Metres::new(view.own_m[phases.exit] - view.own_m[phases.entry])),
        line_offset: None,
        turned_offset: None,
        turned_swing: None,
    }
}

fn lowest_gear(gears: &[f64]) -> Option<i32> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "`as` saturates; gears are small whole numbers"
    )]
    let whole = |gear: &f64| gear.round() as i32;
    gears.iter().map(whole).filter(|gear| *gear > 0).min()
}

fn grip_use(view: &StationView, phases: &Phases, limit_mps2: Option<f64>) -> Option<GripUse> {
    let (combined_mps2, limit_mps2) = (view.combined_mps2.as_deref()?, limit_mps2?);
    let mean = |stations: RangeInclusive<usize>| {
        let n = stations.clone().count();
        let sum: f64 = stations.map(|i| (combined_mps2[i] / limit_mps2).min(1.0)).sum();
        sum / n.max(1) as f64
    };
    Some(GripUse {
        entry: mean(phases.entry..=phases.mid_start),
        mid: mean(phases.mid_start..=phases.mid_end),
        exit: mean(phases.mid_end..=phases.exit),
    })
}

/// Where the lap is slowest, and the stretch in which it is as good as that.
fn slowest(view: &StationView, corner: Range<usize>) -> (usize, RangeInclusive<usize>) {
    let speed = |i: &usize| view.speed_mps[*i];
    let Some(lowest) = corner.clone().min_by(|i, k| speed(i).total_cmp(&speed(k))) else {
        return (corner.start, corner.start..=corner.start);
    };
    let as_good = |i: &usize| speed(i) <= speed(&lowest) + AS_GOOD_AS_SLOWEST_MPS;
    let first = (corner.start..=lowest).rev().take_while(as_good).last();
    let last = (lowest..corner.end).take_while(as_good).last();
    (lowest, first.unwrap_or(lowest)..=last.unwrap_or(lowest))
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
        .fold(0.0, |sum_s, (i, next)| sum_s + view.time_s[next] - view.time_s[i]);
    Some(Seconds::new(coasting_s))
}
