//! From plans to a driven session: line, speed profile with planted faults, times, pedals, truth.

use super::car::Car;
use super::circuit::Circuit;
use super::drive::{Drive, LapKind, Moment, TrueLap};
use super::faults;
use super::line::{Line, LinePoint, moved};
use super::passes;
use super::pedals;
use super::plan::{LapPlan, Task};
use super::profile::{Track, smoothed};
use super::random::Random;

/// No session has more laps; bounds memory.
const LAP_LIMIT: usize = 300;
/// Share of the grip on out and in laps.
const EASY_GRIP: f64 = 0.72;
/// Share of the engine on out and in laps.
const EASY_ENGINE: f64 = 0.8;
/// A recording that begins or ends at speed shows this much of the neighboring lap at most.
const NEIGHBOR_M: f64 = 400.0;
/// How far before the line the grid is.
const GRID_M: f64 = 8.0;
/// How long the car stands at both ends of a session that begins or ends standing.
const PARKED_S: f64 = 4.0;
/// Saturday, 14 June 2025, 09:30:00 UTC.
const STARTED_UNIX_S: f64 = 1_749_893_400.0;

/// Where a session's nodes lie: node numbers count steps of the circuit from the first start line on.
pub(super) struct Span {
    pub(super) first: i64,
    pub(super) last: i64,
    pub(super) per_lap: i64,
    pub(super) laps: i64,
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "a few million nodes at most"
)]
impl Span {
    fn new(circuit: &Circuit, plans: &[LapPlan]) -> Self {
        let steps = |length_m: f64| (length_m / circuit.step_m).round() as i64;
        let neighbor = steps(NEIGHBOR_M.min(0.25 * circuit.length_m));
        let per_lap = circuit.points.len() as i64;
        let laps = plans.len() as i64;
        let first = match plans.first().map(|plan| plan.task) {
            Some(Task::Out) => steps(circuit.pit.start_m),
            Some(Task::Standing) => -steps(GRID_M),
            Some(Task::Flying | Task::In) | None => -neighbor,
        };
        let last = match plans.last().map(|plan| plan.task) {
            Some(Task::In) => laps * per_lap - steps(circuit.pit.stop_before_line_m),
            Some(Task::Out | Task::Standing | Task::Flying) | None => laps * per_lap + neighbor,
        };
        Self {
            first,
            last,
            per_lap,
            laps,
        }
    }

    /// Index of a node number, clamped to the session.
    pub(super) fn index(&self, node: i64) -> usize {
        usize::try_from(node.clamp(self.first, self.last) - self.first).unwrap_or(0)
    }

    /// Index of a station of lap `lap`, clamped to the session.
    pub(super) fn station_index(&self, circuit: &Circuit, lap: i64, station_m: f64) -> usize {
        self.index(lap * self.per_lap + (station_m / circuit.step_m).round() as i64)
    }

    /// Which plan drives this node; neighbors of the session are driven by the nearest plan.
    fn plan_of(&self, node: i64) -> usize {
        usize::try_from(node.div_euclid(self.per_lap).clamp(0, self.laps - 1)).unwrap_or(0)
    }
}

