//! The database as configured: `DATABASE_URL`, or the private server.

use std::time::Duration;

use anyhow::Context as _;

use crate::config::DatabaseConfig;
use crate::db::private::{Lifetime, PrivateServer, PrivateServerSettings};
use crate::db::{ConnectError, DatabaseSource, Db};

/// How long a database that is not up yet is waited for, for starts side by side with it.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long queries may take that run when everything else has ended.
const LAST_QUERIES: Duration = Duration::from_secs(2);

/// An open, migrated database; closes the private server with it.
pub(crate) struct Database {
    db: Db,
    server: Option<PrivateServer>,
}

impl Database {
    /// Connects and migrates; starts the private server where no `DATABASE_URL` is set.
    ///
    /// # Errors
    /// In words for the owner of the bot.
    pub(crate) async fn open(config: &DatabaseConfig) -> anyhow::Result<Self> {
        Self::open_for(config, Lifetime::UntilStopped).await
    }

    /// The same with a private server that ends with this process, however it ends.
    ///
    /// # Errors
    /// In words for the owner of the bot.
    pub(crate) async fn open_for(config: &DatabaseConfig, lifetime: Lifetime) -> anyhow::Result<Self> {
        let server = start_private(config, lifetime).await?;
        let source = source(config, server.as_ref());
        let give_up_at = tokio::time::Instant::now() + PATIENCE;
        let db = loop {
            match Db::connect(&source, config.max_connections).await {
                Ok(db) => break db,
                Err(error @ ConnectError::Unreachable { .. }) if tokio::time::Instant::now() < give_up_at => {
                    tracing::warn!(error = %error, "the database is not there yet; trying again");
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
                Err(error) => return Err(error).context("the database cannot be used"),
            }
        };
        Ok(Self { db, server })
    }

    /// The connection pool.
    #[must_use]
    pub(crate) fn db(&self) -> &Db {
        &self.db
    }

    /// Where it is, for a connection beside the pool.
    #[must_use]
    pub(crate) fn source(&self, config: &DatabaseConfig) -> DatabaseSource {
        source(config, self.server.as_ref())
    }

    /// Looks after the private server, for ever where it can be; one that ended is started again.
    pub(crate) async fn tend(&mut self) -> anyhow::Error {
        match &mut self.server {
            Some(server) => anyhow::Error::new(server.tend().await)
                .context("the private Postgres cannot be started again"),
            None => std::future::pending().await,
        }
    }

    /// Closes the pool, then stops the private server.
    pub(crate) async fn close(self) {
        if tokio::time::timeout(LAST_QUERIES, self.db.close()).await.is_err() {
            tracing::warn!("the last queries did not end in time");
        }
        if let Some(server) = self.server
            && let Err(error) = server.stop().await
        {
            tracing::warn!(error = %error, "the private Postgres did not stop cleanly");
        }
    }
}

/// Starts the private server where no `DATABASE_URL` is set.
///
/// # Errors
/// In words for the owner of the bot.
pub(crate) async fn start_private(
    config: &DatabaseConfig,
    lifetime: Lifetime,
) -> anyhow::Result<Option<PrivateServer>> {
    if config.url.is_some() {
        return Ok(None);
    }
    let settings = PrivateServerSettings {
        data_dir: config.data_dir.clone(),
        cache_dir: config.cache_dir.clone(),
        binaries_dir: config.binaries_dir.clone(),
        search_path: config.search_path.clone(),
        lifetime,
    };
    Ok(Some(PrivateServer::start(&settings).await?))
}

/// Where to connect.
#[must_use]
pub(crate) fn source(config: &DatabaseConfig, server: Option<&PrivateServer>) -> DatabaseSource {
    match (server, &config.url) {
        (Some(server), _) => server.source(),
        (None, Some(url)) => DatabaseSource::Url(url.clone()),
        (None, None) => DatabaseSource::Url(secrecy::SecretString::default()),
    }
}
