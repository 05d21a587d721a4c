//! What a driver was told to work on: their own, one per circuit and car.

use pacenote::testing::db::focuses::{self, StoredFocus, StoredGrade};
use pacenote::testing::db::laps::{self, OwnLaps};
use pacenote::testing::db::{Actor, Db};
use pacenote::testing::ids::LapId;

use super::rows::{ANNA, BERT, CLUB, alone, in_public, post};
use crate::database::TestDatabase;

fn focus(lap: LapId, reference: LapId, corner: u32) -> StoredFocus {
    StoredFocus {
        lap,
        reference,
        corner,
        cause: "coasts".to_owned(),
        quantity: Some("coast_s".to_owned()),
        target: 0.3,
        loss_s: 0.2,
        language: "de".to_owned(),
        guild: Some(CLUB),
        grade: None,
    }
}

async fn found(db: &Db, actor: &Actor, lap: LapId) -> Option<StoredFocus> {
    let mut owner = db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    let lap = laps::summary(&mut owner, lap).await.unwrap();
    let mut transaction = db.as_actor(actor).await.unwrap();
    focuses::find(&mut transaction, lap.circuit_id, lap.car_id)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_focus_is_ones_own_and_the_next_one_takes_its_place() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let file = post(&db, ANNA, 1, &[75.0, 76.0], Some(CLUB)).await;
    let (lap, reference) = (file.laps[1], file.laps[0]);
    let anna = alone(ANNA, Some(CLUB));
    let mut transaction = db.as_actor(&anna).await.unwrap();
    let at = laps::summary(&mut transaction, lap).await.unwrap();
    let grade = StoredGrade {
        held: 2,
        judged: 7,
        saved_s: 0.11,
    };
    for corner in [5, 9] {
        let focus = focus(lap, reference, corner);
        focuses::set(&mut transaction, at.circuit_id, at.car_id, &focus)
            .await
            .unwrap();
        if corner == 5 {
            focuses::set_grade(&mut transaction, at.circuit_id, at.car_id, grade)
                .await
                .unwrap();
        }
    }
    transaction.commit().await.unwrap();
    // The grade belonged to the focus before.
    assert_eq!(found(&db, &anna, lap).await, Some(focus(lap, reference, 9)));
    let mut transaction = db.as_actor(&anna).await.unwrap();
    focuses::set_grade(&mut transaction, at.circuit_id, at.car_id, grade)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let graded = found(&db, &anna, lap).await.unwrap();
    assert_eq!(graded.grade, Some(grade));
    for stranger in [
        alone(BERT, Some(CLUB)),
        in_public(BERT, CLUB),
        in_public(ANNA, CLUB),
    ] {
        assert_eq!(found(&db, &stranger, lap).await, None, "{stranger:?}");
    }
    // It goes with the lap that it was measured against.
    let mut transaction = db.as_actor(&anna).await.unwrap();
    assert_eq!(
        laps::delete(&mut transaction, OwnLaps::Lap(reference))
            .await
            .unwrap(),
        1
    );
    transaction.commit().await.unwrap();
    assert_eq!(found(&db, &anna, lap).await, None);
}
