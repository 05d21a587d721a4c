//! What is said about a log once it is stored, now or before: as its readers know the place, with what it comes to.

use super::drawing::Drawing;
use super::label::LapSummary;
use super::log_source::{LogSource, Owner};
use super::session_table::draw_new_session;
use super::stored_log::{Outcome, StoredLog, stored_before};
use super::upload_debrief::Occasion;
use super::{Actor, App, Audience, Error};
use crate::db::laps::{self, OwnLaps};
use crate::db::shares;
use crate::db::uploads::KnownUpload;
use crate::ids::LapId;
use crate::telemetry::LapResult;
use crate::words::Words;

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
        if stored.outcome == Outcome::Stored {
            // Whoever read it died before it was told.
            let owner = Actor {
                user: owner.user,
                ..*actor
            };
            self.recall_told(&owner, &mut stored).await;
        }
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
        let occasion = match stored.outcome {
            Outcome::Stored => Occasion::New,
            Outcome::AlreadyStored => Occasion::Known,
        };
        self.debrief_on(occasion, (&driver, best), stored).await;
    }

    /// What is said once more about a file that was stored before, as its first card said it: with the table of its laps,
    /// and beside what was known when it came. Its focus is remembered already.
    pub(super) async fn told_again(&self, actor: &Actor, owner: &Owner, mut stored: StoredLog) -> StoredLog {
        let driver = Actor {
            user: owner.user,
            ..*actor
        };
        self.recall_told(&driver, &mut stored).await;
        let best = stored.best().map(|lap| lap.id);
        self.debrief_on(Occasion::Again, (&driver, best), &mut stored)
            .await;
        stored.outcome = Outcome::Stored;
        if let Some(first) = stored.laps.first().cloned() {
            let same = self.maybe_the_same(&driver.alone(), first.circuit_id).await;
            stored.same_as = same.ok().flatten();
            let lap = first.id.to_string();
            let table = self.table_of(&driver, &lap, stored.reader.words()).await;
            stored.picture = table.ok().flatten();
        }
        stored
    }

    /// The table of a session's laps, where it has several.
    async fn table_of(&self, actor: &Actor, lap: &str, words: Words) -> Result<Option<Drawing>, Error> {
        let (session, measured) = self.measured_session(actor, Some(lap), words).await?;
        self.paint(move |painter| {
            let results: Vec<LapResult> = session.laps.iter().map(LapSummary::result).collect();
            draw_new_session(painter, &results, &measured, session.title())
        })
        .await
    }

    async fn debrief_on(
        &self,
        occasion: Occasion,
        (driver, best): (&Actor, Option<LapId>),
        stored: &mut StoredLog,
    ) {
        match self.debrief_upload(driver, best, occasion, "").await {
            Ok((reader, debrief)) => {
                stored.reader = reader;
                stored.debrief = debrief.map(Box::new);
            }
            Err(error) => tracing::error!(error = %error, "an upload could not be debriefed"),
        }
    }
}
