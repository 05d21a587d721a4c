//! `lap_shares`: which server may see which lap.

use std::collections::BTreeSet;

use super::laps::{self, OwnLap, OwnLaps};
use super::leaving;
use super::stored::to_bigint;
use super::{ActorTransaction, DbError};
use crate::ids::GuildId;

/// Shows laps of the actor to the server that the actor is in. Gives how many laps it concerns.
///
/// # Errors
/// [`DbError::NotFound`] if no lap of the actor is meant; [`DbError::Unexpected`] for sharing with another server;
/// [`DbError::Unavailable`].
pub async fn share(transaction: &mut ActorTransaction, which: OwnLaps, to: GuildId) -> Result<u64, DbError> {
    let guild = to_bigint("guild_id", to.get())?;
    let laps = laps::own(transaction, which).await?;
    let n_laps = laps.len() as u64;
    let statement = "INSERT INTO pacenote.lap_shares (session_id, guild_id, user_id)
                     SELECT lap.id, $1, pacenote.actor_user() FROM unnest($2::uuid[]) AS lap (id)
                     ON CONFLICT (session_id, guild_id) DO NOTHING";
    sqlx::query(statement)
        .bind(guild)
        .bind(ids(&laps))
        .execute(transaction.connection())
        .await?;
    leaving::join(transaction, to).await?;
    laps::say_names_again(transaction, &laps).await?;
    places_follow(transaction, &laps, guild).await?;
    Ok(n_laps)
}

/// Takes laps of the actor back from every server. Gives how many laps it concerns.
///
/// # Errors
/// [`DbError::NotFound`] if no lap of the actor is meant; [`DbError::Unavailable`].
pub async fn keep_private(transaction: &mut ActorTransaction, which: OwnLaps) -> Result<u64, DbError> {
    let laps = laps::own(transaction, which).await?;
    let n_laps = laps.len() as u64;
    let statement = "DELETE FROM pacenote.lap_shares WHERE session_id = ANY ($1)";
    sqlx::query(statement)
        .bind(ids(&laps))
        .execute(transaction.connection())
        .await?;
    laps::drop_optimal(transaction, &laps).await?;
    laps::say_names_again(transaction, &laps).await?;
    Ok(n_laps)
}

fn ids(laps: &[OwnLap]) -> Vec<uuid::Uuid> {
    laps.iter().map(|lap| lap.id.get()).collect()
}

/// A server that has no line or corners of a place yet takes those of whoever shows laps there.
async fn places_follow(
    transaction: &mut ActorTransaction,
    laps: &[OwnLap],
    guild: i64,
) -> Result<(), DbError> {
    let circuits: BTreeSet<i64> = laps.iter().map(|lap| lap.circuit.get()).collect();
    let circuits: Vec<i64> = circuits.into_iter().collect();
    for statement in [
        "INSERT INTO pacenote.circuit_start_lines (circuit_id, guild_id, user_id, a_latitude_deg, a_longitude_deg,
             b_latitude_deg, b_longitude_deg, is_found, corners_from_deg)
         SELECT circuit_id, $2, 0, a_latitude_deg, a_longitude_deg, b_latitude_deg, b_longitude_deg, is_found,
             corners_from_deg
         FROM pacenote.circuit_start_lines WHERE circuit_id = ANY ($1) AND user_id = pacenote.actor_user()
         ON CONFLICT (circuit_id, guild_id, user_id) DO NOTHING",
        "INSERT INTO pacenote.circuit_found_corners (circuit_id, guild_id, user_id, length_m, directions, classes, entry_m,
             apex_m, exit_m, names)
         SELECT circuit_id, $2, 0, length_m, directions, classes, entry_m, apex_m, exit_m, names
         FROM pacenote.circuit_found_corners WHERE circuit_id = ANY ($1) AND user_id = pacenote.actor_user()
         ON CONFLICT (circuit_id, guild_id, user_id) DO NOTHING",
    ] {
        sqlx::query(statement)
            .bind(&circuits)
            .bind(guild)
            .execute(transaction.connection())
            .await?;
    }
    Ok(())
}
