//! Word of new laps as the database gives it (`LISTEN`), on a connection of its own: which file they are of.

use sqlx::PgPool;
use sqlx::postgres::{PgListener, PgPoolOptions};
use uuid::Uuid;

use super::{ConnectError, DatabaseSource, DbError};
use crate::ids::UploadId;

/// The channel of the notifications.
const CHANNEL: &str = "pacenote_laps";

/// A connection on which the database tells of new laps. A lost one is made again.
pub struct LapNews {
    listener: PgListener,
    _pool: PgPool,
}

impl LapNews {
    /// Begins to listen.
    ///
    /// # Errors
    /// The database cannot be reached.
    pub async fn listen(source: &DatabaseSource) -> Result<Self, ConnectError> {
        let options = source.options()?;
        let place = super::login::place(&options);
        let pool = PgPoolOptions::new()
            .max_connections(1)
            .connect_lazy_with(options.application_name("pacenote-live"));
        let failed = |error| super::login::explain(place.clone(), &error);
        let mut listener = PgListener::connect_with(&pool).await.map_err(failed)?;
        listener.listen(CHANNEL).await.map_err(failed)?;
        Ok(Self {
            listener,
            _pool: pool,
        })
    }

    /// The next file that has new laps.
    ///
    /// # Errors
    /// [`DbError::Unavailable`], [`DbError::Unexpected`].
    pub async fn next(&mut self) -> Result<UploadId, DbError> {
        loop {
            let told = self.listener.recv().await?;
            if let Ok(upload) = told.payload().parse::<Uuid>() {
                return Ok(UploadId::new(upload));
            }
        }
    }
}
