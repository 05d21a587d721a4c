//! `watched_channels`: where the bot reads every log that is posted, and how far it has read.

use chrono::{DateTime, Utc};

use super::one_row::one_row;
use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{ChannelId, GuildId, UserId};

/// A channel in which the bot reads every log that is posted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WatchedChannel {
    /// The server.
    pub guild: GuildId,
    /// The channel.
    pub channel: ChannelId,
    /// Who asked for it.
    pub set_by: UserId,
    /// Every message up to this one was handled; `None`: watched since before this was kept.
    pub last_message: Option<u64>,
    /// When watching began.
    pub since: DateTime<Utc>,
    /// Whether every upload there is answered in a thread of its own.
    pub in_threads: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    guild_id: i64,
    channel_id: i64,
    set_by: i64,
    last_message_id: Option<i64>,
    created_at: DateTime<Utc>,
    in_threads: bool,
}

impl TryFrom<Row> for WatchedChannel {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        Ok(Self {
            guild: GuildId::new(from_bigint("guild_id", row.guild_id)?),
            channel: ChannelId::new(from_bigint("channel_id", row.channel_id)?),
            set_by: UserId::new(from_bigint("set_by", row.set_by)?),
            last_message: row
                .last_message_id
                .map(|id| from_bigint("last_message_id", id))
                .transpose()?,
            since: row.created_at,
            in_threads: row.in_threads,
        })
    }
}

/// Watches a channel of the actor's server from the message `after` on; one that is watched already goes on from where it is.
///
/// `in_threads`: `None` leaves that as it is. Whether the actor may ask for it is for the caller to check. Gives
/// whether uploads there are answered in threads.
///
/// # Errors
/// [`DbError::Unexpected`] outside a server; [`DbError::Unavailable`].
pub async fn set(
    transaction: &mut ActorTransaction,
    channel: ChannelId,
    after: u64,
    in_threads: Option<bool>,
) -> Result<bool, DbError> {
    let in_threads: bool = sqlx::query_scalar(
        "INSERT INTO pacenote.watched_channels AS watched (guild_id, channel_id, set_by, last_message_id, in_threads)
         VALUES (pacenote.actor_guild(), $1, pacenote.actor_user(), $2, coalesce($3::boolean, false))
         ON CONFLICT (guild_id, channel_id) DO UPDATE
         SET set_by = excluded.set_by, last_message_id = coalesce(watched.last_message_id, excluded.last_message_id),
             in_threads = coalesce($3::boolean, watched.in_threads)
         RETURNING in_threads",
    )
    .bind(to_bigint("channel_id", channel.get())?)
    .bind(to_bigint("last_message_id", after)?)
    .bind(in_threads)
    .fetch_one(transaction.connection())
    .await?;
    Ok(in_threads)
}

/// Watches a channel of the actor's server no more. `false`: it was not watched.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn unset(transaction: &mut ActorTransaction, channel: ChannelId) -> Result<bool, DbError> {
    let deleted = sqlx::query(
        "DELETE FROM pacenote.watched_channels WHERE guild_id = pacenote.actor_guild() AND channel_id = $1",
    )
    .bind(to_bigint("channel_id", channel.get())?)
    .execute(transaction.connection())
    .await?;
    Ok(deleted.rows_affected() > 0)
}

/// The watched channels of the actor's server; of every server for the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn list(transaction: &mut ActorTransaction) -> Result<Vec<WatchedChannel>, DbError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT guild_id, channel_id, set_by, last_message_id, created_at, in_threads FROM pacenote.watched_channels
         ORDER BY guild_id, created_at, channel_id",
    )
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter().map(WatchedChannel::try_from).collect()
}

/// One channel, where it is watched.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn find(
    transaction: &mut ActorTransaction,
    channel: ChannelId,
) -> Result<Option<WatchedChannel>, DbError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT guild_id, channel_id, set_by, last_message_id, created_at, in_threads
         FROM pacenote.watched_channels WHERE channel_id = $1",
    )
    .bind(to_bigint("channel_id", channel.get())?)
    .fetch_optional(transaction.connection())
    .await?;
    row.map(WatchedChannel::try_from).transpose()
}

/// Remembers, for the bot itself, that every message of a watched channel up to this one was handled. Never goes back.
///
/// # Errors
/// [`DbError::Unexpected`] where the channel is not watched, or whoever acts is not the bot; [`DbError::Unavailable`].
pub async fn mark_handled(
    transaction: &mut ActorTransaction,
    channel: ChannelId,
    message: u64,
) -> Result<(), DbError> {
    let query = sqlx::query(
        "UPDATE pacenote.watched_channels SET last_message_id = greatest(last_message_id, $2)
         WHERE channel_id = $1 AND pacenote.is_system()",
    );
    let query = query
        .bind(to_bigint("channel_id", channel.get())?)
        .bind(to_bigint("last_message_id", message)?);
    one_row(transaction, "marking how far a watched channel was read", query).await
}
