//! Files that people gave us, written down before they are read: whoever dies over one leaves it to the next process.

use std::sync::{MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::log_source::LogSource;
use super::preferences::new_laps_in;
use super::share_laps::Visibility;
use super::{App, Error};
use crate::db::ActorTransaction;
use crate::db::jobs::{self, Job, NewJob, WaitingJob};
use crate::ids::UserId;

pub(crate) use super::import_request::{
    AnswerPlace, ImportParts, ImportRequest, PostedFile, Reading, ToldFile,
};
pub(crate) use crate::db::jobs::JobId;

/// How often a job is begun before it is given up: something about it ends the process.
const MOST_ATTEMPTS: u32 = 12;

/// Who reads the answer to a file, and so who sees its laps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeenBy {
    /// Whom the request says.
    Stated,
    /// Whom the asker chose for what they post.
    AsChosen,
}

/// A job under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportJob {
    /// Its number.
    pub id: JobId,
    /// What is asked for.
    pub request: ImportRequest,
    /// When it was written down.
    pub since: DateTime<Utc>,
    /// Whether somebody may have begun, or even answered it before.
    pub is_resumed: bool,
    /// Channel and message that say how it goes.
    pub said: Option<(u64, u64)>,
    attempts: u32,
}

impl ImportJob {
    /// The same job for another request, said elsewhere.
    #[must_use]
    pub fn with(self, request: ImportRequest, said: Option<(u64, u64)>) -> Self {
        Self {
            request,
            said,
            ..self
        }
    }

    /// Its files as logs to import: an `.ld` and its `.ldx` are one.
    #[must_use]
    pub fn sources(&self) -> Vec<LogSource> {
        self.request.sources(self.id)
    }

    /// Whether it was begun too often to be begun again.
    #[must_use]
    pub const fn is_hopeless(&self) -> bool {
        self.attempts > MOST_ATTEMPTS
    }
}

impl App {
    /// The number of this process, under which it claims jobs. A lock of this number is held while it lives.
    #[must_use]
    pub const fn instance(&self) -> i32 {
        self.instance
    }

    /// Writes down what somebody gave us. `None`: it is known already.
    ///
    /// # Errors
    /// Too many files within an hour; the database.
    pub async fn note_job(
        &self,
        mut request: ImportRequest,
        seen_by: SeenBy,
    ) -> Result<Option<JobId>, Error> {
        let noted = self.write_down(&mut request, seen_by, None).await?;
        if noted.is_some() {
            self.jobs_ready.notify_one();
        }
        Ok(noted)
    }

    /// The same, but nobody begins it before [`let_begin`](Self::let_begin). The request says then who reads the answer.
    ///
    /// # Errors
    /// As [`note_job`](Self::note_job).
    pub async fn hold_job(
        &self,
        request: &mut ImportRequest,
        seen_by: SeenBy,
    ) -> Result<Option<JobId>, Error> {
        self.write_down(request, seen_by, Some(self.instance)).await
    }

    /// A transaction of the bot itself, once it is known who reads the answer. One for both: whoever posts a file waits once
    /// for the database before they hear that we have it.
    async fn begin_seen_by(
        &self,
        request: &mut ImportRequest,
        seen_by: SeenBy,
    ) -> Result<ActorTransaction, Error> {
        if seen_by == SeenBy::Stated {
            return Ok(self.db.as_system().await?);
        }
        request.is_public = false;
        if request.guild().is_none() {
            return Ok(self.db.as_system().await?);
        }
        let mut tx = self.db.as_actor(&request.actor()).await?;
        request.is_public = new_laps_in(&mut tx).await? == Visibility::Server;
        tx.act_as_system().await?;
        Ok(tx)
    }

    async fn write_down(
        &self,
        request: &mut ImportRequest,
        seen_by: SeenBy,
        held_by: Option<i32>,
    ) -> Result<Option<JobId>, Error> {
        let mut tx = self.begin_seen_by(request, seen_by).await?;
        let payload = serde_json::to_string(&*request).map_err(Error::Payload)?;
        let files = u32::try_from(request.files.len()).unwrap_or(u32::MAX);
        let user = UserId::new(request.asker);
        let job = NewJob {
            kind: "import",
            key: &request.key(),
            user,
            files,
            payload: &payload,
            held_by,
        };
        let Some(id) = jobs::add(&mut tx, &job).await? else {
            return Ok(None);
        };
        let most = u64::from(self.settings.files_per_hour);
        // Counted behind the entry: of two at once that are one too many, both are.
        if files > 0 && jobs::files_within_an_hour(&mut tx, user).await? > most {
            return Err(Error::TooManyFiles { most });
        }
        tx.commit().await?;
        Ok(Some(id))
    }

