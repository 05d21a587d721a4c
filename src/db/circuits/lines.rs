//! `circuit_lines`: the start line of a circuit, told by the first log that had or found one.

use crate::db::{ActorTransaction, DbError};
use crate::ids::CircuitId;
use crate::telemetry::{GeoLine, GeoPoint};

/// The start line of a circuit, where one is known.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn line(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
) -> Result<Option<GeoLine>, DbError> {
    let row: Option<(f64, f64, f64, f64)> = sqlx::query_as(
        "SELECT a_latitude_deg, a_longitude_deg, b_latitude_deg, b_longitude_deg
         FROM pacenote.circuit_lines WHERE circuit_id = $1",
    )
    .bind(circuit.get())
    .fetch_optional(transaction.connection())
    .await?;
    let point = |latitude_deg, longitude_deg| GeoPoint {
        latitude_deg,
        longitude_deg,
    };
    Ok(
        row.map(|(a_latitude, a_longitude, b_latitude, b_longitude)| GeoLine {
            a: point(a_latitude, a_longitude),
            b: point(b_latitude, b_longitude),
        }),
    )
}

/// Keeps a start line for a circuit that has none. `false`: it has one, which stays.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn keep_line(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    line: &GeoLine,
) -> Result<bool, DbError> {
    let done = sqlx::query(
        "INSERT INTO pacenote.circuit_lines (circuit_id, a_latitude_deg, a_longitude_deg, b_latitude_deg,
             b_longitude_deg) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (circuit_id) DO NOTHING",
    )
    .bind(circuit.get())
    .bind(line.a.latitude_deg)
    .bind(line.a.longitude_deg)
    .bind(line.b.latitude_deg)
    .bind(line.b.longitude_deg)
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected() > 0)
}
