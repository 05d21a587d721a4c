//! What is not said where it was asked: the bot may not write there, or the lap is its driver's alone by now.

use standin::{Message, permission};

use super::{Rig, two_friends};

#[tokio::test]
async fn a_file_where_the_bot_may_not_write_is_answered_to_its_driver() {
    let rig = Rig::start().await;
    let (alice, direct) = (rig.telemetry("alice"), rig.standin.user("alice").direct_message());
    let hello = direct.post("hello", vec![]).unwrap();
    let greeting = direct.next_bot_message(hello).await.unwrap();
    let reads_only = permission::VIEW_CHANNEL | permission::READ_MESSAGE_HISTORY;
    let channel = alice.channel_id().unwrap();
    rig.standin.set_bot_permissions(channel, reads_only).unwrap();
    let [alices, _] = two_friends();
    let posted = alice
        .post(
            &rig.standin.bot_mention(),
            vec![(&alices.file_name, alices.bytes)],
        )
        .unwrap();
    let said = direct.next_bot_message(greeting.id).await.unwrap();
    let is_whole = |message: &Message| message.text().contains("1 lap");
    let card = direct.message_when(said.id, "the card", is_whole).await.unwrap();
    assert!(!card.attachments.is_empty(), "{}", card.text());
    let after = alice.messages().unwrap().into_iter();
    assert_eq!(after.filter(|message| message.id > posted).count(), 0);
    rig.end().await;
}

#[tokio::test]
async fn what_was_taken_back_is_not_shown_again_by_the_menu_of_its_message() {
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    let [alices, _] = two_friends();
    let posted = alice
        .post(
            &rig.standin.bot_mention(),
            vec![(&alices.file_name, alices.bytes)],
        )
        .unwrap();
    let card = alice.next_bot_message(posted).await.unwrap();
    let is_whole = |message: &Message| message.text().contains("1 lap");
    let card = alice.message_when(card.id, "the card", is_whole).await.unwrap();
    let time: String = sqlx::query_scalar(
        "SELECT pacenote.lap_time_text(lap_time_s) FROM pacenote.telemetry_sessions WHERE counts",
    )
    .fetch_one(&mut rig.as_owner().await)
    .await
    .unwrap();
    assert!(card.text().contains(&time), "{}", card.text());
    alice
        .slash("share")
        .option("lap", "best")
        .option("with", "only me")
        .run()
        .await
        .unwrap();
    for user in ["ben", "carla"] {
        let reply = rig
            .telemetry(user)
            .message_menu("Import telemetry", posted)
            .await
            .unwrap();
        let said = reply.message.raw.to_string();
        assert!(
            !said.contains(&time) && reply.message.attachments.is_empty(),
            "{said}"
        );
        assert!(!reply.message.text().is_empty());
    }
    rig.end().await;
}
