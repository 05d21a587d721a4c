//! Whichever way one asks what corners cost, the seconds are those of one account: debrief, comparison and every kind of question.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use standin::Message;

use crate::end_to_end::drop::{whole, with_pictures_in_words};
use crate::end_to_end::{Rig, sample, two_friends};

/// Ways to ask where the time is between two laps.
const ASKED: [&str; 7] = [
    "where am I losing time",
    "why am I slower",
    "which corner is worst",
    "what should I work on",
    "wo verliere ich Zeit?",
    "¿dónde pierdo tiempo?",
    "dove perdo tempo",
];

fn pacenote(arguments: &[&str]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_pacenote"))
        .args(arguments)
        .env("AI_ENABLED", "false")
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {errors}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Corners with the seconds that stand right before them, with two decimals as they are told: `0.12 s in T3`.
fn told(text: &str) -> Vec<(u64, f64)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    for four in words.windows(4) {
        let [seconds, unit, within, place] = four else {
            continue;
        };
        let is_in = matches!(*within, "in" | "dans" | "en" | "a" | "na" | "alla" | "auf");
        let number = place
            .trim_matches(|c: char| !c.is_alphanumeric())
            .strip_prefix('T')
            .and_then(|digits| digits.parse().ok());
        let seconds = seconds
            .trim_matches(|c: char| !c.is_ascii_digit())
            .replace(',', ".")
            .parse();
        if let (true, "s", Some(number), Ok(seconds)) = (is_in, *unit, number, seconds) {
            found.push((number, seconds));
        }
    }
    found
}

fn check(slower: &Path, faster: &Path) {
    let [slower, faster] = [slower, faster].map(|path| path.to_str().unwrap());
    let compared = pacenote(&["compare", slower, faster, "--json"]);
    let account: BTreeMap<u64, f64> = compared["corners"]
        .as_array()
        .unwrap()
        .iter()
        .map(|corner| {
            (
                corner["number"].as_u64().unwrap(),
                corner["account_s"].as_f64().unwrap(),
            )
        })
        .collect();
    let mut n_told = 0;
    let mut hold = |way: &str, (corner, seconds): (u64, f64)| {
        let of_account = account[&corner].abs();
        assert!(
            (of_account - seconds).abs() <= 0.0051,
            "{way}: T{corner} {seconds} s, the account {of_account:.4} s"
        );
        n_told += 1;
    };
    let mut first: BTreeMap<&str, u64> = BTreeMap::new();
    for question in ASKED {
        let answer = pacenote(&["ask", slower, question, "--against", faster, "--json"]);
        let text = answer["answer"].as_str().unwrap();
        let all = told(text);
        if let Some((corner, _)) = all.first() {
            first.insert(question, *corner);
        }
        for one in all {
            hold(&format!("{question}: {text}"), one);
        }
    }
    // Everybody who asks where the time is hears of the same corner first.
    let dearest = account
        .iter()
        .max_by(|one, other| one.1.total_cmp(other.1))
        .map(|(corner, _)| *corner)
        .unwrap();
    for question in [
        "where am I losing time",
        "wo verliere ich Zeit?",
        "dove perdo tempo",
    ] {
        assert_eq!(first.get(question), Some(&dearest), "{question}: {account:?}");
    }
    let coach = pacenote(&["analyze", slower, "--against", faster, "--coach", "--json"])["coach"].take();
    // A corner may have several points, which are worth together what it costs.
    let mut worth: BTreeMap<u64, f64> = BTreeMap::new();
    for point in coach["points"].as_array().unwrap() {
        let title = point["title"].as_str().unwrap();
        let seconds = title
            .rsplit(' ')
            .nth(1)
            .and_then(|seconds| seconds.parse::<f64>().ok());
        if let (Some(corner), Some(seconds)) = (point["corner"].as_u64(), seconds) {
            *worth.entry(corner).or_default() += seconds;
        }
    }
    for one in worth {
        hold("debrief", one);
    }
    assert!(n_told >= 6, "only {n_told} seconds were told");
}

