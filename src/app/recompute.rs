//! Everything computed again with what this version knows: file by file, resumable, while the bot runs.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::import_log::{MeasuredLog, measure};
use super::judge_again::judge_again;
use super::kept_rows::{LapRow, Stretch, decided, places_of, reaches_others};
use super::label::LapSummary;
use super::log_file::{GivenFiles, LogFile};
use super::measured_session::{VERSION, corners_key};
use super::originals::UnpackedOriginal;
use super::stop::Stop;
use super::{Actor, App, Error};
use super::{circuit_line, column_mappings};
use crate::db::circuits::KeptLine;
use crate::db::laps::{self, OwnLaps};
use crate::db::posted::{self, Where};
use crate::db::recomputations::{self, StoredStretch};
use crate::db::uploads::NewLap;
use crate::db::{ActorTransaction, circuits, corners, sessions, shares};
use crate::ids::{CarId, CircuitId, GuildId, UploadId};
use crate::import::{ImportSettings, SourceFile};
use crate::telemetry::LapKind;

/// Files that are asked for at once.
const BATCH: u32 = 20;

/// A run over all files.
#[derive(Clone, Copy, Debug)]
pub struct RecomputeRun {
    started_at: DateTime<Utc>,
    /// Whether it goes on with one that was begun earlier.
    pub is_resumed: bool,
    /// How far it is.
    pub so_far: Recomputed,
}

/// How far a run over all files is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recomputed {
    /// All files.
    pub files: u64,
    /// Files that are done.
    pub done: u64,
    /// Of those that this process did: read again from the file as it was given.
    pub read_again: u64,
    /// Of those that this process did: left as they were, with a line in the log.
    pub failed: u64,
}

/// What became of one file.
enum FileOutcome {
    /// It was read again.
    ReadAgain,
    /// It is not kept; its laps were measured again.
    MeasuredAgain,
}

impl App {
    /// Begins to compute everything again, or goes on with what was not finished.
    ///
    /// # Errors
    /// The database.
    pub async fn begin_recompute(&self) -> Result<RecomputeRun, Error> {
        let mut tx = self.db.as_system().await?;
        let run = recomputations::begin(&mut tx).await?;
        let (files, done) = recomputations::progress(&mut tx, run.started_at).await?;
        tx.commit().await?;
        Ok(RecomputeRun {
            started_at: run.started_at,
            is_resumed: run.is_resumed,
            so_far: Recomputed {
                files,
                done,
                ..Recomputed::default()
            },
        })
    }

    /// Computes the next files. `false`: all are done.
    ///
    /// # Errors
    /// The database does not answer; the same once more goes on from there.
    pub async fn recompute_more(&self, run: &mut RecomputeRun) -> Result<bool, Error> {
        let mut tx = self.db.as_system().await?;
        let due = recomputations::due(&mut tx, run.started_at, BATCH).await?;
        if due.is_empty() {
            recomputations::finish(&mut tx).await?;
            tx.commit().await?;
            return Ok(false);
        }
        drop(tx);
        for (file, user) in due {
            let owner = Actor::alone_as(user);
            match self.recompute_file(&owner, file).await {
                Ok(FileOutcome::ReadAgain) => run.so_far.read_again += 1,
                Ok(FileOutcome::MeasuredAgain) => {}
                Err(error) if error.is_passing() => return Err(error),
                Err(error) => {
                    run.so_far.failed += 1;
                    let error = super::error::chain(&error);
                    tracing::warn!(%error, file = %file.get(), "a file could not be computed again and stays as it was");
                }
            }
            let mut tx = self.db.as_actor(&owner).await?;
            recomputations::note_computed(&mut tx, file).await?;
            tx.commit().await?;
            run.so_far.done += 1;
        }
        Ok(true)
    }

