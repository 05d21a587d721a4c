//! `car_classes`: which cars a server counts as one class.

use super::one_row::one_row;
use super::{ActorTransaction, DbError};
use crate::ids::CarId;

/// A car with its class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassedCar {
    /// The class.
    pub class: String,
    /// The car's name.
    pub car: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    class: String,
    car: Option<String>,
}

/// From now on the actor's server counts a car to a class.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn set(transaction: &mut ActorTransaction, car: CarId, class: &str) -> Result<(), DbError> {
    let query = sqlx::query(
        "INSERT INTO pacenote.car_classes (guild_id, car_id, name) VALUES (pacenote.actor_guild(), $1, $2)
         ON CONFLICT (guild_id, car_id) DO UPDATE SET name = excluded.name",
    );
    one_row(
        transaction,
        "counting a car to a class",
        query.bind(car.get()).bind(class),
    )
    .await
}

/// The actor's server counts a car to no class. `false`: it did not.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn unset(transaction: &mut ActorTransaction, car: CarId) -> Result<bool, DbError> {
    let done = sqlx::query(
        "DELETE FROM pacenote.car_classes WHERE guild_id = pacenote.actor_guild() AND car_id = $1",
    )
    .bind(car.get())
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Every car that the actor's server counts to a class, by class.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn list(transaction: &mut ActorTransaction) -> Result<Vec<ClassedCar>, DbError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT name AS class, pacenote.car_name(car_id) AS car FROM pacenote.car_classes
         WHERE guild_id = pacenote.actor_guild() ORDER BY lower(name), car_id",
    )
    .fetch_all(transaction.connection())
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            Some(ClassedCar {
                class: row.class,
                car: row.car?,
            })
        })
        .collect())
}
