//! Verdicts on stored laps and start lines of circuits: who may write them, and what stays.

use pacenote::testing::analysis::{JudgeSettings, Verdict, verdicts};
use pacenote::testing::db::corners::{self, LapCorner};
use pacenote::testing::db::laps::{JudgedLap, OwnLaps, SetAside};
use pacenote::testing::db::{circuits, laps};
use pacenote::testing::ids::LapId;
use pacenote::testing::telemetry::{GeoLine, GeoPoint, LapKind};
use sqlx::AssertSqlSafe;

use super::rows::{ANNA, BERT, CARA, CLUB, RIVALS, alone, corners as two_corners, in_public, post};
use crate::database::TestDatabase;

const PARTIAL: Verdict = Verdict {
    kind: LapKind::Partial,
    valid: false,
};
const COUNTS: Verdict = Verdict {
    kind: LapKind::Timed,
    valid: true,
};

async fn judged(database: &TestDatabase) -> Vec<JudgedLap> {
    let mut transaction = database.db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    let circuit = circuits::driven(&mut transaction, "", None, 1).await.unwrap()[0].id;
    let car = laps::last_of_user(&mut transaction, ANNA).await.unwrap();
    let car = car.and_then(|lap| lap.car_id);
    laps::judged(&mut transaction, circuit, car).await.unwrap()
}

async fn write(database: &TestDatabase, lap: LapId, verdict: Verdict) -> u64 {
    let mut transaction = database.db.as_actor(&alone(ANNA, None)).await.unwrap();
    let written = laps::set_verdicts(&mut transaction, &[(lap, verdict)]).await;
    if written.is_ok() {
        transaction.commit().await.unwrap();
    }
    written.unwrap_or(0)
}

#[tokio::test]
async fn a_short_lap_loses_its_best_beside_whole_ones_and_gets_it_back_among_its_like() {
    let database = TestDatabase::create().await;
    let short = post(&database.db, ANNA, 1, &[70.0], Some(CLUB)).await.laps[0];
    post(&database.db, ANNA, 2, &[76.0, 77.0, 78.0], None).await;
    // Somebody else's laps are no evidence.
    post(&database.db, BERT, 3, &[80.0, 81.0], None).await;
    sqlx::query("UPDATE pacenote.telemetry_sessions SET length_m = 1920 WHERE id = $1")
        .bind(short.get())
        .execute(&mut database.as_owner().await)
        .await
        .unwrap();
    let laps = judged(&database).await;
    assert_eq!(laps.len(), 4);
    assert!(
        laps[0].id == short && laps[0].shared && !laps[1].shared,
        "{laps:?}"
    );
    let evidence: Vec<_> = laps.iter().map(|lap| lap.evidence).collect();
    let again = verdicts(&evidence, &JudgeSettings::default());
    assert_eq!(again, [PARTIAL, COUNTS, COUNTS, COUNTS]);

    assert_eq!(write(&database, short, again[0]).await, 1);
    let best = async |actor| {
        let mut transaction = database.db.as_actor(&actor).await.unwrap();
        let lap = laps::summary(&mut transaction, short).await.unwrap();
        laps::best_of_user(&mut transaction, ANNA, lap.circuit_id, None, None)
            .await
            .unwrap()
            .map(|lap| lap.id)
    };
    assert_eq!(best(alone(ANNA, None)).await, Some(laps[1].id));
    assert_eq!(best(in_public(BERT, CLUB)).await, None);
    // The evidence stays, so the verdict can turn again.
    assert_eq!(judged(&database).await[0].verdict, PARTIAL);
    assert_eq!(write(&database, short, COUNTS).await, 1);
    assert_eq!(best(in_public(BERT, CLUB)).await, Some(short));
}

