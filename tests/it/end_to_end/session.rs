//! A session: the table that comes with a new log, `/session`, and who sees it.

use standin::Reply;

use super::drop::with_pictures_in_words;
use super::first_comparison::decoded;
use super::{Rig, session_log, two_friends};

#[tokio::test]
async fn a_new_log_of_several_laps_comes_with_its_table_and_can_be_asked_for_again() {
    let rig = Rig::start().await;
    let (bytes, best_s) = session_log(3, 5);
    let stored = rig.upload("alice", "evening.csv", &bytes).await;
    assert_eq!(decoded(&rig.standin, &stored.message).0, 1100);
    // Where to work comes first, then the table.
    let alts: Vec<String> = stored
        .message
        .attachments
        .iter()
        .filter_map(|picture| picture.description.clone())
        .collect();
    assert!(
        alts.len() == 2 && alts[1].contains("3 laps, 3 of them count"),
        "{alts:?}"
    );

    let table = ask(&rig, "alice", None).await;
    assert_eq!(decoded(&rig.standin, &table.message).0, 1100);
    let text = with_pictures_in_words(&table.message);
    let best = pacenote::testing::units::Seconds::new(best_s).lap_time();
    assert!(
        text.contains("3 laps, all of them count") && text.contains(&best[..best.len() - 2]),
        "{best}: {text}"
    );
    assert!(
        text.contains("Best rolling lap") && text.contains("Optimal lap"),
        "{text}"
    );
    assert!(
        text.contains(" slow corner") && text.contains("km/h") && text.contains("s lost"),
        "{text}"
    );
    // In miles for who reads miles.
    let settings = rig
        .telemetry("alice")
        .slash("settings")
        .option("units", "imperial (mph, ft)");
    settings.run().await.unwrap();
    let text = ask(&rig, "alice", None).await.message.text();
    assert!(text.contains("mph") && !text.contains("km/h"), "{text}");
    // What was stored of the same laps adds up: classes are made of corners.
    let stored: Vec<(String, f64, f64)> = sqlx::query_as(
        "SELECT of.class, of.time_lost_s,
                (SELECT sum(corner.time_lost_s) FROM pacenote.corner_analysis AS corner
                 WHERE corner.session_id = of.session_id AND corner.class = of.class)
         FROM pacenote.corner_class_analysis AS of",
    )
    .fetch_all(&mut rig.as_owner().await)
    .await
    .unwrap();
    assert!(stored.len() >= 6, "{stored:?}");
    assert!(
        stored
            .iter()
            .all(|(_, class_s, corners_s)| (class_s - corners_s).abs() < 1e-9)
            && stored.iter().any(|(_, class_s, _)| *class_s > 0.0),
        "{stored:?}"
    );

    // The same file again: its card, and nothing stored a second time.
    let again = rig.upload("alice", "evening.csv", &bytes).await;
    assert!(again.message.text().contains("laps"), "{}", again.message.text());

    // Ben sees it by one of its laps, which are shared.
    let laps = rig
        .telemetry("ben")
        .autocomplete("session", &[("lap", "alice")], "lap")
        .await
        .unwrap();
    let bens = ask(&rig, "ben", Some(laps[0].value.clone())).await;
    assert!(bens.message.text().contains("3 laps, all of them count"));
    // He has none of his own.
    let none = ask(&rig, "ben", None).await;
    assert!(
        none.message.text().contains("There is no lap of yours"),
        "{}",
        none.message.text()
    );
    rig.end().await;
}

#[tokio::test]
async fn a_session_is_answered_from_what_was_kept_without_a_sample() {
    let rig = Rig::start().await;
    let (bytes, _) = session_log(3, 5);
    rig.upload("alice", "evening.csv", &bytes).await;
    let before = ask(&rig, "alice", None).await.message;
    assert!(
        before.text().contains("3 laps, all of them count"),
        "{}",
        before.text()
    );
    let mut owner = rig.as_owner().await;
    for statement in [
        "DELETE FROM pacenote.telemetry_data",
        "DELETE FROM pacenote.lap_grid",
    ] {
        sqlx::query(statement).execute(&mut owner).await.unwrap();
    }
    let after = ask(&rig, "alice", None).await.message;
    assert_eq!(after.text(), before.text());
    assert_eq!(
        after.attachments[0].description,
        before.attachments[0].description
    );
    rig.end().await;
}

#[tokio::test]
async fn a_private_session_is_never_in_a_public_answer() {
    let rig = Rig::start().await;
    let (bytes, _) = session_log(2, 6);
    let stored = rig
        .telemetry("alice")
        .slash("upload")
        .file("file", "secret.csv", bytes)
        .option("private", true)
        .run()
        .await
        .unwrap();
    assert!(stored.ephemeral && stored.message.attachments.len() == 2);
    let public = ask(&rig, "alice", None).await;
    assert!(
        public
            .message
            .text()
            .contains("There is no lap of yours that can be shown here")
            && public.message.attachments.is_empty(),
        "{}",
        public.message.text()
    );
    let alone = rig
        .telemetry("alice")
        .slash("session")
        .option("private", true)
        .run()
        .await
        .unwrap();
    assert!(alone.ephemeral && alone.message.attachments.len() == 1);
    rig.end().await;
}

async fn ask(rig: &Rig, user: &str, lap: Option<serde_json::Value>) -> Reply {
    let mut command = rig.telemetry(user).slash("session");
    if let Some(lap) = lap {
        command = command.option("lap", lap);
    }
    command.run().await.unwrap()
}

#[tokio::test]
async fn the_debrief_names_the_optimal_lap_of_the_table() {
    let rig = Rig::start().await;
    let (bytes, _) = session_log(5, 7);
    rig.upload("alice", "evening.csv", &bytes).await;
    let table = ask(&rig, "alice", None).await.message;
    let alts = table
        .attachments
        .iter()
        .filter_map(|it| it.description.as_deref());
    let alt: String = alts.collect();
    let optimal = alt
        .split("Optimal lap ")
        .nth(1)
        .and_then(|rest| rest.split(',').next());
    let optimal = optimal.unwrap_or_else(|| panic!("{alt}")).replace(':', "\\:");
    let debrief = rig.telemetry("alice").slash("analyze").run().await.unwrap();
    let text = debrief.message.text();
    assert!(text.contains(&optimal), "{optimal} is not in: {text}");
}

#[tokio::test]
async fn a_session_is_told_where_the_gap_to_the_next_faster_driver_lies() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let debrief = rig.telemetry("alice").slash("analyze").option("session", true);
    let text = debrief.run().await.unwrap().message.text();
    let gap = text.split("Ben is ").nth(1).unwrap_or_else(|| panic!("{text}"));
    let parts = ["ahead. Most of it: T", "ahead. Its largest parts: T"];
    assert!(parts.iter().any(|told| gap.contains(told)), "{text}");
}
