//! `news`: what was said of which upload in which server.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::one_row::one_row;
use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{ChannelId, GuildId, LapId, UploadId, UserId};
use crate::units::Seconds;

/// What kind of news an upload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewsKind {
    /// The server's best lap.
    Best,
    /// A driver's own best.
    Personal,
    /// Corners that changed their owner.
    Corners,
}

impl NewsKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Personal => "personal",
            Self::Corners => "corners",
        }
    }
}

/// A corner in which a lap is faster than everybody else's so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TakenCorner {
    /// Its number.
    pub corner: u32,
    /// The lap that is faster there now.
    pub lap: LapId,
    /// The lap that was the fastest there.
    pub owner: LapId,
    /// By how much.
    pub gain: Seconds,
}

/// A message of the same driver's session, which says more now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct EarlierNews {
    /// Of which upload.
    pub upload: UploadId,
    /// The message.
    pub message: u64,
    /// The lap that was beaten first.
    pub beaten: LapId,
}

/// The fastest lap of an upload, beside the fastest one that the server had there in that car.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fresh {
    /// The upload.
    pub upload: UploadId,
    /// Its fastest lap.
    pub lap: LapId,
    /// Who drove it.
    pub driver: UserId,
    /// The lap it beats; `None`: none was there, or it beats none.
    pub beaten: Option<LapId>,
    /// The driver's own best before, where it beats that.
    pub own: Option<LapId>,
}

/// News that were said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PostedNews {
    /// Of which upload.
    pub upload: UploadId,
    /// Where.
    pub channel: ChannelId,
    /// In which message.
    pub message: u64,
}

#[derive(sqlx::FromRow)]
struct FreshRow {
    upload_id: Uuid,
    lap_id: Uuid,
    user_id: i64,
    beaten_lap_id: Option<Uuid>,
    own_lap_id: Option<Uuid>,
}

#[derive(sqlx::FromRow)]
struct SaidRow {
    upload_id: Uuid,
    channel_id: Option<i64>,
    message_id: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct TakenRow {
    corner: i32,
    lap_id: Uuid,
    owner_lap_id: Uuid,
    gain_s: f64,
}

#[derive(sqlx::FromRow)]
struct EarlierRow {
    upload_id: Uuid,
    message_id: i64,
    beaten_lap_id: Uuid,
}

/// The next upload that was shared with the actor's server since a moment and of which nothing was decided yet.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn next_fresh(
    transaction: &mut ActorTransaction,
    since: DateTime<Utc>,
) -> Result<Option<Fresh>, DbError> {
    let row: Option<FreshRow> = sqlx::query_as(
        "WITH fresh AS (
             SELECT DISTINCT ON (lap.upload_id) lap.upload_id, share.session_id, share.user_id, share.circuit_id, share.car_key,
                    share.lap_time_s
             FROM pacenote.lap_shares AS share JOIN pacenote.telemetry_sessions AS lap ON lap.id = share.session_id
             WHERE share.guild_id = pacenote.actor_guild() AND share.counts AND share.created_at >= $1
               AND NOT EXISTS (SELECT FROM pacenote.news AS told
                               WHERE told.guild_id = share.guild_id AND told.upload_id = lap.upload_id
                                 AND (told.message_id IS NOT NULL OR told.beaten_lap_id IS NULL
                                      OR told.claimed_at > now() - interval '1 minute'))
             ORDER BY lap.upload_id, share.lap_time_s, share.session_id
         )
         SELECT fresh.upload_id, fresh.session_id AS lap_id, fresh.user_id,
                CASE WHEN best.lap_time_s > fresh.lap_time_s THEN best.session_id END AS beaten_lap_id,
                CASE WHEN own.lap_time_s > fresh.lap_time_s THEN own.session_id END AS own_lap_id
         FROM fresh LEFT JOIN LATERAL (
             SELECT other.session_id, other.lap_time_s
             FROM pacenote.lap_shares AS other JOIN pacenote.telemetry_sessions AS lap ON lap.id = other.session_id
             WHERE other.guild_id = pacenote.actor_guild() AND other.circuit_id = fresh.circuit_id
               AND (other.car_key = fresh.car_key OR EXISTS (
                   SELECT FROM pacenote.car_classes AS mine
                   JOIN pacenote.car_classes AS theirs ON theirs.guild_id = mine.guild_id AND lower(theirs.name) = lower(mine.name)
                   WHERE mine.guild_id = pacenote.actor_guild() AND mine.car_id = fresh.car_key AND theirs.car_id = other.car_key))
               AND other.counts AND lap.upload_id <> fresh.upload_id
             ORDER BY other.lap_time_s, other.session_id LIMIT 1
         ) AS best ON true LEFT JOIN LATERAL (
             SELECT other.session_id, other.lap_time_s
             FROM pacenote.lap_shares AS other JOIN pacenote.telemetry_sessions AS lap ON lap.id = other.session_id
             WHERE other.guild_id = pacenote.actor_guild() AND other.circuit_id = fresh.circuit_id
               AND other.car_key = fresh.car_key AND other.counts AND other.user_id = fresh.user_id
               AND lap.upload_id <> fresh.upload_id
             ORDER BY other.lap_time_s, other.session_id LIMIT 1
         ) AS own ON true
         ORDER BY fresh.upload_id LIMIT 1",
    )
    .bind(since)
    .fetch_optional(transaction.connection())
    .await?;
    row.map(|row| {
        Ok(Fresh {
            upload: UploadId::new(row.upload_id),
            lap: LapId::new(row.lap_id),
            driver: UserId::new(from_bigint("user_id", row.user_id)?),
            beaten: row.beaten_lap_id.map(LapId::new),
            own: row.own_lap_id.map(LapId::new),
        })
    })
    .transpose()
}

