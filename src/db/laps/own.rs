//! One's own laps, one by one or all of a file: what a driver decides about is found here.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::summary::SetAside;
use crate::db::one_row::one_row;
use crate::db::stored::from_bigint;
use crate::db::{ActorTransaction, DbError, names};
use crate::ids::{CarId, CircuitId, LapId, UploadId};

/// Which of the actor's own laps are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnLaps {
    /// One lap.
    Lap(LapId),
    /// Every lap of a file.
    Upload(UploadId),
}

/// One of the actor's own laps and what it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OwnLap {
    /// Which one.
    pub id: LapId,
    /// The file it came with.
    pub upload: UploadId,
    /// Where.
    pub circuit: CircuitId,
    /// In which car, where that is known.
    pub car: Option<CarId>,
}

/// How many of them have a lap time to be measured by: no out lap, no in lap.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn count_timed(transaction: &mut ActorTransaction, which: OwnLaps) -> Result<u64, DbError> {
    let (lap, upload) = match which {
        OwnLaps::Lap(lap) => (Some(lap.get()), None),
        OwnLaps::Upload(upload) => (None, Some(upload.get())),
    };
    let count: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM pacenote.telemetry_sessions
         WHERE (id = $1 OR upload_id = $2) AND user_id = pacenote.actor_user() AND kind = 'timed'",
    )
    .bind(lap)
    .bind(upload)
    .fetch_one(transaction.connection())
    .await?;
    from_bigint("count", count)
}

/// The ids of all that the actor gave us: files and laps.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn own_ids(transaction: &mut ActorTransaction) -> Result<Vec<Uuid>, DbError> {
    let ids: Vec<Uuid> = sqlx::query_scalar(
        "SELECT id FROM pacenote.telemetry_sessions WHERE user_id = pacenote.actor_user()
         UNION ALL SELECT id FROM pacenote.uploads WHERE user_id = pacenote.actor_user()",
    )
    .fetch_all(transaction.connection())
    .await?;
    Ok(ids)
}

/// The laps that are meant, in the order driven.
///
/// # Errors
/// [`DbError::NotFound`] where none of them is the actor's; [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn own(transaction: &mut ActorTransaction, which: OwnLaps) -> Result<Vec<OwnLap>, DbError> {
    let (lap, upload) = match which {
        OwnLaps::Lap(lap) => (Some(lap.get()), None),
        OwnLaps::Upload(upload) => (None, Some(upload.get())),
    };
    let rows: Vec<(Uuid, Uuid, i64, Option<i64>)> = sqlx::query_as(
        "SELECT id, upload_id, circuit_id, car_id FROM pacenote.telemetry_sessions
         WHERE (id = $1 OR upload_id = $2) AND user_id = pacenote.actor_user() ORDER BY id",
    )
    .bind(lap)
    .bind(upload)
    .fetch_all(transaction.connection())
    .await?;
    if rows.is_empty() {
        return Err(DbError::NotFound);
    }
    Ok(rows
        .into_iter()
        .map(|(id, upload, circuit, car)| OwnLap {
            id: LapId::new(id),
            upload: UploadId::new(upload),
            circuit: CircuitId::new(circuit),
            car: car.map(CarId::new),
        })
        .collect())
}

/// Sets laps of the actor aside, which then do not count; `None` takes that back, and they are to be judged again. Out
/// and in laps never count and are left as they are. Gives how many laps it concerns.
///
/// # Errors
/// [`DbError::NotFound`] where none of them is the actor's; [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn set_aside(
    transaction: &mut ActorTransaction,
    which: OwnLaps,
    why: Option<SetAside>,
) -> Result<u64, DbError> {
    let concerned = own(transaction, which).await?;
    let laps: Vec<Uuid> = concerned.iter().map(|lap| lap.id.get()).collect();
    let done = sqlx::query(
        "UPDATE pacenote.telemetry_sessions SET set_aside = $2::text, valid = valid AND $2::text IS NULL
         WHERE id = ANY ($1) AND user_id = pacenote.actor_user() AND kind IN ('timed', 'partial')
           AND set_aside IS DISTINCT FROM 'optimal'",
    )
    .bind(laps)
    .bind(why.map(SetAside::name))
    .execute(transaction.connection())
    .await?;
    drop_optimal(transaction, &concerned).await?;
    Ok(done.rows_affected())
}

/// Deletes laps of the actor, and files that have none left, with all that came of them. Gives how many laps are gone.
///
/// # Errors
/// [`DbError::NotFound`] where none of them is the actor's; [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn delete(transaction: &mut ActorTransaction, which: OwnLaps) -> Result<u64, DbError> {
    let laps = own(transaction, which).await?;
    let ids: Vec<Uuid> = laps.iter().map(|lap| lap.id.get()).collect();
    let files: Vec<Uuid> = laps.iter().map(|lap| lap.upload.get()).collect();
    let done = sqlx::query(
        "DELETE FROM pacenote.telemetry_sessions WHERE id = ANY ($1) AND user_id = pacenote.actor_user()",
    )
    .bind(ids)
    .execute(transaction.connection())
    .await?;
    // What its laps said together rests on the one that is gone, too.
    sqlx::query("DELETE FROM pacenote.session_analysis WHERE upload_id = ANY ($1) AND user_id = pacenote.actor_user()")
        .bind(&files)
        .execute(transaction.connection())
        .await?;
    sqlx::query(
        "DELETE FROM pacenote.uploads AS file WHERE file.id = ANY ($1) AND file.user_id = pacenote.actor_user()
           AND NOT EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap WHERE lap.upload_id = file.id)",
    )
    .bind(&files)
    .execute(transaction.connection())
    .await?;
    drop_optimal(transaction, &laps).await?;
    say_names_again(transaction, &laps).await?;
    Ok(done.rows_affected())
}

/// Keeps a lap that was just stored as one that is made of parts: nobody lets it count.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn keep_as_optimal(transaction: &mut ActorTransaction, lap: LapId) -> Result<(), DbError> {
    let query = sqlx::query(
        "UPDATE pacenote.telemetry_sessions SET set_aside = 'optimal' WHERE id = $1 AND user_id = pacenote.actor_user()",
    );
    one_row(transaction, "keeping an optimal lap", query.bind(lap.get())).await
}

/// Deletes the actor's laps that are made of parts, where laps changed that they may be made of.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(in crate::db) async fn drop_optimal(
    transaction: &mut ActorTransaction,
    concerned: &[OwnLap],
) -> Result<(), DbError> {
    let circuits: BTreeSet<i64> = concerned.iter().map(|lap| lap.circuit.get()).collect();
    sqlx::query(
        "DELETE FROM pacenote.uploads AS file USING pacenote.telemetry_sessions AS lap
         WHERE lap.upload_id = file.id AND lap.set_aside = 'optimal' AND file.user_id = pacenote.actor_user()
           AND lap.user_id = pacenote.actor_user() AND lap.circuit_id = ANY ($1)",
    )
    .bind(circuits.into_iter().collect::<Vec<i64>>())
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Says anew what the files of these laps call their places and cars, for whoever sees a lap of them by now.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(in crate::db) async fn say_names_again(
    transaction: &mut ActorTransaction,
    laps: &[OwnLap],
) -> Result<(), DbError> {
    let circuits: BTreeSet<CircuitId> = laps.iter().map(|lap| lap.circuit).collect();
    let cars: BTreeSet<CarId> = laps.iter().filter_map(|lap| lap.car).collect();
    let (circuits, cars): (Vec<_>, Vec<_>) = (circuits.into_iter().collect(), cars.into_iter().collect());
    names::say_again(transaction, &circuits, &cars).await
}
