//! Which of a game's axes lie on the ground, and whether columns called X, Y, Z are a position at all.
//!
//! A position agrees with the speed: the way between its samples is the integral of the speed. With three axes the pair
//! that agrees best is the ground. What agrees with no pair may be accelerations, of which one follows the change of speed.

use std::sync::Arc;

use crate::import::columns::roles::Meaning;
use crate::import::settle::channels::Logged;
use crate::import::settle::path::{self, Path};
use crate::import::settle::signs::Witness;
use crate::telemetry::{ChannelRole, median};

/// Comparisons that a verdict needs.
const MIN_STEPS: usize = 12;
/// The way may differ from the speed by this part, in the middle of all steps.
const MAX_SPREAD: f64 = 0.12;
/// Speeds in all units that there are, metres per second over one of each.
const SPEED_FACTORS: [f64; 5] = [1.0, 1.0 / 3.6, 0.447_04, 0.514_444, 0.3048];
/// Metres in one of what axes without a unit are in: centimetres, feet, millimetres, kilometres.
const SCALES: [f64; 4] = [0.01, 0.3048, 0.001, 1000.0];
/// How far the way may be from the speed altogether.
const MAX_MISMATCH: f64 = 0.15;
/// An acceleration follows the change of speed at least as well as this.
const FOLLOWS: f64 = 0.5;

/// The columns of three axes, in the file's units.
#[derive(Debug, Default)]
pub(super) struct Axes {
    pub(super) x: Option<Logged>,
    pub(super) y: Option<Logged>,
    pub(super) z: Option<Logged>,
}

/// What the axes turned out to be.
#[derive(Debug)]
pub(super) enum AxesMeaning {
    /// A position: x, and y 90° to the left of it seen from above.
    Ground(Logged, Logged),
    /// Accelerations: along and across the car.
    Accelerations(Logged, Logged),
    /// Neither.
    Nothing(Vec<String>),
}

impl Axes {
    /// Holds the axes against the speed, in any unit. `None` without axes.
    pub(super) fn judge(self, speed: Option<&Logged>) -> Option<AxesMeaning> {
        let Self { x, y, z } = self;
        let names: Vec<String> = [&x, &y, &z]
            .into_iter()
            .flatten()
            .map(|axis| axis.name.clone())
            .collect();
        if names.len() < 2 {
            return (!names.is_empty()).then_some(AxesMeaning::Nothing(names));
        }
        let Some(speed) = speed else {
            // Nothing to hold them against: they are what they are called.
            return x.zip(y).map(|(x, y)| AxesMeaning::Ground(x, y));
        };
        let pairs = [(&x, &y, 1.0), (&x, &z, -1.0), (&y, &z, 1.0)];
        let best = pairs
            .into_iter()
            .filter_map(|(a, b, sign)| {
                let (a, b) = a.as_ref().zip(b.as_ref())?;
                Some((spread(a, b, speed)?, a, b, sign))
            })
            .min_by(|one, other| one.0.spread.total_cmp(&other.0.spread));
        if let Some((Fit { spread, scale }, a, b, sign)) = best
            && spread <= MAX_SPREAD
        {
            let (a, mut across) = (scaled(a, scale), scaled(b, scale));
            // Where Y is up, Z comes towards whoever looks at the map from the south.
            across.sign *= sign;
            return Some(AxesMeaning::Ground(
                with_meaning(a, ChannelRole::X),
                with_meaning(across, ChannelRole::Y),
            ));
        }
        if best.is_none()
            && let Some((x, y)) = x.clone().zip(y.clone())
        {
            return Some(AxesMeaning::Ground(x, y));
        }
        let axes: Vec<Logged> = [x, y, z].into_iter().flatten().collect();
        Some(accelerations(axes, speed).unwrap_or(AxesMeaning::Nothing(names)))
    }
}

/// How the way between places fits the speed.
#[derive(Clone, Copy)]
struct Fit {
    /// How far their ratio is from its own median; infinite where the two have nothing to do with each other.
    spread: f64,
    /// Metres in one of the axes' units.
    scale: f64,
}

