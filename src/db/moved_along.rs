//! What goes along with laps that are moved: references that point at them, focuses, a server's boards, and the class of a
//! car.

use uuid::Uuid;

use super::moves::{Move, MovedLap};
use super::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId};

/// References lie where the laps that they point at lie, whosever they are; for the bot itself. `laps`: where they are now.
/// One that is chosen there already stays.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn references(transaction: &mut ActorTransaction, laps: &[MovedLap]) -> Result<(), DbError> {
    let ids: Vec<Uuid> = laps.iter().map(|of| of.lap.id.get()).collect();
    let circuits: Vec<i64> = laps.iter().map(|of| of.lap.circuit.get()).collect();
    let cars: Vec<Option<i64>> = laps.iter().map(|of| of.lap.car.map(CarId::get)).collect();
    sqlx::query(
        "UPDATE pacenote.reference_laps AS chosen SET circuit_id = now.circuit_id, car_id = now.car_id
         FROM unnest($1::uuid[], $2::bigint[], $3::bigint[]) AS now (id, circuit_id, car_id)
         WHERE chosen.session_id = now.id AND NOT EXISTS (
             SELECT FROM pacenote.reference_laps AS other
             WHERE other.circuit_id = now.circuit_id AND other.car_id IS NOT DISTINCT FROM now.car_id
               AND other.guild_id IS NOT DISTINCT FROM chosen.guild_id
               AND other.user_id IS NOT DISTINCT FROM chosen.user_id)",
    )
    .bind(ids)
    .bind(circuits)
    .bind(cars)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Focuses of the actor lie where the laps that they were said about lie. One that is given there already stays.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn focuses(transaction: &mut ActorTransaction) -> Result<(), DbError> {
    sqlx::query(
        "UPDATE pacenote.focuses AS given SET circuit_id = lap.circuit_id, car_id = lap.car_id
         FROM pacenote.telemetry_sessions AS lap
         WHERE given.user_id = pacenote.actor_user() AND lap.id = given.session_id
           AND (given.circuit_id, given.car_id) IS DISTINCT FROM (lap.circuit_id, lap.car_id)
           AND NOT EXISTS (
               SELECT FROM pacenote.focuses AS other
               WHERE other.user_id = given.user_id AND other.circuit_id = lap.circuit_id
                 AND other.car_id IS NOT DISTINCT FROM lap.car_id)",
    )
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Boards and challenges of the actor's server go along. A standing board of which the other circuit has one, too, is
/// closed: one place has one board.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn boards(transaction: &mut ActorTransaction, of: &Move) -> Result<(), DbError> {
    let (Some(from), Some(into)) = (of.from, of.into) else {
        return Ok(());
    };
    sqlx::query(
        "WITH here AS (
             SELECT board.id, board.name IS NOT NULL OR NOT EXISTS (
                 SELECT FROM pacenote.boards AS other
                 WHERE other.guild_id = board.guild_id AND other.circuit_id = $3 AND other.name IS NULL
                   AND coalesce(other.car_id, 0) = coalesce(board.car_id, 0)
                   AND lower(coalesce(other.class, '')) = lower(coalesce(board.class, ''))) AS goes
             FROM pacenote.boards AS board
             WHERE board.guild_id = pacenote.actor_guild() AND board.circuit_id = $2
               AND (board.name IS NOT NULL OR board.closed_at IS NULL)
         ), gone AS (
             UPDATE pacenote.boards AS board
             SET circuit_id = CASE WHEN here.goes THEN $3 ELSE board.circuit_id END, shown = '',
                 closed_at = CASE WHEN here.goes THEN board.closed_at ELSE now() END
             FROM here WHERE board.id = here.id
             RETURNING board.id, board.guild_id)
         INSERT INTO pacenote.moved_boards (move_id, board_id, guild_id, circuit_id)
         SELECT $1, gone.id, gone.guild_id, $2 FROM gone",
    )
    .bind(of.id)
    .bind(from.get())
    .bind(into.get())
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Boards that went along go back, and one that was closed stands again.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn boards_back(transaction: &mut ActorTransaction, of: &Move) -> Result<(), DbError> {
    sqlx::query(
        "UPDATE pacenote.boards AS board
         SET circuit_id = moved.circuit_id, shown = '',
             closed_at = CASE WHEN board.name IS NULL THEN NULL ELSE board.closed_at END
         FROM pacenote.moved_boards AS moved
         WHERE moved.move_id = $1 AND board.id = moved.board_id AND board.guild_id = pacenote.actor_guild()",
    )
    .bind(of.id)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// The class that the actor's server gave a car goes along to the other one, where that has none.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn class(
    transaction: &mut ActorTransaction,
    of: &Move,
    (from, into): (CarId, CarId),
) -> Result<(), DbError> {
    sqlx::query(
        "WITH given AS (
             INSERT INTO pacenote.car_classes (guild_id, car_id, name)
             SELECT guild_id, $3, name FROM pacenote.car_classes
             WHERE guild_id = pacenote.actor_guild() AND car_id = $2
             ON CONFLICT (guild_id, car_id) DO NOTHING RETURNING car_id)
         UPDATE pacenote.place_moves AS moved SET classed_car = given.car_id FROM given WHERE moved.id = $1",
    )
    .bind(of.id)
    .bind(from.get())
    .bind(into.get())
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// The class that a car got with a move is gone again.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn class_back(transaction: &mut ActorTransaction, of: &Move) -> Result<(), DbError> {
    sqlx::query(
        "DELETE FROM pacenote.car_classes AS class USING pacenote.place_moves AS moved
         WHERE moved.id = $1 AND class.car_id = moved.classed_car AND class.guild_id = pacenote.actor_guild()",
    )
    .bind(of.id)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// The circuit on which a board goes on that was closed because another one stands there, too.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn goes_on_at(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
) -> Result<Option<CircuitId>, DbError> {
    let into: Option<i64> = sqlx::query_scalar(
        "SELECT into_id FROM pacenote.circuit_aliases
         WHERE circuit_id = $1 AND guild_id = pacenote.actor_guild()",
    )
    .bind(circuit.get())
    .fetch_optional(transaction.connection())
    .await?;
    Ok(into.map(CircuitId::new))
}