/// The corners that laps of an upload took from other drivers of the actor's server, in the same car, the largest gain
/// first: corners of one place only, and by no less than `least`.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn taken_corners(
    transaction: &mut ActorTransaction,
    upload: UploadId,
    least: Seconds,
) -> Result<Vec<TakenCorner>, DbError> {
    let rows: Vec<TakenRow> = sqlx::query_as(
        "WITH fresh AS (
             SELECT DISTINCT ON (driven.corner) driven.corner, driven.time_s, driven.entry_m, driven.exit_m, share.session_id,
                    share.user_id, share.circuit_id, share.car_key
             FROM pacenote.telemetry_sessions AS lap
             JOIN pacenote.lap_shares AS share ON share.session_id = lap.id AND share.guild_id = pacenote.actor_guild() AND share.counts
             JOIN pacenote.corner_analysis AS driven ON driven.session_id = lap.id
             WHERE lap.upload_id = $1 ORDER BY driven.corner, driven.time_s, lap.id
         )
         SELECT fresh.corner, fresh.session_id AS lap_id, owner.session_id AS owner_lap_id, owner.time_s - fresh.time_s AS gain_s
         FROM fresh, LATERAL (
             SELECT other.session_id, other.time_s, share.user_id
             FROM pacenote.lap_shares AS share
             JOIN pacenote.telemetry_sessions AS lap ON lap.id = share.session_id
             JOIN pacenote.corner_analysis AS other ON other.session_id = share.session_id AND other.corner = fresh.corner
             WHERE share.guild_id = pacenote.actor_guild() AND share.circuit_id = fresh.circuit_id
               AND share.car_key = fresh.car_key AND share.counts AND lap.upload_id <> $1
               AND abs(other.entry_m - fresh.entry_m) < 5 AND abs(other.exit_m - fresh.exit_m) < 5
             ORDER BY other.time_s, other.session_id LIMIT 1
         ) AS owner
         WHERE owner.user_id <> fresh.user_id AND owner.time_s - fresh.time_s >= $2
         ORDER BY gain_s DESC, fresh.corner",
    )
    .bind(upload.get())
    .bind(least.get())
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(TakenCorner {
                corner: from_bigint("corner", i64::from(row.corner))?,
                lap: LapId::new(row.lap_id),
                owner: LapId::new(row.owner_lap_id),
                gain: Seconds::new(row.gain_s),
            })
        })
        .collect()
}

/// A message of the actor's server about the same driver on the same circuit in the same car, said within half an hour.
///
/// More of the same session is said in it. Not where somebody else had the last word there since, unless all of it is a matter of
/// minutes.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn earlier(
    transaction: &mut ActorTransaction,
    fresh: &Fresh,
    kind: NewsKind,
) -> Result<Option<EarlierNews>, DbError> {
    let row: Option<EarlierRow> = sqlx::query_as(
        "SELECT told.upload_id, told.message_id, told.beaten_lap_id
         FROM pacenote.news AS told
         JOIN pacenote.lap_shares AS prior ON prior.session_id = told.lap_id AND prior.guild_id = told.guild_id AND prior.counts
         JOIN pacenote.lap_shares AS beaten ON beaten.session_id = told.beaten_lap_id AND beaten.guild_id = told.guild_id
              AND beaten.counts
         JOIN pacenote.lap_shares AS fresh ON fresh.session_id = $1 AND fresh.guild_id = told.guild_id
         WHERE told.guild_id = pacenote.actor_guild() AND told.message_id IS NOT NULL AND told.kind = $2 AND told.upload_id <> $3
           AND told.claimed_at > now() - interval '30 minutes' AND prior.user_id = fresh.user_id
           AND prior.circuit_id = fresh.circuit_id AND prior.car_key = fresh.car_key
           AND (told.claimed_at > now() - interval '5 minutes' OR NOT EXISTS (
               SELECT FROM pacenote.news AS since
               JOIN pacenote.lap_shares AS theirs ON theirs.session_id = since.lap_id AND theirs.guild_id = since.guild_id
               WHERE since.guild_id = told.guild_id AND since.message_id IS NOT NULL AND since.claimed_at > told.claimed_at
                 AND theirs.circuit_id = prior.circuit_id AND theirs.user_id <> prior.user_id))
         ORDER BY told.claimed_at DESC LIMIT 1",
    )
    .bind(fresh.lap.get())
    .bind(kind.name())
    .bind(fresh.upload.get())
    .fetch_optional(transaction.connection())
    .await?;
    row.map(|row| {
        Ok(EarlierNews {
            upload: UploadId::new(row.upload_id),
            message: from_bigint("message_id", row.message_id)?,
            beaten: LapId::new(row.beaten_lap_id),
        })
    })
    .transpose()
}

