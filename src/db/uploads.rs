//! `uploads`: the files, and storing one with all its laps.

use chrono::{DateTime, Utc};
use serde::Serialize;
use uuid::Uuid;

use super::corners::{self, LapCorner};
use super::jobs::JobId;
use super::laps::{self, EncodedLap, LapSummary};
use super::leaving;
use super::names;
use super::stored::{from_bigint, short_text, to_bigint};
use super::{ActorTransaction, DbError};
use crate::analysis::{JudgeSettings, LapEvidence};
use crate::ids::{CarId, ChannelId, CircuitId, GuildId, LapId, UploadId};
use crate::telemetry::{Lap, Warning, rough_lap_times};
use crate::units::Seconds;

/// A file to store.
#[derive(Clone, Debug)]
pub struct NewUpload<'a> {
    /// SHA-256 of the file as it was posted.
    pub sha256: [u8; 32],
    /// The layout's stable id: `racechrono-csv-v3`.
    pub format: &'a str,
    /// Its name as posted.
    pub file_name: &'a str,
    /// Its size as posted.
    pub file_bytes: u64,
    /// Data rows read.
    pub rows: u64,
    /// The server it was posted in; `None`: a direct message.
    pub guild: Option<GuildId>,
    /// The channel it was posted in.
    pub channel: Option<ChannelId>,
    /// The message it was posted with.
    pub message: Option<u64>,
    /// The job that it is stored by.
    pub job: Option<JobId>,
    /// What was wrong with it.
    pub warnings: &'a [Warning],
    /// When it was recorded.
    pub recorded_at: Option<DateTime<Utc>>,
    /// The driver as the file names them.
    pub driver: Option<&'a str>,
    /// Where its laps were driven: `sim`, `real`, or `unsaid` where the format does not say.
    pub world: &'a str,
    /// The car.
    pub car: Option<CarId>,
    /// The place.
    pub circuit: CircuitId,
    /// The place as the file names it.
    pub circuit_name: Option<&'a str>,
    /// The car as the file names it.
    pub car_name: Option<&'a str>,
}

/// A lap to store.
#[derive(Clone, Copy, Debug)]
pub struct NewLap<'a> {
    /// The lap.
    pub lap: &'a Lap,
    /// What it did in its corners; the statistics of the classes of corners follow from it.
    pub corners: &'a [LapCorner],
    /// Its samples.
    pub samples: &'a EncodedLap,
}

/// What was stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredUpload {
    /// The file.
    pub id: UploadId,
    /// The laps, in the order given.
    pub laps: Vec<LapId>,
}

/// A file that the actor posted before.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownUpload {
    /// Which one.
    pub id: UploadId,
    /// Its name when it was posted first.
    pub file_name: String,
    /// When that was.
    pub stored_at: DateTime<Utc>,
    /// The job that stored it.
    pub job: Option<JobId>,
    /// Its laps, in the order driven.
    pub laps: Vec<LapSummary>,
}

/// The same file, if this actor posted it before.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn find(
    transaction: &mut ActorTransaction,
    sha256: &[u8; 32],
) -> Result<Option<KnownUpload>, DbError> {
    let row: Option<(Uuid, String, DateTime<Utc>, Option<i64>)> = sqlx::query_as(
        "SELECT id, file_name, created_at, job_id FROM pacenote.uploads WHERE sha256 = $1 AND user_id = pacenote.actor_user()",
    )
    .bind(sha256.as_slice())
    .fetch_optional(transaction.connection())
    .await?;
    let Some((id, file_name, stored_at, job)) = row else {
        return Ok(None);
    };
    let id = UploadId::new(id);
    let laps = laps::of_upload(transaction, id).await?;
    Ok(Some(KnownUpload {
        id,
        file_name,
        stored_at,
        job: job.map(JobId),
        laps,
    }))
}

/// The id of the format of one of the actor's own files; `None` for somebody else's.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn format_of(
    transaction: &mut ActorTransaction,
    upload: UploadId,
) -> Result<Option<String>, DbError> {
    let format: Option<String> = sqlx::query_scalar("SELECT format FROM pacenote.uploads WHERE id = $1")
        .bind(upload.get())
        .fetch_optional(transaction.connection())
        .await?;
    Ok(format)
}