    async fn recompute_file(&self, owner: &Actor, file: UploadId) -> Result<FileOutcome, Error> {
        match self.original(owner, file).await? {
            Some(original) => {
                self.read_again(owner, file, original, Decisions::MayReachOthers)
                    .await?;
                Ok(FileOutcome::ReadAgain)
            }
            None if self
                .cut_stored_again(owner, file, Decisions::MayReachOthers)
                .await? =>
            {
                Ok(FileOutcome::MeasuredAgain)
            }
            None => {
                let mut tx = self.db.as_actor(owner).await?;
                let own = laps::own(&mut tx, OwnLaps::Upload(file)).await?;
                let first = own.first().ok_or(Error::NoSuchLap)?;
                let (circuit, car) = (first.circuit, first.car);
                let mut files = judge_again(&mut tx, circuit, car).await?.files;
                sessions::forget(&mut tx, file).await?;
                tx.commit().await?;
                files.retain(|other| *other != file);
                files.push(file);
                self.measure_again(owner, &files).await;
                Ok(FileOutcome::MeasuredAgain)
            }
        }
    }

    /// Reads a file again and puts what it says by now in the place of what is stored.
    pub(super) async fn read_again(
        &self,
        owner: &Actor,
        file: UploadId,
        original: UnpackedOriginal,
        decisions: Decisions,
    ) -> Result<(), Error> {
        let mut tx = self.db.as_actor(owner).await?;
        let stored = laps::of_upload(&mut tx, file).await?;
        let first = stored.first().ok_or(Error::NoSuchLap)?;
        let (circuit, car) = (first.circuit_id, first.car_id);
        let line = circuits::line(&mut tx, circuit).await?;
        let settings = self.compare_settings(&mut tx, circuit).await?;
        let mappings = column_mappings::applying(&mut tx).await?;
        drop(tx);
        let import = ImportSettings {
            car: original.read_as.car.clone(),
            one_lap: original.read_as.is_one_lap,
            ..self.settings.import_large.clone()
        };
        let known = self.settings.circuits.clone();
        let time = self.reading_time(original.log.len() as u64);
        let read = move |stop: &Stop| {
            let given = GivenFiles {
                log: &SourceFile {
                    name: &original.name,
                    bytes: &original.log,
                },
                ldx: original.ldx.as_deref(),
            };
            let log = LogFile::read_mapped(&given, &import, &known, &mappings)?;
            stop.check()?;
            measure(log.clone(), line_for(&log, line), settings, stop)
        };
        let measured = self.in_time(time, read).await?;
        if measured.log.laps.is_empty() {
            return Err(Error::NoLaps);
        }
        self.store_again(owner, file, &measured, (circuit, car), decisions)
            .await
    }

    /// Stores the laps of a file in the place of those that are stored, and judges and measures what is around them.
    pub(super) async fn store_again(
        &self,
        owner: &Actor,
        file: UploadId,
        measured: &MeasuredLog,
        (circuit, car): (CircuitId, Option<CarId>),
        decisions: Decisions,
    ) -> Result<(), Error> {
        let mut tx = self.db.as_actor(owner).await?;
        corners::lock_file(&mut tx, file).await?;
        if !replace_laps(&mut tx, owner, file, measured, decisions).await? {
            return Ok(());
        }
        let rejudged = judge_again(&mut tx, circuit, car).await?;
        let now = laps::of_upload(&mut tx, file).await?;
        keep_session(&mut tx, file, &now, measured).await?;
        tx.commit().await?;
        let mut files = rejudged.files;
        files.retain(|other| *other != file);
        files.push(file);
        self.measure_again(owner, &files).await;
        self.forget_answers(owner.user);
        Ok(())
    }
}

/// The circuit's line, where the log has nothing better.
fn line_for(log: &LogFile, line: Option<KeptLine>) -> Option<KeptLine> {
    line.filter(|kept| circuit_line::gives_way(log) && log.circuit.line != Some(kept.line))
}

/// Whether what a driver decided about one lap may hold for the next one too, which holds a part of it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decisions {
    /// Everything is computed again.
    MayReachOthers,
    /// Nobody asked for it: rather all laps stay as they are.
    ReachNoOthers,
}

