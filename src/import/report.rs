//! Collects what was wrong with a file.

use crate::telemetry::{Places, Warning};

/// Warnings on their way into a recording.
#[derive(Debug, Default)]
pub(super) struct Report {
    warnings: Vec<Warning>,
}

/// Kinds of faults listed for one file; a file with more is hopeless anyway.
const MAX_WARNINGS: usize = 100;

impl Report {
    /// Adds a fault; nothing is added where it was seen nowhere.
    pub(super) fn add(&mut self, warning: Warning) {
        if warning.count() > 0 && self.warnings.len() < MAX_WARNINGS {
            self.warnings.push(warning);
        }
    }

    /// Rows that a format left out on purpose by taking away their time are not told as rows without one.
    pub(super) fn take_from_rows_without_time(&mut self, n_rows: usize) {
        self.warnings.retain_mut(|warning| {
            if let Warning::RowsWithoutTime(Places { count, first_line }) = warning {
                *count = count.saturating_sub(n_rows);
                // The first one may be one of those.
                if n_rows > 0 {
                    *first_line = None;
                }
                *count > 0
            } else {
                true
            }
        });
    }

    pub(super) fn into_warnings(self) -> Vec<Warning> {
        self.warnings
    }
}
