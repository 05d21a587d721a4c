//! How much of its grip a lap uses: accelerations in every direction, the envelope around them, time at the limit.
//!
//! A lap's envelope is, per direction, what it reaches in its strongest twentieth there; the limit is the envelope of
//! all laps that are looked at. It says what was driven, not what the tyres could do. Speeding up straight ahead is
//! limited by the engine, not by grip, and is left out of every share.

use std::f64::consts::TAU;

use super::habits::quantile;
use crate::telemetry::{ChannelKind, ChannelRole, Interpolation, Lap};
use crate::units::Seconds;

/// Directions of an envelope.
pub(crate) const DIRECTIONS: usize = 36;
/// Seconds between two values.
const STEP_S: f64 = 0.05;
/// Values are means over this many steps, 0.35 s: shorter is kerbs and vibration.
const MEAN_STEPS: usize = 7;
/// Values this far from a direction (radians, 15°) belong to it.
const WINDOW_RAD: f64 = 0.262;
/// In a direction with fewer values the envelope is read from its neighbors.
const LEAST_VALUES: usize = 6;
/// The part of the values below the envelope.
const ENVELOPE_PART: f64 = 0.95;
/// From this share of the limit on a moment counts as at the limit.
const AT_LIMIT: f64 = 0.9;
/// Below this share of the strongest limit the tyres have nothing to do.
const LOADED: f64 = 0.35;
/// … and below this, m/s²: a straight road.
const LEAST_LOADED_MPS2: f64 = 1.0;
/// Speeding up by more than this, over what is turned, is the engine's business.
const ENGINE_SLOPE: f64 = 0.6;
/// Nobody corners or brakes harder, m/s²; beyond it a value is an artifact.
const STRONGEST_MPS2: f64 = 70.0;

/// Accelerations of one lap.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Grip {
    /// To the left and speeding up positive, m/s², every 0.05 s.
    pub points_mps2: Vec<(f64, f64)>,
    /// Reach in each of [`DIRECTIONS`] directions, m/s²: the first to the left, then by way of speeding up.
    pub envelope_mps2: Vec<f64>,
    /// At least one of the two channels is no sensor's: computed from speed or position.
    pub derived: bool,
}

/// What a lap makes of a limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LimitUse {
    /// Time in which the car brakes or corners.
    pub loaded: Seconds,
    /// The part of it within a tenth of the limit.
    pub at_limit: Seconds,
    /// Mean share of the limit that is used while loaded, 0 to about 1.
    pub mean: f64,
}

impl Grip {
    /// The accelerations of a lap; `None` where its log does not have both.
    #[must_use]
    pub(crate) fn of_lap(lap: &Lap) -> Option<Self> {
        let (lateral, along) = (
            lap.channel(ChannelRole::LatAccel)?,
            lap.channel(ChannelRole::LongAccel)?,
        );
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a lap has a bounded number of seconds; `as` saturates"
        )]
        let count = ((lap.duration().get() / STEP_S).clamp(0.0, 200_000.0)) as u32;
        let times_s: Vec<f64> = (0..=count).map(|step| f64::from(step) * STEP_S).collect();
        let read = |channel: &crate::telemetry::Channel| {
            means(&channel.series.at_each(&times_s, Interpolation::Linear))
        };
        let points_mps2: Vec<(f64, f64)> = read(lateral)
            .into_iter()
            .zip(read(along))
            .filter(|(lateral, along)| lateral.hypot(*along) <= STRONGEST_MPS2)
            .collect();
        if points_mps2.is_empty() {
            return None;
        }
        let estimated = |kind: ChannelKind| kind != ChannelKind::Measured;
        Some(Self {
            envelope_mps2: envelope(&points_mps2),
            points_mps2,
            derived: estimated(lateral.kind) || estimated(along.kind),
        })
    }

    /// Strongest cornering to the left and to the right, braking and speeding up, m/s²; from the envelope.
    #[must_use]
    pub(crate) fn peaks_mps2(&self) -> [f64; 4] {
        let at = |quarter: usize| {
            self.envelope_mps2
                .get(quarter * DIRECTIONS / 4)
                .copied()
                .unwrap_or_default()
        };
        [at(0), at(2), at(3), at(1)]
    }

    /// What the lap makes of a limit, see [`limit`].
    #[must_use]
    pub(crate) fn used(&self, limit_mps2: &[f64]) -> LimitUse {
        let strongest = limit_mps2.iter().copied().fold(0.0, f64::max);
        let (mut loaded, mut at_limit, mut sum) = (0.0, 0.0, 0.0);
        for &(lateral, along) in &self.points_mps2 {
            let reach = lateral.hypot(along);
            if reach < (LOADED * strongest).max(LEAST_LOADED_MPS2) || along > ENGINE_SLOPE * lateral.abs() {
                continue;
            }
            let share = reach / reach_at(limit_mps2, along.atan2(lateral)).max(1e-9);
            loaded += STEP_S;
            sum += share.min(1.0);
            if share >= AT_LIMIT {
                at_limit += STEP_S;
            }
        }
        LimitUse {
            loaded: Seconds::new(loaded),
            at_limit: Seconds::new(at_limit),
            mean: if loaded > 0.0 { sum * STEP_S / loaded } else { 0.0 },
        }
    }
}

