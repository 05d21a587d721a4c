//! `reference_laps`: the lap that a person or a server holds others against where nobody says which.

use uuid::Uuid;

use super::one_row::one_row;
use super::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId, LapId};

/// Whose reference a lap is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceOf {
    /// The actor's own.
    Person,
    /// The actor's server's.
    Server,
}

#[derive(sqlx::FromRow)]
struct Row {
    session_id: Uuid,
    is_own: bool,
}

/// From now on a lap is the reference of its circuit and car; another one there gives way.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn set(
    transaction: &mut ActorTransaction,
    of: ReferenceOf,
    (circuit, car): (CircuitId, Option<CarId>),
    lap: LapId,
) -> Result<(), DbError> {
    let query = sqlx::query(
        "INSERT INTO pacenote.reference_laps (guild_id, user_id, circuit_id, car_id, session_id)
         VALUES (CASE WHEN NOT $1 THEN pacenote.actor_guild() END, CASE WHEN $1 THEN pacenote.actor_user() END, $2, $3, $4)
         ON CONFLICT ON CONSTRAINT reference_laps_key DO UPDATE SET session_id = excluded.session_id, created_at = now()",
    );
    let query = query
        .bind(of == ReferenceOf::Person)
        .bind(circuit.get())
        .bind(car.map(CarId::get))
        .bind(lap.get());
    one_row(transaction, "choosing a reference lap", query).await
}

/// There is no reference on a circuit any more, in whatever car. Gives how many there were.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn clear(
    transaction: &mut ActorTransaction,
    of: ReferenceOf,
    circuit: CircuitId,
) -> Result<u64, DbError> {
    let done = sqlx::query(
        "DELETE FROM pacenote.reference_laps
         WHERE circuit_id = $2 AND CASE WHEN $1 THEN user_id = pacenote.actor_user() ELSE guild_id = pacenote.actor_guild() END",
    )
    .bind(of == ReferenceOf::Person)
    .bind(circuit.get())
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected())
}

/// The references that hold on a circuit in a car, the actor's own before the server's. They may be laps that the actor does
/// not see.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn of_place(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
) -> Result<Vec<LapId>, DbError> {
    let laps: Vec<Uuid> = sqlx::query_scalar(
        "SELECT session_id FROM pacenote.reference_laps
         WHERE circuit_id = $1 AND car_id IS NOT DISTINCT FROM $2 ORDER BY user_id IS NULL",
    )
    .bind(circuit.get())
    .bind(car.map(CarId::get))
    .fetch_all(transaction.connection())
    .await?;
    Ok(laps.into_iter().map(LapId::new).collect())
}

/// Every reference of the actor and of the server, the newest first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn list(transaction: &mut ActorTransaction) -> Result<Vec<(ReferenceOf, LapId)>, DbError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT session_id, user_id IS NOT NULL AS is_own FROM pacenote.reference_laps ORDER BY created_at DESC, session_id",
    )
    .fetch_all(transaction.connection())
    .await?;
    let of = |is_own| {
        if is_own {
            ReferenceOf::Person
        } else {
            ReferenceOf::Server
        }
    };
    Ok(rows
        .into_iter()
        .map(|row| (of(row.is_own), LapId::new(row.session_id)))
        .collect())
}
