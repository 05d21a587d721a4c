//! `circuits`: the places, recognized by where they are, how long and how shaped they are, and what they are called.

mod corners;
mod lines;
mod place;
mod recognize;

use super::stored::{short_text, slug, to_bigint};
use super::{ActorTransaction, DbError, moves};
use crate::ids::{CircuitId, UserId};

pub use corners::{CornersFrom, corners, forget_corners, keep_corners, set_corners};
pub use lines::{KeptLine, keep_line, line};
pub(crate) use lines::{corners_from, improve_line};
pub(crate) use place::Circuit;
pub use place::CircuitSignature;
use place::Row;

/// Parts of a shape that are kept.
const MOST_SHAPE_PARTS: usize = 128;

/// The circuit that this was driven on; added if it is new. Nobody else adds one before the transaction ends: keep it
/// short.
///
/// # Errors
/// [`DbError::Conflict`] for a length that is not positive; [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn find_or_create(
    transaction: &mut ActorTransaction,
    signature: &CircuitSignature,
) -> Result<Circuit, DbError> {
    if let Some(circuit) = find(transaction, signature).await? {
        return Ok(circuit);
    }
    // One at a time until the end of the transaction: two laps of a new place must not make it twice.
    sqlx::query("SELECT pg_advisory_xact_lock(hashtext('pacenote.circuits'))")
        .execute(transaction.connection())
        .await?;
    if let Some(circuit) = find(transaction, signature).await? {
        return Ok(circuit);
    }
    add(transaction, signature).await
}

/// A circuit of its own, whatever is like it.
///
/// # Errors
/// [`DbError::Conflict`] for a length that is not positive; [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn add(
    transaction: &mut ActorTransaction,
    signature: &CircuitSignature,
) -> Result<Circuit, DbError> {
    let shape: Option<Vec<f32>> = (!signature.shape.is_empty())
        .then(|| signature.shape.iter().copied().take(MOST_SHAPE_PARTS).collect());
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO pacenote.circuits (slug, length_m, center_latitude_deg, center_longitude_deg, shape_rad)
         VALUES ($1, $2, $3, $4, $5) RETURNING id",
    )
    .bind(key(signature))
    .bind(signature.length.get())
    .bind(signature.center.map(|center| center.latitude_deg))
    .bind(signature.center.map(|center| center.longitude_deg))
    .bind(shape)
    .fetch_one(transaction.connection())
    .await?;
    get(transaction, CircuitId::new(id)).await
}

/// The circuit that this was driven on, where it is known; nothing is written.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn find(
    transaction: &mut ActorTransaction,
    signature: &CircuitSignature,
) -> Result<Option<Circuit>, DbError> {
    let slug = key(signature);
    let Some(row) = candidate(transaction, signature, slug.as_deref()).await? else {
        return Ok(None);
    };
    let id = CircuitId::new(row.id);
    // What people made one of two stays one.
    let id = moves::alias(transaction, id).await?.unwrap_or(id);
    get(transaction, id).await.map(Some)
}

/// Adds a circuit beside another one, as long and as shaped, for laps that were taken for that one.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn add_beside(
    transaction: &mut ActorTransaction,
    other: CircuitId,
    slug: &str,
) -> Result<CircuitId, DbError> {
    // Without its place: the next log from there is of the other one, unless somebody says again that it is not.
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO pacenote.circuits (slug, length_m, shape_rad)
         SELECT $2, length_m, shape_rad FROM pacenote.circuits WHERE id = $1 RETURNING id",
    )
    .bind(other.get())
    .bind(slug)
    .fetch_one(transaction.connection())
    .await?;
    Ok(CircuitId::new(id))
}

/// A circuit on which people here drive and that may be the same: about as long, at the same place or of the same shape.
/// Two well-known circuits are two.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn maybe_the_same(
    transaction: &mut ActorTransaction,
    id: CircuitId,
) -> Result<Option<Circuit>, DbError> {
    let driven = driven(transaction, "", None, 25).await?;
    let ids: Vec<i64> = driven
        .iter()
        .map(|circuit| circuit.id.get())
        .chain([id.get()])
        .collect();
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT *, CASE WHEN is_well_known THEN common_name END AS shown_name FROM pacenote.circuits WHERE id = ANY ($1)",
    )
    .bind(ids)
    .fetch_all(transaction.connection())
    .await?;
    let (this, others): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| row.id == id.get());
    let Some(this) = this.into_iter().next() else {
        return Ok(None);
    };
    let found = recognize::maybe_the_same(&this, &others);
    Ok(found.and_then(|found| driven.into_iter().find(|circuit| circuit.id.get() == found)))
}

/// Lets a circuit without a key be known by the signature's name from now on. As the keeper.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn know_by_name(
    transaction: &mut ActorTransaction,
    id: CircuitId,
    signature: &CircuitSignature,
) -> Result<(), DbError> {
    if let Some(slug) = key(signature) {
        sqlx::query("UPDATE pacenote.circuits SET slug = $2 WHERE id = $1 AND slug IS NULL")
            .bind(id.get())
            .bind(slug)
            .execute(transaction.connection())
            .await?;
    }
    Ok(())
}

