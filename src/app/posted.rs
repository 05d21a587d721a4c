//! Which messages of ours tell of whom: written down when they are sent, so that they can be taken back.

use uuid::Uuid;

use super::{Actor, App, Audience, Error};
use crate::db::posted::{self, PostedMessage};
use crate::db::{laps, uploads};
use crate::ids::{ChannelId, LapId, UploadId, UserId};

pub(crate) use crate::db::posted::{Change, StaleMessage};

/// Drivers of a server whose names are looked for in a message.
const MOST_DRIVERS: u32 = 5000;
/// How long it is remembered that a message of ours is there which tells of no lap.
const KEPT_DAYS: u32 = 400;
/// Files of a driver whose cards are said anew where they say something about all of them.
const NEWEST_FILES: usize = 20;
/// Messages that are taken back at a time.
const AT_ONCE: u32 = 50;

/// What a message of ours says, as far as it matters whom it tells of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageContent {
    /// Its words, without formatting.
    pub text: String,
    /// The laps that it names, or that can be pressed below it.
    pub laps: Vec<LapId>,
    /// As what it can be said anew.
    pub anew: Option<Anew>,
}

/// As what a message of ours is said anew, when something in it is not true any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Anew {
    /// The card of these files.
    Card(Vec<UploadId>),
    /// The answer of this id, about these laps.
    Answer(String, Vec<LapId>),
}

/// How a card is written down; no answer has such an id.
const CARD: &str = "card";

impl Anew {
    fn stored(&self) -> (String, Vec<Uuid>) {
        match self {
            Self::Card(files) => (CARD.to_owned(), files.iter().map(|file| file.get()).collect()),
            Self::Answer(id, laps) => (id.clone(), laps.iter().map(|lap| lap.get()).collect()),
        }
    }

    /// As what a stale message is said anew; `None`: it cannot be.
    #[must_use]
    pub fn of(stale: &StaleMessage) -> Option<Self> {
        let needs = stale.needs.iter().copied();
        match stale.anew.as_str() {
            "" => None,
            CARD => Some(Self::Card(needs.map(UploadId::new).collect())),
            answer => Some(Self::Answer(answer.to_owned(), needs.map(LapId::new).collect())),
        }
    }
}

impl App {
    /// Writes down that a message of ours was sent which others can read, or which lies in a direct message. What fails
    /// here is worth a line in the log: the message is there already.
    pub async fn note_posted(&self, actor: &Actor, channel: ChannelId, message: u64, told: &MessageContent) {
        if let Err(error) = self.write_down_posted(actor, channel, message, told).await {
            tracing::warn!(error = %error, "a message was not written down; it cannot be taken back by itself");
        }
    }

    async fn write_down_posted(
        &self,
        actor: &Actor,
        channel: ChannelId,
        message: u64,
        told: &MessageContent,
    ) -> Result<(), Error> {
        let posted = self.posted(actor, channel, message, told).await?;
        let mut tx = self.db.as_system().await?;
        posted::note(&mut tx, &posted).await?;
        Ok(tx.commit().await?)
    }

    async fn posted(
        &self,
        actor: &Actor,
        channel: ChannelId,
        message: u64,
        told: &MessageContent,
    ) -> Result<PostedMessage, Error> {
        let mut about = vec![actor.user];
        if actor.audience == Audience::Server {
            let mut tx = self.db.as_actor(actor).await?;
            let drivers = laps::names_here(&mut tx, MOST_DRIVERS).await?;
            about.extend(named_in(&told.text, &drivers));
        }
        about.sort_unstable();
        about.dedup();
        let (anew, needs) = told.anew.as_ref().map(Anew::stored).unzip();
        Ok(PostedMessage {
            message,
            channel,
            guild: actor.shares_with(),
            asker: actor.user,
            about,
            laps: told.laps.clone(),
            anew,
            needs: needs.unwrap_or_default(),
        })
    }

    /// A message of ours in which something is not true any more.
    ///
    /// # Errors
    /// The database.
    pub async fn stale_message(&self) -> Result<Option<StaleMessage>, Error> {
        let mut tx = self.db.as_system().await?;
        Ok(posted::stale(&mut tx).await?)
    }

