//! A lap simulator for tests: laps whose truth is known, with faults planted where we choose.
//!
//! Quasi-steady and independent of the analysis: a center line of arcs and straights, a smooth line beside it, a
//! grip circle, power and drag. Speed is limited by grip, then by power going forward, then by braking going back.
//! A fault changes that speed in one corner and nowhere else. Lengths in metres along the center line every 0.5 m.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::needless_range_loop,
    clippy::unwrap_used,
    reason = "stations of several vectors are walked together; tests choose their numbers within the ranges"
)]

mod columns;
mod track;

pub use columns::Columns;
use track::STEP_M;
pub use track::{Track, TrueCorner};

/// What a car and its driver can do.
#[derive(Clone, Copy, Debug)]
pub struct Car {
    /// Largest lateral acceleration.
    pub lateral_mps2: f64,
    /// Largest deceleration by the brakes.
    pub braking_mps2: f64,
    /// Power over mass.
    pub power_w_per_kg: f64,
    /// Deceleration by air per squared speed, 1/m.
    pub drag_per_m: f64,
}

impl Car {
    /// A touring car.
    pub const TOURING: Self = Self {
        lateral_mps2: 12.0,
        braking_mps2: 10.0,
        power_w_per_kg: 230.0,
        drag_per_m: 0.0006,
    };

    /// The same car with that much more or less grip everywhere.
    #[must_use]
    pub fn with_grip(self, factor: f64) -> Self {
        Self {
            lateral_mps2: self.lateral_mps2 * factor,
            braking_mps2: self.braking_mps2 * factor,
            ..self
        }
    }
}

/// A mistake in one corner (index from 0).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mistake {
    /// Brakes that many metres before the place, equally hard.
    BrakesEarly(usize, f64),
    /// Brakes with that share of the force.
    BrakesSoft(usize, f64),
    /// Is that many m/s slower in the corner.
    OverSlows(usize, f64),
    /// Rolls for that many seconds after the slowest point on neither pedal.
    Coasts(usize, f64),
    /// Holds the speed for that many metres after the slowest point before opening the throttle.
    WaitsForThrottle(usize, f64),
    /// Opens the throttle and closes it again for that many seconds.
    Lifts(usize, f64),
}

/// How a lap is driven and logged.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The car.
    pub car: Car,
    /// Distance from the center line: mean and amplitude in metres, and where its waves begin.
    pub line: (f64, f64, f64),
    /// What goes wrong.
    pub faults: Vec<Mistake>,
    /// Samples per second.
    pub hz: f64,
    /// Scatter of every position, metres.
    pub noise_m: f64,
    /// Receiver's constant shift, metres east and north.
    pub shift_m: (f64, f64),
    /// Scale of the own distance: wheels wear.
    pub odometer: f64,
    /// Of the scatter.
    pub seed: u64,
}

impl Plan {
    /// The center line without a fault, at 50 Hz without scatter.
    #[must_use]
    pub fn new(car: Car) -> Self {
        Self {
            car,
            line: (0.0, 0.0, 0.0),
            faults: vec![],
            hz: 50.0,
            noise_m: 0.0,
            shift_m: (0.0, 0.0),
            odometer: 1.0,
            seed: 1,
        }
    }
}

/// A simulated lap and what is true about it.
#[derive(Clone, Debug)]
pub struct Simulated {
    /// What a logger writes.
    pub columns: Columns,
    /// Own distance in metres at every station of the center line, one more than there are steps.
    pub own_m: Vec<f64>,
}

impl Simulated {
    /// Own distance at a place of the center line.
    #[must_use]
    pub fn own_at(&self, center_m: f64) -> f64 {
        let at = (center_m / STEP_M).clamp(0.0, (self.own_m.len() - 1) as f64);
        let i = (at as usize).min(self.own_m.len() - 2);
        self.own_m[i] + (at - i as f64) * (self.own_m[i + 1] - self.own_m[i])
    }

    /// Place on the center line at an own distance.
    #[must_use]
    pub fn center_at(&self, own_m: f64) -> f64 {
        let after = self
            .own_m
            .partition_point(|&at| at <= own_m)
            .clamp(1, self.own_m.len() - 1);
        let (low, high) = (self.own_m[after - 1], self.own_m[after]);
        ((after - 1) as f64 + (own_m - low) / (high - low)) * STEP_M
    }
}

