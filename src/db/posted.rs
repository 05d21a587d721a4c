//! `posted_messages`: which messages of ours tell of whom, so that they go when those people want it. No word of them.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{ChannelId, GuildId, LapId, UploadId, UserId};

/// Messages of ours that one correction makes stale at most, the newest first.
const MOST_STALE: i64 = 100;

/// A message of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PostedMessage {
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
    /// As what it can be said anew: the app's own word. `None`: not at all.
    pub anew: Option<String>,
    /// The files or laps without which there is nothing to say.
    pub needs: Vec<Uuid>,
}

/// A message of ours in which something is not true any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaleMessage {
    /// Its number.
    pub message: u64,
    /// The channel in which it is.
    pub channel: ChannelId,
    /// The server; `None`: a direct message.
    pub guild: Option<GuildId>,
    /// Who asked.
    pub asker: UserId,
    /// As what it is said anew.
    pub anew: String,
    /// The files or laps without which there is nothing to say.
    pub needs: Vec<Uuid>,
    /// Since when; what became untrue later makes it stale once more.
    pub since: DateTime<Utc>,
}

/// Writes a message down; said again, it tells of both, and is said anew as what it was said last.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn note(transaction: &mut ActorTransaction, posted: &PostedMessage) -> Result<(), DbError> {
    let guild = posted.guild.map(|guild| to_bigint("guild_id", guild.get()));
    sqlx::query(
        "INSERT INTO pacenote.posted_messages AS known (message_id, channel_id, guild_id, user_id, about, laps, anew, needs)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (message_id) DO UPDATE SET about = known.about || excluded.about, laps = known.laps || excluded.laps,
             anew = excluded.anew, needs = excluded.needs",
    )
    .bind(to_bigint("message_id", posted.message)?)
    .bind(to_bigint("channel_id", posted.channel.get())?)
    .bind(guild.transpose()?)
    .bind(to_bigint("user_id", posted.asker.get())?)
    .bind(users(&posted.about)?)
    .bind(ids(&posted.laps))
    .bind(posted.anew.as_deref())
    .bind(&posted.needs)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// A stale message was said anew and tells of these alone. It stays stale where something else became untrue `since`.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn note_anew(
    transaction: &mut ActorTransaction,
    posted: &PostedMessage,
    since: DateTime<Utc>,
) -> Result<(), DbError> {
    sqlx::query(
        "UPDATE pacenote.posted_messages SET
             about = CASE WHEN stale_since = $6 THEN $2 ELSE about || $2 END,
             laps = CASE WHEN stale_since = $6 THEN $3 ELSE laps || $3 END,
             anew = $4, needs = $5, stale_since = nullif(stale_since, $6)
         WHERE message_id = $1",
    )
    .bind(to_bigint("message_id", posted.message)?)
    .bind(users(&posted.about)?)
    .bind(ids(&posted.laps))
    .bind(posted.anew.as_deref())
    .bind(&posted.needs)
    .bind(since)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// A stale message stays as it was said, with a word that it did. It stays stale where something else became untrue `since`.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn leave(
    transaction: &mut ActorTransaction,
    message: u64,
    since: DateTime<Utc>,
) -> Result<(), DbError> {
    sqlx::query(
        "UPDATE pacenote.posted_messages SET stale_since = nullif(stale_since, $2) WHERE message_id = $1",
    )
    .bind(to_bigint("message_id", message)?)
    .bind(since)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Lets every message go that a person asked for, or that tells of them; what tells of others' laps, too, is said anew.
/// `gone`: the person's files and laps. Gives how many.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn unwant_person(
    transaction: &mut ActorTransaction,
    user: UserId,
    gone: &[Uuid],
) -> Result<u64, DbError> {
    let anew = sqlx::query(
        "UPDATE pacenote.posted_messages SET stale_since = clock_timestamp(), about = array_remove(about, $1::bigint), laps = '{}'
         WHERE about @> ARRAY[$1::bigint] AND user_id <> $1 AND unwanted_since IS NULL AND anew IS NOT NULL AND NOT needs && $2",
    )
    .bind(to_bigint("user_id", user.get())?)
    .bind(gone)
    .execute(transaction.connection())
    .await?;
    let done = sqlx::query(
        "UPDATE pacenote.posted_messages SET unwanted_since = coalesce(unwanted_since, now()), about = '{}', laps = '{}',
             anew = NULL, needs = '{}', stale_since = NULL, user_id = CASE WHEN user_id = $1 THEN 1 ELSE user_id END
         WHERE user_id = $1 OR about @> ARRAY[$1] OR needs && $2",
    )
    .bind(to_bigint("user_id", user.get())?)
    .bind(gone)
    .execute(transaction.connection())
    .await?;
    Ok(anew.rows_affected() + done.rows_affected())
}

/// Which messages are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Where {
    /// All of them.
    Everywhere,
    /// Those that others can read.
    InServers,
}

