//! Answers that everybody reads, after laps in them were put right: they say what is true by now, as they were asked for; what
//! cannot be worked out again says that.

use standin::{ChannelUser, Message};

use super::drop::{dropped, whole, with_verb, without_references};
use super::{Rig, two_friends};

/// Alice's and Ben's laps, and Alice's card.
async fn two_laps(rig: &Rig) -> Message {
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let [alices, bens] = two_friends();
    dropped(&rig.telemetry("ben"), &bens.file_name, &bens.bytes).await;
    dropped(&rig.telemetry("alice"), &alices.file_name, &alices.bytes).await
}

/// What Ben asks for in the channel, each with a name.
async fn asked(ben: &ChannelUser, commands: &[(&str, &[(&str, &str)])]) -> Vec<Message> {
    let mut answers = Vec::new();
    for (command, options) in commands {
        let mut asked = ben.slash(command);
        for (name, value) in *options {
            asked = match value.parse::<i64>() {
                // The number of a person is longer than any choice.
                Ok(number) if value.len() < 3 => asked.option(name, number),
                _ => asked.option(name, *value),
            };
        }
        let answer = asked.run().await.unwrap();
        assert!(!answer.ephemeral, "{command}: everybody reads it");
        answers.push(answer.message);
    }
    answers
}

/// The same message, once it says something else that is as expected.
async fn changed(place: &ChannelUser, before: &Message, expect: impl Fn(&str) -> bool) -> Message {
    let was = whole(before);
    let now = place.message_when(before.id, "an answer to be said anew", |message| {
        let now = whole(message);
        now != was && expect(&now)
    });
    now.await.unwrap_or_else(|error| panic!("{error}: {was}"))
}

/// Alice says in which car she drove.
async fn name_car(alice: &ChannelUser, card: &Message, car: &str) -> Message {
    let form = alice
        .select_for_modal(card.id, &with_verb(card, "more"), &["car"])
        .await
        .unwrap();
    alice.submit(&form, &[("name", car)]).await.unwrap().message
}

async fn name_circuit(alice: &ChannelUser, card: &Message, circuit: &str) -> Message {
    let asked = alice
        .select(card.id, &with_verb(card, "more"), &["circuit"])
        .await
        .unwrap()
        .message;
    let form = alice
        .press_for_modal(asked.id, &with_verb(&asked, "name-circuit"))
        .await
        .unwrap();
    alice.submit(&form, &[("name", circuit)]).await.unwrap().message
}

const PAIR: [(&str, &str); 2] = [("lap", "ben"), ("against", "alice")];

async fn followed(locale: &str) -> String {
    let rig = Rig::start_speaking(locale).await;
    let card = two_laps(&rig).await;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let answers = asked(
        &ben,
        &[
            ("compare", &PAIR),
            // Wide, with engine speed.
            (
                "compare",
                &[PAIR[0], PAIR[1], ("form", "2"), ("channel", "0"), ("corner", "5")],
            ),
            ("corner", &[PAIR[0], PAIR[1], ("number", "5")]),
            ("map", &PAIR),
            ("session", &[("lap", "alice")]),
        ],
    )
    .await;
    let sizes = |message: &Message| -> Vec<_> {
        let pictures = message.attachments.iter();
        pictures.map(|picture| (picture.width, picture.height)).collect()
    };
    name_car(&alice, &card, "Mazda MX-5").await;
    let mut seen = Vec::new();
    let mut now = Vec::new();
    for answer in &answers {
        let said = changed(&ben, answer, |text| text.contains("Mazda")).await;
        assert_eq!(
            sizes(&said),
            sizes(answer),
            "as it was asked for: {}",
            whole(&said)
        );
        seen.push(whole(&said));
        now.push(said);
    }
    let moved = name_circuit(&alice, &card, "Mark Ring").await;
    for answer in &now {
        let said = changed(&ben, answer, |text| text.contains("Mark Ring")).await;
        seen.push(whole(&said));
    }
    alice
        .press(moved.id, &with_verb(&moved, "put-back"))
        .await
        .unwrap();
    for answer in &now {
        let was = whole(answer);
        let back = ben.message_when(answer.id, "an answer as before", |message| whole(message) == was);
        back.await.unwrap_or_else(|error| panic!("{error}: {was}"));
    }
    rig.end().await;
    without_references(&seen)
}

