//! The asker's sessions, page by page.

use super::{Actor, App, Error};
use crate::db::laps::{self, Page};

pub(crate) use crate::db::laps::Outing;

/// Sessions on a page: as many as a phone shows without scrolling much.
pub(crate) const PAGE_SIZE: u32 = 8;

/// A page of sessions.
#[derive(Clone, Debug, PartialEq)]
pub struct MySessions {
    /// The sessions on it, the newest first.
    pub sessions: Vec<Outing>,
    /// Which page; 0 is the first.
    pub page: u32,
    /// How many pages there are; at least one.
    pub pages: u32,
    /// How many sessions there are in all.
    pub total: u64,
}

impl App {
    /// One page of the asker's sessions; a page behind the last one is the last.
    ///
    /// # Errors
    /// The database.
    pub async fn my_sessions(&self, actor: &Actor, page: u32) -> Result<MySessions, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let at = |index: u32| Page {
            index,
            size: PAGE_SIZE,
        };
        let (mut sessions, mut total) = laps::outings(&mut tx, at(page)).await?;
        let mut page = page;
        if sessions.is_empty() && page > 0 {
            (sessions, total) = laps::outings(&mut tx, at(0)).await?;
            page = 0;
        }
        let pages = total.div_ceil(u64::from(PAGE_SIZE)).max(1);
        Ok(MySessions {
            sessions,
            page,
            pages: u32::try_from(pages).unwrap_or(u32::MAX),
            total,
        })
    }
}
