//! What a server and its people hear without asking: which laps a board shows, whose best was beaten, whose corner was taken.

use chrono::{TimeDelta, Utc};
use pacenote::testing::db::laps::{self, BoardRules, LapFilter, Page};
use pacenote::testing::db::notices::{self, NoticeKind, StoredNotices};
use pacenote::testing::db::{ActorTransaction, car_classes, news};
use pacenote::testing::ids::{CarId, CircuitId, UploadId, UserId};
use pacenote::testing::units::Seconds;
use sqlx::AssertSqlSafe;

use super::rows::{ANNA, BERT, CARA, CLUB, alone, in_public, post};
use crate::database::TestDatabase;

async fn place(transaction: &mut ActorTransaction) -> (CircuitId, Option<CarId>) {
    let newest = laps::mine(transaction, &LapFilter::default(), Page { index: 0, size: 1 })
        .await
        .unwrap();
    (newest.laps[0].circuit_id, newest.laps[0].car_id)
}

async fn owner(database: &TestDatabase, statement: &str, file: UploadId) {
    sqlx::query(AssertSqlSafe(statement.to_owned()))
        .bind(file.get())
        .execute(&mut database.as_owner().await)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_challenge_counts_laps_by_when_they_were_driven_and_no_clock_is_ahead_of_ours() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    let now = Utc::now();
    let in_time = post(db, ANNA, 1, &[80.0], Some(CLUB)).await;
    let before = post(db, BERT, 2, &[70.0], Some(CLUB)).await;
    let ahead = post(db, CARA, 3, &[75.0], Some(CLUB)).await;
    let driven = |hours: &str| {
        format!(
            "UPDATE pacenote.telemetry_sessions SET recorded_at = now() + interval '{hours} hours' WHERE upload_id = $1"
        )
    };
    owner(&database, &driven("-2"), in_time.id).await;
    owner(&database, &driven("-30"), before.id).await;
    // A logger whose clock is a year ahead: the lap was driven when it came, at the latest.
    owner(&database, &driven("8760"), ahead.id).await;
    let mut transaction = db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    let (circuit, _) = place(&mut transaction).await;
    let rules = BoardRules {
        circuit,
        car: None,
        class: None,
        any_laps: false,
        one_car: false,
        between: Some((now - TimeDelta::hours(24), now + TimeDelta::hours(1))),
    };
    let shown = laps::leaderboard_by(&mut transaction, &rules).await.unwrap();
    let drivers: Vec<UserId> = shown.iter().map(|standing| standing.lap.owner).collect();
    assert_eq!(drivers, [CARA, ANNA]);
    // A file that comes when the time is over counts by when it was driven.
    let closed = BoardRules {
        between: Some((now - TimeDelta::hours(24), now - TimeDelta::hours(1))),
        ..rules
    };
    let shown = laps::leaderboard_by(&mut transaction, &closed).await.unwrap();
    let drivers: Vec<UserId> = shown.iter().map(|standing| standing.lap.owner).collect();
    assert_eq!(drivers, [ANNA]);
}

#[tokio::test]
async fn a_board_takes_a_class_and_laps_that_a_game_flagged() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    post(db, ANNA, 1, &[80.0], Some(CLUB)).await;
    let flagged = post(db, BERT, 2, &[70.0], Some(CLUB)).await;
    owner(
        &database,
        "UPDATE pacenote.telemetry_sessions SET valid = false, flagged = true WHERE upload_id = $1",
        flagged.id,
    )
    .await;
    let mut transaction = db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    let (circuit, car) = place(&mut transaction).await;
    let check =
        async |transaction: &mut ActorTransaction, class: Option<&str>, any_laps: bool, expect: &[UserId]| {
            let rules = BoardRules {
                circuit,
                car: None,
                class,
                any_laps,
                one_car: false,
                between: None,
            };
            let shown = laps::leaderboard_by(transaction, &rules).await.unwrap();
            let drivers: Vec<UserId> = shown.iter().map(|standing| standing.lap.owner).collect();
            assert_eq!(drivers, expect, "{class:?} {any_laps}");
        };
    check(&mut transaction, None, false, &[ANNA]).await;
    check(&mut transaction, None, true, &[BERT, ANNA]).await;
    check(&mut transaction, Some("MX-5 Cup"), true, &[]).await;
    car_classes::set(&mut transaction, car.unwrap(), "MX-5 Cup")
        .await
        .unwrap();
    check(&mut transaction, Some("mx-5 cup"), true, &[BERT, ANNA]).await;
    check(&mut transaction, Some("GT3"), true, &[]).await;
}

