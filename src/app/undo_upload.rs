//! Taking an upload back, and who sees all its laps.

use super::error::no_such_lap;
use super::own_laps::{Reach, own_lap};
use super::share_laps::Visibility;
use super::{Actor, App, Error};
use crate::db::laps::OwnLaps;
use crate::db::shares;
use crate::db::uploads;
use crate::ids::LapId;

impl App {
    /// Deletes the upload that one of the asker's laps came with, and what was posted with it in one message. Gives how many laps are gone.
    ///
    /// # Errors
    /// No such lap, somebody else's, the database.
    pub async fn undo_upload(&self, actor: &Actor, lap: LapId) -> Result<usize, Error> {
        self.delete_laps(actor, lap, Reach::Upload).await
    }

    /// Changes who sees the laps of an upload.
    ///
    /// # Errors
    /// No such lap, somebody else's, not in a server, the database.
    pub async fn share_upload(&self, actor: &Actor, lap: LapId, with: Visibility) -> Result<(), Error> {
        let guild = actor.guild;
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let upload = own_lap(&mut tx, actor, lap).await?.upload;
        for upload in uploads::posted_together(&mut tx, upload).await? {
            let laps = OwnLaps::Upload(upload);
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
