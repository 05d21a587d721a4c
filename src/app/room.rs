//! How much is stored: of a person, of a server, and in all.

use std::sync::atomic::{AtomicU64, Ordering};

use super::{App, Error};
use crate::db::{ActorTransaction, laps, shards};
use crate::ids::GuildId;

/// From this share on the owner of the bot is warned, in hundredths.
const WARN_AT: u64 = 80;
/// From this share on nothing more is taken, in hundredths.
const REFUSE_AT: u64 = 95;

/// What was measured last.
#[derive(Debug, Default)]
pub(super) struct Room {
    used_bytes: AtomicU64,
}

/// How full the database is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fullness {
    /// Its size.
    pub used_bytes: u64,
    /// What it may grow to; `None`: as far as the disk goes.
    pub most_bytes: Option<u64>,
}

impl Fullness {
    /// Whether the owner of the bot should make room.
    #[must_use]
    pub fn is_nearly_full(&self) -> bool {
        self.is_over(WARN_AT)
    }

    fn is_over(&self, hundredths: u64) -> bool {
        self.most_bytes.is_some_and(|most| {
            u128::from(self.used_bytes) * 100 >= u128::from(most) * u128::from(hundredths)
        })
    }
}

/// What the database may grow to was reached.
#[derive(Debug, thiserror::Error)]
#[error("the database has {used_bytes} bytes and refuses from {REFUSE_AT} % of {most_bytes} on")]
struct AtTheLimit {
    used_bytes: u64,
    most_bytes: u64,
}

impl App {
    /// Measures the database.
    ///
    /// # Errors
    /// The database.
    pub async fn measure_room(&self) -> Result<Fullness, Error> {
        let mut tx = self.db.as_system().await?;
        let used_bytes = shards::size_bytes(&mut tx).await?;
        self.room.used_bytes.store(used_bytes, Ordering::Relaxed);
        Ok(self.fullness())
    }

    fn fullness(&self) -> Fullness {
        Fullness {
            used_bytes: self.room.used_bytes.load(Ordering::Relaxed),
            most_bytes: self.settings.max_database_bytes,
        }
    }

    /// Whether there is room for another file, by the last measurement.
    pub(super) fn check_room(&self) -> Result<(), Error> {
        let fullness = self.fullness();
        match fullness.most_bytes {
            Some(most_bytes) if fullness.is_over(REFUSE_AT) => Err(Error::NoRoom(Box::new(AtTheLimit {
                used_bytes: fullness.used_bytes,
                most_bytes,
            }))),
            _ => Ok(()),
        }
    }

    /// Whether `more` laps of the transaction's person, shown to `guild`, are still within what is kept.
    pub(super) async fn check_quota(
        &self,
        tx: &mut ActorTransaction,
        guild: Option<GuildId>,
        more: usize,
    ) -> Result<(), Error> {
        let more = more as u64;
        let most = self.settings.laps_per_person;
        if laps::count_mine(tx).await? + more > most {
            return Err(Error::TooManyLaps { most });
        }
        let most = self.settings.laps_per_server;
        if guild.is_some() && laps::count_shared_here(tx).await? + more > most {
            return Err(Error::ServerFull { most });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_owner_is_warned_before_anything_is_refused() {
        let check = |used_bytes: u64, warn: bool, refuse: bool| {
            let fullness = Fullness {
                used_bytes,
                most_bytes: Some(1000),
            };
            let found = (fullness.is_nearly_full(), fullness.is_over(REFUSE_AT));
            assert_eq!(found, (warn, refuse), "{used_bytes}");
        };
        check(799, false, false);
        check(800, true, false);
        check(949, true, false);
        check(950, true, true);
        let without_limit = Fullness {
            used_bytes: u64::MAX,
            most_bytes: None,
        };
        assert!(!without_limit.is_nearly_full());
    }
}
