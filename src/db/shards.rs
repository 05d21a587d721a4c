//! `shards` and `direct_channels`: what the bot has to know to read what was posted while it
//! was away; and how large the database is.

use chrono::{DateTime, Utc};

use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{ChannelId, UserId};

/// One part of what Discord sends to an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shard {
    /// The application's id.
    pub application: u64,
    /// Which part.
    pub number: u32,
    /// Of how many.
    pub total: u32,
}

impl Shard {
    fn columns(self) -> Result<(i64, i32, i32), DbError> {
        Ok((
            to_bigint("application_id", self.application)?,
            i32::try_from(self.number).map_err(DbError::unexpected)?,
            i32::try_from(self.total).map_err(DbError::unexpected)?,
        ))
    }
}

/// Notes that a shard hears everything at this moment.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn note_seen(transaction: &mut ActorTransaction, shard: Shard) -> Result<(), DbError> {
    let (application, number, total) = shard.columns()?;
    sqlx::query(
        "INSERT INTO pacenote.shards (application_id, shard, total) VALUES ($1, $2, $3)
         ON CONFLICT (application_id, shard, total) DO UPDATE SET seen_at = now()",
    )
    .bind(application)
    .bind(number)
    .bind(total)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// When a shard heard everything for the last time; `None`: it never ran. Of other numbers of shards the latest counts
/// where this one never ran: after a change of the number nobody knows who heard what.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn seen_at(
    transaction: &mut ActorTransaction,
    shard: Shard,
) -> Result<Option<DateTime<Utc>>, DbError> {
    let (application, number, total) = shard.columns()?;
    let seen: Option<DateTime<Utc>> = sqlx::query_scalar(
        "SELECT coalesce((SELECT seen_at FROM pacenote.shards WHERE application_id = $1 AND shard = $2 AND total = $3),
                         (SELECT min(seen_at) FROM pacenote.shards WHERE application_id = $1))",
    )
    .bind(application)
    .bind(number)
    .bind(total)
    .fetch_one(transaction.connection())
    .await?;
    Ok(seen)
}

/// Remembers in which channel a person writes to the bot directly.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn note_direct(
    transaction: &mut ActorTransaction,
    user: UserId,
    channel: ChannelId,
) -> Result<(), DbError> {
    sqlx::query(
        "INSERT INTO pacenote.direct_channels (user_id, channel_id) VALUES ($1, $2)
         ON CONFLICT (user_id) DO UPDATE SET channel_id = excluded.channel_id, used_at = now()",
    )
    .bind(to_bigint("user_id", user.get())?)
    .bind(to_bigint("channel_id", channel.get())?)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// The channels in which people wrote to the bot directly, the ones used last first. At most `limit`.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn direct_channels(
    transaction: &mut ActorTransaction,
    limit: u32,
) -> Result<Vec<ChannelId>, DbError> {
    let channels: Vec<i64> =
        sqlx::query_scalar("SELECT channel_id FROM pacenote.direct_channels ORDER BY used_at DESC LIMIT $1")
            .bind(i64::from(limit))
            .fetch_all(transaction.connection())
            .await?;
    channels
        .into_iter()
        .map(|channel| Ok(ChannelId::new(from_bigint("channel_id", channel)?)))
        .collect()
}

/// Size of the whole database on disk.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn size_bytes(transaction: &mut ActorTransaction) -> Result<u64, DbError> {
    let size: i64 = sqlx::query_scalar("SELECT pg_database_size(current_database())")
        .fetch_one(transaction.connection())
        .await?;
    from_bigint("pg_database_size", size)
}