/// Drives the plans one after the other, without a break.
///
/// The same arguments give the same session, to the bit. An out lap or standing start only counts as such in first,
/// an in lap only in last place. Without plans the recording is empty; more than 300 laps are not driven.
#[must_use]
pub fn simulate_session(circuit: &Circuit, car: &Car, plans: &[LapPlan], seed: u64) -> Drive {
    let plans = plans.get(..plans.len().min(LAP_LIMIT)).unwrap_or_default();
    let mut drive = Drive {
        circuit: circuit.clone(),
        car_name: car.name.clone(),
        brake_full_bar: car.brake_full_bar,
        started_unix_s: STARTED_UNIX_S,
        laps: Vec::new(),
        nodes: Vec::new(),
    };
    if plans.is_empty() || circuit.points.is_empty() {
        return drive;
    }
    let span = Span::new(circuit, plans);
    let line = line_points(circuit, plans, &span, seed);
    let mut track = track(circuit, plans, &span, &line);
    vary_grip(circuit, plans, &span, seed, &mut track);
    let rolling = plans
        .first()
        .is_some_and(|plan| matches!(plan.task, Task::Flying | Task::In));
    let start = if rolling { f64::INFINITY } else { 0.0 };
    let profile = faults::drive(circuit, car, plans, &span, seed, &mut track, start);
    let window_s: Vec<f64> = (span.first..=span.last)
        .map(|node| {
            plans
                .get(span.plan_of(node))
                .map_or(0.1, |plan| plan.style.foot_time_s)
        })
        .collect();
    let energy = smoothed(&profile, &track.gap_m, &window_s);
    drive.nodes = nodes(circuit, plans, &span, &line, &track, &energy);
    pedals::operate(car, &track, &energy, &mut drive.nodes);
    drive.laps = laps(circuit, plans, &span, &mut drive.nodes);
    passes::measure(&mut drive);
    drive
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "node numbers are small; the remainder is not negative"
)]
fn line_points(circuit: &Circuit, plans: &[LapPlan], span: &Span, seed: u64) -> Vec<LinePoint> {
    let line = Line::new(circuit, plans, seed);
    let turned = match (circuit.points.first(), circuit.points.last()) {
        (Some(first), Some(last)) => last.heading_rad - first.heading_rad,
        _ => 0.0,
    };
    (span.first..=span.last)
        .filter_map(|node| {
            let reference = circuit.points.get(node.rem_euclid(span.per_lap) as usize)?;
            let mut point = moved(reference, line.at(node as f64 * circuit.step_m));
            point.heading_rad += node.div_euclid(span.per_lap) as f64 * turned;
            Some(point)
        })
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "node numbers are small")]
fn track(circuit: &Circuit, plans: &[LapPlan], span: &Span, line: &[LinePoint]) -> Track {
    let mut track = Track::default();
    let pit = &circuit.pit;
    let pit_energy = 0.5 * pit.limit_mps * pit.limit_mps;
    let end_m = span.laps as f64 * circuit.length_m;
    let leaves = plans.first().is_some_and(|plan| plan.task == Task::Out);
    let enters = plans.last().is_some_and(|plan| plan.task == Task::In);
    for ((number, point), index) in (span.first..=span.last).zip(line).zip(0_usize..) {
        let Some(plan) = plans.get(span.plan_of(number)) else {
            continue;
        };
        let after = line.get(index + 1).unwrap_or(point);
        let easy = matches!(plan.task, Task::Out | Task::In);
        let session_m = number as f64 * circuit.step_m;
        let in_pit =
            (leaves && session_m < pit.exit_m) || (enters && session_m > end_m - pit.entry_before_line_m);
        track
            .gap_m
            .push(0.5 * (point.stretch + after.stretch) * circuit.step_m);
        track.curvature_per_m.push(point.curvature_per_m);
        track
            .grip
            .push(plan.style.commitment.clamp(0.3, 1.0) * if easy { EASY_GRIP } else { 1.0 });
        track.engine.push(if easy { EASY_ENGINE } else { 1.0 });
        track.power.push(1.0);
        track.shift_up.push(1.0);
        track.shift_down.push(1.0);
        track.brakes.push(1.0);
        track.trail.push(plan.style.trail_braking.clamp(0.0, 1.0));
        track
            .ceiling
            .push(if in_pit { pit_energy } else { f64::INFINITY });
    }
    for (plan, lap) in plans.iter().zip(0_i64..) {
        if let Some(stop) = plan.stop
            && let Some(ceiling) = track
                .ceiling
                .get_mut(span.station_index(circuit, lap, stop.station_m))
        {
            *ceiling = 0.0;
        }
    }
    if enters && let Some(ceiling) = track.ceiling.last_mut() {
        *ceiling = 0.0;
    }
    track
}

/// Lowers the grip a little in every corner of every lap, by the style's spread.
fn vary_grip(circuit: &Circuit, plans: &[LapPlan], span: &Span, seed: u64, track: &mut Track) {
    for (plan, lap) in plans.iter().zip(0_i64..) {
        for corner in &circuit.corners {
            let mut stream = Random::labeled(seed ^ 0x6219, corner_label(lap, corner.number));
            let lost = plan.style.grip_spread * stream.normal().abs().min(3.0);
            let (from_m, to_m) = (corner.entry_m - 20.0, corner.exit_m + 20.0);
            let from = span.station_index(circuit, lap, from_m);
            let to = span.station_index(circuit, lap, to_m);
            for index in from..to {
                if let Some(grip) = track.grip.get_mut(index) {
                    *grip *= 1.0 - lost * faults::bell(index, from, to);
                }
            }
        }
    }
}

/// One number per lap and corner, to label random streams.
pub(super) const fn corner_label(lap: i64, corner: u32) -> u64 {
    lap.unsigned_abs().wrapping_mul(1000).wrapping_add(corner as u64)
}

