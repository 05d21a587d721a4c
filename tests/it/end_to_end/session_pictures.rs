//! `/consistency`, `/grip`, `/progress`, `/leaderboard`: pictures from what was posted, and nothing that was kept private.

use standin::Reply;

use super::first_comparison::decoded;
use super::{Rig, session_log, two_friends};

async fn ask(rig: &Rig, user: &str, command: &str) -> Reply {
    rig.telemetry(user).slash(command).run().await.unwrap()
}

#[tokio::test]
async fn a_session_is_drawn_corner_by_corner_and_as_a_friction_circle() {
    let rig = Rig::start().await;
    let (bytes, _) = session_log(4, 5);
    rig.upload("alice", "evening.csv", &bytes).await;

    let consistency = ask(&rig, "alice", "consistency").await;
    let text = consistency.message.text();
    assert!(text.contains("over 4 laps") && text.contains("T1"), "{text}");
    assert_eq!(decoded(&rig.standin, &consistency.message).0, 1100);

    let grip = ask(&rig, "alice", "grip").await;
    let text = grip.message.text();
    assert!(text.contains("at the limit for") && text.contains('%'), "{text}");
    assert_eq!(decoded(&rig.standin, &grip.message).0, 1100);

    // One lap is no session.
    let [_, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let alone = ask(&rig, "ben", "consistency").await;
    assert!(
        alone.message.text().contains("Too few laps") && alone.message.attachments.is_empty(),
        "{}",
        alone.message.text()
    );
    rig.end().await;
}

/// The log as if it was driven on that day of the month.
fn on_day(bytes: &[u8], day: &str) -> Vec<u8> {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(text.contains("Created,14/"));
    text.replace("Created,14/", &format!("Created,{day}/"))
        .into_bytes()
}

#[tokio::test]
async fn progress_shows_ones_own_sessions() {
    let rig = Rig::start().await;
    let (first, first_s) = session_log(2, 5);
    let (second, second_s) = session_log(2, 6);
    rig.upload("alice", "monday.csv", &first).await;
    rig.upload("alice", "friday.csv", &on_day(&second, "18")).await;
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;

    let progress = ask(&rig, "alice", "progress").await;
    let text = progress.message.text();
    let best = pacenote::testing::units::Seconds::new(first_s.min(second_s)).lap_time();
    assert!(
        text.contains("2 sessions") && text.contains(&best[..best.len() - 2]),
        "{best}: {text}"
    );
    assert_eq!(decoded(&rig.standin, &progress.message).0, 1100);

    // A third one that only she knows of is not in the public answer, but in her own.
    rig.telemetry("alice")
        .slash("upload")
        .file("file", &alices.file_name, on_day(&alices.bytes, "20"))
        .option("private", true)
        .run()
        .await
        .unwrap();
    let public = ask(&rig, "alice", "progress").await;
    assert!(
        public.message.text().contains("2 sessions"),
        "{}",
        public.message.text()
    );
    let own = rig
        .telemetry("alice")
        .slash("progress")
        .option("private", true)
        .run()
        .await
        .unwrap();
    assert!(
        own.ephemeral && own.message.text().contains("3 sessions"),
        "{}",
        own.message.text()
    );

    // One more lap of the monday, with a file of its own, belongs to the monday.
    rig.upload("alice", "one-lap.csv", &bens.bytes).await;
    let public = ask(&rig, "alice", "progress").await;
    assert!(
        public.message.text().contains("2 sessions"),
        "{}",
        public.message.text()
    );

    let circuits = rig
        .telemetry("alice")
        .autocomplete("progress", &[("circuit", "harrow")], "circuit")
        .await
        .unwrap();
    assert_eq!(circuits.len(), 1, "{circuits:?}");
    let chosen = rig
        .telemetry("alice")
        .slash("progress")
        .option("circuit", circuits[0].value.clone())
        .run()
        .await
        .unwrap();
    assert!(
        chosen.message.text().contains("2 sessions"),
        "{}",
        chosen.message.text()
    );
    let unknown = rig
        .telemetry("alice")
        .slash("progress")
        .option("circuit", "nowhere at all")
        .run()
        .await
        .unwrap();
    assert!(
        unknown.message.text().contains("know that circuit"),
        "{}",
        unknown.message.text()
    );
    rig.end().await;
}

#[tokio::test]
async fn a_leaderboard_never_shows_a_private_lap() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    let empty = ask(&rig, "ben", "leaderboard").await;
    assert!(empty.message.attachments.is_empty());

    // Ben's is the faster lap, and he keeps it to himself.
    let best = |friend: &super::Friend| {
        let time = pacenote::testing::units::Seconds::new(friend.lap_time_s).lap_time();
        time[..time.len() - 2].to_owned()
    };
    let (alices_best, bens_best) = (best(&alices), best(&bens));
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let stored = rig
        .telemetry("ben")
        .slash("upload")
        .file("file", &bens.file_name, bens.bytes)
        .option("private", true)
        .run()
        .await
        .unwrap();
    assert!(stored.ephemeral);

    let harrow = rig
        .telemetry("ben")
        .autocomplete("leaderboard", &[("circuit", "")], "circuit")
        .await
        .unwrap();
    assert_eq!(harrow.len(), 1, "{harrow:?}");
    for (user, private) in [("alice", false), ("ben", false), ("ben", true)] {
        let board = rig
            .telemetry(user)
            .slash("leaderboard")
            .option("circuit", harrow[0].value.clone())
            .option("private", private)
            .run()
            .await
            .unwrap();
        let text = board.message.text();
        let alt = board.message.attachments[0].description.clone().unwrap();
        assert!(text.contains("1 driver") && text.contains(&alices_best), "{text}");
        for said in [&text, &alt] {
            assert!(!said.contains(&bens_best), "{user}: {said}");
        }
        assert_eq!(decoded(&rig.standin, &board.message).0, 1100);
    }

    // He shows it: now he leads.
    let laps = rig
        .telemetry("ben")
        .autocomplete("share", &[("lap", "")], "lap")
        .await
        .unwrap();
    for lap in laps {
        rig.telemetry("ben")
            .slash("share")
            .option("lap", lap.value)
            .option("with", "this server")
            .run()
            .await
            .unwrap();
    }
    let board = ask(&rig, "alice", "leaderboard").await;
    let text = board.message.text();
    assert!(
        text.contains("2 drivers") && text.contains(&format!("1. **{bens_best}")),
        "{text}"
    );

    // Another server knows nothing of all this.
    let elsewhere = rig.standin.user("carla").in_channel_of("Rival Garage", "logs");
    let board = elsewhere
        .slash("leaderboard")
        .option("circuit", harrow[0].value.clone())
        .run()
        .await
        .unwrap();
    assert!(
        board
            .message
            .text()
            .contains("hat noch niemand eine gültige Runde geteilt")
            && board.message.attachments.is_empty(),
        "{}",
        board.message.text()
    );
    rig.end().await;
}
