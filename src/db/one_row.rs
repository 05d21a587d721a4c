//! Statements that must concern exactly one row. A statement that row level security or a wrong condition lets touch
//! nothing succeeds without a word; here it is an error.

use sqlx::Postgres;
use sqlx::postgres::PgArguments;
use sqlx::query::Query;

use super::{ActorTransaction, DbError};

/// A statement concerned another number of rows than one.
#[derive(Debug, thiserror::Error)]
#[error("{statement} concerned {rows} rows instead of one")]
struct NotOneRow {
    statement: &'static str,
    rows: u64,
}

/// Runs a statement that must concern exactly one row; `statement`: what the log calls it.
///
/// # Errors
/// [`DbError::Unexpected`] where it concerned another number of rows; else as any query.
pub(in crate::db) async fn one_row(
    transaction: &mut ActorTransaction,
    statement: &'static str,
    query: Query<'_, Postgres, PgArguments>,
) -> Result<(), DbError> {
    let rows = query.execute(transaction.connection()).await?.rows_affected();
    if rows == 1 {
        Ok(())
    } else {
        Err(DbError::unexpected(NotOneRow { statement, rows }))
    }
}
