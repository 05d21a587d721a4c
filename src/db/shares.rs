//! `lap_shares`: which server may see which lap.

use super::laps::{self, OwnLaps};
use super::stored::to_bigint;
use super::{ActorTransaction, DbError};
use crate::ids::GuildId;

/// Shows laps of the actor to the server that the actor is in. Gives how many laps it concerns.
///
/// # Errors
/// [`DbError::NotFound`] if no lap of the actor is meant; [`DbError::Unexpected`] for sharing with another server;
/// [`DbError::Unavailable`].
pub async fn share(
    transaction: &mut ActorTransaction,
    which: OwnLaps,
    guild: GuildId,
) -> Result<u64, DbError> {
    let guild = to_bigint("guild_id", guild.get())?;
    let laps = own_ids(transaction, which).await?;
    let n_laps = laps.len() as u64;
    let statement = "INSERT INTO pacenote.lap_shares (session_id, guild_id, user_id)
                     SELECT lap.id, $1, pacenote.actor_user() FROM unnest($2::uuid[]) AS lap (id)
                     ON CONFLICT (session_id, guild_id) DO NOTHING";
    sqlx::query(statement)
        .bind(guild)
        .bind(laps)
        .execute(transaction.connection())
        .await?;
    Ok(n_laps)
}

/// Takes laps of the actor back from every server. Gives how many laps it concerns.
///
/// # Errors
/// [`DbError::NotFound`] if no lap of the actor is meant; [`DbError::Unavailable`].
pub async fn keep_private(transaction: &mut ActorTransaction, which: OwnLaps) -> Result<u64, DbError> {
    let laps = own_ids(transaction, which).await?;
    let n_laps = laps.len() as u64;
    let statement = "DELETE FROM pacenote.lap_shares WHERE session_id = ANY ($1)";
    sqlx::query(statement)
        .bind(laps)
        .execute(transaction.connection())
        .await?;
    Ok(n_laps)
}

async fn own_ids(transaction: &mut ActorTransaction, which: OwnLaps) -> Result<Vec<uuid::Uuid>, DbError> {
    let laps = laps::own(transaction, which).await?;
    Ok(laps.iter().map(|lap| lap.id.get()).collect())
}
