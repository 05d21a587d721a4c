//! Word in the channel of what is uploaded on the page, and the way from a file that is too large for chat to the page.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::{Site, Who, link_in, secret_of};
use crate::end_to_end::browser::{Browser, PHONE};
use crate::end_to_end::two_friends;

async fn put(site: &Site, who: &Who, path: &str, bytes: Vec<u8>) -> Value {
    let stored = site
        .ask(who, Method::POST, path)
        .body(bytes)
        .send()
        .await
        .unwrap();
    assert_eq!(stored.status(), StatusCode::OK, "{path}");
    stored.json().await.unwrap()
}

#[tokio::test]
async fn an_upload_is_told_in_the_channel_where_it_is_wanted() {
    let site = Site::start().await;
    let [alices, bens] = two_friends();
    let (alice, ben) = (site.sign_in("alice").await, site.sign_in("ben").await);
    let telemetry = site.rig.telemetry("ben");
    assert_eq!(site.get(&alice, "api/me").await["can_tell"], true);
    let before: Vec<_> = telemetry.messages().unwrap().iter().map(|of| of.id).collect();

    // Not wanted, and wanted but private: nobody is told.
    let said = put(&site, &ben, "api/uploads?name=ben.csv", bens.bytes.clone()).await;
    assert_eq!(said["told"], false);
    let hidden = format!("api/uploads?name={}&private=true&tell=true", alices.file_name);
    assert_eq!(
        put(&site, &alice, &hidden, alices.bytes.clone()).await["told"],
        false
    );

    // Wanted: the card of a log that is posted there, once, however often the file is given.
    let shown = format!("api/uploads?name={}&private=false&tell=true", alices.file_name);
    for _ in 0..2 {
        assert_eq!(
            put(&site, &alice, &shown, alices.bytes.clone()).await["told"],
            true
        );
    }
    let told = site
        .rig
        .standin
        .wait_until("word of the upload", || {
            let messages = telemetry.messages().unwrap();
            let new: Vec<_> = messages
                .into_iter()
                .filter(|of| !before.contains(&of.id))
                .collect();
            new.into_iter().find(|of| of.text().contains("Alice"))
        })
        .await
        .unwrap();
    let text = told.text();
    assert!(text.contains("Ben"), "her gap to her friend is said: {text}");
    assert!(told.custom_id("Open").is_some(), "{:?}", told.buttons());
    // The next word there is about something else.
    put(&site, &ben, "api/uploads?name=ben.csv&tell=true", bens.bytes).await;
    let last = telemetry.next_bot_message(told.id).await.unwrap();
    assert!(last.text().contains("**Ben**"), "{}", last.text());
    site.end().await;
}

#[tokio::test]
async fn what_is_uploaded_is_seen_by_whom_the_settings_say() {
    let site = Site::start().await;
    let [alices, bens] = two_friends();
    let (alice, ben) = (site.sign_in("alice").await, site.sign_in("ben").await);
    let settings = |new_laps: &str| {
        site.ask(&alice, Method::PATCH, "api/settings")
            .json(&json!({ "new_laps": new_laps, "drives": "sim", "picture": "wide" }))
            .send()
    };
    assert_eq!(
        settings("nobody").await.unwrap().status(),
        StatusCode::BAD_REQUEST
    );
    assert_eq!(
        settings("private").await.unwrap().status(),
        StatusCode::NO_CONTENT
    );
    let mine = site.get(&alice, "api/mine").await;
    let chosen = [&mine["new_laps"], &mine["drives"], &mine["picture"]];
    assert_eq!(chosen, ["private", "sim", "wide"]);
    assert_eq!(site.get(&alice, "api/me").await["uploads_privately"], true);
    // Nothing said: as in chat.
    let path = format!("api/uploads?name={}", alices.file_name);
    put(&site, &alice, &path, alices.bytes).await;
    assert_eq!(site.get(&ben, "api/sessions").await["sessions"], json!([]));
    let path = format!("api/uploads?name={}", bens.file_name);
    put(&site, &ben, &path, bens.bytes).await;
    let seen = site.get(&alice, "api/sessions?whose=friends").await;
    assert_eq!(seen["sessions"][0]["driver"], "Ben");
    site.end().await;
}

#[tokio::test]
async fn a_file_that_chat_does_not_take_has_a_way_to_the_page() {
    let site = Site::start().await;
    let telemetry = site.rig.telemetry("alice");
    let large = vec![b'1'; 27 << 20];
    let refused = site.rig.upload("alice", "evening.csv", &large).await;
    let opened = telemetry
        .press(refused.message.id, "Upload it here")
        .await
        .unwrap();
    assert!(opened.ephemeral);
    let link = link_in(&opened.message.raw).unwrap();
    assert!(link.ends_with("&upload"), "{link}");
    let Some(mut browser) = Browser::begin(&link, PHONE).await else {
        assert_eq!(secret_of(&link).len(), 43);
        return site.end().await;
    };
    browser.until("document.querySelector('.drop input')").await;
    browser.close().await;
    site.end().await;
}

/// A file on its way to the page: the first half is written, the answer comes when the rest is.
async fn half_uploaded(site: &Site, who: &Who, path: &str, bytes: &[u8]) -> TcpStream {
    let Who::Signed(cookie) = who else { unreachable!() };
    let host = site.address.trim_start_matches("http://").trim_end_matches('/');
    let mut upload = TcpStream::connect(host).await.unwrap();
    let head = format!(
        "POST /{path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\n\
         Connection: close\r\nContent-Length: {}\r\n\r\n",
        bytes.len()
    );
    upload.write_all(head.as_bytes()).await.unwrap();
    upload.write_all(&bytes[..bytes.len() / 2]).await.unwrap();
    upload
}

#[tokio::test]
async fn a_file_on_its_way_while_the_bot_is_taken_out_is_kept_for_its_driver_alone() {
    let site = Site::start_with(&[("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")]).await;
    let [alices, bens] = two_friends();
    let (alice, ben) = (site.sign_in("alice").await, site.sign_in("ben").await);
    put(&site, &ben, "api/uploads?name=ben.csv&private=false", bens.bytes).await;
    let path = "api/uploads?name=alice.csv&private=false&tell=true";
    let mut upload = half_uploaded(&site, &alice, path, &alices.bytes).await;
    // Whoever came in by that server is signed out when the bot hears of it.
    site.rig.standin.remove_bot_from("Sunday Racing").unwrap();
    while site.status(&ben, Method::GET, "api/sessions").await == StatusCode::OK {}

    upload
        .write_all(&alices.bytes[alices.bytes.len() / 2..])
        .await
        .unwrap();
    let mut answer = Vec::new();
    upload.read_to_end(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(
        answer.contains("I'm no longer in that server. Your laps are stored, and nobody but you sees them."),
        "{answer}"
    );
    assert!(answer.contains("\"told\":false"), "{answer}");
    assert!(!answer.contains("Everybody in this server"), "{answer}");
    let direct = site.rig.standin.user("alice").direct_message();
    let kept = direct.slash("data show").run().await.unwrap().message.text();
    assert!(kept.contains("Nobody but you sees them"), "{kept}");
    let laps = direct.slash("laps").run().await.unwrap().message.text();
    assert!(laps.contains("Harrow Glen"), "{laps}");
    site.end().await;
}
