//! `news_channels` and `news`: where a server wants to hear of its best laps, and what was said of which.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::one_row::one_row;
use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{ChannelId, GuildId, LapId, UploadId};

/// Where a server wants to hear of its best laps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewsChannel {
    /// The server.
    pub guild: GuildId,
    /// The channel.
    pub channel: ChannelId,
    /// Two letters.
    pub language: String,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// The fastest lap of an upload, beside the fastest one that the server had there in that car.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fresh {
    /// The upload.
    pub upload: UploadId,
    /// Its fastest lap.
    pub lap: LapId,
    /// The lap it beats; `None`: none was there, or it beats none.
    pub beaten: Option<LapId>,
}

/// News that were said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Of which upload.
    pub upload: UploadId,
    /// Where.
    pub channel: ChannelId,
    /// In which message.
    pub message: u64,
}

#[derive(sqlx::FromRow)]
struct ChannelRow {
    guild_id: i64,
    channel_id: i64,
    language: String,
    created_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct FreshRow {
    upload_id: Uuid,
    lap_id: Uuid,
    beaten_lap_id: Option<Uuid>,
}

#[derive(sqlx::FromRow)]
struct SaidRow {
    upload_id: Uuid,
    channel_id: Option<i64>,
    message_id: Option<i64>,
}

/// From now on, news of the actor's server go into this channel.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn set_channel(
    transaction: &mut ActorTransaction,
    channel: ChannelId,
    language: &str,
) -> Result<(), DbError> {
    let query = sqlx::query(
        "INSERT INTO pacenote.news_channels (guild_id, channel_id, language, set_by)
         VALUES (pacenote.actor_guild(), $1, $2, pacenote.actor_user())
         ON CONFLICT (guild_id) DO UPDATE
         SET channel_id = excluded.channel_id, language = excluded.language, set_by = excluded.set_by",
    );
    let query = query.bind(to_bigint("channel_id", channel.get())?).bind(language);
    one_row(transaction, "setting the channel of news", query).await
}

/// The actor's server hears no more news. `false`: it heard none.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn unset_channel(transaction: &mut ActorTransaction) -> Result<bool, DbError> {
    let deleted = sqlx::query("DELETE FROM pacenote.news_channels WHERE guild_id = pacenote.actor_guild()")
        .execute(transaction.connection())
        .await?;
    Ok(deleted.rows_affected() > 0)
}

/// Every server that hears news; for the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn channels(transaction: &mut ActorTransaction) -> Result<Vec<NewsChannel>, DbError> {
    let rows: Vec<ChannelRow> = sqlx::query_as(
        "SELECT guild_id, channel_id, language, created_at FROM pacenote.news_channels ORDER BY guild_id",
    )
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(NewsChannel {
                guild: GuildId::new(from_bigint("guild_id", row.guild_id)?),
                channel: ChannelId::new(from_bigint("channel_id", row.channel_id)?),
                language: row.language,
                since: row.created_at,
            })
        })
        .collect()
}

/// The next upload that was shared with the actor's server since a moment and of which nothing was decided yet.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn next_fresh(
    transaction: &mut ActorTransaction,
    since: DateTime<Utc>,
) -> Result<Option<Fresh>, DbError> {
    let row: Option<FreshRow> = sqlx::query_as(
        "WITH fresh AS (
             SELECT DISTINCT ON (lap.upload_id) lap.upload_id, share.session_id, share.circuit_id, share.car_key, share.lap_time_s
             FROM pacenote.lap_shares AS share JOIN pacenote.telemetry_sessions AS lap ON lap.id = share.session_id
             WHERE share.guild_id = pacenote.actor_guild() AND share.counts AND share.created_at >= $1
               AND NOT EXISTS (SELECT FROM pacenote.news AS told
                               WHERE told.guild_id = share.guild_id AND told.upload_id = lap.upload_id
                                 AND (told.message_id IS NOT NULL OR told.beaten_lap_id IS NULL
                                      OR told.claimed_at > now() - interval '1 minute'))
             ORDER BY lap.upload_id, share.lap_time_s, share.session_id
         )
         SELECT fresh.upload_id, fresh.session_id AS lap_id,
                CASE WHEN best.lap_time_s > fresh.lap_time_s THEN best.session_id END AS beaten_lap_id
         FROM fresh LEFT JOIN LATERAL (
             SELECT other.session_id, other.lap_time_s
             FROM pacenote.lap_shares AS other JOIN pacenote.telemetry_sessions AS lap ON lap.id = other.session_id
             WHERE other.guild_id = pacenote.actor_guild() AND other.circuit_id = fresh.circuit_id
               AND other.car_key = fresh.car_key AND other.counts AND lap.upload_id <> fresh.upload_id
             ORDER BY other.lap_time_s, other.session_id LIMIT 1
         ) AS best ON true
         ORDER BY fresh.upload_id LIMIT 1",
    )
    .bind(since)
    .fetch_optional(transaction.connection())
    .await?;
    Ok(row.map(|row| Fresh {
        upload: UploadId::new(row.upload_id),
        lap: LapId::new(row.lap_id),
        beaten: row.beaten_lap_id.map(LapId::new),
    }))
}

/// Claims an upload's news for a minute, as the bot itself. `false`: another process has them.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn claim(
    transaction: &mut ActorTransaction,
    guild: GuildId,
    fresh: &Fresh,
) -> Result<bool, DbError> {
    let done = sqlx::query(
        "INSERT INTO pacenote.news (guild_id, upload_id, lap_id, beaten_lap_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT (guild_id, upload_id) DO UPDATE
         SET lap_id = excluded.lap_id, beaten_lap_id = excluded.beaten_lap_id, claimed_at = now()
         WHERE news.message_id IS NULL AND news.claimed_at < now() - interval '1 minute'",
    )
    .bind(to_bigint("guild_id", guild.get())?)
    .bind(fresh.upload.get())
    .bind(fresh.lap.get())
    .bind(fresh.beaten.map(LapId::get))
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Writes down in which message news were said.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn said(transaction: &mut ActorTransaction, guild: GuildId, said: &Said) -> Result<(), DbError> {
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
pub async fn forget(
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
pub async fn next_untrue(transaction: &mut ActorTransaction) -> Result<Option<Said>, DbError> {
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
    Ok(Some(Said {
        upload: UploadId::new(upload_id),
        channel: ChannelId::new(from_bigint("channel_id", channel)?),
        message: from_bigint("message_id", message)?,
    }))
}

/// A server hears no more news, because its channel does not take them; for the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn close_channel(transaction: &mut ActorTransaction, guild: GuildId) -> Result<(), DbError> {
    sqlx::query("DELETE FROM pacenote.news_channels WHERE guild_id = $1")
        .bind(to_bigint("guild_id", guild.get())?)
        .execute(transaction.connection())
        .await?;
    Ok(())
}
