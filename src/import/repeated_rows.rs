//! Rows that stand in a table twice: a session pasted twice, exports that overlap.
//!
//! They are told by the clock going back to where it was and everything else being as it was then; and by a long stretch of
//! rows being the same but for a clock that somebody carried on.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::columns::roles::Meaning;
use super::log_table::LogTable;
use super::report::Report;
use super::table::RawColumn;
use crate::telemetry::{ChannelRole, Places, Warning};

/// Fewer rows in a row than this may be alike by chance, as when the car stands.
const MIN_RUN: usize = 20;
/// So many rows are not alike by chance, whatever the clock says, if the car moved in them.
const MIN_RUN_OF_OTHER_TIME: usize = 200;
/// So many rows over the whole file are looked for elsewhere in it.
const N_ANCHORS: usize = 8;
/// Of so many of the rows of a stretch the speed differs from row to row.
const LEAST_MOVING: f64 = 0.3;
/// Values are the same if they differ by this part of what the column spans: exports round.
const SAME_RATIO: f64 = 0.002;
/// So many of the rows have to be the same.
const LEAST_SAME: f64 = 0.95;

/// Leaves out rows that are the same as earlier ones in every column that is read.
pub(super) fn leave_out(table: &mut LogTable<'_>, clock: &[f64], report: &mut Report) {
    let n_rows = table.raw.n_rows;
    let mut keep = vec![true; n_rows];
    let falls = falls_of(clock);
    if !falls.is_empty() {
        mark_equal(table, &mut keep);
        mark_alike(table, clock, &falls, &mut keep);
    }
    // Nobody is at the same places to a centimetre twice; without them little is the same by chance for long.
    let has_places = [ChannelRole::Latitude, ChannelRole::X]
        .iter()
        .any(|role| table.plan.has(*role));
    if n_rows >= 2 * MIN_RUN_OF_OTHER_TIME && has_places {
        mark_carried_on(table, &mut keep);
    }
    let count = keep.iter().filter(|keep| !**keep).count();
    let first_line = keep
        .iter()
        .position(|keep| !keep)
        .map(|row| table.raw.line_of(row));
    if count > 0 {
        report.add(Warning::RepeatedRows(Places { count, first_line }));
        table.raw.retain_rows(&keep);
    }
}

/// Rows at which the clock is behind the last reading before them; rows without one are passed over.
fn falls_of(clock: &[f64]) -> Vec<usize> {
    let mut last_s = f64::NEG_INFINITY;
    let mut falls = Vec::new();
    for (row, &now_s) in clock.iter().enumerate().filter(|(_, now_s)| now_s.is_finite()) {
        if now_s < last_s {
            falls.push(row);
        }
        last_s = now_s;
    }
    falls
}

fn hash_of<'a>(columns: impl Iterator<Item = &'a RawColumn>, row: usize) -> u64 {
    let mut hasher = DefaultHasher::new();
    for column in columns {
        column
            .values
            .get(row)
            .map(|value| value.to_bits())
            .hash(&mut hasher);
    }
    hasher.finish()
}

/// Runs of rows that are equal to earlier ones, the clock included.
fn mark_equal(table: &LogTable<'_>, keep: &mut [bool]) {
    let n_rows = table.raw.n_rows;
    let mut seen: HashSet<u64> = HashSet::with_capacity(n_rows);
    let is_repeated: Vec<bool> = (0..n_rows)
        .map(|row| !seen.insert(hash_of(table.raw.columns.iter(), row)))
        .collect();
    let mut row = 0;
    while row < n_rows {
        let run = is_repeated
            .iter()
            .skip(row)
            .take_while(|repeated| **repeated)
            .count();
        if run >= MIN_RUN {
            keep.iter_mut().skip(row).take(run).for_each(|keep| *keep = false);
        }
        row += run.max(1);
    }
}

