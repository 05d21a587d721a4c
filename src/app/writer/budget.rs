//! Who pays for a request: the ledger of a person's day, or the budget of one run of the command line.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::Utc;

use crate::app::AiLimits;
use crate::db::neurons::{self, Budgets, Holder, Reservation, Reserved};
use crate::db::{Actor, Db, DbError};

/// Who pays.
#[derive(Clone, Copy)]
pub enum Budget<'a> {
    /// The budget of this run: on the command line, where the account is the user's own and no day is remembered.
    Run(&'a RunBudget),
    /// The budgets of the actor, their server and everybody.
    Ledger {
        /// Where they are kept.
        db: &'a Db,
        /// Who asks.
        actor: Actor,
    },
}

/// What one run of the command line may use.
#[derive(Debug)]
pub struct RunBudget {
    most_millineurons: u64,
    used_millineurons: AtomicU64,
}

impl RunBudget {
    /// A budget that nothing was used of.
    #[must_use]
    pub const fn new(neurons: u64) -> Self {
        Self {
            most_millineurons: neurons.saturating_mul(1000),
            used_millineurons: AtomicU64::new(0),
        }
    }

    /// Thousandths of neurons that were used, what is set aside included.
    #[must_use]
    pub fn used_millineurons(&self) -> u64 {
        self.used_millineurons.load(Ordering::Relaxed)
    }

    fn reserve(&self, most: u64) -> bool {
        let more = |used: u64| {
            used.checked_add(most)
                .filter(|sum| *sum <= self.most_millineurons)
        };
        self.used_millineurons
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more)
            .is_ok()
    }

    fn settle(&self, reserved: u64, used: u64) {
        let settled = |sum: u64| Some(sum.saturating_sub(reserved).saturating_add(used));
        // Never refused: the closure always gives a value.
        let _previous = self
            .used_millineurons
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, settled);
    }
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
    /// That of this run.
    Run,
    /// The ledger cannot be reached: nothing is spent that nobody counts.
    NoLedger,
}

/// What is set aside.
#[must_use = "what is held has to be settled"]
pub(super) enum Held {
    /// In the ledger.
    Ledger(Reservation),
    /// In the budget of this run, millineurons.
    Run(u64),
}

impl Budget<'_> {
    /// Sets the highest price of a request aside.
    pub(super) async fn reserve(&self, most_millineurons: u64, limits: &AiLimits) -> Result<Held, Shortage> {
        let (db, actor) = match self {
            Budget::Ledger { db, actor } => (db, actor),
            Budget::Run(budget) if budget.reserve(most_millineurons) => {
                return Ok(Held::Run(most_millineurons));
            }
            Budget::Run(_) => return Err(Shortage::Run),
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
            Ok(Reserved::Granted(reservation)) => Ok(Held::Ledger(reservation)),
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
        let (db, actor, reservation) = match (self, held) {
            (Budget::Ledger { db, actor }, Held::Ledger(reservation)) => (db, actor, reservation),
            (Budget::Run(budget), Held::Run(reserved)) => return budget.settle(reserved, used_millineurons),
            // Who set aside also settles.
            (Budget::Ledger { .. }, Held::Run(_)) | (Budget::Run(_), Held::Ledger(_)) => return,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_never_uses_more_than_its_budget() {
        let budget = RunBudget::new(1);
        assert!(budget.reserve(600));
        assert!(!budget.reserve(600), "what is set aside counts");
        budget.settle(600, 250);
        assert_eq!(budget.used_millineurons(), 250);
        assert!(budget.reserve(750));
        assert!(!budget.reserve(1));
        assert!(!RunBudget::new(1).reserve(u64::MAX));
    }
}
