//! Drives the speed profile the way the plan says: style margins and planted faults.
//!
//! A perfect profile comes first; it says where every corner has its lowest speed and where power can come. Then, corner by
//! corner: a lower limit (slow apex), the braking curve moved back (brakes early), a stretch at coasting deceleration
//! (coasts), a stretch at constant speed (late throttle), and the passes run again. A wide line is already in the path.
#![allow(
    clippy::indexing_slicing,
    reason = "indices come from the session's span, which all slices share"
)]

use super::car::Car;
use super::circuit::{Circuit, TrueCorner};
use super::plan::{Fault, LapPlan, Task};
use super::profile::Track;
use super::random::Random;
use super::simulate::{Span, corner_label};

/// Grip that is left beside the line.
const DIRTY_GRIP: f64 = 0.94;
/// How far before a corner its braking may begin.
const BRAKING_REACH_M: f64 = 450.0;
/// How far behind a corner its way out may reach.
const EXIT_REACH_M: f64 = 150.0;
/// A lift comes this long after power could come.
const LIFTS_AFTER_S: f64 = 0.9;
/// Share of the power that is lost per share of engine speed.
const POWER_PER_RPM: f64 = 1.0;
/// In the gear above the engine turns so much slower that it gives this share.
const HIGH_GEAR_POWER: f64 = 0.78;
/// A gear is left out where shifting down waits for this share of the engine speed.
const LATE_SHIFT_DOWN: f64 = 0.7;

/// Where a corner limits the car.
struct Apex {
    lap: i64,
    corner: TrueCorner,
    /// First index that belongs to the approach: the lowest speed of the limiting corner before.
    approach: usize,
    /// Lowest speed.
    slowest: usize,
    /// Last index before the speed rises.
    pickup: usize,
    early_m: f64,
    coast_s: f64,
    slow_mps: f64,
    hold_m: f64,
    lift_s: f64,
}

/// Raised cosine over an index range: 0 at both ends, 1 in the middle.
#[expect(clippy::cast_precision_loss, reason = "indices are small")]
pub(super) fn bell(index: usize, from: usize, to: usize) -> f64 {
    if to <= from {
        return 0.0;
    }
    let share = (index as f64 - from as f64) / (to - from) as f64;
    0.5 - 0.5 * (std::f64::consts::TAU * share.clamp(0.0, 1.0)).cos()
}

/// The energy profile of the session, before the feet's smoothing.
pub(super) fn drive(
    circuit: &Circuit,
    car: &Car,
    plans: &[LapPlan],
    span: &Span,
    seed: u64,
    track: &mut Track,
    start: f64,
) -> Vec<f64> {
    dirty_lines(circuit, plans, span, track);
    let mut limit = track.limit(car);
    let perfect = track.accelerate(car, &track.brake(car, &limit), start);
    let apexes = apexes(circuit, plans, span, seed, &perfect);
    for apex in apexes.iter().filter(|apex| apex.slow_mps > 0.0) {
        slow_down(circuit, span, apex, &perfect, &mut limit, track);
    }
    for apex in &apexes {
        misuse(circuit, plans, span, apex, track);
    }
    let mut braked = track.brake(car, &limit);
    for apex in &apexes {
        brake_early(apex, &track.gap_m, &mut braked);
    }
    let driven = track.accelerate(car, &track.brake(car, &braked), start);
    for apex in &apexes {
        hold(apex, &track.gap_m, &driven, &mut braked);
        let before_power = earlier(apex, track, &driven, 0.5 * apex.coast_s);
        coast(before_power, apex.coast_s, car, track, &driven, &mut braked);
        let open = later(apex, track, &driven, LIFTS_AFTER_S);
        // Where the next corner begins before, there is no way out to lift on.
        if open < span.station_index(circuit, apex.lap, next_entry_m(circuit, &apex.corner)) {
            coast(open, apex.lift_s, car, track, &driven, &mut braked);
        }
    }
    let braked = track.brake(car, &braked);
    track.accelerate(car, &braked, start)
}

fn dirty_lines(circuit: &Circuit, plans: &[LapPlan], span: &Span, track: &mut Track) {
    for (plan, lap) in plans.iter().zip(0_i64..) {
        for planted in &plan.faults {
            if let (Fault::WideLine { .. }, Some(corner)) = (planted.fault, circuit.corner(planted.corner)) {
                let from = span.station_index(circuit, lap, corner.entry_m);
                let to = span.station_index(
                    circuit,
                    lap,
                    corner.exit_m + 0.4 * (corner.exit_m - corner.entry_m),
                );
                for grip in &mut track.grip[from..to] {
                    *grip *= DIRTY_GRIP;
                }
            }
        }
    }
}

