//! Pages show the numbers of the command line, to the last digit.

use std::process::Command;

use pacenote::testing::contract::rounded;
use pacenote::testing::units::Seconds;
use reqwest::header::{ACCEPT_ENCODING, CONTENT_ENCODING, COOKIE, ETAG, IF_NONE_MATCH};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::walk::written;
use super::{Site, Who};
use crate::end_to_end::browser::{Browser, DESKTOP};
use crate::end_to_end::{session_log, two_friends};

pub(super) fn command_line(arguments: &[&str]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_pacenote"))
        .args(arguments)
        .env_clear()
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What storing a sample as 32 bits may change, by the unit in a name: less than the last digit that a page shows.
const STORED: [(&str, f64); 4] = [("_kmh", 0.011), ("_m", 0.011), ("_s", 0.000_2), ("", 0.002)];

fn is_as_stored(path: &str, one: &Value, other: &Value) -> bool {
    let Some((one, other)) = one.as_f64().zip(other.as_f64()) else {
        return one == other;
    };
    let name = path.rsplit('.').next().unwrap().split('[').next().unwrap();
    let (_, most) = STORED.iter().find(|(unit, _)| name.ends_with(unit)).unwrap();
    (one - other).abs() <= *most
}

/// Read off at a threshold: a sample that lies on it may fall to either side once it is stored as 32 bits.
const AT_A_THRESHOLD: [&str; 6] = [
    "brake_release_m",
    "brake_release_s",
    "brake_rise_s",
    "coast_s",
    "trail_braking_s",
    "turn_in_m",
];

/// Where two JSON values differ.
fn differences(path: &str, one: &Value, other: &Value, found: &mut Vec<String>) {
    if AT_A_THRESHOLD.iter().any(|name| path.ends_with(name)) {
        return;
    }
    match (one, other) {
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (at, (one, other)) in one.iter().zip(other).enumerate() {
                differences(&format!("{path}[{at}]"), one, other, found);
            }
        }
        (Value::Object(one), Value::Object(other)) => {
            let mut names: Vec<&String> = one.keys().chain(other.keys()).collect();
            names.sort_unstable();
            names.dedup();
            for name in names {
                let value =
                    |of: &serde_json::Map<String, Value>| of.get(name).cloned().unwrap_or(Value::Null);
                differences(&format!("{path}.{name}"), &value(one), &value(other), found);
            }
        }
        _ if !is_as_stored(path, one, other) => found.push(format!("{path}: {one} {other}")),
        _ => {}
    }
}

#[tokio::test]
async fn a_comparison_is_that_of_the_command_line() {
    let site = Site::start().await;
    let [alices, bens] = two_friends();
    let folder = tempfile::tempdir().unwrap();
    let paths: Vec<String> = [&alices, &bens]
        .map(|friend| {
            let path = folder.path().join(&friend.file_name);
            std::fs::write(&path, &friend.bytes).unwrap();
            path.display().to_string()
        })
        .into();
    let expected = command_line(&["compare", &paths[0], &paths[1], "--json"]);
    site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
    site.rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let alice = site.sign_in("alice").await;
    // Nothing said: her best against the next faster friend.
    let compared = site.get(&alice, "api/compare").await;
    assert_eq!(compared["laps"][0]["lap"]["driver"], "Alice");
    assert_eq!(compared["laps"][1]["lap"]["driver"], "Ben");
    let mut found = Vec::new();
    for part in ["delta_s", "trace", "corners", "straights", "status", "alignment"] {
        differences(part, &compared["comparison"][part], &expected[part], &mut found);
    }
    assert_eq!(found, [""; 0]);
    let columns = &compared["laps"][0];
    let stations = columns["distance_m"].as_array().unwrap().len();
    for column in columns["channels"].as_array().unwrap() {
        assert_eq!(
            column["values"].as_array().unwrap().len(),
            stations,
            "{}",
            column["role"]
        );
    }
    assert_eq!(columns["x_m"].as_array().unwrap().len(), stations);
    site.end().await;
}

