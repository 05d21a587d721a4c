//! Files that are no logs: a sentence within a second, little memory, nothing stored, the bot alive.

use std::time::Duration;

use standin::Disruption;

use super::drop::dropped;
use super::{Rig, two_friends};

const MIB: usize = 1024 * 1024;

/// Laps of more than a thousand kilometres.
fn endless_laps() -> Vec<u8> {
    let rows = (0..36_000).map(|time_s| format!("{time_s},{},{}\n", time_s / 12_000, 360 + time_s % 3));
    std::iter::once("Time (s),Lap,Speed (km/h)\n".to_owned())
        .chain(rows)
        .collect::<String>()
        .into_bytes()
}

#[tokio::test]
async fn hostile_files_get_a_sentence_and_nothing_is_stored() {
    let rig = Rig::start().await;
    // One good lap first: idle memory includes what every lap needs once.
    let [good, _] = two_friends();
    rig.upload("ben", &good.file_name, &good.bytes).await;
    let idle_kib = rig.peak_memory_kib();

    let mut unclosed = b"Time,Speed,Lap\n1,2,\"".to_vec();
    unclosed.resize(10 * MIB, b'x');
    let picture = [b"\x89PNG\r\n\x1a\n".as_slice(), &[0; 4096]].concat();
    let cases: [(&str, Vec<u8>, &str); 7] = [
        ("empty.csv", Vec::new(), "empty"),
        ("picture.csv", picture, "not a log"),
        (
            "no-speed.csv",
            b"Time (s),Lap,Oil (C)\n0.0,1,80\n0.1,1,80\n0.2,1,80\n0.3,1,81\n".to_vec(),
            "speed",
        ),
        ("commas.csv", vec![b','; 10 * MIB], ""),
        ("unclosed.csv", unclosed, ""),
        ("large.csv", vec![b'1'; 26 * MIB], "25 MiB"),
        ("endless.csv", endless_laps(), ""),
    ];
    for (name, bytes, expect) in cases {
        let answer = rig.upload("alice", name, &bytes).await;
        let text = answer.message.text();
        assert!(text.contains(expect), "{name}: {text}");
        assert!(text.contains("Reference"), "{name}: {text}");
        // A second is promised of the release build; this one is not optimized, and others run beside it.
        assert!(
            answer.finished_after < Duration::from_secs(5),
            "{name} took {:?}",
            answer.finished_after
        );
    }
    let grown_kib = rig.peak_memory_kib().saturating_sub(idle_kib);
    assert!(grown_kib < 64 * 1024, "memory grew by {grown_kib} KiB");
    let alices: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads u JOIN pacenote.users o ON o.id = u.user_id WHERE o.display_name ILIKE 'alice%'")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(alices, 0);
    // Still alive.
    let laps = rig.telemetry("ben").slash("laps").run().await.unwrap();
    assert!(laps.message.text().contains("Your sessions"));
    rig.end().await;
}

#[tokio::test]
async fn the_same_file_twice_is_recognized() {
    let rig = Rig::start().await;
    let [good, _] = two_friends();
    rig.upload("alice", &good.file_name, &good.bytes).await;
    let again = rig.upload("alice", "renamed.csv", &good.bytes).await;
    assert!(
        again.message.text().contains("nothing is stored twice"),
        "{}",
        again.message.text()
    );
    let uploads: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(uploads, 1);
    rig.end().await;
}

#[tokio::test]
async fn two_who_press_at_once_get_one_answer() {
    let rig = Rig::start().await;
    let (ben, carla) = (rig.telemetry("ben"), rig.telemetry("carla"));
    let [_, bens] = two_friends();
    let posted = ben.post("", vec![(&bens.file_name, bens.bytes)]).unwrap();
    let offer = ben.next_bot_message(posted).await.unwrap();
    let (one, other) = tokio::join!(
        ben.press_for_acknowledgement(offer.id, "Read it"),
        carla.press_for_acknowledgement(offer.id, "Read it"),
    );
    assert!(one.is_ok() && other.is_ok(), "{one:?} {other:?}");
    ben.message_when(offer.id, "the card", |message| !message.attachments.is_empty())
        .await
        .unwrap();
    let (jobs, stored): (i64, i64) = sqlx::query_as(
        "SELECT (SELECT count(*) FROM pacenote.jobs), (SELECT count(*) FROM pacenote.uploads)",
    )
    .fetch_one(&mut rig.as_owner().await)
    .await
    .unwrap();
    assert_eq!((jobs, stored), (1, 1));
    rig.end().await;
}

