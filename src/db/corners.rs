//! `corner_analysis` and `corner_class_analysis`: what each lap did in each corner, and in each class of corners.

mod facts;
mod rows;
mod session;

use std::collections::HashMap;

use serde::Serialize;
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::{ActorTransaction, DbError};
use crate::analysis::CornerFacts;
use crate::ids::{LapId, UploadId};
use crate::units::{MetresPerSecond, Seconds};
use facts::CLASSES;
pub(crate) use facts::ClassStatistics;
pub use facts::LapCorner;
use rows::{CLASS_COLUMNS, CORNER_COLUMNS, ClassRow, CornerRow};
pub use session::classes_of_session;

/// The statistics of the classes that occur, slow first.
#[must_use]
pub fn class_statistics(corners: &[LapCorner]) -> Vec<ClassStatistics> {
    CLASSES
        .into_iter()
        .filter_map(|class| {
            let of_class = || corners.iter().filter(move |corner| corner.corner.class == class);
            let facts: Vec<&CornerFacts> = of_class().map(|corner| &corner.facts).collect();
            let speed = |of: fn(&CornerFacts) -> MetresPerSecond| {
                mean(facts.iter().map(|facts| of(facts).get())).map(MetresPerSecond::new)
            };
            let coasts: Vec<f64> = facts
                .iter()
                .filter_map(|facts| facts.coast)
                .map(Seconds::get)
                .collect();
            let lost: Option<Vec<f64>> = of_class().map(|corner| corner.lost.map(Seconds::get)).collect();
            Some(ClassStatistics {
                class,
                corners: u32::try_from(facts.len()).ok()?,
                entry_speed: speed(|facts| facts.entry_speed)?,
                apex_speed: speed(|facts| facts.apex_speed)?,
                exit_speed: speed(|facts| facts.exit_speed)?,
                time: Seconds::new(facts.iter().map(|facts| facts.time.get()).sum()),
                brake_peak: mean(facts.iter().filter_map(|facts| facts.brake_peak)),
                brake_kind: facts.iter().find_map(|facts| facts.brake_kind),
                trail_braking: mean(
                    facts
                        .iter()
                        .filter_map(|facts| facts.trail_braking.map(Seconds::get)),
                )
                .map(Seconds::new),
                coast: (!coasts.is_empty()).then(|| Seconds::new(coasts.iter().sum())),
                lost: lost.map(|lost_s| Seconds::new(lost_s.iter().sum())),
            })
        })
        .collect()
}

/// `None` of nothing.
fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, n) = values.fold((0.0, 0.0), |(sum, n), value| (sum + value, n + 1.0));
    (n > 0.0).then(|| sum / n)
}

/// What a lap did in its corners, in driving order.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`]. A lap that is not visible has no corners.
pub async fn of_lap(transaction: &mut ActorTransaction, lap: LapId) -> Result<Vec<LapCorner>, DbError> {
    let rows: Vec<CornerRow> =
        sqlx::query_as("SELECT * FROM pacenote.corner_analysis WHERE session_id = $1 ORDER BY corner")
            .bind(lap.get())
            .fetch_all(transaction.connection())
            .await?;
    rows.into_iter().map(LapCorner::try_from).collect()
}

/// What every lap of a file that the actor sees did in its corners, in driving order.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn of_file(
    transaction: &mut ActorTransaction,
    file: UploadId,
) -> Result<HashMap<LapId, Vec<LapCorner>>, DbError> {
    let rows: Vec<CornerOfLap> = sqlx::query_as(
        "SELECT corner.* FROM pacenote.corner_analysis AS corner
         JOIN pacenote.telemetry_sessions AS lap ON lap.id = corner.session_id
         WHERE lap.upload_id = $1 ORDER BY corner.session_id, corner.corner",
    )
    .bind(file.get())
    .fetch_all(transaction.connection())
    .await?;
    let mut of_laps: HashMap<LapId, Vec<LapCorner>> = HashMap::new();
    for row in rows {
        let corner = LapCorner::try_from(row.corner)?;
        of_laps
            .entry(LapId::new(row.session_id))
            .or_default()
            .push(corner);
    }
    Ok(of_laps)
}

