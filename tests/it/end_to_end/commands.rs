//! Each command once, and the other ways in: menu, button.

use super::{World, two_friends};

#[tokio::test]
async fn commands_answer_before_there_is_anything() {
    let world = World::start().await;
    let alice = world.telemetry("alice");
    for (command, expect) in [
        ("laps", "No laps yet"),
        ("compare", "There is no lap of yours that can be shown here"),
        ("grip", "There is no lap of yours that can be shown here"),
        ("consistency", "There is no lap of yours that can be shown here"),
        ("progress", "There is no lap of yours that can be shown here"),
        ("leaderboard", "There is no lap of yours that can be shown here"),
        ("session", "There is no lap of yours that can be shown here"),
        ("analyze", "There is no lap of yours that can be shown here"),
        ("help", "/upload"),
    ] {
        let answer = alice.slash(command).run().await.unwrap();
        assert!(
            answer.message.text().contains(expect),
            "{command}: {}",
            answer.message.text()
        );
    }
    world.end().await;
}

#[tokio::test]
async fn analyze_names_losses_and_the_button_does_the_same() {
    let world = World::start().await;
    let [alices, bens] = two_friends();
    world.upload("ben", &bens.file_name, &bens.bytes).await;
    let stored = world.upload("alice", &alices.file_name, &alices.bytes).await;
    let analyzed = world.telemetry("alice").slash("analyze").run().await.unwrap();
    let text = analyzed.message.text();
    // The generator made alice brake early in T5, and that costs her most.
    assert!(
        text.contains("**Focus: T5 entry · brake point") && text.contains("You brake "),
        "{text}"
    );
    assert!(
        text.contains("m earlier than the reference") && text.contains("You did it if"),
        "{text}"
    );
    // A logger in a real car: nobody is told to brake later.
    assert!(
        text.contains("Keep your brake point") && !text.contains("brake later"),
        "{text}"
    );
    assert!(text.contains("computed"), "{text}");
    world
        .telemetry("alice")
        .slash("settings")
        .option("units", 1)
        .option("language", 2)
        .run()
        .await
        .unwrap();
    let in_german = world.telemetry("alice").slash("analyze").run().await.unwrap();
    let text = in_german.message.text();
    assert!(
        text.contains("**Fokus: T5 Eingang · Bremspunkt") && text.contains("ft früher als die Referenz"),
        "{text}"
    );
    // The same lap again: the same advice is not repeated as if it were new.
    assert!(text.contains("keine neue Runde seit diesem Rat"), "{text}");

    let pressed = world
        .telemetry("ben")
        .press(stored.message.id, "Where is the time?")
        .await
        .unwrap();
    assert!(pressed.ephemeral, "whoever presses sees it alone");
    world.end().await;
}

#[tokio::test]
async fn the_message_menu_stores_laps_for_whoever_posted_the_file() {
    let world = World::start().await;
    let [alices, _] = two_friends();
    // Posted without a word to the bot, in a channel that nobody watches.
    let posted = world
        .telemetry("alice")
        .post("look at this", vec![(&alices.file_name, alices.bytes)])
        .unwrap();
    let answer = world
        .telemetry("ben")
        .message_menu("Import telemetry", posted)
        .await
        .unwrap();
    assert!(
        answer.message.text().contains("1 lap in"),
        "{}",
        answer.message.text()
    );
    let bens = world.telemetry("ben").slash("laps").run().await.unwrap();
    assert!(bens.message.text().contains("No laps yet"));
    let alices = world.telemetry("alice").slash("laps").run().await.unwrap();
    assert!(alices.message.text().contains("Your laps"));
    world.end().await;
}

#[tokio::test]
async fn settings_are_kept_and_are_ones_own() {
    let world = World::start().await;
    let alice = world.telemetry("alice");
    let changed = alice
        .slash("settings")
        .option("units", 1)
        .option("language", 2)
        .run()
        .await
        .unwrap();
    let text = changed.message.text();
    assert!(changed.ephemeral, "{text}");
    assert!(text.contains("mph") && text.contains("Deutsch"), "{text}");
    let kept = alice.slash("settings").option("level", 2).run().await.unwrap();
    let text = kept.message.text();
    assert!(
        text.contains("mph") && text.contains("Deutsch") && text.contains("fast: short"),
        "{text}"
    );
    let bens = world.telemetry("ben").slash("settings").run().await.unwrap();
    let text = bens.message.text();
    assert!(
        text.contains("km/h") && text.contains("as your Discord"),
        "{text}"
    );
    world.end().await;
}
