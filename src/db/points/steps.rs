//! The step of a channel: what its logger writes is a whole multiple of it, and so is what is stored.
//!
//! Tables have decimals in units of their own (0.1 km/h, 0.001 g), pedals and wheels the steps of their hardware. Where
//! all values of a channel lie on such a step it is kept exactly; where they lie on none, as in a game's 32 bits, a step
//! below anything that a sensor or a driver tells is used. Whole numbers compress to a third of floating point.

use crate::telemetry::{ChannelRole, Unit};

/// Values lie on a step if none is farther from a multiple than this part of it: doubles that were computed from decimals …
const OF_DECIMALS: f64 = 1e-6;
/// … and 32 bits that a game computed from the steps of its hardware.
const OF_HARDWARE: f64 = 1e-3;
/// Multiples that are stored, far inside 32 bits.
const MOST: f64 = 1e9;
/// Steps of the hardware of pedals and wheels, of their whole way.
const HARDWARE: [f64; 4] = [255.0, 1_023.0, 4_095.0, 65_535.0];

/// The step on which values are stored; `None` where they need more than 32 bits of it.
pub(super) fn step_of(role: Option<ChannelRole>, unit: Unit, values: &[f64]) -> Option<f64> {
    let fits = |step: &f64| values.iter().all(|value| (value / step).abs() <= MOST);
    let lie_on = |(step, tolerance): &(f64, f64)| {
        values.iter().all(|value| {
            let multiple = value / step;
            (multiple - multiple.round()).abs() <= *tolerance
        })
    };
    let fallback = fallback(role, unit)?;
    let decimals = [1.0, 0.1, 0.01, 0.001, 0.000_1];
    let mut steps: Vec<(f64, f64)> = source_units(unit)
        .iter()
        .flat_map(|unit| decimals.map(|decimal| (decimal * unit, OF_DECIMALS)))
        .collect();
    if unit == Unit::Ratio {
        steps.extend(HARDWARE.map(|steps| (steps.recip(), OF_HARDWARE)));
    }
    // The coarsest first. What is used where none fits is one of them, so that stored values find it again.
    steps.sort_by(|one, other| other.0.total_cmp(&one.0));
    let stated = steps.into_iter().find(lie_on).map(|(step, _)| step);
    Some(stated.unwrap_or(fallback)).filter(fits)
}

/// Where values lie on no step: one below what a sensor tells apart.
fn fallback(role: Option<ChannelRole>, unit: Unit) -> Option<f64> {
    Some(match unit {
        // 1 mm/s, 1 mm, 1 mg, 0.006 degrees.
        Unit::MetresPerSecond | Unit::Metres => 0.001,
        Unit::MetresPerSecond2 => 0.01,
        Unit::Radians | Unit::RadiansPerSecond => 0.000_1,
        Unit::Ratio | Unit::OnOff => 0.000_1,
        Unit::Bar => 0.001,
        Unit::RevolutionsPerMinute => 1.0,
        // Places have a code of their own; what counts is whole already.
        Unit::Seconds | Unit::Degrees | Unit::Count => return None,
    })
    .filter(|_| !matches!(role, Some(ChannelRole::LapFraction)))
}

/// What a value of 1 in the units that files use is in ours.
fn source_units(unit: Unit) -> &'static [f64] {
    match unit {
        Unit::MetresPerSecond => &[1.0, 1.0 / 3.6, 0.447_04],
        Unit::MetresPerSecond2 => &[1.0, 9.806_65],
        Unit::Radians | Unit::RadiansPerSecond => &[1.0, std::f64::consts::PI / 180.0],
        Unit::Ratio | Unit::OnOff => &[1.0, 0.01],
        Unit::Metres => &[1.0, 0.304_8],
        Unit::Bar => &[1.0, 0.01, 0.068_947_572_931_683_6],
        Unit::RevolutionsPerMinute | Unit::Seconds | Unit::Degrees | Unit::Count => &[1.0],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_step_of_a_log_is_found_and_a_game_gets_a_fine_one() {
        let check = |unit: Unit, values: &[f64], expect: Option<f64>| {
            let step = step_of(None, unit, values);
            let is_same = match (step, expect) {
                (Some(step), Some(expect)) => (step / expect - 1.0).abs() < 1e-12,
                (step, expect) => step == expect,
            };
            assert!(is_same, "{unit:?} {values:?}: {step:?}");
        };
        let kmh = |values: [f64; 3]| values.map(|value| value / 3.6);
        check(Unit::MetresPerSecond, &kmh([101.3, 99.9, 0.0]), Some(0.1 / 3.6));
        check(Unit::MetresPerSecond, &[10.0, 12.0, 31.0], Some(1.0));
        check(Unit::MetresPerSecond, &[10.123_456_7, 12.0], Some(0.001));
        check(
            Unit::MetresPerSecond2,
            &[0.123 * 9.806_65, -1.5 * 9.806_65],
            Some(0.001 * 9.806_65),
        );
        check(
            Unit::MetresPerSecond2,
            &[0.1234 * 9.806_65, -1.5 * 9.806_65],
            Some(0.000_1 * 9.806_65),
        );
        check(Unit::MetresPerSecond2, &[1.234_567_8, 0.1], Some(0.01));
        check(Unit::Ratio, &[1.0 / 4_095.0, 0.0, 1.0], Some(1.0 / 4_095.0));
        check(Unit::Ratio, &[0.5, 0.25, 1.0], Some(0.01));
        check(
            Unit::Radians,
            &[12.5_f64.to_radians(), 0.0],
            Some(0.1 * std::f64::consts::PI / 180.0),
        );
        check(Unit::MetresPerSecond, &[1e8], Some(1.0));
        check(Unit::MetresPerSecond, &[1e12], None);
        check(Unit::Count, &[1.5], None);
    }
}
