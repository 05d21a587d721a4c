//! In by a link from chat or by a garage's password, and out again; nothing else lets anybody in.

use reqwest::header::{COOKIE, ORIGIN, SET_COOKIE};
use reqwest::{Method, StatusCode};
use serde_json::json;

use super::{Site, Who, cookie_of, secret_of};
use crate::end_to_end::two_friends;

#[tokio::test]
async fn a_link_works_once_and_signing_out_ends_it() {
    let site = Site::start().await;
    let link = site.link("alice").await;
    assert!(link.starts_with(&format!("{}enter#", site.address)), "{link}");
    let secret = secret_of(&link);
    let enter = |secret: String| {
        site.ask(&Who::Nobody, Method::POST, "api/enter")
            .json(&json!({ "secret": secret }))
            .send()
    };
    let first = enter(secret.clone()).await.unwrap();
    assert_eq!(first.status(), StatusCode::NO_CONTENT);
    let set = first.headers()[SET_COOKIE].to_str().unwrap().to_owned();
    assert!(
        set.contains("HttpOnly") && set.contains("SameSite=Strict") && set.contains("Path=/"),
        "{set}"
    );
    let alice = Who::Signed(cookie_of(&first));
    assert_eq!(site.get(&alice, "api/me").await["name"], "Alice");
    for used_or_made_up in [secret, "A".repeat(43), String::new(), "é".to_owned()] {
        let again = enter(used_or_made_up).await.unwrap();
        assert_eq!(again.status(), StatusCode::NOT_FOUND);
        let problem: serde_json::Value = again.json().await.unwrap();
        assert!(
            problem["detail"].as_str().unwrap().contains("/dashboard"),
            "{problem}"
        );
    }
    // Neither link nor cookie is in the database as it was given.
    let stored: String = sqlx::query_scalar(
        "SELECT concat((SELECT string_agg(e::text, '') FROM pacenote.web_entries e),
                       (SELECT string_agg(s::text, '') FROM pacenote.web_sessions s))",
    )
    .fetch_one(&mut site.rig.as_owner().await)
    .await
    .unwrap();
    let Who::Signed(cookie) = &alice else {
        unreachable!()
    };
    assert!(!stored.contains(cookie.split_once('=').unwrap().1), "{stored}");

    let left = site.ask(&alice, Method::POST, "api/leave").send().await.unwrap();
    assert_eq!(left.status(), StatusCode::NO_CONTENT);
    assert_eq!(
        site.status(&alice, Method::GET, "api/me").await,
        StatusCode::UNAUTHORIZED
    );
    site.end().await;
}

#[tokio::test]
async fn an_old_link_and_an_ended_session_let_nobody_in() {
    let site = Site::start().await;
    let secret = secret_of(&site.link("alice").await);
    let alice = site.sign_in("alice").await;
    let mut owner = site.rig.as_owner().await;
    sqlx::query("UPDATE pacenote.web_entries SET expires_at = now() - interval '1 second'")
        .execute(&mut owner)
        .await
        .unwrap();
    let late = site
        .ask(&Who::Nobody, Method::POST, "api/enter")
        .json(&json!({ "secret": secret }))
        .send();
    assert_eq!(late.await.unwrap().status(), StatusCode::NOT_FOUND);
    sqlx::query("UPDATE pacenote.web_sessions SET expires_at = now() - interval '1 second'")
        .execute(&mut owner)
        .await
        .unwrap();
    assert_eq!(
        site.status(&alice, Method::GET, "api/me").await,
        StatusCode::UNAUTHORIZED
    );
    site.end().await;
}

#[tokio::test]
async fn what_another_site_sends_is_refused_and_every_answer_carries_the_headers() {
    let site = Site::start().await;
    let alice = site.sign_in("alice").await;
    let Who::Signed(cookie) = &alice else {
        unreachable!()
    };
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    for origin in [Some("https://evil.example"), Some("null"), None] {
        for (method, path) in [
            (Method::POST, "api/leave"),
            (Method::POST, "api/tokens"),
            (Method::PUT, "api/password"),
            (Method::DELETE, "api/links/1"),
            (Method::POST, "api/uploads?name=a.csv"),
            (Method::POST, "api/chat"),
        ] {
            let mut request = http
                .request(method.clone(), format!("{}{path}", site.address))
                .header(COOKIE, cookie);
            if let Some(origin) = origin {
                request = request.header(ORIGIN, origin);
            }
            let response = request.send().await.unwrap();
            assert_eq!(
                response.status(),
                StatusCode::FORBIDDEN,
                "{method} {path} {origin:?}"
            );
        }
    }
    assert_eq!(site.get(&alice, "api/me").await["name"], "Alice");
    for path in [
        "",
        "compare",
        "assets/app.js",
        "api/me",
        "api/words",
        "nothing",
        "assets/",
        "assets/../Cargo.toml",
    ] {
        let response = site.ask(&alice, Method::GET, path).send().await.unwrap();
        let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
        let policy = header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") && !policy.contains("unsafe") && !policy.contains("http"),
            "{policy}"
        );
        assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(header("x-frame-options"), "DENY", "{path}");
        assert_eq!(header("referrer-policy"), "no-referrer", "{path}");
    }
    site.end().await;
}

