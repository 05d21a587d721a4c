//! What a viewer calls a place: what their own files and their server say, and nothing of anybody's private files.

use pacenote::testing::db::laps::OwnLaps;
use pacenote::testing::db::names::{self, Naming};
use pacenote::testing::db::uploads::{NewLap, NewUpload};
use pacenote::testing::db::{Actor, Db, circuits, laps, shares, uploads, users};
use pacenote::testing::ids::{CircuitId, GuildId, LapId, UserId};

use super::rows::{ANNA, BERT, CARA, CLUB, RIVALS, alone, in_public, lap, signature};
use crate::database::TestDatabase;

/// A file of one lap that calls the one place and car so.
async fn post(
    db: &Db,
    user: UserId,
    file: u8,
    name: &str,
    share_with: Option<GuildId>,
) -> (LapId, CircuitId) {
    let mut tx = db.as_actor(&alone(user, share_with)).await.unwrap();
    users::upsert(&mut tx, &format!("driver {user}")).await.unwrap();
    let circuit = circuits::find_or_create(
        &mut tx,
        &circuits::CircuitSignature {
            name: None,
            center: Some(pacenote::testing::telemetry::GeoPoint {
                latitude_deg: 31.0,
                longitude_deg: 121.0,
            }),
            ..signature()
        },
    )
    .await
    .unwrap();
    let car = pacenote::testing::db::cars::find_or_create(&mut tx, "Mazda MX-5")
        .await
        .unwrap();
    let lap = lap(1, 75.0);
    let samples = laps::EncodedLap::of(&lap).unwrap();
    let new = [NewLap {
        lap: &lap,
        corners: &[],
        samples: &samples,
    }];
    let upload = NewUpload {
        sha256: [file; 32],
        format: "racechrono-csv-v3",
        world: "real",
        file_name: "session.csv",
        file_bytes: 1,
        rows: 1,
        guild: share_with,
        channel: None,
        message: None,
        job: None,
        warnings: &[],
        recorded_at: None,
        driver: None,
        car,
        circuit: circuit.id,
        circuit_name: Some(name),
        car_name: Some(if file.is_multiple_of(2) {
            "MAZDA mx-5"
        } else {
            "Mazda MX-5"
        }),
    };
    let stored = uploads::store(&mut tx, &upload, &new, share_with).await.unwrap();
    tx.act_as_keeper(&alone(user, share_with)).await.unwrap();
    names::agree(&mut tx, circuit.id, car).await.unwrap();
    tx.commit().await.unwrap();
    (stored.laps[0], circuit.id)
}

async fn name_for(db: &Db, actor: &Actor, circuit: CircuitId) -> Option<String> {
    let mut tx = db.as_actor(actor).await.unwrap();
    circuits::get(&mut tx, circuit).await.unwrap().name
}

