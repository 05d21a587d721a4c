//! What became of what models were asked for, counted.

use std::sync::atomic::{AtomicU64, Ordering};

/// Counted since the process runs.
#[derive(Debug, Default)]
pub(in crate::app) struct Outcomes {
    answered: AtomicU64,
    failed: AtomicU64,
    over_budget: AtomicU64,
}

impl Outcomes {
    pub(super) fn answered(&self) {
        self.answered.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn failed(&self) {
        self.failed.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn over_budget(&self) {
        self.over_budget.fetch_add(1, Ordering::Relaxed);
    }

    /// Each with its name.
    pub(in crate::app) const fn all(&self) -> [(&'static str, &AtomicU64); 3] {
        [
            ("answered", &self.answered),
            ("failed", &self.failed),
            ("over_budget", &self.over_budget),
        ]
    }
}
