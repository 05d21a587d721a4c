//! Who pays for a request: the ledger of a person's day, or nobody (on the command line, where the account is the user's).

use chrono::Utc;

use super::AiLimits;
use crate::db::neurons::{self, Budgets, Holder, Reservation, Reserved};
use crate::db::{Actor, Db, DbError};

/// Who pays.
#[derive(Clone, Copy)]
pub enum Purse<'a> {
    /// Nobody counts.
    Free,
    /// The budgets of the actor, their server and everybody.
    Ledger {
        /// Where they are kept.
        db: &'a Db,
        /// Who asks.
        actor: Actor,
    },
}

/// Why a request is not paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortage {
    /// The person's budget for today is used up.
    Person,
    /// The server's.
    Server,
    /// Everybody's.
    Everybody,
    /// The ledger cannot be reached: nothing is spent that nobody counts.
    NoLedger,
}

/// What is set aside.
#[must_use = "what is held has to be settled"]
pub(super) struct Held(Option<Reservation>);

impl Purse<'_> {
    /// Sets the highest price of a request aside.
    pub(super) async fn reserve(&self, most_millineurons: u64, limits: &AiLimits) -> Result<Held, Shortage> {
        let Purse::Ledger { db, actor } = self else {
            return Ok(Held(None));
        };
        let budgets = Budgets {
            person: limits.neurons_per_person.saturating_mul(1000),
            server: limits.neurons_per_server.saturating_mul(1000),
            everybody: limits.neurons_per_day.saturating_mul(1000),
        };
        let today = Utc::now().date_naive();
        let reserved = async {
            let mut tx = db.as_actor(actor).await?;
            let reserved = neurons::reserve(&mut tx, today, most_millineurons, &budgets).await?;
            if matches!(reserved, Reserved::Granted(_)) {
                tx.commit().await?;
            }
            Ok::<_, DbError>(reserved)
        };
        match reserved.await {
            Ok(Reserved::Granted(reservation)) => Ok(Held(Some(reservation))),
            Ok(Reserved::Refused(Holder::Person)) => Err(Shortage::Person),
            Ok(Reserved::Refused(Holder::Server)) => Err(Shortage::Server),
            Ok(Reserved::Refused(Holder::Everybody)) => Err(Shortage::Everybody),
            Err(error) => {
                tracing::error!(error = %error, "neurons could not be reserved");
                Err(Shortage::NoLedger)
            }
        }
    }

    /// Replaces what was set aside by what was used. Where that fails, the highest price stays counted.
    pub(super) async fn settle(&self, held: Held, used_millineurons: u64) {
        let (Purse::Ledger { db, actor }, Held(Some(reservation))) = (self, held) else {
            return;
        };
        let settled = async {
            let mut tx = db.as_actor(actor).await?;
            neurons::settle(&mut tx, reservation, used_millineurons).await?;
            tx.commit().await
        };
        if let Err(error) = settled.await {
            tracing::error!(error = %error, "neurons could not be settled");
        }
    }
}
