//! Nobody sees a lap that its driver kept private: not in choices, not in pictures, not by its id.

use serde_json::Value;

use super::{World, two_friends};

async fn offered(world: &World, user: &str) -> Vec<Value> {
    let choices = world
        .telemetry(user)
        .autocomplete("compare", &[("lap", "")], "lap")
        .await
        .unwrap();
    choices.into_iter().map(|choice| choice.value).collect()
}

#[tokio::test]
async fn a_private_lap_exists_for_its_driver_only() {
    let world = World::start().await;
    let [alices, bens] = two_friends();
    let stored = world
        .telemetry("alice")
        .slash("upload")
        .file("file", &alices.file_name, alices.bytes)
        .option("private", true)
        .run()
        .await
        .unwrap();
    assert!(stored.ephemeral, "a private upload is answered privately");
    world.upload("ben", &bens.file_name, &bens.bytes).await;

    let for_alice = offered(&world, "alice").await;
    let for_ben = offered(&world, "ben").await;
    let private = for_alice
        .iter()
        .find(|lap| !for_ben.contains(lap))
        .expect("alice sees her own")
        .clone();

    // Ben asks for it by its id.
    let refused = world
        .telemetry("ben")
        .slash("compare")
        .option("lap", private.clone())
        .run()
        .await
        .unwrap();
    assert!(
        refused.message.text().contains("I can't find that lap"),
        "{}",
        refused.message.text()
    );
    assert!(refused.message.attachments.is_empty());

    // Alice asks in public: the answer would show it to others.
    let refused = world
        .telemetry("alice")
        .slash("compare")
        .option("lap", private.clone())
        .run()
        .await
        .unwrap();
    assert!(
        refused.message.text().contains("That lap is private"),
        "{}",
        refused.message.text()
    );

    // Alice asks privately.
    let shown = world
        .telemetry("alice")
        .slash("compare")
        .option("lap", private.clone())
        .option("private", true)
        .run()
        .await
        .unwrap();
    assert!(
        shown.ephemeral && shown.message.attachments.len() == 1,
        "{}",
        shown.message.text()
    );

    // Ben cannot share it, Alice can.
    let refused = world
        .telemetry("ben")
        .slash("share")
        .option("lap", private.clone())
        .option("with", "this server")
        .run()
        .await
        .unwrap();
    assert!(
        refused.message.text().contains("I can't find that lap"),
        "{}",
        refused.message.text()
    );
    let shared = world
        .telemetry("alice")
        .slash("share")
        .option("lap", private.clone())
        .option("with", "this server")
        .run()
        .await
        .unwrap();
    assert!(
        shared.message.text().contains("Shared with this server"),
        "{}",
        shared.message.text()
    );
    assert!(offered(&world, "ben").await.contains(&private));

    // Another server does not see it: carla is in both.
    let elsewhere = world.standin.user("carla").in_channel_of("Rival Garage", "logs");
    let choices = elsewhere
        .autocomplete("compare", &[("lap", "")], "lap")
        .await
        .unwrap();
    assert!(choices.is_empty(), "{choices:?}");

    // And back.
    world
        .telemetry("alice")
        .slash("share")
        .option("lap", private.clone())
        .option("with", "only me")
        .run()
        .await
        .unwrap();
    assert!(!offered(&world, "ben").await.contains(&private));
    world.end().await;
}

#[tokio::test]
async fn a_direct_message_stays_between_driver_and_bot() {
    let world = World::start().await;
    let [alices, _] = two_friends();
    let direct = world.standin.user("alice").direct_message();
    let posted = direct.post("", vec![(&alices.file_name, alices.bytes)]).unwrap();
    let answer = direct.next_bot_message(posted).await.unwrap();
    assert!(
        answer.text().contains("Only you see these laps"),
        "{}",
        answer.text()
    );
    assert!(offered(&world, "ben").await.is_empty());
    world.end().await;
}

#[tokio::test]
async fn whoever_keeps_new_laps_private_is_answered_in_a_direct_message() {
    let world = World::start().await;
    let [alices, bens] = two_friends();
    let chosen = world
        .telemetry("alice")
        .slash("settings")
        .option("new_laps", "only me")
        .run()
        .await
        .unwrap();
    assert!(
        chosen.message.text().contains("seen by you alone"),
        "{}",
        chosen.message.text()
    );
    let channel = world.telemetry("alice");
    let direct = world.standin.user("alice").direct_message();
    let hello = direct.post("hello", vec![]).unwrap();
    let greeting = direct.next_bot_message(hello).await.unwrap();
    let mention = world.standin.bot_mention();
    let posted = channel
        .post(&mention, vec![(&alices.file_name, alices.bytes)])
        .unwrap();
    let answer = direct.next_bot_message(greeting.id).await.unwrap();
    assert!(
        answer.text().contains("Only you see these laps"),
        "{}",
        answer.text()
    );
    // Ben's answer comes later and is public: nothing was said in the channel before it.
    let bens_post = world
        .telemetry("ben")
        .post(&mention, vec![(&bens.file_name, bens.bytes)])
        .unwrap();
    let first = channel.next_bot_message(posted).await.unwrap();
    assert!(first.id > bens_post, "{}", first.text());
    assert_eq!(offered(&world, "ben").await.len(), 1);
    // Nobody else brings her file in.
    let refused = world
        .telemetry("ben")
        .message_menu("Import telemetry", posted)
        .await
        .unwrap();
    assert!(
        refused.message.text().contains("keeps new laps private"),
        "{}",
        refused.message.text()
    );
    world.end().await;
}
