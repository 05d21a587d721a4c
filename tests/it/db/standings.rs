//! Sessions over weeks and drivers on a circuit: what they come to, and whom they show.

use std::time::Duration;

use pacenote::testing::db::laps::{self, LapFilter, Page};
use pacenote::testing::db::{ActorTransaction, cars, circuits, users};
use pacenote::testing::ids::{CarId, CircuitId, UploadId};
use pacenote::testing::units::Seconds;
use sqlx::AssertSqlSafe;

use super::rows::{ANNA, BERT, CARA, CLUB, RIVALS, alone, in_public, post};
use crate::database::TestDatabase;

/// The circuit and the car of everything that is stored here, as Anna's newest lap has them.
async fn place(transaction: &mut ActorTransaction) -> (CircuitId, Option<CarId>) {
    let newest = laps::mine(transaction, &LapFilter::default(), Page { index: 0, size: 1 })
        .await
        .unwrap();
    (newest.laps[0].circuit_id, newest.laps[0].car_id)
}

/// Less between two laps, and they are one session.
const GAP: Duration = Duration::from_secs(3 * 3600);

/// Says when a file was driven, as an expression.
async fn driven(database: &TestDatabase, file: UploadId, when: &str) {
    let change = format!("UPDATE pacenote.telemetry_sessions SET recorded_at = {when} WHERE upload_id = $1");
    sqlx::query(AssertSqlSafe(change))
        .bind(file.get())
        .execute(&mut database.as_owner().await)
        .await
        .unwrap();
}

#[tokio::test]
async fn sessions_are_ones_own_and_have_best_median_and_count() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    post(db, ANNA, 1, &[80.0, 78.0, 79.0], Some(CLUB)).await;
    let later = post(db, ANNA, 2, &[77.0], None).await;
    post(db, BERT, 3, &[70.0], Some(CLUB)).await;
    driven(&database, later.id, "recorded_at + interval '1 day'").await;
    let mut transaction = db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    let (circuit, car) = place(&mut transaction).await;
    let sessions = laps::sessions(&mut transaction, circuit, car, GAP).await.unwrap();
    let said: Vec<(u64, f64, f64)> = sessions
        .iter()
        .map(|session| (session.laps, session.best.get(), session.median.get()))
        .collect();
    assert_eq!(said, [(3, 78.0, 79.0), (1, 77.0, 77.0)]);
    assert_eq!(
        laps::sessions(&mut transaction, circuit, None, GAP)
            .await
            .unwrap(),
        []
    );
    drop(transaction);
    // Where others read the answer, what is private is not there.
    let mut transaction = db.as_actor(&in_public(ANNA, CLUB)).await.unwrap();
    let sessions = laps::sessions(&mut transaction, circuit, car, GAP).await.unwrap();
    assert_eq!(sessions.len(), 1);
    assert_eq!(sessions[0].best, Seconds::new(78.0));
}

#[tokio::test]
async fn laps_with_files_of_their_own_are_one_session_where_little_time_lies_between_them() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    // Two hours between the first three, so that the session is longer than the gap; another one on the next day.
    let morning = "'2026-05-01 08:00:00+00'::timestamptz";
    for (file, time_s, hours) in [
        (1, 80.0, 0),
        (2, 78.0, 2),
        (3, 79.0, 4),
        (4, 77.0, 20),
        (5, 76.0, 8),
    ] {
        let stored = post(db, ANNA, file, &[time_s], None).await;
        driven(
            &database,
            stored.id,
            &format!("{morning} + interval '{hours} hours'"),
        )
        .await;
    }
    let said = async || -> Vec<(u64, f64)> {
        let mut transaction = db.as_actor(&alone(ANNA, None)).await.unwrap();
        let (circuit, car) = place(&mut transaction).await;
        let sessions = laps::sessions(&mut transaction, circuit, car, GAP).await.unwrap();
        sessions
            .iter()
            .map(|session| (session.laps, session.best.get()))
            .collect()
    };
    assert_eq!(said().await, [(3, 78.0), (1, 76.0), (1, 77.0)]);
    // Files that do not say when: single laps stored together are one, whole sessions are one each.
    for (file, times_s) in [
        (6, &[75.0][..]),
        (7, &[74.0]),
        (8, &[73.0, 72.0]),
        (9, &[71.0, 70.0]),
    ] {
        let stored = post(db, ANNA, file, times_s, None).await;
        driven(&database, stored.id, "NULL").await;
    }
    assert_eq!(said().await[3..], [(2, 74.0), (2, 72.0), (2, 70.0)]);
}

