//! Storing, finding, listing and loading.

use pacenote::testing::db::circuits::CircuitSignature;
use pacenote::testing::db::laps::{LapFilter, LapSummary, OwnLaps, Page};
use pacenote::testing::db::{
    Constraint, DbError, cars, circuits, corners, laps, shares, uploads, users, watches,
};
use pacenote::testing::ids::UploadId;
use pacenote::testing::ids::{ChannelId, LapId};
use pacenote::testing::telemetry::GeoPoint;
use pacenote::testing::units::{Metres, Seconds};

use super::rows::{
    ANNA, BERT, CLUB, RIVALS, alone, corners as two_corners, in_public, lap, post, signature, store,
};
use crate::database::TestDatabase;

const FIRST_PAGE: Page = Page { index: 0, size: 10 };

fn times(laps: &[LapSummary]) -> Vec<String> {
    laps.iter()
        .map(|lap| lap.time.map(Seconds::lap_time).unwrap_or_default())
        .collect()
}

#[tokio::test]
async fn a_lap_comes_back_exactly_as_it_was_stored() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let stored = post(&db, ANNA, 1, &[76.329], Some(CLUB)).await;
    let mut transaction = db.as_actor(&in_public(BERT, CLUB)).await.unwrap();
    let loaded = laps::load(&mut transaction, stored.laps[0]).await.unwrap();
    // Not `assert_eq`: nobody wants to read both laps.
    assert!(loaded == lap(1, 76.329));
    assert_eq!(
        corners::of_lap(&mut transaction, stored.laps[0]).await.unwrap(),
        two_corners()
    );
    let classes = corners::classes_of_lap(&mut transaction, stored.laps[0])
        .await
        .unwrap();
    assert_eq!(classes, corners::class_statistics(&two_corners()));
    assert_eq!(classes.len(), 2);
}

#[tokio::test]
async fn the_same_file_is_recognized_and_not_stored_twice() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let stored = post(&db, ANNA, 7, &[76.3, 75.9], None).await;
    let mut transaction = db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    let known = uploads::find(&mut transaction, &[7; 32]).await.unwrap().unwrap();
    assert_eq!((known.id, known.file_name.as_str()), (stored.id, "session.csv"));
    assert_eq!(times(&known.laps), ["1:16.300", "1:15.900"]);
    let twice = store(&mut transaction, 7, &[76.3], None).await.unwrap_err();
    assert!(
        matches!(&twice, DbError::Conflict(Constraint(name)) if name == "uploads_user_sha256_key"),
        "{twice:?}"
    );
    drop(transaction);
    // Somebody else's copy of the same file is theirs.
    post(&db, BERT, 7, &[76.3], None).await;
}

#[tokio::test]
async fn nothing_is_stored_of_a_transaction_that_is_not_committed() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let mut transaction = db.as_actor(&alone(ANNA, None)).await.unwrap();
    users::upsert(&mut transaction, "Anna").await.unwrap();
    let stored = store(&mut transaction, 1, &[80.0], None).await.unwrap();
    drop(transaction);
    let mut transaction = db.as_actor(&alone(ANNA, None)).await.unwrap();
    assert!(matches!(
        laps::summary(&mut transaction, stored.laps[0]).await,
        Err(DbError::NotFound)
    ));
    assert_eq!(uploads::find(&mut transaction, &[1; 32]).await.unwrap(), None);
}

#[tokio::test]
async fn own_laps_are_listed_in_pages_and_filtered() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    post(&db, ANNA, 1, &[80.0, 79.0], None).await;
    post(&db, ANNA, 2, &[78.0], None).await;
    post(&db, BERT, 3, &[70.0], None).await;
    let mut transaction = db.as_actor(&alone(ANNA, None)).await.unwrap();
    let page = laps::mine(
        &mut transaction,
        &LapFilter::default(),
        Page { index: 0, size: 2 },
    )
    .await
    .unwrap();
    assert_eq!(
        (times(&page.laps), page.total),
        (vec!["1:18.000".to_owned(), "1:20.000".to_owned()], 3)
    );
    let page = laps::mine(
        &mut transaction,
        &LapFilter::default(),
        Page { index: 1, size: 2 },
    )
    .await
    .unwrap();
    assert_eq!((times(&page.laps), page.total), (vec!["1:19.000".to_owned()], 3));
    let first = &page.laps[0];
    assert_eq!(first.circuit.name.as_deref(), Some("Tianma"));
    assert_eq!(first.car.as_deref(), Some("Mazda MX-5"));
    assert_eq!(first.driver, "driver 1001");
    assert!(!first.shared);
    let in_the_car = LapFilter {
        car: first.car_id,
        circuit: Some(first.circuit_id),
        only_valid: true,
    };
    assert_eq!(
        laps::mine(&mut transaction, &in_the_car, FIRST_PAGE)
            .await
            .unwrap()
            .total,
        3
    );
    let other = cars::find_or_create(&mut transaction, "Another car")
        .await
        .unwrap();
    let in_another = LapFilter {
        car: other,
        ..LapFilter::default()
    };
    assert_eq!(
        laps::mine(&mut transaction, &in_another, FIRST_PAGE)
            .await
            .unwrap()
            .total,
        0
    );
}

