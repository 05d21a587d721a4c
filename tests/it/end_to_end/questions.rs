//! What somebody writes to the bot without a file is a question, and is answered below it.

use standin::{ChannelUser, Id, Message};

use super::{Rig, two_friends};

async fn asked(place: &ChannelUser, text: &str) -> Message {
    let posted = place.post(text, Vec::new()).unwrap();
    answered(place, posted).await
}

async fn answered(place: &ChannelUser, posted: Id) -> Message {
    let answer = place.next_bot_message(posted).await.unwrap();
    assert_eq!(answer.reply_to, Some(posted));
    answer
}

#[tokio::test]
async fn a_mention_with_a_question_is_answered_from_the_laps_that_everybody_here_may_see() {
    let rig = Rig::start().await;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let me = rig.standin.bot_mention();
    let none = asked(&alice, &format!("{me} where am I losing time?")).await;
    assert!(
        none.text().contains("There is no lap of yours"),
        "{}",
        none.text()
    );

    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let where_is_it = asked(&alice, &format!("{me} where am I losing time against Ben?")).await;
    let text = where_is_it.text();
    assert!(text.contains("Ben") && text.contains("T5"), "{text}");
    // It goes on from there, and in the language that is asked in.
    let german = asked(&ben, &format!("wie schnell war ich in Kurve 5? {me}")).await;
    assert!(german.text().contains("km"), "{}", german.text());
    let nothing = asked(&alice, &me).await;
    assert!(nothing.text().contains("Drop a log"), "{}", nothing.text());
    rig.end().await;
}

#[tokio::test]
async fn a_direct_message_needs_no_mention_and_sees_private_laps() {
    let rig = Rig::start().await;
    let carla = rig.standin.user("carla").direct_message();
    let [_, bens] = two_friends();
    let posted = carla.post("", vec![(&bens.file_name, bens.bytes)]).unwrap();
    answered(&carla, posted).await;
    let fast = asked(&carla, "wie schnell bin ich am Ende der längsten Geraden?").await;
    assert!(fast.text().contains("km"), "{}", fast.text());
    // In a server nobody hears of a lap that is hers alone.
    let me = rig.standin.bot_mention();
    let public = rig.telemetry("carla");
    let asked_there = asked(&public, &format!("{me} wie schnell bin ich in Kurve 5?")).await;
    assert!(!asked_there.text().contains("km"), "{}", asked_there.text());
    rig.end().await;
}

#[tokio::test]
async fn a_question_that_was_written_while_nobody_listened_is_answered_once() {
    let mut rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    let [alices, _] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let me = rig.standin.bot_mention();
    asked(&alice, &format!("{me} what gear in turn 5?")).await;
    rig.terminate();
    assert!(rig.bot.wait().await.unwrap().success());
    let missed = alice.post(&format!("{me} top speed?"), Vec::new()).unwrap();
    rig.start_again().await;
    let answer = answered(&alice, missed).await;
    assert!(answer.text().contains("km"), "{}", answer.text());
    let last = asked(&alice, &format!("{me} thanks")).await;
    let answers = alice.messages().unwrap();
    let to_missed = answers.iter().filter(|message| message.reply_to == Some(missed));
    assert_eq!(to_missed.count(), 1);
    assert!(last.id > answer.id);
    rig.end().await;
}
