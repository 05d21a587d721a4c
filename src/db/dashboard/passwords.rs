//! `web_passwords`: the password of a server's garage.

use crate::db::stored::to_bigint;
use crate::db::{ActorTransaction, DbError};
use crate::ids::GuildId;

/// Sets the password of the actor's server.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn set(transaction: &mut ActorTransaction, password_hash: &str) -> Result<(), DbError> {
    sqlx::query(
        "INSERT INTO pacenote.web_passwords (guild_id, password_hash, set_by)
         VALUES (pacenote.actor_guild(), $1, pacenote.actor_user())
         ON CONFLICT (guild_id) DO UPDATE
         SET password_hash = excluded.password_hash, set_by = excluded.set_by, set_at = now()",
    )
    .bind(password_hash)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Removes the password of the actor's server. `false`: there was none.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn remove(transaction: &mut ActorTransaction) -> Result<bool, DbError> {
    let removed = sqlx::query("DELETE FROM pacenote.web_passwords WHERE guild_id = pacenote.actor_guild()")
        .execute(transaction.connection())
        .await?;
    Ok(removed.rows_affected() > 0)
}

/// Whether the actor's server has a password.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn is_set(transaction: &mut ActorTransaction) -> Result<bool, DbError> {
    let found: bool = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM pacenote.web_passwords WHERE guild_id = pacenote.actor_guild())",
    )
    .fetch_one(transaction.connection())
    .await?;
    Ok(found)
}

/// The hash of a server's password.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn find(
    transaction: &mut ActorTransaction,
    guild: GuildId,
) -> Result<Option<String>, DbError> {
    let found: Option<String> =
        sqlx::query_scalar("SELECT password_hash FROM pacenote.web_passwords WHERE guild_id = $1")
            .bind(to_bigint("guild_id", guild.get())?)
            .fetch_optional(transaction.connection())
            .await?;
    Ok(found)
}
