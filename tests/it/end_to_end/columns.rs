//! A file with a column that nobody knows: shown, explained once, read from then on, by everybody in that server.

use super::Rig;

/// A log whose speed is in a column with an unheard-of name.
fn log(speed: &str) -> Vec<u8> {
    let mut text = format!("Time (s),{speed},Runde,Lap\n");
    for row in 0..1200 {
        text.push_str(&format!(
            "{:.2},{:.1},x,{}\n",
            f64::from(row) * 0.1,
            25.0 + f64::from(row % 40) / 8.0,
            row / 500
        ));
    }
    text.into_bytes()
}

#[tokio::test]
async fn a_column_is_explained_below_the_refusal_and_the_next_file_is_read() {
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    let refused = rig.upload("alice", "odd.csv", &log("**Wobble**")).await;
    let text = refused.message.text();
    assert!(text.contains("couldn't find a speed column"), "{text}");
    assert!(
        text.contains("**Wobble**") && text.contains("25.0 25.1 25.3") || text.contains("25.0 25.1 25.2"),
        "{text}"
    );

    let kept = alice
        .select(refused.message.id, "map:speed", &["**Wobble**"])
        .await
        .unwrap();
    assert_eq!(kept.message.id, refused.message.id, "read again in its place");
    assert!(
        kept.message.text().contains("2 laps, all of them count"),
        "{}",
        kept.message.text()
    );
    let stored = rig
        .upload("ben", "odd.csv", &log("**Wobble**"))
        .await
        .message
        .text();
    assert!(stored.contains("2 laps, all of them count"), "{stored}");

    // Somebody else does not change it, a manager does; another name is another column.
    let columns = |user: &str, path: &str| rig.telemetry(user).slash(path);
    let ben = columns("ben", "columns set")
        .option("role", "rpm")
        .option("column", "**wobble**");
    let text = ben.run().await.unwrap().message.text();
    assert!(text.contains("Somebody else explained"), "{text}");
    let other = rig
        .upload("ben", "other.csv", &log("Wibble"))
        .await
        .message
        .text();
    assert!(other.contains("couldn't find a speed column"), "{other}");
    let set = columns("ben", "columns set")
        .option("role", "speed")
        .option("column", "Wibble")
        .option("unit", "mph");
    let text = set.run().await.unwrap().message.text();
    assert!(
        text.contains("Wibble is speed") && text.contains("Its unit is mph"),
        "{text}"
    );
    let listed = columns("alice", "columns list")
        .run()
        .await
        .unwrap()
        .message
        .text();
    assert!(
        listed.contains("Wibble mph") && listed.contains("**Wobble**"),
        "{listed}"
    );
    let other = rig
        .upload("ben", "other.csv", &log("Wibble"))
        .await
        .message
        .text();
    assert!(other.contains("2 laps"), "{other}");
    let removed = columns("alice", "columns remove")
        .option("column", "Wibble")
        .run()
        .await
        .unwrap();
    assert!(
        removed
            .message
            .text()
            .contains("no longer means anything special"),
        "{}",
        removed.message.text()
    );

    // Not in another place: a direct message has columns of its own.
    let direct = rig.standin.user("carla").direct_message();
    let posted = direct.post("", vec![("odd.csv", log("**Wobble**"))]).unwrap();
    let text = direct.next_bot_message(posted).await.unwrap().text();
    assert!(text.contains("couldn't find a speed column"), "{text}");
    rig.end().await;
}

#[tokio::test]
async fn one_form_asks_for_all_columns_and_the_file_is_read_again_in_its_place() {
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    let mut text = String::from("Time (s),Wobble,Zug,Lap\n");
    for row in 0..1200 {
        let speed_mps = 25.0 + f64::from(row % 40) / 8.0;
        text.push_str(&format!(
            "{:.2},{:.1},{:.1},{}\n",
            f64::from(row) * 0.1,
            speed_mps * 3.6,
            f64::from(row % 7) * 10.0,
            row / 500
        ));
    }
    let file = text.into_bytes();
    let refused = rig.upload("alice", "odd.csv", &file).await;
    let form = alice
        .press_for_modal(refused.message.id, "columns")
        .await
        .unwrap();
    let wrong = alice
        .submit(&form, &[("Wobble", "gibberish"), ("Zug", "")])
        .await
        .unwrap();
    assert!(!wrong.followups.is_empty(), "{}", wrong.message.text());
    let form = alice
        .press_for_modal(refused.message.id, "columns")
        .await
        .unwrap();
    let read = alice
        .submit(&form, &[("Wobble", "Speed, km/h"), ("Zug", "throttle, %")])
        .await
        .unwrap();
    assert_eq!(read.message.id, refused.message.id, "read again in its place");
    assert!(read.message.text().contains("2 laps"), "{}", read.message.text());
    let kept = alice.slash("columns list").run().await.unwrap().message.text();
    assert!(kept.contains("Wobble") && kept.contains("Zug"), "{kept}");
    rig.end().await;
}

