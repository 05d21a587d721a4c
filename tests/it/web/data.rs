//! What is kept of a person is given to them and taken away; links are listed and revoked, in chat and on the page.

use std::io::{Cursor, Read as _};

use reqwest::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use reqwest::{Method, StatusCode};
use serde_json::json;

use super::uploads::large_and_dense;
use super::{Site, Who, cookie_of, link_in, secret_of};
use crate::end_to_end::{session_log, two_friends};

#[tokio::test]
async fn everything_is_exported_as_one_file_and_deleted_for_good() {
    let site = Site::start().await;
    let [alices, bens] = two_friends();
    site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
    site.rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let (alice, ben) = (site.sign_in("alice").await, site.sign_in("ben").await);
    let kept = site.get(&alice, "api/mine").await["kept"].clone();
    assert_eq!(kept["files"], 1);
    assert_eq!(kept["servers"], 1);

    let export = site.ask(&alice, Method::GET, "api/export").send().await.unwrap();
    assert_eq!(export.status(), StatusCode::OK);
    assert_eq!(export.headers()[CONTENT_TYPE], "application/zip");
    let named = export.headers()[CONTENT_DISPOSITION].to_str().unwrap();
    assert!(named.starts_with("attachment"), "{named}");
    let bytes = export.bytes().await.unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = zip.file_names().map(str::to_owned).collect();
    let laps = names.iter().find(|name| name.starts_with("laps/")).unwrap();
    assert!(names.contains(&"data.json".to_owned()), "{names:?}");
    let mut text = Vec::new();
    zip.by_name(laps).unwrap().read_to_end(&mut text).unwrap();
    // Read again under another name, it is the same lap.
    let again = site
        .ask(&ben, Method::POST, "api/uploads?name=again.csv&private=true")
        .body(text)
        .send()
        .await
        .unwrap();
    assert_eq!(again.status(), StatusCode::OK);
    let best = |of: &serde_json::Value| of["sessions"][0]["best_s"].as_f64().unwrap();
    let hers = site.get(&alice, "api/sessions?whose=mine").await;
    let read = site.get(&ben, "api/sessions?whose=mine").await;
    assert!((best(&hers) - best(&read)).abs() < 0.001);

    // Deleted only where it is meant, by whom it belongs to.
    let sure = |who: &Who, everything: bool| {
        site.ask(who, Method::POST, "api/erase")
            .json(&json!({ "everything": everything }))
            .send()
    };
    assert_eq!(
        sure(&alice, false).await.unwrap().status(),
        StatusCode::BAD_REQUEST
    );
    let token = site
        .post(
            &alice,
            "api/tokens",
            &json!({ "name": "x", "scopes": ["read", "ask", "upload"] }),
        )
        .await;
    let program = Who::Token(token["secret"].as_str().unwrap().to_owned());
    for path in ["api/export", "api/mine"] {
        assert_eq!(
            site.status(&program, Method::GET, path).await,
            StatusCode::FORBIDDEN
        );
    }
    assert_eq!(
        sure(&program, true).await.unwrap().status(),
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        sure(&Who::Nobody, true).await.unwrap().status(),
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(sure(&alice, true).await.unwrap().status(), StatusCode::NO_CONTENT);
    for who in [&alice, &program] {
        assert_eq!(
            site.status(who, Method::GET, "api/me").await,
            StatusCode::UNAUTHORIZED,
            "sessions and tokens went with the rest"
        );
    }
    let left = site.get(&ben, "api/sessions?whose=friends").await;
    assert_eq!(left["sessions"], json!([]));
    site.end().await;
}

#[tokio::test]
async fn a_session_is_deleted_by_its_driver_alone() {
    let site = Site::start().await;
    let [alices, _] = two_friends();
    site.rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let (alice, ben) = (site.sign_in("alice").await, site.sign_in("ben").await);
    let lap = site.get(&alice, "api/sessions").await["sessions"][0]["lap"].clone();
    let path = format!("api/sessions/{}", lap.as_str().unwrap());
    let by_ben = site.status(&ben, Method::DELETE, &path).await;
    assert!(by_ben.is_client_error(), "{by_ben}");
    assert_eq!(
        site.status(&alice, Method::DELETE, &path).await,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        site.status(&alice, Method::DELETE, &path).await,
        StatusCode::NOT_FOUND
    );
    assert_eq!(site.get(&ben, "api/sessions").await["sessions"], json!([]));
    site.end().await;
}

#[tokio::test]
async fn links_are_made_listed_and_revoked_in_chat_too() {
    let site = Site::start().await;
    let [alices, bens] = two_friends();
    site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
    site.rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let telemetry = site.rig.telemetry("alice");
    let share = |lap: &'static str, with: &'static str| {
        telemetry.slash("share").option("lap", lap).option("with", with)
    };
    let made = share("best", "a link, for whoever has it").run().await.unwrap();
    assert!(made.ephemeral);
    let link = link_in(&made.message.raw).unwrap();
    assert!(link.starts_with(&format!("{}shared#", site.address)), "{link}");
    assert!(
        made.message.text().contains("Links you gave away"),
        "{}",
        made.message.text()
    );
    let follow = || {
        site.ask(&Who::Nobody, Method::POST, "api/shared")
            .json(&json!({ "secret": secret_of(&link) }))
            .send()
    };
    let shown = follow().await.unwrap();
    assert_eq!(shown.status(), StatusCode::OK);
    let shown = shown.text().await.unwrap();
    assert!(
        !shown.contains("Alice") && shown.contains("somebody"),
        "names are left out: {shown}"
    );
    // The page lists the same one.
    let alice = site.sign_in("alice").await;
    let links = site.get(&alice, "api/mine").await["links"].clone();
    assert_eq!(links.as_array().unwrap().len(), 1);
    assert_eq!(links[0]["lap"]["driver"], "Alice");
    assert_eq!(links[0]["shows_names"], false);
    // A friend's lap is not hers to hand on.
    let other = share("ben", "a link, for whoever has it").run().await.unwrap();
    assert!(link_in(&other.message.raw).is_none(), "{}", other.message.text());
    // Listed under any /share, and revoked there.
    let listed = share("best", "this server").run().await.unwrap();
    let number = links[0]["id"].to_string();
    let revoked = telemetry
        .select(listed.message.id, "Revoke a link", &[&number])
        .await
        .unwrap();
    assert!(
        revoked.message.text().contains("Link revoked"),
        "{}",
        revoked.message.text()
    );
    assert_eq!(follow().await.unwrap().status(), StatusCode::NOT_FOUND);
    assert_eq!(site.get(&alice, "api/mine").await["links"], json!([]));
    site.end().await;
}

#[tokio::test]
async fn who_owns_a_corner_and_how_the_evenings_went_is_as_chat_says_it() {
    let site = Site::start().await;
    let [alices, bens] = two_friends();
    site.rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let (alice, ben) = (site.sign_in("alice").await, site.sign_in("ben").await);
    // Nobody to hold her against.
    assert!(
        site.status(&alice, Method::GET, "api/drivers")
            .await
            .is_client_error()
    );
    site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let drivers = site.get(&alice, "api/drivers").await;
    assert_eq!(drivers["laps"][0]["driver"], "Ben");
    let stretches = drivers["stretches"].as_array().unwrap();
    let fifth = stretches.iter().find(|of| of["corner"] == 5).unwrap();
    // Hers is made slower there by the generator.
    assert_eq!(fifth["owner"], 0);
    assert!(fifth["margin_s"].as_f64().unwrap() > 0.1, "{fifth}");
    let said = site.rig.telemetry("alice").slash("drivers").run().await.unwrap();
    let line = said.message.text();
    let line = line
        .lines()
        .find(|line| line.trim_start().starts_with("T5"))
        .unwrap()
        .to_owned();
    let margin = format!("{:.2}", fifth["margin_s"].as_f64().unwrap());
    assert!(line.contains("Ben") && line.contains(&margin), "{line} {margin}");

    let progress = site.get(&alice, "api/progress").await;
    let sessions = progress["sessions"].as_array().unwrap();
    assert_eq!(sessions.len(), 1);
    let best = sessions[0]["best_s"].as_f64().unwrap();
    assert!((best - alices.lap_time_s).abs() < 0.05, "{best}");
    // It is her own and nobody else's.
    let his = site.get(&ben, "api/progress").await["sessions"][0]["best_s"].clone();
    assert_ne!(his, sessions[0]["best_s"]);
    site.end().await;
}

#[tokio::test]
async fn an_export_that_fits_into_no_message_comes_as_a_link() {
    let keeping = [
        ("PACENOTE__STORAGE__KEEP_ORIGINALS", "database"),
        ("PACENOTE__STORAGE__MAX_ORIGINAL_MIB", "64"),
    ];
    let site = Site::start_with(&keeping).await;
    let alice = site.sign_in("alice").await;
    let log = large_and_dense(&session_log(2, 12).0, 16 << 20);
    let uploaded = site
        .ask(&alice, Method::POST, "api/uploads?name=long.csv")
        .body(log.clone())
        .send()
        .await
        .unwrap();
    assert_eq!(uploaded.status(), StatusCode::OK);
    let told = site
        .rig
        .telemetry("alice")
        .slash("data export")
        .run()
        .await
        .unwrap();
    assert!(told.ephemeral && told.message.attachments.is_empty());
    let link = link_in(&told.message.raw).expect("a link");
    assert!(link.ends_with("&mine?export=1"), "{link}");
    let entered = site
        .ask(&Who::Nobody, Method::POST, "api/enter")
        .json(&json!({ "secret": secret_of(&link) }))
        .send()
        .await
        .unwrap();
    let again = Who::Signed(cookie_of(&entered));
    let export = site.ask(&again, Method::GET, "api/export").send().await.unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(export.bytes().await.unwrap())).unwrap();
    let names: Vec<String> = zip.file_names().map(str::to_owned).collect();
    let original = names.iter().find(|name| name.starts_with("originals/")).unwrap();
    let mut bytes = Vec::new();
    zip.by_name(original).unwrap().read_to_end(&mut bytes).unwrap();
    assert!(bytes == log, "it comes back as it was given");
    site.end().await;
}
