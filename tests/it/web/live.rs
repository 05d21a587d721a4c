//! Word of new laps reaches the pages of those who may see them, and of nobody else.

use std::time::Duration;

use reqwest::{Method, Response, StatusCode};

use super::Site;
use crate::end_to_end::two_friends;

/// What a page hears until a text comes.
async fn until(response: &mut Response, text: &str) -> String {
    let mut heard = String::new();
    let wait = async {
        while !heard.contains(text) {
            let chunk = response.chunk().await.unwrap().expect("it goes on");
            heard.push_str(&String::from_utf8_lossy(&chunk));
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait)
        .await
        .unwrap_or_else(|_| panic!("{text} never came"));
    heard
}

#[tokio::test]
async fn a_new_lap_is_told_to_its_driver_and_to_the_server_it_is_shared_with() {
    let site = Site::start().await;
    let (alice, ben) = (site.sign_in("alice").await, site.sign_in("ben").await);
    let mut hers = site.ask(&alice, Method::GET, "api/events").send().await.unwrap();
    let mut his = site.ask(&ben, Method::GET, "api/events").send().await.unwrap();
    until(&mut hers, "event: ready").await;
    until(&mut his, "event: ready").await;
    let [first, second] = two_friends();
    let path = format!("api/uploads?name={}&private=true", first.file_name);
    let stored = site.ask(&alice, Method::POST, &path).body(first.bytes).send();
    assert_eq!(stored.await.unwrap().status(), StatusCode::OK);
    let heard = until(&mut hers, "event: laps").await;
    assert!(heard.contains("Alice"), "{heard}");
    // The next word that ben hears is of his own laps: of hers he heard nothing.
    site.world.upload("ben", &second.file_name, &second.bytes).await;
    let heard = until(&mut his, "event: laps").await;
    assert!(heard.contains("Ben") && !heard.contains("Alice"), "{heard}");
    until(&mut hers, "Ben").await;
    site.end().await;
}

#[tokio::test]
async fn where_the_database_broadcasts_the_same_word_goes_out_there() {
    let site = Site::start().await;
    let mut owner = site.world.as_owner().await;
    sqlx::raw_sql(
        "CREATE SCHEMA realtime;
         CREATE TABLE realtime.sent (payload jsonb, event text, topic text, private boolean);
         CREATE FUNCTION realtime.send(payload jsonb, event text, topic text, private boolean) RETURNS void
             LANGUAGE sql AS $$ INSERT INTO realtime.sent VALUES (payload, event, topic, private) $$;
         GRANT USAGE ON SCHEMA realtime TO pacenote_app;
         GRANT INSERT ON realtime.sent TO pacenote_app;",
    )
    .execute(&mut owner)
    .await
    .unwrap();
    let [first, _] = two_friends();
    site.world.upload("alice", &first.file_name, &first.bytes).await;
    let sent: (String, String, bool) = sqlx::query_as(
        "SELECT event, topic, payload = jsonb_build_object('upload', (SELECT id FROM pacenote.uploads)) AND private
         FROM realtime.sent",
    )
    .fetch_one(&mut owner)
    .await
    .unwrap();
    assert_eq!(sent, ("laps".to_owned(), "pacenote".to_owned(), true));
    site.end().await;
}
