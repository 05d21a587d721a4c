//! Sessions as they are kept, and who sees them.

use pacenote::testing::analysis::{OptimalPart, Sector};
use pacenote::testing::db::laps::OwnLaps;
use pacenote::testing::db::sessions::{self, KeptLap, KeptSession};
use pacenote::testing::db::shares;
use pacenote::testing::units::{Metres, Seconds};

use super::rows::{ANNA, BERT, CLUB, RIVALS, alone, in_public, post};
use crate::database::TestDatabase;

#[tokio::test]
async fn a_session_comes_back_as_it_was_kept_to_those_who_see_all_its_laps() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let file = post(&db, ANNA, 1, &[75.0, 80.0], Some(CLUB)).await;
    let lap = |place: usize, sectors: Option<&[f64]>| KeptLap {
        id: file.laps[place],
        counts: true,
        is_aligned: sectors.is_some(),
        sectors: sectors.map(|times_s| times_s.iter().copied().map(Seconds::new).collect()),
    };
    let kept = KeptSession {
        laps: vec![lap(0, Some(&[25.25, 49.75])), lap(1, None)],
        corners_key: -7,
        reference: 1,
        best_rolling: Some(Seconds::new(74.875)),
        optimal_parts: vec![OptimalPart {
            from_corner: 0,
            to_corner: 2,
            lap: 1,
            time: Seconds::new(74.5),
        }],
        sectors: vec![Sector {
            from_corner: 1,
            to_corner: 2,
            end: Metres::new(2000.125),
        }],
    };
    let mut own = db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    sessions::keep(
        &mut own,
        file.id,
        1,
        &KeptSession {
            corners_key: 8,
            ..kept.clone()
        },
    )
    .await
    .unwrap();
    sessions::keep(&mut own, file.id, 1, &kept).await.unwrap();
    own.commit().await.unwrap();
    let check = async |actor, version, expect: Option<&KeptSession>| {
        let mut transaction = db.as_actor(&actor).await.unwrap();
        let found = sessions::find(&mut transaction, file.id, version).await.unwrap();
        assert_eq!(found.as_ref(), expect, "{actor:?}");
    };
    check(in_public(BERT, CLUB), 1, Some(&kept)).await;
    check(in_public(BERT, CLUB), 2, None).await;
    check(alone(BERT, Some(RIVALS)), 1, None).await;
    // One of its laps is private by now: its numbers are no longer for others.
    let mut own = db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    shares::keep_private(&mut own, OwnLaps::Lap(file.laps[1]))
        .await
        .unwrap();
    own.commit().await.unwrap();
    check(in_public(BERT, CLUB), 1, None).await;
    check(in_public(ANNA, CLUB), 1, None).await;
    check(alone(ANNA, None), 1, Some(&kept)).await;
    // Nobody else keeps anything of it.
    let mut other = db.as_actor(&alone(BERT, Some(CLUB))).await.unwrap();
    assert!(sessions::keep(&mut other, file.id, 1, &kept).await.is_err());
}
