//! Numbers as they are printed: rounded to what the data carries.

use crate::units::{Metres, MetresPerSecond};

/// Rounded for printing; -0 becomes 0.
///
/// Whoever prints fewer decimals of it gets those of the value itself: 84.0496 stays 84.0496 where two decimals were
/// wanted, because 84.05 would be printed as 84.1.
#[must_use]
pub fn rounded(value: f64, decimals: i32) -> f64 {
    let short = nearest(value, decimals);
    #[expect(clippy::float_cmp, reason = "the same number is the same number")]
    let is_told = short == value || !lies_between(short, decimals);
    if is_told {
        return short;
    }
    let mut longer =
        (decimals + 1..=decimals + MORE_DECIMALS).map(|decimals| (nearest(value, decimals), decimals));
    let longer = longer.find(|(longer, decimals)| !lies_between(*longer, *decimals));
    longer.map_or(value, |(longer, _)| longer)
}

/// A column of samples, which only a cursor reads: rounded once.
#[must_use]
pub(crate) fn column(values: &[f64], decimals: i32) -> Vec<f64> {
    values.iter().map(|value| nearest(*value, decimals)).collect()
}

/// A speed in km/h, so that also fewer decimals of mph are those of the speed.
#[must_use]
pub(crate) fn kmh(speed: MetresPerSecond) -> f64 {
    let exact = speed.km_per_hour();
    in_other_unit(exact, rounded(exact, 2), KMH_PER_MPH, 1)
}

/// Metres, so that also whole feet are those of the distance.
#[must_use]
pub(crate) fn metres(distance: Metres) -> f64 {
    let exact = distance.get();
    in_other_unit(exact, rounded(exact, 2), METRES_PER_FOOT, 0)
}

/// How far beyond the decimals that were wanted.
const MORE_DECIMALS: i32 = 6;
const KMH_PER_MPH: f64 = 1.609_344;
const METRES_PER_FOOT: f64 = 0.304_8;

fn in_other_unit(exact: f64, short: f64, per_unit: f64, decimals: usize) -> f64 {
    let printed = |value: f64, decimals: usize| format!("{:.decimals$}", value / per_unit);
    let is_same = (0..=decimals).all(|decimals| printed(exact, decimals) == printed(short, decimals));
    if is_same { short } else { exact }
}

fn nearest(value: f64, decimals: i32) -> f64 {
    let scale = 10_f64.powi(decimals);
    let rounded = (value * scale).round() / scale;
    if rounded == 0.0 { 0.0 } else { rounded }
}

/// Whether its last digit is a 5, so that fewer decimals lie on either side alike.
fn lies_between(short: f64, decimals: i32) -> bool {
    let digits = (short.abs() * 10_f64.powi(decimals)).round();
    if !(1.0..1e15).contains(&digits) {
        return false;
    }
    format!("{digits:.0}").trim_end_matches('0').ends_with('5')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn fewer_decimals_are_those_of_the_value() {
        let check = |value: f64, decimals: i32, expect: f64| {
            assert_eq!(
                rounded(value, decimals).to_string(),
                expect.to_string(),
                "{value}"
            );
        };
        check(84.049_6, 2, 84.049_6);
        check(84.050_4, 2, 84.050_4);
        check(84.054_6, 2, 84.054_6);
        check(82.123_46, 4, 82.123_46);
        check(82.123_44, 4, 82.123_4);
        check(84.044, 2, 84.04);
        check(84.5, 2, 84.5);
        check(0.999_996, 4, 1.0);
        check(-0.000_001, 3, 0.0);
        check(1e300, 6, 1e300);
    }

    proptest! {
        #[test]
        fn every_shorter_print_is_the_same(thousandths in -9_000_000_i64..9_000_000, off in -0.6_f64..0.6, decimals in 1_i32..=6) {
            #[allow(clippy::cast_precision_loss, reason = "small")]
            let value = (thousandths as f64 + off) / 10_f64.powi(decimals);
            let short = rounded(value, decimals);
            prop_assert!((short - value).abs() <= 0.51 * 10_f64.powi(-decimals));
            for fewer in 0..=usize::try_from(decimals).unwrap() {
                prop_assert_eq!(format!("{short:.fewer$}"), format!("{value:.fewer$}"), "{}", value);
            }
        }

        #[test]
        fn so_it_is_in_other_units(mps in 0.0_f64..110.0, along in 0.0_f64..25_000.0) {
            let (speed, place) = (MetresPerSecond::new(mps), Metres::new(along));
            for decimals in 0..2 {
                let printed = format!("{:.decimals$}", kmh(speed) / 1.609_344);
                prop_assert_eq!(printed, format!("{:.decimals$}", speed.miles_per_hour()));
            }
            prop_assert_eq!(format!("{:.0}", metres(place) / 0.304_8), format!("{:.0}", along / 0.304_8));
        }
    }
}
