//! `recomputations`, `kept_files`: a run over all files, and the laps of a file replaced by what it says when it is read again.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::laps::{self, OwnLaps, SetAside};
use super::one_row::one_row;
use super::stored::{from_bigint, named};
use super::uploads::NewLap;
use super::{ActorTransaction, DbError};
use crate::analysis::{JudgeSettings, LapEvidence};
use crate::ids::{GuildId, LapId, UploadId, UserId};
use crate::units::Seconds;

/// A run over all files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Recomputation {
    /// When it began: files that were computed before are still to do.
    pub started_at: DateTime<Utc>,
    /// Whether it was begun earlier and not finished.
    pub is_resumed: bool,
}

/// A lap as it was stored, when in its file it began and how long it took, and what its driver decided about it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct StoredStretch {
    /// Which lap.
    pub lap: LapId,
    /// Its start on the recording's clock.
    pub start: Seconds,
    /// Its time; `None`: it was not complete.
    pub time: Option<Seconds>,
    /// Why it does not count, where its driver said so.
    pub set_aside: Option<SetAside>,
    /// The servers that see it.
    pub shown_to: Vec<GuildId>,
}

/// Begins a run, or goes on with the one that was not finished. For the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn begin(transaction: &mut ActorTransaction) -> Result<Recomputation, DbError> {
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
pub(crate) async fn finish(transaction: &mut ActorTransaction) -> Result<(), DbError> {
    sqlx::query("UPDATE pacenote.recomputations SET finished_at = now() WHERE finished_at IS NULL")
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// How many files there are, and how many of them were computed since. For the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn progress(
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
pub(crate) async fn due(
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
pub(crate) async fn older_than(
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
pub(crate) async fn note_computed(transaction: &mut ActorTransaction, file: UploadId) -> Result<(), DbError> {
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
pub(crate) async fn stretches(
    transaction: &mut ActorTransaction,
    file: UploadId,
) -> Result<Vec<StoredStretch>, DbError> {
    let rows: Vec<StretchRow> = sqlx::query_as(
        "SELECT id, start_s, lap_time_s, set_aside,
             ARRAY (SELECT guild_id FROM pacenote.lap_shares WHERE session_id = lap.id ORDER BY guild_id) AS shown_to
         FROM pacenote.telemetry_sessions AS lap
         WHERE upload_id = $1 AND user_id = pacenote.actor_user() ORDER BY id",
    )
    .bind(file.get())
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter().map(StoredStretch::try_from).collect()
}

#[derive(sqlx::FromRow)]
struct StretchRow {
    id: Uuid,
    start_s: f64,
    lap_time_s: Option<f64>,
    set_aside: Option<String>,
    shown_to: Vec<i64>,
}

impl TryFrom<StretchRow> for StoredStretch {
    type Error = DbError;

    fn try_from(row: StretchRow) -> Result<Self, DbError> {
        let set_aside = row.set_aside.as_deref();
        let guilds = row.shown_to.into_iter();
        Ok(Self {
            lap: LapId::new(row.id),
            start: Seconds::new(row.start_s),
            time: row.lap_time_s.map(Seconds::new),
            set_aside: set_aside
                .map(|why| named("set_aside", why, SetAside::from_name))
                .transpose()?,
            shown_to: guilds
                .map(|guild| Ok(GuildId::new(from_bigint("guild_id", guild)?)))
                .collect::<Result<_, DbError>>()?,
        })
    }
}

/// Puts what was read again in the place of own laps: samples, times, and what was computed of them. They keep their
/// identity, who sees them, and what their driver decided.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn replace(
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
    // What is made of the best parts of these laps was made of what they held before.
    if let Some((first, _)) = replaced.first() {
        let concerned = laps::own(transaction, OwnLaps::Lap(*first)).await?;
        laps::drop_optimal(transaction, &concerned).await?;
    }
    Ok(())
}

/// Adds a lap that a file shows when it is read again, beside a lap of the same file, and shows it to the same servers.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn add(
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