#[tokio::test]
async fn a_search_finds_every_word_in_driver_circuit_car_or_time() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    post(&db, ANNA, 1, &[76.329, 75.934], Some(CLUB)).await;
    post(&db, BERT, 2, &[58.204], Some(CLUB)).await;
    let mut transaction = db.as_actor(&in_public(ANNA, CLUB)).await.unwrap();
    let mut check = async |search: &str, expect: &[&str]| {
        let found = laps::visible(&mut transaction, search, None, 25).await.unwrap();
        assert_eq!(times(&found), expect, "{search}");
    };
    check("", &["58.204", "1:15.934", "1:16.329"]).await;
    check("1:15", &["1:15.934"]).await;
    check("tianMA mazda 1002", &["58.204"]).await;
    check("58.2", &["58.204"]).await;
    check("100%", &[]).await;
    check("1:16 nobody", &[]).await;
    let two = laps::visible(&mut transaction, "", None, 2).await.unwrap();
    assert_eq!(two.len(), 2);
}

#[tokio::test]
async fn own_laps_are_found_however_many_newer_ones_others_share() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    post(&db, ANNA, 1, &[76.329, 75.934], Some(CLUB)).await;
    for file in 2..6 {
        post(
            &db,
            BERT,
            file,
            &[58.0, 58.1, 58.2, 58.3, 58.4, 58.5, 58.6],
            Some(CLUB),
        )
        .await;
    }
    let mut transaction = db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    let all = laps::visible(&mut transaction, "", None, 25).await.unwrap();
    assert_eq!((all.len(), all.iter().any(|lap| lap.owner == ANNA)), (25, false));
    let mut check = async |search: &str, expect: &[&str]| {
        let found = laps::visible(&mut transaction, search, Some(ANNA), 25)
            .await
            .unwrap();
        assert_eq!(times(&found), expect, "{search}");
    };
    check("", &["1:15.934", "1:16.329"]).await;
    check("tianma 1:16", &["1:16.329"]).await;
    check("58.1", &[]).await;
}

#[tokio::test]
async fn the_last_and_the_best_laps_are_found() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let first = post(&db, ANNA, 1, &[75.0, 80.0], Some(CLUB)).await;
    let second = post(&db, ANNA, 2, &[77.0, 78.0], None).await;
    let bert = post(&db, BERT, 3, &[74.0], Some(RIVALS)).await;
    let mut transaction = db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    let last = laps::last_of_user(&mut transaction, ANNA).await.unwrap().unwrap();
    assert_eq!(last.id, second.laps[1]);
    let best = laps::best_of_user(&mut transaction, ANNA, last.circuit_id, last.car_id, None)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(best.id, first.laps[0]);
    assert!(best.shared && !last.shared);
    let next = laps::best_of_user(&mut transaction, ANNA, last.circuit_id, None, Some(best.id))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(next.id, second.laps[0]);
    let shared = laps::best_shared(&mut transaction, last.circuit_id, None)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(shared.id, first.laps[0]);
    let mut transaction = db.as_actor(&alone(ANNA, Some(RIVALS))).await.unwrap();
    let shared = laps::best_shared(&mut transaction, last.circuit_id, None)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(shared.id, bert.laps[0]);
}