fn apexes(circuit: &Circuit, plans: &[LapPlan], span: &Span, seed: u64, perfect: &[f64]) -> Vec<Apex> {
    let mut apexes: Vec<Apex> = Vec::new();
    let mut approach = 0;
    for (plan, lap) in plans.iter().zip(0_i64..) {
        for corner in &circuit.corners {
            let from = span.station_index(circuit, lap, corner.entry_m - 5.0);
            let to = span.station_index(circuit, lap, corner.exit_m + 5.0);
            let Some(slowest) = (from..to).min_by(|&a, &b| perfect[a].total_cmp(&perfect[b])) else {
                continue;
            };
            let floor = perfect[slowest];
            // Without a clear dip between its ends the corner does not limit the car.
            if perfect[from] < 1.01 * floor || perfect[to] < 1.01 * floor {
                continue;
            }
            // In a long corner the limit wavers: power comes for good behind the last place that is about as slow.
            let pickup = (slowest..to)
                .rfind(|&index| perfect[index] < 1.01 * floor)
                .unwrap_or(slowest);
            let mut apex = Apex {
                lap,
                corner: *corner,
                approach,
                slowest,
                pickup,
                early_m: 0.0,
                coast_s: 0.0,
                slow_mps: 0.0,
                hold_m: 0.0,
                lift_s: 0.0,
            };
            charge(plan, seed, (2.0 * floor).sqrt(), &mut apex);
            approach = slowest;
            apexes.push(apex);
        }
    }
    apexes
}

/// Puts the style's margins and the planted faults on one corner.
fn charge(plan: &LapPlan, seed: u64, slowest_mps: f64, apex: &mut Apex) {
    let style = &plan.style;
    if matches!(plan.task, Task::Flying | Task::Standing) {
        let mut stream = Random::labeled(seed ^ 0xB2A6, corner_label(apex.lap, apex.corner.number));
        apex.early_m = (style.brake_margin_m + style.brake_spread_m * stream.normal()).max(0.0);
        let delay_s = (style.throttle_delay_s + style.throttle_spread_s * stream.normal()).max(0.0);
        apex.hold_m = delay_s * slowest_mps;
    }
    for planted in plan
        .faults
        .iter()
        .filter(|planted| planted.corner == apex.corner.number)
    {
        match planted.fault {
            Fault::BrakesEarly { by_m } => apex.early_m += by_m,
            // The feet's ramps eat into the time in which both pedals are fully released.
            Fault::Coasts { for_s } => apex.coast_s += for_s + 1.4 * style.foot_time_s,
            Fault::SlowApex { by_mps } => apex.slow_mps += by_mps,
            Fault::LateThrottle { by_m } => apex.hold_m += by_m,
            Fault::Lifts { for_s } => apex.lift_s += for_s + 1.4 * style.foot_time_s,
            Fault::WideLine { .. }
            | Fault::LateApex { .. }
            | Fault::BrakesSoft { .. }
            | Fault::ReleasesAbruptly
            | Fault::ShortShifts { .. }
            | Fault::GearTooHigh => {}
        }
    }
}

/// Lowers the limit around the lowest speed and presses the brakes harder, so that the braking point stays.
fn slow_down(
    circuit: &Circuit,
    span: &Span,
    apex: &Apex,
    perfect: &[f64],
    limit: &mut [f64],
    track: &mut Track,
) {
    let floor = perfect[apex.slowest];
    let speed_mps = (2.0 * floor).sqrt();
    let target_mps = (speed_mps - apex.slow_mps).max(0.3 * speed_mps);
    let ratio = (target_mps / speed_mps).powi(2);
    let from = span.station_index(circuit, apex.lap, apex.corner.entry_m);
    let to = span.station_index(circuit, apex.lap, apex.corner.exit_m);
    for index in from..to {
        // Full effect over the middle half of the corner.
        let weight = (2.0 * bell(index, from, to)).min(1.0);
        // Where the limit lies far above what is driven, it must come down to what is driven first.
        let driven = limit[index].min(1.1 * perfect[index]);
        limit[index] += weight * (driven * ratio - limit[index]);
    }
    let reach = span
        .station_index(circuit, apex.lap, apex.corner.entry_m - BRAKING_REACH_M)
        .max(apex.approach);
    let highest = perfect[reach..=apex.slowest]
        .iter()
        .copied()
        .fold(floor, f64::max);
    let harder = ((highest - ratio * floor) / (highest - floor).max(1.0)).clamp(1.0, 1.12);
    for brakes in &mut track.brakes[reach..apex.slowest] {
        *brakes *= harder;
    }
}

/// Moves the braking curve back: everywhere the lowest value of the next `early_m` metres, not beyond the slowest point.
fn brake_early(apex: &Apex, gap_m: &[f64], braked: &mut [f64]) {
    if apex.early_m <= 0.0 {
        return;
    }
    let original: Vec<f64> = braked[apex.approach..=apex.slowest].to_vec();
    let gaps_m = &gap_m[apex.approach..=apex.slowest];
    let approach = braked[apex.approach..apex.slowest].iter_mut();
    for (at, energy) in approach.enumerate() {
        let mut ahead_m = 0.0;
        for (later, gap_m) in original[at + 1..].iter().zip(&gaps_m[at..]) {
            ahead_m += gap_m;
            if ahead_m > apex.early_m {
                break;
            }
            *energy = energy.min(*later);
        }
    }
}

