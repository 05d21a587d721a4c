//! `web_tokens`: tokens for programs.

use chrono::{DateTime, Utc};

use super::SecretHash;
use crate::db::stored::short_text;
use crate::db::{ActorTransaction, DbError};

/// A token as it is found by its secret.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct FoundToken {
    /// Its number.
    pub id: i64,
    /// SHA-256 of the secret, to be compared once more.
    pub secret_sha256: Vec<u8>,
    /// For whom it stands, as JSON.
    pub visitor: String,
    /// What it may be used for.
    pub scopes: Vec<String>,
}

/// A token as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OwnToken {
    /// Its number.
    pub id: i64,
    /// What its owner calls it.
    pub name: String,
    /// What it may be used for.
    pub scopes: Vec<String>,
    /// Since when.
    pub created_at: DateTime<Utc>,
    /// When it was used last, to the hour.
    pub used_at: Option<DateTime<Utc>>,
}

/// Keeps a token of the actor and gives its number.
///
/// # Errors
/// [`DbError::Conflict`] for a scope that is not known; [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn add(
    transaction: &mut ActorTransaction,
    secret: &SecretHash,
    visitor: &str,
    (name, scopes): (&str, &[String]),
) -> Result<i64, DbError> {
    let name = short_text(name, 60).unwrap_or_else(|| "token".to_owned());
    let found: i64 = sqlx::query_scalar(
        "INSERT INTO pacenote.web_tokens (secret_sha256, user_id, visitor, name, scopes)
         VALUES ($1, pacenote.actor_user(), $2::text::jsonb, $3, $4) RETURNING id",
    )
    .bind(secret.as_slice())
    .bind(visitor)
    .bind(name)
    .bind(scopes)
    .fetch_one(transaction.connection())
    .await?;
    Ok(found)
}

/// A token by its secret.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn find(
    transaction: &mut ActorTransaction,
    secret: &SecretHash,
) -> Result<Option<FoundToken>, DbError> {
    let found: Option<FoundToken> = sqlx::query_as(
        "SELECT id, secret_sha256, visitor::text AS visitor, scopes FROM pacenote.web_tokens WHERE secret_sha256 = $1",
    )
    .bind(secret.as_slice())
    .fetch_optional(transaction.connection())
    .await?;
    Ok(found)
}

/// Notes that a token is in use; once an hour is enough.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn note_use(transaction: &mut ActorTransaction, id: i64) -> Result<bool, DbError> {
    let noted = sqlx::query(
        "UPDATE pacenote.web_tokens SET used_at = now()
         WHERE id = $1 AND (used_at IS NULL OR used_at < now() - interval '1 hour')",
    )
    .bind(id)
    .execute(transaction.connection())
    .await?;
    Ok(noted.rows_affected() > 0)
}

/// The actor's own tokens, the newest first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn mine(transaction: &mut ActorTransaction) -> Result<Vec<OwnToken>, DbError> {
    let found: Vec<OwnToken> = sqlx::query_as(
        "SELECT id, name, scopes, created_at, used_at FROM pacenote.web_tokens
         WHERE user_id = pacenote.actor_user() ORDER BY id DESC LIMIT 100",
    )
    .fetch_all(transaction.connection())
    .await?;
    Ok(found)
}

/// Revokes one of the actor's tokens. `false`: there is none of that number.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn revoke(transaction: &mut ActorTransaction, id: i64) -> Result<bool, DbError> {
    let revoked =
        sqlx::query("DELETE FROM pacenote.web_tokens WHERE id = $1 AND user_id = pacenote.actor_user()")
            .bind(id)
            .execute(transaction.connection())
            .await?;
    Ok(revoked.rows_affected() > 0)
}
