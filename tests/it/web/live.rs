//! Word of new laps reaches the pages of those who may see them, and of nobody else.

use std::time::Duration;

use reqwest::{Method, Response, StatusCode};
use serde_json::json;

use super::{Site, Who, cookie_of};
use crate::end_to_end::{session_log, two_friends};

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
    site.rig.upload("ben", &second.file_name, &second.bytes).await;
    let heard = until(&mut his, "event: laps").await;
    assert!(heard.contains("Ben") && !heard.contains("Alice"), "{heard}");
    until(&mut hers, "Ben").await;
    site.end().await;
}

#[tokio::test]
async fn whoever_may_not_see_a_lap_hears_nothing_of_it() {
    let site = Site::start().await;
    let alice = site.sign_in("alice").await;
    let server = site.get(&alice, "api/me").await["server"].clone();
    let set = json!({ "password": "four words in a row" });
    site.ask(&alice, Method::PUT, "api/password")
        .json(&set)
        .send()
        .await
        .unwrap();
    let entry = json!({ "server": server, "password": "four words in a row" });
    let entered = site
        .ask(&Who::Nobody, Method::POST, "api/enter-by-password")
        .json(&entry)
        .send();
    let guest = Who::Signed(cookie_of(&entered.await.unwrap()));
    // Carla came in from another server, where nothing of this one is seen.
    let carla = site.sign_in_at("carla", "Rival Garage", "logs").await;
    let made = site
        .post(
            &site.sign_in("ben").await,
            "api/tokens",
            &json!({ "name": "x", "scopes": ["read"] }),
        )
        .await;
    let program = Who::Token(made["secret"].as_str().unwrap().to_owned());

    let mut hearing = Vec::new();
    for (name, who) in [
        ("a guest", &guest),
        ("carla", &carla),
        ("ben's program", &program),
    ] {
        let mut events = site.ask(who, Method::GET, "api/events").send().await.unwrap();
        until(&mut events, "event: ready").await;
        hearing.push((name, events));
    }
    let nobody = site.status(&Who::Nobody, Method::GET, "api/events").await;
    assert_eq!(nobody, StatusCode::UNAUTHORIZED);
    let [private, shared] = two_friends();
    let put = |path: &'static str, bytes: Vec<u8>| site.ask(&alice, Method::POST, path).body(bytes).send();
    put("api/uploads?name=secret-evening.csv&private=true", private.bytes)
        .await
        .unwrap();
    put("api/uploads?name=open.csv&private=false", shared.bytes)
        .await
        .unwrap();
    let (bytes, _) = session_log(1, 77);
    let elsewhere = site
        .rig
        .standin
        .user("carla")
        .in_channel_of("Rival Garage", "logs");
    elsewhere
        .slash("upload")
        .file("file", "carla.csv", bytes)
        .run()
        .await
        .unwrap();
    let hidden = site.get(&alice, "api/sessions?whose=mine").await["sessions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|of| of["shared"] == 0)
        .unwrap()["lap"]
        .clone();
    for (name, events) in &mut hearing {
        // Each waits for a lap that they may see; what they must not hear came before it.
        let sees = if *name == "carla" { "Carla" } else { "Alice" };
        let heard = until(events, sees).await;
        assert!(!heard.contains(hidden.as_str().unwrap()), "{name}: {heard}");
        assert_eq!(heard.matches("event: laps").count(), 1, "{name}: {heard}");
        assert_eq!(heard.contains("Alice"), *name != "carla", "{name}: {heard}");
    }
    site.end().await;
}

#[tokio::test]
async fn where_the_database_broadcasts_the_same_word_goes_out_there() {
    let site = Site::start().await;
    let mut owner = site.rig.as_owner().await;
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
    site.rig.upload("alice", &first.file_name, &first.bytes).await;
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
