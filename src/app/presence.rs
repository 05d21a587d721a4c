//! What the bot has heard, and since when it has not: so that what was posted meanwhile is read later.

use chrono::{DateTime, TimeDelta, Utc};

use super::{App, Error};
use crate::db::shards;
use crate::ids::{ChannelId, UserId};

pub(crate) use crate::db::shards::Shard;

/// A connection may be dead for that long before anybody notices.
const UNNOTICED: TimeDelta = TimeDelta::minutes(2);
/// What is older is not answered any more: people have gone home.
const LONGEST_AWAY: TimeDelta = TimeDelta::hours(24);
/// Direct messages that are looked through.
const MOST_DIRECT: u32 = 200;
/// The first millisecond of 2015, where Discord's numbers begin to count.
const EPOCH_MS: i64 = 1_420_070_400_000;

impl App {
    /// The number of a message before everything that a shard may have missed. `None`: it never ran before.
    ///
    /// # Errors
    /// The database.
    pub async fn missed_since(&self, shard: Shard) -> Result<Option<u64>, Error> {
        let mut tx = self.db.as_system().await?;
        let Some(seen_at) = shards::seen_at(&mut tx, shard).await? else {
            shards::note_seen(&mut tx, shard).await?;
            tx.commit().await?;
            return Ok(None);
        };
        let since = (seen_at - UNNOTICED).max(Utc::now() - LONGEST_AWAY);
        Ok(Some(message_at(since)))
    }

    /// Notes that a shard hears everything at this moment.
    ///
    /// # Errors
    /// The database.
    pub async fn note_seen(&self, shard: Shard) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        shards::note_seen(&mut tx, shard).await?;
        Ok(tx.commit().await?)
    }

    /// Remembers in which channel a person writes to us directly.
    ///
    /// # Errors
    /// The database.
    pub async fn note_direct(&self, user: UserId, channel: ChannelId) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        shards::note_direct(&mut tx, user, channel).await?;
        Ok(tx.commit().await?)
    }

    /// Channels in which people wrote to us directly.
    ///
    /// # Errors
    /// The database.
    pub async fn direct_channels(&self) -> Result<Vec<ChannelId>, Error> {
        let mut tx = self.db.as_system().await?;
        Ok(shards::direct_channels(&mut tx, MOST_DIRECT).await?)
    }
}

/// The lowest number that a message of that moment can have.
pub(super) fn message_at(moment: DateTime<Utc>) -> u64 {
    let since_epoch_ms = moment.timestamp_millis().saturating_sub(EPOCH_MS);
    u64::try_from(since_epoch_ms).unwrap_or_default() << 22
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_moment_is_discords() {
        // The example of Discord's documentation: 175928847299117063 was made at 2016-04-30 11:18:25.796.
        let moment = DateTime::parse_from_rfc3339("2016-04-30T11:18:25.796Z").unwrap();
        assert_eq!(message_at(moment.to_utc()), 175_928_847_299_117_063 >> 22 << 22);
    }
}