#[tokio::test]
async fn undo_at_the_same_time_as_everything_else_gives_a_sentence() {
    let rig = Rig::start().await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let [alices, bens] = two_friends();
    dropped(&ben, &bens.file_name, &bens.bytes).await;
    let card = dropped(&alice, &alices.file_name, &alices.bytes).await;
    let id = |verb: &str| super::drop::with_verb(&card, verb);
    let (compare, more) = (id("compare"), id("more"));
    let (undone, compared) = tokio::join!(
        alice.select(card.id, &more, &["undo"]),
        ben.press(card.id, &compare),
    );
    assert!(undone.unwrap().message.text().contains("Undone"));
    // Either it was still there, or it is not known any more; never half of it.
    let compared = compared.unwrap().message;
    let text = compared.text();
    assert!(
        compared.attachments.len() == 1 || text.contains("I can't find that lap"),
        "{text}"
    );
    rig.end().await;
}

#[tokio::test]
async fn who_waits_is_told_how_far_it_is_in_the_message_that_becomes_the_answer() {
    let rig = Rig::start_with(&[("PACENOTE__LIMITS__PROGRESS_AFTER_S", "2")]).await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let ben = rig.telemetry("ben");
    let [_, bens] = two_friends();
    rig.standin.fault(Disruption::SlowCdn(4000));
    let posted = ben.post("", vec![(&bens.file_name, bens.bytes)]).unwrap();
    let waiting = ben.next_bot_message(posted).await.unwrap();
    assert_eq!(waiting.reply_to, Some(posted));
    let text = waiting.text();
    assert!(
        text.contains("Reading your log") && text.contains("I'm reading it now"),
        "{text}"
    );
    let card = ben
        .message_when(waiting.id, "the card", |message| !message.components.is_empty())
        .await
        .unwrap();
    assert!(card.text().contains("**Ben**"), "{}", card.text());
    let answers = ben.messages().unwrap();
    let answers = answers.iter().filter(|message| message.reply_to == Some(posted));
    assert_eq!(answers.count(), 1, "one message, edited");
    rig.end().await;
}

#[tokio::test]
async fn what_points_at_nothing_or_at_somebody_elses_business_gives_a_sentence() {
    let rig = Rig::start_with(&[("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")]).await;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let [alices, bens] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let bens_card = rig.upload("ben", &bens.file_name, &bens.bytes).await;
    // A friend without laps.
    let carla = rig.standin.user("carla").id().unwrap().to_string();
    let nobody = alice
        .slash("compare")
        .option("friend", carla)
        .run()
        .await
        .unwrap();
    assert!(
        nobody.message.text().contains("no lap"),
        "{}",
        nobody.message.text()
    );
    assert!(nobody.message.buttons().contains(&"Your sessions".to_owned()));
    let mine = alice.press(nobody.message.id, "Your sessions").await.unwrap();
    assert!(
        mine.ephemeral && mine.message.text().contains("Harrow Glen"),
        "{}",
        mine.message.text()
    );

    // A lap that is private by now, under a picture that shows it.
    let shown = alice
        .slash("compare")
        .option("against", "ben")
        .option("private", true)
        .run()
        .await
        .unwrap();
    let track = super::drop::with_verb(&shown.message, "track");
    let hidden = ben.slash("share").option("lap", "best").option("with", "only me");
    assert!(hidden.run().await.unwrap().ephemeral);
    for button in ["Where is the time?", "Track"] {
        let pressed = alice.press(shown.message.id, button).await.unwrap();
        let text = pressed.message.text();
        assert!(pressed.ephemeral && !text.contains("Ben"), "{button}: {text}");
        assert!(
            text.contains("can't find") || text.contains("private"),
            "{button}: {text}"
        );
    }
    // Of its own driver's, in public: theirs, and not to be shown there.
    let pressed = ben.forge(bens_card.message.id, &track, &[]).await.unwrap();
    assert!(pressed.ephemeral, "{}", pressed.message.text());
    rig.end().await;
}