#[test]
fn every_way_to_ask_tells_the_same_seconds() {
    let folder = tempfile::tempdir().unwrap();
    let [slower, faster] = two_friends().map(|friend| {
        let path: PathBuf = folder.path().join(&friend.file_name);
        std::fs::write(&path, &friend.bytes).unwrap();
        path
    });
    check(&slower, &faster);
    for [slower, faster] in [["ben", "alice"], ["alice", "carla"]] {
        let paths: Vec<PathBuf> = [slower, faster]
            .into_iter()
            .filter_map(|name| {
                let bytes = lapgen::beside::shared(&format!("samples/sessions/{name}.csv.gz"))?;
                let path = folder.path().join(format!("{name}.csv.gz"));
                std::fs::write(&path, bytes).unwrap();
                Some(path)
            })
            .collect();
        if let [slower, faster] = paths.as_slice() {
            check(slower, faster);
        }
    }
}

/// Corners with the seconds that stand right behind them: `T5 +0.47 s`, `T5 (0.47 s)`, `T5 · +0.47 s`.
fn told_behind(text: &str) -> Vec<(u64, f64)> {
    let text = text
        .replace(['\u{a0}', '·', '(', ')', ',', '*', ':'], " ")
        .replace('−', "-");
    let words: Vec<&str> = text.split_whitespace().collect();
    let of = |three: &[&str]| match three {
        [place, seconds, unit] if unit.trim_end_matches('.') == "s" => {
            let number: u64 = place.strip_prefix('T')?.parse().ok()?;
            Some((number, seconds.parse::<f64>().ok()?))
        }
        _ => None,
    };
    words.windows(3).filter_map(of).collect()
}

/// Corners with the seconds at the end of a headline: `**2. T11 middle · minimum speed · 0.09 s**`. What several points of a corner
/// cost is told together.
fn headlines(text: &str) -> BTreeMap<u64, f64> {
    let mut found = BTreeMap::new();
    for line in text.lines().filter(|line| line.starts_with("**")) {
        let line = line.trim_matches('*').replace('\u{a0}', " ");
        let number = line
            .split_whitespace()
            .find_map(|word| word.strip_prefix('T')?.parse::<u64>().ok());
        let seconds = line
            .rsplit(" · ")
            .next()
            .and_then(|last| last.strip_suffix(" s")?.parse::<f64>().ok());
        if let (Some(number), Some(seconds)) = (number, seconds) {
            *found.entry(number).or_default() += seconds;
        }
    }
    found
}

/// What a message says, what is said of its pictures, and what its menus offer.
fn everything(message: &Message) -> String {
    let mut lines = vec![message.text()];
    lines.extend(
        message
            .attachments
            .iter()
            .filter_map(|picture| picture.description.clone()),
    );
    let rows = message
        .components
        .iter()
        .flat_map(|row| row["components"].as_array().unwrap());
    for option in rows.flat_map(|row| row["options"].as_array().into_iter().flatten()) {
        lines.push(option["label"].as_str().unwrap().to_owned());
    }
    lines.join("\n").replace('\u{a0}', " ")
}

