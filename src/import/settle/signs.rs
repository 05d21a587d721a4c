//! Signs and units of accelerations, yaw rate and steering, checked against the driven path and the speed.
//!
//! Loggers disagree about which side is positive. Turning left the lateral acceleration, the yaw rate and the
//! steering are positive here; a column that clearly runs against the path is turned around and reported. In a log without
//! a path, yaw rate and steering at least agree with the lateral acceleration.

use crate::import::settle::path::{self, Means, Step};
use crate::telemetry::ChannelRole;
use crate::units::STANDARD_GRAVITY_MPS2;

/// Seconds over which a lateral acceleration is averaged before it bears witness.
const LATERAL_STEP_S: f64 = 0.5;
/// Comparisons that a verdict needs.
const MIN_STEPS: usize = 20;
/// Correlation that is a verdict.
const CLEAR: f64 = 0.35;
/// Below this correlation an accelerometer shows something else: it is mounted turned, or shaken.
const UNRELATED: f64 = 0.15;
/// … where the car did enough to tell, m/s² (one standard deviation).
const TELLING_MPS2: f64 = 1.0;

/// True values at moments, as far as path and speed tell.
#[derive(Clone, Debug, Default)]
pub(crate) struct Witness {
    /// (from, to, value): lateral acceleration, m/s², to the left positive.
    lateral: Vec<(f64, f64, f64)>,
    /// (from, to, value): longitudinal acceleration, m/s².
    longitudinal: Vec<(f64, f64, f64)>,
}

/// What the witness says about a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct WitnessFit {
    /// Correlation with the truth, -1 to 1.
    pub(crate) correlation: f64,
    /// Slope of the truth over the column.
    pub(crate) slope: f64,
    /// Standard deviation of the truth, in its unit.
    pub(crate) spread: f64,
}

impl Witness {
    /// From speed in m/s and the steps of the path, where there is one.
    pub(crate) fn new(steps: &[Step], times_s: &[f64], speed_mps: &[f64]) -> Self {
        let lateral = steps
            .iter()
            .zip(steps.iter().skip(1))
            .filter(|(now, next)| {
                now.length_m > 5.0 && next.length_m > 5.0 && (next.from_s - now.to_s).abs() < 1e-6
            })
            .map(|(now, next)| lateral_at(now, next))
            .collect();
        Self {
            lateral,
            longitudinal: longitudinal(times_s, speed_mps),
        }
    }

    /// Where there is no path, what is known of the lateral acceleration bears witness for yaw rate and steering.
    pub(crate) fn trust_lateral(&mut self, times_s: &[f64], values_mps2: &[f64]) {
        if !self.lateral.is_empty() {
            return;
        }
        let mut start_s: Option<f64> = None;
        for &time_s in times_s {
            let Some(from_s) = start_s else {
                start_s = Some(time_s);
                continue;
            };
            if time_s - from_s < LATERAL_STEP_S {
                continue;
            }
            start_s = Some(time_s);
            if let Some(mean) = path::mean(times_s, values_mps2, from_s, time_s) {
                self.lateral.push((from_s, time_s, mean));
            }
        }
    }

    /// Compares a column; `None` for roles without a sign and where there is too little to compare.
    pub(crate) fn verdict(&self, role: ChannelRole, times_s: &[f64], values: &[f64]) -> Option<WitnessFit> {
        let truth = match role {
            ChannelRole::LongAccel => &self.longitudinal,
            ChannelRole::LatAccel | ChannelRole::YawRate | ChannelRole::Steering => &self.lateral,
            ChannelRole::Time
            | ChannelRole::Distance
            | ChannelRole::Speed
            | ChannelRole::Throttle
            | ChannelRole::Brake
            | ChannelRole::Clutch
            | ChannelRole::Gear
            | ChannelRole::Rpm
            | ChannelRole::Latitude
            | ChannelRole::Longitude
            | ChannelRole::X
            | ChannelRole::Y
            | ChannelRole::Altitude
            | ChannelRole::Lap
            | ChannelRole::LapFraction
            | ChannelRole::LapInvalid
            | ChannelRole::InPit
            | ChannelRole::Incidents => return None,
        };
        correlate(&beside(truth, Means::of(times_s, values)))
    }
}

