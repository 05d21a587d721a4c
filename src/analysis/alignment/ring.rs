//! Where the line of one lap lies along another, without positions: both shapes turned against each other.
//!
//! Signals over own distance at even steps are correlated around the ring. A place is believed only where it fits well, better
//! than the lap's own line by much, and better than every other place: an oval fits at two.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "numbers of samples are positive and capped"
)]

use super::super::lap_clock::LapClock;
use super::super::lap_profile::LapProfile;
use super::super::signal::{Shape, shape_signal};
use crate::telemetry::Lap;
use crate::units::Metres;

/// Metres between samples of the signals.
const STEP_M: f64 = 5.0;
/// Shapes correlate at least so well where one lap lies on the other …
const LEAST_FIT: f64 = 0.8;
/// … and worse by this at the lap's own line …
const LEAST_BETTER: f64 = 0.1;
/// … and at every place farther away than this, metres.
const PEAK_M: f64 = 150.0;
/// Lines nearer than this cannot be told apart by how a car turns, metres, …
const SAME_LINE_M: f64 = 9.0;
/// … by how the hands do, which turn in before it, …
const SAME_LINE_BY_STEERING_M: f64 = 15.0;
/// … and by how fast it is: drivers brake at different places.
const SAME_LINE_BY_SPEED_M: f64 = 40.0;
/// A lap that comes around begins at least so fast, m/s, …
const LEAST_MPS: f64 = 5.0;
/// … and is about as fast at its end, within this part.
const SAME_SPEED_RATIO: f64 = 0.35;
/// Next to the line is this part of the lap to either side.
const NEAR_PARTS: usize = 6;
/// Own distances drift apart by so many samples at the most.
const MOST_DRIFT: usize = 8;
/// No lap has more samples than this; bounds the work.
const MOST_SAMPLES: usize = 4_000;

/// The lap's own distance at which the reference's line lies; `None` where it is the lap's own line or cannot be told.
pub(super) fn line_of(
    lap: &LapProfile<'_>,
    reference: &LapProfile<'_>,
    max_length_difference: f64,
) -> Option<Metres> {
    let (length_m, reference_m) = (lap.length_m(), reference.length_m());
    if (length_m / reference_m).max(reference_m / length_m) > 1.0 + max_length_difference {
        return None;
    }
    // A run that begins from a standstill does not come around.
    let comes_around = |of: &LapProfile<'_>| {
        let (first_mps, last_mps) = (
            of.lap.speed().values().first().copied().unwrap_or_default(),
            of.lap.speed().values().last().copied().unwrap_or_default(),
        );
        first_mps > LEAST_MPS && (first_mps / last_mps.max(1.0) - 1.0).abs() < SAME_SPEED_RATIO
    };
    if !comes_around(lap) || !comes_around(reference) {
        return None;
    }
    let signal = |of: &LapProfile<'_>, shape, step_m| shape_signal(of.lap, &of.clock, shape, step_m);
    let shape = Shape::IN_ORDER_OF_TRUST.into_iter().find(|shape| {
        let is_told = |of: &LapProfile<'_>| {
            signal(of, *shape, 10.0 * STEP_M)
                .is_some_and(|signal| signal.iter().any(|value| value.abs() > 1e-6))
        };
        is_told(lap) && is_told(reference)
    })?;
    let n = ((reference_m / STEP_M).round() as usize).clamp(16, MOST_SAMPLES);
    let own = even(&signal(lap, shape, STEP_M)?, n)?;
    let other = even(&signal(reference, shape, STEP_M)?, n)?;
    let fits: Vec<f64> = (0..n).map(|shift| fit_at(&own, &other, shift)).collect();
    let best = (0..n).max_by(|&a, &b| value(&fits, a).total_cmp(&value(&fits, b)))?;
    let apart = |a: usize, b: usize| a.abs_diff(b).min(n - a.abs_diff(b)) as f64 * reference_m / n as f64;
    let rival = (0..n)
        .filter(|&k| apart(k, best) > PEAK_M.min(0.15 * reference_m))
        .map(|k| value(&fits, k))
        .fold(f64::NEG_INFINITY, f64::max);
    let same_line_m = match shape {
        Shape::YawRate | Shape::LatAccel => SAME_LINE_M,
        Shape::Steering => SAME_LINE_BY_STEERING_M,
        Shape::Speed => SAME_LINE_BY_SPEED_M,
    };
    let here = value(&fits, best);
    // Own distances drift apart along the lap: where the line lies is told by what is next to it.
    let at_m = beside_line(&own, &other, best) * length_m / n as f64;
    let near_m = at_m
        .rem_euclid(length_m)
        .min(length_m - at_m.rem_euclid(length_m));
    let is_near = apart(best, 0) <= PEAK_M.min(0.15 * reference_m);
    let sure = here >= LEAST_FIT
        && here - rival >= LEAST_BETTER
        && (is_near || here - value(&fits, 0) >= LEAST_BETTER);
    (sure && near_m > same_line_m).then(|| Metres::new(at_m.rem_euclid(length_m)))
}