#[tokio::test]
async fn where_everybody_stays_in_one_car_it_is_that_of_their_first_lap() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    post(db, ANNA, 1, &[80.0], Some(CLUB)).await;
    let other = post(db, ANNA, 2, &[70.0], Some(CLUB)).await;
    let elsewhere = "UPDATE pacenote.telemetry_sessions SET car_id = NULL WHERE upload_id = $1";
    owner(&database, elsewhere, other.id).await;
    let mut transaction = db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    let (circuit, _) = place(&mut transaction).await;
    for (one_car, expect_s) in [(false, 70.0), (true, 80.0)] {
        let rules = BoardRules {
            circuit,
            car: None,
            class: None,
            any_laps: false,
            one_car,
            between: None,
        };
        let shown = laps::leaderboard_by(&mut transaction, &rules).await.unwrap();
        let times: Vec<f64> = shown.iter().filter_map(|of| Some(of.lap.time?.get())).collect();
        assert_eq!(times, [expect_s], "{one_car}");
    }
}

#[tokio::test]
async fn a_best_is_beaten_once_by_whoever_was_behind() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    let since = Utc::now() - TimeDelta::hours(1);
    post(db, ANNA, 1, &[80.0], Some(CLUB)).await;
    // Ahead from the first lap that they show: that is no overtaking of somebody who was not there.
    let bert = post(db, BERT, 2, &[79.0, 78.0], Some(CLUB)).await;
    let anna = alone(ANNA, Some(CLUB));
    let mut transaction = db.as_actor(&anna).await.unwrap();
    notices::set(
        &mut transaction,
        &StoredNotices {
            beaten: true,
            focus: false,
            weekly: false,
            news: false,
            quiet_from: None,
            quiet_until: None,
            utc_offset_h: 0,
            a_day: 3,
            language: "en".to_owned(),
        },
    )
    .await
    .unwrap();
    let (by, _) = notices::next_beaten(&mut transaction, since)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(by, bert.laps[1], "the faster of the two");
    transaction.act_as_system().await.unwrap();
    assert!(
        notices::claim(&mut transaction, ANNA, NoticeKind::Beaten, by)
            .await
            .unwrap()
    );
    assert!(
        !notices::claim(&mut transaction, ANNA, NoticeKind::Beaten, by)
            .await
            .unwrap()
    );
    transaction.commit().await.unwrap();
    // Faster still, but ahead before: it is told once.
    post(db, BERT, 3, &[77.0], Some(CLUB)).await;
    // What Bert keeps to himself beats nobody.
    post(db, CARA, 4, &[60.0], None).await;
    let mut transaction = db.as_actor(&anna).await.unwrap();
    assert_eq!(notices::next_beaten(&mut transaction, since).await.unwrap(), None);
    // Nobody else hears of what Anna wants to hear.
    let mut transaction = db.as_actor(&alone(BERT, Some(CLUB))).await.unwrap();
    assert_eq!(notices::find(&mut transaction).await.unwrap(), None);
}

#[tokio::test]
async fn a_corner_changes_its_owner_where_somebody_else_had_it() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    post(db, ANNA, 1, &[80.0], Some(CLUB)).await;
    let own = post(db, ANNA, 2, &[81.0], Some(CLUB)).await;
    let taken = post(db, BERT, 3, &[82.0], Some(CLUB)).await;
    for file in [own.id, taken.id] {
        owner(
            &database,
            "UPDATE pacenote.corner_analysis SET time_s = time_s - 0.2 WHERE corner = 1 AND session_id IN (
                 SELECT id FROM pacenote.telemetry_sessions WHERE upload_id = $1)",
            file,
        )
        .await;
    }
    owner(
        &database,
        "UPDATE pacenote.corner_analysis SET time_s = time_s - 0.1 WHERE corner = 1 AND session_id IN (
             SELECT id FROM pacenote.telemetry_sessions WHERE upload_id = $1)",
        taken.id,
    )
    .await;
    let mut transaction = db.as_actor(&in_public(ANNA, CLUB)).await.unwrap();
    let found = news::taken_corners(&mut transaction, taken.id, Seconds::new(0.05))
        .await
        .unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].corner, found[0].owner), (1, own.laps[0]));
    assert!((found[0].gain.get() - 0.1).abs() < 1e-9, "{found:?}");
    // From oneself nobody takes a corner.
    let found = news::taken_corners(&mut transaction, own.id, Seconds::new(0.05))
        .await
        .unwrap();
    assert_eq!(found, []);
}
