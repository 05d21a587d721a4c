//! Which messages of ours tell of whom: written down when they are sent, so that they can be taken back.

use super::{Actor, App, Audience, Error};
use crate::db::laps;
use crate::db::posted::{self, PostedMessage};
use crate::ids::{ChannelId, LapId, UserId};

/// Drivers of a server whose names are looked for in a message.
const MOST_DRIVERS: u32 = 5000;
/// How long it is remembered that a message of ours is there.
const KEPT_DAYS: u32 = 400;
/// Messages that are taken back at a time.
const AT_ONCE: u32 = 50;

/// What a message of ours says, as far as it matters whom it tells of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Its words, without formatting.
    pub text: String,
    /// The laps that can be pressed below it.
    pub laps: Vec<LapId>,
}

impl App {
    /// Writes down that a message of ours was sent which others can read, or which lies in a direct message. What fails
    /// here is worth a line in the log: the message is there already.
    pub async fn note_posted(&self, actor: &Actor, channel: ChannelId, message: u64, told: &Told) {
        if let Err(error) = self.write_down_posted(actor, channel, message, told).await {
            tracing::warn!(error = %error, "a message was not written down; it cannot be taken back by itself");
        }
    }

    async fn write_down_posted(
        &self,
        actor: &Actor,
        channel: ChannelId,
        message: u64,
        told: &Told,
    ) -> Result<(), Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let mut about = vec![actor.user];
        if actor.audience == Audience::Server {
            let drivers = laps::names_here(&mut tx, MOST_DRIVERS).await?;
            about.extend(named_in(&told.text, &drivers));
        }
        about.sort_unstable();
        about.dedup();
        let message = PostedMessage {
            message,
            channel,
            guild: actor.shares_with(),
            asker: actor.user,
            about,
            laps: told.laps.clone(),
        };
        tx.act_as_system().await?;
        posted::note(&mut tx, &message).await?;
        Ok(tx.commit().await?)
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
