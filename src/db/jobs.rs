//! `jobs`: what people gave us to do, written down before it is begun.
//!
//! A process claims a job under the number of an advisory lock that it holds for as long as it lives
//! ([`super::lease`]). A claim of a number that nobody holds is one of a dead process, and free again.

use chrono::{DateTime, Utc};

use super::lease::INSTANCES;
use super::one_row::one_row;
use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::UserId;

/// A job's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JobId(pub(in crate::db) i64);

impl std::fmt::Display for JobId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "job-{}", self.0)
    }
}

/// A job to write down.
#[derive(Clone, Debug)]
pub struct NewJob<'a> {
    /// What kind of work.
    pub kind: &'static str,
    /// By which it is known again, however often it is heard of.
    pub key: &'a str,
    /// Whose work it is.
    pub user: UserId,
    /// How many files there are to read.
    pub files: u32,
    /// What there is to do, as JSON.
    pub payload: &'a str,
    /// The process that keeps it to itself for now.
    pub held_by: Option<i32>,
}

/// A job to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Which one.
    pub id: JobId,
    /// What there is to do, as JSON.
    pub payload: String,
    /// How often it was begun, this time included.
    pub attempts: u32,
    /// When it was written down.
    pub created_at: DateTime<Utc>,
    /// Channel and message that say how it goes.
    pub said: Option<(u64, u64)>,
}

/// A job that waits, and how many stand before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingJob {
    /// The job.
    pub job: Job,
    /// Its place in the line, from 1.
    pub place: u64,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    payload: String,
    attempts: i16,
    created_at: DateTime<Utc>,
    said_channel_id: Option<i64>,
    said_message_id: Option<i64>,
}

impl TryFrom<Row> for Job {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        let said = row.said_channel_id.zip(row.said_message_id);
        Ok(Self {
            id: JobId(row.id),
            payload: row.payload,
            attempts: from_bigint("attempts", row.attempts.into())?,
            created_at: row.created_at,
            said: said
                .map(|(channel, message)| {
                    Ok::<_, DbError>((
                        from_bigint("said_channel_id", channel)?,
                        from_bigint("said_message_id", message)?,
                    ))
                })
                .transpose()?,
        })
    }
}

/// Writes a job down. `None`: it is known already, done or not.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn add(transaction: &mut ActorTransaction, job: &NewJob<'_>) -> Result<Option<JobId>, DbError> {
    let id: Option<i64> = sqlx::query_scalar(
        "INSERT INTO pacenote.jobs (kind, payload, dedupe_key, user_id, n_files, claimed_by)
         VALUES ($1, $2::text::jsonb, $3, $4, $5, $6) ON CONFLICT (dedupe_key) DO NOTHING RETURNING id",
    )
    .bind(job.kind)
    .bind(job.payload.replace("\\u0000", " "))
    .bind(job.key)
    .bind(to_bigint("user_id", job.user.get())?)
    .bind(i32::try_from(job.files).map_err(DbError::unexpected)?)
    .bind(job.held_by)
    .fetch_optional(transaction.connection())
    .await?;
    Ok(id.map(JobId))
}

