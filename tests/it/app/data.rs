//! A person's data: everything is given to them, and nothing is left when they leave.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::app::own_laps::Reach;
use pacenote::testing::app::posted::MessageContent;
use pacenote::testing::db::person::{NOT_TOLD, told};
use pacenote::testing::db::preferences::{self, StoredPreferences};
use pacenote::testing::db::{users, watches};
use pacenote::testing::ids::{ChannelId, UserId};
use pacenote::testing::import::{ImportSettings, SourceFile};
use pacenote::testing::units::Seconds;
use sqlx::{AssertSqlSafe, PgConnection};

use super::app;
use crate::database::TestDatabase;
use crate::db::rows::{ANNA, BERT, CLUB, alone, in_public, post};

async fn tables(owner: &mut PgConnection) -> BTreeSet<String> {
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT table_name::text FROM information_schema.tables
         WHERE table_schema = 'pacenote' AND table_type = 'BASE TABLE'",
    )
    .fetch_all(owner)
    .await
    .unwrap();
    tables.into_iter().collect()
}

/// How many rows of each table hold one of these texts, in any column.
async fn holding(owner: &mut PgConnection, marks: &[String]) -> BTreeMap<String, i64> {
    let mut found = BTreeMap::new();
    for table in tables(owner).await {
        let statement = format!("SELECT count(*) FROM pacenote.{table} AS row WHERE row::text LIKE ANY ($1)");
        let patterns: Vec<String> = marks.iter().map(|mark| format!("%{mark}%")).collect();
        let rows: i64 = sqlx::query_scalar(AssertSqlSafe(statement))
            .bind(patterns)
            .fetch_one(&mut *owner)
            .await
            .unwrap();
        if rows > 0 {
            found.insert(table, rows);
        }
    }
    found
}

#[tokio::test]
async fn every_table_is_given_to_its_person_or_says_why_not() {
    let database = TestDatabase::create().await;
    let known: BTreeSet<String> = told()
        .chain(NOT_TOLD.iter().map(|(table, _)| *table))
        .map(str::to_owned)
        .collect();
    assert_eq!(known, tables(&mut database.as_owner().await).await);
}

#[tokio::test]
async fn an_export_holds_laps_that_are_read_again_with_the_same_times() {
    let database = TestDatabase::create().await;
    let app = app(&database);
    let times_s = [76.329, 75.012_345, 81.5];
    post(&database.db, ANNA, 1, &times_s, Some(CLUB)).await;
    post(&database.db, ANNA, 2, &[77.0], None).await;
    post(&database.db, BERT, 3, &[70.0], Some(CLUB)).await;
    // Two files are one session or two: the laps of a file begin where the lap before ended.
    sqlx::query(
        "UPDATE pacenote.telemetry_sessions AS lap SET start_s = 4.01 + coalesce(
             (SELECT sum(lap_time_s) FROM pacenote.telemetry_sessions AS before
              WHERE before.upload_id = lap.upload_id AND before.lap_number < lap.lap_number), 0)",
    )
    .execute(&mut database.as_owner().await)
    .await
    .unwrap();
    let mut export = app.export(&in_public(ANNA, CLUB)).await.unwrap();
    let mut names = Vec::new();
    let mut read = Vec::new();
    while let Some((_, part)) = app.next_part(&mut export).await.unwrap() {
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(part)).unwrap();
        for index in 0..zip.len() {
            let mut file = zip.by_index(index).unwrap();
            let name = file.name().to_owned();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            if name == "data.json" {
                let text = String::from_utf8(bytes).unwrap();
                assert!(text.contains("session.csv") && !text.contains("1002"), "{text}");
                continue;
            }
            let source = SourceFile {
                name: &name,
                bytes: &bytes,
            };
            let log = LogFile::read(&source, &ImportSettings::standard(), &[]).unwrap();
            let recording = &log.recording;
            assert_eq!(recording.format, "pacenote-csv");
            assert_eq!(recording.circuit.name.as_deref(), Some("Tianma"));
            assert_eq!(recording.vehicle.as_deref(), Some("Mazda MX-5"));
            assert_eq!(
                recording.recorded_at.unwrap().to_rfc3339(),
                "2025-12-31T02:54:00+00:00"
            );
            let times: Vec<f64> = log
                .laps
                .iter()
                .filter_map(|lap| lap.time())
                .map(Seconds::get)
                .collect();
            read.push(times);
            names.push(name);
        }
    }
    // In whole milliseconds, as they are told.
    assert_eq!(read, [vec![76.329, 75.012, 81.5], vec![77.0]], "{names:?}");
}

/// Numbers that stand in no other number.
const LEAVES: UserId = UserId::new(781_234_567_890_123_456);
const STAYS: UserId = UserId::new(782_345_678_901_234_567);