/// Claims an upload's news for a minute, as the bot itself.
///
/// Of which kind, and which two laps they are about (`None`: there is nothing to tell). `false`: another process has them, or is telling others of this server.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn claim(
    transaction: &mut ActorTransaction,
    guild: GuildId,
    upload: UploadId,
    (kind, lap, beaten): (NewsKind, LapId, Option<LapId>),
) -> Result<bool, DbError> {
    // One after the other in each server: what is being told decides what is told next.
    sqlx::query("SELECT pg_advisory_xact_lock(hashtextextended('news', $1))")
        .bind(to_bigint("guild_id", guild.get())?)
        .execute(transaction.connection())
        .await?;
    let done = sqlx::query(
        "INSERT INTO pacenote.news (guild_id, upload_id, lap_id, beaten_lap_id, kind)
         SELECT $1::bigint, $2::uuid, $3::uuid, $4::uuid, $5::text WHERE NOT EXISTS (
             SELECT FROM pacenote.news AS pending
             WHERE pending.guild_id = $1 AND pending.upload_id <> $2 AND pending.message_id IS NULL
               AND pending.beaten_lap_id IS NOT NULL AND pending.claimed_at > now() - interval '1 minute')
         ON CONFLICT (guild_id, upload_id) DO UPDATE
         SET lap_id = excluded.lap_id, beaten_lap_id = excluded.beaten_lap_id, kind = excluded.kind, claimed_at = now()
         WHERE news.message_id IS NULL AND news.claimed_at < now() - interval '1 minute'",
    )
    .bind(to_bigint("guild_id", guild.get())?)
    .bind(upload.get())
    .bind(lap.get())
    .bind(beaten.map(LapId::get))
    .bind(kind.name())
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What was said of an upload is said in the message of a later one now; as the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn go_on_elsewhere(
    transaction: &mut ActorTransaction,
    guild: GuildId,
    upload: UploadId,
) -> Result<(), DbError> {
    sqlx::query(
        "UPDATE pacenote.news SET message_id = NULL, channel_id = NULL, beaten_lap_id = NULL
         WHERE guild_id = $1 AND upload_id = $2",
    )
    .bind(to_bigint("guild_id", guild.get())?)
    .bind(upload.get())
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Writes down in which message news were said.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn said(
    transaction: &mut ActorTransaction,
    guild: GuildId,
    said: &PostedNews,
) -> Result<(), DbError> {
    let query = sqlx::query(
        "UPDATE pacenote.news SET channel_id = $3, message_id = $4 WHERE guild_id = $1 AND upload_id = $2",
    );
    let query = query
        .bind(to_bigint("guild_id", guild.get())?)
        .bind(said.upload.get())
        .bind(to_bigint("channel_id", said.channel.get())?)
        .bind(to_bigint("message_id", said.message)?);
    one_row(transaction, "writing down where news were said", query).await
}

/// Forgets news of an upload, as the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn forget(
    transaction: &mut ActorTransaction,
    guild: GuildId,
    upload: UploadId,
) -> Result<(), DbError> {
    sqlx::query("DELETE FROM pacenote.news WHERE guild_id = $1 AND upload_id = $2")
        .bind(to_bigint("guild_id", guild.get())?)
        .bind(upload.get())
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// News of the actor's server of which one lap is gone, taken back, or does not count any more.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn next_untrue(transaction: &mut ActorTransaction) -> Result<Option<PostedNews>, DbError> {
    let row: Option<SaidRow> = sqlx::query_as(
        "SELECT upload_id, channel_id, message_id FROM pacenote.news
         WHERE guild_id = pacenote.actor_guild() AND message_id IS NOT NULL AND (
             SELECT count(*) FROM pacenote.lap_shares AS share
             WHERE share.guild_id = news.guild_id AND share.session_id IN (news.lap_id, news.beaten_lap_id) AND share.counts
         ) < 2 LIMIT 1",
    )
    .fetch_optional(transaction.connection())
    .await?;
    let Some(SaidRow {
        upload_id,
        channel_id: Some(channel),
        message_id: Some(message),
    }) = row
    else {
        return Ok(None);
    };
    Ok(Some(PostedNews {
        upload: UploadId::new(upload_id),
        channel: ChannelId::new(from_bigint("channel_id", channel)?),
        message: from_bigint("message_id", message)?,
    }))
}