/// Puts laps in the place of the stored ones of a file. `false`: they stay.
async fn replace_laps(
    tx: &mut ActorTransaction,
    owner: &Actor,
    file: UploadId,
    measured: &MeasuredLog,
    decisions: Decisions,
) -> Result<bool, Error> {
    let stored = recomputations::stretches(tx, file).await?;
    let laps = &measured.log.laps;
    let read: Vec<Stretch> = laps
        .iter()
        .map(|lap| Stretch::of(lap.start(), lap.duration()))
        .collect();
    let places = places_of(&stored, &read);
    let is_timed: Vec<bool> = laps.iter().map(|lap| lap.kind() == LapKind::Timed).collect();
    if decisions == Decisions::ReachNoOthers && reaches_others(&stored, &places, &read, &is_timed) {
        return Ok(false);
    }
    let facts = measured.session.corners();
    let new = laps.iter().zip(&facts).zip(&measured.samples);
    let new = new.map(|((lap, corners), samples)| NewLap {
        lap,
        corners,
        samples,
    });
    let sibling = stored.first().ok_or(Error::NoSuchLap)?.lap;
    let (mut replaced, mut added) = (Vec::new(), Vec::new());
    for (place, new) in places.iter().zip(new) {
        match place {
            LapRow::Of(lap) => replaced.push((*lap, new)),
            LapRow::New(lap) => added.push((*lap, new)),
        }
    }
    recomputations::replace(tx, &replaced).await?;
    for (lap, new) in &added {
        recomputations::add(tx, sibling, *lap, new).await?;
    }
    for (place, span) in places.iter().zip(&read) {
        keep_decided(tx, owner, &stored, (*place, span)).await?;
    }
    for old in &stored {
        if !replaced.iter().any(|(lap, _)| *lap == old.lap) {
            laps::delete(tx, OwnLaps::Lap(old.lap)).await?;
        }
    }
    Ok(true)
}

/// Lets what the driver decided about the stored laps hold for what a lap has of them now.
async fn keep_decided(
    tx: &mut ActorTransaction,
    owner: &Actor,
    stored: &[StoredStretch],
    (place, span): (LapRow, &Stretch),
) -> Result<(), Error> {
    let before = stored.iter().find(|old| place == LapRow::Of(old.lap));
    let decided = decided(stored, span);
    let lap = OwnLaps::Lap(place.lap());
    if let Some(why) = decided.set_aside
        && before.is_none_or(|before| before.set_aside.is_none())
    {
        laps::set_aside(tx, lap, Some(why)).await?;
    }
    let shown_to = decided.shown_to.unwrap_or_else(|| {
        let all: BTreeSet<GuildId> = stored
            .iter()
            .flat_map(|old| old.shown_to.iter().copied())
            .collect();
        all.into_iter().collect()
    });
    let shown_before = before.map_or(&[][..], |before| &before.shown_to);
    if shown_before.iter().any(|guild| !shown_to.contains(guild)) {
        shares::keep_private(tx, lap).await?;
        tx.act_as_system().await?;
        posted::unwant_laps(tx, &[place.lap()], Where::InServers).await?;
        tx.act_as(owner).await?;
    } else if shown_before.len() == shown_to.len() {
        return Ok(());
    }
    for guild in shown_to {
        tx.act_as(&Actor {
            guild: Some(guild),
            ..*owner
        })
        .await?;
        shares::share(tx, lap, guild).await?;
    }
    Ok(tx.act_as(owner).await?)
}

/// Keeps what the laps of a file say together, where they are judged as they were measured.
async fn keep_session(
    tx: &mut ActorTransaction,
    file: UploadId,
    now: &[LapSummary],
    measured: &MeasuredLog,
) -> Result<(), Error> {
    sessions::forget(tx, file).await?;
    let counted: Vec<_> = now.iter().map(|lap| (lap.id, lap.counts())).collect();
    let is_as_measured = now.iter().map(LapSummary::counts).eq(measured
        .log
        .laps
        .iter()
        .map(|lap| lap.counted_time().is_some()));
    if let Some(kept) = measured.session.kept(&counted, corners_key(&measured.settings))
        && is_as_measured
    {
        sessions::keep(tx, file, VERSION, &kept).await?;
    }
    Ok(())
}
