//! Which crossings of the line were driven through the pit lane.
//!
//! A game or logger that tells where the pits are is believed. Otherwise a crossing lies in the pit lane where the car was
//! much slower than it usually is at the line, and either held the speed of a limiter or crossed the line beside its usual
//! place.

use crate::telemetry::{ChannelRole, Interpolation};

use super::super::judge::median;
use super::counter_change::LEAST_POSITION_HZ;
use super::driven_log::DrivenLog;
use super::span::{Edge, Span};

/// Pit lanes are driven at 80 km/h at most, m/s.
const FASTEST_MPS: f64 = 23.5;
/// A crossing below this share of the usual speed at the line may be one in the pit lane.
const SLOW_SHARE: f64 = 0.7;
/// Metres beside the usual place at the line.
const BESIDE_M: f64 = 8.0;
/// A limiter holds the speed for so long before or after the line, seconds, …
const HELD_S: f64 = 3.0;
/// … within this share of it.
const HELD_SHARE: f64 = 0.04;
/// The state of the pits is looked at so long before and after the line, seconds.
const STATE_S: f64 = 0.5;

/// Crossings of one log, asked one by one.
pub(super) struct PitLane<'a> {
    log: &'a DrivenLog<'a>,
    usual_mps: f64,
    /// The middle of the usual crossings and the way across.
    usual_place: Option<(f64, f64)>,
}

impl<'a> PitLane<'a> {
    /// Looks at all crossings of the line.
    pub(super) fn of(log: &'a DrivenLog<'a>, spans: &[Span]) -> Self {
        let mut at_line: Vec<f64> = spans
            .iter()
            .flat_map(|span| {
                let begins = (span.begins == Edge::Line).then_some(span.start_s);
                let ends = (span.ends == Edge::Line).then_some(span.end_s);
                begins.into_iter().chain(ends)
            })
            .collect();
        at_line.dedup_by(|a, b| (*a - *b).abs() < 1e-9);
        let mut speeds_mps: Vec<f64> = at_line.iter().map(|&at_s| log.speed_mps(at_s)).collect();
        let usual_mps = median(&mut speeds_mps).unwrap_or_default();
        let usual_place = log.positions.as_ref().and_then(|positions| {
            let fast = at_line
                .iter()
                .filter(|&&at_s| log.speed_mps(at_s) >= SLOW_SHARE * usual_mps);
            let (mut x_m, mut y_m): (Vec<f64>, Vec<f64>) = fast.map(|&at_s| positions.at(at_s)).unzip();
            Some((median(&mut x_m)?, median(&mut y_m)?))
        });
        Self {
            log,
            usual_mps,
            usual_place,
        }
    }

    /// Whether the line was crossed in the pit lane at that moment.
    pub(super) fn holds(&self, at_s: f64) -> bool {
        if let Some(in_pit) = self.log.series(ChannelRole::InPit) {
            let is_in = |at_s: f64| in_pit.at(at_s, Interpolation::Hold) > 0.5;
            return is_in(at_s - STATE_S) || is_in(at_s + STATE_S);
        }
        let (begin_s, end_s) = self.log.extent_s();
        // A receiver of one fix a second holds its speed and wanders beside the track by itself.
        let is_rare = self
            .log
            .positions
            .as_ref()
            .is_some_and(|positions| positions.rate_hz() < LEAST_POSITION_HZ);
        if is_rare || at_s < begin_s || at_s > end_s {
            return false;
        }
        let speed_mps = self.log.speed_mps(at_s);
        if speed_mps > FASTEST_MPS || speed_mps > SLOW_SHARE * self.usual_mps {
            return false;
        }
        let holds = |way: f64| {
            (1..=4)
                .map(|k| at_s + way * f64::from(k) * HELD_S / 4.0)
                .all(|near_s| (self.log.speed_mps(near_s) - speed_mps).abs() <= HELD_SHARE * speed_mps)
        };
        let held = holds(-1.0) || holds(1.0);
        let beside = self
            .usual_place
            .zip(self.log.positions.as_ref())
            .is_some_and(|(usual, positions)| {
                let (x_m, y_m) = positions.at(at_s);
                (x_m - usual.0).hypot(y_m - usual.1) > BESIDE_M
            });
        held || beside
    }
}
