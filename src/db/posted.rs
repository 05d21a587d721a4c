//! `posted_messages`: which messages of ours tell of whom, so that they go when those people want it. No word of them.

use uuid::Uuid;

use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{ChannelId, GuildId, LapId, UploadId, UserId};

/// A message of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostedMessage {
    /// Its number.
    pub message: u64,
    /// The channel in which it is.
    pub channel: ChannelId,
    /// The server; `None`: a direct message.
    pub guild: Option<GuildId>,
    /// Who asked.
    pub asker: UserId,
    /// Whose laps it tells of.
    pub about: Vec<UserId>,
    /// Which laps it names; the card of a file names the file here, too.
    pub laps: Vec<LapId>,
}

/// Writes a message down; said again, it tells of both.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn note(transaction: &mut ActorTransaction, posted: &PostedMessage) -> Result<(), DbError> {
    let about: Result<Vec<i64>, DbError> = posted
        .about
        .iter()
        .map(|user| to_bigint("user_id", user.get()))
        .collect();
    sqlx::query(
        "INSERT INTO pacenote.posted_messages AS known (message_id, channel_id, guild_id, user_id, about, laps)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (message_id) DO UPDATE SET about = known.about || excluded.about, laps = known.laps || excluded.laps",
    )
    .bind(to_bigint("message_id", posted.message)?)
    .bind(to_bigint("channel_id", posted.channel.get())?)
    .bind(
        posted
            .guild
            .map(|guild| to_bigint("guild_id", guild.get()))
            .transpose()?,
    )
    .bind(to_bigint("user_id", posted.asker.get())?)
    .bind(about?)
    .bind(posted.laps.iter().map(|lap| lap.get()).collect::<Vec<Uuid>>())
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Lets every message go that a person asked for, or that tells of them. Gives how many.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn unwant_person(transaction: &mut ActorTransaction, user: UserId) -> Result<u64, DbError> {
    let done = sqlx::query(
        "UPDATE pacenote.posted_messages SET unwanted_since = coalesce(unwanted_since, now()), about = '{}', laps = '{}',
             user_id = CASE WHEN user_id = $1 THEN 1 ELSE user_id END
         WHERE user_id = $1 OR about @> ARRAY[$1]",
    )
    .bind(to_bigint("user_id", user.get())?)
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected())
}

/// Which messages are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// All of them.
    Everywhere,
    /// Those that others can read.
    InServers,
}

/// Lets every message go that names one of these laps, but for the cards of these files: they tell of other laps, too.
/// Gives how many.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn unwant_laps(
    transaction: &mut ActorTransaction,
    laps: &[LapId],
    but_cards_of: &[UploadId],
    which: Where,
) -> Result<u64, DbError> {
    let done = sqlx::query(
        "UPDATE pacenote.posted_messages SET unwanted_since = coalesce(unwanted_since, now()), laps = '{}'
         WHERE laps && $1 AND NOT laps && $3 AND ($2::boolean OR guild_id IS NOT NULL)",
    )
    .bind(laps.iter().map(|lap| lap.get()).collect::<Vec<Uuid>>())
    .bind(which == Where::Everywhere)
    .bind(but_cards_of.iter().map(|file| file.get()).collect::<Vec<Uuid>>())
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected())
}

/// Messages that are to be deleted in Discord, the first ones first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn unwanted(
    transaction: &mut ActorTransaction,
    limit: u32,
) -> Result<Vec<(ChannelId, u64)>, DbError> {
    let rows: Vec<(i64, i64)> = sqlx::query_as(
        "SELECT channel_id, message_id FROM pacenote.posted_messages WHERE unwanted_since IS NOT NULL
         ORDER BY unwanted_since, message_id LIMIT $1",
    )
    .bind(i64::from(limit))
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter()
        .map(|(channel, message)| {
            let channel = ChannelId::new(from_bigint("channel_id", channel)?);
            Ok((channel, from_bigint("message_id", message)?))
        })
        .collect()
}

/// Forgets a message that is gone.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn forget(transaction: &mut ActorTransaction, message: u64) -> Result<(), DbError> {
    sqlx::query("DELETE FROM pacenote.posted_messages WHERE message_id = $1")
        .bind(to_bigint("message_id", message)?)
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// Forgets what was posted more than `days` ago and is wanted. Gives how many.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn forget_old(transaction: &mut ActorTransaction, days: u32) -> Result<u64, DbError> {
    let done = sqlx::query(
        "DELETE FROM pacenote.posted_messages
         WHERE posted_at < now() - make_interval(days => $1) AND unwanted_since IS NULL",
    )
    .bind(i32::try_from(days).map_err(DbError::unexpected)?)
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected())
}