#[expect(clippy::cast_precision_loss, reason = "node numbers are small")]
fn nodes(
    circuit: &Circuit,
    plans: &[LapPlan],
    span: &Span,
    line: &[LinePoint],
    track: &Track,
    energy: &[f64],
) -> Vec<Moment> {
    let mut moments = Vec::with_capacity(line.len() + plans.len() + 2);
    let (mut time_s, mut driven_m) = (0.0, 0.0);
    for (((number, point), energy_here), index) in
        (span.first..=span.last).zip(line).zip(energy).zip(0_usize..)
    {
        let speed_mps = (2.0 * energy_here.max(0.0)).sqrt();
        let reference = circuit
            .points
            .get(usize::try_from(number.rem_euclid(span.per_lap)).unwrap_or(0));
        let mut moment = Moment {
            time_s,
            station_m: number as f64 * circuit.step_m,
            driven_m,
            speed_mps,
            east_m: point.east_m,
            north_m: point.north_m,
            heading_rad: point.heading_rad,
            curvature_per_m: point.curvature_per_m,
            altitude_m: reference.map_or(0.0, |reference| reference.altitude_m),
            ..Moment::default()
        };
        moments.push(moment);
        if speed_mps < 0.01 {
            let stop_s = plans
                .get(span.plan_of(number))
                .and_then(|plan| plan.stop)
                .map(|stop| stop.stands_s.max(0.0));
            let at_end = index == 0 || index + 1 == line.len();
            time_s += if at_end { PARKED_S } else { stop_s.unwrap_or(0.0) };
            moment.time_s = time_s;
            moments.push(moment);
        }
        let gap_m = track.gap_m.get(index).copied().unwrap_or(0.0);
        let next_mps = energy
            .get(index + 1)
            .map_or(speed_mps, |next| (2.0 * next.max(0.0)).sqrt());
        time_s += 2.0 * gap_m / (speed_mps + next_mps).max(0.05);
        driven_m += gap_m;
    }
    moments
}

/// Cuts the session at the line and stamps every node with its lap.
#[expect(clippy::cast_possible_truncation, reason = "lap numbers are small")]
fn laps(circuit: &Circuit, plans: &[LapPlan], span: &Span, nodes: &mut [Moment]) -> Vec<TrueLap> {
    let first_lap = span.first.div_euclid(span.per_lap);
    let leaves = plans.first().is_some_and(|plan| plan.task == Task::Out);
    let mut laps: Vec<TrueLap> = Vec::new();
    let mut lap_start_m = f64::NEG_INFINITY;
    for node in nodes.iter_mut() {
        // Half a step of tolerance: stations of nodes are multiples of the step.
        let lap = ((node.station_m + 0.25 * circuit.step_m) / circuit.length_m).floor() as i64;
        let index = usize::try_from(lap - first_lap).unwrap_or(0);
        if index == laps.len() {
            if let Some(before) = laps.last_mut() {
                before.end_s = node.time_s;
                before.driven_m = node.driven_m - lap_start_m;
            }
            lap_start_m = node.driven_m;
            laps.push(TrueLap {
                number: u32::try_from(if leaves { lap } else { lap + 1 }).unwrap_or(0),
                kind: LapKind::Partial,
                start_s: node.time_s,
                end_s: node.time_s,
                time_s: None,
                driven_m: 0.0,
                stopped: false,
                faults: Vec::new(),
                passes: Vec::new(),
            });
        }
        node.lap = index;
        if let Some(current) = laps.last_mut() {
            current.end_s = node.time_s;
            current.driven_m = node.driven_m - lap_start_m;
            current.stopped |= node.speed_mps < 0.5;
        }
    }
    for (lap, number) in laps.iter_mut().zip(first_lap..) {
        let Some(plan) = usize::try_from(number).ok().and_then(|index| plans.get(index)) else {
            continue;
        };
        let whole_start = span.first <= number * span.per_lap;
        let whole_end = span.last >= (number + 1) * span.per_lap;
        lap.faults.clone_from(&plan.faults);
        lap.kind = match (plan.task, whole_start, whole_end) {
            (Task::Out, _, _) if number == 0 => LapKind::Out,
            (Task::Standing, _, _) if number == 0 => LapKind::Standing,
            (Task::In, _, false) => LapKind::In,
            (_, true, true) => LapKind::Timed,
            _ => LapKind::Partial,
        };
        lap.time_s = (whole_start && whole_end).then_some(lap.end_s - lap.start_s);
    }
    laps
}
