//! The speed profile: quasi-steady point mass, backward pass for braking, forward pass for power.
//!
//! Everything is in energy per mass, `v²/2` in m²/s², because `dE/ds` is the acceleration. A step takes the force at its
//! known end. Method: the classic lap-time simulation on a grip ellipse (Brayshaw and Harrison 2005, without their
//! load transfer). The profile has steps in acceleration; [`smoothed`] turns them into the ramps of a foot.
#![allow(
    clippy::indexing_slicing,
    reason = "all slices of a track have one length, indices run over it"
)]

use super::car::Car;

/// What the car meets at every node of a session.
#[derive(Clone, Debug, Default)]
pub(super) struct Track {
    /// Driven metres to the next node.
    pub(super) gap_m: Vec<f64>,
    /// Curvature of the driven line.
    pub(super) curvature_per_m: Vec<f64>,
    /// Share of the car's grip in use.
    pub(super) grip: Vec<f64>,
    /// Share of the engine in use.
    pub(super) engine: Vec<f64>,
    /// What the engine gives fully open, against the right gear.
    pub(super) power: Vec<f64>,
    /// Share of the engine speed at which gears are changed up.
    pub(super) shift_up: Vec<f64>,
    /// Share of the engine speed at which gears are changed down.
    pub(super) shift_down: Vec<f64>,
    /// How hard the brakes are used against `grip`, around 1.
    pub(super) brakes: Vec<f64>,
    /// Energy that must not be exceeded (pit limit, stop, planted faults).
    pub(super) ceiling: Vec<f64>,
    /// 1: brakes on the ellipse; 0: on the straight only.
    pub(super) trail: Vec<f64>,
}

impl Track {
    pub(super) fn len(&self) -> usize {
        self.gap_m.len()
    }

    /// Largest energy by grip and ceiling alone.
    pub(super) fn limit(&self, car: &Car) -> Vec<f64> {
        (0..self.len())
            .map(|node| {
                car.cornering_energy(self.curvature_per_m[node], self.grip[node])
                    .min(self.ceiling[node])
            })
            .collect()
    }

    /// Lowers `limit` so that the brakes can always reach it.
    pub(super) fn brake(&self, car: &Car, limit: &[f64]) -> Vec<f64> {
        let mut energy = limit.to_vec();
        for node in (0..self.len().saturating_sub(1)).rev() {
            let after = energy[node + 1];
            let lateral = 2.0 * after * self.curvature_per_m[node];
            let full = car.braking_mps2(after, lateral, self.grip[node]);
            let resistance = car.resistance_mps2(after, lateral);
            let used = (lateral.abs() / car.lateral_mps2(after, self.grip[node])).min(1.0);
            let upright = (1.0 - 2.0 * used).max(0.0);
            let eased = self.trail[node] + (1.0 - self.trail[node]) * upright;
            let slowing = resistance + self.brakes[node] * eased * (full - resistance);
            energy[node] = energy[node].min(after + slowing * self.gap_m[node]);
        }
        energy
    }

    /// Lowers `braked` to what the engine reaches, from `start` on.
    pub(super) fn accelerate(&self, car: &Car, braked: &[f64], start: f64) -> Vec<f64> {
        let mut energy = braked.to_vec();
        if let Some(first) = energy.first_mut() {
            *first = first.min(start);
        }
        for node in 0..self.len().saturating_sub(1) {
            let before = energy[node];
            let lateral = 2.0 * before * self.curvature_per_m[node];
            let gain = car.driving_mps2(
                before,
                lateral,
                self.grip[node],
                self.engine[node] * self.power[node],
            );
            energy[node + 1] = energy[node + 1].min((before + gain * self.gap_m[node]).max(0.0));
        }
        energy
    }
}

/// Averages the energy over a moving window of `window_s` seconds, twice, which makes acceleration steps ramps of
/// twice that duration. The window shrinks with the speed, so a standstill stays a standstill.
pub(super) fn smoothed(energy: &[f64], gap_m: &[f64], window_s: &[f64]) -> Vec<f64> {
    let once = averaged(energy, gap_m, window_s);
    averaged(&once, gap_m, window_s)
}

fn averaged(energy: &[f64], gap_m: &[f64], window_s: &[f64]) -> Vec<f64> {
    let count = energy.len();
    let mut along_m = Vec::with_capacity(count);
    let mut area = Vec::with_capacity(count);
    let (mut distance_m, mut sum) = (0.0, 0.0);
    for node in 0..count {
        along_m.push(distance_m);
        area.push(sum);
        let next = energy.get(node + 1).copied().unwrap_or(energy[node]);
        sum += 0.5 * (energy[node] + next) * gap_m[node];
        distance_m += gap_m[node];
    }
    let total_m = along_m.last().copied().unwrap_or(0.0);
    let integral = |at_m: f64, near: usize| {
        let mut node = near.min(count - 1);
        while node > 0 && along_m[node] > at_m {
            node -= 1;
        }
        while node + 1 < count && along_m[node + 1] <= at_m {
            node += 1;
        }
        let rest_m = at_m - along_m[node];
        let next = energy.get(node + 1).copied().unwrap_or(energy[node]);
        let here = energy[node] + (next - energy[node]) * rest_m / gap_m[node];
        area[node] + 0.5 * (energy[node] + here) * rest_m
    };
    (0..count)
        .map(|node| {
            let speed_mps = (2.0 * energy[node]).sqrt();
            let room_m = along_m[node].min(total_m - along_m[node]);
            let half_m = (0.5 * window_s[node] * speed_mps).min(room_m);
            if half_m < 1e-6 {
                return energy[node];
            }
            let (from, to) = (along_m[node] - half_m, along_m[node] + half_m);
            (integral(to, node) - integral(from, node)) / (2.0 * half_m)
        })
        .collect()
}
