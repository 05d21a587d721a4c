//! Means per class over the facts of corners, for storage.

use super::comparison::{Corner, CornerClass};
use super::corner_facts::CornerFacts;
use crate::telemetry::median;
use crate::units::{MetresPerSecond, Seconds};

/// Means over the corners of one class.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClassStatistics {
    /// Slow, medium or fast.
    pub class: CornerClass,
    /// How many corners.
    pub corners: usize,
    /// Mean speed at the entries.
    pub entry_speed: MetresPerSecond,
    /// Mean of the lowest speeds.
    pub apex_speed: MetresPerSecond,
    /// Mean speed at the exits.
    pub exit_speed: MetresPerSecond,
    /// Mean of the strongest braking, over the corners that are braked for; in the unit of the brake channel.
    pub brake_peak: Option<f64>,
    /// Mean time that a lap loses in them against the session's best lap; `None` where there is none to hold against.
    pub time_lost: Option<Seconds>,
}

/// Means per class, slow first; classes without a corner are left out. `facts`: one or more per corner.
#[must_use]
pub(crate) fn class_statistics<'a>(
    facts: impl Iterator<Item = (&'a Corner, &'a CornerFacts)>,
) -> Vec<ClassStatistics> {
    let all: Vec<(&Corner, &CornerFacts)> = facts.collect();
    [CornerClass::Slow, CornerClass::Medium, CornerClass::Fast]
        .into_iter()
        .filter_map(|class| {
            let of_class: Vec<_> = all.iter().filter(|(corner, _)| corner.class == class).collect();
            let mut numbers: Vec<u32> = of_class.iter().map(|(corner, _)| corner.number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            let speed = |of: fn(&CornerFacts) -> MetresPerSecond| {
                mean(of_class.iter().map(|(_, facts)| of(facts).get())).map(MetresPerSecond::new)
            };
            Some(ClassStatistics {
                class,
                corners: numbers.len(),
                entry_speed: speed(|facts| facts.entry_speed)?,
                apex_speed: speed(|facts| facts.apex_speed)?,
                exit_speed: speed(|facts| facts.exit_speed)?,
                brake_peak: mean(of_class.iter().filter_map(|(_, facts)| facts.brake_peak)),
                time_lost: None,
            })
        })
        .collect()
}

/// The mean; `None` for nothing.
pub(crate) fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, n) = values.fold((0.0, 0.0), |(sum, n), value| (sum + value, n + 1.0));
    (n > 0.0).then(|| sum / n)
}

/// Standard deviation of a sample (n - 1); `None` below two values.
pub(crate) fn deviation(values: impl Iterator<Item = f64> + Clone) -> Option<f64> {
    let n = values.clone().count();
    let middle = mean(values.clone())?;
    let squares: f64 = values.map(|value| (value - middle).powi(2)).sum();
    (n >= 2).then(|| (squares / (n - 1) as f64).sqrt())
}

/// Standard deviation that single outliers do not move: 1.4826 times the median distance from the median (Hampel 1974);
/// `None` below three values.
pub(crate) fn robust_deviation(values: impl Iterator<Item = f64>) -> Option<f64> {
    let values: Vec<f64> = values.collect();
    if values.len() < 3 {
        return None;
    }
    let middle = median(values.iter().copied())?;
    median(values.into_iter().map(|value| (value - middle).abs())).map(|deviation| 1.4826 * deviation)
}

#[cfg(test)]
mod tests;
