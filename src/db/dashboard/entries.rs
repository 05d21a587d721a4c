//! `web_entries`: links that sign in once.

use super::SecretHash;
use crate::db::{ActorTransaction, DbError};

/// One-time links that one person may have open at the same time; older ones go.
const MOST_OPEN: i64 = 20;

/// Keeps a link of the actor for `minutes`. `visitor`: who signs in, as JSON.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn add(
    transaction: &mut ActorTransaction,
    secret: &SecretHash,
    visitor: &str,
    minutes: u32,
) -> Result<(), DbError> {
    sqlx::query(
        "DELETE FROM pacenote.web_entries WHERE user_id = pacenote.actor_user() AND secret_sha256 NOT IN (
             SELECT secret_sha256 FROM pacenote.web_entries WHERE user_id = pacenote.actor_user()
             ORDER BY created_at DESC LIMIT $1)",
    )
    .bind(MOST_OPEN - 1)
    .execute(transaction.connection())
    .await?;
    sqlx::query(
        "INSERT INTO pacenote.web_entries (secret_sha256, user_id, visitor, expires_at)
         VALUES ($1, pacenote.actor_user(), $2::text::jsonb, now() + make_interval(mins => $3))",
    )
    .bind(secret.as_slice())
    .bind(visitor)
    .bind(i32::try_from(minutes).map_err(DbError::unexpected)?)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Takes a link out, so that nobody uses it again, and gives who signs in. `None`: there is none, or it is too old.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn take(
    transaction: &mut ActorTransaction,
    secret: &SecretHash,
) -> Result<Option<String>, DbError> {
    sqlx::query("DELETE FROM pacenote.web_entries WHERE expires_at <= now()")
        .execute(transaction.connection())
        .await?;
    let found: Option<String> = sqlx::query_scalar(
        "DELETE FROM pacenote.web_entries WHERE secret_sha256 = $1 RETURNING visitor::text",
    )
    .bind(secret.as_slice())
    .fetch_optional(transaction.connection())
    .await?;
    Ok(found)
}