#[tokio::test]
async fn a_lap_is_shared_and_taken_back_by_its_driver_only() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let stored = post(&db, ANNA, 1, &[75.0, 80.0], None).await;
    let share = async |user, here, with, target| {
        let mut transaction = db.as_actor(&alone(user, Some(here))).await.unwrap();
        let result = shares::share(&mut transaction, target, with).await;
        if result.is_ok() {
            transaction.commit().await.unwrap();
        }
        result
    };
    let keep_private = async |user, target| {
        let mut transaction = db.as_actor(&alone(user, None)).await.unwrap();
        let result = shares::keep_private(&mut transaction, target).await;
        if result.is_ok() {
            transaction.commit().await.unwrap();
        }
        result
    };
    let seen_by_bert = async |guild| {
        let mut transaction = db.as_actor(&in_public(BERT, guild)).await.unwrap();
        laps::visible(&mut transaction, "", None, 25).await.unwrap().len()
    };
    let (file, one) = (OwnLaps::Upload(stored.id), OwnLaps::Lap(stored.laps[0]));
    assert!(matches!(
        share(BERT, CLUB, CLUB, file).await,
        Err(DbError::NotFound)
    ));
    assert_eq!(seen_by_bert(CLUB).await, 0);
    assert_eq!(share(ANNA, CLUB, CLUB, file).await.unwrap(), 2);
    assert_eq!(share(ANNA, CLUB, CLUB, file).await.unwrap(), 2);
    assert_eq!(share(ANNA, RIVALS, RIVALS, file).await.unwrap(), 2);
    assert_eq!((seen_by_bert(CLUB).await, seen_by_bert(RIVALS).await), (2, 2));
    assert!(matches!(keep_private(BERT, one).await, Err(DbError::NotFound)));
    // Private means out of every server.
    assert_eq!(keep_private(ANNA, one).await.unwrap(), 1);
    assert_eq!((seen_by_bert(CLUB).await, seen_by_bert(RIVALS).await), (1, 1));
    // Not with a server that the actor is not in.
    assert!(matches!(
        share(ANNA, CLUB, RIVALS, one).await,
        Err(DbError::Unexpected(_))
    ));
}

#[tokio::test]
async fn a_person_is_deleted_with_everything_of_theirs() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    post(db, ANNA, 1, &[75.0, 80.0], Some(CLUB)).await;
    let kept = post(db, BERT, 2, &[76.0], Some(CLUB)).await;
    let mut transaction = db.as_actor(&alone(ANNA, None)).await.unwrap();
    assert!(users::delete(&mut transaction).await.unwrap());
    assert!(!users::delete(&mut transaction).await.unwrap());
    transaction.commit().await.unwrap();
    let mut owner = database.as_owner().await;
    for (table, expect) in [
        ("users", 1_i64),
        ("uploads", 1),
        ("telemetry_sessions", 1),
        ("lap_shares", 1),
        ("lap_grid", 1),
        ("corner_analysis", 2),
        ("corner_class_analysis", 2),
        // Distance, five channels, two time bases.
        ("telemetry_data", 8),
    ] {
        let left: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(format!(
            "SELECT count(*) FROM pacenote.{table}"
        )))
        .fetch_one(&mut owner)
        .await
        .unwrap();
        assert_eq!(left, expect, "{table}");
    }
    let mut transaction = db.as_actor(&alone(BERT, None)).await.unwrap();
    let only_lap = OwnLaps::Lap(kept.laps[0]);
    assert_eq!(laps::delete(&mut transaction, only_lap).await.unwrap(), 1);
    let again = laps::delete(&mut transaction, only_lap).await;
    assert!(matches!(again, Err(DbError::NotFound)), "{again:?}");
    // Of a file without laps nothing stays.
    assert_eq!(uploads::find(&mut transaction, &[2; 32]).await.unwrap(), None);
}

#[tokio::test]
async fn a_circuit_is_recognized_again_whatever_it_is_called() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let mut transaction = db.as_actor(&alone(ANNA, None)).await.unwrap();
    let here = GeoPoint {
        latitude_deg: 31.08,
        longitude_deg: 121.12,
    };
    let nameless = CircuitSignature {
        name: None,
        center: Some(here),
        ..signature()
    };
    let first = circuits::find_or_create(&mut transaction, &nameless)
        .await
        .unwrap();
    assert_eq!(first.name, None);
    let named = CircuitSignature {
        length: Metres::new(2010.0),
        center: Some(here),
        ..signature()
    };
    let second = circuits::find_or_create(&mut transaction, &named).await.unwrap();
    assert_eq!((second.id, second.name), (first.id, None));
    let otherwise = CircuitSignature {
        name: Some("Another name".to_owned()),
        ..named.clone()
    };
    let third = circuits::find_or_create(&mut transaction, &otherwise)
        .await
        .unwrap();
    assert_eq!(third.id, first.id);
    let longer = CircuitSignature {
        length: Metres::new(3000.0),
        ..named
    };
    let fourth = circuits::find_or_create(&mut transaction, &longer).await.unwrap();
    assert_ne!(fourth.id, first.id);
    assert_eq!(circuits::get(&mut transaction, first.id).await.unwrap(), third);
}

