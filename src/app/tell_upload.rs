//! Word in a channel of a log that came by the dashboard, where its driver wants it: the card that a posted log gets.

use uuid::Uuid;

use super::dashboard::Member;
use super::import_log::{Owner, StoredLog};
use super::import_logs::LogOutcome;
use super::jobs::{AnswerPlace, ImportParts, ImportRequest, SeenBy, ToldFile};
use super::{Actor, App, Audience, Error};
use crate::db::laps;
use crate::ids::{ChannelId, UploadId};

impl App {
    /// Has it said in the channel in which the member asked for the dashboard that these files of theirs are stored.
    ///
    /// Only of laps that the server sees. `false`: there is no such channel, or nothing to say there.
    ///
    /// # Errors
    /// The database.
    pub async fn tell_of_uploads(
        &self,
        actor: &Actor,
        member: &Member,
        outcomes: &[LogOutcome],
    ) -> Result<bool, Error> {
        let stored = outcomes.iter().filter_map(|of| of.outcome.as_ref().ok());
        let mut told: Vec<ToldFile> = Vec::new();
        for log in stored.filter(|log| log.shared) {
            let Some(first) = log.laps.first() else {
                continue;
            };
            let upload = first.upload.get().to_string();
            if !told.iter().any(|file| file.upload == upload) {
                told.push(ToldFile {
                    upload,
                    name: log.file_name.clone(),
                });
            }
        }
        let Some(channel) = member.channel.filter(|_| !told.is_empty()) else {
            return Ok(false);
        };
        let read_there = actor.read_by(Audience::Server);
        let request: ImportRequest = ImportParts {
            actor: &read_there,
            owner: Owner::asker(&read_there, &member.driver),
            channel: ChannelId::new(channel),
            message: None,
            files: Vec::new(),
            answer: AnswerPlace::Reply,
            locale: &member.language,
        }
        .into();
        self.note_job(request.telling_of(told), SeenBy::Stated).await?;
        Ok(true)
    }

    /// What is said about files that are stored already, to those who read along there; a file of which they see no lap
    /// any more is left out.
    ///
    /// # Errors
    /// All of them are gone; the database.
    pub async fn told_logs(
        &self,
        actor: &Actor,
        owner: &Owner,
        files: &[ToldFile],
    ) -> Result<Vec<StoredLog>, Error> {
        let mut told = Vec::new();
        for file in files {
            let upload: Uuid = file.upload.parse().map_err(|_| Error::NoSuchLap)?;
            let mut tx = self.db.as_actor(actor).await?;
            let laps = laps::of_upload(&mut tx, UploadId::new(upload)).await?;
            drop(tx);
            if laps.is_empty() {
                continue;
            }
            let log = StoredLog::before(file.name.clone(), laps, owner);
            told.push(self.told_again(actor, owner, log).await);
        }
        if told.is_empty() {
            return Err(Error::NoSuchLap);
        }
        Ok(told)
    }
}
