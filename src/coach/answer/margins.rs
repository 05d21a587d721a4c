//! What is the same: differences that are too small to be told.

use crate::units::Seconds;

/// Two laps that are less apart are as alike as a clock can tell.
pub(super) const SAME_LAP: Seconds = Seconds::new(0.03);
/// Less than this in a corner is nothing.
pub(super) const NOTHING_S: f64 = 0.015;
/// Brake points that differ by less are the same: a pedal is logged every few metres.
pub(super) const NEAR_M: f64 = 4.0;
/// Two brake peaks that differ by less than this share are the same.
pub(super) const NEAR_PEAK_SHARE: f64 = 0.05;
/// Two speeds that differ by less are the same, m/s.
pub(super) const NEAR_SPEED_MPS: f64 = 0.3;
/// Two throttle points that differ by less are the same, metres.
pub(super) const NEAR_THROTTLE_M: f64 = 3.0;
/// Times on the brake in the turn that differ by less are the same, seconds.
pub(super) const NEAR_TRAIL_S: f64 = 0.1;
/// Two engine speeds that differ by less are the same, revolutions per minute.
pub(super) const NEAR_RPM: f64 = 100.0;