#[tokio::test]
async fn two_uploads_of_a_new_place_at_once_make_one_circuit() {
    let database = TestDatabase::create().await;
    let tasks: Vec<_> = (0..4_u8)
        .map(|file| {
            let db = database.db.clone();
            tokio::spawn(async move { post(&db, ANNA, file, &[80.0], None).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let n_circuits: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.circuits")
        .fetch_one(&mut database.as_owner().await)
        .await
        .unwrap();
    assert_eq!(n_circuits, 1);
}

#[tokio::test]
async fn circuits_are_offered_where_a_lap_is_visible() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    post(&db, ANNA, 1, &[75.0], Some(CLUB)).await;
    let found = async |actor, search| {
        let mut transaction = db.as_actor(&actor).await.unwrap();
        circuits::driven(&mut transaction, search, None, 25)
            .await
            .unwrap()
            .len()
    };
    assert_eq!(found(in_public(BERT, CLUB), "tian").await, 1);
    assert_eq!(found(in_public(BERT, CLUB), "monza").await, 0);
    assert_eq!(found(in_public(BERT, RIVALS), "").await, 0);
    assert_eq!(found(in_public(ANNA, RIVALS), "").await, 0);
    assert_eq!(found(alone(ANNA, Some(RIVALS)), "").await, 1);
}

#[tokio::test]
async fn the_view_gives_points_in_order_with_nulls_for_missing_channels() {
    let database = TestDatabase::create().await;
    post(&database.db, ANNA, 1, &[80.0], None).await;
    let (n, last_m, last_s, speed, brake): (i64, f64, f64, f64, Option<f64>) = sqlx::query_as(
        "SELECT count(*), max(distance_m), max(time_s), avg(speed_kmh), max(brake) FROM pacenote.telemetry_points",
    )
    .fetch_one(&mut database.as_owner().await)
    .await
    .unwrap();
    assert_eq!((n, last_m), (201, 2000.0));
    assert!((last_s - 80.0).abs() < 1e-9, "{last_s}");
    assert!((90.0..130.0).contains(&speed), "{speed}");
    assert_eq!(brake, None);
}

#[tokio::test]
async fn what_does_not_exist_is_not_found() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let mut transaction = db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    let nothing = uuid::Uuid::nil();
    assert!(matches!(
        laps::load(&mut transaction, LapId::new(nothing)).await,
        Err(DbError::NotFound)
    ));
    assert!(matches!(
        laps::summary(&mut transaction, LapId::new(nothing)).await,
        Err(DbError::NotFound)
    ));
    assert_eq!(
        laps::of_upload(&mut transaction, UploadId::new(nothing))
            .await
            .unwrap(),
        []
    );
    assert_eq!(laps::last_of_user(&mut transaction, ANNA).await.unwrap(), None);
}

#[tokio::test]
async fn watched_channels_are_kept_per_server_and_the_bot_remembers_how_far_they_were_read() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let (garage, paddock) = (ChannelId::new(31), ChannelId::new(32));
    for (guild, channel) in [(CLUB, garage), (RIVALS, paddock)] {
        let mut transaction = db.as_actor(&alone(ANNA, Some(guild))).await.unwrap();
        watches::set(&mut transaction, channel, 400, None).await.unwrap();
        // Said again, it goes on from where it is.
        watches::set(&mut transaction, channel, 450, None).await.unwrap();
        transaction.commit().await.unwrap();
    }
    for (message, expect) in [(500, 500), (400, 500), (501, 501)] {
        let mut system = db.as_system().await.unwrap();
        watches::mark_handled(&mut system, garage, message).await.unwrap();
        system.commit().await.unwrap();
        let mut transaction = db.as_actor(&in_public(BERT, CLUB)).await.unwrap();
        let watched = watches::find(&mut transaction, garage).await.unwrap().unwrap();
        assert_eq!((watched.last_message, watched.set_by), (Some(expect), ANNA));
    }
    let mut transaction = db.as_actor(&in_public(BERT, CLUB)).await.unwrap();
    // Whoever is not the bot marks nothing, and is told so.
    let refused = watches::mark_handled(&mut transaction, garage, 600)
        .await
        .unwrap_err();
    assert!(matches!(refused, DbError::Unexpected(_)), "{refused:?}");
    assert_eq!(watches::list(&mut transaction).await.unwrap().len(), 1);
    assert_eq!(watches::find(&mut transaction, paddock).await.unwrap(), None);
    assert!(!watches::unset(&mut transaction, paddock).await.unwrap());
    assert!(watches::unset(&mut transaction, garage).await.unwrap());
    drop(transaction);
    let mut system = db.as_system().await.unwrap();
    let watched = watches::list(&mut system).await.unwrap();
    assert_eq!(
        watched
            .iter()
            .map(|watched| watched.last_message)
            .collect::<Vec<_>>(),
        [Some(501), Some(400)]
    );
    let gone = watches::mark_handled(&mut system, ChannelId::new(99), 600)
        .await
        .unwrap_err();
    assert!(matches!(gone, DbError::Unexpected(_)), "{gone:?}");
}