/// The card of an upload, `/compare`, `/compare corner`, `/analyze` and `/ask` in chat: text, picture and menu.
#[tokio::test]
async fn chat_tells_the_seconds_of_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let [alices, bens] = two_friends();
    let [slower, faster] = [&alices, &bens].map(|friend| {
        let path = folder.path().join(&friend.file_name);
        std::fs::write(&path, &friend.bytes).unwrap();
        path.display().to_string()
    });
    let compared = pacenote(&["compare", &slower, &faster, "--json"]);
    let corners = compared["corners"].as_array().unwrap();
    let account: BTreeMap<u64, f64> = corners
        .iter()
        .map(|corner| {
            (
                corner["number"].as_u64().unwrap(),
                corner["account_s"].as_f64().unwrap(),
            )
        })
        .collect();
    // Two decimals, of samples that are stored as 32 bits.
    let hold = |way: &str, (corner, seconds): (u64, f64)| {
        let expected = account[&corner].abs();
        assert!(
            (expected - seconds.abs()).abs() <= 0.006,
            "{way}: T{corner} {seconds} s, not {expected:.4} s"
        );
    };

    let rig = Rig::start().await;
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let card = rig
        .upload("alice", &alices.file_name, &alices.bytes)
        .await
        .message;
    let here = rig.telemetry("alice");
    let said = async |slash: standin::Slash| slash.run().await.unwrap().message;
    let whole = said(here.slash("compare")).await;
    let corner = said(here.slash("compare").option("corner", 5)).await;
    let analyzed = said(here.slash("analyze")).await;
    let asked = said(
        here.slash("ask")
            .option("question", "where am I losing time to Ben?"),
    )
    .await;
    // `/duel` counts by the same account, and names the corner that costs most.
    let friend = rig.standin.user("ben").id().unwrap().to_string();
    let duel = with_pictures_in_words(&said(here.slash("duel").option("friend", friend)).await);
    let won = account.values().filter(|seconds| **seconds < -0.01).count();
    let lost = account.values().filter(|seconds| **seconds > 0.01).count();
    assert!(duel.contains(&format!("{won} : {lost}")), "{duel}\n{account:?}");
    let dearest = account
        .iter()
        .max_by(|one, other| one.1.total_cmp(other.1))
        .unwrap();
    let next = format!("**T{}**, worth {:.2}", dearest.0, dearest.1);
    assert!(duel.contains(&next), "{next}: {duel}");
    for (way, message, least) in [
        ("the upload's card", &card, 1),
        ("/compare", &whole, 19),
        ("/compare corner", &corner, 14),
        ("/analyze", &analyzed, 3),
        ("/ask", &asked, 1),
    ] {
        let text = everything(message);
        let mut all = told(&text);
        all.extend(headlines(&text));
        // An answer tells what is in it behind the corner, too: its parts and what the driver did.
        if way != "/ask" {
            all.extend(told_behind(&text));
        }
        assert!(all.len() >= least, "{way}: {all:?}\n{text}");
        for one in all {
            hold(way, one);
        }
    }
    rig.end().await;
}

/// `T9` and `0.08` of `T9 exit: you found 0.08 s there.`
fn found(text: &str) -> Vec<(String, f64)> {
    let mut found = Vec::new();
    let mut before = "";
    for part in text.split(": you found ") {
        let corner = before
            .rsplit(|c: char| c.is_whitespace() || c == '*')
            .find(|word| {
                let number = word.strip_prefix('T');
                number.is_some_and(|number| number.chars().all(|c| c.is_ascii_digit()))
            });
        if let (Some(corner), Some(seconds)) = (corner, part.split_whitespace().next()) {
            found.push((corner.to_owned(), seconds.parse().unwrap()));
        }
        before = part;
    }
    found
}

/// What the debrief of a session says that the best lap found in a corner, the menu under the comparison of that lap with the next
/// best one says too.
#[tokio::test]
async fn what_the_best_lap_found_is_what_its_comparison_says() {
    let rig = Rig::start_with(&[("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")]).await;
    let mut n_told = 0;
    for (user, name) in [
        ("ben", "ben"),
        ("alice", "alice"),
        ("ben", "ben-day2"),
        ("carla", "carla"),
        ("carla", "carla-no-gps"),
    ] {
        let Some(bytes) = sample(&format!("sessions/{name}.csv.gz")) else {
            break;
        };
        rig.upload(user, &format!("{name}.csv.gz"), &bytes).await;
        let place = rig.telemetry(user);
        let session = place
            .slash("analyze")
            .option("session", true)
            .run()
            .await
            .unwrap();
        let text = session.message.text().replace('\\', "");
        let laps: Vec<String> = sqlx::query_scalar(
            "SELECT lap.id::text FROM pacenote.telemetry_sessions AS lap
             WHERE lap.counts AND lap.upload_id = (SELECT id FROM pacenote.uploads ORDER BY id DESC LIMIT 1)
             ORDER BY lap.lap_time_s LIMIT 2",
        )
        .fetch_all(&mut rig.as_owner().await)
        .await
        .unwrap();
        let compared = place
            .slash("compare")
            .option("lap", laps[0].clone())
            .option("against", laps[1].clone());
        let compared = whole(&compared.run().await.unwrap().message);
        for (corner, seconds) in found(&text) {
            let line = format!("{corner} · −{seconds:.2}\u{a0}s");
            let plain = format!("{corner} · −{seconds:.2} s");
            assert!(
                compared.contains(&line) || compared.contains(&plain),
                "{name}: {corner} {seconds} s: {text}\n{compared}"
            );
            n_told += 1;
        }
    }
    assert!(n_told >= 4 || sample("sessions/ben.csv.gz").is_none(), "{n_told}");
    rig.end().await;
}
