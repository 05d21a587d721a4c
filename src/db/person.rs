//! Everything of one person: what they take along, and what goes with them.

use serde_json::Value;
use sqlx::{AssertSqlSafe, Connection as _};

use super::stored::{from_bigint, to_bigint};
use super::{Actor, ActorTransaction, DbError};

/// Whoever is gone, where a row has to name somebody: no person's number in Discord.
const NOBODY: i64 = 1;

/// Whose rows a table holds, and who may ask for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asker {
    /// The person, under the rules of every question.
    Person,
    /// The bot, for the person.
    Bot,
}

/// Every table with something of a person, and the condition that finds it. `$1` is the person's number.
const TABLES: [(&str, Asker, &str); 30] = [
    ("users", Asker::Person, "id = $1"),
    ("user_preferences", Asker::Person, "user_id = $1"),
    ("uploads", Asker::Person, "user_id = $1"),
    ("kept_files", Asker::Person, "user_id = $1"),
    ("telemetry_sessions", Asker::Person, "user_id = $1"),
    ("lap_shares", Asker::Person, "user_id = $1"),
    (
        "corner_analysis",
        Asker::Person,
        "EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap WHERE lap.id = session_id AND lap.user_id = $1)",
    ),
    ("corner_class_analysis", Asker::Person, "user_id = $1"),
    ("session_analysis", Asker::Person, "user_id = $1"),
    ("focuses", Asker::Person, "user_id = $1"),
    ("reference_laps", Asker::Person, "user_id = $1"),
    ("session_notes", Asker::Person, "user_id = $1"),
    ("notices", Asker::Person, "user_id = $1"),
    ("notices_told", Asker::Person, "user_id = $1"),
    ("column_mappings", Asker::Person, "user_id = $1 OR set_by = $1"),
    ("quota_ledger", Asker::Person, "user_id = $1"),
    ("quota_days", Asker::Person, "user_id = $1"),
    (
        "circuits",
        Asker::Person,
        "EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap WHERE lap.circuit_id = circuits.id AND lap.user_id = $1)",
    ),
    (
        "cars",
        Asker::Person,
        "EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap WHERE lap.car_id = cars.id AND lap.user_id = $1)",
    ),
    ("circuit_names", Asker::Person, "user_id = $1"),
    ("car_names", Asker::Person, "user_id = $1"),
    ("circuit_start_lines", Asker::Person, "user_id = $1"),
    ("circuit_found_corners", Asker::Person, "user_id = $1"),
    ("circuit_aliases", Asker::Person, "user_id = $1"),
    ("place_moves", Asker::Person, "user_id = $1"),
    ("moved_laps", Asker::Person, "user_id = $1"),
    ("members", Asker::Bot, "user_id = $1"),
    ("jobs", Asker::Bot, "user_id = $1"),
    ("direct_channels", Asker::Bot, "user_id = $1"),
    (
        "posted_messages",
        Asker::Bot,
        "user_id = $1 OR about @> ARRAY[$1::bigint]",
    ),
];

/// Tables of which nothing is told as rows, and why.
pub const NOT_TOLD: [(&str, &str); 24] = [
    ("originals", "the files themselves, which lie beside the rows"),
    ("original_objects", "of the bot"),
    ("recomputations", "of the bot"),
    ("telemetry_data", "the samples, which the laps' own files hold"),
    ("lap_grid", "the samples again, thinned"),
    ("circuit_lines", "not used any more"),
    ("circuit_turns", "not used any more"),
    ("guild_circuit_names", "of a server"),
    ("guild_car_names", "of a server"),
    ("circuit_corners", "of a server"),
    ("watched_channels", "of a server"),
    ("news_channels", "of a server"),
    ("news", "of a server"),
    ("boards", "of a server"),
    ("moved_boards", "of a server"),
    ("car_classes", "of a server"),
    (
        "web_entries",
        "links that sign in, good for minutes: hashes of secrets",
    ),
    ("web_sessions", "listed on the dashboard: hashes of secrets"),
    ("web_tokens", "listed on the dashboard: hashes of secrets"),
    ("web_links", "listed on the dashboard: hashes of secrets"),
    ("web_passwords", "of a server"),
    ("shards", "of the bot"),
    ("guilds", "of the bot"),
    ("_sqlx_migrations", "of the database"),
];

/// The tables that [`rows`] tells of.
pub fn told() -> impl Iterator<Item = &'static str> {
    TABLES.iter().map(|(table, ..)| *table)
}

/// Every row that holds something of the actor, by table.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn rows(
    transaction: &mut ActorTransaction,
    actor: &Actor,
) -> Result<Vec<(&'static str, Vec<Value>)>, DbError> {
    let user = to_bigint("user_id", actor.user.get())?;
    let mut tables = Vec::new();
    for (table, asker, condition) in TABLES {
        match asker {
            Asker::Person => transaction.act_as(&actor.alone()).await?,
            Asker::Bot => transaction.act_as_system().await?,
        }
        // Fixed texts only. Whom else a message tells of is theirs.
        let statement = format!(
            "/* all of a person */ SELECT (to_jsonb({table}) - 'about')::text FROM pacenote.{table} WHERE {condition} ORDER BY ctid"
        );
        let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(statement))
            .bind(user)
            .fetch_all(transaction.connection())
            .await?;
        let rows: Result<Vec<Value>, _> = rows.iter().map(|row| serde_json::from_str(row)).collect();
        tables.push((table, rows.map_err(DbError::unexpected)?));
    }
    transaction.act_as(&actor.alone()).await?;
    Ok(tables)
}

