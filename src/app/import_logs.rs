//! Every log in the files that somebody gave us: one by one, also out of an archive, each with what became of it.

use super::download::Spooled;
use super::fetched_log::FetchedLog;
use super::import_log::{LogSource, Owner, StoredLog};
use super::spooled_log::{SpoolError, SpooledLog};
use super::{Actor, App, Error};

/// What became of one log.
#[derive(Debug)]
pub struct LogOutcome {
    /// Its name: the attachment's, or in an archive of several its own.
    pub name: String,
    /// Its stored laps, or why there are none.
    pub outcome: Result<StoredLog, Error>,
}

impl App {
    /// Fetches, reads and stores every log in these files for `owner`: an archive is read log by log, and one that is
    /// refused takes nothing from the others. In the order given.
    ///
    /// # Errors
    /// What passes in a moment ([`Error::is_passing`]): then some may be stored, and the same once more goes on from there.
    pub async fn import_logs(
        &self,
        actor: &Actor,
        owner: &Owner,
        sources: &[LogSource],
    ) -> Result<Vec<LogOutcome>, Error> {
        let mut outcomes = Vec::new();
        for source in sources {
            match self.import_source(actor, owner, source, &mut outcomes).await {
                Ok(()) => {}
                Err(error) if error.is_passing() => return Err(error),
                Err(error) => outcomes.push(LogOutcome {
                    name: source.attachment.file_name.clone(),
                    outcome: Err(error),
                }),
            }
        }
        Ok(outcomes)
    }

    /// One file with the logs in it. An error is about the file as a whole.
    async fn import_source(
        &self,
        actor: &Actor,
        owner: &Owner,
        source: &LogSource,
        outcomes: &mut Vec<LogOutcome>,
    ) -> Result<(), Error> {
        self.check_given(actor, owner).await?;
        let spooled = self.downloads.fetch(&source.attachment).await?;
        self.import_spooled((actor, owner), source, spooled, outcomes)
            .await
    }

    /// The same of a file that is here.
    pub(super) async fn import_spooled(
        &self,
        (actor, owner): (&Actor, &Owner),
        source: &LogSource,
        spooled: Spooled,
        outcomes: &mut Vec<LogOutcome>,
    ) -> Result<(), Error> {
        let time = self.reading_time(spooled.size_bytes);
        let file_name = source.attachment.file_name.clone();
        let (spooled, names) = self.in_time(time, move |_| names_in(&file_name, spooled)).await?;
        let Some(names) = names else {
            let fetched = self.with_ldx(source, spooled).await?;
            let outcome = self.import_fetched(actor, owner, source, fetched).await;
            return told(outcomes, source.attachment.file_name.clone(), outcome);
        };
        let mut archive = spooled
            .archive(&source.attachment.file_name)?
            .ok_or(Error::Panicked)?;
        for (place, name) in names.into_iter().enumerate() {
            let settings = self.settings.import.clone();
            let unpack = move |_: &_| {
                let unpacked = SpooledLog::of_archive(&mut archive, place, &settings);
                Ok((archive, unpacked.map(FetchedLog::unpacked)))
            };
            let unpacked: Result<FetchedLog, SpoolError>;
            (archive, unpacked) = self.in_time(time, unpack).await?;
            let outcome = match unpacked {
                Ok(fetched) => self.import_fetched(actor, owner, source, fetched).await,
                Err(error) => Err(error.into()),
            };
            told(outcomes, name, outcome)?;
        }
        Ok(())
    }

    /// A fetched log with the `.ldx` that was given beside it.
    pub(super) async fn with_ldx(&self, source: &LogSource, log: Spooled) -> Result<FetchedLog, Error> {
        let ldx = match &source.ldx {
            Some(attachment) => Some(self.downloads.fetch(attachment).await?),
            None => None,
        };
        Ok(FetchedLog::spooled(source.attachment.file_name.clone(), log, ldx))
    }
}

/// The names of the logs in an archive of several; `None` for anything that is one log.
fn names_in(file_name: &str, spooled: Spooled) -> Result<(Spooled, Option<Vec<String>>), Error> {
    let archive = spooled.archive(file_name)?;
    let names = archive
        .filter(|archive| archive.names().len() > 1)
        .map(|archive| archive.names().map(str::to_owned).collect());
    Ok((spooled, names))
}

/// Notes what became of a log; what passes in a moment ends the round.
fn told(
    outcomes: &mut Vec<LogOutcome>,
    name: String,
    outcome: Result<StoredLog, Error>,
) -> Result<(), Error> {
    match outcome {
        Err(error) if error.is_passing() => Err(error),
        outcome => {
            outcomes.push(LogOutcome { name, outcome });
            Ok(())
        }
    }
}
