//! When a lap passes a distance: the lap's own distance and time as one monotonic line from (0, 0) to (length, time).
//!
//! Between two samples the car is taken to accelerate evenly where speed is known at both (cubic Hermite in
//! distance, kept monotonic after Fritsch and Carlson 1980), so that logs of 1 to 10 Hz do not lose the shape of
//! a braking zone. Times are stretched so that the last sample stands at the lap time exactly.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: the three vectors have one length, at least 2"
)]

use crate::telemetry::{Interpolation, Lap};

/// Distances closer than this are one place; a stop is a jump in time there.
const SAME_PLACE_M: f64 = 1e-6;

/// Time over distance of one lap. All of one length, at least 2; distances strictly increasing.
#[derive(Clone, Debug)]
pub(crate) struct LapClock {
    distance_m: Vec<f64>,
    time_s: Vec<f64>,
    /// Seconds per metre at each sample, limited so that time never runs back.
    slowness_s_per_m: Vec<f64>,
}

impl LapClock {
    /// The clock of a lap, from (0, 0) to (length, lap time).
    pub(crate) fn of_lap(lap: &Lap) -> Self {
        let (times_s, values_m) = (lap.distance().times_s(), lap.distance().values());
        let length_m = lap.length().get().max(SAME_PLACE_M);
        let duration_s = lap.duration().get();
        let last_s = lap.distance().span_s().1;
        let stretch = if last_s > 0.0 { duration_s / last_s } else { 1.0 };
        let speeds_mps = lap.speed().at_each(times_s, Interpolation::Linear);

        let n = times_s.len();
        let mut clock = Self {
            distance_m: Vec::with_capacity(n + 1),
            time_s: Vec::with_capacity(n + 1),
            slowness_s_per_m: Vec::with_capacity(n + 1),
        };
        let slowness = |speed_mps: f64| stretch / speed_mps.max(0.5);
        if values_m[0] > SAME_PLACE_M {
            clock.push(0.0, 0.0, slowness(speeds_mps[0]));
        }
        for i in 0..n {
            let far_enough = clock
                .distance_m
                .last()
                .is_none_or(|&last_m| values_m[i] - last_m > SAME_PLACE_M);
            if far_enough {
                clock.push(values_m[i], times_s[i] * stretch, slowness(speeds_mps[i]));
            }
        }
        if clock.distance_m.len() < 2 {
            clock.push(length_m, duration_s, slowness(speeds_mps[n - 1]));
        }
        clock.time_s[0] = 0.0;
        let last = clock.distance_m.len() - 1;
        clock.time_s[last] = duration_s;
        clock.limit_slowness();
        clock
    }

    fn push(&mut self, distance_m: f64, time_s: f64, slowness_s_per_m: f64) {
        self.distance_m.push(distance_m);
        self.time_s.push(time_s);
        self.slowness_s_per_m.push(slowness_s_per_m);
    }

    /// Metres driven.
    pub(crate) fn length_m(&self) -> f64 {
        self.distance_m[self.distance_m.len() - 1]
    }

    /// Seconds at distances that do not decrease. Exact at both ends; one value per distance.
    pub(crate) fn times_at(&self, distances_m: &[f64]) -> Vec<f64> {
        let mut after = 1;
        let last = self.distance_m.len() - 1;
        distances_m
            .iter()
            .map(|&distance_m| {
                while after < last && self.distance_m[after] <= distance_m {
                    after += 1;
                }
                self.between(after, distance_m)
            })
            .collect()
    }

    /// `after`: index of the first sample beyond, at least 1.
    fn between(&self, after: usize, distance_m: f64) -> f64 {
        let before = after - 1;
        let step_m = self.distance_m[after] - self.distance_m[before];
        let u = ((distance_m - self.distance_m[before]) / step_m).clamp(0.0, 1.0);
        let rise_s = self.time_s[after] - self.time_s[before];
        let (from, to) = (
            self.slowness_s_per_m[before] * step_m,
            self.slowness_s_per_m[after] * step_m,
        );
        // Hermite cubic with end slopes `from` and `to`, written as the straight line plus what bends it.
        let bend = u * (1.0 - u) * ((1.0 - u) * (from - rise_s) - u * (to - rise_s));
        self.time_s[before] + u * rise_s + bend
    }

    /// A cubic is monotonic where both end slopes are at most three times the mean slope. Where speed and distance
    /// disagree by more, as in a stop or a jump, the straight line stands.
    fn limit_slowness(&mut self) {
        let n = self.distance_m.len();
        let mean: Vec<f64> = (1..n)
            .map(|i| (self.time_s[i] - self.time_s[i - 1]) / (self.distance_m[i] - self.distance_m[i - 1]))
            .collect();
        for i in 0..n {
            let left = mean[i.saturating_sub(1)];
            let right = mean[i.min(n - 2)];
            let low = left.min(right);
            self.slowness_s_per_m[i] = self.slowness_s_per_m[i].min(3.0 * low).max(0.0);
        }
    }
}

#[cfg(test)]
mod tests;
