//! `recomputations`, `kept_files`: a run over all files, and the laps of a file replaced by what it says when it is read again.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::laps;
use super::one_row::one_row;
use super::stored::from_bigint;
use super::uploads::NewLap;
use super::{ActorTransaction, DbError};
use crate::analysis::{JudgeSettings, LapEvidence};
use crate::ids::{LapId, UploadId, UserId};
use crate::units::Seconds;

/// A run over all files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recomputation {
    /// When it began: files that were computed before are still to do.
    pub started_at: DateTime<Utc>,
    /// Whether it was begun earlier and not finished.
    pub is_resumed: bool,
}

/// A lap as it was stored, and when in its file it began and how long it took.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StoredStretch {
    /// Which lap.
    pub lap: LapId,
    /// Its start on the recording's clock.
    pub start: Seconds,
    /// Its time; `None`: it was not complete.
    pub time: Option<Seconds>,
}

/// Begins a run, or goes on with the one that was not finished. For the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn begin(transaction: &mut ActorTransaction) -> Result<Recomputation, DbError> {
    let open: Option<DateTime<Utc>> =
        sqlx::query_scalar("SELECT started_at FROM pacenote.recomputations WHERE finished_at IS NULL")
            .fetch_optional(transaction.connection())
            .await?;
    if let Some(started_at) = open {
        return Ok(Recomputation {
            started_at,
            is_resumed: true,
        });
    }
    let started_at: DateTime<Utc> =
        sqlx::query_scalar("INSERT INTO pacenote.recomputations DEFAULT VALUES RETURNING started_at")
            .fetch_one(transaction.connection())
            .await?;
    Ok(Recomputation {
        started_at,
        is_resumed: false,
    })
}

/// The run is done. For the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn finish(transaction: &mut ActorTransaction) -> Result<(), DbError> {
    sqlx::query("UPDATE pacenote.recomputations SET finished_at = now() WHERE finished_at IS NULL")
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// How many files there are, and how many of them were computed since. For the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn progress(
    transaction: &mut ActorTransaction,
    since: DateTime<Utc>,
) -> Result<(u64, u64), DbError> {
    let (all, done): (i64, i64) =
        sqlx::query_as("SELECT count(*), count(*) FILTER (WHERE computed_at >= $1) FROM pacenote.kept_files")
            .bind(since)
            .fetch_one(transaction.connection())
            .await?;
    Ok((from_bigint("count", all)?, from_bigint("count", done)?))
}

/// Files that were not computed since, with whose they are. At most `limit`. For the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn due(
    transaction: &mut ActorTransaction,
    since: DateTime<Utc>,
    limit: u32,
) -> Result<Vec<(UploadId, UserId)>, DbError> {
    let rows: Vec<(Uuid, i64)> = sqlx::query_as(
        "SELECT upload_id, user_id FROM pacenote.kept_files WHERE computed_at < $1 ORDER BY computed_at, upload_id LIMIT $2",
    )
    .bind(since)
    .bind(i64::from(limit))
    .fetch_all(transaction.connection())
    .await?;
    files(rows)
}

/// Files that were given more than `days` ago; `with_original`: only such that are kept themselves. For the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn older_than(
    transaction: &mut ActorTransaction,
    days: u32,
    with_original: bool,
    limit: u32,
) -> Result<Vec<(UploadId, UserId)>, DbError> {
    let rows: Vec<(Uuid, i64)> = sqlx::query_as(
        "SELECT upload_id, user_id FROM pacenote.kept_files
         WHERE given_at < now() - make_interval(days => $1) AND (has_original OR NOT $2)
         ORDER BY given_at, upload_id LIMIT $3",
    )
    .bind(i32::try_from(days).map_err(DbError::unexpected)?)
    .bind(with_original)
    .bind(i64::from(limit))
    .fetch_all(transaction.connection())
    .await?;
    files(rows)
}

fn files(rows: Vec<(Uuid, i64)>) -> Result<Vec<(UploadId, UserId)>, DbError> {
    rows.into_iter()
        .map(|(file, user)| Ok((UploadId::new(file), UserId::new(from_bigint("user_id", user)?))))
        .collect()
}

/// One of the actor's own files was computed just now. One that was deleted meanwhile is none.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn note_computed(transaction: &mut ActorTransaction, file: UploadId) -> Result<(), DbError> {
    sqlx::query(
        "UPDATE pacenote.kept_files SET computed_at = clock_timestamp() WHERE upload_id = $1 AND user_id = pacenote.actor_user()",
    )
    .bind(file.get())
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// The laps of one of the actor's own files, in the order stored.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn stretches(
    transaction: &mut ActorTransaction,
    file: UploadId,
) -> Result<Vec<StoredStretch>, DbError> {
    let rows: Vec<(Uuid, f64, Option<f64>)> = sqlx::query_as(
        "SELECT id, start_s, lap_time_s FROM pacenote.telemetry_sessions
         WHERE upload_id = $1 AND user_id = pacenote.actor_user() ORDER BY id",
    )
    .bind(file.get())
    .fetch_all(transaction.connection())
    .await?;
    Ok(rows
        .into_iter()
        .map(|(lap, start_s, time_s)| StoredStretch {
            lap: LapId::new(lap),
            start: Seconds::new(start_s),
            time: time_s.map(Seconds::new),
        })
        .collect())
}

