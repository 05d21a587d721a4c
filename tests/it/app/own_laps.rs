//! What drivers decide about their own laps: what counts, what is shown, what is gone.

use pacenote::testing::app::Error;
use pacenote::testing::app::list_laps::MyLaps;
use pacenote::testing::app::own_laps::{Reach, SetAside};
use pacenote::testing::db::Actor;

use super::app;
use crate::database::TestDatabase;
use crate::db::rows::{ANNA, BERT, CLUB, alone, in_public, post};

/// The times of the laps that count, as their driver sees them.
fn counted(laps: &MyLaps) -> Vec<String> {
    let counted = laps.laps.iter().filter_map(|lap| lap.counted_time());
    counted.map(pacenote::testing::units::Seconds::lap_time).collect()
}

#[tokio::test]
async fn a_lap_that_is_set_aside_leaves_every_list_of_bests_and_comes_back() {
    let database = TestDatabase::create().await;
    let app = app(&database);
    let file = post(&database.db, ANNA, 1, &[75.0, 76.0, 77.0], Some(CLUB)).await;
    post(&database.db, BERT, 2, &[75.5], Some(CLUB)).await;
    let first = async || {
        let board = app
            .leaderboard(
                &in_public(BERT, CLUB),
                pacenote::testing::app::boards::BoardPlace::default(),
            )
            .await
            .unwrap();
        board.standings.first().map(|standing| standing.driver.clone())
    };
    assert_eq!(first().await.as_deref(), Some("driver 1001"));
    for why in [SetAside::Excluded, SetAside::NotMine] {
        let concerned = app
            .set_aside(&alone(ANNA, None), file.laps[0], Reach::Lap, Some(why))
            .await
            .unwrap();
        assert_eq!(concerned, 1);
        assert_eq!(first().await.as_deref(), Some("driver 1002"));
        let mine = app.my_laps(&alone(ANNA, None), None).await.unwrap();
        assert_eq!(counted(&mine), ["1:16.000", "1:17.000"]);
    }
    app.set_aside(&alone(ANNA, None), file.laps[0], Reach::Lap, None)
        .await
        .unwrap();
    assert_eq!(first().await.as_deref(), Some("driver 1001"));
    // A whole file that somebody else drove.
    app.set_aside(
        &alone(ANNA, None),
        file.laps[1],
        Reach::Upload,
        Some(SetAside::NotMine),
    )
    .await
    .unwrap();
    let mine = app.my_laps(&alone(ANNA, None), None).await.unwrap();
    assert_eq!(counted(&mine), [""; 0]);
}

#[tokio::test]
async fn a_lap_or_a_file_that_is_deleted_is_gone_and_the_others_stay() {
    let database = TestDatabase::create().await;
    let app = app(&database);
    let file = post(&database.db, ANNA, 1, &[75.0, 76.0, 77.0], Some(CLUB)).await;
    let other = post(&database.db, ANNA, 2, &[78.0], Some(CLUB)).await;
    let delete = async |actor: Actor, lap, reach| app.delete_laps(&actor, lap, reach).await;
    let refused = delete(alone(BERT, Some(CLUB)), file.laps[0], Reach::Lap).await;
    assert!(matches!(refused, Err(Error::NotYours)), "{refused:?}");
    let refused = delete(alone(BERT, None), file.laps[0], Reach::Upload).await;
    assert!(matches!(refused, Err(Error::NoSuchLap)), "{refused:?}");

    assert_eq!(
        delete(alone(ANNA, None), file.laps[0], Reach::Lap).await.unwrap(),
        1
    );
    let again = delete(alone(ANNA, None), file.laps[0], Reach::Lap).await;
    assert!(matches!(again, Err(Error::NoSuchLap)), "{again:?}");
    let mine = app.my_laps(&alone(ANNA, None), None).await.unwrap();
    assert_eq!(mine.laps.len(), 3);
    // Both were posted in one message, and go together.
    assert_eq!(
        delete(alone(ANNA, None), other.laps[0], Reach::Upload)
            .await
            .unwrap(),
        3
    );
    let mine = app.my_laps(&alone(ANNA, None), None).await.unwrap();
    assert_eq!(mine.laps, []);
    let mut owner = database.as_owner().await;
    let files: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert_eq!(files, 0);
}