    /// Writes down what a stale message says by now; what became untrue in the meantime makes it stale once more.
    ///
    /// # Errors
    /// The database.
    pub async fn said_anew(
        &self,
        actor: &Actor,
        stale: &StaleMessage,
        told: &MessageContent,
    ) -> Result<(), Error> {
        let posted = self.posted(actor, stale.channel, stale.message, told).await?;
        let mut tx = self.db.as_system().await?;
        posted::note_anew(&mut tx, &posted, stale.since).await?;
        Ok(tx.commit().await?)
    }

    /// A stale message could not be said anew and says so; what becomes untrue later makes it stale once more.
    ///
    /// # Errors
    /// The database.
    pub async fn left_as_it_was(&self, stale: &StaleMessage) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        posted::leave(&mut tx, stale.message, stale.since).await?;
        Ok(tx.commit().await?)
    }

    /// There is nothing left to say in a message of ours.
    ///
    /// # Errors
    /// The database.
    pub async fn unwant_message(&self, message: u64) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        posted::unwant(&mut tx, message).await?;
        Ok(tx.commit().await?)
    }

    /// Has every message said anew that tells of one of these laps or files. What was decided about them holds already:
    /// what fails here is worth a line in the log.
    pub(super) async fn outdate(&self, laps: &[LapId], files: &[UploadId], change: Change) {
        if laps.is_empty() && files.is_empty() {
            return;
        }
        let done = async {
            let mut tx = self.db.as_system().await?;
            posted::outdate(&mut tx, laps, files, change).await?;
            tx.commit().await
        };
        if let Err(error) = done.await {
            tracing::warn!(error = %error, "messages that are out of date stay as they are");
        }
        self.note_stale();
    }

    /// The same for the newest files of the actor.
    pub(super) async fn outdate_newest(&self, actor: &Actor) -> Result<(), Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let files = uploads::mine(&mut tx).await?;
        drop(tx);
        let newest = files.len().saturating_sub(NEWEST_FILES);
        let files = files.get(newest..).unwrap_or_default();
        self.outdate(&[], files, Change::Corrected).await;
        Ok(())
    }

    /// Some message of ours is to be changed or taken back: whoever does that looks at once.
    pub fn note_stale(&self) {
        self.answers_stale.notify_one();
    }

    /// Waits until there may be a message to change or to take back.
    pub async fn answers_stale(&self) {
        self.answers_stale.notified().await;
    }

    /// Messages that are to be taken back.
    ///
    /// # Errors
    /// The database.
    pub async fn unwanted_messages(&self) -> Result<Vec<(ChannelId, u64)>, Error> {
        let mut tx = self.db.as_system().await?;
        Ok(posted::unwanted(&mut tx, AT_ONCE).await?)
    }

    /// Forgets a message that is gone.
    ///
    /// # Errors
    /// The database.
    pub async fn forget_message(&self, message: u64) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        posted::forget(&mut tx, message).await?;
        Ok(tx.commit().await?)
    }

    /// Forgets messages that were sent long ago.
    ///
    /// # Errors
    /// The database.
    pub async fn forget_posted(&self) -> Result<u64, Error> {
        let mut tx = self.db.as_system().await?;
        let forgotten = posted::forget_old(&mut tx, KEPT_DAYS).await?;
        tx.commit().await?;
        Ok(forgotten)
    }
}

/// The drivers whose names stand in a text as words of their own.
fn named_in<'a>(text: &'a str, drivers: &'a [(UserId, String)]) -> impl Iterator<Item = UserId> + 'a {
    drivers
        .iter()
        .filter(|(_, name)| stands_in(text, name))
        .map(|(user, _)| *user)
}

fn stands_in(text: &str, name: &str) -> bool {
    let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    !name.is_empty()
        && text.match_indices(name).any(|(at, found)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let behind = text
                .get(at + found.len()..)
                .and_then(|behind| behind.chars().next());
            is_edge(before) && is_edge(behind)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_where_it_stands_alone() {
        let check =
            |text: &str, name: &str, expect| assert_eq!(stands_in(text, name), expect, "{text} {name}");
        check("Alice is 0.2 s faster", "Alice", true);
        check("**Alice**", "Alice", true);
        check("Alices lap", "Alice", false);
        check("Malice", "Alice", false);
        check("Malice and Alice", "Alice", true);
        check("Größe", "Gr", false);
        check("anything", "", false);
        check("Jörg 1:20", "Jörg", true);
    }
}
