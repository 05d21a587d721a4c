//! A log in a channel that nobody watches is offered to be read, once; whoever is new hears what to do first.

use standin::{ChannelUser, Id, Message, ServerPlan};

use super::drop::whole;
use super::{Rig, two_friends};

/// The offer below a message with a log.
async fn offered(place: &ChannelUser, name: &str, bytes: &[u8]) -> (Id, Message) {
    let posted = place.post("", vec![(name, bytes.to_vec())]).unwrap();
    let offer = place.next_bot_message(posted).await.unwrap();
    assert_eq!(offer.reply_to, Some(posted));
    (posted, offer)
}

fn downloads(rig: &Rig) -> usize {
    let records = rig.standin.records();
    let fetched = records
        .iter()
        .filter(|record| record.title.contains("/attachments/"));
    fetched.count()
}

async fn stored(rig: &Rig) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_log_that_nobody_asked_for_is_offered_once_and_read_in_the_place_of_the_offer() {
    let rig = Rig::start().await;
    let (ben, carla) = (rig.telemetry("ben"), rig.telemetry("carla"));
    let [alices, bens] = two_friends();
    // What is no log, or too small to be one, is nobody's business.
    ben.post(
        "",
        vec![("sunset.jpg", vec![0xFF; 9000]), ("notes.csv", vec![b'x'; 40])],
    )
    .unwrap();
    let (_, offer) = offered(&ben, &bens.file_name, &bens.bytes).await;
    assert_eq!(
        whole(&offer),
        "That looks like a log. Shall I read it?\n<Read it> <Always read logs here> "
    );
    assert_eq!(
        (downloads(&rig), stored(&rig).await),
        (0, 0),
        "nothing is fetched unasked"
    );
    // The second one of the day is not offered.
    let second = ben.post("", vec![(&alices.file_name, alices.bytes)]).unwrap();

    // Carla presses; the laps are Ben's, who posted them.
    let pressed = carla.press(offer.id, "Read it").await.unwrap();
    assert_eq!(pressed.message.id, offer.id, "the offer itself goes on");
    let text = pressed.message.text();
    assert!(text.contains("Ich lese dein Log"), "in her language: {text}");
    assert!(pressed.message.components.is_empty(), "nobody presses twice");
    let card = ben
        .message_when(offer.id, "the card", |message| message.text().contains("Ben"))
        .await
        .unwrap();
    assert_eq!(card.attachments.len(), 1, "{}", whole(&card));
    assert_eq!(stored(&rig).await, 1);
    // A press that came at the same time is taken, and changes nothing.
    let late = ben.messages().unwrap();
    assert!(
        late.iter().all(|message| message.reply_to != Some(second)),
        "{late:?}"
    );
    rig.end().await;
}

#[tokio::test]
async fn always_is_for_managers_and_reads_the_one_that_was_offered_too() {
    let rig = Rig::start().await;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let [alices, bens] = two_friends();
    let (_, offer) = offered(&ben, &bens.file_name, &bens.bytes).await;
    let refused = ben.press(offer.id, "Always read logs here").await.unwrap();
    assert!(refused.ephemeral);
    assert!(
        refused.message.text().contains("Only managers"),
        "{}",
        refused.message.text()
    );
    let watched = alice.press(offer.id, "Always read logs here").await.unwrap();
    assert!(watched.ephemeral && watched.message.text().contains("every log posted in"));
    alice
        .message_when(offer.id, "the card", |message| message.text().contains("Ben"))
        .await
        .unwrap();
    let posted = alice.post("", vec![(&alices.file_name, alices.bytes)]).unwrap();
    let read = alice.next_bot_message(posted).await.unwrap();
    assert_eq!(read.reply_to, Some(posted), "from now on nobody has to ask");
    rig.end().await;
}

#[tokio::test]
async fn an_offer_for_a_message_that_is_gone_says_so() {
    let rig = Rig::start().await;
    let ben = rig.telemetry("ben");
    let [_, bens] = two_friends();
    let (posted, offer) = offered(&ben, &bens.file_name, &bens.bytes).await;
    assert!(rig.standin.delete_message(posted));
    let pressed = ben.press(offer.id, "Read it").await.unwrap();
    assert!(pressed.ephemeral);
    assert!(
        pressed.message.text().contains("no file"),
        "{}",
        pressed.message.text()
    );
    assert_eq!(stored(&rig).await, 0);
    rig.end().await;
}

#[tokio::test]
async fn whoever_invites_the_bot_hears_once_what_to_do_first_where_it_may_write() {
    let mut rig = Rig::start().await;
    let plan = ServerPlan::new("Night Shift", &["alice", "ben"], &["alice"], &["hello", "logs"]);
    rig.standin.invite(&plan);
    let alice = rig.standin.user("alice").in_channel_of("Night Shift", "hello");
    let welcome = alice.next_bot_message(Id::default()).await.unwrap();
    insta::assert_snapshot!("welcome", whole(&welcome));
    let sample = alice.press(welcome.id, "Try a sample lap").await.unwrap();
    assert!(sample.ephemeral && sample.message.attachments.len() == 1);
    let text = sample.message.text();
    assert!(
        text.contains("Sam is 0.8") && text.contains("Focus: T5 entry") && text.contains("than Rowan"),
        "{text}"
    );
    let watched = alice.press(welcome.id, "Watch this channel").await.unwrap();
    assert!(
        watched.message.text().contains("every log posted in"),
        "{}",
        watched.message.text()
    );

    // A new session sees the same server again, and does not begin again.
    rig.restart().await;
    let [_, bens] = two_friends();
    let ben = rig.standin.user("ben").in_channel_of("Night Shift", "hello");
    let posted = ben.post("", vec![(&bens.file_name, bens.bytes)]).unwrap();
    ben.next_bot_message(posted).await.unwrap();
    let said = alice.messages().unwrap();
    let welcomes = said.iter().filter(|message| message.text().contains("I'm in."));
    assert_eq!(welcomes.count(), 1);
    rig.end().await;
}