#[tokio::test]
async fn a_name_is_the_viewers_own_or_their_servers_and_never_of_a_private_file() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let (secret, here) = post(&db, CARA, 1, "Home of Cara", None).await;
    post(&db, BERT, 2, "IDIOTS DRIVE HERE", Some(RIVALS)).await;
    let (annas, same) = post(&db, ANNA, 3, "Mark Ring", Some(CLUB)).await;
    assert_eq!(here, same);
    let check = async |actor: Actor, expect: Option<&str>| {
        assert_eq!(name_for(&db, &actor, here).await.as_deref(), expect, "{actor:?}");
    };
    check(alone(CARA, None), Some("Home of Cara")).await;
    check(in_public(CARA, CLUB), Some("Mark Ring")).await;
    check(alone(CARA, Some(CLUB)), Some("Home of Cara")).await;
    check(in_public(ANNA, CLUB), Some("Mark Ring")).await;
    check(alone(ANNA, None), Some("Mark Ring")).await;
    check(in_public(BERT, RIVALS), Some("IDIOTS DRIVE HERE")).await;
    check(in_public(BERT, CLUB), Some("Mark Ring")).await;
    check(in_public(ANNA, RIVALS), Some("IDIOTS DRIVE HERE")).await;
    check(alone(UserId::new(9), None), None).await;
    check(in_public(UserId::new(9), GuildId::new(9)), None).await;

    // Searching finds what is read, and nothing else.
    let found = async |actor: Actor, typed: &str| {
        let mut tx = db.as_actor(&actor).await.unwrap();
        let laps = laps::visible(&mut tx, typed, None, 25).await.unwrap().len();
        (
            laps,
            circuits::driven(&mut tx, typed, None, 25).await.unwrap().len(),
        )
    };
    assert_eq!(found(in_public(ANNA, CLUB), "mark").await, (1, 1));
    assert_eq!(found(in_public(ANNA, CLUB), "home").await, (0, 0));
    assert_eq!(found(alone(CARA, Some(CLUB)), "home").await, (2, 1));
    assert_eq!(found(in_public(ANNA, RIVALS), "mark").await, (0, 0));

    // Shown, a file's name is the server's to read; taken back, it is not any more.
    let mut tx = db.as_actor(&alone(CARA, Some(CLUB))).await.unwrap();
    shares::share(&mut tx, OwnLaps::Lap(secret), CLUB).await.unwrap();
    tx.commit().await.unwrap();
    check(in_public(CARA, CLUB), Some("Home of Cara")).await;
    check(in_public(BERT, CLUB), Some("Mark Ring")).await;
    let mut tx = db.as_actor(&alone(ANNA, None)).await.unwrap();
    shares::keep_private(&mut tx, OwnLaps::Lap(annas)).await.unwrap();
    tx.commit().await.unwrap();
    check(in_public(BERT, CLUB), Some("Home of Cara")).await;
    check(alone(ANNA, None), Some("Mark Ring")).await;
    let mut tx = db.as_actor(&alone(CARA, None)).await.unwrap();
    laps::delete(&mut tx, OwnLaps::Lap(secret)).await.unwrap();
    tx.commit().await.unwrap();
    check(in_public(BERT, CLUB), None).await;
    check(alone(CARA, None), None).await;
}

#[tokio::test]
async fn three_people_who_say_the_same_say_it_for_everybody() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let stranger = in_public(UserId::new(9), GuildId::new(9));
    let (_, here) = post(&db, ANNA, 1, "Mark Ring", Some(CLUB)).await;
    post(&db, ANNA, 2, "Mark Ring", Some(RIVALS)).await;
    post(&db, BERT, 3, "mark ring", Some(RIVALS)).await;
    // One person twice is one; a private file does not count.
    post(&db, CARA, 4, "Mark Ring", None).await;
    assert_eq!(name_for(&db, &stranger, here).await, None);
    post(&db, CARA, 5, "Mark Ring", Some(CLUB)).await;
    assert_eq!(name_for(&db, &stranger, here).await.as_deref(), Some("Mark Ring"));
    // The table's own name stands above what files say.
    let mut tx = db.as_actor(&alone(ANNA, None)).await.unwrap();
    tx.act_as_keeper(&alone(ANNA, None)).await.unwrap();
    names::well_known(&mut tx, here, "Mark International")
        .await
        .unwrap();
    tx.commit().await.unwrap();
    for actor in [stranger, in_public(ANNA, CLUB), alone(CARA, None)] {
        assert_eq!(
            name_for(&db, &actor, here).await.as_deref(),
            Some("Mark International")
        );
    }
}

#[tokio::test]
async fn managers_name_and_hide_a_place_in_their_server_alone() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let (_, here) = post(&db, ANNA, 1, "Mark Ring", Some(CLUB)).await;
    post(&db, BERT, 2, "Mark Ring", Some(RIVALS)).await;
    let name = async |naming| {
        let mut tx = db.as_actor(&in_public(ANNA, CLUB)).await.unwrap();
        names::name_circuit(&mut tx, here, naming).await.unwrap();
        tx.commit().await.unwrap();
    };
    for (naming, expect) in [
        (Naming::Name("The Ring"), Some("The Ring")),
        (Naming::Hide, None),
        (Naming::Forget, Some("Mark Ring")),
    ] {
        name(naming).await;
        for actor in [in_public(BERT, CLUB), alone(ANNA, Some(CLUB))] {
            assert_eq!(name_for(&db, &actor, here).await.as_deref(), expect, "{naming:?}");
        }
        assert_eq!(
            name_for(&db, &in_public(BERT, RIVALS), here).await.as_deref(),
            Some("Mark Ring")
        );
    }
}