/// Stores a file with its laps and shares them with the actor's server if `share_with` says so.
///
/// The actor must be stored ([`users::upsert`](super::users::upsert)). Nothing is there before the transaction is
/// committed.
///
/// # Errors
/// [`DbError::Conflict`] with `uploads_user_sha256_key` for a file that the actor posted before, and
/// [`DbError::Unexpected`] for sharing with another server; [`DbError::Unavailable`].
pub async fn store(
    transaction: &mut ActorTransaction,
    upload: &NewUpload<'_>,
    new_laps: &[NewLap<'_>],
    share_with: Option<GuildId>,
) -> Result<StoredUpload, DbError> {
    let id = UploadId::new(Uuid::now_v7());
    insert(transaction, id, upload).await?;
    let ids: Vec<LapId> = new_laps.iter().map(|_| LapId::new(Uuid::now_v7())).collect();
    let bare: Vec<&Lap> = new_laps.iter().map(|new| new.lap).collect();
    insert_laps(transaction, upload, id, &ids, &bare).await?;
    if let Some(guild) = share_with {
        share(transaction, &ids, guild).await?;
    }
    let car = upload.car.zip(upload.car_name);
    names::say(
        transaction,
        (upload.circuit, upload.circuit_name),
        car,
        share_with,
    )
    .await?;
    for (lap_id, new) in ids.iter().zip(new_laps) {
        laps::insert_points(transaction, *lap_id, new.samples).await?;
        corners::insert(transaction, *lap_id, new.corners).await?;
    }
    Ok(StoredUpload { id, laps: ids })
}

/// One of the actor's own files, with those that were posted in the same message.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn posted_together(
    transaction: &mut ActorTransaction,
    upload: UploadId,
) -> Result<Vec<UploadId>, DbError> {
    let ids: Vec<Uuid> = sqlx::query_scalar(
        "SELECT other.id FROM pacenote.uploads AS one
         JOIN pacenote.uploads AS other ON other.id = one.id OR other.message_id = one.message_id
         WHERE one.id = $1 AND one.user_id = pacenote.actor_user() AND other.user_id = pacenote.actor_user()
         ORDER BY other.id",
    )
    .bind(upload.get())
    .fetch_all(transaction.connection())
    .await?;
    Ok(ids.into_iter().map(UploadId::new).collect())
}

/// The actor's own files that were posted in a message, by its number.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn posted_in(
    transaction: &mut ActorTransaction,
    message: u64,
) -> Result<Vec<UploadId>, DbError> {
    let ids: Vec<Uuid> = sqlx::query_scalar(
        "SELECT id FROM pacenote.uploads WHERE message_id = $1 AND user_id = pacenote.actor_user() ORDER BY id",
    )
    .bind(to_bigint("message_id", message)?)
    .fetch_all(transaction.connection())
    .await?;
    Ok(ids.into_iter().map(UploadId::new).collect())
}

/// The actor's own files, the one stored first first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn mine(transaction: &mut ActorTransaction) -> Result<Vec<UploadId>, DbError> {
    let ids: Vec<Uuid> = sqlx::query_scalar(
        "SELECT id FROM pacenote.uploads WHERE user_id = pacenote.actor_user() ORDER BY id",
    )
    .fetch_all(transaction.connection())
    .await?;
    Ok(ids.into_iter().map(UploadId::new).collect())
}

/// How many files the actor gave us.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn count_mine(transaction: &mut ActorTransaction) -> Result<u64, DbError> {
    let count: i64 =
        sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads WHERE user_id = pacenote.actor_user()")
            .fetch_one(transaction.connection())
            .await?;
    from_bigint("count", count)
}

#[derive(Serialize)]
struct StoredWarning {
    code: &'static str,
    count: usize,
}

