//! Nobody sees a lap that its driver kept private: not in choices, not in pictures, not by its id.

use serde_json::Value;

use super::{Rig, two_friends};

async fn offered(rig: &Rig, user: &str) -> Vec<Value> {
    let choices = rig
        .telemetry(user)
        .autocomplete("compare", &[("lap", "")], "lap")
        .await
        .unwrap();
    choices.into_iter().map(|choice| choice.value).collect()
}

#[tokio::test]
async fn a_private_lap_exists_for_its_driver_only() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    let stored = rig
        .telemetry("alice")
        .slash("upload")
        .file("file", &alices.file_name, alices.bytes)
        .option("private", true)
        .run()
        .await
        .unwrap();
    assert!(stored.ephemeral, "a private upload is answered privately");
    rig.upload("ben", &bens.file_name, &bens.bytes).await;

    let for_alice = offered(&rig, "alice").await;
    let for_ben = offered(&rig, "ben").await;
    let private = for_alice
        .iter()
        .find(|lap| !for_ben.contains(lap))
        .expect("alice sees her own")
        .clone();

    // Ben asks for it by its id.
    let refused = rig
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
    let refused = rig
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
    let shown = rig
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
    let refused = rig
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
    let shared = rig
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
    assert!(offered(&rig, "ben").await.contains(&private));

    // Another server does not see it: carla is in both.
    let elsewhere = rig.standin.user("carla").in_channel_of("Rival Garage", "logs");
    let choices = elsewhere
        .autocomplete("compare", &[("lap", "")], "lap")
        .await
        .unwrap();
    assert!(choices.is_empty(), "{choices:?}");

    // And back.
    rig.telemetry("alice")
        .slash("share")
        .option("lap", private.clone())
        .option("with", "only me")
        .run()
        .await
        .unwrap();
    assert!(!offered(&rig, "ben").await.contains(&private));
    rig.end().await;
}

#[tokio::test]
async fn a_direct_message_stays_between_driver_and_bot() {
    let rig = Rig::start().await;
    let [alices, _] = two_friends();
    let direct = rig.standin.user("alice").direct_message();
    let posted = direct.post("", vec![(&alices.file_name, alices.bytes)]).unwrap();
    let answer = direct.next_bot_message(posted).await.unwrap();
    assert!(
        answer.text().contains("Only you see these laps"),
        "{}",
        answer.text()
    );
    assert!(offered(&rig, "ben").await.is_empty());
    rig.end().await;
}

#[tokio::test]
async fn whoever_keeps_new_laps_private_is_answered_in_a_direct_message() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    let chosen = rig
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
    let channel = rig.telemetry("alice");
    let direct = rig.standin.user("alice").direct_message();
    let hello = direct.post("hello", vec![]).unwrap();
    let greeting = direct.next_bot_message(hello).await.unwrap();
    let mention = rig.standin.bot_mention();
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
    let bens_post = rig
        .telemetry("ben")
        .post(&mention, vec![(&bens.file_name, bens.bytes)])
        .unwrap();
    let first = channel.next_bot_message(posted).await.unwrap();
    assert!(first.id > bens_post, "{}", first.text());
    assert_eq!(offered(&rig, "ben").await.len(), 1);
    // Nobody else brings her file in.
    let refused = rig
        .telemetry("ben")
        .message_menu("Import telemetry", posted)
        .await
        .unwrap();
    assert!(
        refused.message.text().contains("keeps new laps private"),
        "{}",
        refused.message.text()
    );
    rig.end().await;
}
