//! Verdicts on stored laps: what they rest on, and writing new ones.

use uuid::Uuid;

use super::super::stored::named;
use super::super::{ActorTransaction, DbError};
use crate::analysis::{LapEvidence, Verdict};
use crate::ids::{CarId, CircuitId, LapId, UploadId};
use crate::telemetry::{LapKind, TimeBasis};
use crate::units::Metres;

/// Laps that are judged together, the newest ones.
const MOST_LAPS: i64 = 2000;

/// A stored lap with what its verdict rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct JudgedLap {
    /// Which one.
    pub id: LapId,
    /// The file it came with.
    pub upload: UploadId,
    /// Its verdict as it is stored.
    pub verdict: Verdict,
    /// What a new verdict rests on.
    pub evidence: LapEvidence,
    /// Whether the actor's server sees it; outside of one: whether any does.
    pub shared: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    upload_id: Uuid,
    kind: String,
    valid: bool,
    is_complete: bool,
    time_basis: String,
    length_m: f64,
    stopped: bool,
    flagged: bool,
    longest_gap_m: f64,
    shared: bool,
}

impl TryFrom<Row> for JudgedLap {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        let kind = named("kind", &row.kind, LapKind::from_name)?;
        Ok(Self {
            id: LapId::new(row.id),
            upload: UploadId::new(row.upload_id),
            verdict: Verdict {
                kind,
                valid: row.valid,
            },
            evidence: LapEvidence {
                length: Metres::new(row.length_m),
                kind,
                complete: row.is_complete,
                stated: row.time_basis == TimeBasis::Stated.name(),
                stopped: row.stopped,
                flagged: row.flagged,
                longest_gap: Metres::new(row.longest_gap_m),
            },
            shared: row.shared,
        })
    }
}

/// The actor's own laps on a circuit in a car (`None`: in no known car), in the order stored, which within a file is
/// the order driven.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn judged(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
) -> Result<Vec<JudgedLap>, DbError> {
    let mut rows: Vec<Row> = sqlx::query_as(
        "SELECT lap.id, lap.upload_id, lap.kind, lap.valid, lap.lap_time_s IS NOT NULL AS is_complete, lap.time_basis, lap.length_m,
                lap.stopped, (lap.flagged IS TRUE OR lap.set_aside IS NOT NULL) AS flagged, lap.longest_gap_m,
                EXISTS (SELECT FROM pacenote.lap_shares AS share
                        WHERE share.session_id = lap.id
                          AND (share.guild_id = pacenote.actor_guild() OR pacenote.actor_guild() IS NULL)) AS shared
         FROM pacenote.telemetry_sessions AS lap
         WHERE lap.user_id = pacenote.actor_user() AND lap.circuit_id = $1 AND lap.car_id IS NOT DISTINCT FROM $2
           AND lap.stopped IS NOT NULL AND lap.longest_gap_m IS NOT NULL AND lap.set_aside IS DISTINCT FROM 'optimal'
         ORDER BY lap.upload_id DESC, lap.id DESC LIMIT $3",
    )
    .bind(circuit.get())
    .bind(car.map(|car| car.get()))
    .bind(MOST_LAPS)
    .fetch_all(transaction.connection())
    .await?;
    rows.reverse();
    rows.into_iter().map(JudgedLap::try_from).collect()
}

/// Writes new verdicts on own laps; gives how many were written.
///
/// # Errors
/// [`DbError::Unexpected`] for a verdict that a lap cannot have; [`DbError::Unavailable`].
pub async fn set_verdicts(
    transaction: &mut ActorTransaction,
    verdicts: &[(LapId, Verdict)],
) -> Result<u64, DbError> {
    if verdicts.is_empty() {
        return Ok(0);
    }
    let ids: Vec<Uuid> = verdicts.iter().map(|(id, _)| id.get()).collect();
    let kinds: Vec<&str> = verdicts.iter().map(|(_, verdict)| verdict.kind.name()).collect();
    let valid: Vec<bool> = verdicts.iter().map(|(_, verdict)| verdict.valid).collect();
    let done = sqlx::query(
        "UPDATE pacenote.telemetry_sessions AS lap SET kind = verdict.kind, valid = verdict.valid
         FROM unnest($1::uuid[], $2::text[], $3::boolean[]) AS verdict (id, kind, valid)
         WHERE lap.id = verdict.id AND lap.user_id = pacenote.actor_user()",
    )
    .bind(ids)
    .bind(kinds)
    .bind(valid)
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected())
}