#[tokio::test]
async fn answers_about_laps_follow_what_is_put_right() {
    let said = followed("en-GB").await;
    insta::assert_snapshot!("corrected_answers_english", said);
}

#[tokio::test]
async fn the_same_in_german() {
    let said = followed("de").await;
    insta::assert_snapshot!("corrected_answers_german", said);
}

#[tokio::test]
async fn what_cannot_be_said_anew_says_that_something_was_corrected() {
    for (locale, expect) in [("en-GB", "were corrected after"), ("de", "inzwischen berichtigt")] {
        let rig = Rig::start_speaking(locale).await;
        let card = two_laps(&rig).await;
        let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
        let answers = asked(
            &ben,
            &[
                ("leaderboard", &[]),
                ("drivers", &[]),
                ("grip", &PAIR),
                ("duel", &[("friend", &alice_id(&rig))]),
            ],
        )
        .await;
        let alone = alice.slash("progress").run().await.unwrap().message;
        let mention = format!(
            "{} where do I lose time against @Alice?",
            rig.standin.bot_mention()
        );
        let posted = ben.post(&mention, vec![]).unwrap();
        let asked = ben.next_bot_message(posted).await.unwrap();
        let answered = ben.message_when(asked.id, "an answer", |message| message.text().contains("1:5"));
        let answered = answered.await.unwrap();
        name_car(&alice, &card, "Mazda MX-5").await;
        for answer in answers.iter().chain([&alone, &answered]) {
            assert!(answer.content.is_empty(), "{}", whole(answer));
            let now = changed(&ben, answer, |text| text.contains(expect)).await;
            assert_eq!(
                whole(&now).replacen(&format!("{}\n", now.content), "", 1),
                whole(answer),
                "all else stays"
            );
        }
        rig.end().await;
    }
}

/// Long after they were posted, messages go with what they show, also where it goes by itself.
#[tokio::test]
async fn laps_that_are_kept_for_a_time_take_their_messages_along() {
    let environment = [
        ("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000"),
        ("PACENOTE__RETENTION__LAPS_DAYS", "1000"),
    ];
    let mut rig = Rig::start_with(&environment).await;
    let card = two_laps(&rig).await;
    let ben = rig.telemetry("ben");
    let answers = asked(&ben, &[("compare", &PAIR), ("leaderboard", &[])]).await;
    let alone = ben.slash("session").run().await.unwrap().message;
    let aged = async |rig: &Rig, days: i32| {
        let mut owner = rig.as_owner().await;
        sqlx::query("UPDATE pacenote.posted_messages SET posted_at = now() - make_interval(days => $1)")
            .bind(days)
            .execute(&mut owner)
            .await
            .unwrap();
        sqlx::query(
            "UPDATE pacenote.kept_files SET given_at = now() - make_interval(days => $1) WHERE user_id = $2",
        )
        .bind(days)
        .bind(alice_id(rig).parse::<i64>().unwrap())
        .execute(&mut owner)
        .await
        .unwrap();
    };
    aged(&rig, 900).await;
    // Whoever starts cleans up.
    rig.restart().await;
    aged(&rig, 1001).await;
    rig.restart().await;
    let is_gone = |message: &Message| rig.standin.message(message.id).is_none();
    let gone = rig
        .standin
        .wait_until("messages about laps that are gone to go", || {
            (is_gone(&card) && answers.iter().all(is_gone)).then_some(())
        });
    gone.await.unwrap();
    assert!(!is_gone(&alone), "Ben's own stays");
    rig.end().await;
}

fn alice_id(rig: &Rig) -> String {
    rig.standin.user("alice").id().unwrap().to_string()
}
