//! `news_channels`: where a server wants to hear of its laps, and of which.

use chrono::{DateTime, Utc};

use super::one_row::one_row;
use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{ChannelId, GuildId};

/// Where a server wants to hear of its best laps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NewsChannel {
    /// The server.
    pub guild: GuildId,
    /// The channel.
    pub channel: ChannelId,
    /// Two letters.
    pub language: String,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Whether personal bests are told, too, of those who let it.
    pub personal: bool,
    /// Whether corners that changed their owner are told, too.
    pub corners: bool,
}

/// What of the news a server wants beside its best laps; `None`: as it was, and nothing at first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NewsWishes {
    /// Personal bests of those who let it.
    pub personal: Option<bool>,
    /// Corners that changed their owner.
    pub corners: Option<bool>,
    /// The week in one message.
    pub weekly: Option<bool>,
}

#[derive(sqlx::FromRow)]
struct ChannelRow {
    guild_id: i64,
    channel_id: i64,
    language: String,
    created_at: DateTime<Utc>,
    personal: bool,
    corners: bool,
}

impl TryFrom<ChannelRow> for NewsChannel {
    type Error = DbError;

    fn try_from(row: ChannelRow) -> Result<Self, DbError> {
        Ok(Self {
            guild: GuildId::new(from_bigint("guild_id", row.guild_id)?),
            channel: ChannelId::new(from_bigint("channel_id", row.channel_id)?),
            language: row.language,
            since: row.created_at,
            personal: row.personal,
            corners: row.corners,
        })
    }
}

/// From now on, news of the actor's server go into this channel.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn set_channel(
    transaction: &mut ActorTransaction,
    channel: ChannelId,
    language: &str,
    wishes: NewsWishes,
) -> Result<(), DbError> {
    let query = sqlx::query(
        "INSERT INTO pacenote.news_channels AS known (guild_id, channel_id, language, set_by, personal, corners, weekly)
         VALUES (pacenote.actor_guild(), $1, $2, pacenote.actor_user(), coalesce($3::boolean, false),
                 coalesce($4::boolean, false), coalesce($5::boolean, false))
         ON CONFLICT (guild_id) DO UPDATE
         SET channel_id = excluded.channel_id, language = excluded.language, set_by = excluded.set_by,
             personal = coalesce($3::boolean, known.personal), corners = coalesce($4::boolean, known.corners),
             weekly = coalesce($5::boolean, known.weekly),
             weekly_at = CASE WHEN $5::boolean AND NOT known.weekly THEN now() ELSE known.weekly_at END",
    );
    let query = query
        .bind(to_bigint("channel_id", channel.get())?)
        .bind(language)
        .bind(wishes.personal)
        .bind(wishes.corners)
        .bind(wishes.weekly);
    one_row(transaction, "setting the channel of news", query).await
}

/// The actor's server hears no more news. `false`: it heard none.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn unset_channel(transaction: &mut ActorTransaction) -> Result<bool, DbError> {
    let deleted = sqlx::query("DELETE FROM pacenote.news_channels WHERE guild_id = pacenote.actor_guild()")
        .execute(transaction.connection())
        .await?;
    Ok(deleted.rows_affected() > 0)
}

/// Every server that hears news; for the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn channels(transaction: &mut ActorTransaction) -> Result<Vec<NewsChannel>, DbError> {
    let rows: Vec<ChannelRow> = sqlx::query_as(
        "SELECT guild_id, channel_id, language, created_at, personal, corners FROM pacenote.news_channels ORDER BY guild_id",
    )
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter().map(NewsChannel::try_from).collect()
}

/// Claims the week of a server that wants to hear of it and whose seven days are over, as the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn claim_week(transaction: &mut ActorTransaction) -> Result<Option<NewsChannel>, DbError> {
    let row: Option<ChannelRow> = sqlx::query_as(
        "UPDATE pacenote.news_channels SET weekly_at = now() WHERE guild_id = (
             SELECT guild_id FROM pacenote.news_channels WHERE weekly AND weekly_at <= now() - interval '7 days'
             ORDER BY weekly_at LIMIT 1 FOR UPDATE SKIP LOCKED
         ) RETURNING guild_id, channel_id, language, created_at, personal, corners",
    )
    .fetch_optional(transaction.connection())
    .await?;
    row.map(NewsChannel::try_from).transpose()
}

/// A server hears no more news, because its channel does not take them; for the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn close_channel(transaction: &mut ActorTransaction, guild: GuildId) -> Result<(), DbError> {
    sqlx::query("DELETE FROM pacenote.news_channels WHERE guild_id = $1")
        .bind(to_bigint("guild_id", guild.get())?)
        .execute(transaction.connection())
        .await?;
    Ok(())
}
