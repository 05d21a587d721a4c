//! `session_notes`: what a driver calls a session, and under which conditions it was driven.

use uuid::Uuid;

use super::one_row::one_row;
use super::stored::named;
use super::{ActorTransaction, DbError};
use crate::ids::UploadId;
use crate::telemetry::{Conditions, Surface};

/// What is known of a session beside its laps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionNote {
    /// What its driver calls it.
    pub title: Option<String>,
    /// What its driver notes; `None` for everybody else.
    pub note: Option<String>,
    /// Words by which it is found.
    pub tags: Vec<String>,
    /// Conditions; the setup sheet only where the reader may see it.
    pub conditions: Conditions,
    /// Whether others who see its laps may see the setup sheet.
    pub setup_seen: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    title: Option<String>,
    note: Option<String>,
    tags: Vec<String>,
    surface: Option<String>,
    tyres: Option<String>,
    fuel_l: Option<f64>,
    air_c: Option<f64>,
    track_c: Option<f64>,
    setup: Option<String>,
    setup_seen: bool,
}

impl TryFrom<Row> for SessionNote {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        let surface = row
            .surface
            .map(|name| named("surface", &name, Surface::from_name))
            .transpose()?;
        Ok(Self {
            title: row.title,
            note: row.note,
            tags: row.tags,
            conditions: Conditions {
                surface,
                tyres: row.tyres,
                fuel_l: row.fuel_l,
                air_c: row.air_c,
                track_c: row.track_c,
                setup: row.setup,
            },
            setup_seen: row.setup_seen,
        })
    }
}

/// What the actor may know of a session; `None`: nothing is known.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn find(
    transaction: &mut ActorTransaction,
    upload: UploadId,
) -> Result<Option<SessionNote>, DbError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT title, CASE WHEN user_id = pacenote.private_user() THEN note END AS note, tags, surface, tyres, fuel_l, air_c,
                track_c, CASE WHEN setup_seen OR user_id = pacenote.private_user() THEN setup END AS setup, setup_seen
         FROM pacenote.session_notes WHERE upload_id = $1",
    )
    .bind(upload.get())
    .fetch_optional(transaction.connection())
    .await?;
    row.map(SessionNote::try_from).transpose()
}

/// Keeps what is known of a session of the actor's own.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn set(
    transaction: &mut ActorTransaction,
    upload: UploadId,
    note: &SessionNote,
) -> Result<(), DbError> {
    let of = &note.conditions;
    let query = sqlx::query(
        "INSERT INTO pacenote.session_notes (upload_id, user_id, title, note, tags, surface, tyres, fuel_l, air_c, track_c,
             setup, setup_seen)
         VALUES ($1, pacenote.actor_user(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         ON CONFLICT (upload_id) DO UPDATE
         SET title = excluded.title, note = excluded.note, tags = excluded.tags, surface = excluded.surface,
             tyres = excluded.tyres, fuel_l = excluded.fuel_l, air_c = excluded.air_c, track_c = excluded.track_c,
             setup = excluded.setup, setup_seen = excluded.setup_seen",
    );
    let query = query
        .bind(upload.get())
        .bind(&note.title)
        .bind(&note.note)
        .bind(&note.tags)
        .bind(of.surface.map(Surface::name))
        .bind(&of.tyres)
        .bind(of.fuel_l)
        .bind(of.air_c)
        .bind(of.track_c)
        .bind(&of.setup)
        .bind(note.setup_seen);
    one_row(transaction, "keeping what a session was", query).await
}

/// Of files, those that were driven on another surface than this one, where both are known.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn unlike(
    transaction: &mut ActorTransaction,
    upload: UploadId,
    others: &[UploadId],
) -> Result<Vec<UploadId>, DbError> {
    let ids: Vec<Uuid> = sqlx::query_scalar(
        "SELECT other.upload_id FROM pacenote.session_notes AS one JOIN pacenote.session_notes AS other
             ON other.surface IS NOT NULL AND other.surface <> one.surface
         WHERE one.upload_id = $1 AND other.upload_id = ANY ($2)",
    )
    .bind(upload.get())
    .bind(others.iter().map(|other| other.get()).collect::<Vec<Uuid>>())
    .fetch_all(transaction.connection())
    .await?;
    Ok(ids.into_iter().map(UploadId::new).collect())
}
