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
        refused.message.text().contains("I do not know that lap"),
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
        refused.message.text().contains("I do not know that lap"),
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