/// Drives a lap.
#[must_use]
pub fn simulate(track: &Track, plan: &Plan) -> Simulated {
    let n = track.curvature_per_m.len();
    let offset = |i: usize| {
        let (mean_m, wave_m, phase) = plan.line;
        let around = std::f64::consts::TAU * i as f64 / n as f64;
        // Ends at the same place across the track where it began.
        mean_m + wave_m * ((7.0 * around + phase).sin() + (12.0 * around + 2.0 * phase).sin()) / 2.0
    };
    let line_m: Vec<f64> = (0..=n).map(|i| offset(i % n)).collect();
    let along: Vec<f64> = (0..n)
        .map(|i| {
            let stretch = 1.0 - track.curvature_per_m[i] * line_m[i];
            stretch.max(0.3).hypot((line_m[i + 1] - line_m[i]) / STEP_M)
        })
        .collect();
    let bend: Vec<f64> = (0..n).map(|i| track.curvature_per_m[i] / along[i]).collect();
    let driven = Driven::fastest(track, plan, &bend, &along);

    // Time and own distance at every station.
    let (mut time_s, mut own_m) = (vec![0.0], vec![0.0]);
    for i in 0..n {
        let step_m = along[i] * STEP_M;
        let (from, to) = (driven.speed_mps[i], driven.speed_mps[(i + 1) % n]);
        time_s.push(time_s[i] + 2.0 * step_m / (from + to));
        own_m.push(own_m[i] + step_m * plan.odometer);
    }
    let columns = Columns::log(track, plan, &driven, &line_m, &bend, &time_s, &own_m);
    Simulated { columns, own_m }
}

/// Speed and pedals at every station.
struct Driven {
    speed_mps: Vec<f64>,
    throttle: Vec<f64>,
    brake: Vec<f64>,
}

impl Driven {
    fn fastest(track: &Track, plan: &Plan, bend: &[f64], along: &[f64]) -> Self {
        let (n, car) = (bend.len(), &plan.car);
        let mut limit: Vec<f64> = bend
            .iter()
            .map(|bend| (car.lateral_mps2 / bend.abs().max(1e-6)).sqrt().min(95.0))
            .collect();
        let mut braking = vec![car.braking_mps2; n];
        let index = |at_m: f64| ((at_m / STEP_M).round() as usize).min(n - 1);
        for fault in &plan.faults {
            match *fault {
                Mistake::OverSlows(corner, lower_mps) => {
                    let of = &track.corners[corner];
                    let range = index(of.start_m)..index(of.end_m);
                    let slowest = limit[range.clone()].iter().copied().fold(f64::INFINITY, f64::min);
                    let middle = (range.start + range.end) / 2;
                    let reach = (range.len() / 5).max(6);
                    limit[middle - reach..middle + reach].fill((slowest - lower_mps).max(3.0));
                }
                Mistake::BrakesSoft(corner, share) => {
                    let from = corner
                        .checked_sub(1)
                        .map_or(0, |before| index(track.corners[before].end_m));
                    braking[from..index(track.corners[corner].end_m)]
                        .iter_mut()
                        .for_each(|b| *b *= share);
                }
                Mistake::BrakesEarly(..)
                | Mistake::Coasts(..)
                | Mistake::WaitsForThrottle(..)
                | Mistake::Lifts(..) => {}
            }
        }
        let mut speed = limit.clone();
        let left = |v: f64, bend: f64| (1.0 - (v * v * bend / car.lateral_mps2).powi(2)).max(0.0).sqrt();
        // Twice around, so that the lap begins as fast as it ends.
        for i in 0..2 * n {
            let (here, next) = (i % n, (i + 1) % n);
            let v = speed[here];
            let push = (car.power_w_per_kg / v.max(8.0)).min(car.lateral_mps2 * 0.6 * left(v, bend[here]))
                - car.drag_per_m * v * v;
            let reach = (v * v + 2.0 * push * along[here] * STEP_M).max(9.0).sqrt();
            speed[next] = speed[next].min(reach);
        }
        for i in (0..2 * n).rev() {
            let (here, next) = (i % n, (i + 1) % n);
            let v = speed[next];
            let pull = braking[here] * left(v, bend[here]).max(0.15) + car.drag_per_m * v * v;
            speed[here] = speed[here].min((v * v + 2.0 * pull * along[here] * STEP_M).sqrt());
        }
        let mut driven = Self {
            throttle: vec![0.0; n],
            brake: vec![0.0; n],
            speed_mps: speed,
        };
        driven.pedals(car, along);
        for fault in &plan.faults {
            driven.plant(*fault, track, car, along);
        }
        driven
    }

