//! `users`: the people who drive.

use super::stored::short_text;
use super::{ActorTransaction, DbError};

/// Writes down the actor under the name they have now. Before anything of theirs is stored.
///
/// # Errors
/// [`DbError::Unavailable`] and [`DbError::Unexpected`].
pub async fn upsert(transaction: &mut ActorTransaction, display_name: &str) -> Result<(), DbError> {
    let name = short_text(display_name, 100).unwrap_or_else(|| "?".to_owned());
    sqlx::query(
        "INSERT INTO pacenote.users (id, display_name) VALUES (pacenote.actor_user(), $1)
         ON CONFLICT (id) DO UPDATE SET display_name = excluded.display_name
         WHERE users.display_name <> excluded.display_name",
    )
    .bind(name)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Writes the actor down where nobody has yet; a name they have stays.
///
/// # Errors
/// [`DbError::Unavailable`] and [`DbError::Unexpected`].
pub(crate) async fn known(transaction: &mut ActorTransaction) -> Result<(), DbError> {
    sqlx::query(
        "INSERT INTO pacenote.users (id, display_name) VALUES (pacenote.actor_user(), '?') ON CONFLICT (id) DO NOTHING",
    )
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// What the actor says of laps whose file does not say whether it is from a game: `sim` or `real`; `None`: nothing.
///
/// # Errors
/// [`DbError::Unavailable`] and [`DbError::Unexpected`].
pub(crate) async fn drives(transaction: &mut ActorTransaction) -> Result<Option<String>, DbError> {
    let drives: Option<Option<String>> =
        sqlx::query_scalar("SELECT drives FROM pacenote.users WHERE id = pacenote.actor_user()")
            .fetch_optional(transaction.connection())
            .await?;
    Ok(drives.flatten())
}

/// Keeps what the actor says, who must be stored already.
///
/// # Errors
/// [`DbError::Conflict`] for a name that is not known; [`DbError::Unavailable`] and [`DbError::Unexpected`].
pub(crate) async fn set_drives(
    transaction: &mut ActorTransaction,
    drives: Option<&str>,
) -> Result<(), DbError> {
    sqlx::query("UPDATE pacenote.users SET drives = $1 WHERE id = pacenote.actor_user()")
        .bind(drives)
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// What the actor's Discord client spoke last, two letters; `None`: never heard.
///
/// # Errors
/// [`DbError::Unavailable`] and [`DbError::Unexpected`].
pub(crate) async fn client_language(transaction: &mut ActorTransaction) -> Result<Option<String>, DbError> {
    let language: Option<Option<String>> =
        sqlx::query_scalar("SELECT client_language FROM pacenote.users WHERE id = pacenote.actor_user()")
            .fetch_optional(transaction.connection())
            .await?;
    Ok(language.flatten())
}

/// Keeps what the client of the actor speaks, who must be stored already.
///
/// # Errors
/// [`DbError::Conflict`] for a language that is not known; [`DbError::Unavailable`] and [`DbError::Unexpected`].
pub(crate) async fn set_client_language(
    transaction: &mut ActorTransaction,
    language: &str,
) -> Result<(), DbError> {
    sqlx::query("UPDATE pacenote.users SET client_language = $1 WHERE id = pacenote.actor_user()")
        .bind(language)
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// Deletes the actor and everything of theirs: files, laps, shares, answers. `false`: they were not there.
///
/// # Errors
/// [`DbError::Unavailable`] and [`DbError::Unexpected`].
pub async fn delete(transaction: &mut ActorTransaction) -> Result<bool, DbError> {
    let deleted = sqlx::query("DELETE FROM pacenote.users WHERE id = pacenote.actor_user()")
        .execute(transaction.connection())
        .await?;
    Ok(deleted.rows_affected() > 0)
}
