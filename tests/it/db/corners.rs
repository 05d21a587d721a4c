//! Corners of a circuit: the first log's stay, a server's own are its own.

use pacenote::testing::analysis::{CircuitCorners, Corner, CornerClass, Direction};
use pacenote::testing::db::circuits::{self, CornersFrom};
use pacenote::testing::db::corners::classes_of_session;
use pacenote::testing::units::{Metres, MetresPerSecond};

use super::rows::{ANNA, BERT, CLUB, RIVALS, alone, in_public, post, signature};
use crate::database::TestDatabase;

fn corners(apexes_m: &[f64]) -> CircuitCorners {
    let corner = |apex_m: &f64| Corner {
        number: 0,
        name: None,
        direction: Direction::Left,
        class: CornerClass::Slow,
        entry: Metres::new(apex_m - 20.0),
        apex: Metres::new(*apex_m),
        exit: Metres::new(apex_m + 30.0),
    };
    CircuitCorners::new(Metres::new(2000.0), apexes_m.iter().map(corner).collect()).unwrap()
}

#[tokio::test]
async fn the_first_log_of_a_server_says_which_corners_a_circuit_has_there_and_its_managers_may_change_them() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    let found = corners(&[100.0, 400.0, 900.0]);
    let mut tx = db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    let circuit = circuits::find_or_create(&mut tx, &signature()).await.unwrap().id;
    assert_eq!(circuits::corners(&mut tx, circuit).await.unwrap(), None);
    let keep = async |actor, corners| {
        let mut tx = db.as_actor(&actor).await.unwrap();
        let kept = circuits::keep_corners(&mut tx, circuit, corners, actor.guild)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        kept
    };
    tx.commit().await.unwrap();
    assert!(keep(alone(ANNA, Some(CLUB)), &found).await);
    // Who comes later changes nothing in that server; elsewhere it is theirs.
    let other = corners(&[50.0]);
    assert!(keep(alone(BERT, Some(CLUB)), &other).await);
    assert!(!keep(alone(BERT, Some(CLUB)), &found).await);
    assert!(keep(alone(BERT, Some(RIVALS)), &other).await);

    let own = found.clone().renamed(2, Some("Öland".to_owned())).unwrap();
    let mut tx = db.as_actor(&in_public(ANNA, CLUB)).await.unwrap();
    circuits::set_corners(&mut tx, circuit, &own).await.unwrap();
    let own = own.merged(1).unwrap();
    circuits::set_corners(&mut tx, circuit, &own).await.unwrap();
    tx.commit().await.unwrap();
    for (actor, expect) in [
        (in_public(BERT, CLUB), (own.clone(), CornersFrom::Server)),
        (in_public(BERT, RIVALS), (other.clone(), CornersFrom::FirstLog)),
        (alone(BERT, None), (other.clone(), CornersFrom::FirstLog)),
        (alone(ANNA, None), (found.clone(), CornersFrom::FirstLog)),
    ] {
        let mut tx = db.as_actor(&actor).await.unwrap();
        assert_eq!(circuits::corners(&mut tx, circuit).await.unwrap(), Some(expect));
    }

    let mut tx = db.as_actor(&in_public(ANNA, CLUB)).await.unwrap();
    circuits::forget_corners(&mut tx, circuit).await.unwrap();
    let kept = circuits::corners(&mut tx, circuit).await.unwrap();
    assert_eq!(kept, Some((found, CornersFrom::FirstLog)));
}

#[tokio::test]
async fn classes_of_a_session_are_means_over_its_laps_and_lose_against_its_reference() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let file = post(&db, ANNA, 1, &[75.0, 80.0], Some(CLUB)).await;
    let mut tx = db.as_actor(&in_public(BERT, CLUB)).await.unwrap();
    let classes = classes_of_session(&mut tx, file.id, file.laps[0]).await.unwrap();
    let [slow, fast] = classes.as_slice() else {
        panic!("{classes:?}")
    };
    assert_eq!((slow.class, slow.corners), (CornerClass::Slow, 1));
    assert_eq!(slow.entry_speed, MetresPerSecond::new(40.0));
    assert_eq!(slow.brake_peak, Some(61.3));
    let lost_s = slow.time_lost.unwrap().get();
    assert!((lost_s - 0.123_456_789).abs() < 1e-9, "{lost_s}");
    assert_eq!((fast.brake_peak, fast.time_lost), (None, None));
    // Nobody sees them who does not see the laps.
    let mut tx = db.as_actor(&alone(BERT, Some(RIVALS))).await.unwrap();
    assert_eq!(
        classes_of_session(&mut tx, file.id, file.laps[0]).await.unwrap(),
        []
    );
}
