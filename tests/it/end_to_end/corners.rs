//! Corners of a circuit: kept from the first log, a server's own by a manager's word, used by every answer.

use super::drop::whole;
use super::{Rig, sample, session_log, two_friends};

#[tokio::test]
async fn a_manager_names_joins_and_cuts_corners_and_comparisons_say_so() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let text = async |user: &str, options: &[(&str, serde_json::Value)]| {
        let mut slash = rig.telemetry(user).slash("corners");
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
    let analyzed = rig.telemetry("alice").slash("analyze").run().await.unwrap();
    let said = analyzed.message.text();
    assert!(said.contains("T5"), "{said}");

    let again = text("alice", &[("corner", 1.into()), ("action", 2.into())]).await;
    assert!(again.contains("T13") && !again.contains("Mill"), "{again}");
    rig.end().await;
}

#[tokio::test]
async fn every_answer_says_the_names_that_the_server_gave() {
    let rig = Rig::start_with(&[("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "100")]).await;
    let [alices, bens] = two_friends();
    let (first, _) = session_log(4, 5);
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    rig.upload("alice", "first.csv", &first).await;
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let alice = rig.telemetry("alice");
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
    let slow = pacenote::testing::units::Seconds::new(alices.lap_time_s).lap_time();
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
    rig.upload("alice", "second.csv", &second).await;
    let stored: Vec<(String, i64)> = sqlx::query_as(
        "SELECT min(corner.name), max(corner.corner)::bigint
         FROM pacenote.corner_analysis AS corner
         JOIN pacenote.telemetry_sessions AS lap ON lap.id = corner.session_id
         JOIN pacenote.uploads AS upload ON upload.id = lap.upload_id
         WHERE upload.file_name = 'second.csv' GROUP BY lap.id",
    )
    .fetch_all(&mut rig.as_owner().await)
    .await
    .unwrap();
    assert_eq!(stored, vec![("Mill 1".to_owned(), 12); 2]);
    rig.end().await;
}

#[tokio::test]
async fn a_game_without_positions_has_the_published_corners_with_their_names() {
    let Some(bytes) = sample("forza/laguna-seca.csv") else {
        return;
    };
    let rig = Rig::start().await;
    let card = rig.upload("ben", "laguna-seca.csv", &bytes).await.message.text();
    assert!(card.contains("Laguna Seca"), "{card}");
    let ben = rig.telemetry("ben");
    let listed = ben.slash("corners").run().await.unwrap().message.text();
    for name in ["Andretti Hairpin", "Corkscrew", "Rainey Curve", "T11"] {
        assert!(listed.contains(name), "{name}: {listed}");
    }
    assert!(!listed.contains("T12"), "{listed}");
    let session = ben.slash("analyze").option("lap", "best").run().await.unwrap();
    let corner = ben.slash("corner").option("number", 2).run().await.unwrap();
    for (of, reply) in [("debrief", &session), ("corner", &corner)] {
        println!("{of}: {}", whole(&reply.message));
    }
    let known = ben
        .slash("ask")
        .option("question", "how fast am I in the Andretti Hairpin?");
    let known = known.run().await.unwrap().message.text();
    assert!(
        known.contains("Andretti Hairpin") && known.contains("83"),
        "{known}"
    );
    rig.end().await;
}

/// A log whose rows say what each bend is called.
fn labelled() -> Vec<u8> {
    use lapgen::Origin;
    use lapgen::lap_language::{CLUB_LAP, Drive};
    const NAMES: [&str; 6] = ["Kiln", "Mill", "Esses", "Barn", "Abbey", "Quarry"];
    let drive = Drive::of(&format!("4 x {{ {CLUB_LAP} }}"));
    let origin = Origin {
        latitude_deg: 48.123,
        longitude_deg: 11.456,
    };
    let mut text = String::from("Time,Speed (km/h),Latitude,Longitude,Lap,SectorName\n");
    let (mut lap, mut bends, mut straight_rows) = (0, 0, 0);
    for row in 0.. {
        let at_s = f64::from(row) * 0.1;
        if at_s >= drive.end_s {
            break;
        }
        let state = drive.at(at_s);
        let now = drive.line_times_s.partition_point(|line_s| *line_s <= at_s);
        if now != lap {
            (lap, bends) = (now, 0);
        }
        let is_bend = state.curvature_per_m.abs() > 0.004;
        if is_bend && straight_rows > 15 {
            bends += 1;
        }
        straight_rows = if is_bend { 0 } else { straight_rows + 1 };
        let name = if is_bend && bends > 0 {
            NAMES[(bends - 1) % NAMES.len()]
        } else {
            ""
        };
        let (latitude_deg, longitude_deg) = origin.locate(state.x_m, state.y_m);
        text.push_str(&format!(
            "{at_s:.1},{:.2},{latitude_deg:.7},{longitude_deg:.7},{lap},{name}\n",
            3.6 * state.speed_mps
        ));
    }
    text.into_bytes()
}

#[tokio::test]
async fn what_a_log_calls_its_corners_is_said_and_understood_in_chat() {
    let rig = Rig::start().await;
    rig.upload("ben", "labelled.csv", &labelled()).await;
    let ben = rig.telemetry("ben");
    let listed = ben.slash("corners").run().await.unwrap().message.text();
    assert!(listed.contains("Kiln") && listed.contains("Barn"), "{listed}");
    let corner = ben.slash("corner").option("number", 1).run().await.unwrap();
    let said = super::isolation::everything_in(&corner.message);
    assert!(said.contains("Kiln"), "{said}");
    let question = "how fast am I in the Barn?";
    let asked = ben.slash("ask").option("question", question).run().await.unwrap();
    let text = asked.message.text().replace('\\', "");
    assert!(text.contains("Barn") && text.contains("km/h"), "{text}");
    rig.end().await;
}
