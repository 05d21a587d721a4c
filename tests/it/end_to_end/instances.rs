//! Several processes of one bot: one answers, the other waits and takes over; or each has its shards.

use standin::{Config, ServerPlan};

use super::{Rig, config, two_friends};
use crate::database::TestDatabase;

#[tokio::test]
async fn of_two_processes_one_answers_and_the_other_takes_over() {
    let mut rig = Rig::start().await;
    let mut second = rig.spawn_bot(&[]);
    let alice = rig.telemetry("alice");
    for number in 0..6 {
        let posted = alice
            .post(
                &format!("{} hello {number}", rig.standin.bot_mention()),
                Vec::new(),
            )
            .unwrap();
        alice.next_bot_message(posted).await.unwrap();
        alice.slash("laps").run().await.unwrap();
    }
    assert!(matches!(second.try_wait(), Ok(None)), "the second one waits");
    assert_eq!(rig.standin.handshakes().0, 1, "and does not connect");

    // A rolling deployment: the first one is told to end while there is something to do.
    let [alices, bens] = two_friends();
    let ben = rig.telemetry("ben");
    let before = ben
        .post(&rig.standin.bot_mention(), vec![(&bens.file_name, bens.bytes)])
        .unwrap();
    rig.terminate();
    let began = std::time::Instant::now();
    let between = alice
        .post(
            &rig.standin.bot_mention(),
            vec![(&alices.file_name, alices.bytes)],
        )
        .unwrap();
    rig.standin.wait_for_handshakes(2, 0).await.unwrap();
    assert!(began.elapsed().as_secs() < 10, "taken over within 10 s");
    assert!(rig.bot.wait().await.unwrap().success());
    rig.bot = second;
    for (place, posted) in [(&ben, before), (&alice, between)] {
        let answer = rig
            .standin
            .wait_until("an answer to each", || {
                let messages = place.messages().unwrap();
                messages
                    .into_iter()
                    .find(|message| message.reply_to == Some(posted))
            })
            .await
            .unwrap();
        assert!(answer.text().contains("1 lap"), "{}", answer.text());
    }
    let last = alice.post(&rig.standin.bot_mention(), Vec::new()).unwrap();
    alice.next_bot_message(last).await.unwrap();
    let messages = alice.messages().unwrap();
    let mut answered: Vec<_> = messages.iter().filter_map(|message| message.reply_to).collect();
    let n_answers = answered.len();
    answered.sort_unstable();
    answered.dedup();
    assert_eq!((answered.len(), n_answers), (9, 9), "each once");
    rig.end().await;
}

#[tokio::test]
async fn a_process_that_was_killed_is_followed_at_once() {
    let mut rig = Rig::start().await;
    let second = rig.spawn_bot(&[]);
    rig.bot.kill().await.unwrap();
    let began = std::time::Instant::now();
    rig.standin.wait_for_handshakes(2, 0).await.unwrap();
    assert!(began.elapsed().as_secs() < 10, "taken over within 10 s");
    rig.bot = second;
    rig.telemetry("alice").slash("laps").run().await.unwrap();
    rig.end().await;
}

#[tokio::test]
async fn shards_are_split_over_processes() {
    let split = Config {
        servers: vec![
            ServerPlan::new(
                "Sunday Racing",
                &["alice", "ben", "carla"],
                &["alice"],
                &["telemetry"],
            ),
            ServerPlan::new("Rival Garage", &["carla"], &["carla"], &["logs"]),
            ServerPlan::new("Third Place", &["carla"], &["carla"], &["three", "more"]),
            ServerPlan::new("Fourth Place", &["carla"], &["carla"], &["four"]),
        ],
        ..config()
    };
    let first = [("PACENOTE__SHARDS__TOTAL", "2"), ("PACENOTE__SHARDS__COUNT", "1")];
    let rig = Rig::start_with_config(split, TestDatabase::create_without_pool().await, &first).await;
    // Discord lets one shard in every five seconds.
    rig.standin.advance(std::time::Duration::from_secs(6));
    let mut second = rig.spawn_bot(&[("PACENOTE__SHARDS__FIRST", "1")]);
    rig.standin.wait_for_handshakes(2, 0).await.unwrap();
    let shard = |server: &str| (rig.standin.server_id(server).unwrap().0 >> 22) % 2;
    let places = [
        ("Sunday Racing", "telemetry"),
        ("Rival Garage", "logs"),
        ("Third Place", "three"),
        ("Fourth Place", "four"),
    ];
    let shards: Vec<u64> = places.iter().map(|(server, _)| shard(server)).collect();
    assert!(shards.contains(&0) && shards.contains(&1), "{shards:?}");
    let [_, log] = two_friends();
    for (server, channel) in places {
        let carla = rig.standin.user("carla").in_channel_of(server, channel);
        carla.slash("laps").run().await.unwrap();
        let posted = carla
            .post(
                &rig.standin.bot_mention(),
                vec![(&log.file_name, log.bytes.clone())],
            )
            .unwrap();
        carla.next_bot_message(posted).await.unwrap();
        let answers = carla.messages().unwrap();
        assert_eq!(
            answers
                .iter()
                .filter(|message| message.reply_to == Some(posted))
                .count(),
            1
        );
    }
    Rig::terminate_one(&second);
    assert!(second.wait().await.unwrap().success());
    rig.end().await;
}
