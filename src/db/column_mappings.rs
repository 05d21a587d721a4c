//! `column_mappings`: what people said about columns, for a server or, outside of servers, for themselves.

use super::stored::from_bigint;
use super::{ActorTransaction, DbError};
use crate::ids::UserId;

/// Mappings of one server or person; a file has no more columns than this.
const MOST: i64 = 500;

/// What a column means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredMapping {
    /// The column's name as the file spells it, at most 100 characters.
    pub name: String,
    /// The role's stable name.
    pub role: String,
    /// The unit as the person spells it; empty to let the file decide.
    pub unit: String,
    /// Who said so.
    pub set_by: UserId,
}

#[derive(sqlx::FromRow)]
struct Row {
    name: String,
    role: String,
    unit: String,
    set_by: i64,
}

impl TryFrom<Row> for StoredMapping {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        Ok(Self {
            name: row.name,
            role: row.role,
            unit: row.unit,
            set_by: UserId::new(from_bigint("set_by", row.set_by)?),
        })
    }
}

/// The mappings of the actor's server, or the actor's own outside of servers, by name.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn list(transaction: &mut ActorTransaction) -> Result<Vec<StoredMapping>, DbError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT name, role, unit, set_by FROM pacenote.column_mappings
         WHERE CASE WHEN pacenote.actor_guild() IS NULL THEN user_id = pacenote.actor_user()
                    ELSE guild_id = pacenote.actor_guild() END
         ORDER BY role, column_key LIMIT $1",
    )
    .bind(MOST)
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter().map(StoredMapping::try_from).collect()
}

/// Says what a column means, in the actor's server or, outside of servers, for the actor; what was said before about it
/// is replaced. The person must be stored.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn set(
    transaction: &mut ActorTransaction,
    name: &str,
    role: &str,
    unit: &str,
) -> Result<(), DbError> {
    remove(transaction, name).await?;
    sqlx::query(
        "INSERT INTO pacenote.column_mappings (guild_id, user_id, set_by, column_key, name, role, unit)
         VALUES (pacenote.actor_guild(), CASE WHEN pacenote.actor_guild() IS NULL THEN pacenote.actor_user() END,
                 pacenote.actor_user(), lower($1), $1, $2, $3)",
    )
    .bind(name)
    .bind(role)
    .bind(unit)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Takes back what was said about a column. `false`: nothing was.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn remove(transaction: &mut ActorTransaction, name: &str) -> Result<bool, DbError> {
    let done = sqlx::query(
        "DELETE FROM pacenote.column_mappings
         WHERE column_key = lower($1)
           AND CASE WHEN pacenote.actor_guild() IS NULL THEN user_id = pacenote.actor_user()
                    ELSE guild_id = pacenote.actor_guild() END",
    )
    .bind(name)
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected() > 0)
}
