//! What one person got is shown to the channel by a press: computed again, from what everybody there may see.

use super::drop::{whole, with_verb};
use super::{Rig, session_log, two_friends};

#[tokio::test]
async fn an_answer_for_one_person_is_shown_to_everybody_by_a_press() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let card = rig
        .upload("alice", &alices.file_name, &alices.bytes)
        .await
        .message;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let alone = alice.press(card.id, &with_verb(&card, "compare")).await.unwrap();
    assert!(alone.ephemeral);
    let share = with_verb(&alone.message, "share");
    let shown = alice.press(alone.message.id, &share).await.unwrap();
    let public = &shown.followups[0];
    assert!(
        !public.ephemeral && public.attachments.len() == 1,
        "{}",
        whole(public)
    );
    assert_eq!(whole(&shown.message), whole(&alone.message), "the own one stays");
    assert!(!whole(public).contains("Share here"), "{}", whole(public));

    // From there everything leads on for whoever reads it.
    let corner = ben
        .select(public.id, &with_verb(public, "corners"), &["5"])
        .await
        .unwrap();
    assert!(corner.ephemeral);
    let shared = ben
        .press(corner.message.id, &with_verb(&corner.message, "share"))
        .await
        .unwrap();
    assert!(
        shared.followups[0].text().contains("T5"),
        "{}",
        whole(&shared.followups[0])
    );

    // What was said to one person about a lap that is private by now stays there.
    let kept = alice
        .slash("share")
        .option("lap", "best")
        .option("with", "only me");
    kept.run().await.unwrap();
    let refused = alice.press(alone.message.id, &share).await.unwrap();
    let told = &refused.followups[0];
    assert!(told.ephemeral && told.attachments.is_empty(), "{}", whole(told));
    assert!(told.text().contains("private"), "{}", told.text());
    let stranger = ben
        .press(corner.message.id, &with_verb(&corner.message, "share"))
        .await
        .unwrap();
    let told = &stranger.followups[0];
    assert!(
        told.ephemeral && told.text().contains("I can't find that lap"),
        "{}",
        told.text()
    );
    rig.end().await;
}

#[tokio::test]
async fn a_command_that_was_asked_privately_is_shared_too() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let alice = rig.telemetry("alice");
    for command in ["compare", "map"] {
        let alone = alice.slash(command).option("private", true).run().await.unwrap();
        assert!(alone.ephemeral);
        let shown = alice
            .press(alone.message.id, &with_verb(&alone.message, "share"))
            .await
            .unwrap();
        let public = &shown.followups[0];
        assert!(
            !public.ephemeral && public.attachments.len() == 1,
            "{}",
            whole(public)
        );
    }
    let open = alice.slash("compare").run().await.unwrap();
    assert!(
        !whole(&open.message).contains("Share here"),
        "{}",
        whole(&open.message)
    );
    rig.end().await;
}

#[tokio::test]
async fn an_answer_to_a_question_is_shared_too() {
    let rig = Rig::start().await;
    rig.upload("alice", "evening.csv", &session_log(3, 5).0).await;
    let alice = rig.telemetry("alice");
    let asked = alice
        .slash("ask")
        .option("question", "what was my top speed?")
        .run()
        .await
        .unwrap();
    assert!(asked.ephemeral);
    let shown = alice
        .press(asked.message.id, &with_verb(&asked.message, "share"))
        .await
        .unwrap();
    let public = &shown.followups[0];
    assert!(
        !public.ephemeral && public.text().contains("top speed"),
        "{}",
        whole(public)
    );
    // In a direct message nobody else reads along.
    let direct = rig.standin.user("alice").direct_message();
    let asked = direct
        .slash("ask")
        .option("question", "what was my top speed?")
        .run()
        .await
        .unwrap();
    assert!(
        !whole(&asked.message).contains("Share here"),
        "{}",
        whole(&asked.message)
    );
    rig.end().await;
}
