//! Taking an upload back: the file with its laps and all that came of them.

use super::error::no_such_lap;
use super::label::LapSummary;
use super::share_laps::Visibility;
use super::{Actor, App, Error};
use crate::db::ActorTransaction;
use crate::db::laps;
use crate::db::shares::{self, ShareTarget};
use crate::db::uploads;
use crate::ids::LapId;

impl App {
    /// Deletes the upload that one of the asker's laps came with, and what was posted with it in one message. Gives how many laps are gone.
    ///
    /// # Errors
    /// No such lap, somebody else's, the database.
    pub async fn undo_upload(&self, actor: &Actor, lap: LapId) -> Result<usize, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let lap = own(&mut tx, actor, lap).await?;
        let mut gone = 0;
        for upload in uploads::posted_together(&mut tx, lap.upload).await? {
            gone += laps::of_upload(&mut tx, upload).await?.len();
            uploads::delete(&mut tx, upload).await?;
        }
        tx.commit().await?;
        Ok(gone)
    }

    /// Changes who sees the laps of an upload.
    ///
    /// # Errors
    /// No such lap, somebody else's, not in a server, the database.
    pub async fn share_upload(&self, actor: &Actor, lap: LapId, with: Visibility) -> Result<(), Error> {
        let guild = actor.guild;
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let upload = own(&mut tx, actor, lap).await?.upload;
        for upload in uploads::posted_together(&mut tx, upload).await? {
            let laps = ShareTarget::Upload(upload);
            match with {
                Visibility::Server => {
                    let guild = guild.ok_or(Error::NotInServer)?;
                    shares::share(&mut tx, laps, guild).await
                }
                Visibility::Private => shares::keep_private(&mut tx, laps).await,
            }
            .map_err(no_such_lap)?;
        }
        tx.commit().await?;
        Ok(())
    }
}

/// A lap of the asker's own. That somebody else's is there may be known only to those who see it.
async fn own(tx: &mut ActorTransaction, actor: &Actor, lap: LapId) -> Result<LapSummary, Error> {
    let lap = laps::summary(tx, lap).await.map_err(no_such_lap)?;
    if lap.owner == actor.user {
        Ok(lap)
    } else {
        Err(Error::NotYours)
    }
}
