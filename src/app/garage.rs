//! The sessions that somebody may see, the newest first, page by page: their own and those that friends share.

use super::{Actor, App, Error};
use crate::db::garage;

pub(crate) use crate::db::garage::{Cursor, GarageEntry, GarageFilter, GarageSession};

/// Sessions on a page.
pub(crate) const PAGE_SIZE: usize = 30;

/// A page of sessions.
#[derive(Clone, Debug, PartialEq)]
pub struct Garage {
    /// The sessions on it, the newest first.
    pub sessions: Vec<GarageSession>,
    /// Where the next page begins; `None`: this is the last one.
    pub next: Option<Cursor>,
}

impl App {
    /// One page of sessions.
    ///
    /// # Errors
    /// The database.
    pub async fn garage(
        &self,
        actor: &Actor,
        filter: &GarageFilter,
        after: Option<Cursor>,
    ) -> Result<Garage, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let mut sessions = garage::sessions(&mut tx, filter, after, PAGE_SIZE + 1).await?;
        let has_more = sessions.len() > PAGE_SIZE;
        sessions.truncate(PAGE_SIZE);
        let next = sessions.last().filter(|_| has_more).map(GarageSession::cursor);
        Ok(Garage { sessions, next })
    }

    /// Where there are sessions: every circuit with every car, that driven last first.
    ///
    /// # Errors
    /// The database.
    pub async fn garage_places(&self, actor: &Actor) -> Result<Vec<GarageEntry>, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        Ok(garage::places(&mut tx).await?)
    }
}
