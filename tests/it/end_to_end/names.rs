//! What a circuit is called in a server: as its managers say, there and nowhere else.

use super::{World, two_friends};

#[tokio::test]
async fn managers_name_and_hide_a_circuit_in_their_server() {
    let world = World::start().await;
    let [alices, bens] = two_friends();
    world.upload("alice", &alices.file_name, &alices.bytes).await;
    world.upload("ben", &bens.file_name, &bens.bytes).await;
    let board = async || {
        let shown = world.telemetry("ben").slash("leaderboard").run().await.unwrap();
        shown.message.embeds[0]["title"].as_str().unwrap().to_owned()
    };
    let found = board().await;
    let choices = world
        .telemetry("alice")
        .autocomplete("circuit name", &[("circuit", "")], "circuit")
        .await
        .unwrap();
    let [circuit] = &choices[..] else {
        panic!("{choices:?}")
    };
    let name = async |user: &str, part: &str, name: Option<&str>| {
        let mut call = world
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
    let listed = world.telemetry("ben").slash("circuit list").run().await.unwrap();
    assert!(
        listed.message.text().contains("Mark Ring"),
        "{}",
        listed.message.text()
    );
    name("alice", "hide", None).await;
    assert!(board().await.contains("km"), "{}", board().await);
    name("alice", "reset", None).await;
    assert_eq!(board().await, found);
    world.end().await;
}
