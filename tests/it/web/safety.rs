//! What keeps the dashboard from being used against somebody: where a request comes from, headers, limits, secrets.

use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, COOKIE, ORIGIN, SET_COOKIE};
use reqwest::{Method, StatusCode};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::routes::{Route, changing};
use super::{Site, Who, secret_of};
use crate::end_to_end::LOG_FILE;

#[tokio::test]
async fn nothing_is_changed_by_what_another_site_sends() {
    let site = Site::start().await;
    let alice = site.sign_in("alice").await;
    let Who::Signed(cookie) = &alice else {
        unreachable!()
    };
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    for Route { method, path, .. } in changing() {
        for origin in [Some("https://evil.example"), Some("null"), None] {
            let address = format!("{}{path}", site.address);
            let mut request = http.request(method.clone(), address).header(COOKIE, cookie);
            if let Some(origin) = origin {
                request = request.header(ORIGIN, origin);
            }
            let status = request.body("{}").send().await.unwrap().status();
            assert_eq!(status, StatusCode::FORBIDDEN, "{method} {path} {origin:?}");
        }
    }
    assert_eq!(site.get(&alice, "api/me").await["name"], "Alice");
    site.end().await;
}

#[tokio::test]
async fn where_people_come_by_https_browsers_are_held_to_it() {
    let site = Site::start_with(&[("PACENOTE__WEB__PUBLIC_URL", "https://pace.example/")]).await;
    let link = site.link("alice").await;
    assert!(link.starts_with("https://pace.example/enter#"), "{link}");
    let entered = site
        .ask(&Who::Nobody, Method::POST, "api/enter")
        .json(&json!({ "secret": secret_of(&link) }))
        .send()
        .await
        .unwrap();
    assert_eq!(entered.status(), StatusCode::NO_CONTENT);
    let cookie = entered.headers()[SET_COOKIE].to_str().unwrap();
    for part in [
        "__Host-pacenote=",
        "Secure",
        "HttpOnly",
        "SameSite=Strict",
        "Path=/",
    ] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    for path in ["", "assets/app.js", "api/me", "nothing"] {
        let answer = site.ask(&Who::Nobody, Method::GET, path).send().await.unwrap();
        let strict = answer.headers()["strict-transport-security"].to_str().unwrap();
        assert!(strict.starts_with("max-age=31536000"), "{path}: {strict}");
        let policy = answer.headers()["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
    }
    site.end().await;
}

#[tokio::test]
async fn what_is_a_persons_own_is_kept_in_no_cache() {
    let site = Site::start().await;
    let alice = site.sign_in("alice").await;
    for (path, expect) in [
        ("api/me", "no-store"),
        ("api/mine", "no-store"),
        ("api/sessions", "no-store"),
        ("api/session", "no-store"),
        ("assets/app.js", "no-cache"),
    ] {
        let answer = site.ask(&alice, Method::GET, path).send().await.unwrap();
        assert_eq!(answer.headers()["cache-control"], expect, "{path}");
    }
    site.end().await;
}

#[tokio::test]
async fn a_request_that_is_too_large_is_refused_everywhere() {
    let site = Site::start_with(&[("PACENOTE__WEB__MAX_UPLOAD_MIB", "1")]).await;
    let alice = site.sign_in("alice").await;
    let large = format!("{{\"question\": \"{}\"}}", "x".repeat(2 << 20));
    for Route { method, path, .. } in changing() {
        // These read no body at all.
        if method == Method::DELETE || path == "api/leave" {
            continue;
        }
        let path = path.replace("api/uploads", "api/uploads?name=large.csv");
        let refused = site
            .ask(&alice, method.clone(), &path)
            .header(CONTENT_TYPE, "application/json")
            .body(large.clone())
            .send();
        match refused.await {
            Ok(answer) => assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE, "{method} {path}"),
            // It was not even heard to its end.
            Err(error) => assert!(error.is_request(), "{method} {path}: {error}"),
        }
    }
    assert_eq!(site.get(&alice, "api/me").await["name"], "Alice");
    site.end().await;
}

#[tokio::test]
async fn whoever_does_not_say_what_they_want_loses_the_connection() {
    let site = Site::start().await;
    let host = site
        .address
        .trim_start_matches("http://")
        .trim_end_matches('/')
        .to_owned();
    let mut slow = TcpStream::connect(&host).await.unwrap();
    slow.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n").await.unwrap();
    let mut heard = Vec::new();
    let ended = tokio::time::timeout(Duration::from_secs(60), slow.read_to_end(&mut heard));
    ended.await.expect("it ends by itself").unwrap();
    site.end().await;
}

#[tokio::test]
async fn no_secret_is_logged_and_no_folder_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("log");
    let talkative = [
        (LOG_FILE, file.to_str().unwrap()),
        ("PACENOTE__LOG__FILTER", "trace,serenity=warn,hyper=info,h2=info"),
    ];
    let site = Site::start_with(&talkative).await;
    let link = site.link("alice").await;
    let alice = site.sign_in("alice").await;
    let made = site
        .post(&alice, "api/tokens", &json!({ "name": "x", "scopes": ["read"] }))
        .await;
    let token = made["secret"].as_str().unwrap().to_owned();
    let who = Who::Token(token.clone());
    site.get(&who, "api/me").await;
    let password = json!({ "password": "four words in a row" });
    site.ask(&alice, Method::PUT, "api/password")
        .json(&password)
        .send()
        .await
        .unwrap();
    for path in [
        "assets",
        "assets/",
        "assets/../index.html",
        "assets/%2e%2e/Cargo.toml",
        "../",
        ".git/config",
    ] {
        let status = site.status(&alice, Method::GET, path).await;
        assert!(
            status == StatusCode::NOT_FOUND || path == "../",
            "{path}: {status}"
        );
    }
    let Who::Signed(cookie) = &alice else {
        unreachable!()
    };
    let log = std::fs::read_to_string(&file).unwrap();
    assert!(log.len() > 1000, "it was written: {log}");
    for secret in [
        secret_of(&link).as_str(),
        &token,
        cookie.split_once('=').unwrap().1,
        "four words in a row",
    ] {
        assert!(!log.contains(secret), "{secret}");
    }
    site.end().await;
}
