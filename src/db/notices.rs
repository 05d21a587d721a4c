//! `notices` and `notices_told`: what a person wants to be told in direct messages, and what was told.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::one_row::one_row;
use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId, GuildId, LapId, UserId};

/// What a person wants to be told. Everything is off until they say so.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct StoredNotices {
    /// Somebody took their best.
    pub beaten: bool,
    /// Laps do what they were told to work on.
    pub focus: bool,
    /// The week in one message.
    pub weekly: bool,
    /// A server may tell of their personal bests.
    pub news: bool,
    /// The hour of their day from which on they are told nothing.
    pub quiet_from: Option<i16>,
    /// The hour until which.
    pub quiet_until: Option<i16>,
    /// Hours that their clock is ahead of UTC.
    pub utc_offset_h: i16,
    /// Messages a day at most.
    pub a_day: i16,
    /// Two letters.
    pub language: String,
}

/// Somebody who wants to be told something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Listener {
    /// Who.
    pub user: UserId,
    /// What.
    pub notices: StoredNotices,
    /// Since when.
    pub since: DateTime<Utc>,
    /// When their week was told last, or they asked for it.
    pub weekly_at: DateTime<Utc>,
    /// What was told within a day.
    pub told_today: u32,
}

/// What is told once for a lap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Somebody took their best.
    Beaten,
    /// Laps do what they were told to work on.
    Focus,
}

impl NoticeKind {
    /// As it is stored.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Beaten => "beaten",
            Self::Focus => "focus",
        }
    }
}

#[derive(sqlx::FromRow)]
struct ListenerRow {
    user_id: i64,
    #[sqlx(flatten)]
    notices: StoredNotices,
    since: DateTime<Utc>,
    weekly_at: DateTime<Utc>,
    told_today: i64,
}

#[derive(sqlx::FromRow)]
struct BeatenRow {
    lap_id: Uuid,
    beaten_lap_id: Uuid,
}

#[derive(sqlx::FromRow)]
struct MetRow {
    session_id: Uuid,
    circuit_id: i64,
    car_id: Option<i64>,
}

/// What the actor wants to be told; `None`: they never said.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn find(transaction: &mut ActorTransaction) -> Result<Option<StoredNotices>, DbError> {
    let row: Option<StoredNotices> = sqlx::query_as(
        "SELECT beaten, focus, weekly, news, quiet_from, quiet_until, utc_offset_h, a_day, language
         FROM pacenote.notices WHERE user_id = pacenote.actor_user()",
    )
    .fetch_optional(transaction.connection())
    .await?;
    Ok(row)
}

/// Keeps what the actor, who must be in `users` already, wants to be told. What is new to them begins now.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn set(transaction: &mut ActorTransaction, notices: &StoredNotices) -> Result<(), DbError> {
    let query = sqlx::query(
        "INSERT INTO pacenote.notices AS known (user_id, beaten, focus, weekly, news, quiet_from, quiet_until, utc_offset_h,
             a_day, language)
         VALUES (pacenote.actor_user(), $1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (user_id) DO UPDATE
         SET beaten = excluded.beaten, focus = excluded.focus, weekly = excluded.weekly, news = excluded.news,
             quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, utc_offset_h = excluded.utc_offset_h,
             a_day = excluded.a_day, language = excluded.language,
             since = CASE WHEN excluded.beaten > known.beaten OR excluded.focus > known.focus THEN now() ELSE known.since END,
             weekly_at = CASE WHEN excluded.weekly > known.weekly THEN now() ELSE known.weekly_at END",
    );
    let query = query
        .bind(notices.beaten)
        .bind(notices.focus)
        .bind(notices.weekly)
        .bind(notices.news)
        .bind(notices.quiet_from)
        .bind(notices.quiet_until)
        .bind(notices.utc_offset_h)
        .bind(notices.a_day)
        .bind(&notices.language);
    one_row(transaction, "keeping what a person wants to be told", query).await
}

/// Everybody who wants to be told something, with what they were told within a day; for the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn listeners(transaction: &mut ActorTransaction) -> Result<Vec<Listener>, DbError> {
    let rows: Vec<ListenerRow> = sqlx::query_as(
        "SELECT user_id, beaten, focus, weekly, news, quiet_from, quiet_until, utc_offset_h, a_day, language, since, weekly_at,
                (SELECT count(*) FROM pacenote.notices_told AS told
                 WHERE told.user_id = notices.user_id AND told.told_at > now() - interval '1 day') AS told_today
         FROM pacenote.notices WHERE beaten OR focus OR weekly ORDER BY user_id",
    )
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Listener {
                user: UserId::new(from_bigint("user_id", row.user_id)?),
                notices: row.notices,
                since: row.since,
                weekly_at: row.weekly_at,
                told_today: from_bigint("count", row.told_today)?,
            })
        })
        .collect()
}

/// Whether a server may tell of a person's bests; for the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn may_be_news(transaction: &mut ActorTransaction, user: UserId) -> Result<bool, DbError> {
    let may: bool =
        sqlx::query_scalar("SELECT EXISTS (SELECT FROM pacenote.notices WHERE user_id = $1 AND news) AS may")
            .bind(to_bigint("user_id", user.get())?)
            .fetch_one(transaction.connection())
            .await?;
    Ok(may)
}

