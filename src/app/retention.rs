//! What is kept for a time only, and goes by itself when that is over.

use super::own_laps::Reach;
use super::{Actor, App, Error};
use crate::db::{jobs, originals, recomputations};
use crate::ids::{UploadId, UserId};

/// How long things are kept, in days; `None`: until somebody deletes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// Laps, with everything that came of them.
    pub laps_days: Option<u32>,
    /// Files as they were given, where they are kept.
    pub originals_days: Option<u32>,
    /// That something was given to us to do, and is done.
    pub jobs_days: u32,
}

/// Files that go in one round; the next round takes the next ones.
const AT_ONCE: u32 = 50;

/// What went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expired {
    /// Files with their laps.
    pub files: usize,
    /// Files as they were given, whose laps stay.
    pub originals: usize,
    /// Jobs.
    pub jobs: u64,
    /// Objects that no file names any more.
    pub objects: usize,
}

impl App {
    /// Takes away what was kept for long enough.
    ///
    /// # Errors
    /// The database, or the place of the originals; the next round goes on.
    pub async fn expire(&self) -> Result<Expired, Error> {
        let Retention {
            laps_days,
            originals_days,
            jobs_days,
        } = self.settings.retention;
        let mut expired = Expired::default();
        if let Some(days) = laps_days {
            for (file, user) in self.older_than(days, false).await? {
                let owner = Actor::alone_as(user);
                let gone = match self.a_lap_of(&owner, file).await {
                    Ok(lap) => self.delete_laps(&owner, lap, Reach::File).await.map(drop),
                    Err(error) => Err(error),
                };
                match gone {
                    // Its person was quicker.
                    Ok(()) | Err(Error::NoSuchLap) => expired.files += 1,
                    Err(error) => return Err(error),
                }
            }
        }
        if let Some(days) = originals_days {
            for (file, user) in self.older_than(days, true).await? {
                let mut tx = self.db.as_actor(&Actor::alone_as(user)).await?;
                originals::forget(&mut tx, file).await?;
                tx.commit().await?;
                expired.originals += 1;
            }
        }
        let mut tx = self.db.as_system().await?;
        expired.jobs = jobs::forget_done(&mut tx, jobs_days).await?;
        tx.commit().await?;
        expired.objects = self.remove_loose_objects().await?;
        Ok(expired)
    }

    async fn older_than(&self, days: u32, with_original: bool) -> Result<Vec<(UploadId, UserId)>, Error> {
        let mut tx = self.db.as_system().await?;
        Ok(recomputations::older_than(&mut tx, days, with_original, AT_ONCE).await?)
    }
}
