//! A watched channel: every log is read, nothing else is answered, and what was posted meanwhile is caught up.

use standin::Disruption;

use super::{Rig, session_log, two_friends};

#[tokio::test]
async fn only_a_manager_can_watch_a_channel() {
    let rig = Rig::start().await;
    let offered = |user: &str| {
        rig.telemetry(user)
            .commands()
            .unwrap()
            .contains(&"/watch".to_owned())
    };
    assert!(offered("alice") && !offered("ben"));
    rig.end().await;
}

#[tokio::test]
async fn a_log_in_a_watched_channel_is_read_without_being_asked() {
    let rig = Rig::start().await;
    let watching = rig.telemetry("alice").slash("watch").run().await.unwrap();
    assert!(
        watching.message.text().contains("every log posted in"),
        "{}",
        watching.message.text()
    );
    let ben = rig.telemetry("ben");
    ben.post("a picture", vec![("sunset.jpg", vec![0xFF, 0xD8, 0xFF])])
        .unwrap();
    let [_, bens] = two_friends();
    let posted = ben.post("", vec![(&bens.file_name, bens.bytes)]).unwrap();
    let answer = ben.next_bot_message(posted).await.unwrap();
    assert_eq!(answer.reply_to, Some(posted), "the picture was left alone");
    rig.end().await;
}

#[tokio::test]
async fn a_log_posted_while_the_connection_was_lost_is_found_again() {
    let rig = Rig::start().await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let [alices, bens] = two_friends();
    let ben = rig.telemetry("ben");
    let first = ben.post("", vec![(&bens.file_name, bens.bytes)]).unwrap();
    ben.next_bot_message(first).await.unwrap();

    rig.standin.fault(Disruption::InvalidSession);
    let missed = ben.post("", vec![(&alices.file_name, alices.bytes)]).unwrap();
    let answer = ben.next_bot_message(missed).await.unwrap();
    assert!(answer.text().contains(" · 1 lap"), "{}", answer.text());
    rig.end().await;
}

#[tokio::test]
async fn nothing_before_watch_is_read_and_every_log_is_answered_once_however_often_the_bot_restarts() {
    let mut rig = Rig::start().await;
    let ben = rig.telemetry("ben");
    let [alices, bens] = two_friends();
    let before = ben
        .post("before", vec![(&bens.file_name, bens.bytes.clone())])
        .unwrap();
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let after = ben.post("", vec![(&alices.file_name, alices.bytes)]).unwrap();
    ben.next_bot_message(after).await.unwrap();

    for _ in 0..2 {
        rig.restart().await;
        // Posted while the bot listens again: answered behind everything that it might have caught up with.
        let (log, _) = session_log(2, 70 + rig.standin.handshakes().0);
        let last = ben.post("", vec![("later.csv", log)]).unwrap();
        ben.next_bot_message(last).await.unwrap();
    }
    rig.standin.fault(Disruption::InvalidSession);
    rig.standin.wait_for_handshakes(4, 0).await.unwrap();
    let (log, _) = session_log(2, 99);
    let last = ben.post("", vec![("last.csv", log)]).unwrap();
    ben.next_bot_message(last).await.unwrap();

    let answers = ben.messages().unwrap();
    let (offered, read): (Vec<_>, Vec<_>) = answers
        .iter()
        .filter(|message| message.reply_to.is_some())
        .partition(|message| message.reply_to == Some(before));
    assert_eq!(read.len(), 4, "the watched logs and no other: {read:?}");
    assert!(
        offered.iter().all(|offer| offer.attachments.is_empty()),
        "{offered:?}"
    );
    let stored: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(stored, 4);
    rig.end().await;
}

#[tokio::test]
async fn one_bad_message_does_not_stop_those_behind_it_and_what_was_missed_is_read_everywhere() {
    let mut rig = Rig::start().await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let [alices, bens] = two_friends();
    let ben = rig.telemetry("ben");
    let direct = rig.standin.user("carla").direct_message();
    // Direct messages cannot be listed: the first one tells the bot where they are.
    let hello = direct.post("hello", Vec::new()).unwrap();
    direct.next_bot_message(hello).await.unwrap();

    rig.terminate();
    assert!(rig.bot.wait().await.unwrap().success());
    ben.post("", vec![("bad.csv", b"no log at all".to_vec())])
        .unwrap();
    let gone = ben.post("", vec![("gone.csv", b"a,b\n1,2\n".to_vec())]).unwrap();
    rig.standin.delete_message(gone);
    let watched = ben.post("", vec![(&bens.file_name, bens.bytes)]).unwrap();
    let setups = rig.standin.user("alice").in_channel("setups");
    let mention = format!("{} look", rig.standin.bot_mention());
    let mentioned = setups
        .post(&mention, vec![(&alices.file_name, alices.bytes.clone())])
        .unwrap();
    let written = direct.post("", vec![(&alices.file_name, alices.bytes)]).unwrap();
    rig.start_again().await;

    for (place, missed) in [(&ben, watched), (&setups, mentioned), (&direct, written)] {
        let answer = answer_to(place, missed).await;
        assert!(answer.text().contains("1 lap"), "{}", answer.text());
    }
    rig.end().await;
}

/// The bot's answer below a message, whatever else it writes there.
async fn answer_to(place: &standin::ChannelUser, message: standin::Id) -> standin::Message {
    let mut after = message;
    loop {
        let next = place.next_bot_message(after).await.unwrap();
        if next.reply_to == Some(message) {
            return next;
        }
        after = next.id;
    }
}
