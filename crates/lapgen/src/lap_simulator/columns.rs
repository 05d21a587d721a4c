//! Writes a simulated lap down as a logger would: samples at a rate, positions with scatter and shift.

#![allow(
    clippy::needless_range_loop,
    reason = "stations of several vectors are walked together"
)]

use super::track::{STEP_M, Track};
use super::{Driven, Plan};
use crate::random::Random;

/// One value per sample, from the line to the line.
#[derive(Clone, Debug)]
pub struct Columns {
    /// Seconds since the line.
    pub time_s: Vec<f64>,
    /// Metres since the line, by the car's own count.
    pub distance_m: Vec<f64>,
    /// Speed.
    pub speed_mps: Vec<f64>,
    /// 0 to 1.
    pub throttle: Vec<f64>,
    /// 0 to 1.
    pub brake: Vec<f64>,
    /// Metres east.
    pub x_m: Vec<f64>,
    /// Metres north.
    pub y_m: Vec<f64>,
    /// To the left positive.
    pub lat_accel_mps2: Vec<f64>,
    /// From 1.
    pub gear: Vec<f64>,
}

impl Columns {
    /// What a logger writes of a lap that was driven.
    pub(super) fn log(
        track: &Track,
        plan: &Plan,
        driven: &Driven,
        line_m: &[f64],
        bend: &[f64],
        time_s: &[f64],
        own_m: &[f64],
    ) -> Self {
        let n = bend.len();
        // The center line on the ground, then the car beside it.
        let (mut x, mut y, mut heading) = (0.0_f64, 0.0_f64, 0.0_f64);
        let mut places = Vec::with_capacity(n + 1);
        for i in 0..=n {
            places.push((x - line_m[i] * heading.sin(), y + line_m[i] * heading.cos()));
            heading += track.curvature_per_m[i % n] * STEP_M;
            x += STEP_M * heading.cos();
            y += STEP_M * heading.sin();
        }
        let lap_s = time_s[n];
        let mut times: Vec<f64> = (0..)
            .map(|i| f64::from(i) / plan.hz)
            .take_while(|&time_s| time_s < lap_s - 1e-3)
            .collect();
        times.push(lap_s);
        let mut dice = Random::new(plan.seed);
        let mut rows = [const { Vec::new() }; 8];
        for &now_s in &times {
            let after = time_s.partition_point(|&at| at <= now_s).clamp(1, n);
            let (i, k) = (after - 1, after % n);
            let u = ((now_s - time_s[i]) / (time_s[after] - time_s[i])).clamp(0.0, 1.0);
            let mix = |from: f64, to: f64| from + u * (to - from);
            let speed_mps = mix(driven.speed_mps[i], driven.speed_mps[k]);
            let (from, to) = (places[i], places[after]);
            let values = [
                mix(own_m[i], own_m[after]),
                speed_mps,
                mix(driven.throttle[i], driven.throttle[k]),
                driven.brake[i],
                mix(from.0, to.0) + plan.shift_m.0 + plan.noise_m * dice.normal(),
                mix(from.1, to.1) + plan.shift_m.1 + plan.noise_m * dice.normal(),
                speed_mps * speed_mps * mix(bend[i], bend[k]),
                (speed_mps / 12.0).floor().clamp(1.0, 6.0),
            ];
            rows.iter_mut()
                .zip(values)
                .for_each(|(row, value): (&mut Vec<f64>, f64)| row.push(value));
        }
        let [
            distance_m,
            speed_mps,
            throttle,
            brake,
            x_m,
            y_m,
            lat_accel_mps2,
            gear,
        ] = rows;
        Self {
            time_s: times,
            distance_m,
            speed_mps,
            throttle,
            brake,
            x_m,
            y_m,
            lat_accel_mps2,
            gear,
        }
    }
}
