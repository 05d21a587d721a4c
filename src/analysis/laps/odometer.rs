//! Metres driven since the recording began: one clean account of distance from whatever the log has.
//!
//! A distance channel is used as it is logged, restarts joined, if it agrees with the integral of speed; a wrong
//! factor is put right by that integral. Coarse steps (whole metres at 60 Hz) only scale the integral. Without a
//! usable channel it is the integral of speed (trapezoids).

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: times and metres have one length, indices come from it"
)]

use std::sync::Arc;

use crate::telemetry::{Interpolation, Series};

/// Agreement of the distance channel with the integral of speed below which the channel is taken as it is.
const AGREES_RATIO: f64 = 0.05;
/// Metres a distance channel may fall back without being a restart.
const FALL_BACK_M: f64 = 5.0;
/// Share of samples that repeat the distance although the car moves: above, the channel is too coarse.
const COARSE_SHARE: f64 = 0.2;

/// Cumulative metres over the driven clock, never decreasing.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Odometer {
    /// Times shared with the channel it comes from.
    pub(super) time_s: Arc<[f64]>,
    /// Metres, one per time.
    pub(super) metres: Vec<f64>,
    /// Speeds at the first and the last sample, for what lies just outside.
    end_speeds_mps: (f64, f64),
}

impl Odometer {
    /// From speed and, where there is one, a distance channel.
    pub(super) fn of(speed: &Series, distance: Option<&Series>) -> Self {
        let integral = Self::integrated(speed);
        let Some(distance) = distance else {
            return integral;
        };
        let Some(joined) = Self::joined(distance, &integral) else {
            return integral;
        };
        let (by_channel_m, by_speed_m) = (
            joined.total_m(),
            integral.at(joined.end_s()) - integral.at(joined.begin_s()),
        );
        if by_speed_m < 1.0 || by_channel_m < 1.0 {
            return integral;
        }
        let ratio = by_channel_m / by_speed_m;
        if (ratio - 1.0).abs() > AGREES_RATIO {
            // A distance in another unit, or counted by something else, says nothing that speed does not say.
            return integral;
        }
        if is_coarse(distance, speed) {
            return integral.scaled(ratio);
        }
        joined
    }

    /// The integral of speed.
    pub(super) fn integrated(speed: &Series) -> Self {
        let time_s = Arc::clone(speed.times_s());
        let values = speed.values();
        let mut metres = Vec::with_capacity(values.len());
        let mut total_m = 0.0;
        metres.push(0.0);
        for i in 1..values.len() {
            total_m += (values[i - 1].max(0.0) + values[i].max(0.0)) / 2.0 * (time_s[i] - time_s[i - 1]);
            metres.push(total_m);
        }
        let end_speeds_mps = (values[0].max(0.0), values[values.len() - 1].max(0.0));
        Self {
            time_s,
            metres,
            end_speeds_mps,
        }
    }

    /// A logged distance with its restarts joined; what was driven across a restart comes from speed.
    fn joined(distance: &Series, integral: &Self) -> Option<Self> {
        let values = distance.values();
        if values.len() < 2 {
            return None;
        }
        let time_s = Arc::clone(distance.times_s());
        let is_shared = Arc::ptr_eq(&time_s, &integral.time_s);
        let mut metres = Vec::with_capacity(values.len());
        let mut total_m: f64 = 0.0;
        let mut n_back = 0;
        // How far the channel has fallen back and not yet made good; small falls are jitter.
        let mut owed_m: f64 = 0.0;
        metres.push(0.0);
        for i in 1..values.len() {
            let step_m = values[i] - values[i - 1];
            let by_speed_m = if is_shared {
                integral.metres[i] - integral.metres[i - 1]
            } else {
                integral.at(time_s[i]) - integral.at(time_s[i - 1])
            };
            if step_m < -FALL_BACK_M || step_m > 3.0 * by_speed_m + 200.0 {
                total_m += by_speed_m;
                owed_m = 0.0;
            } else {
                n_back += usize::from(step_m < 0.0);
                owed_m -= step_m;
                if owed_m < 0.0 {
                    total_m -= owed_m;
                    owed_m = 0.0;
                }
            }
            metres.push(total_m);
        }
        (10 * n_back < values.len()).then_some(Self {
            time_s,
            metres,
            end_speeds_mps: integral.end_speeds_mps,
        })
    }

    fn scaled(mut self, factor: f64) -> Self {
        for metres in &mut self.metres {
            *metres *= factor;
        }
        self
    }

    /// Metres driven until a moment; just outside the samples at constant speed.
    pub(super) fn at(&self, time_s: f64) -> f64 {
        let last = self.metres.len() - 1;
        if time_s < self.time_s[0] {
            return self.metres[0] - self.end_speeds_mps.0 * (self.time_s[0] - time_s);
        }
        if time_s >= self.time_s[last] {
            return self.metres[last] + self.end_speeds_mps.1 * (time_s - self.time_s[last]);
        }
        let after = self.time_s.partition_point(|&sample_s| sample_s <= time_s);
        let before = after - 1;
        let ratio = (time_s - self.time_s[before]) / (self.time_s[after] - self.time_s[before]);
        self.metres[before] + ratio * (self.metres[after] - self.metres[before])
    }

    fn begin_s(&self) -> f64 {
        self.time_s[0]
    }

    fn end_s(&self) -> f64 {
        self.time_s[self.time_s.len() - 1]
    }

    fn total_m(&self) -> f64 {
        self.metres[self.metres.len() - 1]
    }
}

/// Whether the distance stands still in many samples in which the car moves.
fn is_coarse(distance: &Series, speed: &Series) -> bool {
    let values = distance.values();
    let speeds_mps = speed.at_each(distance.times_s(), Interpolation::Linear);
    let moving: Vec<bool> = (1..values.len())
        .filter(|&i| speeds_mps[i] > 5.0)
        .map(|i| (values[i] - values[i - 1]).abs() < 1e-9)
        .collect();
    let n_repeated = moving.iter().filter(|&&repeated| repeated).count();
    #[expect(clippy::cast_precision_loss, reason = "numbers of samples are far below 2^53")]
    let share = n_repeated as f64 / moving.len().max(1) as f64;
    share > COARSE_SHARE || rounded_to_metres(values)
}

/// Whole metres only, at a rate at which the car does not drive whole metres.
fn rounded_to_metres(values: &[f64]) -> bool {
    values.iter().all(|value| (value - value.round()).abs() < 1e-9) && values.len() > 10
}
