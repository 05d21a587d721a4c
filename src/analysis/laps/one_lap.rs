//! A file that holds exactly one lap and says so by nothing but its distance.
//!
//! The distance begins at 0, the car is as fast at the end as at the beginning, and it has turned around once by then: such an
//! export was cut at the line. Without a sensor of turning nothing is guessed.

use crate::telemetry::{ChannelRole, Interpolation, TimeBasis};

use super::driven_log::DrivenLog;
use super::span::{Edge, Span};

/// A lap is at least so long, metres.
const LEAST_LAP_M: f64 = 300.0;
/// The distance begins within so many rows of 0.
const MOST_ROWS: f64 = 2.0;
/// Nobody begins a lap slower than this, m/s.
const LEAST_MPS: f64 = 8.0;
/// Speeds at both ends differ by this part at most.
const SAME_SPEED_RATIO: f64 = 0.15;
/// The car has turned around once, within this part of a turn.
const TURN_MISS: f64 = 0.25;

/// The whole recording as one lap, where it is one.
pub(super) fn one_lap(log: &DrivenLog<'_>) -> Option<Span> {
    let distance = log.series(ChannelRole::Distance)?;
    let (begin_s, end_s) = log.extent_s();
    let row_s = log.interval_s();
    let (first_mps, last_mps) = (log.speed_mps(begin_s), log.speed_mps(end_s));
    let begins_m = *distance.values().first()?;
    let driven_m = log.odometer.at(end_s) - log.odometer.at(begin_s);
    let is_from_line = (0.0..=MOST_ROWS * row_s * first_mps).contains(&begins_m);
    let is_at_speed = first_mps > LEAST_MPS && (last_mps / first_mps - 1.0).abs() < SAME_SPEED_RATIO;
    if !is_from_line || !is_at_speed || driven_m < LEAST_LAP_M {
        return None;
    }
    let turns = turned(log)?.abs();
    if (turns - 1.0).abs() > TURN_MISS {
        return None;
    }
    Some(Span {
        start_s: begin_s - begins_m / first_mps,
        // The line lies between the last row and the one that was not written any more.
        end_s: end_s + row_s / 2.0,
        begins: Edge::Line,
        ends: Edge::Line,
        number: None,
        time_s: None,
        basis: TimeBasis::Rows,
    })
}

/// Turns made from the first row to the last, to the left positive.
fn turned(log: &DrivenLog<'_>) -> Option<f64> {
    let (series, by_gyro) = match log.series(ChannelRole::YawRate) {
        Some(yaw) => (yaw, true),
        None => (log.series(ChannelRole::LatAccel)?, false),
    };
    let speeds_mps = log.speed().at_each(series.times_s(), Interpolation::Linear);
    let rates: Vec<f64> = series
        .values()
        .iter()
        .zip(&speeds_mps)
        .map(|(value, mps)| if by_gyro { *value } else { value / mps.max(3.0) })
        .collect();
    let steps = series.times_s().iter().zip(series.times_s().iter().skip(1));
    let turned_rad: f64 = steps
        .zip(rates.iter().zip(rates.iter().skip(1)))
        .map(|((from_s, to_s), (from, to))| f64::midpoint(*from, *to) * (to_s - from_s))
        .sum();
    Some(turned_rad / std::f64::consts::TAU)
}
