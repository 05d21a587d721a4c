//! `session_analysis`: what the laps of one file say together, kept when it is measured.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{ActorTransaction, DbError};
use crate::analysis::{OptimalPart, Sector};
use crate::ids::{LapId, UploadId};
use crate::units::{Metres, Seconds};

/// What is kept of a session beside the corners of its laps.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptSession {
    /// Every lap it rests on, in the order driven.
    pub laps: Vec<KeptLap>,
    /// Of which corners and classes: another key, another analysis.
    pub corners_key: i64,
    /// Number of the lap everything is measured against.
    pub reference: u32,
    /// The fastest lap from any start point.
    pub best_rolling: Option<Seconds>,
    /// The best parts that can be joined, in driving order.
    pub optimal_parts: Vec<OptimalPart>,
    /// From the line to the line.
    pub sectors: Vec<Sector>,
}

/// What is kept of a lap in a session.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptLap {
    /// Which lap.
    pub id: LapId,
    /// Whether it counted when the session was measured.
    pub counts: bool,
    /// Whether it could be laid on the reference.
    pub is_aligned: bool,
    /// Its time in every sector; `None` where it is not aligned.
    pub sectors: Option<Vec<Seconds>>,
}

/// A session as JSON. Units are in the names: seconds, metres along the reference.
#[derive(Serialize, Deserialize)]
struct KeptJson {
    reference: u32,
    best_rolling_s: Option<f64>,
    parts: Vec<Part>,
    sectors: Vec<SectorRow>,
    laps: Vec<LapRow>,
}

#[derive(Serialize, Deserialize)]
struct Part {
    from: u32,
    to: u32,
    lap: u32,
    time_s: f64,
}

#[derive(Serialize, Deserialize)]
struct SectorRow {
    from: u32,
    to: u32,
    end_m: f64,
}

#[derive(Serialize, Deserialize)]
struct LapRow {
    counts: bool,
    is_aligned: bool,
    sectors_s: Option<Vec<f64>>,
}

#[derive(sqlx::FromRow)]
struct Row {
    lap_ids: Vec<Uuid>,
    corners_key: i64,
    result: String,
}

/// What was kept of a file's session by this version of the analysis, where the actor sees every lap that it rests on.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn find(
    transaction: &mut ActorTransaction,
    file: UploadId,
    version: i16,
) -> Result<Option<KeptSession>, DbError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT lap_ids, corners_key, result::text AS result FROM pacenote.session_analysis
         WHERE upload_id = $1 AND version = $2",
    )
    .bind(file.get())
    .bind(version)
    .fetch_optional(transaction.connection())
    .await?;
    row.map(KeptSession::try_from).transpose()
}

/// Keeps the session of one of the actor's own files, in place of what was kept.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn keep(
    transaction: &mut ActorTransaction,
    file: UploadId,
    version: i16,
    session: &KeptSession,
) -> Result<(), DbError> {
    let result = serde_json::to_string(&KeptJson::from(session)).map_err(DbError::unexpected)?;
    sqlx::query(
        "INSERT INTO pacenote.session_analysis (upload_id, user_id, version, corners_key, lap_ids, result)
         VALUES ($1, pacenote.actor_user(), $2, $3, $4, $5::text::jsonb)
         ON CONFLICT (upload_id) DO UPDATE
         SET version = excluded.version, corners_key = excluded.corners_key, lap_ids = excluded.lap_ids,
             result = excluded.result, created_at = now()",
    )
    .bind(file.get())
    .bind(version)
    .bind(session.corners_key)
    .bind(session.laps.iter().map(|lap| lap.id.get()).collect::<Vec<Uuid>>())
    .bind(result)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Forgets what was kept of one of the actor's own files.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn forget(transaction: &mut ActorTransaction, file: UploadId) -> Result<(), DbError> {
    sqlx::query(
        "DELETE FROM pacenote.session_analysis WHERE upload_id = $1 AND user_id = pacenote.actor_user()",
    )
    .bind(file.get())
    .execute(transaction.connection())
    .await?;
    Ok(())
}

impl From<&KeptSession> for KeptJson {
    fn from(session: &KeptSession) -> Self {
        Self {
            reference: session.reference,
            best_rolling_s: session.best_rolling.map(Seconds::get),
            parts: session
                .optimal_parts
                .iter()
                .map(|part| Part {
                    from: part.from_corner,
                    to: part.to_corner,
                    lap: part.lap,
                    time_s: part.time.get(),
                })
                .collect(),
            sectors: session
                .sectors
                .iter()
                .map(|sector| SectorRow {
                    from: sector.from_corner,
                    to: sector.to_corner,
                    end_m: sector.end.get(),
                })
                .collect(),
            laps: session
                .laps
                .iter()
                .map(|lap| LapRow {
                    counts: lap.counts,
                    is_aligned: lap.is_aligned,
                    sectors_s: lap
                        .sectors
                        .as_ref()
                        .map(|times| times.iter().map(|time| time.get()).collect()),
                })
                .collect(),
        }
    }
}

impl TryFrom<Row> for KeptSession {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        let kept: KeptJson = serde_json::from_str(&row.result).map_err(DbError::unexpected)?;
        Ok(Self {
            laps: row
                .lap_ids
                .into_iter()
                .zip(kept.laps)
                .map(|(id, lap)| KeptLap {
                    id: LapId::new(id),
                    counts: lap.counts,
                    is_aligned: lap.is_aligned,
                    sectors: lap
                        .sectors_s
                        .map(|times_s| times_s.into_iter().map(Seconds::new).collect()),
                })
                .collect(),
            corners_key: row.corners_key,
            reference: kept.reference,
            best_rolling: kept.best_rolling_s.map(Seconds::new),
            optimal_parts: kept
                .parts
                .into_iter()
                .map(|part| OptimalPart {
                    from_corner: part.from,
                    to_corner: part.to,
                    lap: part.lap,
                    time: Seconds::new(part.time_s),
                })
                .collect(),
            sectors: kept
                .sectors
                .into_iter()
                .map(|sector| Sector {
                    from_corner: sector.from,
                    to_corner: sector.to,
                    end: Metres::new(sector.end_m),
                })
                .collect(),
        })
    }
}