/// Rows behind a clock that fell back, where each is as the row of that moment was, but for rounding.
fn mark_alike(table: &LogTable<'_>, clock: &[f64], falls: &[usize], keep: &mut [bool]) {
    let n_rows = table.raw.n_rows;
    let (Some(&first_fall), true) = (falls.first(), falls.len() < 50) else {
        return;
    };
    // The rows of a moment, as they first stand in the file.
    let mut row_of: HashMap<i64, usize> = HashMap::with_capacity(first_fall);
    let milliseconds = |row: usize| -> Option<i64> {
        let now_s = clock.get(row).filter(|now_s| now_s.is_finite())?;
        Some(crate::units::Seconds::new(*now_s).milliseconds())
    };
    let spans: Vec<(usize, f64)> = table
        .plan
        .columns
        .iter()
        .enumerate()
        .filter(|(_, planned)| planned.meaning != Meaning::Channel(ChannelRole::Time))
        .filter_map(|(index, _)| {
            let values = || {
                table
                    .raw
                    .columns
                    .get(index)
                    .into_iter()
                    .flat_map(|raw| &raw.values)
            };
            let finite = || values().copied().filter(|value| value.is_finite());
            let span = finite().fold(f64::MIN, f64::max) - finite().fold(f64::MAX, f64::min);
            (span > 0.0 && span.is_finite()).then_some((index, span))
        })
        .collect();
    let is_alike = |one: usize, other: usize| {
        spans.iter().all(|(index, span)| {
            let value = |row: usize| table.raw.columns.get(*index)?.values.get(row).copied();
            value(one).zip(value(other)).is_none_or(|(one, other)| {
                !(one - other).is_finite() || (one - other).abs() <= SAME_RATIO * span
            })
        })
    };
    let mut bounds: Vec<usize> = std::iter::once(0).chain(falls.iter().copied()).collect();
    bounds.push(n_rows);
    for part in bounds.array_windows() {
        let [from, to] = *part;
        let twice: Vec<(usize, usize)> = (from..to)
            .filter_map(|row| Some((row, *row_of.get(&milliseconds(row)?)?)))
            .collect();
        let n_alike = twice
            .iter()
            .filter(|(row, earlier)| is_alike(*row, *earlier))
            .count();
        #[expect(clippy::cast_precision_loss, reason = "row counts are far below 2^53")]
        let are_same = n_alike as f64 >= LEAST_SAME * twice.len() as f64;
        if twice.len() >= MIN_RUN && are_same && !spans.is_empty() {
            for (row, _) in twice {
                if let Some(keep) = keep.get_mut(row) {
                    *keep = false;
                }
            }
        }
        for row in from..to {
            if let Some(at_ms) = milliseconds(row) {
                row_of.entry(at_ms).or_insert(row);
            }
        }
    }
}

/// Long stretches that come again under another time.
fn mark_carried_on(table: &LogTable<'_>, keep: &mut [bool]) {
    let n_rows = table.raw.n_rows;
    let moves = table.values(Meaning::Channel(ChannelRole::Speed));
    if moves.len() != n_rows {
        return;
    }
    let is_clock = |meaning: Meaning| {
        matches!(
            meaning,
            Meaning::Channel(ChannelRole::Time | ChannelRole::Lap | ChannelRole::Distance)
        )
    };
    let others: Vec<&RawColumn> = table
        .plan
        .columns
        .iter()
        .zip(&table.raw.columns)
        .filter(|(planned, _)| !is_clock(planned.meaning))
        .map(|(_, raw)| raw)
        .collect();
    // One value alone comes again by chance.
    if others.len() < 2 {
        return;
    }
    // Most files repeat nothing, and a few rows of them tell so.
    let is_again = |anchor: usize| {
        let is_same = |row: usize| {
            others.iter().all(|raw| {
                let bits = |row: usize| raw.values.get(row).map(|value| value.to_bits());
                bits(row) == bits(anchor)
            })
        };
        let speed = moves.get(anchor).map(|mps| mps.to_bits());
        let equals = moves
            .iter()
            .enumerate()
            .filter(|(_, mps)| Some(mps.to_bits()) == speed);
        equals
            .map(|(row, _)| row)
            .any(|row| row.abs_diff(anchor) >= MIN_RUN_OF_OTHER_TIME && is_same(row))
    };
    let n_again = (1..=N_ANCHORS)
        .filter(|part| is_again(part * (n_rows - 1) / (N_ANCHORS + 1)))
        .count();
    if n_again < 2 {
        return;
    }
    let hashes: Vec<u64> = (0..n_rows)
        .map(|row| hash_of(others.iter().copied(), row))
        .collect();
    let mut first_of: HashMap<u64, usize> = HashMap::with_capacity(n_rows);
    let mut row = 0;
    while row < n_rows {
        let Some(hash) = hashes.get(row) else {
            break;
        };
        let Some(&earlier) = first_of.get(hash) else {
            first_of.insert(*hash, row);
            row += 1;
            continue;
        };
        let again = hashes
            .iter()
            .skip(row)
            .zip(hashes.iter().skip(earlier).take(row - earlier));
        let run = again.take_while(|(now, then)| now == then).count();
        let speeds = moves.get(row..row + run).unwrap_or_default();
        // What comes again and again is a pattern, as a test drives it, and no second copy.
        let n_different = hashes
            .get(row..row + run)
            .unwrap_or_default()
            .iter()
            .collect::<HashSet<_>>()
            .len();
        let n_moving = speeds
            .array_windows()
            .filter(|[now, next]| now.to_bits() != next.to_bits())
            .count();
        #[expect(clippy::cast_precision_loss, reason = "row counts are far below 2^53")]
        let is_driven =
            n_moving as f64 >= LEAST_MOVING * run as f64 && n_different as f64 >= LEAST_SAME * run as f64;
        if run >= MIN_RUN_OF_OTHER_TIME && is_driven {
            keep.iter_mut().skip(row).take(run).for_each(|keep| *keep = false);
        }
        row += run.max(1);
    }
}
