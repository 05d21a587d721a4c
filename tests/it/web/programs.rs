//! Programs with tokens, and what the document of the endpoints says of them.

use std::collections::BTreeSet;

use reqwest::header::{CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::{Site, Who};
use crate::end_to_end::two_friends;

#[tokio::test]
async fn a_token_is_good_for_its_scopes_until_it_is_revoked() {
    let site = Site::start().await;
    let [alices, _] = two_friends();
    let alice = site.sign_in("alice").await;
    let made = site
        .post(
            &alice,
            "api/tokens",
            &json!({ "name": "my script", "scopes": ["upload"] }),
        )
        .await;
    let secret = made["secret"].as_str().unwrap().to_owned();
    let program = Who::Token(secret.clone());
    let stored = site
        .ask(&program, Method::POST, "api/uploads?name=lap.csv")
        .body(alices.bytes)
        .send()
        .await
        .unwrap();
    assert_eq!(stored.status(), StatusCode::OK);
    for (method, path) in [
        (Method::GET, "api/sessions"),
        (Method::GET, "api/mine"),
        (Method::POST, "api/tokens"),
        (Method::POST, "api/chat"),
    ] {
        assert_eq!(
            site.status(&program, method, path).await,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
    let mine = site.get(&alice, "api/mine").await;
    assert_eq!(mine["tokens"][0]["name"], "my script");
    assert!(!mine.to_string().contains(&secret));
    for scopes in [json!([]), json!(["everything"])] {
        let refused = site
            .ask(&alice, Method::POST, "api/tokens")
            .json(&json!({ "name": "x", "scopes": scopes }))
            .send();
        assert_eq!(refused.await.unwrap().status(), StatusCode::BAD_REQUEST);
    }
    let path = format!("api/tokens/{}", made["id"]);
    assert_eq!(
        site.status(&alice, Method::DELETE, &path).await,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        site.status(&program, Method::POST, "api/uploads?name=a.csv")
            .await,
        StatusCode::UNAUTHORIZED
    );
    site.end().await;
}

#[tokio::test]
async fn questions_and_sessions_are_answered_from_the_laps() {
    let site = Site::start().await;
    let [alices, bens] = two_friends();
    site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
    site.rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let alice = site.sign_in("alice").await;
    let made = site
        .post(
            &alice,
            "api/tokens",
            &json!({ "name": "x", "scopes": ["read", "ask"] }),
        )
        .await;
    let program = Who::Token(made["secret"].as_str().unwrap().to_owned());
    let said = site
        .post(
            &program,
            "api/chat",
            &json!({ "question": "Where do I lose most time to Ben?" }),
        )
        .await;
    assert!(said["sentences"].to_string().contains("T5"), "{said}");
    assert_eq!(said["wording"], "computed");
    assert_eq!(said["about"][0]["driver"], "Alice");
    let advised = site
        .post(
            &program,
            "api/analyze-session",
            &json!({ "lap_time": alices.lap_time_s, "driver": "Alice", "circuit": "" }),
        )
        .await;
    assert_eq!(advised["about"][0]["driver"], "Alice");
    let unknown = site
        .ask(&program, Method::POST, "api/analyze-session")
        .json(&json!({ "lap_time": "1:20", "driver": "Nobody Known", "circuit": "Spa" }))
        .send()
        .await
        .unwrap();
    assert_eq!(unknown.status(), StatusCode::NOT_FOUND);
    let pair = site.get(&program, "api/compare").await;
    let (a, b) = (&pair["laps"][0]["lap"]["id"], &pair["laps"][1]["lap"]["id"]);
    let where_ = site
        .post(&program, "api/analyze-laps", &json!({ "a": a, "b": b }))
        .await;
    assert_eq!(where_["points"][0]["corner"], 5, "{where_}");
    site.end().await;
}

#[tokio::test]
async fn who_asks_too_much_is_told_when_to_come_again() {
    let site = Site::start_with(&[("PACENOTE__WEB__REQUESTS_PER_MINUTE", "10")]).await;
    let alice = site.sign_in("alice").await;
    let mut last = None;
    for _ in 0..12 {
        last = Some(site.ask(&alice, Method::GET, "api/me").send().await.unwrap());
    }
    let last = last.unwrap();
    assert_eq!(last.status(), StatusCode::TOO_MANY_REQUESTS);
    let wait: u64 = last.headers()[RETRY_AFTER].to_str().unwrap().parse().unwrap();
    assert!((1..=60).contains(&wait), "{wait}");
    assert_eq!(last.headers()[CONTENT_TYPE], "application/problem+json");
    // Somebody else is not slowed.
    let ben = site.sign_in("ben").await;
    assert_eq!(site.status(&ben, Method::GET, "api/me").await, StatusCode::OK);
    site.end().await;
}

#[tokio::test]
async fn the_document_of_the_endpoints_is_true() {
    let site = Site::start().await;
    let [alices, bens] = two_friends();
    site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
    site.rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let alice = site.sign_in("alice").await;
    let document = site.get(&Who::Nobody, "api/openapi.json").await;
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    let lap = site.get(&alice, "api/sessions").await["sessions"][0]["lap"].clone();
    let mut seen = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let filled = path.trim_start_matches('/').replace(
                "{id}",
                if path.contains("laps") {
                    lap.as_str().unwrap()
                } else {
                    "1"
                },
            );
            let verb: Method = method.to_uppercase().parse().unwrap();
            // Nobody gets anything; a known person gets what the document says.
            let refused = site.status(&Who::Nobody, verb.clone(), &filled).await;
            assert!(refused.is_client_error(), "{method} {path}: {refused}");
            if verb != Method::GET {
                continue;
            }
            let response = site.ask(&alice, verb, &filled).send().await.unwrap();
            assert_eq!(response.status(), StatusCode::OK, "{path}");
            let content = operation["responses"]["200"]["content"].as_object().unwrap();
            if !content.contains_key("application/json") {
                let kind = response.headers()[CONTENT_TYPE].to_str().unwrap();
                assert!(content.contains_key(kind), "{path}: {kind}");
                continue;
            }
            let answer: Value = response.json().await.unwrap();
            let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
            let mut whole = schema.clone();
            whole["components"] = document["components"].clone();
            let checked = jsonschema::validator_for(&whole).unwrap();
            let wrong: Vec<String> = checked
                .iter_errors(&answer)
                .take(3)
                .map(|error| format!("{path} {}: {error}", error.instance_path()))
                .collect();
            assert_eq!(wrong, [""; 0]);
            seen.insert(path.clone());
        }
    }
    assert!(seen.len() >= 8, "{seen:?}");
    site.end().await;
}