#[tokio::test]
async fn a_garages_password_shows_what_the_server_shares_and_changes_nothing() {
    let site = Site::start().await;
    let [alices, bens] = two_friends();
    site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let alice = site.sign_in("alice").await;
    // Alice keeps hers to herself.
    let path = format!("api/uploads?name={}&private=true", alices.file_name);
    let stored = site.ask(&alice, Method::POST, &path).body(alices.bytes).send();
    assert_eq!(stored.await.unwrap().status(), StatusCode::OK);
    let me = site.get(&alice, "api/me").await;
    assert_eq!(me["is_manager"], true, "alice manages the server");
    let server = me["server"].as_str().unwrap().to_owned();

    let set = |who: Who, password: &'static str| {
        site.ask(&who, Method::PUT, "api/password")
            .json(&json!({ "password": password }))
            .send()
    };
    assert_eq!(
        set(alice.clone(), "short").await.unwrap().status(),
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let ben = site.sign_in("ben").await;
    assert_eq!(
        set(ben, "not his to set").await.unwrap().status(),
        StatusCode::FORBIDDEN
    );
    let enter = |server: String, password: &'static str| {
        site.ask(&Who::Nobody, Method::POST, "api/enter-by-password")
            .json(&json!({ "server": server, "password": password }))
            .send()
    };
    // Not set yet, and no server at all.
    for server in [server.clone(), "1".to_owned(), "x".to_owned()] {
        let refused = enter(server, "four words in a row").await.unwrap();
        assert_eq!(refused.status(), StatusCode::UNAUTHORIZED);
    }
    assert_eq!(
        set(alice.clone(), "four words in a row").await.unwrap().status(),
        StatusCode::NO_CONTENT
    );
    let wrong = enter(server.clone(), "four words in a column").await.unwrap();
    assert_eq!(wrong.status(), StatusCode::UNAUTHORIZED);
    let right = enter(server.clone(), "four words in a row").await.unwrap();
    assert_eq!(right.status(), StatusCode::NO_CONTENT);
    let guest = Who::Signed(cookie_of(&right));

    let sessions = site.get(&guest, "api/sessions").await;
    let drivers: Vec<&str> = sessions["sessions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|session| session["driver"].as_str().unwrap())
        .collect();
    assert_eq!(drivers, ["Ben"]);
    for (method, path) in [
        (Method::POST, "api/uploads?name=a.csv"),
        (Method::GET, "api/mine"),
        (Method::POST, "api/tokens"),
        (Method::PUT, "api/password"),
    ] {
        let refused = site.status(&guest, method, path).await;
        assert!(
            [
                StatusCode::FORBIDDEN,
                StatusCode::BAD_REQUEST,
                StatusCode::UNSUPPORTED_MEDIA_TYPE
            ]
            .contains(&refused),
            "{path}: {refused}"
        );
    }
    let asked = site
        .ask(&guest, Method::POST, "api/chat")
        .json(&json!({ "question": "where do I lose time?" }))
        .send();
    assert_eq!(asked.await.unwrap().status(), StatusCode::FORBIDDEN);
    // A new password ends it.
    set(alice, "another four words here").await.unwrap();
    assert_eq!(
        site.status(&guest, Method::GET, "api/sessions").await,
        StatusCode::UNAUTHORIZED
    );
    // Guessing has an end.
    let mut answers = Vec::new();
    for _ in 0..12 {
        answers.push(
            enter(server.clone(), "a guess like any other")
                .await
                .unwrap()
                .status(),
        );
    }
    assert!(answers.contains(&StatusCode::TOO_MANY_REQUESTS), "{answers:?}");
    site.end().await;
}