impl Witness {
    /// The mean of a pedal where nobody presses it: the throttle under hard braking, the brake while the car picks up speed.
    /// `None` where that is too seldom.
    pub(crate) fn while_released(&self, role: ChannelRole, times_s: &[f64], values: &[f64]) -> Option<f64> {
        const HARD_BRAKING_MPS2: f64 = -3.0;
        const PICKING_UP_MPS2: f64 = 1.0;
        const LEAST: usize = 8;
        let is_released = |change_mps2: f64| {
            if role == ChannelRole::Brake {
                change_mps2 > PICKING_UP_MPS2
            } else {
                change_mps2 < HARD_BRAKING_MPS2
            }
        };
        let mut column = Means::of(times_s, values);
        let means: Vec<f64> = self
            .longitudinal
            .iter()
            .filter(|(_, _, change_mps2)| is_released(*change_mps2))
            .filter_map(|&(from_s, to_s, _)| column.over(from_s, to_s))
            .collect();
        #[expect(clippy::cast_precision_loss, reason = "step counts are far below 2^53")]
        let n_means = means.len() as f64;
        (means.len() >= LEAST).then(|| means.iter().sum::<f64>() / n_means)
    }

    /// Compares a pedal with how the speed changed.
    pub(crate) fn pedal(&self, times_s: &[f64], values: &[f64]) -> Option<WitnessFit> {
        correlate(&beside(&self.longitudinal, Means::of(times_s, values)))
    }
}

impl WitnessFit {
    /// The column clearly counts the same way.
    pub(crate) fn is_along(self) -> bool {
        self.correlation > CLEAR
    }

    /// The column counts the other way.
    pub(crate) fn is_reversed(self) -> bool {
        self.correlation < -CLEAR
    }

    /// The column has nothing to do with what the car did.
    pub(crate) fn is_unrelated(self) -> bool {
        self.correlation.abs() < UNRELATED && self.spread > TELLING_MPS2
    }

    /// For accelerations in m/s²: the factor that a wrong unit needs (g called m/s², or the other way).
    pub(crate) fn unit_factor(self) -> Option<f64> {
        let slope = self.slope.abs();
        if self.correlation.abs() < 0.6 {
            None
        } else if (5.0..18.0).contains(&slope) {
            Some(STANDARD_GRAVITY_MPS2)
        } else if (0.05..0.18).contains(&slope) {
            Some(1.0 / STANDARD_GRAVITY_MPS2)
        } else {
            None
        }
    }
}

/// The means of a column beside the truth.
fn beside(truth: &[(f64, f64, f64)], mut column: Means<'_>) -> Vec<(f64, f64)> {
    truth
        .iter()
        .filter_map(|&(from_s, to_s, truth)| Some((column.over(from_s, to_s)?, truth)))
        .collect()
}

fn lateral_at(now: &Step, next: &Step) -> (f64, f64, f64) {
    let turned = next.heading_rad - now.heading_rad;
    let turned = turned - (turned / std::f64::consts::TAU).round() * std::f64::consts::TAU;
    let duration_s = (next.to_s - now.from_s) / 2.0;
    let speed_mps = (now.length_m + next.length_m) / (next.to_s - now.from_s);
    let (from_s, to_s) = ((now.from_s + now.to_s) / 2.0, (next.from_s + next.to_s) / 2.0);
    (from_s, to_s, turned / duration_s * speed_mps)
}

fn longitudinal(times_s: &[f64], speed_mps: &[f64]) -> Vec<(f64, f64, f64)> {
    let mut changes = Vec::new();
    let mut start = 0;
    while let Some((&start_s, &start_speed)) = times_s.get(start).zip(speed_mps.get(start)) {
        let next = path::first_after(times_s, start + 1, |time_s| time_s - start_s < 0.4);
        let Some((&time_s, &speed)) = times_s.get(next).zip(speed_mps.get(next)) else {
            break;
        };
        if time_s - start_s < 2.5 {
            changes.push((start_s, time_s, (speed - start_speed) / (time_s - start_s)));
        }
        start = next;
    }
    changes
}

