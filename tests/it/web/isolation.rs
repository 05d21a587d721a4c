//! Every route as everybody: nobody gets a byte of a lap that they may not see.

use std::io::{Cursor, Read as _};

use reqwest::header::CONTENT_TYPE;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::{Site, Who, cookie_of};
use crate::end_to_end::two_friends;

/// What stands in alice's private lap and nowhere else.
const MARK: &str = "alices-secret-evening";

struct Private {
    lap: String,
    circuit: String,
}

/// Every way to ask for a lap.
fn routes(of: &Private, other: &str) -> Vec<(Method, String, Option<Value>)> {
    let Private { lap, circuit } = of;
    let get = |path: String| (Method::GET, path, None);
    let post = |path: &str, body: Value| (Method::POST, path.to_owned(), Some(body));
    vec![
        get("api/sessions".to_owned()),
        get("api/sessions?whose=friends".to_owned()),
        get(format!("api/sessions?circuit={circuit}")),
        get("api/places".to_owned()),
        get("api/laps".to_owned()),
        get("api/laps?search=Alice".to_owned()),
        get(format!("api/laps?search={lap}")),
        get(format!("api/laps/{lap}/channels")),
        get("api/drivers".to_owned()),
        get(format!("api/drivers?lap={lap}")),
        get("api/progress".to_owned()),
        get(format!("api/progress?circuit={circuit}")),
        get("api/me".to_owned()),
        get("api/export".to_owned()),
        (Method::DELETE, format!("api/sessions/{lap}"), None),
        get(format!("api/session?lap={lap}")),
        get(format!("api/compare?a={lap}&b={lap}")),
        get(format!("api/compare?a={lap}")),
        get(format!("api/compare?a={other}&b={lap}")),
        get(format!("api/compare?a={other}&b={other}&c={lap}")),
        get("api/leaderboard".to_owned()),
        get(format!("api/leaderboard?circuit={circuit}")),
        get("api/mine".to_owned()),
        post("api/analyze-session", json!({ "lap": lap })),
        post(
            "api/analyze-session",
            json!({ "lap_time": "1:37.9", "driver": "Alice" }),
        ),
        post("api/analyze-laps", json!({ "a": lap, "b": lap })),
        post("api/analyze-laps", json!({ "a": other, "b": lap })),
        post("api/chat", json!({ "question": "How fast is Alice?" })),
        post(
            "api/chat",
            json!({ "question": "where do I lose time?", "lap": lap }),
        ),
        post("api/links", json!({ "lap": lap, "days": 5, "shows_names": true })),
        post("api/links", json!({ "lap": other, "against": lap, "days": 5 })),
        post("api/shared", json!({ "secret": lap })),
        (Method::DELETE, "api/links/1".to_owned(), None),
        (Method::DELETE, "api/tokens/1".to_owned(), None),
        (Method::DELETE, "api/logins/1".to_owned(), None),
        post("api/erase", json!({ "everything": false })),
    ]
}

/// Changes something of whoever asks and gives nothing; what they change is tested where they are.
const GIVES_NOTHING: [&str; 4] = ["/api/tokens", "/api/password", "/api/settings", "/api/uploads"];

#[tokio::test]
async fn no_endpoint_is_left_out_of_the_walk() {
    let site = Site::start().await;
    let document = site.get(&Who::Nobody, "api/openapi.json").await;
    let private = Private {
        lap: "LAP".to_owned(),
        circuit: "1".to_owned(),
    };
    let walked: Vec<String> = routes(&private, "OTHER")
        .into_iter()
        .map(|(_, path, _)| format!("/{}", path.split('?').next().unwrap()))
        .collect();
    for path in document["paths"].as_object().unwrap().keys() {
        let fits = |walked: &String| {
            let (one, other) = (walked.split('/'), path.split('/'));
            one.clone().count() == other.clone().count()
                && one
                    .zip(other)
                    .all(|(one, other)| one == other || other.starts_with('{'))
        };
        assert!(
            walked.iter().any(fits) || GIVES_NOTHING.contains(&path.as_str()),
            "nobody walks {path}"
        );
    }
    site.end().await;
}

