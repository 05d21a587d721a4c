//! A channel may want a thread for each upload: the whole answer stands there, and everything below it leads on there.

use standin::{ChannelUser, Message};

use super::drop::with_verb;
use super::{Rig, two_friends};

/// The thread below a message, and the card in it.
async fn thread_of(
    rig: &Rig,
    place: &ChannelUser,
    user: &str,
    message: standin::Id,
) -> (ChannelUser, Message) {
    let has_thread = |message: &Message| message.raw["thread"].is_object();
    let opened = place.message_when(message, "a thread", has_thread).await.unwrap();
    let thread = rig
        .standin
        .user(user)
        .in_channel(opened.raw["thread"]["name"].as_str().unwrap());
    let first = thread.next_bot_message(opened.id).await.unwrap();
    let is_whole = |message: &Message| !message.components.is_empty();
    let card = thread.message_when(first.id, "the card", is_whole).await.unwrap();
    (thread, card)
}

fn allow(rig: &Rig, place: &ChannelUser, bits: u64) {
    let channel = place.channel_id().unwrap();
    rig.standin.set_bot_permissions(channel, bits).unwrap();
}

#[tokio::test]
async fn every_upload_is_answered_in_a_thread_of_its_own_where_a_manager_wants_that() {
    // Everybody hears at once how far it is: that stands in the thread, too.
    let rig = Rig::start_with(&[("PACENOTE__LIMITS__PROGRESS_AFTER_S", "1")]).await;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    allow(&rig, &alice, standin::permission::BOT_WITH_THREADS);
    let watched = alice.slash("watch").option("threads", true).run().await.unwrap();
    let text = watched.message.text();
    assert!(text.contains("a thread of its own"), "{text}");
    let before = alice.messages().unwrap().len();

    let [alices, bens] = two_friends();
    let posted = ben.post("", vec![(&bens.file_name, bens.bytes)]).unwrap();
    let (thread, card) = thread_of(&rig, &ben, "ben", posted).await;
    assert!(
        card.text().contains("Ben") && card.reply_to.is_none(),
        "{}",
        card.text()
    );
    assert_eq!(
        alice.messages().unwrap().len(),
        before + 1,
        "nothing but the file stands in the channel"
    );

    // A command's answer points at its thread, and what stands there leads on.
    let stored = alice
        .slash("upload")
        .file("file", &alices.file_name, alices.bytes)
        .run()
        .await
        .unwrap();
    let points = |message: &Message| message.text().contains("The answer is in the thread");
    alice
        .message_when(stored.message.id, "where the answer is", points)
        .await
        .unwrap();
    let (there, card) = thread_of(&rig, &alice, "alice", stored.message.id).await;
    let compared = there.press(card.id, &with_verb(&card, "compare")).await.unwrap();
    let text = compared.message.text();
    assert!(compared.ephemeral && text.contains("Ben"), "{text}");
    // Who may not delete threads puts it away, and the answer above says what became of it.
    let undone = there
        .select(card.id, &with_verb(&card, "more"), &["undo"])
        .await
        .unwrap();
    assert_eq!(undone.message.id, card.id);
    let is_undone = |message: &Message| message.text().contains("Undone");
    let is_put_away = |message: &Message| message.raw["thread"]["thread_metadata"]["archived"] == true;
    alice
        .message_when(stored.message.id, "that it was undone", is_undone)
        .await
        .unwrap();
    alice
        .message_when(stored.message.id, "a thread put away", is_put_away)
        .await
        .unwrap();
    let left = alice.slash("laps").run().await.unwrap().message.text();
    assert!(!left.contains("1:"), "{left}");

    // What was asked stays where it was asked.
    let again = alice.slash("watch").run().await.unwrap();
    let text = again.message.text();
    assert!(text.contains("a thread of its own"), "it stays chosen: {text}");
    let off = alice.slash("watch").option("threads", false).run().await.unwrap();
    let text = off.message.text();
    assert!(!text.contains("a thread of its own"), "{text}");
    drop(thread);
    rig.end().await;
}

#[tokio::test]
async fn a_thread_goes_with_its_upload_unless_somebody_wrote_in_it() {
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    allow(
        &rig,
        &alice,
        standin::permission::BOT_WITH_THREADS | standin::permission::MANAGE_THREADS,
    );
    alice.slash("watch").option("threads", true).run().await.unwrap();
    let [slower, faster] = two_friends();

    let posted = alice.post("", vec![(&slower.file_name, slower.bytes)]).unwrap();
    let (thread, card) = thread_of(&rig, &alice, "alice", posted).await;
    thread
        .select(card.id, &with_verb(&card, "more"), &["undo"])
        .await
        .unwrap();
    let is_bare = |message: &Message| message.raw["thread"].is_null();
    alice.message_when(posted, "no thread", is_bare).await.unwrap();
    assert!(thread.messages().is_err(), "the thread is gone");

    let posted = alice.post("", vec![(&faster.file_name, faster.bytes)]).unwrap();
    let (thread, card) = thread_of(&rig, &alice, "alice", posted).await;
    thread.post("What a lap!", Vec::new()).unwrap();
    let undone = thread
        .select(card.id, &with_verb(&card, "more"), &["undo"])
        .await
        .unwrap();
    assert!(
        undone.message.text().contains("Undone"),
        "{}",
        undone.message.text()
    );
    let left = thread.messages().unwrap();
    assert_eq!(left.len(), 2, "what somebody wrote stays");
    rig.end().await;
}

#[tokio::test]
async fn where_no_thread_may_be_opened_the_answer_says_so_in_the_channel() {
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    alice.slash("watch").option("threads", true).run().await.unwrap();
    let [alices, bens] = two_friends();
    let posted = alice.post("", vec![(&alices.file_name, alices.bytes)]).unwrap();
    let card = alice.next_bot_message(posted).await.unwrap();
    let text = card.text();
    assert!(
        card.reply_to == Some(posted) && text.contains("I may not open a thread here"),
        "{text}"
    );
    let stored = rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let is_whole = |message: &Message| message.text().contains("I may not open a thread here");
    let card = alice
        .message_when(stored.message.id, "the card", is_whole)
        .await
        .unwrap();
    assert!(card.text().contains("Ben"), "{}", card.text());
    rig.end().await;
}