/// Puts what was read again in the place of own laps: samples, times, and what was computed of them. They keep their
/// identity, who sees them, and what their driver decided.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn replace(
    transaction: &mut ActorTransaction,
    replaced: &[(LapId, NewLap<'_>)],
) -> Result<(), DbError> {
    let settings = JudgeSettings::default();
    sqlx::query("SELECT set_config('pacenote.reads_again', 'on', true)")
        .execute(transaction.connection())
        .await?;
    for (id, new) in replaced {
        let (lap, evidence) = (new.lap, LapEvidence::of(new.lap, &settings));
        let query = sqlx::query(
            "UPDATE pacenote.telemetry_sessions SET lap_number = $2, kind = $3, valid = $4 AND set_aside IS NULL,
                 lap_time_s = $5, time_basis = $6, start_s = $7, length_m = $8, stopped = $9, longest_gap_m = $10, flagged = $11
             WHERE id = $1 AND user_id = pacenote.actor_user()",
        )
        .bind(id.get())
        .bind(i64::from(lap.number()))
        .bind(lap.kind().name())
        .bind(lap.valid())
        .bind(lap.told_time().map(Seconds::get))
        .bind(lap.time_basis().name())
        .bind(lap.start().get())
        .bind(lap.length().get())
        .bind(evidence.stopped)
        .bind(evidence.longest_gap.get())
        .bind(evidence.flagged);
        one_row(transaction, "reading a lap again", query).await?;
        for statement in [
            "DELETE FROM pacenote.telemetry_data WHERE session_id = $1",
            "DELETE FROM pacenote.lap_grid WHERE session_id = $1",
        ] {
            sqlx::query(statement)
                .bind(id.get())
                .execute(transaction.connection())
                .await?;
        }
        sqlx::query(
            "UPDATE pacenote.lap_shares SET lap_time_s = $2 WHERE session_id = $1 AND lap_time_s IS DISTINCT FROM $2",
        )
        .bind(id.get())
        .bind(lap.told_time().map(Seconds::get))
        .execute(transaction.connection())
        .await?;
        laps::insert_points(transaction, *id, new.samples).await?;
        super::corners::replace(transaction, *id, new.corners).await?;
    }
    sqlx::query("SELECT set_config('pacenote.reads_again', '', true)")
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// Adds a lap that a file shows when it is read again, beside a lap of the same file, and shows it to the same servers.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn add(
    transaction: &mut ActorTransaction,
    sibling: LapId,
    id: LapId,
    new: &NewLap<'_>,
) -> Result<(), DbError> {
    let evidence = LapEvidence::of(new.lap, &JudgeSettings::default());
    let lap = new.lap;
    let query = sqlx::query(
        "INSERT INTO pacenote.telemetry_sessions (id, upload_id, user_id, circuit_id, car_id, recorded_at, world,
             time_within_s, lap_number, kind, valid, lap_time_s, time_basis, start_s, length_m, stopped, longest_gap_m, flagged)
         SELECT $2, upload_id, user_id, circuit_id, car_id, recorded_at, world, time_within_s, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
         FROM pacenote.telemetry_sessions WHERE id = $1 AND user_id = pacenote.actor_user()",
    )
    .bind(sibling.get())
    .bind(id.get())
    .bind(i64::from(lap.number()))
    .bind(lap.kind().name())
    .bind(lap.valid())
    .bind(lap.told_time().map(Seconds::get))
    .bind(lap.time_basis().name())
    .bind(lap.start().get())
    .bind(lap.length().get())
    .bind(evidence.stopped)
    .bind(evidence.longest_gap.get())
    .bind(evidence.flagged);
    one_row(transaction, "adding a lap", query).await?;
    laps::insert_points(transaction, id, new.samples).await?;
    super::corners::insert(transaction, id, new.corners).await
}

/// The servers that see some lap of one of the actor's own files.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn shown_to(
    transaction: &mut ActorTransaction,
    file: UploadId,
) -> Result<Vec<crate::ids::GuildId>, DbError> {
    let guilds: Vec<i64> = sqlx::query_scalar(
        "SELECT DISTINCT share.guild_id FROM pacenote.lap_shares AS share
         JOIN pacenote.telemetry_sessions AS lap ON lap.id = share.session_id
         WHERE lap.upload_id = $1 AND share.user_id = pacenote.actor_user() ORDER BY share.guild_id",
    )
    .bind(file.get())
    .fetch_all(transaction.connection())
    .await?;
    guilds
        .into_iter()
        .map(|guild| Ok(crate::ids::GuildId::new(from_bigint("guild_id", guild)?)))
        .collect()
}