/// All that an answer says; of an archive what is in it.
async fn text_of(response: reqwest::Response) -> String {
    let is_zip = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind == "application/zip");
    let bytes = response.bytes().await.unwrap();
    if !is_zip {
        return String::from_utf8_lossy(&bytes).into_owned();
    }
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for at in 0..zip.len() {
        let mut member = zip.by_index(at).unwrap();
        text.push_str(member.name());
        member.read_to_string(&mut text).unwrap();
    }
    text
}

#[tokio::test]
async fn nobody_gets_anything_of_a_lap_that_is_private() {
    let site = Site::start().await;
    let [alices, bens] = two_friends();
    site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let alice = site.sign_in("alice").await;
    let path = format!("api/uploads?name={MARK}.csv&private=true");
    let stored = site.ask(&alice, Method::POST, &path).body(alices.bytes).send();
    let stored: Value = stored.await.unwrap().json().await.unwrap();
    let lap = stored["lap"].as_str().unwrap().to_owned();
    let session = site.get(&alice, &format!("api/session?lap={lap}")).await;
    let row = &session["laps"][0];
    let time_s = session["session"]["best_s"].clone();
    let private = Private {
        circuit: row["circuit_id"].as_str().unwrap().to_owned(),
        lap: lap.clone(),
    };
    let ben = site.sign_in("ben").await;
    let theirs = site.get(&ben, "api/sessions").await;
    let bens_lap = theirs["sessions"][0]["lap"].as_str().unwrap().to_owned();

    let server = site.get(&alice, "api/me").await["server"]
        .as_str()
        .unwrap()
        .to_owned();
    site.ask(&alice, Method::PUT, "api/password")
        .json(&json!({ "password": "four words in a row" }))
        .send()
        .await
        .unwrap();
    let entered = site
        .ask(&Who::Nobody, Method::POST, "api/enter-by-password")
        .json(&json!({ "server": server, "password": "four words in a row" }))
        .send()
        .await
        .unwrap();
    let guest = Who::Signed(cookie_of(&entered));
    let carla = site.sign_in("carla").await;
    let rival = site.sign_in_at("carla", "Rival Garage", "logs").await;
    let left = site.sign_in("ben").await;
    site.ask(&left, Method::POST, "api/leave").send().await.unwrap();
    let token = site
        .post(
            &ben,
            "api/tokens",
            &json!({ "name": "mine", "scopes": ["read", "ask", "upload"] }),
        )
        .await;
    let token = Who::Token(token["secret"].as_str().unwrap().to_owned());
    let everybody = [
        ("ben", &ben),
        ("carla", &carla),
        ("carla in another server", &rival),
        ("ben, signed out", &left),
        ("a guest", &guest),
        ("ben's program", &token),
        ("nobody", &Who::Nobody),
        (
            "a made-up cookie",
            &Who::Signed("pacenote=AAAAAAAAAAAAAAAAAAAAAA".to_owned()),
        ),
        (
            "a made-up token",
            &Who::Token(format!("pacenote_{}", "A".repeat(43))),
        ),
    ];
    let marks = [
        MARK.to_owned(),
        lap,
        "\"driver\":\"Alice\"".to_owned(),
        format!("\"time_s\":{time_s}"),
    ];
    for (name, who) in everybody {
        for (method, path, body) in routes(&private, &bens_lap) {
            let mut request = site.ask(who, method.clone(), &path);
            if let Some(body) = &body {
                request = request.json(body);
            }
            let response = request.send().await.unwrap();
            let status = response.status();
            assert!(!status.is_server_error(), "{name}: {method} {path}: {status}");
            let text = text_of(response).await;
            // Whoever asks for it by its number may hear the number again.
            for mark in marks.iter().filter(|mark| !path.contains(mark.as_str())) {
                assert!(
                    !text.contains(mark.as_str()),
                    "{name}: {method} {path} {mark}\n{text}"
                );
            }
            if path.contains(&private.lap) || body.is_some_and(|body| body.to_string().contains(&private.lap))
            {
                let is_empty = text == "[]" || path.contains("search=");
                assert!(
                    !status.is_success() || is_empty,
                    "{name}: {method} {path}\n{text}"
                );
            }
        }
    }
    // It was there all the time.
    assert!(
        site.get(&alice, "api/sessions")
            .await
            .to_string()
            .contains(&private.lap)
    );
    site.end().await;
}

