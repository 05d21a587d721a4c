//! The laps of one stored file together: what they say as it is kept, or the laps with their samples.

use std::collections::HashSet;

use chrono::Datelike as _;

use super::error::no_such_lap;
use super::label::{LapSummary, circuit_label};
use super::measured_session::{MeasuredSession, VERSION, corners_key};
use super::session_title::SessionTitle;
use super::{Actor, App, Error};
use crate::analysis::CompareSettings;
use crate::db::laps::{self, LapFilter, Page};
use crate::db::{ActorTransaction, corners, sessions, uploads};
use crate::ids::UploadId;
use crate::telemetry::{Lap, LapKind, best_of};
use crate::units::Seconds;
use crate::words::Words;

/// Laps of a session that are looked at together; of longer ones the newest, and the best.
const MOST_LAPS: usize = 60;

/// The laps of a file that the asker's audience may see, in the order driven.
#[derive(Clone)]
pub(super) struct StoredSession {
    /// The laps; at least one.
    pub(super) laps: Vec<LapSummary>,
    /// Laps that are left out: all before the others.
    pub(super) left_out: usize,
    /// Thresholds of their circuit.
    pub(super) settings: CompareSettings,
    /// What the circuit is called.
    pub(super) circuit: String,
    /// When it was driven, or stored where the file does not say.
    pub(super) date: String,
    /// In which language those are said.
    pub(super) words: Words,
}

impl StoredSession {
    /// What its pictures say besides numbers.
    pub(super) fn title(&self) -> SessionTitle<'_> {
        let first = self.laps.first();
        SessionTitle {
            driver: first.map_or("", |lap| &lap.driver),
            circuit: &self.circuit,
            car: first.and_then(|lap| lap.car.as_deref()).unwrap_or_default(),
            date: &self.date,
            words: self.words,
        }
    }
}

/// The same with the samples of the laps.
pub(super) struct LoadedSession {
    /// What is known of each; at least one.
    pub(super) labels: Vec<LapSummary>,
    /// Their samples, in the same order.
    pub(super) laps: Vec<Lap>,
    /// Thresholds of their circuit.
    pub(super) settings: CompareSettings,
}

impl App {
    /// The session that a lap belongs to, or the asker's last upload, with the samples of its laps.
    ///
    /// # Errors
    /// No such lap, none at all, the database.
    pub(super) async fn load_session(
        &self,
        actor: &Actor,
        typed_lap: Option<&str>,
    ) -> Result<LoadedSession, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let stored = self
            .session_of(actor, &mut tx, typed_lap, Words::default())
            .await?;
        Ok(LoadedSession {
            laps: load_all(&mut tx, &stored.laps).await?,
            labels: stored.laps,
            settings: stored.settings,
        })
    }

    /// The same session with what its laps say together: as it was kept, or measured now where that is of no use any
    /// more, and then kept for the next time.
    ///
    /// # Errors
    /// No such lap, none at all, the database.
    pub(super) async fn measured_session(
        &self,
        actor: &Actor,
        typed_lap: Option<&str>,
        words: Words,
    ) -> Result<(StoredSession, MeasuredSession), Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let stored = self.session_of(actor, &mut tx, typed_lap, words).await?;
        if let Some(measured) = kept_session(&mut tx, &stored).await? {
            return Ok((stored, measured));
        }
        let loaded = load_all(&mut tx, &stored.laps).await?;
        drop(tx);
        let settings = stored.settings.clone();
        let work = move || MeasuredSession::of(&loaded, &settings);
        let measured = Self::on_cpu(self.render_permits(), work).await?;
        if stored.left_out == 0 && stored.laps.iter().all(|lap| lap.owner == actor.user) {
            self.keep_session(actor, &stored, &measured).await?;
        }
        Ok((stored, measured))
    }

    /// Measures the actor's own files anew, with the verdicts that their laps have now. They are stored already, and who
    /// reads them measures what is missing: what fails here is worth a line in the log.
    pub(super) async fn measure_again(&self, owner: &Actor, files: &[UploadId]) {
        for file in files {
            if let Err(error) = self.measure_file_again(owner, *file).await {
                tracing::warn!(error = %error, "a session could not be measured again");
            }
        }
    }

    async fn measure_file_again(&self, owner: &Actor, file: UploadId) -> Result<(), Error> {
        let mut tx = self.db.as_actor(&owner.alone()).await?;
        let Some(first) = laps::of_upload(&mut tx, file).await?.into_iter().next() else {
            return Ok(());
        };
        drop(tx);
        self.measured_session(&owner.alone(), Some(&first.id.to_string()), Words::default())
            .await?;
        Ok(())
    }

    /// Keeps what was measured of a session of the actor's own.
    async fn keep_session(
        &self,
        actor: &Actor,
        stored: &StoredSession,
        measured: &MeasuredSession,
    ) -> Result<(), Error> {
        let laps: Vec<_> = stored.laps.iter().map(|lap| (lap.id, lap.counts())).collect();
        let Some(file) = stored.laps.first().map(|lap| lap.upload) else {
            return Ok(());
        };
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        corners::lock_file(&mut tx, file).await?;
        // What was measured for others may be a part of the session only, and a verdict may be another by now.
        let now = laps::of_upload(&mut tx, file).await?;
        if now
            .iter()
            .map(|lap| (lap.id, lap.counts()))
            .ne(laps.iter().copied())
        {
            return Ok(());
        }
        for (lap, corners) in stored.laps.iter().zip(measured.corners()) {
            corners::replace(&mut tx, lap.id, &corners).await?;
        }
        if let Some(kept) = measured.kept(&laps, corners_key(&stored.settings)) {
            sessions::keep(&mut tx, file, VERSION, &kept).await?;
        }
        Ok(tx.commit().await?)
    }

    async fn session_of(
        &self,
        actor: &Actor,
        tx: &mut ActorTransaction,
        typed_lap: Option<&str>,
        words: Words,
    ) -> Result<StoredSession, Error> {
        let one = match typed_lap {
            Some(typed) => {
                let id = typed.parse().map_err(|_| Error::NoSuchLap)?;
                self.visible(actor, tx, id).await?
            }
            None => {
                let newest = laps::mine(tx, &LapFilter::default(), Page { index: 0, size: 1 }).await?;
                newest.laps.into_iter().next().ok_or(Error::NoLaps)?
            }
        };
        let mut all = laps::of_upload(tx, one.upload).await?;
        if one.owner == actor.user && is_one_lap(&all) {
            // Which files were posted together is the asker's own to know; the laps are those that the readers may see.
            tx.act_as(&actor.alone()).await?;
            let files = uploads::posted_together(tx, one.upload).await?;
            tx.act_as(actor).await?;
            all = one_outing(tx, &one, all, &files).await?;
        }
        let count = all.len();
        let laps = newest_and_best(all);
        Ok(StoredSession {
            left_out: count - laps.len(),
            laps,
            settings: self.compare_settings(tx, one.circuit_id).await?,
            circuit: circuit_label(&one.circuit, words),
            date: date(one.recorded_at.unwrap_or(one.stored_at), words),
            words,
        })
    }
}