    /// Lets a job begin that was held, as soon as the worker looks: together with all others of that moment.
    pub fn let_begin(&self, job: JobId) {
        self.may_begin().push(job);
        self.jobs_ready.notify_one();
    }

    /// Whether there are jobs that may begin and nobody can claim yet.
    #[must_use]
    pub fn has_held_jobs(&self) -> bool {
        !self.may_begin().is_empty()
    }

    /// Releases the jobs that may begin.
    ///
    /// # Errors
    /// The database; they are released the next time then.
    pub async fn release_jobs(&self) -> Result<(), Error> {
        let released = self.may_begin().clone();
        if released.is_empty() {
            return Ok(());
        }
        let mut tx = self.db.as_system().await?;
        jobs::release(&mut tx, &released, self.instance).await?;
        tx.commit().await?;
        self.may_begin().retain(|job| !released.contains(job));
        Ok(())
    }

    fn may_begin(&self) -> MutexGuard<'_, Vec<JobId>> {
        self.may_begin.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next job to do, now this process's.
    ///
    /// # Errors
    /// The database.
    pub async fn next_job(&self) -> Result<Option<ImportJob>, Error> {
        let mut tx = self.db.as_system().await?;
        let claimed = jobs::claim(&mut tx, self.instance).await?;
        tx.commit().await?;
        match claimed.map(|job| (job.id, import_job(&job))) {
            None => Ok(None),
            Some((_, Ok(job))) => Ok(Some(job)),
            Some((id, Err(error))) => {
                // Of a newer version, or damaged: nobody can do it.
                self.finish_job(id, Some("its payload is not understood")).await?;
                Err(Error::Payload(error))
            }
        }
    }

    /// A job that waits and was not told so, and its place in the line; held until it is released.
    ///
    /// # Errors
    /// The database.
    pub async fn next_waiting(&self) -> Result<Option<(ImportJob, u64)>, Error> {
        let mut tx = self.db.as_system().await?;
        let waiting = jobs::hold_waiting(&mut tx, self.instance, self.settings.progress_after_s).await?;
        tx.commit().await?;
        waiting
            .map(|WaitingJob { job, place }| Ok((import_job(&job).map_err(Error::Payload)?, place)))
            .transpose()
    }

    /// Waits until there may be a job to do.
    pub async fn job_ready(&self, patience: Duration) {
        // Other processes leave work behind without a word.
        let _woken = tokio::time::timeout(patience, self.jobs_ready.notified()).await;
    }

    /// Lets somebody look for jobs again.
    pub fn wake_worker(&self) {
        self.jobs_ready.notify_one();
    }

    /// Whether a job is still this process's to answer.
    ///
    /// # Errors
    /// The database.
    pub async fn is_job_mine(&self, job: JobId) -> Result<bool, Error> {
        let mut tx = self.db.as_system().await?;
        Ok(jobs::is_held(&mut tx, job, self.instance).await?)
    }

    /// Marks a job as done.
    ///
    /// # Errors
    /// The database.
    pub async fn finish_job(&self, job: JobId, failure: Option<&str>) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        jobs::finish(&mut tx, job, self.instance, failure).await?;
        Ok(tx.commit().await?)
    }

    /// Puts a job back, to be begun again after `seconds`.
    ///
    /// # Errors
    /// The database.
    pub async fn postpone_job(&self, job: JobId, seconds: u32, why: &str) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        jobs::postpone(&mut tx, job, self.instance, seconds, why).await?;
        Ok(tx.commit().await?)
    }

    /// Remembers the message that says how a job goes.
    ///
    /// # Errors
    /// The database.
    pub async fn note_said(&self, job: JobId, channel: u64, message: u64) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        jobs::note_said(&mut tx, job, self.instance, (channel, message)).await?;
        Ok(tx.commit().await?)
    }
}

fn import_job(job: &Job) -> Result<ImportJob, serde_json::Error> {
    Ok(ImportJob {
        id: job.id,
        request: serde_json::from_str(&job.payload)?,
        since: job.created_at,
        is_resumed: job.attempts > 1,
        said: job.said,
        attempts: job.attempts,
    })
}