#[tokio::test]
async fn a_leaderboard_is_of_shared_laps_only_whoever_asks() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    post(&db, ANNA, 1, &[80.0, 79.0], Some(CLUB)).await;
    post(&db, ANNA, 2, &[60.0], None).await;
    post(&db, BERT, 3, &[78.0], Some(CLUB)).await;
    post(&db, CARA, 4, &[50.0], Some(RIVALS)).await;
    let mut transaction = db.as_actor(&alone(ANNA, None)).await.unwrap();
    let (circuit, car) = place(&mut transaction).await;
    drop(transaction);
    for actor in [
        in_public(ANNA, CLUB),
        in_public(BERT, CLUB),
        alone(ANNA, Some(CLUB)),
        alone(CARA, Some(CLUB)),
    ] {
        let mut transaction = db.as_actor(&actor).await.unwrap();
        for car in [car, None] {
            let board = laps::leaderboard(&mut transaction, circuit, car).await.unwrap();
            let said: Vec<(_, f64, u64)> = board
                .iter()
                .map(|standing| {
                    (
                        standing.lap.owner,
                        standing.lap.time.unwrap().get(),
                        standing.laps,
                    )
                })
                .collect();
            assert_eq!(said, [(BERT, 78.0, 1), (ANNA, 79.0, 2)], "{actor:?}");
        }
    }
    let mut transaction = db.as_actor(&alone(ANNA, None)).await.unwrap();
    assert_eq!(
        laps::leaderboard(&mut transaction, circuit, car).await.unwrap(),
        []
    );
}

#[tokio::test]
async fn circuits_and_cars_are_offered_by_who_drove_there() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    post(&db, ANNA, 1, &[80.0], None).await;
    let mut transaction = db.as_actor(&alone(BERT, Some(CLUB))).await.unwrap();
    users::upsert(&mut transaction, "Bert").await.unwrap();
    transaction.commit().await.unwrap();
    let rows = [
        (alone(ANNA, None), Some(ANNA), 1),
        (alone(ANNA, None), None, 1),
        (alone(ANNA, None), Some(BERT), 0),
        (in_public(ANNA, CLUB), Some(ANNA), 0),
        (alone(BERT, Some(CLUB)), None, 0),
    ];
    for (actor, driver, expect) in rows {
        let mut transaction = db.as_actor(&actor).await.unwrap();
        let circuits = circuits::driven(&mut transaction, "tian", driver, 25)
            .await
            .unwrap();
        let cars = cars::driven(&mut transaction, "mx-5", driver, 25).await.unwrap();
        assert_eq!(
            (circuits.len(), cars.len()),
            (expect, expect),
            "{actor:?} {driver:?}"
        );
        assert_eq!(
            cars::driven(&mut transaction, "porsche", driver, 25)
                .await
                .unwrap(),
            []
        );
    }
    let mut transaction = db.as_actor(&alone(ANNA, None)).await.unwrap();
    let car = cars::driven(&mut transaction, "", None, 1)
        .await
        .unwrap()
        .remove(0);
    assert_eq!(cars::get(&mut transaction, car.id).await.unwrap(), car);
    assert_eq!(car.id.to_string().parse::<CarId>().unwrap(), car.id);
    assert!("Mazda".parse::<CarId>().is_err());
}