    /// Pedals that make the speed what it is.
    fn pedals(&mut self, car: &Car, along: &[f64]) {
        let n = self.speed_mps.len();
        for i in 0..n {
            let (v, next) = (self.speed_mps[i], self.speed_mps[(i + 1) % n]);
            let gain = (next * next - v * v) / (2.0 * along[i] * STEP_M) + car.drag_per_m * v * v;
            // Engine drag holds back a little with the throttle closed.
            let most = (car.power_w_per_kg / v.max(8.0)).min(car.lateral_mps2 * 0.6);
            self.throttle[i] = if gain > -0.3 {
                ((gain + 0.6) / (0.97 * most)).clamp(0.0, 1.0)
            } else {
                0.0
            };
            self.brake[i] = if gain < -0.5 {
                (-gain / car.braking_mps2).clamp(0.0, 1.0)
            } else {
                0.0
            };
        }
    }

    fn plant(&mut self, fault: Mistake, track: &Track, car: &Car, along: &[f64]) {
        let n = self.speed_mps.len();
        let index = |at_m: f64| ((at_m / STEP_M).round() as usize).min(n - 1);
        let slowest = |corner: usize, speed: &[f64]| {
            let of = &track.corners[corner];
            (index(of.start_m)..index(of.end_m))
                .min_by(|&i, &k| speed[i].total_cmp(&speed[k]))
                .unwrap()
        };
        // In a round corner the car is slowest for a while: the throttle opens at the end of that.
        let opens = |corner: usize, speed: &[f64]| {
            let apex = slowest(corner, speed);
            (apex..index(track.corners[corner].end_m))
                .rfind(|&i| speed[i] < speed[apex] + 0.2)
                .unwrap_or(apex)
        };
        match fault {
            Mistake::BrakesEarly(corner, early_m) => {
                let apex = slowest(corner, &self.speed_mps);
                let shift = (early_m / STEP_M).round() as usize;
                let start = (0..apex)
                    .rev()
                    .find(|&i| self.brake[i] == 0.0 && self.throttle[i] > 0.5)
                    .unwrap();
                let held_mps = self.speed_mps[apex];
                for i in start.saturating_sub(shift)..apex {
                    self.speed_mps[i] = self.speed_mps[i].min(if i + shift < apex {
                        self.speed_mps[i + shift]
                    } else {
                        held_mps
                    });
                }
                self.pedals(car, along);
            }
            Mistake::Coasts(corner, seconds) => {
                let apex = opens(corner, &self.speed_mps);
                let rolled = (seconds * self.speed_mps[apex] / STEP_M) as usize;
                self.hold_back(apex, rolled, -0.3, car, along);
                self.throttle[apex..apex + rolled].fill(0.0);
                self.brake[apex..apex + rolled].fill(0.0);
            }
            Mistake::WaitsForThrottle(corner, metres) => {
                let apex = opens(corner, &self.speed_mps);
                let rolled = (metres / STEP_M) as usize;
                self.hold_back(apex, rolled, 0.0, car, along);
                self.throttle[apex..apex + rolled].fill(0.12);
                self.brake[apex..apex + rolled].fill(0.0);
            }
            Mistake::Lifts(corner, seconds) => {
                let apex = opens(corner, &self.speed_mps);
                let from = apex + (12.0 / STEP_M) as usize;
                let from =
                    (from..n - 1).find(|&i| self.throttle[i] > 0.7).unwrap_or(from) + (8.0 / STEP_M) as usize;
                let rolled = (seconds * self.speed_mps[from] / STEP_M) as usize;
                self.hold_back(from, rolled, -1.0, car, along);
                self.throttle[from..from + rolled].fill(0.0);
                self.brake[from..from + rolled].fill(0.0);
            }
            Mistake::OverSlows(..) | Mistake::BrakesSoft(..) => {}
        }
    }

    /// From a station on: that acceleration for some stations, then all the engine has, up to the speed of before.
    fn hold_back(&mut self, from: usize, stations: usize, gain_mps2: f64, car: &Car, along: &[f64]) {
        let n = self.speed_mps.len();
        for i in from..n - 1 {
            let v = self.speed_mps[i];
            let push = (car.power_w_per_kg / v.max(8.0)).min(car.lateral_mps2 * 0.6) - car.drag_per_m * v * v;
            let gain = if i < from + stations { gain_mps2 } else { push };
            let reach = (v * v + 2.0 * gain * along[i] * STEP_M).max(4.0).sqrt();
            if reach >= self.speed_mps[i + 1] && i >= from + stations {
                break;
            }
            self.speed_mps[i + 1] = self.speed_mps[i + 1].min(reach);
        }
        self.pedals(car, along);
    }
}
