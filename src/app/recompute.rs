//! Everything computed again with what this version knows: file by file, resumable, while the bot runs.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::import_log::{MeasuredLog, measure};
use super::judge_again::judge_again;
use super::label::LapSummary;
use super::log_file::{GivenFiles, LogFile};
use super::measured_session::{VERSION, corners_key};
use super::originals::UnpackedOriginal;
use super::stop::Stop;
use super::{Actor, App, Error};
use super::{circuit_line, column_mappings};
use crate::db::circuits::KeptLine;
use crate::db::laps::{self, OwnLaps};
use crate::db::recomputations::{self, StoredStretch};
use crate::db::uploads::NewLap;
use crate::db::{ActorTransaction, circuits, corners, sessions};
use crate::ids::{LapId, UploadId};
use crate::import::{ImportSettings, SourceFile};
use crate::units::Seconds;

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
                self.read_again(owner, file, original).await?;
                Ok(FileOutcome::ReadAgain)
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
    async fn read_again(
        &self,
        owner: &Actor,
        file: UploadId,
        original: UnpackedOriginal,
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
        let mut tx = self.db.as_actor(owner).await?;
        corners::lock_file(&mut tx, file).await?;
        replace_laps(&mut tx, owner, file, &measured).await?;
        let rejudged = judge_again(&mut tx, circuit, car).await?;
        let now = laps::of_upload(&mut tx, file).await?;
        keep_session(&mut tx, file, &now, &measured).await?;
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

async fn replace_laps(
    tx: &mut ActorTransaction,
    owner: &Actor,
    file: UploadId,
    measured: &MeasuredLog,
) -> Result<(), Error> {
    let stored = recomputations::stretches(tx, file).await?;
    let guilds = recomputations::shown_to(tx, file).await?;
    let laps = measured.log.laps.iter();
    let read: Vec<_> = laps.map(|lap| (lap.start(), lap.time())).collect();
    let places = places_of(&stored, &read);
    let facts = measured.session.corners();
    let new: Vec<NewLap<'_>> = measured
        .log
        .laps
        .iter()
        .zip(&facts)
        .zip(&measured.samples)
        .map(|((lap, corners), samples)| NewLap {
            lap,
            corners,
            samples,
        })
        .collect();
    let sibling = stored.first().ok_or(Error::NoSuchLap)?.lap;
    let (mut replaced, mut added) = (Vec::new(), Vec::new());
    for (place, new) in places.iter().zip(new) {
        match place {
            Place::Of(lap) => replaced.push((*lap, new)),
            Place::New(lap) => added.push((*lap, new)),
        }
    }
    recomputations::replace(tx, &replaced).await?;
    for (lap, new) in &added {
        recomputations::add(tx, sibling, *lap, new).await?;
        for guild in &guilds {
            tx.act_as(&Actor {
                guild: Some(*guild),
                ..*owner
            })
            .await?;
            crate::db::shares::share(tx, OwnLaps::Lap(*lap), *guild).await?;
        }
        tx.act_as(owner).await?;
    }
    for old in &stored {
        if !replaced.iter().any(|(lap, _)| *lap == old.lap) {
            laps::delete(tx, OwnLaps::Lap(old.lap)).await?;
        }
    }
    Ok(())
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

/// Which row a lap is to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// The one of a lap that was stored.
    Of(LapId),
    /// One of its own.
    New(LapId),
}

/// A lap that is read again is the stored one that began nearest, within half of the shorter of both. Both are in the order
/// driven, and stay so: rows are ordered by their identity, so that of a new lap lies right behind the one before it.
fn places_of(stored: &[StoredStretch], read: &[(Seconds, Option<Seconds>)]) -> Vec<Place> {
    let mut places = Vec::with_capacity(read.len());
    let mut rest = stored;
    let mut before: Option<Uuid> = None;
    for &lap in read {
        let found = rest.iter().position(|old| is_same(old, lap));
        let place = match found.and_then(|at| rest.get(at).map(|old| (at, old.lap))) {
            Some((at, id)) => {
                rest = rest.get(at + 1..).unwrap_or_default();
                before = Some(id.get());
                Place::Of(id)
            }
            None => {
                let id = behind(before, rest.first().map(|next| next.lap.get()));
                before = Some(id);
                Place::New(LapId::new(id))
            }
        };
        places.push(place);
    }
    places
}

fn is_same(old: &StoredStretch, (start, time): (Seconds, Option<Seconds>)) -> bool {
    let apart_s = (old.start.get() - start.get()).abs();
    let shorter_s = [old.time, time]
        .into_iter()
        .flatten()
        .map(Seconds::get)
        .fold(60.0, f64::min);
    apart_s < shorter_s / 2.0
}

/// An identity right behind one and before the next.
fn behind(before: Option<Uuid>, next: Option<Uuid>) -> Uuid {
    match (before, next) {
        (Some(before), _) => Uuid::from_u128(before.as_u128().wrapping_add(1)),
        // The first of several new ones at the beginning leaves room for the others.
        (None, Some(next)) => Uuid::from_u128(next.as_u128().wrapping_sub(1 << 16)),
        (None, None) => Uuid::now_v7(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lap_read_again_keeps_its_row_and_new_ones_lie_between() {
        let id = |number: u128| LapId::new(Uuid::from_u128(number << 32));
        let stored: Vec<StoredStretch> = [(1, 10.0), (2, 90.0), (3, 170.0)]
            .into_iter()
            .map(|(number, start_s)| StoredStretch {
                lap: id(number),
                start: Seconds::new(start_s),
                time: Some(Seconds::new(80.0)),
            })
            .collect();
        let check = |starts_s: &[f64], expect: &[Option<u128>]| {
            let read: Vec<_> = starts_s
                .iter()
                .map(|start_s| (Seconds::new(*start_s), Some(Seconds::new(80.0))))
                .collect();
            let places = places_of(&stored, &read);
            let kept: Vec<Option<u128>> = places
                .iter()
                .map(|place| match place {
                    Place::Of(lap) => Some(lap.get().as_u128() >> 32),
                    Place::New(_) => None,
                })
                .collect();
            assert_eq!(kept, expect, "{starts_s:?}");
            let ids: Vec<Uuid> = places
                .iter()
                .map(|(Place::Of(lap) | Place::New(lap))| lap.get())
                .collect();
            assert!(ids.is_sorted_by(|one, next| one < next), "{ids:?}");
        };
        check(&[10.0, 90.0, 170.0], &[Some(1), Some(2), Some(3)]);
        // The line lies elsewhere by now.
        check(&[22.0, 102.0, 182.0], &[Some(1), Some(2), Some(3)]);
        // A lap that was two, one that was missing at either end, one that is gone.
        check(&[10.0, 50.0, 90.0, 170.0], &[Some(1), None, Some(2), Some(3)]);
        check(
            &[-70.0, -40.0, 10.0, 90.0, 170.0],
            &[None, None, Some(1), Some(2), Some(3)],
        );
        check(
            &[10.0, 90.0, 170.0, 250.0, 330.0],
            &[Some(1), Some(2), Some(3), None, None],
        );
        check(&[10.0, 170.0], &[Some(1), Some(3)]);
        check(&[500.0], &[None]);
    }
}
