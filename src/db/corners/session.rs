//! Classes of corners over the laps of a session.

use super::rows::class_named;
use crate::analysis::ClassStatistics;
use crate::db::stored::from_bigint;
use crate::db::{ActorTransaction, DbError};
use crate::ids::{LapId, UploadId};
use crate::units::{MetresPerSecond, Seconds};

#[derive(sqlx::FromRow)]
struct Row {
    class: String,
    corner_count: i32,
    entry_speed_mps: f64,
    apex_speed_mps: f64,
    exit_speed_mps: f64,
    brake_peak: Option<f64>,
    time_lost_s: Option<f64>,
}

/// Means over the laps of a file that count, slow first; what the others lose against the lap `reference`.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn classes_of_session(
    transaction: &mut ActorTransaction,
    file: UploadId,
    reference: LapId,
) -> Result<Vec<ClassStatistics>, DbError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT of.class, max(of.corner_count) AS corner_count,
                sum(of.entry_speed_mps * of.corner_count) / sum(of.corner_count) AS entry_speed_mps,
                sum(of.apex_speed_mps * of.corner_count) / sum(of.corner_count) AS apex_speed_mps,
                sum(of.exit_speed_mps * of.corner_count) / sum(of.corner_count) AS exit_speed_mps,
                avg(of.brake_peak) AS brake_peak,
                avg(of.time_lost_s) FILTER (WHERE of.session_id <> $2) AS time_lost_s
         FROM pacenote.corner_class_analysis AS of
         JOIN pacenote.telemetry_sessions AS lap ON lap.id = of.session_id
         WHERE lap.upload_id = $1 GROUP BY of.class
         ORDER BY array_position(ARRAY['slow', 'medium', 'fast'], of.class)",
    )
    .bind(file.get())
    .bind(reference.get())
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(ClassStatistics {
                class: class_named(&row.class)?,
                corners: from_bigint("corner_count", row.corner_count.into())?,
                entry_speed: MetresPerSecond::new(row.entry_speed_mps),
                apex_speed: MetresPerSecond::new(row.apex_speed_mps),
                exit_speed: MetresPerSecond::new(row.exit_speed_mps),
                brake_peak: row.brake_peak,
                time_lost: row.time_lost_s.map(Seconds::new),
            })
        })
        .collect()
}
