//! The pool: checks the server, migrates, and hands out transactions on behalf of somebody.

use std::time::Duration;

use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;

use super::login::{ConnectError, explain, place};
use super::{Actor, ActorTransaction, DatabaseSource, DbError, migration};

/// A command has three seconds for its first answer: better an apology than silence.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(3);
const IDLE_TIMEOUT: Duration = Duration::from_secs(5 * 60);
const MAX_LIFETIME: Duration = Duration::from_secs(30 * 60);
/// The pooler of a small hosted database has fifteen connections in all.
const MOST_CONNECTIONS: u32 = 15;

/// What every pooled connection starts with.
///
/// The role is the net under the one that each transaction sets: a query that somehow runs outside of one has no actor
/// and sees nothing. Policies make estimates so high that Postgres would compile small queries to machine code, which
/// took 110 of the 165 ms of an autocomplete answer over 50,000 laps; so `jit` is off.
const PREPARE_CONNECTION: &str = "SET ROLE pacenote_app; SET jit = off; SET statement_timeout = '15s'; \
                                  SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '30s'; \
                                  SET TIME ZONE 'UTC'";

/// The database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Db {
    pool: PgPool,
}

impl Db {
    /// Checks the server, brings the tables up to date and opens a pool of at most `max_connections` (1 to 15).
    ///
    /// # Errors
    /// Says what stands in the way and what to do about it.
    pub async fn connect(source: &DatabaseSource, max_connections: u32) -> Result<Self, ConnectError> {
        migration::migrate(source).await?;
        let options = source.options()?;
        let place = place(&options);
        let pool = PgPoolOptions::new()
            .max_connections(max_connections.clamp(1, MOST_CONNECTIONS))
            .acquire_timeout(ACQUIRE_TIMEOUT)
            .idle_timeout(IDLE_TIMEOUT)
            .max_lifetime(MAX_LIFETIME)
            .after_connect(|connection, _| {
                Box::pin(async move {
                    sqlx::raw_sql(PREPARE_CONNECTION).execute(connection).await?;
                    Ok(())
                })
            })
            .connect_with(options.application_name("pacenote"))
            .await
            .map_err(|error| explain(place, &error))?;
        Ok(Self { pool })
    }

    /// A transaction on behalf of somebody.
    ///
    /// # Errors
    /// [`DbError::Unavailable`] after about three seconds without a connection.
    pub async fn as_actor(&self, actor: &Actor) -> Result<ActorTransaction, DbError> {
        ActorTransaction::begin(&self.pool, actor).await
    }

    /// A transaction of the bot itself: it sees the watched channels and the jobs of every server, and no lap.
    ///
    /// # Errors
    /// [`DbError::Unavailable`] after about three seconds without a connection.
    pub async fn as_system(&self) -> Result<ActorTransaction, DbError> {
        ActorTransaction::begin_system(&self.pool).await
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// [`DbError::Unavailable`] when it does not.
    pub async fn ping(&self) -> Result<(), DbError> {
        sqlx::query("SELECT 1").execute(&self.pool).await?;
        Ok(())
    }

    /// Lets running transactions end and closes every connection.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    /// For tests of what happens to a query outside of a transaction.
    #[cfg(test)]
    pub(in crate::db) fn pool(&self) -> &PgPool {
        &self.pool
    }
}
