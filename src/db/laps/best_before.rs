//! What a driver's best was without one file: the lap that a new one is held against.

use super::summary::{LapSummary, SummaryRow};
use crate::db::stored::to_bigint;
use crate::db::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId, UploadId, UserId};

/// Which files beside one are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outside {
    /// All of them.
    All,
    /// Those that were stored before it.
    Before,
}

/// A person's fastest lap on a circuit in a car that is not of this file, as far as the actor sees it.
///
/// No car: in one without a name. A lap on another surface, where both are known, says nothing about this one.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn best_outside(
    transaction: &mut ActorTransaction,
    user: UserId,
    (circuit, car): (CircuitId, Option<CarId>),
    (upload, which): (UploadId, Outside),
) -> Result<Option<LapSummary>, DbError> {
    let row: Option<SummaryRow> = sqlx::query_as(
        "SELECT * FROM pacenote.lap_summaries
         WHERE user_id = $1 AND circuit_id = $2 AND car_id IS NOT DISTINCT FROM $3 AND upload_id <> $4 AND ($5::boolean OR upload_id < $4)
           AND counts AND NOT EXISTS (
               SELECT FROM pacenote.session_notes AS one JOIN pacenote.session_notes AS other ON other.surface <> one.surface
               WHERE one.upload_id = $4 AND other.upload_id = lap_summaries.upload_id
           )
         ORDER BY lap_time_s, id LIMIT 1",
    )
    .bind(to_bigint("user_id", user.get())?)
    .bind(circuit.get())
    .bind(car.map(CarId::get))
    .bind(upload.get())
    .bind(which == Outside::All)
    .fetch_optional(transaction.connection())
    .await?;
    row.map(LapSummary::try_from).transpose()
}
