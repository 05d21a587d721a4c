//! Laps that were timed at a line that a path gave, cut again when a better line of their circuit is known: behind everything
//! else, file by file. Where it cannot be done they stay as they were cut, and whoever compares them is told.

use std::sync::atomic::Ordering;

use super::circuit_line;
use super::import_log::measure;
use super::load_session::load_all;
use super::log_file::LogFile;
use super::recompute::Decisions;
use super::{Actor, App, Error};
use crate::analysis::{self, CircuitSignature, KnownCircuit, LapSettings};
use crate::db::laps::LapSummary;
use crate::db::posted::Change;
use crate::db::{DbError, circuits, cut_again, laps};
use crate::ids::{CircuitId, GuildId, LapId, UploadId};
use crate::telemetry::{GeoLine, Lap, TimeBasis};

impl App {
    /// Marks the files that were timed at a line that a path gave, the actor's and those that their server sees, where the line
    /// of the circuit is known. What fails here is worth a line in the log: laps are laid on each other whatever line they
    /// were cut at.
    pub(super) async fn mark_to_cut_again(&self, actor: &Actor, circuit: CircuitId, guild: Option<GuildId>) {
        let actor = Actor {
            guild,
            ..actor.alone()
        };
        let marked = async {
            let mut tx = self.db.as_actor(&actor).await?;
            if circuits::line(&mut tx, circuit)
                .await?
                .is_none_or(|line| line.is_found)
            {
                return Ok(false);
            }
            let files = cut_again::timed_at_found_line(&mut tx, circuit).await?;
            tx.act_as_system().await?;
            cut_again::mark(&mut tx, &files, guild).await?;
            tx.commit().await?;
            Ok::<_, DbError>(!files.is_empty())
        };
        match marked.await {
            Ok(true) => {
                self.cuts_due.store(true, Ordering::Relaxed);
                self.wake_worker();
            }
            Ok(false) => {}
            Err(error) => {
                tracing::warn!(error = %error, "laps are not cut again at the line that is known");
            }
        }
    }

    /// Whether there may be files to be cut again.
    #[must_use]
    pub fn has_cuts_due(&self) -> bool {
        self.cuts_due.load(Ordering::Relaxed)
    }

    /// Cuts the laps of the next file again. `false`: there is none.
    ///
    /// # Errors
    /// The database does not answer; the same once more goes on from there.
    pub async fn cut_next_again(&self) -> Result<bool, Error> {
        let mut tx = self.db.as_system().await?;
        let Some(due) = cut_again::next(&mut tx).await? else {
            self.cuts_due.store(false, Ordering::Relaxed);
            return Ok(false);
        };
        drop(tx);
        let owner = Actor {
            guild: due.guild,
            ..Actor::alone_as(due.user)
        };
        match self.cut_file_again(&owner, due.file).await {
            Ok(()) => {}
            Err(error) if error.is_passing() => return Err(error),
            Err(error) => {
                let error = super::error::chain(&error);
                tracing::warn!(%error, file = %due.file.get(), "a file could not be cut again and stays as it was");
            }
        }
        let mut tx = self.db.as_system().await?;
        cut_again::done(&mut tx, due.file).await?;
        tx.commit().await?;
        Ok(true)
    }

    async fn cut_file_again(&self, owner: &Actor, file: UploadId) -> Result<(), Error> {
        match self.original(owner, file).await? {
            Some(original) => {
                self.read_again(owner, file, original, Decisions::ReachNoOthers)
                    .await?;
            }
            None => {
                self.cut_stored_again(owner, file, Decisions::ReachNoOthers)
                    .await?;
            }
        }
        let mut tx = self.db.as_actor(owner).await?;
        let now = laps::of_upload(&mut tx, file).await?;
        drop(tx);
        // Cards of others tell of these laps too.
        let ids: Vec<LapId> = now.iter().map(|lap| lap.id).collect();
        self.outdate(&ids, &[file], Change::Corrected).await;
        self.note_laps_changed();
        Ok(())
    }

    /// Cuts the stored laps of a file again where they were timed at a line that a path gave and a better one is known. `false`:
    /// they stay as they are.
    pub(super) async fn cut_stored_again(
        &self,
        owner: &Actor,
        file: UploadId,
        decisions: Decisions,
    ) -> Result<bool, Error> {
        let mut tx = self.db.as_actor(owner).await?;
        let stored: Vec<LapSummary> = laps::of_upload(&mut tx, file).await?;
        let first = stored.first().ok_or(Error::NoSuchLap)?;
        let (circuit, car) = (first.circuit_id, first.car_id);
        let kept = circuits::line(&mut tx, circuit).await?;
        let settings = self.compare_settings(&mut tx, circuit).await?;
        let loaded = load_all(&mut tx, &stored).await?;
        drop(tx);
        let known = self.settings.circuits.clone();
        let kept = kept.filter(|kept| !kept.is_found).map(|kept| kept.line);
        let time = self.reading_time(0);
        let measured = self
            .in_time(time, move |stop| {
                let lines = [kept, published_line(&loaded, &known)];
                let again = lines
                    .iter()
                    .flatten()
                    .find_map(|line| at_better_line(&loaded, line));
                again
                    .map(|laps| measure(LogFile::of_laps(laps), None, settings, stop))
                    .transpose()
            })
            .await?;
        let Some(measured) = measured else {
            return Ok(false);
        };
        self.store_again(owner, file, &measured, (circuit, car), decisions)
            .await?;
        Ok(true)
    }
}

/// The laps cut at a line, where they were timed at one that a path gave.
fn at_better_line(laps: &[Lap], line: &GeoLine) -> Option<Vec<Lap>> {
    let is_chosen = |lap: &Lap| lap.time_basis() == TimeBasis::FoundLine;
    let mut whole = laps.iter().filter(|lap| lap.time().is_some());
    if !circuit_line::is_across_a_track(line) || !whole.any(is_chosen) {
        return None;
    }
    analysis::cut_again(laps, line, &LapSettings::default())
}

/// The line of the well-known circuit on which the laps were driven.
fn published_line(laps: &[Lap], known: &[KnownCircuit]) -> Option<GeoLine> {
    let signature = laps
        .iter()
        .find(|lap| lap.counts())
        .and_then(CircuitSignature::of_lap)?;
    let place = signature.center.is_some();
    let circuit = analysis::recognize(&signature, || None, known).filter(|_| place)?;
    circuit.start_line
}
