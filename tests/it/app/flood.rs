//! A thousand uploads at once, with two processes that tell news: one true state afterwards.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use pacenote::testing::app::App;
use pacenote::testing::app::news::{NewsPlace, NewsWishes};
use pacenote::testing::db::Actor;
use pacenote::testing::ids::{ChannelId, UserId};

use super::app;
use crate::database::TestDatabase;
use crate::db::rows::{ANNA, CLUB, alone, post};

const DRIVERS: u64 = 5;
const FILES_EACH: u8 = 200;

/// Tells everything that there is to tell, until nothing is left and nothing comes any more. Gives what was said in which
/// message, the last word of each.
async fn tell(app: &App, next_message: &AtomicU64, is_over: &AtomicBool) -> BTreeMap<u64, UserId> {
    let mut said = BTreeMap::new();
    loop {
        let ends = is_over.load(Ordering::SeqCst);
        while let Some(news) = app.next_news().await.unwrap() {
            let message = news
                .message()
                .unwrap_or_else(|| next_message.fetch_add(1, Ordering::SeqCst));
            app.news_said(&news, message).await.unwrap();
            said.insert(message, news.best.owner);
        }
        if ends {
            return said;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_thousand_uploads_at_once_leave_one_true_state() {
    let database = TestDatabase::create().await;
    let (one, other) = (app(&database), app(&database));
    post(&database.db, ANNA, 255, &[30.0], Some(CLUB)).await;
    let manager = Actor {
        is_manager: true,
        ..alone(ANNA, Some(CLUB))
    };
    let place = NewsPlace(Some(ChannelId::new(3001)));
    one.place_news(&manager, place, NewsWishes::default())
        .await
        .unwrap();
    let (next_message, is_over) = (AtomicU64::new(9000), AtomicBool::new(false));
    let stored = async {
        for file in 0..FILES_EACH {
            for driver in 0..DRIVERS {
                let time_s =
                    29.9 - 0.01 * f64::from(file) - 0.001 * f64::from(u32::try_from(driver).unwrap());
                post(
                    &database.db,
                    UserId::new(1001 + driver),
                    file,
                    &[time_s],
                    Some(CLUB),
                )
                .await;
            }
        }
        is_over.store(true, Ordering::SeqCst);
    };
    let (said, also_said, ()) = tokio::join!(
        tell(&one, &next_message, &is_over),
        tell(&other, &next_message, &is_over),
        stored
    );
    let mut owner = database.as_owner().await;
    let decided: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.news")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert_eq!(
        decided,
        i64::try_from(DRIVERS).unwrap() * i64::from(FILES_EACH),
        "each upload once"
    );
    // Several bests of one session are one message.
    let messages: BTreeSet<u64> = said.keys().chain(also_said.keys()).copied().collect();
    let rows: Vec<(i64, i64)> = sqlx::query_as(
        "SELECT told.message_id, lap.user_id FROM pacenote.news AS told JOIN pacenote.telemetry_sessions AS lap ON lap.id = told.lap_id
         WHERE told.message_id IS NOT NULL",
    )
    .fetch_all(&mut owner)
    .await
    .unwrap();
    let drivers: BTreeSet<i64> = rows.iter().map(|(_, user)| *user).collect();
    assert_eq!(rows.len(), drivers.len(), "one message for each driver: {rows:?}");
    assert_eq!(
        rows.len(),
        messages.len(),
        "no message that nobody remembers: {messages:?}"
    );
    // The last word is the truth: the fastest lap of all.
    let best: i64 = sqlx::query_scalar(
        "SELECT user_id FROM pacenote.lap_shares WHERE counts ORDER BY lap_time_s LIMIT 1",
    )
    .fetch_one(&mut owner)
    .await
    .unwrap();
    assert!(drivers.contains(&best));
    assert!(one.next_news().await.unwrap().is_none() && other.next_untrue_news().await.unwrap().is_none());
}
