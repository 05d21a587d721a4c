//! Files that are read once more when somebody has explained what was not understood.

use super::jobs::{ImportRequest, JobId};
use super::{App, Error};
use crate::db::jobs;

impl App {
    /// Marks a job as done whose files may be read again once their columns are explained: for a day it is known what
    /// they were.
    ///
    /// # Errors
    /// The database.
    pub async fn finish_job_for_now(&self, job: JobId) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        jobs::finish_for_now(&mut tx, job, self.instance).await?;
        Ok(tx.commit().await?)
    }

    /// What was given in a message, or by an interaction, as long as it is known.
    ///
    /// # Errors
    /// The database.
    pub async fn earlier_request(
        &self,
        message: Option<u64>,
        interaction: Option<u64>,
    ) -> Result<Option<ImportRequest>, Error> {
        let key = match (message, interaction) {
            (Some(message), _) => format!("message:{message}"),
            (None, Some(interaction)) => format!("interaction:{interaction}"),
            (None, None) => return Ok(None),
        };
        let mut tx = self.db.as_system().await?;
        let payload = jobs::payload(&mut tx, &key).await?;
        // Forgotten, or of another version: not known.
        Ok(payload.and_then(|payload| serde_json::from_str(&payload).ok()))
    }
}
