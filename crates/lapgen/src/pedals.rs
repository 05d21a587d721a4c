//! What the driver's hands and feet do: pedals from the needed force, steering from curvature, gears from speed.

use super::car::Car;
use super::drive::Moment;
use super::profile::Track;

/// Below this the throttle is released.
const THROTTLE_DEAD: f64 = 0.02;
/// Below this the brake is released.
const BRAKE_DEAD: f64 = 0.012;
/// A gear is held at least this long.
const SHORTEST_GEAR_S: f64 = 0.25;
/// Duration and size of the blip on a downshift.
const BLIP_S: f64 = 0.15;
const BLIP: f64 = 0.35;

/// Fills acceleration, pedals, steering, gear and engine speed of every node.
///
/// Nodes may repeat a station (a standing car), so each looks its place on the track up by itself.
pub(super) fn operate(car: &Car, track: &Track, energy: &[f64], nodes: &mut [Moment]) {
    let mut index = 0_usize;
    let mut previous_driven_m = f64::NEG_INFINITY;
    let mut gearbox = Gearbox::new(car);
    for node in nodes {
        if node.driven_m > previous_driven_m && previous_driven_m.is_finite() {
            index += 1;
        }
        previous_driven_m = node.driven_m;
        let here = energy.get(index).copied().unwrap_or(0.0);
        let slope = slope(track, energy, index);
        let lateral = node.lat_accel_mps2();
        node.steering_rad = car.steering_ratio
            * (car.wheelbase_m * node.curvature_per_m + car.understeer_rad_per_mps2 * lateral);
        if node.speed_mps < 0.05 {
            node.brake = 0.3;
        } else {
            node.long_accel_mps2 = slope;
            let power = track.power.get(index).copied().unwrap_or(1.0);
            (node.throttle, node.brake) = feet(car, here, lateral, slope, power);
        }
        let share = |of: &[f64]| of.get(index).copied().unwrap_or(1.0);
        gearbox.shift(node, share(&track.shift_up), share(&track.shift_down));
    }
}

/// Acceleration: the slope of the energy over the path, central where possible.
fn slope(track: &Track, energy: &[f64], index: usize) -> f64 {
    let before = index.saturating_sub(1);
    let after = (index + 1).min(energy.len().saturating_sub(1));
    let gap_m: f64 = track
        .gap_m
        .get(before..after)
        .map_or(0.0, |gaps| gaps.iter().sum());
    match (energy.get(before), energy.get(after)) {
        (Some(from), Some(to)) if gap_m > 0.0 => (to - from) / gap_m,
        _ => 0.0,
    }
}

/// Throttle and brake for an acceleration; `power`: what the engine gives fully open in this gear.
fn feet(car: &Car, energy: f64, lateral_mps2: f64, acceleration_mps2: f64, power: f64) -> (f64, f64) {
    let needed = acceleration_mps2 + car.resistance_mps2(energy, lateral_mps2);
    let throttle =
        1.02 * (needed + car.engine_brake_mps2) / (power * car.engine_mps2(energy) + car.engine_brake_mps2);
    let brake = (-needed - car.engine_brake_mps2) / car.full_braking_mps2(energy);
    (
        if throttle < THROTTLE_DEAD {
            0.0
        } else {
            throttle.min(1.0)
        },
        if brake < BRAKE_DEAD { 0.0 } else { brake.min(1.0) },
    )
}

struct Gearbox<'car> {
    car: &'car Car,
    gear: usize,
    since_s: f64,
    blip_until_s: f64,
}

impl<'car> Gearbox<'car> {
    const fn new(car: &'car Car) -> Self {
        Self {
            car,
            gear: 0,
            since_s: f64::NEG_INFINITY,
            blip_until_s: f64::NEG_INFINITY,
        }
    }

    fn rpm(&self, gear: usize, speed_mps: f64) -> f64 {
        self.car
            .rpm_per_mps
            .get(gear)
            .map_or(0.0, |ratio| ratio * speed_mps)
    }

    /// `up` and `down`: shares of the engine speeds at which gears are changed here.
    fn shift(&mut self, node: &mut Moment, up: f64, down: f64) {
        let rested = node.time_s - self.since_s > SHORTEST_GEAR_S;
        let highest = self.car.rpm_per_mps.len().saturating_sub(1);
        if rested && self.gear < highest && self.rpm(self.gear, node.speed_mps) > up * self.car.shift_up_rpm {
            self.gear += 1;
            self.since_s = node.time_s;
        } else if rested
            && self.gear > 0
            && node.long_accel_mps2 < 0.0
            && self.rpm(self.gear - 1, node.speed_mps) < down * self.car.shift_down_rpm
        {
            self.gear -= 1;
            self.since_s = node.time_s;
            if self.car.blips && node.brake > 0.0 {
                self.blip_until_s = node.time_s + BLIP_S;
            }
        }
        if node.time_s < self.blip_until_s && node.brake > 0.0 {
            node.throttle = BLIP;
        }
        node.gear = u32::try_from(self.gear + 1).unwrap_or(1);
        node.rpm = self.rpm(self.gear, node.speed_mps).max(self.car.idle_rpm);
    }
}