/// Claims what is told once, for good and as the bot itself. `false`: it was told, or another process tells it.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn claim(
    transaction: &mut ActorTransaction,
    user: UserId,
    kind: NoticeKind,
    about: LapId,
) -> Result<bool, DbError> {
    let claimed = sqlx::query(
        "INSERT INTO pacenote.notices_told (user_id, kind, about) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    )
    .bind(to_bigint("user_id", user.get())?)
    .bind(kind.name())
    .bind(about.get())
    .execute(transaction.connection())
    .await?;
    Ok(claimed.rows_affected() == 1)
}

/// Claims a person's week for seven days, as the bot itself. `false`: it was told.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn claim_week(transaction: &mut ActorTransaction, user: UserId) -> Result<bool, DbError> {
    let claimed = sqlx::query(
        "UPDATE pacenote.notices SET weekly_at = now()
         WHERE user_id = $1 AND weekly AND weekly_at <= now() - interval '7 days'",
    )
    .bind(to_bigint("user_id", user.get())?)
    .execute(transaction.connection())
    .await?;
    Ok(claimed.rows_affected() == 1)
}

/// Somebody who cannot be reached is told nothing any more; for the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn give_up(transaction: &mut ActorTransaction, user: UserId) -> Result<(), DbError> {
    sqlx::query(
        "UPDATE pacenote.notices SET beaten = false, focus = false, weekly = false WHERE user_id = $1",
    )
    .bind(to_bigint("user_id", user.get())?)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// The servers to which the actor shows laps.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn servers(transaction: &mut ActorTransaction) -> Result<Vec<GuildId>, DbError> {
    let guilds: Vec<i64> = sqlx::query_scalar(
        "SELECT DISTINCT guild_id FROM pacenote.lap_shares WHERE user_id = pacenote.actor_user() ORDER BY guild_id",
    )
    .fetch_all(transaction.connection())
    .await?;
    guilds
        .into_iter()
        .map(|guild| Ok(GuildId::new(from_bigint("guild_id", guild)?)))
        .collect()
}

/// A lap, shared with the actor's server since a moment, by which somebody who was behind the actor went ahead, with the
/// actor's best; each lap once.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn next_beaten(
    transaction: &mut ActorTransaction,
    since: DateTime<Utc>,
) -> Result<Option<(LapId, LapId)>, DbError> {
    let row: Option<BeatenRow> = sqlx::query_as(
        "SELECT share.session_id AS lap_id, mine.session_id AS beaten_lap_id
         FROM pacenote.lap_shares AS share, LATERAL (
             SELECT own.session_id, own.lap_time_s, own.created_at FROM pacenote.lap_shares AS own
             WHERE own.guild_id = share.guild_id AND own.user_id = pacenote.actor_user() AND own.circuit_id = share.circuit_id
               AND own.car_key = share.car_key AND own.counts
             ORDER BY own.lap_time_s, own.session_id LIMIT 1
         ) AS mine
         WHERE share.guild_id = pacenote.actor_guild() AND share.user_id <> pacenote.actor_user() AND share.counts
           AND share.created_at >= $1 AND share.lap_time_s < mine.lap_time_s AND mine.created_at < share.created_at
           AND NOT EXISTS (
               SELECT FROM pacenote.lap_shares AS other
               WHERE other.guild_id = share.guild_id AND other.user_id = share.user_id AND other.circuit_id = share.circuit_id
                 AND other.car_key = share.car_key AND other.counts AND other.session_id <> share.session_id
                 AND (other.lap_time_s < share.lap_time_s
                      OR (other.created_at < share.created_at AND other.lap_time_s < mine.lap_time_s))
           )
           AND NOT EXISTS (SELECT FROM pacenote.notices_told AS told
                           WHERE told.user_id = pacenote.actor_user() AND told.kind = 'beaten' AND told.about = share.session_id)
         ORDER BY share.created_at, share.session_id LIMIT 1",
    )
    .bind(since)
    .fetch_optional(transaction.connection())
    .await?;
    Ok(row.map(|row| (LapId::new(row.lap_id), LapId::new(row.beaten_lap_id))))
}

/// The lap, the circuit and the car of a focus of the actor that at least half of the laps since do, and that was not told;
/// given since a moment.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn next_met(
    transaction: &mut ActorTransaction,
) -> Result<Option<(LapId, CircuitId, Option<CarId>)>, DbError> {
    let row: Option<MetRow> = sqlx::query_as(
        "SELECT session_id, circuit_id, car_id FROM pacenote.focuses
         WHERE user_id = pacenote.actor_user() AND judged > 0 AND 2 * held >= judged AND saved_s > 0
           AND NOT EXISTS (SELECT FROM pacenote.notices_told AS told
                           WHERE told.user_id = pacenote.actor_user() AND told.kind = 'focus' AND told.about = focuses.session_id)
         ORDER BY created_at LIMIT 1",
    )
    .fetch_optional(transaction.connection())
    .await?;
    Ok(row.map(|row| {
        (
            LapId::new(row.session_id),
            CircuitId::new(row.circuit_id),
            row.car_id.map(CarId::new),
        )
    }))
}