/// Fills every table in which something of a person can be.
async fn live(database: &TestDatabase, user: UserId, mark: &str, file: u8) {
    let db = &database.db;
    let actor = alone(user, Some(CLUB));
    post(db, user, file, &[75.0, 76.0], Some(CLUB)).await;
    let mut tx = db.as_actor(&actor).await.unwrap();
    users::upsert(&mut tx, &format!("name-{mark}")).await.unwrap();
    let chosen = StoredPreferences {
        picture: "chat".to_owned(),
        units: "metric".to_owned(),
        language: None,
        level: "club".to_owned(),
        new_laps: "server".to_owned(),
    };
    preferences::set(&mut tx, &chosen).await.unwrap();
    watches::set(&mut tx, ChannelId::new(3000 + u64::from(file)), 1, None)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let mut owner = database.as_owner().await;
    for statement in [
        format!(
            "INSERT INTO pacenote.column_mappings (guild_id, set_by, column_key, name, role)
             VALUES (2001, {user}, 'a{file}', 'A', 'speed')"
        ),
        format!(
            "INSERT INTO pacenote.column_mappings (user_id, set_by, column_key, name, role)
             VALUES ({user}, {user}, 'b{file}', 'column-{mark}', 'speed')"
        ),
        format!(
            "INSERT INTO pacenote.quota_ledger (user_id, guild_id, resource, amount) VALUES ({user}, 2001, 'neurons', 3)"
        ),
        format!(
            "INSERT INTO pacenote.quota_days (day, resource, user_id, used) VALUES (current_date, 'neurons', {user}, 3)"
        ),
        format!(
            "INSERT INTO pacenote.circuit_start_lines SELECT DISTINCT circuit_id, 0, user_id, 1.0, 2.0, 3.0, 4.0
             FROM pacenote.telemetry_sessions WHERE user_id = {user}"
        ),
        format!(
            "INSERT INTO pacenote.circuit_found_corners SELECT DISTINCT circuit_id, 0, user_id, 2000.0, ARRAY['left'],
                 ARRAY['slow'], ARRAY[1.0], ARRAY[2.0], ARRAY[3.0] FROM pacenote.telemetry_sessions WHERE user_id = {user}"
        ),
        format!("INSERT INTO pacenote.circuits (slug, length_m) VALUES ('elsewhere-{file}', 2000)"),
        format!(
            "INSERT INTO pacenote.circuit_aliases (circuit_id, guild_id, user_id, into_id)
             SELECT DISTINCT circuit_id, 0, user_id, (SELECT max(id) FROM pacenote.circuits)
             FROM pacenote.telemetry_sessions WHERE user_id = {user}"
        ),
        format!("INSERT INTO pacenote.place_moves (id, user_id, guild_id) VALUES (gen_random_uuid(), {user}, 0)"),
        format!(
            "INSERT INTO pacenote.moved_laps (move_id, session_id, user_id, guild_id, circuit_id, car_id)
             SELECT move.id, lap.id, lap.user_id, 0, lap.circuit_id, lap.car_id
             FROM pacenote.place_moves AS move JOIN pacenote.telemetry_sessions AS lap USING (user_id)
             WHERE lap.user_id = {user}"
        ),
        format!("INSERT INTO pacenote.direct_channels (user_id, channel_id) VALUES ({user}, 5{user})"),
        format!(
            "INSERT INTO pacenote.jobs (kind, payload, dedupe_key, user_id)
             VALUES ('import', '{{\"driver\": \"name-{mark}\"}}', 'message:7{user}', {user})"
        ),
        format!(
            "UPDATE pacenote.uploads SET file_name = 'file-{mark}.csv', driver = 'driver-{mark}' WHERE user_id = {user}"
        ),
    ] {
        sqlx::query(AssertSqlSafe(statement))
            .execute(&mut owner)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn nothing_is_left_of_a_person_in_any_table() {
    let database = TestDatabase::create().await;
    let app = app(&database);
    live(&database, LEAVES, "annas-mark", 1).await;
    live(&database, STAYS, "berts-mark", 2).await;
    let annas = app.my_laps(&alone(LEAVES, None), None).await.unwrap();
    let berts = app.my_laps(&alone(STAYS, None), None).await.unwrap();
    let channel = ChannelId::new(3001);
    for (message, actor, text, laps) in [
        (91, in_public(LEAVES, CLUB), "", vec![annas.laps[0].id]),
        (92, in_public(STAYS, CLUB), "name-annas-mark is faster", vec![]),
        (
            93,
            in_public(STAYS, CLUB),
            "name-berts-mark alone",
            vec![berts.laps[0].id],
        ),
        (94, alone(LEAVES, None), "", vec![]),
    ] {
        let text = text.to_owned();
        app.note_posted(
            &actor,
            channel,
            message,
            &MessageContent {
                text,
                laps,
                anew: None,
            },
        )
        .await;
    }
    app.session_table(&alone(LEAVES, None), None).await.unwrap();
    app.session_table(&alone(STAYS, None), None).await.unwrap();
    let mut owner = database.as_owner().await;
    let focus = format!(
        "INSERT INTO pacenote.focuses (user_id, circuit_id, session_id, reference_session_id, corner, cause, target, loss_s,
             language) SELECT user_id, circuit_id, id, id, 1, 'annas-mark', 1, 1, 'en'
         FROM pacenote.telemetry_sessions WHERE id = '{}'",
        annas.laps[0].id
    );
    let mut more = vec![focus];
    more.extend(
        [
            "reference_laps (user_id, circuit_id, car_id, session_id) SELECT user_id, circuit_id, car_id, id",
            "notices (user_id, beaten, language) SELECT user_id, true, 'en'",
            "notices_told (user_id, kind, about) SELECT user_id, 'beaten', id",
            "session_notes (upload_id, user_id, title) SELECT upload_id, user_id, 'annas-mark'",
        ]
        .map(|row| {
            let lap = annas.laps[0].id;
            format!("INSERT INTO pacenote.{row} FROM pacenote.telemetry_sessions WHERE id = '{lap}'")
        }),
    );
    for statement in more {
        sqlx::query(AssertSqlSafe(statement))
            .execute(&mut owner)
            .await
            .unwrap();
    }

    let mut marks = vec![LEAVES.get().to_string(), "annas-mark".to_owned()];
    marks.extend(
        annas
            .laps
            .iter()
            .flat_map(|lap| [lap.id.to_string(), lap.upload.get().to_string()]),
    );
    let before = holding(&mut owner, &marks).await;
    // The search is worth something: it finds them wherever something of theirs can be.
    let expected: BTreeSet<&str> = told()
        .chain(["telemetry_data", "lap_grid", "watched_channels"])
        .filter(|table| !["cars", "circuits"].contains(table))
        .collect();
    let found: BTreeSet<&str> = before.keys().map(String::as_str).collect();
    assert_eq!(found, expected);
    let berts_marks = vec![STAYS.get().to_string(), "berts-mark".to_owned()];
    let berts_before = holding(&mut owner, &berts_marks).await;

    let erased = app.erase_person(&in_public(LEAVES, CLUB)).await.unwrap();
    assert_eq!((erased.laps, erased.messages), (2, 3));
    assert_eq!(holding(&mut owner, &marks).await, BTreeMap::new());
    // Her messages wait to be deleted; Bert lost nothing but the one that told of her.
    let waiting = app.unwanted_messages().await.unwrap();
    assert_eq!(waiting, [(channel, 91), (channel, 92), (channel, 94)]);
    for (_, message) in waiting {
        app.forget_message(message).await.unwrap();
    }
    let mut berts_after = holding(&mut owner, &berts_marks).await;
    *berts_after.get_mut("posted_messages").unwrap() += 1;
    assert_eq!(berts_after, berts_before);
    // Whoever has nothing may leave too.
    assert_eq!(app.erase_person(&alone(LEAVES, None)).await.unwrap().laps, 0);

    // A place and a car that nobody drove any more go with the last one.
    app.erase_person(&alone(STAYS, None)).await.unwrap();
    let catalog: i64 = sqlx::query_scalar(
        "SELECT (SELECT count(*) FROM pacenote.circuits) + (SELECT count(*) FROM pacenote.cars)",
    )
    .fetch_one(&mut owner)
    .await
    .unwrap();
    assert_eq!(catalog, 0);
}

#[tokio::test]
async fn messages_that_name_a_deleted_lap_are_taken_back() {
    let database = TestDatabase::create().await;
    let app = app(&database);
    let file = post(&database.db, ANNA, 1, &[75.0, 76.0], Some(CLUB)).await;
    let channel = ChannelId::new(3001);
    for (message, lap) in [(91, file.laps[0]), (92, file.laps[1])] {
        let told = MessageContent {
            text: String::new(),
            laps: vec![lap],
            anew: None,
        };
        app.note_posted(&in_public(BERT, CLUB), channel, message, &told)
            .await;
    }
    app.delete_laps(&alone(ANNA, None), file.laps[0], Reach::Lap)
        .await
        .unwrap();
    assert_eq!(app.unwanted_messages().await.unwrap(), [(channel, 91)]);
    // Kept private, a lap is shown in no server any more; what its driver was told directly stays.
    let told = MessageContent {
        text: String::new(),
        laps: vec![file.laps[1]],
        anew: None,
    };
    app.note_posted(&alone(ANNA, None), channel, 93, &told).await;
    app.share_upload(
        &alone(ANNA, None),
        file.laps[1],
        pacenote::testing::app::share_laps::Visibility::Private,
    )
    .await
    .unwrap();
    assert_eq!(
        app.unwanted_messages().await.unwrap(),
        [(channel, 91), (channel, 92)]
    );
}