#[tokio::test]
async fn what_the_file_says_of_a_lap_is_not_judged_away() {
    let database = TestDatabase::create().await;
    let file = post(&database.db, ANNA, 1, &[75.0, 76.0, 77.0], None).await;
    let [out, stopped, old] = file.laps[..] else {
        panic!("{file:?}")
    };
    for (lap, change) in [
        (out, "kind = 'out', valid = false"),
        (stopped, "stopped = true, valid = false"),
        (old, "stopped = NULL, valid = false"),
    ] {
        let change = format!("UPDATE pacenote.telemetry_sessions SET {change} WHERE id = '{lap}'");
        sqlx::query(AssertSqlSafe(change))
            .execute(&mut database.as_owner().await)
            .await
            .unwrap();
        assert_eq!(write(&database, lap, COUNTS).await, 0, "{lap}");
    }
    assert_eq!(write(&database, stopped, PARTIAL).await, 1);
    // Laps that everybody's answer is about are not judged by it.
    let mut transaction = database.db.as_actor(&in_public(ANNA, CLUB)).await.unwrap();
    assert_eq!(
        laps::set_verdicts(&mut transaction, &[(stopped, PARTIAL)])
            .await
            .unwrap(),
        0
    );
}

#[tokio::test]
async fn the_first_line_of_a_server_stays_there_whoever_brings_another() {
    let database = TestDatabase::create().await;
    let file = post(&database.db, ANNA, 1, &[75.0], Some(CLUB)).await;
    let line = |latitude_deg| {
        let point = |longitude_deg| GeoPoint {
            latitude_deg,
            longitude_deg,
        };
        GeoLine {
            a: point(121.0),
            b: point(121.001),
        }
    };
    let mut transaction = database.db.as_actor(&alone(ANNA, None)).await.unwrap();
    let circuit = laps::summary(&mut transaction, file.laps[0])
        .await
        .unwrap()
        .circuit_id;
    drop(transaction);
    let of = async |actor| {
        let mut transaction = database.db.as_actor(&actor).await.unwrap();
        let kept = circuits::line(&mut transaction, circuit).await.unwrap();
        kept.map(|kept| kept.line)
    };
    let keep = async |actor, of: &GeoLine, share_with| {
        let mut transaction = database.db.as_actor(&actor).await.unwrap();
        let of = circuits::KeptLine {
            line: *of,
            is_found: false,
        };
        let kept = circuits::keep_line(&mut transaction, circuit, &of, share_with).await;
        transaction.commit().await.unwrap();
        kept.unwrap()
    };
    assert_eq!(of(alone(ANNA, None)).await, None);
    // Of a private file nobody else learns anything.
    assert!(keep(alone(CARA, Some(CLUB)), &line(30.0), None).await);
    assert_eq!(of(in_public(CARA, CLUB)).await, None);
    assert!(keep(alone(ANNA, Some(CLUB)), &line(31.0), Some(CLUB)).await);
    assert!(keep(alone(BERT, Some(CLUB)), &line(32.0), Some(CLUB)).await);
    assert!(!keep(alone(BERT, Some(CLUB)), &line(33.0), Some(CLUB)).await);
    for (actor, expect) in [
        (in_public(BERT, CLUB), Some(line(31.0))),
        (alone(BERT, Some(CLUB)), Some(line(31.0))),
        (alone(BERT, None), Some(line(32.0))),
        (in_public(BERT, RIVALS), None),
        (alone(CARA, None), Some(line(30.0))),
    ] {
        assert_eq!(of(actor).await, expect, "{actor:?}");
    }
    let mut owner = database.as_owner().await;
    for statement in [
        "SET ROLE pacenote_app; UPDATE pacenote.circuit_start_lines SET a_latitude_deg = 0 RETURNING 1 / 0",
        "SET ROLE pacenote_app; INSERT INTO pacenote.circuit_start_lines VALUES (1, 2001, 0, 0, 0, 0, 0)",
    ] {
        let done = sqlx::raw_sql(statement).execute(&mut owner).await;
        assert!(done.map_or(true, |done| done.rows_affected() == 0), "{statement}");
    }
}

