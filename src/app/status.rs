//! How the bot is doing, for whoever runs it: in numbers, without a name or a content.

use std::time::Duration;

use chrono::Utc;

use super::room::Fullness;
use super::{App, Error};
use crate::db::{jobs, neurons};

/// How the bot is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// How long this process runs.
    pub running_for: Duration,
    /// Shards of this process that hear Discord.
    pub connected: usize,
    /// Things that broke on our side since it runs.
    pub failed: u64,
    /// What the database says; `None`: it does not answer.
    pub stored: Option<StoredStatus>,
}

/// What the database says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoredStatus {
    /// Files that wait or are being read, by whatever process.
    pub waiting: u64,
    /// How full it is.
    pub fullness: Fullness,
    /// Neurons that everybody used today, and what a day may cost; `None`: there is no model.
    pub neurons: Option<(u64, u64)>,
}

impl App {
    /// How the bot is doing.
    pub async fn status(&self) -> Status {
        Status {
            running_for: self.started_at.elapsed(),
            connected: self.connected_shards(),
            failed: self.failures(),
            stored: self.stored_status().await.ok(),
        }
    }

    async fn stored_status(&self) -> Result<StoredStatus, Error> {
        let fullness = self.measure_room().await?;
        let mut tx = self.db.as_system().await?;
        let waiting = jobs::open(&mut tx).await?;
        let used = neurons::used_by_everybody(&mut tx, Utc::now().date_naive()).await?;
        let most = self.settings.ai.neurons_per_day;
        Ok(StoredStatus {
            waiting,
            fullness,
            neurons: self.writer.has_model().then_some((used / 1000, most)),
        })
    }
}
