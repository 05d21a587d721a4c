//! The bot leaves a server, or a person does: their laps are not shown there any more.

use super::presence::Shard;
use super::{Actor, App, Error};
use crate::db::leaving;
use crate::ids::{GuildId, UserId};

/// Whether somebody is still in a server is asked so often.
const CHECKED_EVERY_HOURS: u32 = 24;
/// People who are looked for at a time.
const AT_ONCE: u32 = 10;

impl App {
    /// Remembers that the bot is in a server.
    ///
    /// # Errors
    /// The database.
    pub async fn note_guild(&self, application: u64, guild: GuildId) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        leaving::note_guild(&mut tx, application, guild).await?;
        Ok(tx.commit().await?)
    }

    /// The bot was taken out of a server: nothing is shown there any more, and what the server had of its own goes.
    ///
    /// # Errors
    /// The database.
    pub async fn leave_guild(&self, guild: GuildId) -> Result<u64, Error> {
        let mut tx = self.db.as_system().await?;
        tx.act_as_keeper(&Actor::anybody_in(guild)).await?;
        let laps = leaving::leave_guild(&mut tx, guild).await?;
        tx.commit().await?;
        tracing::info!(guild.id = guild.get(), laps, "left a server");
        Ok(laps)
    }

    /// The bot may have been taken out of a server while something was stored for it: then nothing is shown there. Gives
    /// whether it was.
    ///
    /// # Errors
    /// The database.
    pub async fn leave_if_gone(&self, guild: GuildId) -> Result<bool, Error> {
        let mut tx = self.db.as_system().await?;
        let is_there = leaving::is_in(&mut tx, guild).await?;
        drop(tx);
        if !is_there {
            self.leave_guild(guild).await?;
        }
        Ok(!is_there)
    }

    /// Leaves the servers of a shard that Discord does not name any more: the bot was away when it was taken out.
    ///
    /// # Errors
    /// The database.
    pub async fn leave_missing_guilds(&self, shard: Shard, present: &[GuildId]) -> Result<usize, Error> {
        let mut tx = self.db.as_system().await?;
        let known = leaving::guilds(&mut tx, shard.application).await?;
        drop(tx);
        let missing = known
            .into_iter()
            .filter(|guild| is_of(*guild, shard) && !present.contains(guild));
        let mut left = 0;
        for guild in missing {
            self.leave_guild(guild).await?;
            left += 1;
        }
        Ok(left)
    }

    /// People who are to be looked for in a server.
    ///
    /// # Errors
    /// The database.
    pub async fn members_to_check(&self) -> Result<Vec<(GuildId, UserId)>, Error> {
        let mut tx = self.db.as_system().await?;
        let due = leaving::members_to_check(&mut tx, CHECKED_EVERY_HOURS, AT_ONCE).await?;
        tx.commit().await?;
        Ok(due)
    }

    /// A person is not in a server any more: their laps are not shown there.
    ///
    /// # Errors
    /// The database.
    pub async fn leave_member(&self, guild: GuildId, user: UserId) -> Result<u64, Error> {
        let mut tx = self.db.as_system().await?;
        tx.act_as_keeper(&Actor::anybody_in(guild)).await?;
        let laps = leaving::leave_member(&mut tx, guild, user).await?;
        tx.commit().await?;
        Ok(laps)
    }
}

/// Whether a server's events come through a shard, by Discord's rule.
fn is_of(guild: GuildId, shard: Shard) -> bool {
    (guild.get() >> 22) % u64::from(shard.total.max(1)) == u64::from(shard.number)
}
