//! `lap_shares`: which server may see which lap.

use super::stored::to_bigint;
use super::{ActorTransaction, DbError};
use crate::ids::{GuildId, LapId, UploadId};

/// What is shared or taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareTarget {
    /// One lap.
    Lap(LapId),
    /// Every lap of a file.
    Upload(UploadId),
}

/// Shows laps of the actor to the server that the actor is in. Gives how many laps it concerns.
///
/// # Errors
/// [`DbError::NotFound`] if no lap of the actor is meant; [`DbError::Unexpected`] for sharing with another server;
/// [`DbError::Unavailable`].
pub async fn share(
    transaction: &mut ActorTransaction,
    target: ShareTarget,
    guild: GuildId,
) -> Result<u64, DbError> {
    let guild = to_bigint("guild_id", guild.get())?;
    let laps = own_laps(transaction, target).await?;
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
pub async fn keep_private(transaction: &mut ActorTransaction, target: ShareTarget) -> Result<u64, DbError> {
    let laps = own_laps(transaction, target).await?;
    let n_laps = laps.len() as u64;
    let statement = "DELETE FROM pacenote.lap_shares WHERE session_id = ANY ($1)";
    sqlx::query(statement)
        .bind(laps)
        .execute(transaction.connection())
        .await?;
    Ok(n_laps)
}

/// The laps that are meant; [`DbError::NotFound`] where none of them is the actor's.
async fn own_laps(
    transaction: &mut ActorTransaction,
    target: ShareTarget,
) -> Result<Vec<uuid::Uuid>, DbError> {
    let (statement, id) = match target {
        ShareTarget::Lap(lap) => (
            "SELECT id FROM pacenote.telemetry_sessions WHERE id = $1 AND user_id = pacenote.actor_user()",
            lap.get(),
        ),
        ShareTarget::Upload(upload) => (
            "SELECT id FROM pacenote.telemetry_sessions WHERE upload_id = $1 AND user_id = pacenote.actor_user()",
            upload.get(),
        ),
    };
    let laps: Vec<uuid::Uuid> = sqlx::query_scalar(statement)
        .bind(id)
        .fetch_all(transaction.connection())
        .await?;
    if laps.is_empty() {
        return Err(DbError::NotFound);
    }
    Ok(laps)
}