async fn insert(
    transaction: &mut ActorTransaction,
    id: UploadId,
    upload: &NewUpload<'_>,
) -> Result<(), DbError> {
    let warnings: Vec<StoredWarning> = upload
        .warnings
        .iter()
        .map(|warning| StoredWarning {
            code: warning.code(),
            count: warning.count(),
        })
        .collect();
    // A database does not take the zero character, which JSON spells like this.
    let warnings = serde_json::to_string(&warnings)
        .map_err(DbError::unexpected)?
        .replace("\\u0000", " ");
    let number = |column, value: Option<u64>| value.map(|value| to_bigint(column, value)).transpose();
    sqlx::query(
        "INSERT INTO pacenote.uploads (id, user_id, sha256, format, file_name, file_bytes, row_count, guild_id,
             channel_id, message_id, driver, recorded_at, warnings, job_id, circuit_name, car_name)
         VALUES ($1, pacenote.actor_user(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::text::jsonb, $13, $14, $15)",
    )
    .bind(id.get())
    .bind(upload.sha256.as_slice())
    .bind(upload.format)
    .bind(short_text(upload.file_name, 255).unwrap_or_else(|| "?".to_owned()))
    .bind(to_bigint("file_bytes", upload.file_bytes)?)
    .bind(to_bigint("row_count", upload.rows)?)
    .bind(number("guild_id", upload.guild.map(GuildId::get))?)
    .bind(number("channel_id", upload.channel.map(ChannelId::get))?)
    .bind(number("message_id", upload.message)?)
    .bind(upload.driver.and_then(|driver| short_text(driver, 100)))
    .bind(upload.recorded_at)
    .bind(warnings)
    .bind(upload.job.map(|job| job.0))
    .bind(upload.circuit_name.and_then(|name| short_text(name, 100)))
    .bind(upload.car_name.and_then(|name| short_text(name, 100)))
    .execute(transaction.connection())
    .await?;
    Ok(())
}

async fn share(transaction: &mut ActorTransaction, laps: &[LapId], guild: GuildId) -> Result<(), DbError> {
    sqlx::query(
        "INSERT INTO pacenote.lap_shares (session_id, guild_id, user_id)
         SELECT lap.id, $1, pacenote.actor_user() FROM unnest($2::uuid[]) AS lap (id)",
    )
    .bind(to_bigint("guild_id", guild.get())?)
    .bind(laps.iter().map(|lap| lap.get()).collect::<Vec<Uuid>>())
    .execute(transaction.connection())
    .await?;
    leaving::join(transaction, guild).await
}

/// The laps of a new file, without samples.
async fn insert_laps(
    transaction: &mut ActorTransaction,
    upload: &NewUpload<'_>,
    upload_id: UploadId,
    ids: &[LapId],
    laps: &[&Lap],
) -> Result<(), DbError> {
    let settings = JudgeSettings::default();
    let evidence: Vec<LapEvidence> = laps.iter().map(|lap| LapEvidence::of(lap, &settings)).collect();
    sqlx::query(
        "INSERT INTO pacenote.telemetry_sessions (upload_id, user_id, circuit_id, car_id, recorded_at, world, time_within_s, id,
             lap_number, kind, valid, lap_time_s, time_basis, start_s, length_m, stopped, longest_gap_m, flagged)
         SELECT $1, pacenote.actor_user(), $2, $3, $4, $5, $17, lap.*
         FROM unnest($6::uuid[], $7::bigint[], $8::text[], $9::boolean[], $10::float8[], $11::text[], $12::float8[],
                     $13::float8[], $14::boolean[], $15::float8[], $16::boolean[]) AS lap",
    )
    .bind(upload_id.get())
    .bind(upload.circuit.get())
    .bind(upload.car.map(|car| car.get()))
    .bind(upload.recorded_at)
    .bind(upload.world)
    .bind(ids.iter().map(|id| id.get()).collect::<Vec<Uuid>>())
    .bind(laps.iter().map(|lap| i64::from(lap.number())).collect::<Vec<i64>>())
    .bind(laps.iter().map(|lap| lap.kind().name()).collect::<Vec<&str>>())
    .bind(laps.iter().map(|lap| lap.valid()).collect::<Vec<bool>>())
    .bind(laps.iter().map(|lap| lap.told_time().map(Seconds::get)).collect::<Vec<Option<f64>>>())
    .bind(laps.iter().map(|lap| lap.time_basis().name()).collect::<Vec<&str>>())
    .bind(laps.iter().map(|lap| lap.start().get()).collect::<Vec<f64>>())
    .bind(laps.iter().map(|lap| lap.length().get()).collect::<Vec<f64>>())
    .bind(evidence.iter().map(|lap| lap.stopped).collect::<Vec<bool>>())
    .bind(evidence.iter().map(|lap| lap.longest_gap.get()).collect::<Vec<f64>>())
    .bind(evidence.iter().map(|lap| lap.flagged).collect::<Vec<bool>>())
    .bind(rough_lap_times(upload.warnings).map(Seconds::get))
    .execute(transaction.connection())
    .await?;
    Ok(())
}
