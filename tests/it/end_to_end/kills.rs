//! The bot is killed again and again at moments that nobody chose: every file is stored once and answered once.

use std::time::Duration;

use standin::{ChannelUser, Config, Id};

use super::later_files::{ROUND_M, log};
use super::{Rig, config};
use crate::database::TestDatabase;

const KILLS: u32 = 100;

/// A file of its own for each trial.
fn own_log(trial: u32) -> Vec<u8> {
    let speed_mps = 40.0 + f64::from(trial) / 50.0;
    log(
        -300.0,
        &[(300.0, speed_mps), (ROUND_M, speed_mps), (300.0, speed_mps)],
        true,
    )
}

/// Numbers that look like chance and are the same in every run.
fn random(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

/// Where a file went, and what its answer belongs to.
struct Given {
    place: ChannelUser,
    name: String,
    /// The message it was posted in; `None`: it was given with a command.
    message: Option<Id>,
    /// For a command: the message that became its answer.
    answer: Option<Id>,
}

#[tokio::test]
async fn a_hundred_kills_lose_nothing_and_double_nothing() {
    // What a hundred kills left undone takes a while to be read.
    let patient = Config {
        patience: Duration::from_secs(150),
        ..config()
    };
    let database = TestDatabase::create_without_pool().await;
    let many = [("PACENOTE__LIMITS__FILES_PER_HOUR", "1000")];
    let mut rig = Rig::start_with_config(patient, database, &many).await;
    let setups = rig.standin.user("alice").in_channel("setups");
    setups.slash("watch").run().await.unwrap();
    let people = ["alice", "ben", "carla"];
    for person in people {
        let direct = rig.standin.user(person).direct_message();
        let hello = direct.post("hello", Vec::new()).unwrap();
        direct.next_bot_message(hello).await.unwrap();
    }
    let mut state = 0x5EED_u64;
    let mut given = Vec::new();
    let (identified, resumed) = rig.standin.handshakes();
    let mut before = (identified - 1, resumed);
    for trial in 0..KILLS {
        let person = people[(random(&mut state) % 3) as usize];
        let name = format!("trial-{trial}.csv");
        let files = vec![(name.as_str(), own_log(trial))];
        let way = random(&mut state) % 4;
        let (place, message, answer) = match way {
            0 => {
                // Whoever gets no first answer within three seconds knows that nobody took it.
                let (identified, resumed) = before;
                rig.standin
                    .wait_for_handshakes(identified + 1, resumed)
                    .await
                    .unwrap();
                let place = rig.telemetry(person);
                let slash = place.slash("upload").file("file", &name, own_log(trial));
                slash.acknowledged().await.unwrap();
                let messages = place.messages().unwrap();
                let answer = messages
                    .iter()
                    .rev()
                    .find(|it| it.from_bot && it.reply_to.is_none());
                (place, None, answer.map(|it| it.id))
            }
            1 => {
                let place = rig.telemetry(person);
                let posted = place.post(&rig.standin.bot_mention(), files).unwrap();
                (place, Some(posted), None)
            }
            2 => {
                let place = rig.standin.user(person).direct_message();
                let posted = place.post("", files).unwrap();
                (place, Some(posted), None)
            }
            _ => {
                let place = rig.standin.user(person).in_channel("setups");
                let posted = place.post("", files).unwrap();
                (place, Some(posted), None)
            }
        };
        given.push(Given {
            place,
            name,
            message,
            answer,
        });
        let moment = Duration::from_millis(random(&mut state) % 400);
        let ended = tokio::time::timeout(moment, rig.bot.wait()).await;
        assert!(ended.is_err(), "the bot ended by itself: {ended:?}");
        rig.bot.kill().await.unwrap();
        // The next moment may come before it is connected.
        before = rig.standin.handshakes();
        rig.bot = rig.spawn_bot(&[]);
    }
    rig.standin
        .wait_for_handshakes(before.0 + 1, before.1)
        .await
        .unwrap();
    for one in &given {
        let answers = rig
            .standin
            .wait_until(&format!("the answer to {}", one.name), || {
                let answers = answers_to(one);
                (!answers.is_empty()).then_some(answers)
            })
            .await
            .unwrap();
        let answer = &answers[0];
        // Carla speaks German.
        let is_read = answer.contains("1 lap") || answer.contains("1 Runde");
        assert!(is_read, "{}: {answer}", one.name);
    }
    // Another one for everybody: what might still come has come by then.
    for person in people {
        let place = rig.telemetry(person);
        let posted = place
            .post(&rig.standin.bot_mention(), vec![("last.csv", own_log(KILLS + 1))])
            .unwrap();
        place.next_bot_message(posted).await.unwrap();
    }
    let doubled: Vec<&str> = given
        .iter()
        .filter(|one| answers_to(one).len() != 1)
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(doubled, Vec::<&str>::new(), "answered more than once");
    let telemetry = rig.telemetry("alice").messages().unwrap();
    let answers: Vec<Id> = given.iter().filter_map(|one| one.answer).collect();
    let of_nobody = telemetry
        .iter()
        .filter(|it| it.from_bot && it.reply_to.is_none() && !answers.contains(&it.id));
    assert_eq!(of_nobody.count(), 0, "answers to nothing");
    let stored: i64 =
        sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads WHERE file_name LIKE 'trial-%'")
            .fetch_one(&mut rig.as_owner().await)
            .await
            .unwrap();
    assert_eq!(stored, i64::from(KILLS));
    rig.end().await;
}

/// What the bot said about a file, where it was given.
fn answers_to(given: &Given) -> Vec<String> {
    let messages = given.place.messages().unwrap();
    messages
        .iter()
        .filter(|message| message.from_bot && !message.loading)
        .filter(|message| match given.message {
            Some(posted) => message.reply_to == Some(posted),
            None => Some(message.id) == given.answer,
        })
        .map(standin::Message::text)
        .collect()
}
