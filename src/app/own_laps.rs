//! What drivers decide about their own laps: that one does not count, that somebody else drove it, that it goes.

use std::collections::HashSet;

use super::error::no_such_lap;
use super::judge_again::judge_again;
use super::label::LapSummary;
use super::{Actor, App, Error};
use crate::db::laps::{self, OwnLap, OwnLaps};
use crate::db::posted::{self, Change, Where};
use crate::db::{ActorTransaction, originals, uploads};
use crate::ids::{LapId, UploadId};

pub use crate::db::laps::SetAside;

/// Which laps are meant beside the one that is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The lap alone.
    Lap,
    /// The file that it came with, and what was posted with it in one message.
    Upload,
    /// The file that it came with.
    File,
}

impl App {
    /// Sets the asker's laps aside so that they never count; `None` lets them count again where they are good enough.
    /// Gives how many timed laps it concerns.
    ///
    /// # Errors
    /// No such lap, somebody else's, the database.
    pub async fn set_aside(
        &self,
        actor: &Actor,
        lap: LapId,
        reach: Reach,
        why: Option<SetAside>,
    ) -> Result<usize, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let mut concerned = Vec::new();
        let (mut timed, mut count) = (0, 0);
        for which in meant(&mut tx, actor, lap, reach).await? {
            concerned.extend(laps::own(&mut tx, which).await?);
            timed += laps::count_timed(&mut tx, which).await?;
            count += laps::set_aside(&mut tx, which, why).await?;
        }
        self.settle(actor, tx, &concerned).await?;
        Ok(told_laps(timed, count))
    }

    /// Deletes the asker's laps with all that came of them. Gives how many timed laps
    /// are gone.
    ///
    /// # Errors
    /// No such lap, somebody else's, the database.
    pub async fn delete_laps(&self, actor: &Actor, lap: LapId, reach: Reach) -> Result<usize, Error> {
        self.delete_from(actor, lap, reach, None).await
    }

    /// The same, told in a message of ours that stays: the one with that number.
    pub(super) async fn delete_from(
        &self,
        actor: &Actor,
        lap: LapId,
        reach: Reach,
        card: Option<u64>,
    ) -> Result<usize, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let mut concerned = Vec::new();
        let (mut timed, mut count) = (0, 0);
        for which in meant(&mut tx, actor, lap, reach).await? {
            concerned.extend(laps::own(&mut tx, which).await?);
            timed += laps::count_timed(&mut tx, which).await?;
            count += laps::delete(&mut tx, which).await?;
        }
        let gone: Vec<LapId> = concerned.iter().map(|lap| lap.id).collect();
        let files: Vec<UploadId> = match reach {
            Reach::Lap => concerned.iter().map(|lap| lap.upload).collect(),
            Reach::Upload | Reach::File => Vec::new(),
        };
        // The file still holds the lap that is gone.
        for file in &files {
            originals::forget(&mut tx, *file).await?;
        }
        tx.act_as_system().await?;
        if let Some(card) = card {
            posted::forget(&mut tx, card).await?;
        }
        posted::unwant_laps(&mut tx, &gone, Where::Everywhere).await?;
        tx.act_as(&actor.alone()).await?;
        self.settle(actor, tx, &concerned).await?;
        self.forget_answers(actor.user);
        Ok(told_laps(timed, count))
    }

    /// Judges what is left beside laps that changed or went, makes it durable, and measures it again.
    async fn settle(
        &self,
        actor: &Actor,
        mut tx: ActorTransaction,
        concerned: &[OwnLap],
    ) -> Result<(), Error> {
        let places: HashSet<_> = concerned.iter().map(|lap| (lap.circuit, lap.car)).collect();
        let mut files: HashSet<UploadId> = concerned.iter().map(|lap| lap.upload).collect();
        let mut laps: HashSet<LapId> = concerned.iter().map(|lap| lap.id).collect();
        for (circuit, car) in places {
            let rejudged = judge_again(&mut tx, circuit, car).await?;
            files.extend(rejudged.files);
            laps.extend(rejudged.changed.into_keys());
        }
        tx.commit().await?;
        let files: Vec<UploadId> = files.into_iter().collect();
        self.measure_again(actor, &files).await;
        let laps: Vec<LapId> = laps.into_iter().collect();
        self.outdate(&laps, &files, Change::Corrected).await;
        Ok(())
    }
}

