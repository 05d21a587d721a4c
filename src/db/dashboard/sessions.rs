//! `web_sessions`: who is signed in.

use chrono::{DateTime, Utc};

use super::SecretHash;
use crate::db::stored::to_bigint;
use crate::db::{ActorTransaction, DbError};
use crate::ids::{GuildId, UserId};

/// A session as it is kept.
#[derive(Clone, Debug)]
pub(crate) struct NewSession<'a> {
    /// SHA-256 of what the browser holds.
    pub id: SecretHash,
    /// Whose it is; `None`: a guest's.
    pub user: Option<UserId>,
    /// The server it is for.
    pub guild: Option<GuildId>,
    /// Everything else, as JSON.
    pub data: &'a str,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// A session as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OwnSession {
    /// Its number.
    pub id: i64,
    /// Since when.
    pub created_at: DateTime<Utc>,
    /// Until when.
    pub expires_at: DateTime<Utc>,
}

/// Keeps a session. `false`: there is one under that id, and nothing was kept.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn add(
    transaction: &mut ActorTransaction,
    session: &NewSession<'_>,
) -> Result<bool, DbError> {
    let added = sqlx::query(
        "INSERT INTO pacenote.web_sessions (id_sha256, user_id, guild_id, data, expires_at)
         VALUES ($1, $2, $3, $4::text::jsonb, $5) ON CONFLICT (id_sha256) DO NOTHING",
    )
    .bind(session.id.as_slice())
    .bind(user_of(session)?)
    .bind(guild_of(session)?)
    .bind(session.data)
    .bind(session.expires_at)
    .execute(transaction.connection())
    .await?;
    Ok(added.rows_affected() > 0)
}

/// Keeps what a session holds now; one that was ended stays so.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn update(
    transaction: &mut ActorTransaction,
    session: &NewSession<'_>,
) -> Result<(), DbError> {
    sqlx::query(
        "UPDATE pacenote.web_sessions SET user_id = $2, guild_id = $3, data = $4::text::jsonb, expires_at = $5
         WHERE id_sha256 = $1",
    )
    .bind(session.id.as_slice())
    .bind(user_of(session)?)
    .bind(guild_of(session)?)
    .bind(session.data)
    .bind(session.expires_at)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// What a session holds and when it ends. `None`: there is none, or it has ended.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn find(
    transaction: &mut ActorTransaction,
    id: &SecretHash,
) -> Result<Option<(String, DateTime<Utc>)>, DbError> {
    let found: Option<(String, DateTime<Utc>)> = sqlx::query_as(
        "SELECT data::text, expires_at FROM pacenote.web_sessions WHERE id_sha256 = $1 AND expires_at > now()",
    )
    .bind(id.as_slice())
    .fetch_optional(transaction.connection())
    .await?;
    Ok(found)
}

/// Ends a session, and those whose time is over.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn end(transaction: &mut ActorTransaction, id: &SecretHash) -> Result<(), DbError> {
    sqlx::query("DELETE FROM pacenote.web_sessions WHERE id_sha256 = $1 OR expires_at <= now()")
        .bind(id.as_slice())
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// Ends every guest's session of a server, as where its password changes.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn end_guests(transaction: &mut ActorTransaction, guild: GuildId) -> Result<(), DbError> {
    sqlx::query("DELETE FROM pacenote.web_sessions WHERE user_id IS NULL AND guild_id = $1")
        .bind(to_bigint("guild_id", guild.get())?)
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// The actor's own sessions, the newest first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn mine(transaction: &mut ActorTransaction) -> Result<Vec<OwnSession>, DbError> {
    let found: Vec<OwnSession> = sqlx::query_as(
        "SELECT id, created_at, expires_at FROM pacenote.web_sessions
         WHERE user_id = pacenote.actor_user() AND expires_at > now() ORDER BY id DESC LIMIT 100",
    )
    .fetch_all(transaction.connection())
    .await?;
    Ok(found)
}

/// Ends one of the actor's own sessions, or with `None` all of them. Gives how many.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn end_mine(transaction: &mut ActorTransaction, id: Option<i64>) -> Result<u64, DbError> {
    let ended = sqlx::query(
        "DELETE FROM pacenote.web_sessions
         WHERE user_id = pacenote.actor_user() AND ($1::bigint IS NULL OR id = $1)",
    )
    .bind(id)
    .execute(transaction.connection())
    .await?;
    Ok(ended.rows_affected())
}

fn user_of(session: &NewSession<'_>) -> Result<Option<i64>, DbError> {
    let user = session.user.map(|user| to_bigint("user_id", user.get()));
    user.transpose()
}

fn guild_of(session: &NewSession<'_>) -> Result<Option<i64>, DbError> {
    let guild = session.guild.map(|guild| to_bigint("guild_id", guild.get()));
    guild.transpose()
}
