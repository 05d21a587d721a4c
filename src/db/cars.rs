//! `cars`: a catalog by name, whatever its spelling; what a viewer calls one is in [`super::names`].

use super::stored::{short_text, slug, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{CarId, UserId};

/// A car with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Car {
    /// Which one.
    pub id: CarId,
    /// What whoever asks calls it.
    pub name: String,
}

/// A car of the catalog, where whoever asks may read its name.
///
/// # Errors
/// [`DbError::NotFound`], [`DbError::Unavailable`].
pub async fn get(transaction: &mut ActorTransaction, id: CarId) -> Result<Car, DbError> {
    let name: Option<Option<String>> =
        sqlx::query_scalar("SELECT pacenote.car_name(id) FROM pacenote.cars WHERE id = $1")
            .bind(id.get())
            .fetch_optional(transaction.connection())
            .await?;
    let name = name.flatten().ok_or(DbError::NotFound)?;
    Ok(Car { id, name })
}

/// Cars in which there is a lap that the actor sees (of `driver`, if one is named), the one driven last first; for
/// autocomplete. Every word of `search` must occur in the name. At most 25.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn driven(
    transaction: &mut ActorTransaction,
    search: &str,
    driver: Option<UserId>,
    limit: u32,
) -> Result<Vec<Car>, DbError> {
    let rows: Vec<(i64, String)> = sqlx::query_as(
        "WITH RECURSIVE shared AS (
             (SELECT car_key FROM pacenote.lap_shares
              WHERE $3::bigint IS NULL AND guild_id = pacenote.actor_guild() ORDER BY car_key LIMIT 1)
             UNION ALL
             SELECT next.car_key FROM shared, LATERAL (
                 SELECT share.car_key FROM pacenote.lap_shares AS share
                 WHERE share.guild_id = pacenote.actor_guild() AND share.car_key > shared.car_key
                 ORDER BY share.car_key LIMIT 1) AS next
         ), own AS (
             (SELECT car_key FROM pacenote.telemetry_sessions
              WHERE user_id = (SELECT coalesce($3, pacenote.private_user())) ORDER BY car_key LIMIT 1)
             UNION ALL
             SELECT next.car_key FROM own, LATERAL (
                 SELECT lap.car_key FROM pacenote.telemetry_sessions AS lap
                 WHERE lap.user_id = (SELECT coalesce($3, pacenote.private_user())) AND lap.car_key > own.car_key
                 ORDER BY lap.car_key LIMIT 1) AS next
         ), newest AS (
             SELECT shared.car_key, lap.id FROM shared, LATERAL (
                 SELECT share.session_id AS id FROM pacenote.lap_shares AS share
                 WHERE share.guild_id = pacenote.actor_guild() AND share.car_key = shared.car_key
                 ORDER BY share.session_id DESC LIMIT 1) AS lap
             UNION ALL
             SELECT own.car_key, lap.id FROM own, LATERAL (
                 SELECT newest.id FROM pacenote.telemetry_sessions AS newest
                 WHERE newest.user_id = (SELECT coalesce($3, pacenote.private_user())) AND newest.car_key = own.car_key
                 ORDER BY newest.id DESC LIMIT 1) AS lap
         ), last AS (SELECT DISTINCT ON (car_key) car_key, id FROM newest ORDER BY car_key, id DESC),
         named AS MATERIALIZED (SELECT car_key, id, pacenote.car_name(car_key) AS name FROM last)
         SELECT named.car_key, named.name FROM named
         WHERE named.name IS NOT NULL AND lower(named.name) LIKE ALL ($1)
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
    Ok(rows
        .into_iter()
        .map(|(id, name)| Car {
            id: CarId::new(id),
            name,
        })
        .collect())
}

/// The car with that name, whatever its spelling; added if it is new. `None` for a name without letters and digits.
///
/// # Errors
/// [`DbError::Unavailable`] and [`DbError::Unexpected`].
pub async fn find_or_create(
    transaction: &mut ActorTransaction,
    name: &str,
) -> Result<Option<CarId>, DbError> {
    let Some(slug) = short_text(name, 100).as_deref().and_then(slug) else {
        return Ok(None);
    };
    let find = "SELECT id FROM pacenote.cars WHERE slug = $1";
    let found: Option<i64> = sqlx::query_scalar(find)
        .bind(&slug)
        .fetch_optional(transaction.connection())
        .await?;
    if let Some(id) = found {
        return Ok(Some(CarId::new(id)));
    }
    // Nobody reads `name` any more; how a file spells it is told apart.
    sqlx::query("INSERT INTO pacenote.cars (slug, name) VALUES ($1, $1) ON CONFLICT (slug) DO NOTHING")
        .bind(&slug)
        .execute(transaction.connection())
        .await?;
    // Asked again: somebody else may have added it in between.
    let id = sqlx::query_scalar(find)
        .bind(&slug)
        .fetch_one(transaction.connection())
        .await?;
    Ok(Some(CarId::new(id)))
}