/// One circuit.
///
/// # Errors
/// [`DbError::NotFound`], [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn get(transaction: &mut ActorTransaction, id: CircuitId) -> Result<Circuit, DbError> {
    let row: Row = sqlx::query_as(
        "SELECT *, pacenote.circuit_name(id) AS shown_name FROM pacenote.circuits WHERE id = $1",
    )
    .bind(id.get())
    .fetch_one(transaction.connection())
    .await?;
    Ok(row.into())
}

/// Circuits on which there is a lap that the actor sees (of `driver`, if one is named), the one driven last first; for
/// autocomplete. Every word of `search` must occur in the name. At most 25.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn driven(
    transaction: &mut ActorTransaction,
    search: &str,
    driver: Option<UserId>,
    limit: u32,
) -> Result<Vec<Circuit>, DbError> {
    let rows: Vec<Row> = sqlx::query_as(
        "WITH RECURSIVE shared AS (
             (SELECT circuit_id FROM pacenote.lap_shares
              WHERE $3::bigint IS NULL AND guild_id = pacenote.actor_guild() ORDER BY circuit_id LIMIT 1)
             UNION ALL
             SELECT next.circuit_id FROM shared, LATERAL (
                 SELECT share.circuit_id FROM pacenote.lap_shares AS share
                 WHERE share.guild_id = pacenote.actor_guild() AND share.circuit_id > shared.circuit_id
                 ORDER BY share.circuit_id LIMIT 1) AS next
         ), own AS (
             (SELECT circuit_id FROM pacenote.telemetry_sessions
              WHERE user_id = (SELECT coalesce($3, pacenote.private_user())) ORDER BY circuit_id LIMIT 1)
             UNION ALL
             SELECT next.circuit_id FROM own, LATERAL (
                 SELECT lap.circuit_id FROM pacenote.telemetry_sessions AS lap
                 WHERE lap.user_id = (SELECT coalesce($3, pacenote.private_user())) AND lap.circuit_id > own.circuit_id
                 ORDER BY lap.circuit_id LIMIT 1) AS next
         ), newest AS (
             SELECT shared.circuit_id, lap.id FROM shared, LATERAL (
                 SELECT share.session_id AS id FROM pacenote.lap_shares AS share
                 WHERE share.guild_id = pacenote.actor_guild() AND share.circuit_id = shared.circuit_id
                 ORDER BY share.session_id DESC LIMIT 1) AS lap
             UNION ALL
             SELECT own.circuit_id, lap.id FROM own, LATERAL (
                 SELECT newest.id FROM pacenote.telemetry_sessions AS newest
                 WHERE newest.user_id = (SELECT coalesce($3, pacenote.private_user())) AND newest.circuit_id = own.circuit_id
                 ORDER BY newest.id DESC LIMIT 1) AS lap
         ), last AS (SELECT DISTINCT ON (circuit_id) circuit_id, id FROM newest ORDER BY circuit_id, id DESC),
         named AS MATERIALIZED (
             SELECT last.circuit_id, last.id, pacenote.circuit_name(last.circuit_id) AS shown_name FROM last
         )
         SELECT circuit.*, named.shown_name FROM named JOIN pacenote.circuits AS circuit ON circuit.id = named.circuit_id
         WHERE lower(coalesce(named.shown_name, '')) LIKE ALL ($1)
         ORDER BY named.id DESC LIMIT $2",
    )
    .bind(super::laps::search_patterns(search))
    .bind(i64::from(limit.min(25)))
    .bind(
        driver
            .map(|driver| to_bigint("user_id", driver.get()))
            .transpose()?,
    )
    .fetch_all(transaction.connection())
    .await?;
    Ok(rows.into_iter().map(Circuit::from).collect())
}

/// What a log without positions is known by: its name, whatever its spelling.
fn key(signature: &CircuitSignature) -> Option<String> {
    let name = signature.name.as_deref().and_then(|name| short_text(name, 100));
    name.as_deref().and_then(slug)
}

async fn candidate(
    transaction: &mut ActorTransaction,
    signature: &CircuitSignature,
    slug: Option<&str>,
) -> Result<Option<Row>, DbError> {
    // Coarse on purpose and through indexes; `recognize` decides.
    let candidates: Vec<Row> = sqlx::query_as(
        "SELECT *, NULL::text AS shown_name FROM pacenote.circuits
         WHERE length_m BETWEEN $1 * 0.92 AND $1 * 1.08
           AND (slug = $2
                OR (center_latitude_deg BETWEEN $3 - 0.2 AND $3 + 0.2)
                OR (shape_rad IS NOT NULL AND (center_latitude_deg IS NULL OR $3 IS NULL)))
         ORDER BY id LIMIT 1000",
    )
    .bind(signature.length.get())
    .bind(slug)
    .bind(signature.center.map(|center| center.latitude_deg))
    .fetch_all(transaction.connection())
    .await?;
    Ok(recognize::best(signature, slug, candidates))
}
