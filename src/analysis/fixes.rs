//! Positions that are new only now and then, in rows that make them look smooth.
//!
//! A phone that receives once a second and writes twenty rows a second puts rows on the straight line from fix to fix: the path
//! bends only at the fixes, and every fix looks like a corner. There the bend of the path, row by row, is in few rows; a road
//! bends in many. Such rows are taken out again: the fixes are the positions, and sensors of turning carry the shape between
//! them.

use std::sync::Arc;

use super::plane::{Plane, Positions};
use crate::telemetry::{ChannelKind, ChannelRole, Recording, Series, Warning, median};

/// Fewer rows show no pattern.
const LEAST_ROWS: usize = 100;
/// A row bends where it does so many times as much as half of the rows: rounded positions bend a little everywhere.
const BENDS: f64 = 4.0;
/// In a path on straight lines between fixes, rows that bend hold this share of all bending.
const MOST_BENDING: f64 = 0.3;
/// From one fix to the next are so many rows.
const ROWS_APART: std::ops::RangeInclusive<usize> = 3..=120;
/// Rows from fix to fix are a multiple of the same number, within so many rows …
const ROWS_OFF: f64 = 1.5;
/// … in this share of all cases.
const REGULAR: f64 = 0.85;
/// More rows than this share that repeat a position are held, not put between: they are known as such.
const HELD: f64 = 0.2;
/// Rarer than this per second, positions do not show corners.
pub(super) const RARE_HZ: f64 = 2.5;

/// The recording with positions at their fixes only, where rows were put between them, and a warning where fixes are rare.
pub(super) fn at_fixes(recording: &mut Recording) {
    for (east, north) in [
        (ChannelRole::Longitude, ChannelRole::Latitude),
        (ChannelRole::X, ChannelRole::Y),
    ] {
        if let Some(kept) = fixes(recording, east, north) {
            for role in [east, north] {
                if let Some(channel) = recording.channels.get_mut(&role)
                    && let Some(series) = picked(&channel.series, &kept)
                {
                    channel.series = series;
                }
            }
        }
    }
    let plane = Plane::of_channels(&recording.channels);
    let Some(positions) = Positions::of_channels(&recording.channels, plane.as_ref()) else {
        return;
    };
    let fix_hz = positions.rate_hz();
    if fix_hz > 0.0 && fix_hz < RARE_HZ {
        recording
            .warnings
            .push(Warning::InterpolatedPositions { rate_hz: fix_hz });
    }
}

/// Indices of the rows that are fixes; `None` where every row is one.
fn fixes(recording: &Recording, east: ChannelRole, north: ChannelRole) -> Option<Vec<usize>> {
    let measured = |role| {
        recording
            .channels
            .get(&role)
            .filter(|channel| channel.kind == ChannelKind::Measured)
            .map(|channel| &channel.series)
    };
    let (east, north) = (measured(east)?, measured(north)?);
    let n = east.len();
    if n < LEAST_ROWS || !Arc::ptr_eq(east.times_s(), north.times_s()) {
        return None;
    }
    let times_s = east.times_s();
    let value = |values: &[f64], i: usize| values.get(i).copied().unwrap_or_default();
    // Degrees of longitude are shorter than those of latitude; the pattern does not ask by how much.
    let velocity = |i: usize| {
        let step_s = value(times_s, i + 1) - value(times_s, i);
        let step = |values: &[f64]| (value(values, i + 1) - value(values, i)) / step_s;
        (step(east.values()), step(north.values()))
    };
    let velocities: Vec<(f64, f64)> = (0..n - 1).map(velocity).collect();
    let held = velocities
        .iter()
        .filter(|way| way.0.abs() + way.1.abs() < f64::MIN_POSITIVE)
        .count();
    if held as f64 > HELD * n as f64 {
        return None;
    }
    let bends: Vec<f64> = velocities
        .iter()
        .zip(velocities.iter().skip(1))
        .map(|(before, after)| (after.0 - before.0).hypot(after.1 - before.1))
        .collect();
    let least = BENDS * median(bends.iter().copied())?;
    let all: f64 = bends.iter().sum();
    let bending: f64 = bends.iter().filter(|bend| **bend > least).sum();
    if all <= 0.0 || bending < MOST_BENDING * all {
        return None;
    }
    let mut kept: Vec<usize> = bends
        .iter()
        .enumerate()
        .filter(|(_, bend)| **bend > least)
        .map(|(i, _)| i + 1)
        .collect();
    let gaps: Vec<usize> = kept
        .windows(2)
        .filter_map(|pair| Some(pair.get(1)? - pair.first()?))
        .collect();
    let mut ordered = gaps.clone();
    ordered.sort_unstable();
    let apart = ordered.get(ordered.len() / 4).copied()?;
    let is_regular = |gap: &&usize| {
        let times = **gap as f64 / apart as f64;
        (times - times.round()).abs() * apart as f64 <= ROWS_OFF.min(0.25 * apart as f64)
    };
    let regular = gaps.iter().filter(is_regular).count();
    let is_pattern = ROWS_APART.contains(&apart)
        && kept.len() * 3 * apart > n
        && regular as f64 >= REGULAR * gaps.len() as f64;
    if !is_pattern {
        return None;
    }
    if kept.first() != Some(&0) {
        kept.insert(0, 0);
    }
    kept.push(n - 1);
    kept.dedup();
    Some(kept)
}

fn picked(series: &Series, kept: &[usize]) -> Option<Series> {
    let pick = |values: &[f64]| -> Vec<f64> { kept.iter().filter_map(|i| values.get(*i).copied()).collect() };
    Series::new(pick(series.times_s()), pick(series.values())).ok()
}
