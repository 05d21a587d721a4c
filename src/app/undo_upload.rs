//! Taking an upload back, and who sees all its laps.

use super::error::no_such_lap;
use super::own_laps::{Reach, own_lap};
use super::share_laps::Visibility;
use super::{Actor, App, Error};
use crate::db::laps::{self, OwnLaps};
use crate::db::posted::{self, Change, Where};
use crate::db::shares;
use crate::db::uploads;
use crate::ids::LapId;

impl App {
    /// Deletes the upload that one of the asker's laps came with, and what was posted with it in one message. `card`: the
    /// message of ours that says so, and stays. Gives how many laps are gone.
    ///
    /// # Errors
    /// No such lap, somebody else's, the database.
    pub async fn undo_upload(&self, actor: &Actor, lap: LapId, card: Option<u64>) -> Result<usize, Error> {
        self.delete_from(actor, lap, Reach::Upload, card).await
    }

    /// Changes who sees the laps of an upload.
    ///
    /// # Errors
    /// No such lap, somebody else's, not in a server, the database.
    pub async fn share_upload(&self, actor: &Actor, lap: LapId, with: Visibility) -> Result<(), Error> {
        let guild = actor.guild;
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let upload = own_lap(&mut tx, actor, lap).await?.upload;
        let mut hidden = Vec::new();
        let files = uploads::posted_together(&mut tx, upload).await?;
        for upload in files.iter().copied() {
            let laps = OwnLaps::Upload(upload);
            if with == Visibility::Private {
                hidden.extend(laps::own(&mut tx, laps).await.map_err(no_such_lap)?);
            }
            match with {
                Visibility::Server => {
                    let guild = guild.ok_or(Error::NotInServer)?;
                    shares::share(&mut tx, laps, guild).await
                }
                Visibility::Private => shares::keep_private(&mut tx, laps).await,
            }
            .map_err(no_such_lap)?;
        }
        // What others read of them so far goes too.
        let hidden: Vec<LapId> = hidden.iter().map(|lap| lap.id).collect();
        tx.act_as_system().await?;
        posted::unwant_laps(&mut tx, &hidden, Where::InServers).await?;
        tx.commit().await?;
        self.outdate(&hidden, &files, Change::Seen).await;
        Ok(())
    }
}
