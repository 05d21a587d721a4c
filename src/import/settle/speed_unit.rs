//! Which unit a speed or a distance is really in.
//!
//! The stated unit is checked against the path, or speed and distance against each other, over the whole file. A
//! stated unit that contradicts the physics and fits another unit is corrected; a missing one is found the same
//! way, or guessed from how fast a car can brake.

use crate::import::columns::column_unit::{self, ColumnUnit, Dimension};
use crate::import::settle::path::{self, Means, Step};
use crate::telemetry::{ChannelRole, median};

/// A stated unit this close to the physics is right.
const AGREES: f64 = 0.12;
/// Another unit must fit this well to replace it; km/h and ft/s are 10 % apart.
const FITS: f64 = 0.045;
/// Comparisons that a verdict needs.
const MIN_STEPS: usize = 8;
/// Braking harder than this in one reading per second is no car's speed in m/s.
const HARD_BRAKING_MPS2: f64 = 25.0;

const SPEED_UNITS: [&str; 5] = ["m/s", "km/h", "mph", "kn", "ft/s"];
const LENGTH_UNITS: [&str; 8] = ["m", "km", "ft", "kft", "mi", "dm", "mm", "yd"];

/// What was found out about a unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct FoundUnit {
    /// SI units in one of the column's.
    pub(crate) factor: f64,
    /// Its spelling; empty where it is the stated one.
    pub(crate) found: &'static str,
    /// How sure that is.
    pub(crate) basis: Basis,
    /// Relative mismatch against the witness, where there is one.
    pub(crate) mismatch: Option<f64>,
}

/// How a unit is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Basis {
    /// The file says so and nothing contradicts.
    Stated,
    /// The file says something else that cannot be.
    Corrected,
    /// The file does not say; the physics do.
    Inferred,
    /// The file does not say and nothing tells; the likeliest.
    Guessed,
}

/// The unit of a speed column, against what is known of the true speed.
///
/// `witness` gives true metres per second over the column's values, as from [`ratio_to_path`] or
/// [`ratio_to_distance`]; `times_s` and `values` are the column's.
pub(crate) fn of_speed(
    times_s: &[f64],
    values: &[f64],
    stated: Option<ColumnUnit>,
    witness: Option<f64>,
) -> FoundUnit {
    verdict(stated, witness, &SPEED_UNITS, ChannelRole::Speed).unwrap_or_else(|| {
        let spelling = guess(times_s, values);
        FoundUnit {
            factor: column_unit::parse(spelling, ChannelRole::Speed).map_or(1.0, |unit| unit.factor),
            found: spelling,
            basis: Basis::Guessed,
            mismatch: None,
        }
    })
}

/// The unit of a distance column. `witness`: true metres over the column's values.
pub(crate) fn of_distance(stated: Option<ColumnUnit>, witness: Option<f64>) -> FoundUnit {
    verdict(stated, witness, &LENGTH_UNITS, ChannelRole::Distance).unwrap_or(FoundUnit {
        factor: 1.0,
        found: "m",
        basis: Basis::Guessed,
        mismatch: None,
    })
}

fn verdict(
    stated: Option<ColumnUnit>,
    witness: Option<f64>,
    spellings: &[&'static str],
    role: ChannelRole,
) -> Option<FoundUnit> {
    let mismatch = |factor: f64| witness.map(|witness| (factor / witness - 1.0).abs());
    let stated = stated
        .filter(|unit| unit.dimension != Dimension::Count)
        .map(|unit| FoundUnit {
            factor: unit.factor,
            found: "",
            basis: Basis::Stated,
            mismatch: mismatch(unit.factor),
        });
    if let Some(stated) = stated
        && stated.mismatch.is_none_or(|mismatch| mismatch <= AGREES)
    {
        return Some(stated);
    }
    let best = spellings
        .iter()
        .filter_map(|&found| {
            let factor = column_unit::parse(found, role)?.factor;
            Some((mismatch(factor)?, factor, found))
        })
        .min_by(|a, b| a.0.total_cmp(&b.0));
    let basis = if stated.is_some() {
        Basis::Corrected
    } else {
        Basis::Inferred
    };
    match best {
        Some((mismatch, factor, found)) if mismatch <= FITS || (stated.is_none() && mismatch <= AGREES) => {
            Some(FoundUnit {
                factor,
                found,
                basis,
                mismatch: Some(mismatch),
            })
        }
        Some(_) | None => stated,
    }
}

/// Metres in one of what a distance without a unit counts: feet where the speed beside it is in a unit of speeds for them and in none
/// for metres. Kilometres beside km/h look like miles beside mph, feet beside km/h like metres beside m/s.
pub(crate) fn metres_that_fit(ratio: f64) -> f64 {
    const FOOT_M: f64 = 0.3048;
    let is_near = |ratio: f64, within: f64| {
        SPEED_UNITS.iter().filter(|unit| **unit != "ft/s").any(|unit| {
            let factor = column_unit::parse(unit, ChannelRole::Speed).map_or(1.0, |unit| unit.factor);
            (ratio / factor - 1.0).abs() <= within
        })
    };
    if !is_near(ratio, AGREES) && is_near(ratio * FOOT_M, FITS) {
        FOOT_M
    } else {
        1.0
    }
}

/// km/h where the numbers are too high or change too fast for m/s.
fn guess(times_s: &[f64], values: &[f64]) -> &'static str {
    if !path::magnitude_quantile_is_at_most(values, 0.999, 100.0) {
        return "km/h";
    }
    let mut start = 0;
    let mut changes = Vec::new();
    for (index, (&time_s, &value)) in times_s.iter().zip(values).enumerate() {
        let Some((&start_s, &start_value)) = times_s.get(start).zip(values.get(start)) else {
            break;
        };
        if time_s - start_s >= 0.5 {
            if time_s - start_s < 2.0 {
                changes.push((value - start_value) / (time_s - start_s));
            }
            start = index;
        }
    }
    if path::magnitude_quantile(&changes, 0.99) > HARD_BRAKING_MPS2 {
        "km/h"
    } else {
        "m/s"
    }
}

