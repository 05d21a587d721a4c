//! Each command once, and the other ways in: menu, button.

use super::{Rig, two_friends};

#[tokio::test]
async fn commands_answer_before_there_is_anything() {
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    for (command, expect) in [
        ("laps", "No laps yet"),
        ("compare", "There is no lap of yours that can be shown here"),
        ("grip", "There is no lap of yours that can be shown here"),
        ("consistency", "There is no lap of yours that can be shown here"),
        ("progress", "There is no lap of yours that can be shown here"),
        ("leaderboard", "There is no lap of yours that can be shown here"),
        ("session", "There is no lap of yours that can be shown here"),
        ("analyze", "There is no lap of yours that can be shown here"),
        ("help", "/upload"),
    ] {
        let answer = alice.slash(command).run().await.unwrap();
        assert!(
            answer.message.text().contains(expect),
            "{command}: {}",
            answer.message.text()
        );
    }
    rig.end().await;
}

#[tokio::test]
async fn analyze_names_losses_and_the_button_does_the_same() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let stored = rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let analyzed = rig.telemetry("alice").slash("analyze").run().await.unwrap();
    let text = analyzed.message.text();
    // The generator made alice brake early in T5, and that costs her most.
    assert!(
        text.contains("**Focus: T5 entry · length of braking") && text.contains("You brake "),
        "{text}"
    );
    assert!(
        text.contains("m earlier than Ben") && text.contains("You'll know it worked when"),
        "{text}"
    );
    // A logger in a real car: nobody is told to brake later.
    assert!(
        text.contains("I leave your brake point alone") && !text.contains("brake later"),
        "{text}"
    );
    assert!(text.contains("computed"), "{text}");
    rig.telemetry("alice")
        .slash("settings")
        .option("units", "imperial (mph, ft)")
        .option("language", "Deutsch")
        .run()
        .await
        .unwrap();
    let in_german = rig.telemetry("alice").slash("analyze").run().await.unwrap();
    let text = in_german.message.text();
    assert!(
        text.contains("**Fokus: T5 Eingang · Bremsdauer") && text.contains("ft früher als Ben"),
        "{text}"
    );
    // The same lap again: the same advice is not repeated as if it were new.
    assert!(text.contains("keine neue Runde seit diesem Rat"), "{text}");

    let pressed = rig
        .telemetry("ben")
        .press(stored.message.id, "Debrief")
        .await
        .unwrap();
    assert!(pressed.ephemeral, "whoever presses sees it alone");
    rig.end().await;
}

#[tokio::test]
async fn the_message_menu_stores_laps_for_whoever_posted_the_file() {
    let rig = Rig::start().await;
    let [alices, _] = two_friends();
    // Posted without a word to the bot, in a channel that nobody watches.
    let posted = rig
        .telemetry("alice")
        .post("look at this", vec![(&alices.file_name, alices.bytes)])
        .unwrap();
    let answer = rig
        .telemetry("ben")
        .message_menu("Import telemetry", posted)
        .await
        .unwrap();
    assert!(
        answer.message.text().contains(" · 1 lap"),
        "{}",
        answer.message.text()
    );
    let bens = rig.telemetry("ben").slash("laps").run().await.unwrap();
    assert!(bens.message.text().contains("No laps yet"));
    let alices = rig.telemetry("alice").slash("laps").run().await.unwrap();
    assert!(alices.message.text().contains("Your sessions"));
    rig.end().await;
}

#[tokio::test]
async fn settings_are_kept_and_are_ones_own() {
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    let changed = alice
        .slash("settings")
        .option("units", "imperial (mph, ft)")
        .option("language", "Deutsch")
        .run()
        .await
        .unwrap();
    let text = changed.message.text();
    assert!(changed.ephemeral, "{text}");
    assert!(text.contains("mph") && text.contains("Deutsch"), "{text}");
    let kept = alice
        .slash("settings")
        .option("level", "fast (short, all numbers)")
        .run()
        .await
        .unwrap();
    let text = kept.message.text();
    assert!(
        text.contains("mph") && text.contains("Deutsch") && text.contains("schnell: kurz"),
        "{text}"
    );
    let bens = rig.telemetry("ben").slash("settings").run().await.unwrap();
    let text = bens.message.text();
    assert!(
        text.contains("km/h") && text.contains("as your Discord"),
        "{text}"
    );
    rig.end().await;
}

/// Alice's and ben's laps as plain tables, which do not say where they are from.
fn plain_tables() -> [Vec<u8>; 2] {
    use lapgen::{PlainCsv, SensorModel, SpeedUnit, UnitPlace, sample_laps};
    let [reference, slower] = sample_laps();
    [slower, reference].map(|sample| {
        let sensors = SensorModel {
            row_at_line: true,
            ..SensorModel::gps(25.0, 7)
        };
        let table = PlainCsv::everything(SpeedUnit::Kmh, UnitPlace::Brackets);
        table.write(&sample.drive.sample(&sensors)).into_bytes()
    })
}

#[tokio::test]
async fn a_table_counts_as_a_real_cars_until_its_driver_says_otherwise() {
    let rig = Rig::start().await;
    let [alices, bens] = plain_tables();
    let [slower, _] = two_friends();
    rig.upload("ben", "ben.csv", &bens).await;
    rig.upload("alice", "alice.csv", &alices).await;
    let alice = rig.telemetry("alice");
    let text = alice.slash("analyze").run().await.unwrap().message.text();
    assert!(
        text.contains("I leave your brake point alone")
            && !text.contains("Move your brake point")
            && text.contains("say so with `/settings`"),
        "{text}"
    );
    let settings = alice
        .slash("settings")
        .option("drives", "a simulator")
        .run()
        .await
        .unwrap();
    assert!(
        settings.message.text().contains("from a simulator"),
        "{}",
        settings.message.text()
    );
    let text = alice.slash("analyze").run().await.unwrap().message.text();
    assert!(
        text.contains("Move your brake point") && !text.contains("say so with"),
        "{text}"
    );
    // Her lap is a game's for ben, too, and his own stays a real car's.
    let ben = rig.telemetry("ben");
    let newest_of_alice = async || {
        let laps = ben.autocomplete("analyze", &[("lap", "alice")], "lap").await;
        laps.unwrap()[0].value.clone()
    };
    let for_ben = async |lap: &serde_json::Value| {
        let analyze = ben.slash("analyze").option("lap", lap.clone());
        analyze.run().await.unwrap().message.text()
    };
    let of_table = newest_of_alice().await;
    let text = for_ben(&of_table).await;
    assert!(text.contains("Move your brake point"), "{text}");

    // A lap timer's file is a real car's, whatever its driver says of others.
    rig.upload("alice", &slower.file_name, &slower.bytes).await;
    let text = alice.slash("analyze").run().await.unwrap().message.text();
    assert!(!text.contains("Move your brake point"), "{text}");
    let of_timer = newest_of_alice().await;
    assert_ne!(of_timer, of_table);
    let text = for_ben(&of_timer).await;
    assert!(!text.contains("Move your brake point"), "{text}");

    alice
        .slash("settings")
        .option("drives", "not said (advised as a real car)")
        .run()
        .await
        .unwrap();
    let text = for_ben(&of_table).await;
    assert!(!text.contains("Move your brake point"), "{text}");
    rig.end().await;
}
