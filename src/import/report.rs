//! Collects what was wrong with a file: one warning per code, counted.

use crate::telemetry::Warning;

/// Warnings on their way into a recording.
#[derive(Debug, Default)]
pub(super) struct Report {
    warnings: Vec<Warning>,
}

/// Kinds of faults listed for one file; a file with more is hopeless anyway.
const MAX_WARNINGS: usize = 100;

impl Report {
    /// Adds a fault seen `count` times; nothing is added for zero.
    pub(super) fn add(&mut self, code: &'static str, count: usize, message: impl Into<String>) {
        if count > 0 && self.warnings.len() < MAX_WARNINGS {
            self.warnings.push(Warning::new(code, count, message));
        }
    }

    /// Rows that a format left out on purpose by taking away their time are not told as rows without one.
    pub(super) fn take_from_rows_without_time(&mut self, n_rows: usize) {
        if n_rows == 0 {
            return;
        }
        self.warnings.retain_mut(|warning| {
            if warning.code != "rows_without_time" {
                return true;
            }
            warning.count = warning.count.saturating_sub(n_rows);
            warning.message = format!(
                "{} without a usable time {} left out.",
                counted(warning.count, "further row"),
                verb(warning.count, "was", "were")
            );
            warning.count > 0
        });
    }

    pub(super) fn into_warnings(self) -> Vec<Warning> {
        self.warnings
    }
}

/// The verb that fits a count: `was` or `were`.
pub(super) const fn verb(count: usize, of_one: &'static str, of_several: &'static str) -> &'static str {
    if count == 1 { of_one } else { of_several }
}

/// `1 row`, `3 rows`.
pub(super) fn counted(count: usize, noun: &str) -> String {
    if count == 1 {
        format!("1 {noun}")
    } else {
        format!("{count} {noun}s")
    }
}