/// Out and in laps go along and are not counted, as on the card, unless there is nothing else.
fn told_laps(timed: u64, all: u64) -> usize {
    usize::try_from(if timed > 0 { timed } else { all }).unwrap_or(usize::MAX)
}

/// What somebody else drove.
#[derive(Clone, Debug, PartialEq)]
pub enum NotMine {
    /// All laps of an upload, and how many they are.
    File(UploadId, usize),
    /// One lap.
    Lap(Box<LapSummary>),
}

impl App {
    /// Sets aside what a message tells of the asker's laps: the file whose card it is or that was posted with it, else the
    /// first lap of theirs that stands in it. `message`: its number.
    ///
    /// # Errors
    /// None of them is the asker's, the database.
    pub async fn disown(
        &self,
        actor: &Actor,
        (files, told): (&[UploadId], &[LapId]),
        message: u64,
    ) -> Result<NotMine, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let posted = uploads::posted_in(&mut tx, message).await?;
        drop(tx);
        let why = Some(SetAside::NotMine);
        for file in files.iter().copied().chain(posted) {
            let lap = match self.a_lap_of(actor, file).await {
                Err(Error::NoSuchLap) => continue,
                lap => lap?,
            };
            match self.set_aside(actor, lap, Reach::Upload, why).await {
                Err(Error::NotYours) => {}
                laps => return Ok(NotMine::File(file, laps?)),
            }
        }
        for lap in told {
            match self.set_aside(actor, *lap, Reach::Lap, why).await {
                Err(Error::NotYours | Error::NoSuchLap) => {}
                done => {
                    done?;
                    return Ok(NotMine::Lap(Box::new(self.own_lap(&actor.alone(), *lap).await?)));
                }
            }
        }
        Err(if told.is_empty() && files.is_empty() {
            Error::NoSuchLap
        } else {
            Error::NotYours
        })
    }

    /// A lap of a file, whichever of them are left.
    ///
    /// # Errors
    /// None that the asker may see; the database.
    pub async fn a_lap_of(&self, actor: &Actor, file: UploadId) -> Result<LapId, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let laps = laps::of_upload(&mut tx, file).await?;
        laps.first().map(|lap| lap.id).ok_or(Error::NoSuchLap)
    }

    /// A lap of one of the asker's own files: what is to be asked or done about a file is for its driver.
    ///
    /// # Errors
    /// No such file, somebody else's, the database.
    pub async fn own_file(&self, actor: &Actor, file: UploadId) -> Result<LapId, Error> {
        let lap = self.a_lap_of(actor, file).await?;
        Ok(self.own_lap(&actor.alone(), lap).await?.id)
    }

    /// One of the asker's own laps.
    ///
    /// # Errors
    /// No such lap, somebody else's, the database.
    pub async fn own_lap(&self, actor: &Actor, lap: LapId) -> Result<LapSummary, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        own_lap(&mut tx, actor, lap).await
    }
}

/// The asker's own laps that are meant.
async fn meant(
    tx: &mut ActorTransaction,
    actor: &Actor,
    lap: LapId,
    reach: Reach,
) -> Result<Vec<OwnLaps>, Error> {
    let lap = own_lap(tx, actor, lap).await?;
    Ok(match reach {
        Reach::Lap => vec![OwnLaps::Lap(lap.id)],
        Reach::File => vec![OwnLaps::Upload(lap.upload)],
        Reach::Upload => {
            let files = uploads::posted_together(tx, lap.upload).await?;
            files.into_iter().map(OwnLaps::Upload).collect()
        }
    })
}

/// A lap of the asker's own. That somebody else's is there may be known only to those who see it.
pub(super) async fn own_lap(
    tx: &mut ActorTransaction,
    actor: &Actor,
    lap: LapId,
) -> Result<LapSummary, Error> {
    let lap = laps::summary(tx, lap).await.map_err(no_such_lap)?;
    if lap.owner == actor.user {
        Ok(lap)
    } else {
        Err(Error::NotYours)
    }
}
