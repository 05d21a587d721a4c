//! How far the files under way are, for whoever waits for them.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::App;
use super::jobs::JobId;

/// How far a file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// It is written down, and fetched.
    #[default]
    Received,
    /// It is read; so many laps are measured.
    Read {
        /// Laps found in it.
        laps: usize,
    },
    /// Its laps are stored; they are looked at.
    Stored,
}

/// The files under way in this process.
#[derive(Debug, Default)]
pub(super) struct Stages(Mutex<HashMap<JobId, Stage>>);

impl Stages {
    fn with<T>(&self, look: impl FnOnce(&mut HashMap<JobId, Stage>) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl App {
    /// Notes how far the file is that a job reads at the moment.
    pub(super) fn note_stage(&self, job: Option<JobId>, stage: Stage) {
        if let Some(job) = job {
            self.stages.with(|stages| stages.insert(job, stage));
        }
    }

    /// How far the file is that a job reads at the moment.
    #[must_use]
    pub fn stage_of(&self, job: JobId) -> Stage {
        self.stages
            .with(|stages| stages.get(&job).copied())
            .unwrap_or_default()
    }

    /// Forgets a job that is done.
    pub fn forget_stage(&self, job: JobId) {
        self.stages.with(|stages| stages.remove(&job));
    }
}
