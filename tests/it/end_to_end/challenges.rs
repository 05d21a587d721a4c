//! Challenges side by side, on circuits that are merged or renamed while they run.

use standin::{ChannelUser, Message, Slash};

use super::bulletins::may_pin;
use super::drop::with_verb;
use super::{Rig, session_log, two_friends};

/// Announces a challenge; its board.
async fn announced(place: &ChannelUser, command: Slash) -> Message {
    let set_up = command.run().await.unwrap();
    place.next_bot_message(set_up.message.id).await.unwrap()
}

async fn when(place: &ChannelUser, board: &Message, what: &str, all: &[&str]) -> Message {
    let says = |message: &Message| all.iter().all(|part| message.text().contains(part));
    place.message_when(board.id, what, says).await.unwrap()
}

/// The logs are from long ago; so are the challenges, then.
async fn from_long_ago(rig: &Rig) {
    sqlx::query("UPDATE pacenote.boards SET starts_at = '2020-01-01', shown = '' WHERE name IS NOT NULL")
        .execute(&mut rig.as_owner().await)
        .await
        .unwrap();
}

#[tokio::test]
async fn two_challenges_run_side_by_side_and_follow_their_circuit() {
    let unhurried = [("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")];
    let rig = Rig::start_with(&unhurried).await;
    let alice = rig.telemetry("alice");
    let general = rig.standin.user("alice").in_channel("general");
    may_pin(&rig, &general);
    let [alices, bens] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let start = |name: &str| {
        general
            .slash("challenge start")
            .option("name", name)
            .option("days", 7)
    };
    let one = announced(&general, start("Week one")).await;
    let two = announced(&general, start("Week two").option("rules", "one car each")).await;
    assert!(
        two.text().contains("everybody stays in one car"),
        "{}",
        two.text()
    );
    from_long_ago(&rig).await;
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    for board in [&one, &two] {
        when(&general, board, "both boards with Ben", &["Ben"]).await;
    }

    // Carla's laps lie elsewhere, with a challenge of their own there; then it turns out to be one circuit.
    rig.upload("carla", "carla.csv", &session_log(2, 11).0).await;
    let elsewhere = rig
        .telemetry("carla")
        .slash("circuit choose")
        .option("circuit", "Mark Ring");
    elsewhere.run().await.unwrap();
    let circuits = alice
        .autocomplete("circuit merge", &[("from", "")], "from")
        .await
        .unwrap();
    let value = |has: bool| {
        let found = circuits.iter().find(|choice| choice.name.contains("Mark") == has);
        found.unwrap_or_else(|| panic!("{circuits:?}")).value.clone()
    };
    let three = announced(&general, start("Week three").option("circuit", value(true))).await;
    from_long_ago(&rig).await;
    when(&general, &three, "a board with Carla", &["Carla", "Mark Ring"]).await;
    let merged = alice
        .slash("circuit merge")
        .option("from", value(true))
        .option("into", value(false))
        .option("server", true)
        .run()
        .await
        .unwrap();
    let along = when(
        &general,
        &three,
        "the board with everybody",
        &["Carla", "Ben", "Week three"],
    )
    .await;
    assert!(!along.text().contains("Mark Ring"), "{}", along.text());
    when(
        &general,
        &one,
        "the other board with Carla",
        &["Carla", "Ben", "Week one"],
    )
    .await;

    // It gets a name of this server's; every board says it.
    let named = alice
        .slash("circuit name")
        .option("circuit", value(false))
        .option("name", "Home Ring");
    named.run().await.unwrap();
    for board in [&one, &two, &three] {
        when(&general, board, "the new name", &["Home Ring"]).await;
    }

    // And taken back: each has what it had.
    let put_back = with_verb(&merged.message, "put-back");
    alice.press(merged.message.id, &put_back).await.unwrap();
    let alone = |message: &Message| message.text().contains("Carla") && !message.text().contains("Ben");
    general
        .message_when(three.id, "the board with Carla alone", alone)
        .await
        .unwrap();

    // Both end at the same moment, each with its own result.
    sqlx::query("UPDATE pacenote.boards SET ends_at = now() WHERE name LIKE 'Week%'")
        .execute(&mut rig.as_owner().await)
        .await
        .unwrap();
    for (board, name) in [(&one, "Week one"), (&two, "Week two"), (&three, "Week three")] {
        let is_over = |message: &Message| {
            message.text().contains(name) && message.embeds[0]["title"] != board.embeds[0]["title"]
        };
        general
            .message_when(board.id, "the result", is_over)
            .await
            .unwrap();
    }
    rig.end().await;
}
