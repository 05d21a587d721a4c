//! What can go wrong with a query, as the four cases that callers treat differently.

use std::fmt;

/// Why a query did not answer. What is under it goes to the log, never to people.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// There is no such row, or the actor may not see it.
    #[error("it is not there, or it is not visible to you")]
    NotFound,
    /// A rule of the schema does not allow it.
    #[error("it contradicts what is stored ({0})")]
    Conflict(Constraint),
    /// The database cannot be reached or is overloaded; trying again later may work.
    #[error("the database cannot be reached at the moment")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// There is no room left where the database keeps its data.
    #[error("the database has no room left")]
    Full(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A mistake of the program or of the stored data.
    #[error("the database gave an answer that was not expected")]
    Unexpected(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl DbError {
    /// A stored value that the schema's rules exclude, or a value that the schema cannot take.
    pub(in crate::db) fn unexpected(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Unexpected(Box::new(error))
    }
}

/// The name of a constraint of the schema: `uploads_user_sha256_key`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint(pub String);

impl fmt::Display for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<sqlx::Error> for DbError {
    fn from(error: sqlx::Error) -> Self {
        if matches!(error, sqlx::Error::RowNotFound) {
            return Self::NotFound;
        }
        if is_unavailable(&error) {
            return Self::Unavailable(Box::new(error));
        }
        let code = error.as_database_error().and_then(|database| database.code());
        if code.is_some_and(|code| is_full_state(&code)) {
            return Self::Full(Box::new(error));
        }
        let constraint = error
            .as_database_error()
            .and_then(|database| database.constraint());
        if let Some(name) = constraint {
            return Self::Conflict(Constraint(name.to_owned()));
        }
        Self::Unexpected(Box::new(error))
    }
}

/// Whether trying again later may work: no connection, or the server ended or refused the work for reasons of its own.
fn is_unavailable(error: &sqlx::Error) -> bool {
    if matches!(
        error,
        sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
    ) {
        return true;
    }
    let code = error.as_database_error().and_then(|database| database.code());
    code.is_some_and(|code| is_unavailable_state(&code))
}

/// By SQLSTATE: no room on the disk, or a hosted database that was made read-only because it grew too large.
fn is_full_state(code: &str) -> bool {
    matches!(code, "53100" | "25006")
}

/// By SQLSTATE: connection trouble, resources, operator intervention (statement timeout included), lock timeout,
/// deadlock and serialization. A full or read-only database is none of these: trying again does not help.
fn is_unavailable_state(code: &str) -> bool {
    code.starts_with("08")
        || code.starts_with("57")
        || matches!(
            code,
            "53000" | "53200" | "53300" | "55P03" | "40001" | "40P01" | "25P03"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trouble_that_passes_is_told_from_trouble_that_stays() {
        let check = |code: &str, expect: bool| assert_eq!(is_unavailable_state(code), expect, "{code}");
        check("08006", true);
        check("57P01", true);
        check("57014", true);
        check("53300", true);
        check("53100", false);
        check("25006", false);
        check("23505", false);
        check("42501", false);
        assert!(is_full_state("53100") && is_full_state("25006") && !is_full_state("53200"));
    }

    #[test]
    fn a_pool_that_gets_no_connection_is_unavailable_and_a_missing_row_is_not() {
        assert!(matches!(
            DbError::from(sqlx::Error::PoolTimedOut),
            DbError::Unavailable(_)
        ));
        assert!(matches!(
            DbError::from(sqlx::Error::RowNotFound),
            DbError::NotFound
        ));
    }
}
