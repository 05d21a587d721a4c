//! Word of new laps, and that boards, news or notices may have something to say, as the database gives it (`LISTEN`), on a
//! connection of its own.

use sqlx::PgPool;
use sqlx::postgres::{PgListener, PgPoolOptions};
use uuid::Uuid;

use super::{ConnectError, DatabaseSource, DbError};
use crate::ids::UploadId;

/// The channel in which files with new laps are told.
const LAPS: &str = "pacenote_laps";
/// The channel in which it is told that something changed.
const CHANGED: &str = "pacenote_changed";

/// What the database tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// A file has new laps.
    NewLaps(UploadId),
    /// Boards, news or notices may have something to say.
    Changed,
}

/// A connection on which the database tells of new laps. A lost one is made again.
pub(crate) struct LapNews {
    listener: PgListener,
    _pool: PgPool,
}

impl LapNews {
    /// Begins to listen.
    ///
    /// # Errors
    /// The database cannot be reached.
    pub(crate) async fn listen(source: &DatabaseSource) -> Result<Self, ConnectError> {
        let options = source.options()?;
        let place = super::login::place(&options);
        let pool = PgPoolOptions::new()
            .max_connections(1)
            .connect_lazy_with(options.application_name("pacenote-live"));
        let failed = |error| super::login::explain(place.clone(), &error);
        let mut listener = PgListener::connect_with(&pool).await.map_err(failed)?;
        listener.listen_all([LAPS, CHANGED]).await.map_err(failed)?;
        Ok(Self {
            listener,
            _pool: pool,
        })
    }

    /// The next word. What was told while the connection was lost is not told again: something may have changed then.
    ///
    /// # Errors
    /// [`DbError::Unavailable`], [`DbError::Unexpected`].
    pub(crate) async fn next(&mut self) -> Result<Word, DbError> {
        loop {
            let Some(told) = self.listener.try_recv().await? else {
                return Ok(Word::Changed);
            };
            if told.channel() == CHANGED {
                return Ok(Word::Changed);
            }
            if let Ok(upload) = told.payload().parse::<Uuid>() {
                return Ok(Word::NewLaps(UploadId::new(upload)));
            }
        }
    }
}