/// How many laps of the actor some server sees, and how many servers see one.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn shown(transaction: &mut ActorTransaction) -> Result<(u64, u64), DbError> {
    let (laps, servers): (i64, i64) = sqlx::query_as(
        "SELECT count(DISTINCT session_id), count(DISTINCT guild_id) FROM pacenote.lap_shares
         WHERE user_id = pacenote.actor_user()",
    )
    .fetch_one(transaction.connection())
    .await?;
    Ok((from_bigint("count", laps)?, from_bigint("count", servers)?))
}

/// Where and in what the actor drove.
async fn places(transaction: &mut ActorTransaction) -> Result<(Vec<i64>, Vec<i64>), DbError> {
    let circuits: Vec<i64> = sqlx::query_scalar(
        "SELECT circuit_id FROM pacenote.telemetry_sessions WHERE user_id = pacenote.actor_user()
         UNION SELECT circuit_id FROM pacenote.circuit_aliases WHERE user_id = pacenote.actor_user()
         UNION SELECT into_id FROM pacenote.circuit_aliases WHERE user_id = pacenote.actor_user()
         UNION SELECT circuit_id FROM pacenote.moved_laps WHERE user_id = pacenote.actor_user()",
    )
    .fetch_all(transaction.connection())
    .await?;
    let cars: Vec<i64> = sqlx::query_scalar(
        "SELECT DISTINCT car_id FROM pacenote.telemetry_sessions
         WHERE user_id = pacenote.actor_user() AND car_id IS NOT NULL",
    )
    .fetch_all(transaction.connection())
    .await?;
    Ok((circuits, cars))
}

/// Takes everything of the actor away: their rows, what was done for them, their name on what they set up, and places and
/// cars that nobody else drove. The actor of the transaction is the bot afterwards.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn erase(transaction: &mut ActorTransaction, actor: &Actor) -> Result<(), DbError> {
    let user = to_bigint("user_id", actor.user.get())?;
    // First of all: whoever stores something of theirs holds its job, and is waited for; whoever has not begun to store
    // finds no job any more.
    transaction.act_as_system().await?;
    sqlx::query("DELETE FROM pacenote.jobs WHERE user_id = $1")
        .bind(user)
        .execute(transaction.connection())
        .await?;
    transaction.act_as(&actor.alone()).await?;
    let (circuits, cars) = places(transaction).await?;
    for statement in [
        "DELETE FROM pacenote.circuit_start_lines WHERE user_id = pacenote.actor_user()",
        "DELETE FROM pacenote.circuit_found_corners WHERE user_id = pacenote.actor_user()",
        "DELETE FROM pacenote.circuit_aliases WHERE user_id = pacenote.actor_user()",
    ] {
        sqlx::query(statement).execute(transaction.connection()).await?;
    }
    super::users::delete(transaction).await?;
    transaction.act_as_system().await?;
    for statement in [
        "DELETE FROM pacenote.members WHERE user_id = $1",
        "DELETE FROM pacenote.direct_channels WHERE user_id = $1",
    ] {
        sqlx::query(statement)
            .bind(user)
            .execute(transaction.connection())
            .await?;
    }
    // What a server heard is put right by itself when laps go; who set it up, and stood where, is not kept.
    for statement in [
        "UPDATE pacenote.boards SET places = array_remove(places, $1::bigint) WHERE places @> ARRAY[$1::bigint]",
    ] {
        sqlx::query(statement)
            .bind(user)
            .execute(transaction.connection())
            .await?;
    }
    for statement in [
        "UPDATE pacenote.boards SET set_by = $2 WHERE set_by = $1",
        "UPDATE pacenote.news_channels SET set_by = $2 WHERE set_by = $1",
    ] {
        sqlx::query(statement)
            .bind(user)
            .bind(NOBODY)
            .execute(transaction.connection())
            .await?;
    }
    transaction.act_as_keeper(&actor.alone()).await?;
    for statement in [
        "UPDATE pacenote.column_mappings SET set_by = $2 WHERE set_by = $1",
        "UPDATE pacenote.watched_channels SET set_by = $2 WHERE set_by = $1",
    ] {
        sqlx::query(statement)
            .bind(user)
            .bind(NOBODY)
            .execute(transaction.connection())
            .await?;
    }
    // A name by which only they knew a place is no key for others.
    sqlx::query(
        "UPDATE pacenote.circuits AS place SET slug = NULL WHERE id = ANY ($1)
           AND NOT EXISTS (SELECT FROM pacenote.circuit_names AS said WHERE said.circuit_id = place.id)",
    )
    .bind(&circuits)
    .execute(transaction.connection())
    .await?;
    for (statement, ids) in [
        ("DELETE FROM pacenote.circuits WHERE id = $1", circuits),
        ("DELETE FROM pacenote.cars WHERE id = $1", cars),
    ] {
        for id in ids {
            remove_if_unused(transaction, statement, id).await?;
        }
    }
    transaction.act_as_system().await
}

/// Deletes a row that nothing names any more; one that is still named stays, which only the attempt tells: nobody sees
/// everybody's laps.
async fn remove_if_unused(
    transaction: &mut ActorTransaction,
    statement: &'static str,
    id: i64,
) -> Result<(), DbError> {
    let mut attempt = transaction.connection().begin().await?;
    let removed = sqlx::query(statement).bind(id).execute(&mut *attempt).await;
    match removed {
        Ok(_) => attempt.commit().await?,
        Err(sqlx::Error::Database(error)) if error.is_foreign_key_violation() => attempt.rollback().await?,
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
