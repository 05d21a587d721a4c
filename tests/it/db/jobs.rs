//! Jobs: each done once, by whoever lives.

use std::time::{Duration, Instant};

use pacenote::testing::db::jobs::{self, Job, NewJob};
use pacenote::testing::db::lease::{Exclusive, Lease};
use pacenote::testing::db::{DatabaseSource, Db};
use pacenote::testing::ids::UserId;
use secrecy::SecretString;

use super::rows::{ANNA, BERT};
use crate::database::TestDatabase;

async fn add(db: &Db, key: &str, user: UserId) -> bool {
    let mut system = db.as_system().await.unwrap();
    let job = NewJob {
        kind: "test",
        key,
        user,
        files: 2,
        payload: "{\"zero\": \"\\u0000\"}",
        held_by: None,
    };
    let added = jobs::add(&mut system, &job).await.unwrap().is_some();
    system.commit().await.unwrap();
    added
}

async fn claim(db: &Db, holder: i32) -> Option<Job> {
    let mut system = db.as_system().await.unwrap();
    let claimed = jobs::claim(&mut system, holder).await.unwrap();
    system.commit().await.unwrap();
    claimed
}

async fn living(database: &TestDatabase, number: i32) -> Lease {
    let source = DatabaseSource::Url(SecretString::from(database.url.clone()));
    let mut lease = Lease::open(&source).await.unwrap();
    assert!(lease.take(Exclusive::Instance(number)).await.unwrap());
    lease
}

#[tokio::test]
async fn a_job_is_known_again_claimed_once_and_its_payload_goes_with_its_end() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    let _one = living(&database, 1).await;
    let _two = living(&database, 2).await;
    assert!(add(db, "message:1", ANNA).await);
    assert!(!add(db, "message:1", ANNA).await);
    let job = claim(db, 1).await.unwrap();
    assert_eq!(job.attempts, 1);
    assert_eq!(claim(db, 2).await, None, "the first process lives");
    let mut system = db.as_system().await.unwrap();
    assert!(
        jobs::finish(&mut system, job.id, 2, None).await.is_err(),
        "not its own"
    );
    drop(system);
    let mut system = db.as_system().await.unwrap();
    jobs::finish(&mut system, job.id, 1, None).await.unwrap();
    assert_eq!(jobs::files_within_an_hour(&mut system, ANNA).await.unwrap(), 2);
    system.commit().await.unwrap();
    assert!(!add(db, "message:1", ANNA).await, "what was done is known");
    assert_eq!(claim(db, 2).await, None);
    let payload: String = sqlx::query_scalar("SELECT payload::text FROM pacenote.jobs")
        .fetch_one(&mut database.as_owner().await)
        .await
        .unwrap();
    assert_eq!(payload, "{}");
}

/// The server takes a moment to notice that a connection is gone.
async fn eventually_claim(db: &Db, holder: i32) -> Job {
    let give_up = Instant::now() + Duration::from_secs(10);
    loop {
        if let Some(job) = claim(db, holder).await {
            return job;
        }
        assert!(Instant::now() < give_up, "a dead process keeps its job");
    }
}

#[tokio::test]
async fn what_a_dead_process_began_is_done_by_the_next_one() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    let dead = living(&database, 1).await;
    let _next = living(&database, 2).await;
    add(db, "message:1", ANNA).await;
    let first = claim(db, 1).await.unwrap();
    dead.close().await;
    let again = eventually_claim(db, 2).await;
    assert_eq!((again.id, again.attempts), (first.id, 2));
    // Should the dead one still speak, nobody listens.
    let mut system = db.as_system().await.unwrap();
    assert!(!jobs::is_held(&mut system, first.id, 1).await.unwrap());
    assert!(jobs::is_held(&mut system, first.id, 2).await.unwrap());
}

#[tokio::test]
async fn one_person_waits_for_their_own_files_and_nobody_waits_for_theirs() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    let _one = living(&database, 1).await;
    for (key, user) in [("a", ANNA), ("b", ANNA), ("c", ANNA), ("d", BERT)] {
        add(db, key, user).await;
    }
    let annas = claim(db, 1).await.unwrap();
    let berts = claim(db, 1).await.unwrap();
    assert_eq!(claim(db, 1).await, None);
    let mut system = db.as_system().await.unwrap();
    let waiting = jobs::hold_waiting(&mut system, 1, 0).await.unwrap().unwrap();
    assert_eq!(waiting.place, 1, "behind the one that is being read");
    jobs::release(&mut system, &[waiting.job.id], 1).await.unwrap();
    jobs::finish(&mut system, annas.id, 1, None).await.unwrap();
    system.commit().await.unwrap();
    assert_ne!(claim(db, 1).await.unwrap().id, berts.id);
}

#[tokio::test]
async fn many_processes_do_many_jobs_once_each() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    for number in 0..60 {
        add(db, &format!("message:{number}"), UserId::new(1000 + number)).await;
    }
    let mut alive = Vec::new();
    for number in 1..=3 {
        alive.push(living(&database, number).await);
    }
    let workers: Vec<_> = (1..=3)
        .map(|number| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut done = Vec::new();
                while let Some(job) = claim(&db, number).await {
                    let mut system = db.as_system().await.unwrap();
                    jobs::finish(&mut system, job.id, number, None).await.unwrap();
                    system.commit().await.unwrap();
                    done.push(job.id);
                }
                done
            })
        })
        .collect();
    let mut done = Vec::new();
    for worker in workers {
        done.extend(worker.await.unwrap());
    }
    done.sort_unstable();
    done.dedup();
    assert_eq!(done.len(), 60);
}

#[tokio::test]
async fn what_one_process_holds_no_other_one_gets_until_it_is_gone() {
    let database = TestDatabase::create().await;
    let source = DatabaseSource::Url(SecretString::from(database.url.clone()));
    let shard = |application, shard| Exclusive::Shard { application, shard };
    let (mut a, mut b) = (
        Lease::open(&source).await.unwrap(),
        Lease::open(&source).await.unwrap(),
    );
    assert!(a.take(shard(700_001, 0)).await.unwrap());
    assert!(!b.take(shard(700_001, 0)).await.unwrap());
    assert!(b.take(shard(700_001, 1)).await.unwrap(), "another shard");
    assert!(
        b.take(shard(800_001 << 22, 0)).await.unwrap(),
        "another application"
    );
    drop(a);
    let give_up = Instant::now() + Duration::from_secs(10);
    while !b.take(shard(700_001, 0)).await.unwrap() {
        assert!(Instant::now() < give_up, "a process that is gone still holds");
    }
}
