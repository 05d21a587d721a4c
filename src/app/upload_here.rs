//! A log that is uploaded to the dashboard: piece by piece to the disk, then read as one that was posted in chat.

use tokio::sync::OwnedSemaphorePermit;
use uuid::Uuid;

use super::download::{Spooled, Spooling};
use super::import_log::{LogSource, Owner};
use super::import_logs::LogOutcome;
use super::{Actor, App, Audience, Error};
use crate::db::jobs::{self, JobId, NewJob};
use crate::units::Seconds;

/// What is told to those who come while as many upload as may.
const COME_AGAIN: Seconds = Seconds::new(20.0);

/// A log on its way to us.
pub struct Incoming {
    spooling: Spooling,
    place: OwnedSemaphorePermit,
    job: Option<JobId>,
}

/// A log that is here as a whole.
pub struct Received {
    spooled: Spooled,
    _place: OwnedSemaphorePermit,
    job: Option<JobId>,
}

impl Incoming {
    /// Takes the next piece.
    ///
    /// # Errors
    /// Too large, no room on the disk.
    pub async fn take(&mut self, piece: &[u8]) -> Result<(), Error> {
        self.spooling.take(piece).await
    }

    /// That was all of it.
    ///
    /// # Errors
    /// The disk.
    pub async fn finish(self) -> Result<Received, Error> {
        Ok(Received {
            spooled: self.spooling.finish(None).await?,
            _place: self.place,
            job: self.job,
        })
    }
}

impl Received {
    /// Its size in bytes.
    #[must_use]
    pub const fn size_bytes(&self) -> u64 {
        self.spooled.size_bytes
    }
}

impl App {
    /// Largest file taken on the dashboard, in bytes.
    #[must_use]
    pub const fn max_upload_bytes(&self) -> usize {
        self.settings.max_upload_bytes
    }

    /// Makes ready for a log of the actor's. `announced`: how large it will be, where that is said.
    ///
    /// # Errors
    /// Too large, too many within an hour or at once, no room; the database.
    pub async fn begin_upload(&self, actor: &Actor, announced: Option<u64>) -> Result<Incoming, Error> {
        let max_bytes = self.settings.max_upload_bytes;
        if announced.is_some_and(|bytes| bytes > max_bytes as u64) {
            return Err(Error::FileTooLarge { max_bytes });
        }
        self.check_room()?;
        let place = std::sync::Arc::clone(&self.uploads_here).try_acquire_owned();
        let place = place.map_err(|_| Error::TooFast { retry_in: COME_AGAIN })?;
        let job = self.count_upload(actor).await?;
        Ok(Incoming {
            job,
            spooling: Spooling::begin(max_bytes as u64).await?,
            place,
        })
    }

    /// Reads and stores a log for the actor, or every log of an archive, as one that they posted in chat. `driver`: their name as people see it;
    /// the audience sees its laps.
    ///
    /// # Errors
    /// The file as a whole is refused, or the database does not answer.
    pub async fn import_received(
        &self,
        actor: &Actor,
        driver: &str,
        (file_name, audience): (&str, Audience),
        received: Received,
    ) -> Result<Vec<LogOutcome>, Error> {
        let audience = if actor.guild.is_none() {
            Audience::OnlyUser
        } else {
            audience
        };
        let actor = actor.read_by(audience);
        let name = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
        let name: String = name.chars().filter(|c| !c.is_control()).take(200).collect();
        let source = LogSource::here(name, received.size_bytes(), received.job);
        let Received {
            spooled,
            _place: place,
            job: _,
        } = received;
        let owner = Owner::asker(&actor, driver);
        let mut outcomes = Vec::new();
        self.import_spooled((&actor, &owner), &source, spooled, &mut outcomes)
            .await?;
        drop(place);
        if let Some(guild) = actor.guild.filter(|_| audience == Audience::Server)
            && self.leave_if_gone(guild).await?
        {
            for stored in outcomes.iter_mut().filter_map(|of| of.outcome.as_mut().ok()) {
                stored.hide();
            }
        }
        Ok(outcomes)
    }

    /// Counts a file among those of the last hour, wherever the others came from.
    async fn count_upload(&self, actor: &Actor) -> Result<Option<JobId>, Error> {
        let most = u64::from(self.settings.files_per_hour);
        let key = format!("upload:{}", Uuid::now_v7());
        let mut tx = self.db.as_system().await?;
        let job = NewJob {
            kind: "upload",
            key: &key,
            user: actor.user,
            files: 1,
            payload: "{}",
            held_by: Some(self.instance),
        };
        let job = jobs::add(&mut tx, &job).await?;
        if jobs::files_within_an_hour(&mut tx, actor.user).await? > most {
            return Err(Error::TooManyFiles { most });
        }
        // There is nothing to do for anybody: a file that does not arrive as a whole was never given to us.
        if let Some(job) = job {
            jobs::finish(&mut tx, job, self.instance, None).await?;
        }
        tx.commit().await?;
        Ok(job)
    }
}
