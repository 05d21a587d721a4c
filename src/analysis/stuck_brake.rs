//! Whether a brake channel sticks: it stays pressed while the car picks up speed, or released while the car brakes.

use crate::telemetry::{ChannelRole, Lap, Series};

/// So long a brake is held the same, seconds.
const HELD_S: f64 = 6.0;
/// … while the car gets faster by this, m/s.
const PICKED_UP_MPS: f64 = 5.0;
/// Shares of the strongest braking: pressed, and the same.
const PRESSED: f64 = 0.1;
const SAME: f64 = 0.01;
/// Whoever loses so much speed in so many steps of the speed brakes, whatever the wind does, m/s.
const BRAKED_MPS: f64 = 8.0;
const STEP_S: f64 = 0.25;
const STEPS: usize = 4;
const LONGEST_S: f64 = 1.5;
/// So many times with the brake released.
const LEAST_TIMES: usize = 3;
/// A share of the strongest braking that is none.
const RELEASED: f64 = 0.02;

/// Whether the brake of a lap shows something that no foot did.
pub(super) fn sticks(lap: &Lap) -> bool {
    let Some(brake) = lap.channel(ChannelRole::Brake) else {
        return false;
    };
    let peak = brake.series.values().iter().copied().fold(0.0, f64::max);
    let is_stuck = |held: Option<(f64, f64)>, until_s: f64| {
        held.is_some_and(|(from_s, _)| until_s - from_s >= HELD_S && picks_up(lap, from_s, until_s))
    };
    let mut held: Option<(f64, f64)> = None;
    let mut last_s = 0.0;
    for (time_s, value) in brake.series.samples() {
        if held.is_none_or(|(_, at)| (value - at).abs() > SAME * peak) {
            if is_stuck(held, last_s) {
                return true;
            }
            held = (value > PRESSED * peak).then_some((time_s, value));
        }
        last_s = time_s;
    }
    is_stuck(held, last_s) || is_dead(lap, &brake.series, peak)
}

/// Whether the car brakes again and again without the brake.
fn is_dead(lap: &Lap, brake: &Series, peak: f64) -> bool {
    let mut steps: Vec<(f64, f64)> = Vec::new();
    for (time_s, speed_mps) in lap.speed().samples() {
        if steps.last().is_none_or(|(last_s, _)| time_s - last_s >= STEP_S) {
            steps.push((time_s, speed_mps));
        }
    }
    let is_released = |from_s: f64, until_s: f64| {
        let times_s = brake.times_s();
        let first = times_s.partition_point(|time_s| *time_s < from_s);
        let last = times_s.partition_point(|time_s| *time_s <= until_s);
        let pressed = brake.values().get(first..last).unwrap_or_default();
        !pressed.is_empty() && pressed.iter().all(|value| *value <= RELEASED * peak)
    };
    let (mut n_times, mut behind_s) = (0, f64::NEG_INFINITY);
    for (&(from_s, before_mps), &(until_s, after_mps)) in steps.iter().zip(steps.iter().skip(STEPS)) {
        let brakes = before_mps - after_mps > BRAKED_MPS && until_s - from_s < LONGEST_S;
        if brakes && from_s >= behind_s && is_released(from_s, until_s) {
            n_times += 1;
            behind_s = until_s;
        }
    }
    n_times >= LEAST_TIMES
}

fn picks_up(lap: &Lap, from_s: f64, until_s: f64) -> bool {
    let mut slowest_mps = f64::INFINITY;
    lap.speed()
        .samples()
        .skip_while(|(time_s, _)| *time_s < from_s)
        .take_while(|(time_s, _)| *time_s <= until_s)
        .any(|(_, speed_mps)| {
            slowest_mps = slowest_mps.min(speed_mps);
            speed_mps - slowest_mps > PICKED_UP_MPS
        })
}