/// How well the shapes of two laps lie on each other, turned to where they do best, and by which shape; `None` where the logs tell
/// none that both have.
pub(in super::super) fn fit_of(a: &Lap, b: &Lap) -> Option<(Shape, f64)> {
    let clocks = [LapClock::of_lap(a), LapClock::of_lap(b)];
    let longer_m = clocks[0].length_m().max(clocks[1].length_m());
    let n = ((longer_m / STEP_M).round() as usize).clamp(16, MOST_SAMPLES);
    Shape::IN_ORDER_OF_TRUST.into_iter().find_map(|shape| {
        let signal = |lap: &Lap, clock: &LapClock| {
            let signal = shape_signal(lap, clock, shape, STEP_M)?;
            even(&signal, n)
        };
        let (own, other) = (signal(a, &clocks[0])?, signal(b, &clocks[1])?);
        let fits = (0..n).map(|shift| fit_at(&own, &other, shift));
        Some((shape, fits.fold(f64::NEG_INFINITY, f64::max)))
    })
}

/// How well one signal lies on another when it is begun so many samples later.
fn fit_at(own: &[f64], other: &[f64], shift: usize) -> f64 {
    let (head, tail) = own.split_at(shift);
    tail.iter().chain(head).zip(other).map(|(a, b)| a * b).sum()
}

/// The shift, in samples around the one that fits best as a whole, that fits best on both sides of the line.
fn beside_line(own: &[f64], other: &[f64], best: usize) -> f64 {
    let n = own.len();
    let reach = n / NEAR_PARTS;
    let around = (best + n - MOST_DRIFT)..=(best + n + MOST_DRIFT);
    let fit = |shift: usize| -> f64 {
        (n - reach..n + reach)
            .map(|k| value(own, (k + shift) % n) * value(other, k % n))
            .sum::<f64>()
    };
    let fits: Vec<f64> = around.map(fit).collect();
    let peak = (0..fits.len()).max_by(|&a, &b| value(&fits, a).total_cmp(&value(&fits, b)));
    // One at the end of the reach is none.
    let Some(peak) = peak.filter(|peak| *peak > 0 && peak + 1 < fits.len()) else {
        return best as f64;
    };
    // The peak lies between samples.
    let (before, here, after) = (value(&fits, peak - 1), value(&fits, peak), value(&fits, peak + 1));
    let bend = before - 2.0 * here + after;
    let lean = if bend < -1e-12 {
        (0.5 * (before - after) / bend).clamp(-0.5, 0.5)
    } else {
        0.0
    };
    (best + peak) as f64 - MOST_DRIFT as f64 + lean
}

fn value(fits: &[f64], index: usize) -> f64 {
    fits.get(index).copied().unwrap_or_default()
}

/// `n` samples around the ring, mean 0 and length 1; `None` where nothing is left.
fn even(signal: &[f64], n: usize) -> Option<Vec<f64>> {
    let last = signal.len().checked_sub(1)?;
    let resampled: Vec<f64> = (0..n)
        .map(|k| {
            let at = k as f64 * last as f64 / n as f64;
            let i = (at.floor() as usize).min(last);
            let here = signal.get(i).copied().unwrap_or_default();
            let next = signal.get(i + 1).copied().unwrap_or(here);
            here + (at - at.floor()) * (next - here)
        })
        .collect();
    let mean = resampled.iter().sum::<f64>() / n as f64;
    let centered: Vec<f64> = resampled.iter().map(|value| value - mean).collect();
    let size = centered.iter().map(|value| value * value).sum::<f64>().sqrt();
    (size > 1e-9).then(|| centered.iter().map(|value| value / size).collect())
}
