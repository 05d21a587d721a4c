//! One process per shard at a time: whoever holds the locks answers, the others wait and take over.

use std::sync::Arc;
use std::time::Duration;

use crate::config::ShardRange;
use crate::db::lease::{Exclusive, Lease};
use crate::db::{DatabaseSource, DbError};

/// How often who waits asks, and who holds makes sure.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// Without its locks a process goes on answering for so long, where nobody else can have taken them: the database is away.
const GRACE: Duration = Duration::from_secs(5);

/// What this process wants to hold.
pub(super) struct Holder {
    pub(super) source: DatabaseSource,
    pub(super) application: u64,
    pub(super) instance: i32,
    pub(super) shards: ShardRange,
    /// Who runs the bot.
    pub(super) owners: Arc<[u64]>,
}

/// Everything that was wanted, held.
pub(super) struct Held {
    lease: Lease,
}

impl Holder {
    /// Waits until everything can be had. Says once that it waits.
    pub(super) async fn take(&self) -> Held {
        let mut has_said = false;
        loop {
            match self.try_take().await {
                Ok(Some(held)) => return held,
                Ok(None) if !has_said => {
                    has_said = true;
                    tracing::warn!(
                        shards.first = self.shards.first,
                        shards.count = self.shards.count,
                        "another process answers for this bot; waiting to take over"
                    );
                }
                Ok(None) => {}
                Err(reason) => tracing::warn!(reason, "the locks cannot be asked for yet"),
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Everything or nothing. `None`: somebody has some of it.
    async fn try_take(&self) -> Result<Option<Held>, String> {
        let mut lease = Lease::open(&self.source)
            .await
            .map_err(|error| error.to_string())?;
        let shards = self.shards.first..self.shards.first + self.shards.count;
        let wanted = shards.map(|shard| Exclusive::Shard {
            application: self.application,
            shard,
        });
        for what in wanted.chain([Exclusive::Instance(self.instance)]) {
            match lease.take(what).await {
                Ok(true) => {}
                Ok(false) => {
                    lease.close().await;
                    return Ok(None);
                }
                Err(error) => return Err(error.to_string()),
            }
        }
        Ok(Some(Held { lease }))
    }

    /// Ready when another process has taken over: this one was cut off from the database for too long.
    pub(super) async fn lose(&self, held: &mut Held) {
        loop {
            tokio::time::sleep(LOOK_EVERY).await;
            if held.lease.check().await.is_ok() {
                continue;
            }
            tracing::warn!("the connection that holds the locks is gone; taking them again");
            let again = tokio::time::timeout(GRACE, self.take_again()).await;
            match again {
                Ok(Some(new)) => *held = new,
                Ok(None) => return,
                // Nobody can ask the database at the moment, so nobody has taken over.
                Err(_) => {}
            }
        }
    }

    /// `None`: somebody else has them now.
    async fn take_again(&self) -> Option<Held> {
        loop {
            match self.try_take().await {
                Ok(held) => return held,
                Err(_) => tokio::time::sleep(LOOK_EVERY / 4).await,
            }
        }
    }

    /// Lets others answer; the process itself, and what it has under way, lives on.
    pub(super) async fn let_others(&self, held: &mut Held) {
        for shard in self.shards.first..self.shards.first + self.shards.count {
            let given: Result<(), DbError> = held
                .lease
                .give_back(Exclusive::Shard {
                    application: self.application,
                    shard,
                })
                .await;
            if let Err(error) = given {
                tracing::warn!(error = %error, "a lock went with its connection");
                return;
            }
        }
    }
}

impl Held {
    /// Gives everything back.
    pub(super) async fn close(self) {
        self.lease.close().await;
    }
}