/// Whether a file is an export of one lap.
fn is_one_lap(laps: &[LapSummary]) -> bool {
    laps.iter().filter(|lap| lap.kind == LapKind::Timed).count() <= 1
}

/// One-lap exports that were posted together, of one circuit and car, as the session that they are. Numbered anew where
/// every export begins with the same number.
async fn one_outing(
    tx: &mut ActorTransaction,
    one: &LapSummary,
    alone: Vec<LapSummary>,
    files: &[UploadId],
) -> Result<Vec<LapSummary>, Error> {
    let mut all = alone;
    for &file in files {
        let laps = laps::of_upload(tx, file).await?;
        let is_same = |lap: &LapSummary| lap.circuit_id == one.circuit_id && lap.car_id == one.car_id;
        if file != one.upload && is_one_lap(&laps) && laps.iter().all(is_same) {
            all.extend(laps);
        }
    }
    all.sort_by_key(|lap| (lap.recorded_at, lap.id));
    let numbers: HashSet<u32> = all.iter().map(|lap| lap.number).collect();
    if numbers.len() < all.len() {
        for (number, lap) in (1..).zip(&mut all) {
            lap.number = number;
        }
    }
    Ok(all)
}

async fn kept_session(
    tx: &mut ActorTransaction,
    stored: &StoredSession,
) -> Result<Option<MeasuredSession>, Error> {
    let Some(file) = stored
        .laps
        .first()
        .map(|lap| lap.upload)
        .filter(|_| stored.left_out == 0)
    else {
        return Ok(None);
    };
    let Some(kept) = sessions::find(tx, file, VERSION).await? else {
        return Ok(None);
    };
    let corners = corners::of_file(tx, file).await?;
    let reference = kept.reference;
    let measured = MeasuredSession::from_kept(kept, &stored.laps, corners, &stored.settings);
    let reference = stored
        .laps
        .iter()
        .find(|lap| lap.number == reference && lap.counts());
    let (Some(mut measured), Some(reference)) = (measured, reference) else {
        return Ok(None);
    };
    measured.session.classes = corners::classes_of_session(tx, file, reference.id).await?;
    Ok(Some(measured))
}

pub(super) async fn load_all(tx: &mut ActorTransaction, stored: &[LapSummary]) -> Result<Vec<Lap>, Error> {
    let mut loaded = Vec::with_capacity(stored.len());
    for lap in stored {
        let samples = laps::load(tx, lap.id).await.map_err(no_such_lap)?;
        loaded.push(samples.numbered(lap.number));
    }
    Ok(loaded)
}

/// A day as pictures name it.
pub(super) fn date(moment: chrono::DateTime<chrono::Utc>, words: Words) -> String {
    words.date(moment.day(), moment.month(), moment.year())
}

/// The same without the year.
pub(super) fn day(moment: chrono::DateTime<chrono::Utc>, words: Words) -> String {
    words.day(moment.day(), moment.month())
}

fn newest_and_best(mut laps: Vec<LapSummary>) -> Vec<LapSummary> {
    if laps.len() <= MOST_LAPS {
        return laps;
    }
    let newest = laps.split_off(laps.len() - MOST_LAPS);
    let newest_best = best_of(&newest, |lap| lap.counted_time()).and_then(LapSummary::counted_time);
    let older = best_of(laps, LapSummary::counted_time).filter(|lap| {
        let is_faster = |newest: Seconds| lap.time.is_some_and(|time| time < newest);
        newest_best.is_none_or(is_faster)
    });
    older.into_iter().chain(newest).collect()
}
