//! Lap counters that show the largest number they can before the first crossing.

use crate::import::settle::channels::Logged;

/// What counters of one, two and four bytes show while they count nothing.
const NOTHING: [f64; 5] = [255.0, 65_535.0, 32_767.0, 32_768.0, 4_294_967_295.0];
/// A real number this far below is no neighbor of it.
const FAR_BELOW: f64 = 50.0;

/// Makes such a number at the beginning the one before the first lap, so that the change to it stays a crossing; anywhere
/// else it is left out. Laps count from 1 then, also where the counter goes on with 0.
pub(super) fn settle(laps: &mut Logged) {
    let is_nothing = |value: f64| NOTHING.iter().any(|nothing| nothing.to_bits() == value.to_bits());
    let Some(nothing) = laps.values.iter().copied().find(|value| is_nothing(*value)) else {
        return;
    };
    let largest = laps
        .values
        .iter()
        .copied()
        .filter(|value| !is_nothing(*value))
        .fold(f64::NEG_INFINITY, f64::max);
    if largest > nothing - FAR_BELOW {
        return;
    }
    let n_before = laps.values.iter().take_while(|value| is_nothing(**value)).count();
    let first = laps.values.get(n_before).copied();
    laps.retain(|index, value| index < n_before || !is_nothing(value));
    let (Some(first), true) = (first, n_before > 0) else {
        return;
    };
    let shift = if first < 1.0 { 1.0 } else { 0.0 };
    for (index, value) in laps.values.iter_mut().enumerate() {
        *value = if index < n_before {
            first + shift - 1.0
        } else {
            *value + shift
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::ChannelRole;

    #[test]
    fn before_the_first_crossing_a_counter_counts_nothing() {
        let check = |values: &[f64], expect: &[f64]| {
            let times_s: Vec<f64> = (0..values.len()).map(|index| index as f64).collect();
            let mut laps = Logged::new(ChannelRole::Lap, "lap", "", times_s.into(), values.to_vec());
            settle(&mut laps);
            assert_eq!(laps.values, expect);
        };
        check(&[255.0, 255.0, 0.0, 0.0, 1.0], &[0.0, 0.0, 1.0, 1.0, 2.0]);
        check(&[65_535.0, 1.0, 2.0], &[0.0, 1.0, 2.0]);
        check(&[1.0, 32_768.0, 2.0], &[1.0, 2.0]);
        check(&[254.0, 255.0, 256.0], &[254.0, 255.0, 256.0]);
        check(&[0.0, 1.0], &[0.0, 1.0]);
    }
}
