//! `cars`: a catalog of names, shared by all.

use super::stored::{short_text, slug};
use super::{ActorTransaction, DbError};

/// A car of the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CarId(pub(in crate::db) i64);

/// The car with that name, whatever its spelling; added if it is new. `None` for a name without letters and digits.
///
/// # Errors
/// [`DbError::Unavailable`] and [`DbError::Unexpected`].
pub async fn find_or_create(
    transaction: &mut ActorTransaction,
    name: &str,
) -> Result<Option<CarId>, DbError> {
    let (Some(name), Some(slug)) = (short_text(name, 100), slug(name)) else {
        return Ok(None);
    };
    let find = "SELECT id FROM pacenote.cars WHERE slug = $1";
    let found: Option<i64> = sqlx::query_scalar(find)
        .bind(&slug)
        .fetch_optional(transaction.connection())
        .await?;
    if let Some(id) = found {
        return Ok(Some(CarId(id)));
    }
    sqlx::query("INSERT INTO pacenote.cars (slug, name) VALUES ($1, $2) ON CONFLICT (slug) DO NOTHING")
        .bind(&slug)
        .bind(name)
        .execute(transaction.connection())
        .await?;
    // Asked again: somebody else may have added it in between.
    let id = sqlx::query_scalar(find)
        .bind(&slug)
        .fetch_one(transaction.connection())
        .await?;
    Ok(Some(CarId(id)))
}
