//! Rows that stand in a table twice: a session pasted twice, exports that overlap.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::log_table::LogTable;
use super::report::Report;
use crate::telemetry::{Places, Warning};

/// Fewer rows in a row than this may be alike by chance, as when the car stands.
const MIN_RUN: usize = 20;

/// Leaves out rows that are the same as earlier ones in every column that is read, the clock included.
pub(super) fn leave_out(table: &mut LogTable<'_>, clock: &[f64], report: &mut Report) {
    // Rows can only come again where the clock goes back.
    if !clock.array_windows().any(|[now, next]| next < now) {
        return;
    }
    let n_rows = table.raw.n_rows;
    let row_of = |row: usize| -> u64 {
        let mut hasher = DefaultHasher::new();
        for column in &table.raw.columns {
            column
                .values
                .get(row)
                .map(|value| value.to_bits())
                .hash(&mut hasher);
        }
        hasher.finish()
    };
    let mut seen: HashSet<u64> = HashSet::with_capacity(n_rows);
    let is_repeated: Vec<bool> = (0..n_rows).map(|row| !seen.insert(row_of(row))).collect();
    let mut keep = vec![true; n_rows];
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