/// Lets every message go that names one of these laps; what has more to say than them is said anew. Gives how many.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn unwant_laps(
    transaction: &mut ActorTransaction,
    laps: &[LapId],
    which: Where,
) -> Result<u64, DbError> {
    let anew = sqlx::query(
        "UPDATE pacenote.posted_messages SET stale_since = clock_timestamp()
         WHERE laps && $1 AND unwanted_since IS NULL AND ($2::boolean OR guild_id IS NOT NULL)
           AND anew IS NOT NULL AND NOT needs && $1",
    )
    .bind(ids(laps))
    .bind(which == Where::Everywhere)
    .execute(transaction.connection())
    .await?;
    let done = sqlx::query(
        "UPDATE pacenote.posted_messages SET unwanted_since = coalesce(unwanted_since, now()), laps = '{}', stale_since = NULL
         WHERE laps && $1 AND ($2::boolean OR guild_id IS NOT NULL) AND (anew IS NULL OR needs && $1)",
    )
    .bind(ids(laps))
    .bind(which == Where::Everywhere)
    .execute(transaction.connection())
    .await?;
    Ok(anew.rows_affected() + done.rows_affected())
}

/// What became untrue about laps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// Somebody sees more or less of them.
    Seen,
    /// What is said of them: where they were driven, in what, whether they count.
    Corrected,
}

/// Makes every message stale that tells of one of these laps or files and can be said anew; where they were corrected, those
/// that cannot, too. The newest ones, not without end.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn outdate(
    transaction: &mut ActorTransaction,
    laps: &[LapId],
    files: &[UploadId],
    change: Change,
) -> Result<u64, DbError> {
    let files: Vec<Uuid> = files.iter().map(|file| file.get()).collect();
    let done = sqlx::query(
        "UPDATE pacenote.posted_messages SET stale_since = clock_timestamp() WHERE message_id IN (
             SELECT message_id FROM pacenote.posted_messages
             WHERE (laps && $1 OR needs && $2) AND unwanted_since IS NULL AND (anew IS NOT NULL OR $4)
             ORDER BY message_id DESC LIMIT $3)",
    )
    .bind(ids(laps))
    .bind(files)
    .bind(MOST_STALE)
    .bind(change == Change::Corrected)
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected())
}

/// The message of ours in which something became untrue first, with that moment.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn stale(transaction: &mut ActorTransaction) -> Result<Option<StaleMessage>, DbError> {
    let row: Option<StaleRow> = sqlx::query_as(
        "SELECT message_id, channel_id, guild_id, user_id, coalesce(anew, '') AS anew, needs, stale_since
         FROM pacenote.posted_messages WHERE stale_since IS NOT NULL AND unwanted_since IS NULL
         ORDER BY stale_since, message_id LIMIT 1",
    )
    .fetch_optional(transaction.connection())
    .await?;
    row.map(StaleMessage::try_from).transpose()
}

/// Lets one message go.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn unwant(transaction: &mut ActorTransaction, message: u64) -> Result<(), DbError> {
    sqlx::query(
        "UPDATE pacenote.posted_messages SET unwanted_since = coalesce(unwanted_since, now()), laps = '{}', stale_since = NULL
         WHERE message_id = $1",
    )
    .bind(to_bigint("message_id", message)?)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Messages that are to be deleted in Discord, the first ones first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn unwanted(
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
pub(crate) async fn forget(transaction: &mut ActorTransaction, message: u64) -> Result<(), DbError> {
    sqlx::query("DELETE FROM pacenote.posted_messages WHERE message_id = $1")
        .bind(to_bigint("message_id", message)?)
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// Forgets what was posted more than `days` ago and is wanted. What tells of laps is known for as long as they are there:
/// they may go at any time. Gives how many.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn forget_old(transaction: &mut ActorTransaction, days: u32) -> Result<u64, DbError> {
    let done = sqlx::query(
        "DELETE FROM pacenote.posted_messages
         WHERE posted_at < now() - make_interval(days => $1) AND unwanted_since IS NULL
           AND cardinality(laps) = 0 AND cardinality(needs) = 0",
    )
    .bind(i32::try_from(days).map_err(DbError::unexpected)?)
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected())
}

#[derive(sqlx::FromRow)]
struct StaleRow {
    message_id: i64,
    channel_id: i64,
    guild_id: Option<i64>,
    user_id: i64,
    anew: String,
    needs: Vec<Uuid>,
    stale_since: DateTime<Utc>,
}

impl TryFrom<StaleRow> for StaleMessage {
    type Error = DbError;

    fn try_from(row: StaleRow) -> Result<Self, DbError> {
        let guild = row.guild_id.map(|guild| from_bigint("guild_id", guild));
        Ok(Self {
            message: from_bigint("message_id", row.message_id)?,
            channel: ChannelId::new(from_bigint("channel_id", row.channel_id)?),
            guild: guild.transpose()?.map(GuildId::new),
            asker: UserId::new(from_bigint("user_id", row.user_id)?),
            anew: row.anew,
            needs: row.needs,
            since: row.stale_since,
        })
    }
}

fn ids(laps: &[LapId]) -> Vec<Uuid> {
    laps.iter().map(|lap| lap.get()).collect()
}

fn users(about: &[UserId]) -> Result<Vec<i64>, DbError> {
    about
        .iter()
        .map(|user| to_bigint("user_id", user.get()))
        .collect()
}
