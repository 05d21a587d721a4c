//! What a circuit is called in a server: as its managers say, there and nowhere else.

use super::drop::{dropped, whole, with_verb};
use super::{Rig, sample, two_friends};

/// A log of a game in which every length is longer by this part, as if it measured otherwise.
fn stretched(log: &[u8], ratio: f64) -> Vec<u8> {
    let text = std::str::from_utf8(log).unwrap();
    let mut lines = text.lines();
    let head = lines.next().unwrap();
    let lengths = ["PositionX", "PositionY", "PositionZ", "Speed", "Distance"];
    let is_length: Vec<bool> = head.split(',').map(|name| lengths.contains(&name)).collect();
    let rows = lines.map(|line| {
        let cells = line
            .split(',')
            .zip(&is_length)
            .map(|(cell, is_length)| match cell.parse::<f64>() {
                Ok(value) if *is_length => (value * ratio).to_string(),
                _ => cell.to_owned(),
            });
        cells.collect::<Vec<_>>().join(",")
    });
    let rows: Vec<String> = std::iter::once(head.to_owned()).chain(rows).collect();
    rows.join("\n").into_bytes()
}

#[tokio::test]
async fn a_circuit_that_a_log_may_well_be_from_is_asked_about_by_its_name() {
    let Some(log) = sample("forza/laguna-seca.csv") else {
        return;
    };
    let rig = Rig::start_speaking("de").await;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    alice.slash("watch").run().await.unwrap();
    let german = ben.slash("settings").option("language", 2);
    german.run().await.unwrap();
    let card = dropped(&ben, "guess.csv", &stretched(&log, 1.04)).await;
    let text = whole(&card);
    assert!(
        text.contains("Ist das WeatherTech Raceway Laguna Seca?"),
        "{text}"
    );
    assert!(
        !card.text().contains("Laguna"),
        "nothing is claimed: {}",
        card.text()
    );
    let is = with_verb(&card, "is-circuit");
    // Only its driver says so.
    let refused = alice.press(card.id, &is).await.unwrap();
    assert!(refused.ephemeral, "{}", refused.message.text());
    assert!(
        !refused.message.text().contains("liegt jetzt"),
        "{}",
        refused.message.text()
    );
    let said = ben.press(card.id, &is).await.unwrap();
    assert!(
        said.message.text().contains("Laguna Seca"),
        "{}",
        said.message.text()
    );
    let board = ben.slash("laps").run().await.unwrap().message.text();
    assert!(board.contains("Laguna Seca"), "{board}");
    // Where nothing is left to ask, nothing is asked.
    let sure = dropped(&alice, "sure.csv", &log).await;
    assert!(sure.text().contains("Laguna Seca"), "{}", sure.text());
    assert!(!whole(&sure).contains("Is this"), "{}", whole(&sure));
    rig.end().await;
}

#[tokio::test]
async fn managers_name_and_hide_a_circuit_in_their_server() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let board = async || {
        let shown = rig.telemetry("ben").slash("leaderboard").run().await.unwrap();
        shown.message.embeds[0]["title"].as_str().unwrap().to_owned()
    };
    let found = board().await;
    let choices = rig
        .telemetry("alice")
        .autocomplete("circuit name", &[("circuit", "")], "circuit")
        .await
        .unwrap();
    let [circuit] = &choices[..] else {
        panic!("{choices:?}")
    };
    let name = async |user: &str, part: &str, name: Option<&str>| {
        let mut call = rig
            .telemetry(user)
            .slash(&format!("circuit {part}"))
            .option("circuit", circuit.value.clone());
        if let Some(name) = name {
            call = call.option("name", name);
        }
        call.run().await.unwrap().message.text()
    };
    let refused = name("ben", "name", Some("Ben's Ring")).await;
    assert!(refused.contains("Only managers of this server"), "{refused}");
    assert_eq!(board().await, found);
    name(
        "alice",
        "name",
        Some("**Mark Ring** @everyone [free](https://evil.example)"),
    )
    .await;
    let renamed = board().await;
    assert!(
        renamed.contains("\\*\\*Mark Ring\\*\\*") && renamed.contains("\\@everyone"),
        "{renamed}"
    );
    let listed = rig.telemetry("ben").slash("circuit list").run().await.unwrap();
    assert!(
        listed.message.text().contains("Mark Ring"),
        "{}",
        listed.message.text()
    );
    name("alice", "hide", None).await;
    assert!(board().await.contains("km"), "{}", board().await);
    name("alice", "reset", None).await;
    assert_eq!(board().await, found);
    rig.end().await;
}
