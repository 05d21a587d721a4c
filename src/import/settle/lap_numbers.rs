//! Lap counters that show the largest number they can before the first crossing.

use crate::import::settle::channels::Logged;

/// What counters of one, two and four bytes show while they count nothing.
const NOTHING: [f64; 5] = [255.0, 65_535.0, 32_767.0, 32_768.0, 4_294_967_295.0];
/// A real number this far below is no neighbor of it.
const FAR_BELOW: f64 = 50.0;

/// A number that stands for less than this, in seconds, between two of the same lap is no lap.
const GLITCH_S: f64 = 3.0;
/// Between two laps that follow each other it is none either, if it is no number between them and stands for less than this.
const GLITCH_AT_LINE_S: f64 = 1.0;

/// Leaves out numbers that stand for a moment only: -1 or 0 where the counter had nothing to say.
pub(super) fn drop_glitches(laps: &mut Logged) {
    let mut runs: Vec<(usize, f64)> = Vec::new();
    for (index, value) in laps.values.iter().enumerate() {
        if runs
            .last()
            .is_none_or(|(_, last)| last.to_bits() != value.to_bits())
        {
            runs.push((index, *value));
        }
    }
    let time_s = |index: usize| laps.times_s.get(index).copied();
    let mut dropped: Vec<std::ops::Range<usize>> = Vec::new();
    let mut before: Option<f64> = runs.first().map(|(_, value)| *value);
    for (&(from, value), &(to, after)) in runs.iter().skip(1).zip(runs.iter().skip(2)) {
        let lasts_s = time_s(from).zip(time_s(to)).map(|(from_s, to_s)| to_s - from_s);
        let is_glitch = before.zip(lasts_s).is_some_and(|(before, lasts_s)| {
            let comes_back = before.to_bits() == after.to_bits() && lasts_s < GLITCH_S;
            let is_between = (before..=after).contains(&value);
            comes_back || (before < after && !is_between && lasts_s < GLITCH_AT_LINE_S)
        });
        if is_glitch {
            dropped.push(from..to);
        } else {
            before = Some(value);
        }
    }
    if !dropped.is_empty() {
        laps.retain(|index, _| {
            let after = dropped.partition_point(|run| run.end <= index);
            dropped.get(after).is_none_or(|run| !run.contains(&index))
        });
    }
}

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
    fn a_number_that_stands_for_a_moment_is_no_lap() {
        let check = |values: &[f64], expect: &[f64]| {
            let times_s: Vec<f64> = (0..values.len()).map(|index| index as f64 * 0.4).collect();
            let mut laps = Logged::new(ChannelRole::Lap, "lap", "", times_s.into(), values.to_vec());
            drop_glitches(&mut laps);
            assert_eq!(laps.values, expect);
        };
        check(&[1.0, 1.0, -1.0, 1.0, 2.0, 2.0], &[1.0, 1.0, 1.0, 2.0, 2.0]);
        check(&[1.0, 0.0, 0.0, 2.0, 2.0], &[1.0, 2.0, 2.0]);
        check(&[1.0, 1.0, 2.0, 3.0, 3.0], &[1.0, 1.0, 2.0, 3.0, 3.0]);
        let reset = [vec![2.0; 4], vec![0.0; 10], vec![2.0; 4]].concat();
        check(&reset, &reset);
    }

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