#[tokio::test]
async fn a_link_shows_its_two_laps_until_it_is_revoked_and_nothing_beside_them() {
    let site = Site::start().await;
    let alice = site.sign_in("alice").await;
    let [slower, quicker] = two_friends();
    let mut laps = Vec::new();
    for friend in [slower, quicker] {
        let path = format!("api/uploads?name={}&private=true", friend.file_name);
        let stored = site.ask(&alice, Method::POST, &path).body(friend.bytes).send();
        let stored: Value = stored.await.unwrap().json().await.unwrap();
        laps.push(stored["lap"].as_str().unwrap().to_owned());
    }
    let made = site
        .post(
            &alice,
            "api/links",
            &json!({ "lap": laps[0], "against": laps[1], "days": 3 }),
        )
        .await;
    let link = made["secret"].as_str().unwrap();
    let secret = link.split_once('#').unwrap().1.to_owned();
    let look = |secret: &str| {
        site.ask(&Who::Nobody, Method::POST, "api/shared")
            .json(&json!({ "secret": secret }))
            .send()
    };
    let shown: Value = look(&secret).await.unwrap().json().await.unwrap();
    let expected = site
        .get(&alice, &format!("api/compare?a={}&b={}", laps[0], laps[1]))
        .await;
    assert_eq!(shown["comparison"], expected["comparison"]);
    assert!(!shown.to_string().contains("Alice"), "names are left out");
    assert!(!shown.to_string().contains("\"is_own\":true"));
    for path in [
        format!("api/compare?a={}&b={}", laps[0], laps[1]),
        "api/sessions".to_owned(),
    ] {
        let who = Who::Token(secret.clone());
        assert_eq!(
            site.status(&who, Method::GET, &path).await,
            StatusCode::UNAUTHORIZED
        );
    }
    let id = made["id"].as_i64().unwrap();
    let ben = site.sign_in("ben").await;
    let path = format!("api/links/{id}");
    assert_eq!(
        site.status(&ben, Method::DELETE, &path).await,
        StatusCode::NOT_FOUND
    );
    assert_eq!(look(&secret).await.unwrap().status(), StatusCode::OK);
    assert_eq!(
        site.status(&alice, Method::DELETE, &path).await,
        StatusCode::NO_CONTENT
    );
    assert_eq!(look(&secret).await.unwrap().status(), StatusCode::NOT_FOUND);
    // A session, with names this time; it ends by itself.
    let made = site
        .post(
            &alice,
            "api/links",
            &json!({ "lap": laps[0], "days": 1, "shows_names": true }),
        )
        .await;
    let secret = made["secret"]
        .as_str()
        .unwrap()
        .split_once('#')
        .unwrap()
        .1
        .to_owned();
    let shown: Value = look(&secret).await.unwrap().json().await.unwrap();
    assert_eq!(shown["laps"][0]["driver"], "Alice");
    sqlx::query("UPDATE pacenote.web_links SET expires_at = now() - interval '1 second'")
        .execute(&mut site.rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(look(&secret).await.unwrap().status(), StatusCode::NOT_FOUND);
    site.end().await;
}