#[tokio::test]
async fn what_is_not_understood_is_said() {
    let rig = Rig::start().await;
    let set = |role: &str, column: &str, unit: &str| {
        rig.telemetry("ben")
            .slash("columns set")
            .option("role", role)
            .option("column", column)
            .option("unit", unit)
    };
    for (role, column, unit, expect) in [
        ("velocity", "Vel", "mph", "understand that"),
        ("speed", "Vel", "furlong", "understand that"),
        ("speed", " ", "mph", "no such column"),
    ] {
        let text = set(role, column, unit).run().await.unwrap().message.text();
        assert!(text.contains(expect), "{text}");
    }
    // A lap column by a name of its own.
    let text = String::from_utf8(log("Speed (m/s)"))
        .unwrap()
        .replace(",Lap\n", ",Wumble\n");
    let refused = rig.upload("ben", "odd.csv", text.as_bytes()).await.message;
    assert!(
        refused.text().contains("neither lap numbers nor positions"),
        "{}",
        refused.text()
    );
    let listed = rig
        .telemetry("ben")
        .slash("columns list")
        .run()
        .await
        .unwrap()
        .message
        .text();
    assert!(listed.contains("No columns explained here yet"), "{listed}");
    let ben = rig.telemetry("ben");
    let kept = ben.select(refused.id, "map:lap", &["Wumble"]).await.unwrap();
    let read = kept.message.text();
    assert!(read.contains("2 laps"), "{read}");
    rig.end().await;
}

#[tokio::test]
async fn a_dropped_file_is_read_again_too_and_by_whoever_explains_it() {
    let rig = Rig::start().await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let posted = ben.post("", vec![("odd.csv", log("Wobble"))]).unwrap();
    let refused = ben.next_bot_message(posted).await.unwrap();
    // Alice knows that logger; the laps are ben's all the same.
    let read = alice.select(refused.id, "map:speed", &["Wobble"]).await.unwrap();
    assert_eq!(read.message.id, refused.id);
    let text = read.message.text();
    assert!(text.contains("**Ben**") && text.contains("2 laps"), "{text}");
    rig.end().await;
}

/// A log with the names of an engine's values; speed and laps are there under names of their own.
fn engine_log() -> Vec<u8> {
    let mut text = String::from("TIME;RPM;MAP;Lambda;CLT;Wobble;Wumble\n");
    for row in 0..1200 {
        text.push_str(&format!(
            "{:.2};{};60.5;0.92;88;{:.1};{}\n",
            f64::from(row) * 0.1,
            4000 + 10 * (row % 100),
            25.0 + f64::from(row % 40) / 8.0,
            row / 500
        ));
    }
    text.into_bytes()
}

/// The same scan with its title, as the program writes it.
fn scanner_log() -> Vec<u8> {
    let mut text = b"BlueDriver Live Data\n\n".to_vec();
    text.extend(engine_log());
    text
}

/// A table in which most columns are words.
fn table_of_words() -> Vec<u8> {
    let mut text = String::from("Time (s),state,flag,mode,engineer,Wobble,Wumble\n");
    for row in 0..1200 {
        text.push_str(&format!(
            "{:.2},run,green,race,none,{:.1},{}\n",
            f64::from(row) * 0.1,
            25.0 + f64::from(row % 40) / 8.0,
            row / 500
        ));
    }
    text.into_bytes()
}

#[tokio::test]
async fn every_table_with_names_can_be_explained() {
    let rig = Rig::start().await;
    let ben = rig.telemetry("ben");
    for (name, bytes, what, n_laps) in [
        ("engine.csv", engine_log(), "This is an engine log", "2 laps"),
        ("scan.csv", scanner_log(), "BlueDriver", "2 laps"),
        (
            "words.csv",
            table_of_words(),
            "couldn't find a speed column",
            "2 laps",
        ),
    ] {
        let refused = rig.upload("ben", name, &bytes).await.message;
        assert!(
            refused.text().contains(what) && refused.text().contains("Wobble"),
            "{name}: {}",
            refused.text()
        );
        let kept = ben.select(refused.id, "map:speed", &["Wobble"]).await.unwrap();
        let refused = kept.message;
        assert!(
            refused.text().contains("neither lap numbers nor positions"),
            "{name}: {}",
            refused.text()
        );
        let kept = ben.select(refused.id, "map:lap", &["Wumble"]).await.unwrap();
        let read = kept.message.text();
        assert!(read.contains(n_laps), "{name}: {read}");
        for column in ["Wobble", "Wumble"] {
            let removed = ben.slash("columns remove").option("column", column);
            removed.run().await.unwrap();
        }
    }
    // A table of lap times has no column that would help, and a log whose channels are lines has no columns.
    for (name, text) in [
        ("times.csv", "driver,lap,lap_time_ms,s1_ms,s2_ms\nA,1,87123,1,2\n"),
        (
            "haltech.csv",
            "%DataLog%\nDataLogVersion : 1.1\nChannel : RPM\n12:00:00.0,1,2\n12:00:00.1,1,2\n",
        ),
    ] {
        let refused = rig.upload("ben", name, text.as_bytes()).await.message;
        let offered = format!("{:?}", refused.components);
        assert!(
            !offered.contains("map:") && offered.contains("export"),
            "{name}: {offered}"
        );
    }
    rig.end().await;
}
