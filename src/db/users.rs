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
