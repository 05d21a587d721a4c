//! `quota_days` and `quota_ledger`: what models may cost in a day of UTC, and what they did cost.
//!
//! Amounts are thousandths of a neuron. Before a request its highest price is reserved; afterwards it is settled with
//! what was counted. The counters of person, server and everybody are raised by the statement that checks them, always
//! in this order, so that no number of questions at once passes a budget and none of them wait for each other in a
//! circle. What was reserved and never settled stays counted.

use chrono::NaiveDate;

use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};

const RESOURCE: &str = "millineurons";

/// What may be used in a day, in thousandths of a neuron.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budgets {
    /// By the person.
    pub person: u64,
    /// By the server they ask in.
    pub server: u64,
    /// By everybody together.
    pub everybody: u64,
}

/// Whose budget is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// The person's.
    Person,
    /// The server's.
    Server,
    /// Everybody's.
    Everybody,
}

/// What was set aside for one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "what is reserved has to be settled"]
pub struct Reservation {
    day: NaiveDate,
    amount: i64,
}

/// Whether there was enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// It is set aside.
    Granted(Reservation),
    /// It would pass a budget; nothing is to be committed.
    Refused(Holder),
}

/// Sets `amount` aside for the actor on `day`. Commit it before the request is sent.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn reserve(
    transaction: &mut ActorTransaction,
    day: NaiveDate,
    amount: u64,
    budgets: &Budgets,
) -> Result<Reserved, DbError> {
    let amount = to_bigint("amount", amount)?;
    // Somebody who asks may not have stored anything yet.
    sqlx::query(
        "INSERT INTO pacenote.users (id, display_name) VALUES (pacenote.actor_user(), '?') ON CONFLICT (id) DO NOTHING",
    )
    .execute(transaction.connection())
    .await?;
    for (holder, budget) in [
        (Holder::Person, budgets.person),
        (Holder::Server, budgets.server),
        (Holder::Everybody, budgets.everybody),
    ] {
        let budget = i64::try_from(budget).unwrap_or(i64::MAX);
        if !raise(transaction, day, holder, amount, budget).await? {
            return Ok(Reserved::Refused(holder));
        }
    }
    enter(transaction, day, amount).await?;
    Ok(Reserved::Granted(Reservation { day, amount }))
}

/// Replaces what was set aside by what was used, on the day it was set aside for.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn settle(
    transaction: &mut ActorTransaction,
    reservation: Reservation,
    used: u64,
) -> Result<(), DbError> {
    let difference = to_bigint("used", used)? - reservation.amount;
    if difference == 0 {
        return Ok(());
    }
    for statement in [
        "UPDATE pacenote.quota_days SET used = greatest(used + $3, 0)
         WHERE day = $1 AND resource = $2 AND user_id = pacenote.actor_user()",
        "UPDATE pacenote.quota_days SET used = greatest(used + $3, 0)
         WHERE day = $1 AND resource = $2 AND guild_id = pacenote.actor_guild()",
        "UPDATE pacenote.quota_days SET used = greatest(used + $3, 0)
         WHERE day = $1 AND resource = $2 AND user_id IS NULL AND guild_id IS NULL",
    ] {
        sqlx::query(statement)
            .bind(reservation.day)
            .bind(RESOURCE)
            .bind(difference)
            .execute(transaction.connection())
            .await?;
    }
    enter(transaction, reservation.day, difference).await
}

/// What everybody used on `day`, in thousandths of a neuron, as far as it is reserved or settled.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn used_by_everybody(transaction: &mut ActorTransaction, day: NaiveDate) -> Result<u64, DbError> {
    let used: Option<i64> = sqlx::query_scalar(
        "SELECT used FROM pacenote.quota_days
         WHERE day = $1 AND resource = $2 AND user_id IS NULL AND guild_id IS NULL",
    )
    .bind(day)
    .bind(RESOURCE)
    .fetch_optional(transaction.connection())
    .await?;
    from_bigint("used", used.unwrap_or(0))
}

/// Raises one counter. `false`: it would pass the budget, and nothing changed.
async fn raise(
    transaction: &mut ActorTransaction,
    day: NaiveDate,
    holder: Holder,
    amount: i64,
    budget: i64,
) -> Result<bool, DbError> {
    let statement = match holder {
        Holder::Person => {
            "INSERT INTO pacenote.quota_days AS counter (day, resource, user_id, guild_id, used)
             SELECT $1, $2, pacenote.actor_user(), NULL, $3::bigint WHERE $3::bigint <= $4::bigint
             ON CONFLICT (day, resource, user_id, guild_id) DO UPDATE SET used = counter.used + $3::bigint
             WHERE counter.used + $3::bigint <= $4"
        }
        Holder::Server => {
            "INSERT INTO pacenote.quota_days AS counter (day, resource, user_id, guild_id, used)
             SELECT $1, $2, NULL, pacenote.actor_guild(), $3::bigint WHERE $3::bigint <= $4::bigint
             ON CONFLICT (day, resource, user_id, guild_id) DO UPDATE SET used = counter.used + $3::bigint
             WHERE counter.used + $3::bigint <= $4"
        }
        Holder::Everybody => {
            "INSERT INTO pacenote.quota_days AS counter (day, resource, user_id, guild_id, used)
             SELECT $1, $2, NULL, NULL, $3::bigint WHERE $3::bigint <= $4::bigint
             ON CONFLICT (day, resource, user_id, guild_id) DO UPDATE SET used = counter.used + $3::bigint
             WHERE counter.used + $3::bigint <= $4"
        }
    };
    if holder == Holder::Server && !transaction.has_guild() {
        return Ok(true);
    }
    let raised = sqlx::query(statement)
        .bind(day)
        .bind(RESOURCE)
        .bind(amount)
        .bind(budget)
        .execute(transaction.connection())
        .await?;
    Ok(raised.rows_affected() > 0)
}

/// Writes an entry of the ledger.
async fn enter(transaction: &mut ActorTransaction, day: NaiveDate, amount: i64) -> Result<(), DbError> {
    sqlx::query(
        "INSERT INTO pacenote.quota_ledger (user_id, guild_id, resource, amount, day)
         VALUES (pacenote.actor_user(), pacenote.actor_guild(), $1, $2, $3)",
    )
    .bind(RESOURCE)
    .bind(i32::try_from(amount).map_err(DbError::unexpected)?)
    .bind(day)
    .execute(transaction.connection())
    .await?;
    Ok(())
}
