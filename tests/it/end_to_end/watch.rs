//! A watched channel: every log is read, nothing else is answered, and what was posted meanwhile is caught up.

use standin::Fault;

use super::{World, two_friends};

#[tokio::test]
async fn only_a_manager_can_watch_a_channel() {
    let world = World::start().await;
    let offered = |user: &str| {
        world
            .telemetry(user)
            .commands()
            .unwrap()
            .contains(&"/watch".to_owned())
    };
    assert!(offered("alice") && !offered("ben"));
    world.end().await;
}

#[tokio::test]
async fn a_log_in_a_watched_channel_is_read_without_being_asked() {
    let world = World::start().await;
    let watching = world.telemetry("alice").slash("watch").run().await.unwrap();
    assert!(
        watching.message.text().contains("every log posted in"),
        "{}",
        watching.message.text()
    );
    let ben = world.telemetry("ben");
    ben.post("a picture", vec![("sunset.jpg", vec![0xFF, 0xD8, 0xFF])])
        .unwrap();
    let [_, bens] = two_friends();
    let posted = ben.post("", vec![(&bens.file_name, bens.bytes)]).unwrap();
    let answer = ben.next_bot_message(posted).await.unwrap();
    assert_eq!(answer.reply_to, Some(posted), "the picture was left alone");
    world.end().await;
}

#[tokio::test]
async fn a_log_posted_while_the_connection_was_lost_is_found_again() {
    let world = World::start().await;
    world.telemetry("alice").slash("watch").run().await.unwrap();
    let [alices, bens] = two_friends();
    let ben = world.telemetry("ben");
    let first = ben.post("", vec![(&bens.file_name, bens.bytes)]).unwrap();
    ben.next_bot_message(first).await.unwrap();

    world.standin.fault(Fault::InvalidSession);
    let missed = ben.post("", vec![(&alices.file_name, alices.bytes)]).unwrap();
    let answer = ben.next_bot_message(missed).await.unwrap();
    assert!(answer.text().contains(" · 1 lap"), "{}", answer.text());
    world.end().await;
}