#[tokio::test]
async fn a_session_is_that_of_the_command_line_and_is_sent_once() {
    let site = Site::start().await;
    let (bytes, best_s) = session_log(5, 3);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("evening.csv");
    std::fs::write(&path, &bytes).unwrap();
    let expected = command_line(&["analyze", &path.display().to_string(), "--json"]);
    site.rig.upload("alice", "evening.csv", &bytes).await;
    let alice = site.sign_in("alice").await;
    let session = site.get(&alice, "api/session").await;
    let mut found = Vec::new();
    for part in [
        "best_s",
        "best_rolling_s",
        "optimal_s",
        "optimal_parts",
        "consistency",
        "corners",
        "classes",
        "varies_most",
    ] {
        differences(part, &session["session"][part], &expected[part], &mut found);
    }
    assert_eq!(found, [""; 0]);
    let best = session["session"]["best_s"].as_f64().unwrap();
    assert!((best - best_s).abs() < 0.05, "{best} {best_s}");
    let lap = session["laps"]
        .as_array()
        .unwrap()
        .iter()
        .find(|lap| lap["time_s"] == session["session"]["best_s"])
        .unwrap();
    // Sectors of a lap are its time.
    let sectors: f64 = lap["sectors_s"]
        .as_array()
        .unwrap()
        .iter()
        .map(|time| time.as_f64().unwrap())
        .sum();
    assert!((sectors - best).abs() < 0.002, "{sectors} {best}");

    let Who::Signed(cookie) = &alice else {
        unreachable!()
    };
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let address = format!(
        "{}api/laps/{}/channels",
        site.address,
        lap["id"].as_str().unwrap()
    );
    let ask = |tag: Option<String>| {
        let request = http
            .get(&address)
            .header(COOKIE, cookie)
            .header(ACCEPT_ENCODING, "gzip");
        match tag {
            Some(tag) => request.header(IF_NONE_MATCH, tag).send(),
            None => request.send(),
        }
    };
    let first = ask(None).await.unwrap();
    assert_eq!(first.headers()[CONTENT_ENCODING], "gzip");
    let tag = first.headers()[ETAG].to_str().unwrap().to_owned();
    assert!(first.bytes().await.unwrap().len() < 120_000);
    let again = ask(Some(tag)).await.unwrap();
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    site.end().await;
}

#[tokio::test]
async fn pages_write_every_number_as_pictures_and_the_command_line_do() {
    let site = Site::start().await;
    let Some(mut browser) = Browser::begin(&site.address, DESKTOP).await else {
        return site.end().await;
    };
    let mut random = fastrand::Rng::with_seed(18);
    let mut asked: Vec<(f64, usize)> = Vec::new();
    for _ in 0..4_000 {
        let decimals = random.usize(0..5);
        let value = (random.f64() - 0.5) * 10_f64.powi(random.i32(-2..4));
        asked.push((value, decimals));
        // Halves of the last digit, as tables round: some are exact, most lie a hair beside.
        let scale = 10_f64.powi(i32::try_from(decimals).unwrap());
        asked.push((
            f64::from(random.i32(-9_999..9_999)).mul_add(1.0, 0.5) / scale,
            decimals,
        ));
        asked.push((f64::from(random.i32(-9_999..9_999)) / 8.0, decimals));
        // What the endpoints say of a number that pictures print as it is.
        for stored in [2, 4, 6] {
            asked.push((
                rounded(value, stored),
                decimals.min(usize::try_from(stored).unwrap() - 1),
            ));
        }
    }
    let page = format!(
        "import('./assets/say.js').then(({{ number, lapTime }}) => {}.map(([value, decimals]) => [number(value, decimals, true), lapTime(Math.abs(value))]))",
        json!(asked)
    );
    let said = browser.value(&page).await;
    let mut wrong = Vec::new();
    for ((value, decimals), said) in asked.iter().zip(said.as_array().unwrap()) {
        let expect = json!([
            written(&json!(value), *decimals, true),
            Seconds::new(value.abs()).lap_time()
        ]);
        if *said != expect {
            wrong.push(format!("{value} to {decimals}: {said} {expect}"));
        }
    }
    assert_eq!(wrong, [""; 0]);
    browser.close().await;
    site.end().await;
}

#[tokio::test]
async fn the_garage_is_read_page_by_page() {
    let site = Site::start().await;
    let alice = site.sign_in("alice").await;
    for seed in 0..33 {
        let (bytes, _) = session_log(1, 100 + seed);
        let path = format!("api/uploads?name=evening-{seed}.csv&private=true");
        let stored = site.ask(&alice, Method::POST, &path).body(bytes).send();
        assert_eq!(stored.await.unwrap().status(), StatusCode::OK);
    }
    let first = site.get(&alice, "api/sessions").await;
    let next = first["next"].as_str().unwrap();
    let second = site.get(&alice, &format!("api/sessions?after={next}")).await;
    assert_eq!(second["next"], Value::Null);
    let laps = |page: &Value| -> Vec<String> {
        let sessions = page["sessions"].as_array().unwrap().iter();
        sessions
            .map(|session| session["lap"].as_str().unwrap().to_owned())
            .collect()
    };
    let mut all = laps(&first);
    all.extend(laps(&second));
    assert_eq!(all.len(), 33);
    let mut sorted = all.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), 33, "no session twice, none left out");
    let circuit = first["sessions"][0]["circuit_id"].as_str().unwrap();
    let there = site
        .get(&alice, &format!("api/sessions?circuit={circuit}&whose=mine"))
        .await;
    assert_eq!(laps(&there).len(), 30);
    let friends = site.get(&alice, "api/sessions?whose=friends").await;
    assert_eq!(laps(&friends), [""; 0]);
    assert_eq!(
        site.status(&alice, Method::GET, "api/sessions?after=yesterday")
            .await,
        StatusCode::BAD_REQUEST
    );
    site.end().await;
}
