//! The tables, brought up to date by the binary itself. Rules for the files are in `migrations/README.md`.

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::{Connection, PgConnection};

use super::DatabaseSource;
use super::login::{ConnectError, explain, login, place, with_hint};

/// The files of `migrations/`, compiled in. An older binary beside a newer one tolerates files that it does not know.
static MIGRATOR: Migrator = {
    let mut migrator = sqlx::migrate!("./migrations");
    migrator.ignore_missing = true;
    migrator
};

/// What a migration did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MigrationReport {
    /// The migrations that were missing and ran now, in order.
    pub applied: Vec<String>,
    /// What the server says it is: `15.20 (Debian 15.20-0+deb12u1)`.
    pub server_version: String,
}

/// What is found without changing anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatabaseReport {
    /// What the server says it is.
    pub server_version: String,
    /// Migrations that have not run yet, in order.
    pub pending: Vec<String>,
    /// Size of the whole database on disk.
    pub size_bytes: u64,
}

/// Checks the server and runs the migrations that are missing. Safe while other bots do the same: one runs, all wait.
///
/// # Errors
/// Says what stands in the way and what to do about it.
pub async fn migrate(source: &DatabaseSource) -> Result<MigrationReport, ConnectError> {
    let (mut connection, server_version) = login(source).await?;
    let before = pending(source, &mut connection).await?;
    // Asked for even when nothing is pending: it also notices files that were edited after they ran.
    let ran = MIGRATOR.run_direct(None, &mut connection, false).await;
    // Closing ends the advisory lock too, where a failed run still holds it.
    drop(connection.close().await);
    ran.map_err(|error| in_words(&error))?;
    Ok(MigrationReport {
        applied: before,
        server_version,
    })
}

/// Looks at the database without changing anything.
///
/// # Errors
/// Says what stands in the way and what to do about it.
pub async fn examine(source: &DatabaseSource) -> Result<DatabaseReport, ConnectError> {
    let (mut connection, server_version) = login(source).await?;
    let pending = pending(source, &mut connection).await?;
    let size: i64 = sqlx::query_scalar("SELECT pg_database_size(current_database())")
        .fetch_one(&mut connection)
        .await
        .map_err(|error| failed(source, &error))?;
    drop(connection.close().await);
    Ok(DatabaseReport {
        server_version,
        pending,
        size_bytes: u64::try_from(size).unwrap_or_default(),
    })
}

async fn pending(
    source: &DatabaseSource,
    connection: &mut PgConnection,
) -> Result<Vec<String>, ConnectError> {
    let has_books: bool = sqlx::query_scalar("SELECT to_regclass('pacenote._sqlx_migrations') IS NOT NULL")
        .fetch_one(&mut *connection)
        .await
        .map_err(|error| failed(source, &error))?;
    let applied: Vec<i64> = if has_books {
        sqlx::query_scalar("SELECT version FROM pacenote._sqlx_migrations")
            .fetch_all(connection)
            .await
            .map_err(|error| failed(source, &error))?
    } else {
        Vec::new()
    };
    Ok(MIGRATOR
        .iter()
        .filter(|migration| !applied.contains(&migration.version))
        .map(|migration| format!("{} {}", migration.version, migration.description))
        .collect())
}

fn failed(source: &DatabaseSource, error: &sqlx::Error) -> ConnectError {
    source
        .options()
        .map_or_else(|refusal| refusal, |options| explain(place(&options), error))
}

fn in_words(error: &MigrateError) -> ConnectError {
    use std::error::Error as _;

    let mut cause = error.source();
    while let Some(inner) = cause {
        let database = inner
            .downcast_ref::<sqlx::Error>()
            .and_then(sqlx::Error::as_database_error);
        if let Some(database) = database {
            return ConnectError::Migration {
                message: format!("{error}: {}", with_hint(database)),
            };
        }
        cause = inner.source();
    }
    ConnectError::Migration {
        message: error.to_string(),
    }
}
