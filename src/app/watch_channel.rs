//! Channels in which every posted log is read, on a manager's word.

use super::presence::message_at;
use super::{Actor, App, Error};
use crate::db::watches;
use crate::ids::{ChannelId, GuildId};

/// What a manager wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watching {
    /// Read every log posted there; `threads`: answer each upload in a thread of its own, `None` leaves that as it is.
    Start {
        /// Whether that is so from now on.
        threads: Option<bool>,
    },
    /// Leave it alone.
    Stop,
}

/// What holds from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WatchOutcome {
    /// The channel.
    pub channel: ChannelId,
    /// Whether it is watched.
    pub is_watched: bool,
    /// Whether every upload there is answered in a thread of its own.
    pub in_threads: bool,
}

/// A watched channel and how far it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WatchedChannel {
    /// Its server.
    pub guild: GuildId,
    /// The channel.
    pub channel: ChannelId,
    /// The last message that was handled.
    pub last_message: u64,
}

impl App {
    /// Starts or stops watching a channel of the actor's server. Only for managers.
    /// `said_in`: the command's own number; what was posted before it is not for us.
    ///
    /// # Errors
    /// Not in a server, not a manager, the database.
    pub async fn watch_channel(
        &self,
        actor: &Actor,
        channel: ChannelId,
        watching: Watching,
        said_in: u64,
    ) -> Result<WatchOutcome, Error> {
        actor.check_manager()?;
        let manager = actor.alone();
        let mut tx = self.db.as_actor(&manager).await?;
        let in_threads = match watching {
            Watching::Start { threads } => watches::set(&mut tx, channel, said_in, threads).await?,
            Watching::Stop => {
                watches::unset(&mut tx, channel).await?;
                false
            }
        };
        tx.commit().await?;
        Ok(WatchOutcome {
            channel,
            is_watched: watching != Watching::Stop,
            in_threads,
        })
    }

    /// Whether a channel is watched.
    ///
    /// # Errors
    /// The database.
    pub async fn is_watched(&self, guild: GuildId, channel: ChannelId) -> Result<bool, Error> {
        let mut tx = self.db.as_actor(&Actor::anybody_in(guild)).await?;
        Ok(watches::find(&mut tx, channel).await?.is_some())
    }

    /// Whether every upload in a channel is answered in a thread of its own.
    ///
    /// # Errors
    /// The database.
    pub async fn wants_threads(&self, guild: GuildId, channel: ChannelId) -> Result<bool, Error> {
        let mut tx = self.db.as_actor(&Actor::anybody_in(guild)).await?;
        let watched = watches::find(&mut tx, channel).await?;
        Ok(watched.is_some_and(|watched| watched.in_threads))
    }

    /// Every watched channel of every server, for reading what was missed.
    ///
    /// # Errors
    /// The database.
    pub async fn watched_channels(&self) -> Result<Vec<WatchedChannel>, Error> {
        let mut tx = self.db.as_system().await?;
        let watched = watches::list(&mut tx).await?;
        Ok(watched
            .into_iter()
            .map(|watched| WatchedChannel {
                guild: watched.guild,
                channel: watched.channel,
                last_message: watched.last_message.unwrap_or_else(|| message_at(watched.since)),
            })
            .collect())
    }

    /// Remembers that everything up to `message` was handled.
    ///
    /// # Errors
    /// The channel is not watched; the database.
    pub async fn note_handled(&self, channel: ChannelId, message: u64) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        watches::mark_handled(&mut tx, channel, message).await?;
        tx.commit().await?;
        Ok(())
    }
}
