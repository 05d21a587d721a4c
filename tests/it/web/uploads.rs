//! A log by the browser: as large as the settings allow, read and answered as in chat.

use reqwest::header::ACCEPT;
use reqwest::{Method, StatusCode};
use serde_json::Value;

use super::Site;
use crate::end_to_end::session_log;

/// A log of this many bytes at least: the given one with columns that nobody knows.
pub fn large(log: &[u8], least_bytes: usize) -> Vec<u8> {
    filled(log, least_bytes, |length| "9".repeat(length))
}

/// The same with what no packing makes small.
pub fn large_and_dense(log: &[u8], least_bytes: usize) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(12);
    filled(log, least_bytes, |length| {
        (0..length).map(|_| random.alphanumeric()).collect()
    })
}

fn filled(log: &[u8], least_bytes: usize, mut filler: impl FnMut(usize) -> String) -> Vec<u8> {
    let text = std::str::from_utf8(log).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let header = lines
        .iter()
        .position(|line| line.starts_with("timestamp"))
        .unwrap();
    let length = least_bytes / (lines.len() - header) + 8;
    let mut large = String::with_capacity(least_bytes + least_bytes / 8);
    for (at, line) in lines.iter().enumerate() {
        large.push_str(line);
        if at >= header {
            large.push(',');
            match at - header {
                0 => large.push_str("filler"),
                1 => {}
                2 => large.push_str("calc"),
                _ => large.push_str(&filler(length)),
            }
        }
        large.push('\n');
    }
    large.into_bytes()
}

#[tokio::test]
async fn a_log_that_is_too_large_for_discord_becomes_a_session() {
    let site = Site::start().await;
    let alice = site.sign_in("alice").await;
    let bytes = large(&session_log(3, 7).0, 40 << 20);
    assert!(bytes.len() > 40 << 20);
    let told = site
        .ask(&alice, Method::POST, "api/uploads?name=large.csv")
        .header(ACCEPT, "text/event-stream")
        .body(bytes.clone())
        .send()
        .await
        .unwrap();
    assert_eq!(told.status(), StatusCode::OK);
    let events = told.text().await.unwrap();
    assert!(
        events.contains(&format!("event: received\ndata: {{\"bytes\":{}}}", bytes.len())),
        "{events}"
    );
    let stored = events
        .split("event: stored\ndata: ")
        .nth(1)
        .expect("it is stored");
    let stored: Value = serde_json::from_str(stored.lines().next().unwrap()).unwrap();
    let lap = stored["lap"].as_str().unwrap();
    let session = site.get(&alice, &format!("api/session?lap={lap}")).await;
    assert_eq!(
        session["laps"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|lap| lap["counts"] == true)
            .count(),
        3
    );
    // Given once more, it is known.
    let again = site
        .ask(&alice, Method::POST, "api/uploads?name=large.csv")
        .body(bytes)
        .send()
        .await
        .unwrap();
    let again: Value = again.json().await.unwrap();
    assert_eq!(again["lap"], stored["lap"]);
    // Shared with the server, as what is posted there.
    let ben = site.sign_in("ben").await;
    let seen = site.get(&ben, "api/sessions").await;
    assert_eq!(seen["sessions"][0]["driver"], "Alice");
    site.end().await;
}

#[tokio::test]
async fn what_is_no_log_or_too_large_is_refused_with_a_next_step() {
    let site = Site::start_with(&[("PACENOTE__WEB__MAX_UPLOAD_MIB", "1")]).await;
    let alice = site.sign_in("alice").await;
    let put = |bytes: Vec<u8>| {
        site.ask(
            &alice,
            Method::POST,
            "api/uploads?name=..%2F..%2Fetc%2Fpasswd.csv",
        )
        .body(bytes)
        .send()
    };
    let large = put(vec![b'1'; (1 << 20) + 1]).await.unwrap();
    assert_eq!(large.status(), StatusCode::PAYLOAD_TOO_LARGE);
    for bytes in [Vec::new(), b"hello".to_vec(), vec![0; 4096]] {
        let refused = put(bytes).await.unwrap();
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let problem: Value = refused.json().await.unwrap();
        assert!(!problem["title"].as_str().unwrap().is_empty());
        assert!(!problem["detail"].as_str().unwrap().is_empty());
        assert!(problem["reference"].as_str().unwrap().starts_with("Reference "));
    }
    site.end().await;
}
