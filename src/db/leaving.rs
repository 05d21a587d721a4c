//! `guilds` and `members`: where the bot is and who is still there; and what goes when one of them leaves.

use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{GuildId, UserId};

/// Remembers that the bot is in a server.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn note_guild(
    transaction: &mut ActorTransaction,
    application: u64,
    guild: GuildId,
) -> Result<(), DbError> {
    sqlx::query(
        "INSERT INTO pacenote.guilds (application_id, guild_id) VALUES ($1, $2)
         ON CONFLICT (application_id, guild_id) DO UPDATE SET seen_at = now()",
    )
    .bind(to_bigint("application_id", application)?)
    .bind(to_bigint("guild_id", guild.get())?)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Puts the actor on the list of those who show laps to a server.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn join(transaction: &mut ActorTransaction, guild: GuildId) -> Result<(), DbError> {
    sqlx::query(
        "INSERT INTO pacenote.members (guild_id, user_id) VALUES ($1, pacenote.actor_user())
         ON CONFLICT DO NOTHING",
    )
    .bind(to_bigint("guild_id", guild.get())?)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// The servers in which this bot was.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn guilds(
    transaction: &mut ActorTransaction,
    application: u64,
) -> Result<Vec<GuildId>, DbError> {
    let guilds: Vec<i64> = sqlx::query_scalar(
        "SELECT guild_id FROM pacenote.guilds WHERE application_id = $1 ORDER BY guild_id",
    )
    .bind(to_bigint("application_id", application)?)
    .fetch_all(transaction.connection())
    .await?;
    guilds
        .into_iter()
        .map(|guild| Ok(GuildId::new(from_bigint("guild_id", guild)?)))
        .collect()
}

/// Whether this bot, or another one on this database, is in a server.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn is_in(transaction: &mut ActorTransaction, guild: GuildId) -> Result<bool, DbError> {
    let is_in: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pacenote.guilds WHERE guild_id = $1)")
        .bind(to_bigint("guild_id", guild.get())?)
        .fetch_one(transaction.connection())
        .await?;
    Ok(is_in)
}

/// Takes back everything that the actor's server saw, and what it had of its own. As its keeper; as the bot itself
/// afterwards. Gives how many laps it saw.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn leave_guild(transaction: &mut ActorTransaction, guild: GuildId) -> Result<u64, DbError> {
    let guild = to_bigint("guild_id", guild.get())?;
    let laps = sqlx::query("DELETE FROM pacenote.lap_shares WHERE guild_id = $1")
        .bind(guild)
        .execute(transaction.connection())
        .await?
        .rows_affected();
    for statement in [
        "DELETE FROM pacenote.circuit_names WHERE guild_id = $1",
        "DELETE FROM pacenote.car_names WHERE guild_id = $1",
        "DELETE FROM pacenote.guild_circuit_names WHERE guild_id = $1",
        "DELETE FROM pacenote.guild_car_names WHERE guild_id = $1",
        "DELETE FROM pacenote.circuit_corners WHERE guild_id = $1",
        "DELETE FROM pacenote.circuit_start_lines WHERE guild_id = $1",
        "DELETE FROM pacenote.circuit_found_corners WHERE guild_id = $1",
        "DELETE FROM pacenote.circuit_aliases WHERE guild_id = $1",
        "DELETE FROM pacenote.place_moves WHERE guild_id = $1",
        "DELETE FROM pacenote.column_mappings WHERE guild_id = $1",
        "DELETE FROM pacenote.watched_channels WHERE guild_id = $1",
    ] {
        sqlx::query(statement)
            .bind(guild)
            .execute(transaction.connection())
            .await?;
    }
    transaction.act_as_system().await?;
    for statement in [
        "DELETE FROM pacenote.news_channels WHERE guild_id = $1",
        "DELETE FROM pacenote.news WHERE guild_id = $1",
        "DELETE FROM pacenote.boards WHERE guild_id = $1",
        "DELETE FROM pacenote.car_classes WHERE guild_id = $1",
        "DELETE FROM pacenote.reference_laps WHERE guild_id = $1",
        "DELETE FROM pacenote.posted_messages WHERE guild_id = $1",
        "DELETE FROM pacenote.members WHERE guild_id = $1",
        "DELETE FROM pacenote.guilds WHERE guild_id = $1",
        // Who came into the dashboard from this server comes in from another one.
        "DELETE FROM pacenote.web_passwords WHERE guild_id = $1",
        "DELETE FROM pacenote.web_sessions WHERE guild_id = $1",
        "DELETE FROM pacenote.web_tokens WHERE (visitor->'member'->>'guild')::bigint = $1",
        "DELETE FROM pacenote.web_entries WHERE (visitor->'member'->>'guild')::bigint = $1",
    ] {
        sqlx::query(statement)
            .bind(guild)
            .execute(transaction.connection())
            .await?;
    }
    Ok(laps)
}

/// Takes a person's laps back from the actor's server. As its keeper; as the bot itself afterwards. Gives how many it saw.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn leave_member(
    transaction: &mut ActorTransaction,
    guild: GuildId,
    user: UserId,
) -> Result<u64, DbError> {
    let (guild, user) = (
        to_bigint("guild_id", guild.get())?,
        to_bigint("user_id", user.get())?,
    );
    let laps = sqlx::query("DELETE FROM pacenote.lap_shares WHERE guild_id = $1 AND user_id = $2")
        .bind(guild)
        .bind(user)
        .execute(transaction.connection())
        .await?
        .rows_affected();
    for statement in [
        "DELETE FROM pacenote.circuit_names WHERE guild_id = $1 AND user_id = $2",
        "DELETE FROM pacenote.car_names WHERE guild_id = $1 AND user_id = $2",
    ] {
        sqlx::query(statement)
            .bind(guild)
            .bind(user)
            .execute(transaction.connection())
            .await?;
    }
    transaction.act_as_system().await?;
    for statement in [
        "DELETE FROM pacenote.members WHERE guild_id = $1 AND user_id = $2",
        // Nor do they look at it any more.
        "DELETE FROM pacenote.web_sessions WHERE guild_id = $1 AND user_id = $2",
        "DELETE FROM pacenote.web_tokens WHERE (visitor->'member'->>'guild')::bigint = $1 AND user_id = $2",
        "DELETE FROM pacenote.web_entries WHERE (visitor->'member'->>'guild')::bigint = $1 AND user_id = $2",
    ] {
        sqlx::query(statement)
            .bind(guild)
            .bind(user)
            .execute(transaction.connection())
            .await?;
    }
    Ok(laps)
}

/// People who show laps to a server and were not looked for there within `hours`; they count as looked for from now on.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn members_to_check(
    transaction: &mut ActorTransaction,
    hours: u32,
    limit: u32,
) -> Result<Vec<(GuildId, UserId)>, DbError> {
    let rows: Vec<(i64, i64)> = sqlx::query_as(
        "UPDATE pacenote.members SET checked_at = now() WHERE (guild_id, user_id) IN (
             SELECT guild_id, user_id FROM pacenote.members WHERE checked_at < now() - make_interval(hours => $1)
             ORDER BY checked_at LIMIT $2)
         RETURNING guild_id, user_id",
    )
    .bind(i32::try_from(hours).map_err(DbError::unexpected)?)
    .bind(i64::from(limit))
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter()
        .map(|(guild, user)| {
            let guild = GuildId::new(from_bigint("guild_id", guild)?);
            Ok((guild, UserId::new(from_bigint("user_id", user)?)))
        })
        .collect()
}
