//! The ledger of neurons under a thousand questions at once: never over budget, equal to the sum of usage.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::NaiveDate;
use pacenote::testing::db::neurons::{Budgets, Holder, Reserved, reserve, settle, used_by_everybody};
use pacenote::testing::db::{Actor, ActorTransaction, Db, DbError, users};
use pacenote::testing::ids::{GuildId, UserId};

use super::rows::{ANNA, BERT, CLUB, RIVALS, alone, in_public};
use crate::database::TestDatabase;

const BUDGETS: Budgets = Budgets {
    person: 3_000,
    server: 9_000,
    everybody: 20_000,
};

fn day(of_march: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, of_march).unwrap()
}

/// A transaction, however long the others keep all connections busy.
async fn begin(db: &Db, actor: &Actor) -> ActorTransaction {
    loop {
        match db.as_actor(actor).await {
            Ok(transaction) => return transaction,
            Err(error) => assert!(matches!(error, DbError::Unavailable(_)), "{error}"),
        }
    }
}

/// One question from beginning to end; gives what it cost, or who stood in its way.
async fn ask(db: &Db, actor: &Actor, day: NaiveDate, most: u64, used: u64) -> Result<u64, Holder> {
    let mut transaction = begin(db, actor).await;
    let reservation = match reserve(&mut transaction, day, most, &BUDGETS).await.unwrap() {
        Reserved::Granted(reservation) => reservation,
        Reserved::Refused(holder) => return Err(holder),
    };
    transaction.commit().await.unwrap();
    let mut transaction = begin(db, actor).await;
    settle(&mut transaction, reservation, used).await.unwrap();
    transaction.commit().await.unwrap();
    Ok(used)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_questions_at_once_stay_within_every_budget_and_add_up_across_midnight() {
    let database = TestDatabase::create().await;
    let spent = Arc::new([AtomicU64::new(0), AtomicU64::new(0)]);
    let tasks: Vec<_> = (0..1000_u64)
        .map(|number| {
            let (db, spent) = (database.db.clone(), Arc::clone(&spent));
            tokio::spawn(async move {
                // Twenty people in two servers and in direct messages; the second half of the questions after midnight.
                let guild = [Some(GuildId::new(7)), Some(GuildId::new(8)), None][(number % 3) as usize];
                let actor = alone(UserId::new(1 + number % 20), guild);
                let late = usize::from(number >= 500);
                let (most, used) = (100 + number % 7, 60 + number % 11);
                let outcome = ask(&db, &actor, day(1 + late as u32), most, used).await;
                spent[late].fetch_add(outcome.unwrap_or(0), Ordering::Relaxed);
                outcome.err()
            })
        })
        .collect();
    let mut refused = Vec::new();
    for task in tasks {
        refused.extend(task.await.unwrap());
    }
    assert!(refused.contains(&Holder::Everybody), "the budget was reached");
    let mut owner = database.as_owner().await;
    for late in [0, 1] {
        let usage = spent[late].load(Ordering::Relaxed);
        let day = day(1 + late as u32);
        let (counted, entered): (i64, i64) = sqlx::query_as(
            "SELECT (SELECT used FROM pacenote.quota_days WHERE day = $1 AND user_id IS NULL AND guild_id IS NULL),
                    (SELECT sum(amount) FROM pacenote.quota_ledger WHERE day = $1)",
        )
        .bind(day)
        .fetch_one(&mut owner)
        .await
        .unwrap();
        assert_eq!(
            (counted, entered),
            (usage.cast_signed(), usage.cast_signed()),
            "{day}"
        );
        assert!(
            usage <= BUDGETS.everybody && usage > BUDGETS.everybody / 2,
            "{usage}"
        );
        // Counters of people and servers are the sums of their entries, and within their budgets.
        let wrong: Vec<(Option<i64>, Option<i64>, i64)> = sqlx::query_as(
            "SELECT user_id, guild_id, used FROM pacenote.quota_days AS counter
             WHERE day = $1 AND NOT (user_id IS NULL AND guild_id IS NULL)
               AND (used <> (SELECT sum(amount) FROM pacenote.quota_ledger AS entry
                             WHERE entry.day = $1 AND (entry.user_id = counter.user_id OR entry.guild_id = counter.guild_id))
                    OR used > CASE WHEN user_id IS NULL THEN $2 ELSE $3 END)",
        )
        .bind(day)
        .bind(BUDGETS.server as i64)
        .bind(BUDGETS.person as i64)
        .fetch_all(&mut owner)
        .await
        .unwrap();
        assert_eq!(wrong, []);
    }
}

#[tokio::test]
async fn each_budget_stands_for_itself() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let anna = in_public(ANNA, CLUB);
    assert_eq!(ask(&db, &anna, day(1), 2_000, 2_000).await, Ok(2_000));
    assert_eq!(ask(&db, &anna, day(1), 1_001, 0).await, Err(Holder::Person));
    // What a refused question had already raised is not kept.
    assert_eq!(ask(&db, &anna, day(1), 1_000, 0).await, Ok(0));
    // Another day is another budget.
    assert_eq!(ask(&db, &anna, day(2), 3_000, 3_000).await, Ok(3_000));
    for number in 0..3 {
        let member = in_public(UserId::new(500 + number), CLUB);
        let expect = if number < 2 {
            Ok(3_000)
        } else {
            Err(Holder::Server)
        };
        assert_eq!(ask(&db, &member, day(1), 3_000, 3_000).await, expect, "{number}");
    }
    assert_eq!(
        ask(&db, &alone(BERT, None), day(1), 3_001, 0).await,
        Err(Holder::Person)
    );
    let mut transaction = db.as_actor(&in_public(BERT, RIVALS)).await.unwrap();
    assert_eq!(used_by_everybody(&mut transaction, day(1)).await.unwrap(), 8_000);
}

#[tokio::test]
async fn what_was_never_settled_stays_counted_and_leaves_with_the_person() {
    let database = TestDatabase::create().await;
    let actor = alone(ANNA, Some(CLUB));
    let mut transaction = database.db.as_actor(&actor).await.unwrap();
    let reserved = reserve(&mut transaction, day(1), 700, &BUDGETS).await.unwrap();
    assert!(matches!(reserved, Reserved::Granted(_)));
    transaction.commit().await.unwrap();
    let mut transaction = database.db.as_actor(&actor).await.unwrap();
    assert_eq!(used_by_everybody(&mut transaction, day(1)).await.unwrap(), 700);
    assert!(users::delete(&mut transaction).await.unwrap());
    transaction.commit().await.unwrap();
    let left: Vec<(Option<i64>, Option<i64>)> =
        sqlx::query_as("SELECT user_id, guild_id FROM pacenote.quota_days ORDER BY guild_id NULLS FIRST")
            .fetch_all(&mut database.as_owner().await)
            .await
            .unwrap();
    assert_eq!(left, [(None, None), (None, Some(2001))]);
}
