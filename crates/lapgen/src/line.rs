//! The driven line: the reference path moved sideways by a smooth offset.
//!
//! The offset is a uniform cubic B-spline (continuous curvature) with knots of 25 to 100 m: a constant, the driver's
//! habit, the lap's spread, the pit lane; plus one raised-cosine bump per wide line. Curvature and path length follow
//! from the exact formulas of a curve offset along the normal of another. Left positive.

use super::circuit::{Circuit, PathPoint, TrueCorner, Turn};
use super::plan::{Fault, LapPlan, Task};
use super::random::Random;

/// A line that tightens late does so over half a corner and this many metres further, to both sides.
const TIGHTENS_BESIDE_M: f64 = 10.0;

/// Offset, first and second derivative along the reference path.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Offset {
    pub(super) side_m: f64,
    pub(super) slope: f64,
    pub(super) bend_per_m: f64,
}

/// One excursion to a side.
struct Bump {
    center_m: f64,
    half_width_m: f64,
    height_m: f64,
}

/// The offset over a whole session; stations count on from lap to lap.
pub(super) struct Line {
    knots_m: Vec<f64>,
    first_knot: i64,
    spacing_m: f64,
    bumps: Vec<Bump>,
}

/// A point of the driven line.
#[derive(Clone, Copy, Debug)]
pub(super) struct LinePoint {
    pub(super) east_m: f64,
    pub(super) north_m: f64,
    pub(super) heading_rad: f64,
    pub(super) curvature_per_m: f64,
    /// Metres driven per metre of reference path.
    pub(super) stretch: f64,
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "knot numbers are small"
)]
impl Line {
    /// The line of a session whose laps begin at multiples of the circuit's length.
    pub(super) fn new(circuit: &Circuit, plans: &[LapPlan], seed: u64) -> Self {
        let per_lap = (circuit.length_m / (circuit.length_m / 30.0).clamp(25.0, 100.0))
            .round()
            .max(4.0) as i64;
        let spacing_m = circuit.length_m / per_lap as f64;
        let first_knot = -per_lap - 2;
        let last_knot = per_lap * (plans.len() as i64 + 1) + 2;
        let knots_m = (first_knot..=last_knot)
            .map(|knot| {
                let lap = knot.div_euclid(per_lap).clamp(0, plans.len() as i64 - 1);
                let Some(plan) = plans.get(lap as usize) else {
                    return 0.0;
                };
                let in_lap = knot.rem_euclid(per_lap) as u64;
                let mut habit = Random::labeled(plan.style.habit_seed, in_lap);
                let mut spread = Random::labeled(seed ^ 0x11FE, knot as u64);
                let own =
                    plan.style.line_habit_m * habit.normal() + plan.style.line_spread_m * spread.normal();
                let limit_m = 3.0 * (plan.style.line_habit_m + plan.style.line_spread_m);
                let session_m = knot as f64 * spacing_m;
                pit_offset(circuit, plans, session_m)
                    .unwrap_or_else(|| plan.style.line_offset_m + own.clamp(-limit_m, limit_m))
            })
            .collect();
        Self {
            knots_m,
            first_knot,
            spacing_m,
            bumps: bumps(circuit, plans),
        }
    }

    /// The offset at a session station.
    pub(super) fn at(&self, station_m: f64) -> Offset {
        let scaled = station_m / self.spacing_m;
        let cell = scaled.floor();
        let u = scaled - cell;
        let first = cell as i64 - 1 - self.first_knot;
        let knot = |index: i64| {
            usize::try_from(first + index)
                .ok()
                .and_then(|at| self.knots_m.get(at))
                .copied()
                .unwrap_or(0.0)
        };
        let (a, b, c, d) = (knot(0), knot(1), knot(2), knot(3));
        let v = 1.0 - u;
        let mut offset = Offset {
            side_m: (a * v.powi(3)
                + b * (3.0 * u.powi(3) - 6.0 * u * u + 4.0)
                + c * (3.0 * v.powi(3) - 6.0 * v * v + 4.0)
                + d * u.powi(3))
                / 6.0,
            slope: (-a * v * v + b * (3.0 * u * u - 4.0 * u) - c * (3.0 * v * v - 4.0 * v) + d * u * u)
                / (2.0 * self.spacing_m),
            bend_per_m: (a * v + b * (3.0 * u - 2.0) + c * (3.0 * v - 2.0) + d * u) / self.spacing_m.powi(2),
        };
        for bump in &self.bumps {
            let from_center = (station_m - bump.center_m) / bump.half_width_m;
            if from_center.abs() < 1.0 {
                let angle = std::f64::consts::PI * from_center;
                let rate = std::f64::consts::PI / bump.half_width_m;
                offset.side_m += 0.5 * bump.height_m * (1.0 + angle.cos());
                offset.slope -= 0.5 * bump.height_m * rate * angle.sin();
                offset.bend_per_m -= 0.5 * bump.height_m * rate * rate * angle.cos();
            }
        }
        offset
    }
}