#[tokio::test]
async fn what_a_lap_did_in_its_corners_is_replaced_by_its_driver_alone() {
    let database = TestDatabase::create().await;
    let lap = post(&database.db, ANNA, 1, &[75.0], Some(CLUB)).await.laps[0];
    let replace = async |actor, with: &[LapCorner]| {
        let mut transaction = database.db.as_actor(&actor).await.unwrap();
        let done = corners::replace(&mut transaction, lap, with).await;
        if done.is_ok() {
            transaction.commit().await.unwrap();
        }
        done.is_ok()
    };
    let stored = async || {
        let mut transaction = database.db.as_actor(&in_public(BERT, CLUB)).await.unwrap();
        let corners = corners::of_lap(&mut transaction, lap).await.unwrap();
        let classes = corners::classes_of_lap(&mut transaction, lap).await.unwrap();
        (corners.len(), classes.len())
    };
    assert_eq!(stored().await, (2, 2));
    // Bert sees the lap; what he may not delete is not deleted, and what is there twice is refused.
    assert!(replace(alone(BERT, Some(CLUB)), &[]).await);
    assert!(!replace(alone(BERT, Some(CLUB)), &two_corners()).await);
    assert!(replace(in_public(ANNA, CLUB), &[]).await);
    assert_eq!(stored().await, (2, 2));
    assert!(replace(alone(ANNA, None), &two_corners()[..1]).await);
    assert_eq!(stored().await, (1, 1));
    assert!(replace(alone(ANNA, None), &[]).await);
    assert_eq!(stored().await, (0, 0));
}

#[tokio::test]
async fn two_who_replace_the_corners_of_one_file_wait_for_each_other() {
    let database = TestDatabase::create().await;
    let file = post(&database.db, ANNA, 1, &[75.0], None).await;
    let tasks: Vec<_> = (0..4)
        .map(|_| {
            let (db, file) = (database.db.clone(), file.clone());
            tokio::spawn(async move {
                let mut transaction = db.as_actor(&alone(ANNA, None)).await.unwrap();
                corners::lock_file(&mut transaction, file.id).await.unwrap();
                corners::replace(&mut transaction, file.laps[0], &two_corners())
                    .await
                    .unwrap();
                transaction.commit().await.unwrap();
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let mut transaction = database.db.as_actor(&alone(ANNA, None)).await.unwrap();
    let stored = corners::of_lap(&mut transaction, file.laps[0]).await.unwrap();
    assert_eq!(stored.len(), 2);
}

#[tokio::test]
async fn a_lap_that_was_set_aside_never_counts_until_its_driver_takes_that_back() {
    let database = TestDatabase::create().await;
    let file = post(&database.db, ANNA, 1, &[75.0, 76.0, 77.0], Some(CLUB)).await;
    let fastest = file.laps[0];
    let set = async |actor, why| {
        let mut transaction = database.db.as_actor(&actor).await.unwrap();
        let done = laps::set_aside(&mut transaction, OwnLaps::Lap(fastest), why).await;
        if done.is_ok() {
            transaction.commit().await.unwrap();
        }
        done.ok()
    };
    let seen_in_club = async || {
        let mut transaction = database.db.as_actor(&in_public(BERT, CLUB)).await.unwrap();
        let lap = laps::summary(&mut transaction, fastest).await.unwrap();
        let best = laps::best_shared(&mut transaction, lap.circuit_id, None)
            .await
            .unwrap();
        (
            lap.set_aside,
            lap.counts(),
            best.map(|best| best.id) == Some(fastest),
        )
    };
    assert_eq!(seen_in_club().await, (None, true, true));
    // Nobody sets aside what somebody else drove.
    assert_eq!(set(alone(BERT, Some(CLUB)), Some(SetAside::Excluded)).await, None);
    for why in [SetAside::Excluded, SetAside::NotMine] {
        assert_eq!(set(alone(ANNA, None), Some(why)).await, Some(1));
        assert_eq!(seen_in_club().await, (Some(why), false, false));
        let evidence: Vec<_> = judged(&database).await.iter().map(|lap| lap.evidence).collect();
        let again = verdicts(&evidence, &JudgeSettings::default());
        assert!(!again[0].valid && again[1].valid && again[2].valid, "{again:?}");
        // Whatever a later version thinks of it.
        assert_eq!(write(&database, fastest, COUNTS).await, 0);
    }
    assert_eq!(set(alone(ANNA, None), None).await, Some(1));
    let evidence: Vec<_> = judged(&database).await.iter().map(|lap| lap.evidence).collect();
    let again = verdicts(&evidence, &JudgeSettings::default());
    assert_eq!(write(&database, fastest, again[0]).await, 1);
    assert_eq!(seen_in_club().await, (None, true, true));
}
