//! Corners of a circuit: kept from the first log, a server's own by a manager's word, used by every answer.

use super::{World, session_log, two_friends};

#[tokio::test]
async fn a_manager_names_joins_and_cuts_corners_and_comparisons_say_so() {
    let world = World::start().await;
    let [alices, bens] = two_friends();
    world.upload("ben", &bens.file_name, &bens.bytes).await;
    world.upload("alice", &alices.file_name, &alices.bytes).await;
    let text = async |user: &str, options: &[(&str, serde_json::Value)]| {
        let mut slash = world.telemetry(user).slash("corners");
        for (name, value) in options {
            slash = slash.option(name, value.clone());
        }
        slash.run().await.unwrap().message.text()
    };

    let found = text("ben", &[]).await;
    assert!(
        found.contains("T13") && found.contains("the first log of this circuit"),
        "{found}"
    );
    let refused = text("ben", &[("corner", 5.into()), ("name", "Mine".into())]).await;
    assert!(refused.contains("Only managers"), "{refused}");
    let which = text("alice", &[("name", "Mine".into())]).await;
    assert!(which.contains("Which corner?"), "{which}");
    let missing = text("alice", &[("corner", 99.into()), ("name", "Mine".into())]).await;
    assert!(missing.contains("There's no corner 99"), "{missing}");

    let named = text("alice", &[("corner", 5.into()), ("name", "Mill `Bend`".into())]).await;
    assert!(
        named.contains("Mill 'Bend'") && named.contains("server's own"),
        "{named}"
    );
    let joined = text("alice", &[("corner", 7.into()), ("action", 0.into())]).await;
    assert!(!joined.contains("T13") && joined.contains("T12"), "{joined}");
    let analyzed = world.telemetry("alice").slash("analyze").run().await.unwrap();
    let said = analyzed.message.text();
    assert!(said.contains("T5"), "{said}");

    let again = text("alice", &[("corner", 1.into()), ("action", 2.into())]).await;
    assert!(again.contains("T13") && !again.contains("Mill"), "{again}");
    world.end().await;
}

#[tokio::test]
async fn every_answer_says_the_names_that_the_server_gave() {
    let world = World::start_with(&[("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "100")]).await;
    let [alices, bens] = two_friends();
    let (first, _) = session_log(4, 5);
    world.upload("alice", &alices.file_name, &alices.bytes).await;
    world.upload("alice", "first.csv", &first).await;
    world.upload("ben", &bens.file_name, &bens.bytes).await;
    let alice = world.telemetry("alice");
    let join = alice
        .slash("corners")
        .option("corner", 7)
        .option("action", "join with the next one");
    let joined = join.run().await.unwrap().message.text();
    assert!(joined.contains("T12") && !joined.contains("T13"), "{joined}");
    for corner in 1..=12 {
        let named = alice.slash("corners").option("corner", corner);
        named
            .option("name", format!("Mill {corner}"))
            .run()
            .await
            .unwrap();
    }
    for command in ["session", "consistency", "compare", "analyze", "drivers"] {
        let text = alice.slash(command).run().await.unwrap().message.text();
        assert!(
            text.contains("Mill ") && !text.contains("T13"),
            "{command}: {text}"
        );
    }
    let pictured = alice.slash("consistency").run().await.unwrap().message;
    let alt = pictured.attachments[0].description.clone().unwrap();
    assert!(alt.contains("T12") && !alt.contains("T13"), "{alt}");
    // A lap with faults, against her best.
    let slow = pacenote::units::Seconds::new(alices.lap_time_s).lap_time();
    let slow = alice
        .autocomplete("ask", &[("lap", &slow[..slow.len() - 2])], "lap")
        .await
        .unwrap();
    for (question, expected) in [
        ("Where do I lose the most time?", "(Mill "),
        ("How is my braking in mill 5?", "T5"),
    ] {
        let ask = alice
            .slash("ask")
            .option("question", question)
            .option("lap", slow[0].value.clone());
        let text = ask.run().await.unwrap().message.text();
        assert!(text.contains(expected), "{question}: {text}");
    }
    // What is stored of the next file has these corners, too.
    let (second, _) = session_log(2, 6);
    world.upload("alice", "second.csv", &second).await;
    let stored: Vec<(String, i64)> = sqlx::query_as(
        "SELECT min(corner.name), max(corner.corner)::bigint
         FROM pacenote.corner_analysis AS corner
         JOIN pacenote.telemetry_sessions AS lap ON lap.id = corner.session_id
         JOIN pacenote.uploads AS upload ON upload.id = lap.upload_id
         WHERE upload.file_name = 'second.csv' GROUP BY lap.id",
    )
    .fetch_all(&mut world.as_owner().await)
    .await
    .unwrap();
    assert_eq!(stored, vec![("Mill 1".to_owned(), 12); 2]);
    world.end().await;
}