/// The pit lane's offset where the session runs through it.
fn pit_offset(circuit: &Circuit, plans: &[LapPlan], session_m: f64) -> Option<f64> {
    let pit = &circuit.pit;
    let leaves = plans.first().is_some_and(|plan| plan.task == Task::Out);
    let enters = plans.last().is_some_and(|plan| plan.task == Task::In);
    #[expect(clippy::cast_precision_loss, reason = "few laps")]
    let end_m = plans.len() as f64 * circuit.length_m;
    let inside =
        (leaves && session_m < pit.exit_m) || (enters && session_m > end_m - pit.entry_before_line_m);
    inside.then_some(pit.offset_m)
}

fn bumps(circuit: &Circuit, plans: &[LapPlan]) -> Vec<Bump> {
    let mut bumps = Vec::new();
    let mut lap_start_m = 0.0;
    for plan in plans {
        for planted in &plan.faults {
            let Some(corner) = circuit.corner(planted.corner) else {
                continue;
            };
            let length_m = corner.exit_m - corner.entry_m;
            let outside = if corner.turn == Turn::Left { -1.0 } else { 1.0 };
            let mut bump = |center_m: f64, half_width_m: f64, outside_m: f64| {
                bumps.push(Bump {
                    center_m: lap_start_m + center_m,
                    half_width_m,
                    height_m: outside * outside_m,
                });
            };
            match planted.fault {
                // Back on the line at the latest in the middle of the next corner.
                Fault::WideLine { by_m } => bump(
                    corner.apex_m + 0.1 * length_m,
                    (0.9 * length_m)
                        .max(45.0_f64.min(0.03 * circuit.length_m))
                        .min(0.5 * length_m + to_neighbors_m(circuit, corner)),
                    by_m,
                ),
                Fault::LateApex { by_m } => {
                    let half_width_m = 0.5 * length_m + TIGHTENS_BESIDE_M;
                    bump(corner.entry_m + 0.2 * length_m, half_width_m, -by_m);
                    bump(corner.exit_m - 0.2 * length_m, half_width_m, by_m);
                }
                Fault::BrakesEarly { .. }
                | Fault::Coasts { .. }
                | Fault::SlowApex { .. }
                | Fault::LateThrottle { .. }
                | Fault::BrakesSoft { .. }
                | Fault::ReleasesAbruptly
                | Fault::Lifts { .. }
                | Fault::ShortShifts { .. }
                | Fault::GearTooHigh => {}
            }
        }
        lap_start_m += circuit.length_m;
    }
    bumps
}

/// Metres to the nearer of the corners before and after, and 10 more.
fn to_neighbors_m(circuit: &Circuit, corner: &TrueCorner) -> f64 {
    let gap_m = |from: &TrueCorner, to: &TrueCorner| (to.entry_m - from.exit_m).rem_euclid(circuit.length_m);
    let neighbor = |by: i64| {
        let number = i64::from(corner.number) + by;
        u32::try_from(number)
            .ok()
            .and_then(|number| circuit.corner(number))
    };
    let before_m = neighbor(-1).map_or(f64::INFINITY, |before| gap_m(before, corner));
    let after_m = neighbor(1).map_or(f64::INFINITY, |after| gap_m(corner, after));
    10.0 + before_m.min(after_m)
}

/// The reference point moved sideways.
pub(super) fn moved(reference: &PathPoint, offset: Offset) -> LinePoint {
    let forward = 1.0 - reference.curvature_per_m * offset.side_m;
    let stretch = forward.hypot(offset.slope).max(1e-3);
    let (sin, cos) = reference.heading_rad.sin_cos();
    let turning = forward * (reference.curvature_per_m * forward + offset.bend_per_m)
        + offset.slope
            * (reference.curvature_slope_per_m2 * offset.side_m
                + 2.0 * reference.curvature_per_m * offset.slope);
    LinePoint {
        east_m: reference.east_m - offset.side_m * sin,
        north_m: reference.north_m + offset.side_m * cos,
        heading_rad: reference.heading_rad + offset.slope.atan2(forward),
        curvature_per_m: turning / stretch.powi(3),
        stretch,
    }
}
