//! What a driver says of a file below its answer: which of its cars they drove, that it is one lap. It is read again in its place.

use standin::Disruption;

use super::Rig;

/// Two cars in one table, their rows in turns, two laps and more of each; the second one is faster.
fn two_cars() -> Vec<u8> {
    let mut text = String::from("Time (s),Car number,Speed (km/h),Lap\n");
    for row in 0..1400 {
        let time_s = f64::from(row) * 0.1;
        for (car, lap_rows, kmh) in [("7", 500, 100.0), ("12", 400, 125.0)] {
            let speed_kmh = kmh + f64::from(row % lap_rows % 40) / 4.0;
            text.push_str(&format!("{time_s:.1},{car},{speed_kmh:.2},{}\n", row / lap_rows));
        }
    }
    text.into_bytes()
}

/// Time and speed from line to line, and nothing that tells so.
fn bare_lap() -> Vec<u8> {
    let mut text = String::from("Time (s),Speed (km/h)\n");
    for row in 0..=600 {
        let speed_kmh = 100.0 + f64::from(row % 50) / 2.0;
        text.push_str(&format!("{:.1},{speed_kmh:.2}\n", f64::from(row) * 0.1));
    }
    text.into_bytes()
}

async fn stored_laps(rig: &Rig) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM pacenote.telemetry_sessions WHERE counts")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap()
}

#[tokio::test]
async fn of_several_cars_the_driver_says_which_one_was_theirs_and_the_other_goes() {
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    let first = rig.upload("alice", "race.csv", &two_cars()).await.message;
    assert!(
        first.text().contains("I read 7; also in it: 12"),
        "{}",
        first.text()
    );
    let menu = "I drove another car of this file";
    let before = stored_laps(&rig).await;

    // It is Alice's file.
    let ben = rig.telemetry("ben");
    let refused = ben.select(first.id, menu, &["12"]).await.unwrap();
    assert!(refused.message.text().contains("I read 7"), "it stays as it was");
    assert_eq!(stored_laps(&rig).await, before);

    let again = alice.select(first.id, menu, &["12"]).await.unwrap();
    assert_eq!(again.message.id, first.id, "in its place");
    let text = again.message.text();
    assert!(text.contains("I read 12; also in it: 7"), "{text}");
    let times_s: Vec<f64> =
        sqlx::query_scalar("SELECT lap_time_s FROM pacenote.telemetry_sessions WHERE counts ORDER BY id")
            .fetch_all(&mut rig.as_owner().await)
            .await
            .unwrap();
    assert!(
        !times_s.is_empty() && times_s.iter().all(|time_s| (time_s - 40.0).abs() < 0.2),
        "{times_s:?}"
    );
    rig.end().await;
}

#[tokio::test]
async fn a_file_that_says_nothing_of_laps_is_one_where_its_driver_says_so() {
    let rig = Rig::start_with(&[("PACENOTE__STORAGE__KEEP_ORIGINALS", "database")]).await;
    let alice = rig.telemetry("alice");
    let refused = rig.upload("alice", "lap.csv", &bare_lap()).await.message;
    assert!(
        refused.text().contains("neither lap numbers nor positions"),
        "{}",
        refused.text()
    );
    let again = alice.press(refused.id, "This file is one lap").await.unwrap();
    assert_eq!(again.message.id, refused.id, "in its place");
    let text = again.message.text();
    assert!(text.contains("about 1:00.0 "), "{text}");

    // It stays one lap when it is read again.
    let printed = rig.printed_by("recompute").await;
    assert!(
        printed.contains("1 of them read again") && printed.contains("0 left"),
        "{printed}"
    );
    assert_eq!(stored_laps(&rig).await, 1);
    rig.end().await;
}

#[tokio::test]
async fn what_was_read_stays_where_the_file_cannot_be_fetched_again() {
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    let first = rig.upload("alice", "race.csv", &two_cars()).await.message;
    let before = stored_laps(&rig).await;
    assert!(before > 0);
    rig.standin.fault(Disruption::TruncatedCdn);
    let menu = "I drove another car of this file";
    let again = alice.select(first.id, menu, &["12"]).await.unwrap();
    let text = again.message.text();
    assert!(text.contains("I couldn't fetch that file"), "{text}");
    assert_eq!(stored_laps(&rig).await, before);
    rig.end().await;
}
