//! What is kept of a person: told, given to them, and taken away.

mod erase;
mod export;

pub(crate) use erase::Erased;
pub(crate) use export::Export;

use super::share_laps::Visibility;
use super::{Actor, App, Error};
use crate::db::{laps, originals, person, uploads};

/// What is kept of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptData {
    /// Files that were read.
    pub files: u64,
    /// Laps.
    pub laps: u64,
    /// Laps that some server sees.
    pub shared_laps: u64,
    /// Servers that see some.
    pub servers: u64,
    /// Files that are kept as they were given.
    pub originals: u64,
    /// Who sees what they post from now on.
    pub new_laps: Visibility,
}

impl App {
    /// What is kept of the asker.
    ///
    /// # Errors
    /// The database.
    pub async fn kept_data(&self, actor: &Actor) -> Result<KeptData, Error> {
        let new_laps = self.new_laps_of(actor).await?;
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let (shared_laps, servers) = person::shown(&mut tx).await?;
        Ok(KeptData {
            files: uploads::count_mine(&mut tx).await?,
            originals: originals::count_mine(&mut tx).await?,
            laps: laps::count_mine(&mut tx).await?,
            shared_laps,
            servers,
            new_laps,
        })
    }
}
