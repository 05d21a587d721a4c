//! Files that are no logs: a sentence within a second, little memory, nothing stored, the bot alive.

use std::time::Duration;

use super::{World, two_friends};

const MIB: usize = 1024 * 1024;

#[tokio::test]
async fn hostile_files_get_a_sentence_and_nothing_is_stored() {
    let world = World::start().await;
    // One good lap first: idle memory includes what every lap needs once.
    let [good, _] = two_friends();
    world.upload("ben", &good.file_name, &good.bytes).await;
    let idle_kib = world.peak_memory_kib();

    let mut unclosed = b"Time,Speed,Lap\n1,2,\"".to_vec();
    unclosed.resize(10 * MIB, b'x');
    let picture = [b"\x89PNG\r\n\x1a\n".as_slice(), &[0; 4096]].concat();
    let cases: [(&str, Vec<u8>, &str); 6] = [
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
    ];
    for (name, bytes, expect) in cases {
        let answer = world.upload("alice", name, &bytes).await;
        let text = answer.message.text();
        assert!(text.contains(expect), "{name}: {text}");
        assert!(text.contains("Reference"), "{name}: {text}");
        assert!(
            answer.finished_after < Duration::from_secs(1),
            "{name} took {:?}",
            answer.finished_after
        );
    }
    let grown_kib = world.peak_memory_kib().saturating_sub(idle_kib);
    assert!(grown_kib < 64 * 1024, "memory grew by {grown_kib} KiB");
    let alices: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads u JOIN pacenote.users o ON o.id = u.user_id WHERE o.display_name ILIKE 'alice%'")
        .fetch_one(&mut world.as_owner().await)
        .await
        .unwrap();
    assert_eq!(alices, 0);
    // Still alive.
    let laps = world.telemetry("ben").slash("laps").run().await.unwrap();
    assert!(laps.message.text().contains("Your sessions"));
    world.end().await;
}

#[tokio::test]
async fn the_same_file_twice_is_recognized() {
    let world = World::start().await;
    let [good, _] = two_friends();
    world.upload("alice", &good.file_name, &good.bytes).await;
    let again = world.upload("alice", "renamed.csv", &good.bytes).await;
    assert!(
        again.message.text().contains("nothing is stored twice"),
        "{}",
        again.message.text()
    );
    let uploads: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads")
        .fetch_one(&mut world.as_owner().await)
        .await
        .unwrap();
    assert_eq!(uploads, 1);
    world.end().await;
}