fn correlate(pairs: &[(f64, f64)]) -> Option<WitnessFit> {
    if pairs.len() < MIN_STEPS {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "step counts are far below 2^53")]
    let n_pairs = pairs.len() as f64;
    let (mut mean_x, mut mean_y) = (0.0, 0.0);
    for (x, y) in pairs {
        mean_x += x / n_pairs;
        mean_y += y / n_pairs;
    }
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (x, y) in pairs {
        let (dx, dy) = (x - mean_x, y - mean_y);
        xx += dx * dx;
        yy += dy * dy;
        xy += dx * dy;
    }
    let correlation = xy / (xx * yy).sqrt();
    correlation.is_finite().then_some(WitnessFit {
        correlation,
        slope: xy / xx,
        spread: (yy / n_pairs).sqrt(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::settle::path::Path;

    /// A figure of eight at 20 m/s, radius 50 m: 8 m/s², first to the left.
    fn figure_of_eight() -> (Vec<f64>, Path, Vec<f64>) {
        let (mut x_m, mut y_m, mut heading_rad) = (0.0_f64, 0.0_f64, 0.0_f64);
        let (mut times_s, mut path, mut lateral_mps2) = (Vec::new(), Path::default(), Vec::new());
        for index in 0..630 {
            let time_s = f64::from(index) / 10.0;
            let rate = if (time_s / 15.708).floor().rem_euclid(2.0) < 0.5 {
                0.4
            } else {
                -0.4
            };
            times_s.push(time_s);
            path.times_s.push(time_s);
            path.x_m.push(x_m);
            path.y_m.push(y_m);
            lateral_mps2.push(20.0 * rate);
            heading_rad += rate / 10.0;
            x_m += 2.0 * heading_rad.cos();
            y_m += 2.0 * heading_rad.sin();
        }
        (times_s, path, lateral_mps2)
    }

    #[test]
    fn without_a_path_the_lateral_acceleration_bears_witness() {
        let (times_s, path, lateral_mps2) = figure_of_eight();
        let right_positive: Vec<f64> = lateral_mps2.iter().map(|value| -0.1 * value).collect();
        let speeds_mps = vec![20.0; times_s.len()];
        let mut blind = Witness::new(&[], &times_s, &speeds_mps);
        blind.trust_lateral(&times_s, &lateral_mps2);
        let verdict = blind
            .verdict(ChannelRole::Steering, &times_s, &right_positive)
            .unwrap();
        assert!(verdict.is_reversed(), "{verdict:?}");
        let mut seeing = Witness::new(&path.steps(), &times_s, &speeds_mps);
        seeing.trust_lateral(&times_s, &right_positive);
        let verdict = seeing
            .verdict(ChannelRole::Steering, &times_s, &right_positive)
            .unwrap();
        assert!(
            verdict.is_reversed(),
            "the path tells more than the column: {verdict:?}"
        );
    }

    #[test]
    fn an_accelerometer_that_shows_something_else_is_found() {
        let (times_s, path, lateral_mps2) = figure_of_eight();
        let witness = Witness::new(&path.steps(), &times_s, &vec![20.0; times_s.len()]);
        let shaken: Vec<f64> = times_s.iter().map(|time_s| (time_s * 1.3).sin()).collect();
        let unrelated = |values: &[f64]| {
            let verdict = witness.verdict(ChannelRole::LatAccel, &times_s, values).unwrap();
            verdict.is_unrelated()
        };
        let verdict = witness.verdict(ChannelRole::LatAccel, &times_s, &shaken);
        assert!(unrelated(&shaken), "{verdict:?}");
        assert!(!unrelated(&lateral_mps2));
    }

    #[test]
    fn a_column_against_the_path_is_found_reversed() {
        let (times_s, path, lateral_mps2) = figure_of_eight();
        let witness = Witness::new(&path.steps(), &times_s, &vec![20.0; times_s.len()]);
        let check = |factor: f64, reversed: bool, unit: Option<f64>| {
            let values: Vec<f64> = lateral_mps2.iter().map(|value| value * factor).collect();
            let verdict = witness.verdict(ChannelRole::LatAccel, &times_s, &values).unwrap();
            assert_eq!(
                (verdict.is_reversed(), verdict.unit_factor()),
                (reversed, unit),
                "{verdict:?}"
            );
        };
        check(1.0, false, None);
        check(-1.0, true, None);
        check(1.0 / STANDARD_GRAVITY_MPS2, false, Some(STANDARD_GRAVITY_MPS2));
        assert_eq!(witness.verdict(ChannelRole::Gear, &times_s, &lateral_mps2), None);
    }
}
