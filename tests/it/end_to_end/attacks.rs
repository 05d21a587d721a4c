//! Whoever wants to stop the bot, or to be in everybody's way: others notice nothing, and the attacker gets a sentence.

use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::time::{Duration, Instant};

use standin::Disruption;

use super::ask::model_settings;
use super::{Rig, session_log, two_friends};
use crate::model_server::{ModelServer, Play, Shape};

/// Ten rows for each of 190,000 laps of thirty metres: 14 MB packed.
fn laps_without_end() -> Vec<u8> {
    let packed = Vec::new();
    let mut gz = flate2::write::GzEncoder::new(packed, flate2::Compression::fast());
    gz.write_all(b"Time (s),Lap,Distance (m),Speed (km/h)\n").unwrap();
    let mut noise = 0x5EED_u32;
    let mut rows = String::new();
    for lap in 0..190_000 {
        rows.clear();
        for row in 0..10 {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let (time_s, at_m) = (f64::from(lap) + f64::from(row) / 10.0, 3 * row);
            rows.push_str(&format!(
                "{time_s:.1},{lap},{at_m},{}.{}\n",
                100 + (noise >> 28),
                (noise >> 8) & 0xFFFF
            ));
        }
        gz.write_all(rows.as_bytes()).unwrap();
    }
    gz.finish().unwrap()
}

async fn files_stored(rig: &Rig) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_file_of_endless_laps_stops_nobody_and_is_answered() {
    let rig = Rig::start().await;
    let endless = laps_without_end();
    assert!(endless.len() > 10 << 20, "{} bytes", endless.len());
    let ben = rig.standin.user("ben").direct_message();
    let posted =
        [endless.clone(), endless].map(|bytes| ben.post("", vec![("endless.csv.gz", bytes)]).unwrap());
    for friend in two_friends() {
        let stored = rig.upload("alice", &friend.file_name, &friend.bytes).await;
        let text = stored.message.text();
        assert!(text.contains(" · 1 lap"), "{text}");
    }
    for posted in posted {
        let answer = ben.next_bot_message(posted).await.unwrap();
        let text = answer.text();
        assert!(!text.contains("Something broke"), "{text}");
    }
    assert_eq!(files_stored(&rig).await, 2);
    rig.end().await;
}

#[tokio::test]
async fn a_flood_of_one_person_is_in_their_own_way_alone() {
    let rig = Rig::start_with(&[("PACENOTE__LIMITS__FILES_PER_HOUR", "15")]).await;
    rig.standin.fault(Disruption::SlowCdn(200));
    let ben = rig.standin.user("ben").direct_message();
    let (log, _) = session_log(1, 9);
    for _ in 0..30 {
        ben.post("", vec![("flood.csv", log.clone())]).unwrap();
    }
    let [alices, _] = two_friends();
    let stored = rig.upload("alice", &alices.file_name, &alices.bytes).await;
    assert!(
        stored.message.text().contains(" · 1 lap"),
        "{}",
        stored.message.text()
    );
    let answered = || {
        let messages = ben.messages().unwrap();
        messages
            .iter()
            .filter(|message| message.reply_to.is_some())
            .count()
    };
    assert!(
        answered() < 15,
        "whoever waits behind a flood waits for nothing: {} answers",
        answered()
    );
    rig.standin
        .wait_until("a refusal", || {
            let messages = ben.messages().unwrap();
            messages
                .iter()
                .any(|message| message.text().contains("15 files an hour"))
                .then_some(())
        })
        .await
        .unwrap();
    rig.standin.fault(Disruption::HealCdn);
    rig.standin
        .wait_until("fifteen files answered, and one refusal", || {
            let messages = ben.messages().unwrap();
            let answers = messages.iter().filter(|message| message.reply_to.is_some());
            (answers.count() >= 16).then_some(())
        })
        .await
        .unwrap();
    assert_eq!(files_stored(&rig).await, 2);
    rig.end().await;
}

#[tokio::test]
async fn a_model_that_fails_costs_nobody_anything() {
    let server = ModelServer::start(Play::Busy, Shape::Chat).await;
    let address = server.base_url();
    let mut rig = Rig::start_with(&model_settings(&address)).await;
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    for play in [
        Play::Busy,
        Play::HtmlError,
        Play::WrongToken,
        Play::Gone,
        Play::DayUsedUp,
    ] {
        // Models that rest after a failure would hide the next one.
        rig.restart().await;
        server.play(play, Shape::Chat);
        let before = server.requests().len();
        let alice = rig.telemetry("alice");
        let first = alice
            .slash("ask")
            .option("question", "Where am I losing time?")
            .run()
            .await
            .unwrap();
        alice
            .message_when(first.message.id, "the final answer", |message| {
                !message.text().contains('…')
            })
            .await
            .unwrap();
        assert!(server.requests().len() > before, "{play:?} was asked");
        let used: i64 = sqlx::query_scalar("SELECT coalesce(sum(used), 0)::bigint FROM pacenote.quota_days")
            .fetch_one(&mut rig.as_owner().await)
            .await
            .unwrap();
        assert_eq!(used, 0, "{play:?}");
    }
    rig.end().await;
}

/// The process of the private Postgres that a bot started in a folder.
fn postmaster(data_dir: &std::path::Path) -> Option<String> {
    let file = std::fs::read_to_string(data_dir.join("postgres/data/postmaster.pid")).ok()?;
    file.lines().next().map(str::to_owned)
}

fn signal(name: &str, pid: &str) {
    let sent = std::process::Command::new("kill")
        .args([name, pid])
        .status()
        .unwrap();
    assert!(sent.success(), "kill {name} {pid}");
}

#[tokio::test]
async fn a_private_postgres_that_was_killed_comes_back_and_one_that_hangs_holds_nobody() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let data_dir = folder.path().to_string_lossy().into_owned();
    let private = [("DATABASE_URL", ""), ("PACENOTE__DATABASE__DATA_DIR", &*data_dir)];
    let mut rig = Rig::start_with(&private).await;
    let [alices, _] = two_friends();
    let stored = rig.upload("alice", &alices.file_name, &alices.bytes).await;
    assert!(
        stored.message.text().contains(" · 1 lap"),
        "{}",
        stored.message.text()
    );
    let killed = postmaster(folder.path()).unwrap();
    signal("-KILL", &killed);
    let alice = rig.telemetry("alice");
    let began = Instant::now();
    loop {
        let text = alice.slash("laps").run().await.unwrap().message.text();
        if text.contains("1:") && !text.contains("does not answer") {
            break;
        }
        assert!(text.contains("The database does not answer"), "{text}");
        assert!(began.elapsed() < Duration::from_secs(60), "it never came back");
        tokio::task::yield_now().await;
    }
    let again = postmaster(folder.path()).unwrap();
    assert_ne!(again, killed);

    // One that takes signals and does nothing: whoever waits for it waits for twenty seconds at most.
    signal("-STOP", &again);
    let began = Instant::now();
    rig.terminate();
    rig.bot.wait().await.unwrap();
    let took = began.elapsed();
    signal("-CONT", &again);
    signal("-INT", &again);
    assert!(took < Duration::from_secs(21), "{took:?}");
}