fn scaled(axis: &Logged, scale: f64) -> Logged {
    let mut axis = axis.clone();
    for value in &mut axis.values {
        *value *= scale;
    }
    axis
}

/// How the way fits the speed; `None` where there is too little to compare.
fn spread(a: &Logged, b: &Logged, speed: &Logged) -> Option<Fit> {
    if !Arc::ptr_eq(&a.times_s, &b.times_s) && a.times_s != b.times_s {
        return None;
    }
    let metres = |axis: &Logged| -> Vec<f64> {
        let factor = axis.unit.map_or(1.0, |unit| unit.factor);
        axis.values.iter().map(|value| value * factor).collect()
    };
    let path = Path::from_metres(&a.times_s, &metres(a), &metres(b));
    let ratios: Vec<f64> = path
        .steps()
        .iter()
        .filter_map(|step| {
            let mean = path::mean(&speed.times_s, &speed.values, step.from_s, step.to_s)?;
            let ratio = step.length_m / (step.to_s - step.from_s) / mean;
            (mean > 3.0 && ratio.is_finite()).then_some(ratio)
        })
        .collect();
    if ratios.len() < MIN_STEPS {
        return None;
    }
    let middle = median(ratios.iter().copied()).filter(|middle| *middle > 0.0)?;
    let mismatch = |factor: f64| (middle / factor - 1.0).abs();
    // The speed's own unit is settled against the position later, so any will do here. Axes without a unit may be in the one
    // that a stated speed asks for.
    let in_metres = SPEED_FACTORS.into_iter().map(|factor| (mismatch(factor), 1.0));
    let stated = speed.unit.filter(|_| a.unit.is_none() && b.unit.is_none());
    let in_others = stated.into_iter().flat_map(|stated| {
        SCALES
            .into_iter()
            .map(move |scale| (mismatch(stated.factor / scale), scale))
    });
    let scale = in_metres
        .chain(in_others)
        .min_by(|one, other| one.0.total_cmp(&other.0))
        .filter(|(mismatch, _)| *mismatch <= MAX_MISMATCH)
        .map(|(_, scale)| scale);
    let spread = match scale {
        Some(_) => median(ratios.iter().map(|ratio| (ratio / middle - 1.0).abs()))?,
        None => f64::INFINITY,
    };
    Some(Fit {
        spread,
        scale: scale.unwrap_or(1.0),
    })
}

/// The axis that follows the change of speed, and of the others the one that is not gravity.
fn accelerations(mut axes: Vec<Logged>, speed: &Logged) -> Option<AxesMeaning> {
    let witness = Witness::new(&[], &speed.times_s, &speed.values);
    let follows = |axis: &Logged| {
        witness
            .verdict(ChannelRole::LongAccel, &axis.times_s, &axis.values)
            .map_or(0.0, |verdict| verdict.correlation.abs())
    };
    let along = (0..axes.len())
        .max_by(|one, other| {
            let of = |index: &usize| axes.get(*index).map_or(0.0, follows);
            of(one).total_cmp(&of(other))
        })
        .filter(|index| axes.get(*index).is_some_and(|axis| follows(axis) >= FOLLOWS))?;
    let along = axes.swap_remove(along);
    let across = axes
        .into_iter()
        .min_by(|one, other| mean_over_spread(one).total_cmp(&mean_over_spread(other)))?;
    Some(AxesMeaning::Accelerations(
        with_meaning(along, ChannelRole::LongAccel),
        with_meaning(across, ChannelRole::LatAccel),
    ))
}

/// Gravity is always there and hardly moves.
fn mean_over_spread(axis: &Logged) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "sample counts are far below 2^53")]
    let n_values = axis.values.len().max(1) as f64;
    let mean = axis.values.iter().sum::<f64>() / n_values;
    let variance = axis
        .values
        .iter()
        .map(|value| (value - mean).powi(2))
        .sum::<f64>()
        / n_values;
    mean.abs() / variance.sqrt().max(1e-9)
}

fn with_meaning(axis: Logged, role: ChannelRole) -> Logged {
    Logged {
        meaning: Meaning::Channel(role),
        unit: axis
            .unit
            .filter(|unit| crate::import::columns::column_unit::fits(*unit, role)),
        ..axis
    }
}