/// A row with its lap.
#[derive(sqlx::FromRow)]
struct CornerOfLap {
    session_id: Uuid,
    #[sqlx(flatten)]
    corner: CornerRow,
}

/// What a lap did in the classes of corners that it has, slow first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`]. A lap that is not visible has none.
pub async fn classes_of_lap(
    transaction: &mut ActorTransaction,
    lap: LapId,
) -> Result<Vec<ClassStatistics>, DbError> {
    let rows: Vec<ClassRow> = sqlx::query_as(
        "SELECT * FROM pacenote.corner_class_analysis WHERE session_id = $1
         ORDER BY array_position(ARRAY['slow', 'medium', 'fast'], class)",
    )
    .bind(lap.get())
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter().map(ClassStatistics::try_from).collect()
}

/// Lets nobody else replace the corners of a file's laps until the transaction ends; waits for whoever does so now.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn lock_file(transaction: &mut ActorTransaction, file: UploadId) -> Result<(), DbError> {
    sqlx::query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))")
        .bind(format!("corners of {}", file.get()))
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// Stores the corners of an own lap instead of those that it has; none for a lap that does not count.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn replace(
    transaction: &mut ActorTransaction,
    lap: LapId,
    corners: &[LapCorner],
) -> Result<(), DbError> {
    for statement in [
        "DELETE FROM pacenote.corner_analysis WHERE session_id = $1",
        "DELETE FROM pacenote.corner_class_analysis WHERE session_id = $1",
    ] {
        sqlx::query(statement)
            .bind(lap.get())
            .execute(transaction.connection())
            .await?;
    }
    insert(transaction, lap, corners).await
}

/// Stores the corners of a lap that has none, and the statistics of their classes.
pub(in crate::db) async fn insert(
    transaction: &mut ActorTransaction,
    lap: LapId,
    corners: &[LapCorner],
) -> Result<(), DbError> {
    if corners.is_empty() {
        return Ok(());
    }
    let corner_rows = corners
        .iter()
        .map(CornerRow::try_from)
        .collect::<Result<Vec<_>, DbError>>()?;
    let class_rows = class_statistics(corners)
        .iter()
        .map(ClassRow::try_from)
        .collect::<Result<Vec<_>, DbError>>()?;
    let into_corners = format!(
        "INSERT INTO pacenote.corner_analysis (session_id, {CORNER_COLUMNS})
         SELECT $1, {CORNER_COLUMNS} FROM jsonb_populate_recordset(NULL::pacenote.corner_analysis, $2::text::jsonb)"
    );
    let into_classes = format!(
        "INSERT INTO pacenote.corner_class_analysis (session_id, user_id, circuit_id, car_id, {CLASS_COLUMNS})
         SELECT lap.id, lap.user_id, lap.circuit_id, lap.car_id, class.*
         FROM pacenote.telemetry_sessions AS lap,
              (SELECT {CLASS_COLUMNS}
               FROM jsonb_populate_recordset(NULL::pacenote.corner_class_analysis, $2::text::jsonb)) AS class
         WHERE lap.id = $1"
    );
    for (statement, rows) in [
        (into_corners, as_json(&corner_rows)?),
        (into_classes, as_json(&class_rows)?),
    ] {
        // Made of constants only.
        sqlx::query(AssertSqlSafe(statement))
            .bind(lap.get())
            .bind(rows)
            .execute(transaction.connection())
            .await?;
    }
    Ok(())
}

/// Rows as one value: their numbers are written so that they read back the same.
fn as_json(rows: &impl Serialize) -> Result<String, DbError> {
    serde_json::to_string(rows).map_err(DbError::unexpected)
}