/// Lets whoever is free do the jobs that `holder` kept to itself. One that is gone, with all else that was kept of its person,
/// needs no release.
///
/// # Errors
/// [`DbError::Unavailable`].
pub async fn release(transaction: &mut ActorTransaction, jobs: &[JobId], holder: i32) -> Result<(), DbError> {
    let ids: Vec<i64> = jobs.iter().map(|job| job.0).collect();
    sqlx::query(
        "UPDATE pacenote.jobs SET claimed_by = NULL
         WHERE id = ANY($1) AND claimed_by = $2 AND done_at IS NULL",
    )
    .bind(ids)
    .bind(holder)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// The next job that is due, now `holder`'s: one that nobody has, or that a dead process had.
///
/// What was begun most often comes last, so that a file that ends processes does not keep the others from being read.
/// One person's jobs are done one after the other. Nothing is put off for minutes: what is due much later was written down
/// before the clock was set back.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn claim(transaction: &mut ActorTransaction, holder: i32) -> Result<Option<Job>, DbError> {
    let row: Option<Row> = sqlx::query_as(
        "UPDATE pacenote.jobs AS job SET claimed_by = $1, attempts = job.attempts + 1
         WHERE job.id = (
             SELECT due.id FROM pacenote.jobs AS due
             WHERE due.done_at IS NULL AND (due.run_at <= now() OR due.run_at > now() + interval '10 minutes')
               AND due.attempts < 100
               AND NOT EXISTS (SELECT FROM pacenote.jobs AS running
                               WHERE running.user_id = due.user_id AND running.claimed_by = $1
                                 AND running.done_at IS NULL AND running.attempts > 0)
               AND (due.claimed_by IS NULL
                    OR (due.claimed_by <> $1 AND pg_try_advisory_xact_lock($2, due.claimed_by)))
             ORDER BY due.attempts, due.run_at, due.id LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING job.id, job.payload::text AS payload, job.attempts, job.created_at, job.said_channel_id,
                   job.said_message_id",
    )
    .bind(holder)
    .bind(INSTANCES)
    .fetch_optional(transaction.connection())
    .await?;
    row.map(Job::try_from).transpose()
}

/// Whether a job is still `holder`'s to answer.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn is_held(transaction: &mut ActorTransaction, job: JobId, holder: i32) -> Result<bool, DbError> {
    let held: bool = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM pacenote.jobs WHERE id = $1 AND claimed_by = $2 AND done_at IS NULL)",
    )
    .bind(job.0)
    .bind(holder)
    .fetch_one(transaction.connection())
    .await?;
    Ok(held)
}

/// Whether a job is still known, which it then is until the transaction ends: whoever deletes what is kept of its person
/// waits for that.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn keep_while_storing(
    transaction: &mut ActorTransaction,
    job: JobId,
) -> Result<bool, DbError> {
    let found: Option<i64> = sqlx::query_scalar("SELECT id FROM pacenote.jobs WHERE id = $1 FOR KEY SHARE")
        .bind(job.0)
        .fetch_optional(transaction.connection())
        .await?;
    Ok(found.is_some())
}

/// Marks a job as done and forgets what it was about. `failure`: why it came to nothing, for whoever looks.
///
/// # Errors
/// [`DbError::Unavailable`]; [`DbError::Unexpected`] where it is not `holder`'s.
pub async fn finish(
    transaction: &mut ActorTransaction,
    job: JobId,
    holder: i32,
    failure: Option<&str>,
) -> Result<(), DbError> {
    let query = sqlx::query(
        "UPDATE pacenote.jobs SET done_at = now(), payload = '{}', last_error = left($3, 200)
         WHERE id = $1 AND claimed_by = $2 AND done_at IS NULL",
    );
    let query = query.bind(job.0).bind(holder).bind(failure);
    one_row(transaction, "finishing a job", query).await
}

/// Marks a job as done and keeps for a day what it was to do: it may be done again with what is explained until then.
///
/// # Errors
/// [`DbError::Unavailable`]; [`DbError::Unexpected`] where it is not `holder`'s.
pub(crate) async fn finish_for_now(
    transaction: &mut ActorTransaction,
    job: JobId,
    holder: i32,
) -> Result<(), DbError> {
    let query = sqlx::query(
        "UPDATE pacenote.jobs SET done_at = now() WHERE id = $1 AND claimed_by = $2 AND done_at IS NULL",
    );
    one_row(
        transaction,
        "finishing a job for now",
        query.bind(job.0).bind(holder),
    )
    .await
}

/// Puts a job back, to be begun again after `seconds`.
///
/// # Errors
/// [`DbError::Unavailable`]; [`DbError::Unexpected`] where it is not `holder`'s.
pub(crate) async fn postpone(
    transaction: &mut ActorTransaction,
    job: JobId,
    holder: i32,
    seconds: u32,
    why: &str,
) -> Result<(), DbError> {
    let query = sqlx::query(
        "UPDATE pacenote.jobs SET claimed_by = NULL, run_at = now() + make_interval(secs => $3), last_error = left($4, 200)
         WHERE id = $1 AND claimed_by = $2 AND done_at IS NULL",
    );
    let query = query.bind(job.0).bind(holder).bind(f64::from(seconds)).bind(why);
    one_row(transaction, "postponing a job", query).await
}

