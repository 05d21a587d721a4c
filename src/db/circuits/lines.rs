//! `circuit_start_lines`: the start line of a circuit, told by a server's first log that had or found one, and by a person's. A
//! line that a path gave goes for the first one that a log knows; corners go on counting from where it was.

use crate::db::stored::to_bigint;
use crate::db::{ActorTransaction, DbError};
use crate::ids::{CircuitId, GuildId};
use crate::telemetry::{GeoLine, GeoPoint};

/// A start line that is kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KeptLine {
    /// Where it is.
    pub line: GeoLine,
    /// The path of a log gave it, and nobody knows of it: timing screens have another one.
    pub is_found: bool,
}

/// The start line of a circuit for the actor: their server's, else their own.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn line(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
) -> Result<Option<KeptLine>, DbError> {
    let row: Option<(f64, f64, f64, f64, bool)> = sqlx::query_as(
        "SELECT a_latitude_deg, a_longitude_deg, b_latitude_deg, b_longitude_deg, is_found
         FROM pacenote.circuit_start_lines WHERE circuit_id = $1 ORDER BY guild_id DESC LIMIT 1",
    )
    .bind(circuit.get())
    .fetch_optional(transaction.connection())
    .await?;
    Ok(row.map(
        |(a_latitude, a_longitude, b_latitude, b_longitude, is_found)| KeptLine {
            line: line_of((a_latitude, a_longitude, b_latitude, b_longitude)),
            is_found,
        },
    ))
}

/// From latitude and longitude of both ends, degrees.
const fn line_of((a_latitude, a_longitude, b_latitude, b_longitude): (f64, f64, f64, f64)) -> GeoLine {
    GeoLine {
        a: GeoPoint {
            latitude_deg: a_latitude,
            longitude_deg: a_longitude,
        },
        b: GeoPoint {
            latitude_deg: b_latitude,
            longitude_deg: b_longitude,
        },
    }
}

/// The line from which the kept corners of a circuit count: the first one that the circuit had for the actor's server, else
/// for the actor.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn corners_from(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
) -> Result<Option<GeoLine>, DbError> {
    let ends_deg: Option<(f64, f64, f64, f64)> = sqlx::query_as(
        "SELECT coalesce(corners_from_deg[1], a_latitude_deg), coalesce(corners_from_deg[2], a_longitude_deg),
             coalesce(corners_from_deg[3], b_latitude_deg), coalesce(corners_from_deg[4], b_longitude_deg)
         FROM pacenote.circuit_start_lines WHERE circuit_id = $1 ORDER BY guild_id DESC LIMIT 1",
    )
    .bind(circuit.get())
    .fetch_optional(transaction.connection())
    .await?;
    Ok(ends_deg.map(line_of))
}

/// Puts a line that is known in the place of one that a path gave, for the actor and for a server that sees their laps.
/// `true`: laps that were timed at the one that goes are to be cut again.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn improve_line(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    line: &GeoLine,
    share_with: Option<GuildId>,
) -> Result<bool, DbError> {
    let done = sqlx::query(
        "UPDATE pacenote.circuit_start_lines AS kept
         SET corners_from_deg = coalesce(corners_from_deg,
                 ARRAY[a_latitude_deg, a_longitude_deg, b_latitude_deg, b_longitude_deg]),
             a_latitude_deg = $2, a_longitude_deg = $3, b_latitude_deg = $4, b_longitude_deg = $5, is_found = false
         WHERE circuit_id = $1 AND is_found AND (user_id = pacenote.actor_user() OR guild_id = $6)",
    )
    .bind(circuit.get())
    .bind(line.a.latitude_deg)
    .bind(line.a.longitude_deg)
    .bind(line.b.latitude_deg)
    .bind(line.b.longitude_deg)
    .bind(share_with.map(|guild| to_bigint("guild_id", guild.get())).transpose()?)
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Keeps a start line for the actor, and for a server that sees their laps, where they have none. `false`: both have one,
/// which stays.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn keep_line(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    kept: &KeptLine,
    share_with: Option<GuildId>,
) -> Result<bool, DbError> {
    let line = &kept.line;
    let done = sqlx::query(
        "INSERT INTO pacenote.circuit_start_lines (circuit_id, guild_id, user_id, a_latitude_deg, a_longitude_deg,
             b_latitude_deg, b_longitude_deg, is_found)
         SELECT $1, owner.*, $2, $3, $4, $5, $7
         FROM (SELECT 0, pacenote.actor_user() UNION ALL SELECT $6::bigint, 0 WHERE $6::bigint IS NOT NULL) AS owner
         ON CONFLICT (circuit_id, guild_id, user_id) DO NOTHING",
    )
    .bind(circuit.get())
    .bind(line.a.latitude_deg)
    .bind(line.a.longitude_deg)
    .bind(line.b.latitude_deg)
    .bind(line.b.longitude_deg)
    .bind(share_with.map(|guild| to_bigint("guild_id", guild.get())).transpose()?)
    .bind(kept.is_found)
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected() > 0)
}