/// True metres per second over one unit of the column: the median over steps of the path.
pub(crate) fn ratio_to_path(steps: &[Step], times_s: &[f64], values: &[f64]) -> Option<f64> {
    let mut column = Means::of(times_s, values);
    let ratios: Vec<f64> = steps
        .iter()
        .filter(|step| step.length_m > 4.0)
        .filter_map(|step| {
            let mean = column.over(step.from_s, step.to_s)?;
            let ratio = step.length_m / (step.to_s - step.from_s) / mean;
            (mean > 1e-3 && ratio.is_finite()).then_some(ratio)
        })
        .collect();
    (ratios.len() >= MIN_STEPS).then(|| median(ratios)).flatten()
}

/// Distance units a second over one unit of the speed column: the median over steps of about a second.
pub(crate) fn ratio_to_distance(distance: (&[f64], &[f64]), times_s: &[f64], values: &[f64]) -> Option<f64> {
    let mut ratios = Vec::new();
    let mut column = Means::of(times_s, values);
    let mut start: Option<(f64, f64)> = None;
    for (&time_s, &at) in distance.0.iter().zip(distance.1) {
        let Some((start_s, start_at)) = start else {
            start = Some((time_s, at));
            continue;
        };
        let duration_s = time_s - start_s;
        if duration_s < 0.8 && at >= start_at {
            continue;
        }
        start = Some((time_s, at));
        if duration_s > 4.0 || at <= start_at {
            continue;
        }
        if let Some(mean) = column.over(start_s, time_s).filter(|mean| *mean > 1.0) {
            ratios.push((at - start_at) / duration_s / mean);
        }
    }
    (ratios.len() >= MIN_STEPS).then(|| median(ratios)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(text: &str) -> Option<ColumnUnit> {
        column_unit::parse(text, ChannelRole::Speed)
    }

    #[test]
    fn a_stated_unit_stands_until_the_path_contradicts_it() {
        let check = |stated: &str, witness: Option<f64>, factor: f64, basis: Basis| {
            let verdict = of_speed(&[0.0, 1.0], &[10.0, 11.0], unit(stated), witness);
            assert_eq!((verdict.factor, verdict.basis), (factor, basis));
        };
        check("km/h", Some(0.28), 1.0 / 3.6, Basis::Stated);
        check("km/h", None, 1.0 / 3.6, Basis::Stated);
        check("km/h", Some(1.01), 1.0, Basis::Corrected);
        check("m/s", Some(1.7), 1.0, Basis::Stated);
        check("", Some(0.45), 0.447_04, Basis::Inferred);
        check("", None, 1.0, Basis::Guessed);
    }

    #[test]
    fn a_distance_without_a_unit_may_count_feet() {
        let check = |ratio: f64, expect: f64| assert_eq!(metres_that_fit(ratio), expect, "{ratio}");
        // m/s, km/h and mph beside metres, then beside feet.
        check(1.0, 1.0);
        check(0.2778, 1.0);
        check(0.447, 1.0);
        check(3.281, 0.3048);
        check(0.911, 1.0);
        check(1.467, 0.3048);
        check(0.7, 1.0);
    }

    #[test]
    fn a_guess_rests_on_how_fast_and_how_hard_a_car_can_be() {
        let check = |values: &[f64], expect: &str| {
            let times_s: Vec<f64> = (0..values.len()).map(|index| index as f64).collect();
            assert_eq!(guess(&times_s, values), expect);
        };
        check(&[80.0, 180.0, 90.0], "km/h");
        check(&[20.0, 30.0, 40.0, 30.0, 20.0], "m/s");
        check(&[90.0, 50.0, 90.0, 55.0], "km/h");
    }
}
