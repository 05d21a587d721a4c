//! What is said about a log once it is stored, now or before: as its readers know the place, with what it comes to.

use super::log_source::{LogSource, Owner};
use super::stored_log::{Outcome, StoredLog, stored_before};
use super::{Actor, App, Audience, Error};
use crate::db::laps::{self, OwnLaps};
use crate::db::shares;
use crate::db::uploads::KnownUpload;

impl App {
    /// What is said about a file that its driver gave us before. Whoever gives their own file where others read the
    /// answer shows its laps there; somebody else is told of the laps that are shown there already, and of no others.
    pub(super) async fn already_stored(
        &self,
        actor: &Actor,
        owner: &Owner,
        source: &LogSource,
        known: KnownUpload,
    ) -> Result<StoredLog, Error> {
        if let (true, Some(guild)) = (actor.user == owner.user, actor.shares_with()) {
            let mut tx = self.db.as_actor(&actor.alone()).await?;
            shares::share(&mut tx, OwnLaps::Upload(known.id), guild).await?;
            tx.commit().await?;
        }
        let mut tx = self.db.as_actor(actor).await?;
        let laps = laps::of_upload(&mut tx, known.id).await?;
        drop(tx);
        let mut stored = stored_before(KnownUpload { laps, ..known }, owner, source);
        self.debrief_stored(actor, owner, &mut stored).await;
        Ok(stored)
    }

    /// Names the place as whoever reads the answer knows it: others do not read what the driver's private files say.
    pub(super) async fn name_for_readers(
        &self,
        owner: &Actor,
        audience: Audience,
        stored: &mut StoredLog,
    ) -> Result<(), Error> {
        let Some(first) = stored.laps.first() else {
            return Ok(());
        };
        let mut tx = self.db.as_actor(&owner.read_by(audience)).await?;
        let laps = laps::of_upload(&mut tx, first.upload).await?;
        if let Some(first) = laps.first() {
            stored.circuit = Some(first.circuit.clone());
            stored.laps = laps;
        }
        Ok(())
    }

    /// The laps are stored: what cannot be said of them takes nothing from that.
    pub(super) async fn debrief_stored(&self, actor: &Actor, owner: &Owner, stored: &mut StoredLog) {
        let driver = Actor {
            user: owner.user,
            ..*actor
        };
        let best = stored.best().map(|lap| lap.id);
        let is_new = stored.outcome == Outcome::Stored;
        match self.debrief_upload(&driver, best, is_new, "").await {
            Ok((reader, debrief)) => {
                stored.reader = reader;
                stored.debrief = debrief.map(Box::new);
            }
            Err(error) => tracing::error!(error = %error, "an upload could not be debriefed"),
        }
    }
}