/// The farthest of several envelopes in every direction.
#[must_use]
pub(crate) fn limit(grips: &[&Grip]) -> Vec<f64> {
    (0..DIRECTIONS)
        .map(|direction| {
            let reaches = grips.iter().filter_map(|grip| grip.envelope_mps2.get(direction));
            reaches.copied().fold(0.0, f64::max)
        })
        .collect()
}

/// Means over a window of steps around each value.
fn means(values: &[f64]) -> Vec<f64> {
    let half = MEAN_STEPS / 2;
    (0..values.len())
        .map(|at| {
            let window = values
                .get(at.saturating_sub(half)..(at + half + 1).min(values.len()))
                .unwrap_or_default();
            window.iter().sum::<f64>() / window.len().max(1) as f64
        })
        .collect()
}

fn direction_rad(direction: usize) -> f64 {
    direction as f64 * TAU / DIRECTIONS as f64
}

fn envelope(points: &[(f64, f64)]) -> Vec<f64> {
    let reaches: Vec<Option<f64>> = (0..DIRECTIONS)
        .map(|direction| {
            let (sin, cos) = direction_rad(direction).sin_cos();
            let least_cos = WINDOW_RAD.cos();
            let mut near: Vec<f64> = points
                .iter()
                .filter_map(|(lateral, along)| {
                    let reach = lateral.hypot(*along);
                    (lateral * cos + along * sin >= least_cos * reach && reach > 0.0).then_some(reach)
                })
                .collect();
            near.sort_by(f64::total_cmp);
            quantile(&near, ENVELOPE_PART).filter(|_| near.len() >= LEAST_VALUES)
        })
        .collect();
    let known = |from: usize, forward: bool| {
        (0..DIRECTIONS).find_map(|steps| {
            let at = if forward {
                from + steps
            } else {
                from + DIRECTIONS - steps
            };
            let reach = reaches.get(at % DIRECTIONS).copied().flatten()?;
            Some((steps as f64, reach))
        })
    };
    (0..DIRECTIONS)
        .map(
            |direction| match (known(direction, false), known(direction, true)) {
                (Some((back, before)), Some((ahead, after))) if back + ahead > 0.0 => {
                    before + (after - before) * back / (back + ahead)
                }
                (Some((_, reach)), _) => reach,
                _ => 0.0,
            },
        )
        .collect()
}

/// The limit in any direction, between two of its directions by proportion.
fn reach_at(limit_mps2: &[f64], angle_rad: f64) -> f64 {
    let at = angle_rad.rem_euclid(TAU) / TAU * DIRECTIONS as f64;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a direction's index"
    )]
    let before = at.floor() as usize;
    let reach = |direction: usize| {
        limit_mps2
            .get(direction % DIRECTIONS)
            .copied()
            .unwrap_or_default()
    };
    reach(before) + (reach(before + 1) - reach(before)) * (at - at.floor())
}

#[cfg(test)]
mod tests;
