//! Which laps are taken where nobody says which: never a slow one, and the answer says what was picked.

use lapgen::{Car, Circuit, DriverStyle, LapPlan, RaceChronoHead, SensorModel};

use super::Rig;
use super::drop::with_verb;

/// One lap of the demo circuit by somebody who uses this part of the grip, begun so many hours ago.
fn outing(commitment: f64, seed: u64, hour: u32) -> Vec<u8> {
    let style = DriverStyle {
        commitment,
        grip_spread: 0.0,
        ..DriverStyle::steady(seed)
    };
    let plans = LapPlan::session(style, 1);
    let drive = lapgen::simulate_session(&Circuit::demo(), &Car::hatchback(), &plans, seed);
    let sensors = SensorModel {
        row_at_line: true,
        ..SensorModel::gps(10.0, seed)
    };
    let head = RaceChronoHead {
        title: "outing".to_owned(),
        driver: String::new(),
        car_bus: true,
    };
    let log = lapgen::racechrono_csv(&drive, &drive.sample(&sensors), &head);
    assert!(log.contains("Created,14/06/2025,09:30"));
    log.replace(
        "Created,14/06/2025,09:30",
        &format!("Created,14/06/2025,{hour:02}:30"),
    )
    .into_bytes()
}

#[tokio::test]
async fn what_nobody_named_is_picked_and_said_and_is_no_slow_lap() {
    let rig = Rig::start_speaking("en-US").await;
    let alice = rig.telemetry("alice");
    let text = async |command: &str| alice.slash(command).run().await.unwrap().message.text();
    rig.upload("alice", "one.csv", &outing(0.9, 11, 9)).await;
    let alone = text("compare").await;
    assert!(alone.contains("only one lap"), "{alone}");
    let good = rig.upload("alice", "two.csv", &outing(0.94, 12, 10)).await;
    let best = good.message.embeds[0]["title"].as_str().unwrap().to_owned();

    // Nobody else is here: the driver's own best before.
    let own = text("compare").await;
    assert!(
        own.contains("Picked for you: your newest session's best lap · your best before"),
        "{own}"
    );
    let session = text("analyze").await;
    assert!(
        session.contains("Picked for you: your newest session"),
        "{session}"
    );

    // A lap to cool down is a lap, and the last one; it is not the one to look at.
    rig.upload("alice", "three.csv", &outing(0.7, 13, 11)).await;
    let own = text("compare").await;
    let time = best.split_whitespace().find(|word| word.contains(':')).unwrap();
    assert!(own.contains(time) && own.contains("your best before"), "{own}");

    // A friend who is a little quicker is the one to follow; who says both laps is told nothing.
    rig.upload("ben", "ben.csv", &outing(0.96, 14, 12)).await;
    for command in ["compare", "map", "grip"] {
        let said = text(command).await;
        assert!(said.contains("the next faster friend"), "{command}: {said}");
    }
    let corner = alice.slash("corner").option("number", 5).run().await.unwrap();
    let corner = corner.message.text();
    assert!(corner.contains("the next faster friend"), "{corner}");
    let named = alice
        .slash("compare")
        .option("lap", "best")
        .option("against", "ben")
        .run()
        .await
        .unwrap();
    assert!(
        !named.message.text().contains("Picked"),
        "{}",
        named.message.text()
    );
    // One tap takes another lap in its place.
    let menus = named.message.components.to_vec();
    assert!(
        menus
            .iter()
            .any(|row| row.to_string().contains("Against another lap")),
        "{menus:?}"
    );
    rig.end().await;
}

#[tokio::test]
async fn either_lap_that_was_picked_gives_way_to_another_by_one_tap() {
    let rig = Rig::start_speaking("en-US").await;
    let alice = rig.telemetry("alice");
    let evening = super::session_log(2, 5).0;
    rig.upload("alice", "evening.csv", &evening).await;
    for (name, commitment, seed, hour) in [("one.csv", 0.9, 11, 9), ("two.csv", 0.94, 12, 10)] {
        rig.upload("alice", name, &outing(commitment, seed, hour)).await;
    }
    rig.upload("ben", "ben.csv", &outing(0.96, 14, 12)).await;
    rig.upload("ben", "ben-2.csv", &outing(0.92, 15, 13)).await;
    let other = |message: &standin::Message, menu: &str| -> (String, String) {
        let rows = message.components.iter();
        let mut menus = rows.flat_map(|row| row["components"].as_array().unwrap());
        let of_menu = menus.find(|part| part["custom_id"] == menu).unwrap();
        let option = &of_menu["options"][0];
        let time = option["label"].as_str().unwrap().split(" · ").next().unwrap();
        let value = option["value"].as_str().unwrap().to_owned();
        (time.trim_start_matches("★ ").to_owned(), value)
    };
    let pictures = [
        ("compare", "compare.png"),
        ("map", "map.png"),
        ("corner", "corner.png"),
        ("grip", "compare.png"),
    ];
    for (command, picture) in pictures {
        let asked = alice.slash(command);
        let asked = if command == "corner" {
            asked.option("number", 5)
        } else {
            asked
        };
        let picked = asked.run().await.unwrap().message;
        assert!(picked.text().contains("Picked for you"), "{}", picked.text());
        for verb in ["look", "against"] {
            let menu = with_verb(&picked, verb);
            let (time, value) = other(&picked, &menu);
            let swapped = alice.select(picked.id, &menu, &[&value]).await.unwrap();
            assert!(swapped.ephemeral);
            let text = swapped.message.text();
            assert!(
                text.contains(&time) && !text.contains("Picked"),
                "{command} {verb}: {text}"
            );
            assert_eq!(
                swapped.message.attachments[0].filename, picture,
                "{command} {verb}"
            );
        }
    }
    // The debrief of the newest session: another one.
    let night = super::session_log(2, 6).0;
    rig.upload("alice", "night.csv", &night).await;
    let newest = alice.slash("analyze").run().await.unwrap().message;
    let (_, value) = other(&newest, "debriefs");
    let older = alice.select(newest.id, "debriefs", &[&value]).await.unwrap();
    let text = older.message.text();
    assert!(text.contains("Harrow Glen") && !text.contains("Picked"), "{text}");
    // Somebody else presses: the lap is theirs to look at as far as they see it, and it is answered to them alone.
    let picked = alice.slash("compare").run().await.unwrap().message;
    let look = with_verb(&picked, "look");
    let (time, value) = other(&picked, &look);
    let ben = rig.telemetry("ben");
    let swapped = ben.select(picked.id, &look, &[&value]).await.unwrap();
    assert!(swapped.ephemeral && swapped.message.text().contains(&time));
    rig.end().await;
}