/// Remembers the message that says how a job goes.
///
/// # Errors
/// [`DbError::Unavailable`]; [`DbError::Unexpected`] where it is not `holder`'s.
pub(crate) async fn note_said(
    transaction: &mut ActorTransaction,
    job: JobId,
    holder: i32,
    (channel, message): (u64, u64),
) -> Result<(), DbError> {
    let query = sqlx::query(
        "UPDATE pacenote.jobs SET said_channel_id = $3, said_message_id = $4 WHERE id = $1 AND claimed_by = $2",
    );
    let query = query
        .bind(job.0)
        .bind(holder)
        .bind(to_bigint("said_channel_id", channel)?)
        .bind(to_bigint("said_message_id", message)?);
    one_row(transaction, "noting what was said about a job", query).await
}

/// A job that has waited for more than `seconds` and was not told so yet, now `holder`'s for as long as that takes.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn hold_waiting(
    transaction: &mut ActorTransaction,
    holder: i32,
    seconds: u32,
) -> Result<Option<WaitingJob>, DbError> {
    let row: Option<Row> = sqlx::query_as(
        "UPDATE pacenote.jobs AS job SET claimed_by = $1
         WHERE job.id = (
             SELECT waiting.id FROM pacenote.jobs AS waiting
             WHERE waiting.done_at IS NULL AND waiting.claimed_by IS NULL AND waiting.attempts = 0
               AND waiting.said_message_id IS NULL AND waiting.created_at < now() - make_interval(secs => $2)
             ORDER BY waiting.run_at, waiting.id LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING job.id, job.payload::text AS payload, job.attempts, job.created_at, job.said_channel_id,
                   job.said_message_id",
    )
    .bind(holder)
    .bind(f64::from(seconds))
    .fetch_optional(transaction.connection())
    .await?;
    let Some(row) = row else { return Ok(None) };
    let before: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM pacenote.jobs AS before
         JOIN pacenote.jobs AS job ON job.id = $1
         WHERE before.done_at IS NULL AND (before.run_at, before.id) < (job.run_at, job.id)",
    )
    .bind(row.id)
    .fetch_one(transaction.connection())
    .await?;
    Ok(Some(WaitingJob {
        place: from_bigint::<u64>("count", before)?.max(1),
        job: row.try_into()?,
    }))
}

/// Files that a person gave us within the last hour.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn files_within_an_hour(transaction: &mut ActorTransaction, user: UserId) -> Result<u64, DbError> {
    let files: i64 = sqlx::query_scalar(
        "SELECT coalesce(sum(n_files), 0)::bigint FROM pacenote.jobs
         WHERE user_id = $1 AND created_at > now() - interval '1 hour'",
    )
    .bind(to_bigint("user_id", user.get())?)
    .fetch_one(transaction.connection())
    .await?;
    from_bigint("sum", files)
}

/// What the job of a key was to do, as JSON, done or not. `None`: there is none, or it is forgotten.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn payload(
    transaction: &mut ActorTransaction,
    key: &str,
) -> Result<Option<String>, DbError> {
    let found: Option<String> =
        sqlx::query_scalar("SELECT payload::text FROM pacenote.jobs WHERE dedupe_key = $1")
            .bind(key)
            .fetch_optional(transaction.connection())
            .await?;
    Ok(found)
}

/// Jobs that are not done.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn open(transaction: &mut ActorTransaction) -> Result<u64, DbError> {
    let open: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.jobs WHERE done_at IS NULL")
        .fetch_one(transaction.connection())
        .await?;
    from_bigint("count", open)
}

/// Forgets jobs that were done more than `days` ago. Gives how many.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn forget_done(transaction: &mut ActorTransaction, days: u32) -> Result<u64, DbError> {
    sqlx::query(
        "UPDATE pacenote.jobs SET payload = '{}'
         WHERE done_at < now() - interval '1 day' AND payload <> '{}'",
    )
    .execute(transaction.connection())
    .await?;
    let done = sqlx::query("DELETE FROM pacenote.jobs WHERE done_at < now() - make_interval(days => $1)")
        .bind(i32::try_from(days).map_err(DbError::unexpected)?)
        .execute(transaction.connection())
        .await?;
    Ok(done.rows_affected())
}