/// Keeps the speed constant for `hold_m` metres from where power could come.
fn hold(apex: &Apex, gap_m: &[f64], driven: &[f64], braked: &mut [f64]) {
    let held = driven[apex.pickup];
    let mut passed_m = 0.0;
    let mut index = apex.pickup;
    while passed_m < apex.hold_m && index + 1 < braked.len() {
        passed_m += gap_m[index];
        index += 1;
        braked[index] = braked[index].min(held);
    }
}

/// Seconds from one node to the next.
fn step_s(track: &Track, index: usize, energy: f64) -> f64 {
    track.gap_m[index] / (2.0 * energy).sqrt().max(1.0)
}

/// The node this long before power could come, in this corner.
fn earlier(apex: &Apex, track: &Track, driven: &[f64], by_s: f64) -> usize {
    let mut from = apex.pickup;
    let mut passed_s = 0.0;
    while passed_s < by_s && from > apex.approach {
        from -= 1;
        passed_s += step_s(track, from, driven[from]);
    }
    from
}

/// The node this long after power could come.
fn later(apex: &Apex, track: &Track, driven: &[f64], by_s: f64) -> usize {
    let mut from = apex.pickup;
    let mut passed_s = 0.0;
    while passed_s < by_s && from + 1 < driven.len() {
        passed_s += step_s(track, from, driven[from]);
        from += 1;
    }
    from
}

/// Lets the car roll with both pedals released for `coast_s` seconds from a node on.
fn coast(from: usize, coast_s: f64, car: &Car, track: &Track, driven: &[f64], braked: &mut [f64]) {
    if coast_s <= 0.0 {
        return;
    }
    let mut to = from;
    let mut passed_s = 0.0;
    let mut lost = vec![0.0];
    let mut dropped = 0.0;
    while passed_s < coast_s && to + 1 < braked.len() {
        let energy = driven[to].min(driven[from]);
        let lateral = 2.0 * energy * track.curvature_per_m[to];
        dropped += car.coasting_mps2(energy, lateral) * track.gap_m[to];
        passed_s += step_s(track, to, energy);
        lost.push(dropped);
        to += 1;
    }
    let begin = lost
        .iter()
        .zip(&driven[from..=to])
        .map(|(lost, cap)| cap + lost)
        .fold(f64::INFINITY, f64::min);
    for (cap, lost) in braked[from..=to].iter_mut().zip(&lost) {
        *cap = cap.min((begin - lost).max(0.0));
    }
}

/// Where the corner behind begins, on the same lap.
fn next_entry_m(circuit: &Circuit, corner: &TrueCorner) -> f64 {
    let next = circuit.corner(corner.number + 1).map(|next| next.entry_m);
    next.unwrap_or_else(|| circuit.length_m + circuit.corners.first().map_or(0.0, |first| first.entry_m))
}

/// Brakes, engine and gears in one corner, as the planted faults use them.
fn misuse(circuit: &Circuit, plans: &[LapPlan], span: &Span, apex: &Apex, track: &mut Track) {
    let station = |at_m: f64| span.station_index(circuit, apex.lap, at_m);
    let into = station(apex.corner.entry_m - BRAKING_REACH_M).max(apex.approach)..apex.slowest;
    let out_m = (apex.corner.exit_m + EXIT_REACH_M).min(next_entry_m(circuit, &apex.corner));
    let out = apex.slowest..station(out_m).max(apex.slowest);
    let through = station(apex.corner.entry_m).max(apex.approach)..out.end;
    let faults = usize::try_from(apex.lap)
        .ok()
        .and_then(|lap| plans.get(lap))
        .map_or(&[][..], |plan| plan.faults.as_slice());
    let scale = |values: &mut [f64], by: f64| values.iter_mut().for_each(|value| *value *= by);
    for planted in faults
        .iter()
        .filter(|planted| planted.corner == apex.corner.number)
    {
        match planted.fault {
            Fault::BrakesSoft { share } => scale(&mut track.brakes[into.clone()], share),
            Fault::ReleasesAbruptly => track.trail[into.clone()].fill(0.0),
            Fault::ShortShifts { share } => {
                track.shift_up[out.clone()].fill(share);
                scale(&mut track.power[out.clone()], 1.0 - POWER_PER_RPM * (1.0 - share));
            }
            Fault::GearTooHigh => {
                track.shift_down[through.clone()].fill(LATE_SHIFT_DOWN);
                scale(&mut track.power[out.clone()], HIGH_GEAR_POWER);
            }
            Fault::BrakesEarly { .. }
            | Fault::Coasts { .. }
            | Fault::SlowApex { .. }
            | Fault::LateThrottle { .. }
            | Fault::Lifts { .. }
            | Fault::WideLine { .. }
            | Fault::LateApex { .. } => {}
        }
    }
}
