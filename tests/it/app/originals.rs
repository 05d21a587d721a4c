//! Files as they were given: kept where the owner of a bot wants it, given back, read again, and gone with their laps.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::IntoResponse as _;
use pacenote::testing::app::import_log::Outcome;
use pacenote::testing::app::objects::ObjectPlace;
use pacenote::testing::app::originals::KeepOriginals;
use pacenote::testing::app::own_laps::{Reach, SetAside};
use pacenote::testing::app::recompute::Recomputed;
use pacenote::testing::app::{App, AppSettings, Audience, Error};
use pacenote::testing::db::Actor;
use sqlx::AssertSqlSafe;

use super::app_with;
use crate::database::TestDatabase;
use crate::db::rows::{ANNA, CLUB, alone, in_public, post};
use crate::end_to_end::session_log;
use crate::web::uploads::large_and_dense;

fn keeping(place: Option<ObjectPlace>) -> impl FnOnce(&mut AppSettings) {
    |settings| {
        settings.originals.keep = if place.is_some() {
            KeepOriginals::AsObjects
        } else {
            KeepOriginals::InDatabase
        };
        settings.originals.objects = place;
    }
}

/// Gives a log as somebody does on the dashboard.
pub(super) async fn give(app: &App, actor: &Actor, name: &str, bytes: &[u8]) -> Result<Outcome, Error> {
    if let Some(guild) = actor.guild {
        app.note_guild(1, guild).await?;
    }
    let mut incoming = app.begin_upload(actor, None).await?;
    incoming.take(bytes).await?;
    let received = incoming.finish().await?;
    let mut outcomes = app
        .import_received(actor, "Anna", (name, Audience::Server), received)
        .await?;
    outcomes.remove(0).outcome.map(|log| log.outcome)
}

async fn exported(app: &App, actor: &Actor) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut export = app.export(actor).await.unwrap();
    while let Some((_, part)) = app.next_part(&mut export).await.unwrap() {
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(part)).unwrap();
        for place in 0..zip.len() {
            let mut member = zip.by_index(place).unwrap();
            let mut bytes = Vec::new();
            member.read_to_end(&mut bytes).unwrap();
            files.insert(member.name().to_owned(), bytes);
        }
    }
    files
}

fn given_back(files: &BTreeMap<String, Vec<u8>>) -> Vec<&[u8]> {
    let originals = files.iter().filter(|(name, _)| name.starts_with("originals/"));
    originals.map(|(_, bytes)| bytes.as_slice()).collect()
}

fn files_in(folder: &Path) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

#[tokio::test]
async fn what_fits_into_no_message_is_left_out_and_said() {
    let database = TestDatabase::create().await;
    let app = app_with(&database, |settings| {
        keeping(None)(settings);
        settings.originals.max_bytes = 64 << 20;
    });
    let anna = in_public(ANNA, CLUB);
    let log = large_and_dense(&session_log(2, 12).0, 16 << 20);
    give(&app, &anna, "long.csv", &log).await.unwrap();
    let mut export = app.export(&anna).await.unwrap();
    let mut names = Vec::new();
    while let Some((_, part)) = app.next_part(&mut export).await.unwrap() {
        assert!(part.len() < 10 << 20, "{}", part.len());
        let zip = zip::ZipArchive::new(std::io::Cursor::new(part)).unwrap();
        names.extend(zip.file_names().map(str::to_owned));
    }
    assert_eq!(export.left_out(), 1);
    assert!(names.iter().any(|name| name.starts_with("laps/")), "{names:?}");
    assert!(
        !names.iter().any(|name| name.starts_with("originals/")),
        "{names:?}"
    );
    // The file of the dashboard has it.
    let whole = zip::ZipArchive::new(app.export_file(&anna).await.unwrap()).unwrap();
    assert!(whole.file_names().any(|name| name.starts_with("originals/")));
}

#[tokio::test]
async fn a_file_that_is_kept_is_given_back_and_goes_with_its_laps() {
    let database = TestDatabase::create().await;
    let folder = tempfile::tempdir().unwrap();
    let objects = folder.path().join("objects");
    let anna = in_public(ANNA, CLUB);
    let (log, _) = session_log(2, 5);
    for place in [None, Some(ObjectPlace::Folder(objects.clone()))] {
        let is_in_folder = place.is_some();
        let app = app_with(&database, keeping(place));
        give(&app, &anna, "../evening.csv", &log).await.unwrap();
        if is_in_folder {
            assert_eq!(files_in(&objects), 1);
        }
        let files = exported(&app, &anna).await;
        assert_eq!(given_back(&files), [log.as_slice()]);
        assert!(
            files.keys().any(|name| name.ends_with("-evening.csv")),
            "{:?}",
            files.keys()
        );
        assert_eq!(app.kept_data(&anna).await.unwrap().originals, 1);

        // A lap that is deleted is in the file, too.
        let laps = app.my_laps(&alone(ANNA, None), None).await.unwrap().laps;
        app.delete_laps(&anna, laps[0].id, Reach::Lap).await.unwrap();
        app.remove_loose_objects().await.unwrap();
        assert_eq!(given_back(&exported(&app, &anna).await), Vec::<&[u8]>::new());
        if is_in_folder {
            assert_eq!(files_in(&objects), 0);
        }
        app.delete_laps(&anna, laps[1].id, Reach::Upload).await.unwrap();

        give(&app, &anna, "evening.csv", &log).await.unwrap();
        app.erase_person(&anna).await.unwrap();
        let left: i64 = sqlx::query_scalar(
            "SELECT (SELECT count(*) FROM pacenote.originals) + (SELECT count(*) FROM pacenote.original_objects)",
        )
        .fetch_one(&mut database.as_owner().await)
        .await
        .unwrap();
        assert_eq!(left, 0);
        if is_in_folder {
            assert_eq!(files_in(&objects), 0);
        }
    }
}

/// Objects of a bucket, as an S3 service has them, and what was asked.
type Bucket = Arc<Mutex<BTreeMap<String, Bytes>>>;

async fn bucket() -> (Bucket, url::Url) {
    async fn serve(
        State(bucket): State<Bucket>,
        method: Method,
        uri: Uri,
        headers: HeaderMap,
        body: Bytes,
    ) -> axum::response::Response {
        let signed = headers.get("authorization").and_then(|value| value.to_str().ok());
        if !signed.is_some_and(|signed| signed.starts_with("AWS4-HMAC-SHA256 Credential=key-id/")) {
            return StatusCode::FORBIDDEN.into_response();
        }
        let mut bucket = bucket.lock().unwrap();
        let path = uri.path().to_owned();
        match method {
            Method::PUT => {
                bucket.insert(path, body);
                ([("etag", "\"1\"")], "").into_response()
            }
            Method::GET => match bucket.get(&path) {
                Some(bytes) => (
                    [
                        ("etag", "\"1\""),
                        ("last-modified", "Mon, 30 Nov 2026 00:00:00 GMT"),
                    ],
                    bytes.clone(),
                )
                    .into_response(),
                None => StatusCode::NOT_FOUND.into_response(),
            },
            Method::DELETE => {
                bucket.remove(&path);
                StatusCode::NO_CONTENT.into_response()
            }
            _ => StatusCode::METHOD_NOT_ALLOWED.into_response(),
        }
    }
    let bucket = Bucket::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let router = Router::new().fallback(serve).with_state(Arc::clone(&bucket));
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    (bucket, address.parse().unwrap())
}

#[tokio::test]
async fn a_bucket_holds_files_and_one_that_is_away_loses_none() {
    let database = TestDatabase::create().await;
    let (objects, address) = bucket().await;
    let place = |endpoint: url::Url| ObjectPlace::Bucket {
        name: "logs".to_owned(),
        prefix: "a/b".to_owned(),
        endpoint: Some(endpoint),
        region: "auto".to_owned(),
        key_id: "key-id".into(),
        secret: "secret".into(),
    };
    let anna = in_public(ANNA, CLUB);
    let app = app_with(&database, keeping(Some(place(address))));
    let (log, _) = session_log(1, 5);
    give(&app, &anna, "evening.csv", &log).await.unwrap();
    let names: Vec<String> = objects.lock().unwrap().keys().cloned().collect();
    assert!(
        names.len() == 1 && names[0].starts_with("/logs/a/b/"),
        "{names:?}"
    );
    // What the bucket has says nothing but the log itself.
    assert!(
        !names[0].contains("1001") && !names[0].contains("evening"),
        "{names:?}"
    );
    assert_eq!(given_back(&exported(&app, &anna).await), [log.as_slice()]);
    app.erase_person(&anna).await.unwrap();
    assert!(objects.lock().unwrap().is_empty());

    // Nobody listens there: the file is kept in the database.
    let closed = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let app = app_with(
        &database,
        keeping(Some(place(format!("http://{closed}").parse().unwrap()))),
    );
    give(&app, &anna, "evening.csv", &log).await.unwrap();
    assert_eq!(given_back(&exported(&app, &anna).await), [log.as_slice()]);
}

/// Everything that is computed of the laps of a file, as it stands in the tables.
async fn computed(database: &TestDatabase) -> String {
    let mut owner = database.as_owner().await;
    let mut text = String::new();
    for statement in [
        "SELECT string_agg(id || ' ' || lap_number || ' ' || kind || ' ' || valid || ' ' || coalesce(lap_time_s::text, '-')
             || ' ' || start_s || ' ' || length_m || ' ' || coalesce(set_aside, '-'), E'\\n' ORDER BY id)
         FROM pacenote.telemetry_sessions",
        "SELECT string_agg(session_id || ' ' || guild_id || ' ' || lap_time_s || ' ' || counts, E'\\n' ORDER BY session_id)
         FROM pacenote.lap_shares",
        "SELECT string_agg(md5(facts::text), E'\\n' ORDER BY session_id, corner) FROM pacenote.corner_analysis AS facts",
        "SELECT string_agg(md5(samples::text), E'\\n' ORDER BY session_id, channel, time_base)
         FROM pacenote.telemetry_data AS samples",
        "SELECT string_agg(result::text, E'\\n') FROM pacenote.session_analysis",
    ] {
        let part: Option<String> = sqlx::query_scalar(AssertSqlSafe(statement))
            .fetch_one(&mut owner)
            .await
            .unwrap();
        text.push_str(&part.unwrap_or_default());
        text.push('\n');
    }
    text
}

async fn recompute(app: &App) -> Recomputed {
    let mut run = app.begin_recompute().await.unwrap();
    while app.recompute_more(&mut run).await.unwrap() {}
    run.so_far
}

#[tokio::test]
async fn everything_is_computed_again_from_the_file() {
    let database = TestDatabase::create().await;
    let app = app_with(&database, keeping(None));
    let anna = in_public(ANNA, CLUB);
    let (log, _) = session_log(3, 5);
    give(&app, &anna, "evening.csv", &log).await.unwrap();
    let laps = app.my_laps(&alone(ANNA, None), None).await.unwrap().laps;
    let excluded = laps.iter().filter(|lap| lap.counts()).nth(1).unwrap();
    app.set_aside(&anna, excluded.id, Reach::Lap, Some(SetAside::Excluded))
        .await
        .unwrap();
    let before = computed(&database).await;
    assert!(before.contains("excluded"), "{before}");
    let all = Recomputed {
        files: 1,
        done: 1,
        read_again: 1,
        failed: 0,
    };
    // Nothing has improved: nothing changes.
    assert_eq!(recompute(&app).await, all);
    assert_eq!(computed(&database).await, before);

    // As an older version would have left it: other times, a lap that it did not find, one that is none.
    let mut owner = database.as_owner().await;
    let last = laps.iter().map(|lap| lap.id).max().unwrap();
    for statement in [
        "UPDATE pacenote.telemetry_sessions SET lap_time_s = lap_time_s + 1, start_s = start_s - 2, lap_number = lap_number + 7".to_owned(),
        "UPDATE pacenote.lap_shares SET lap_time_s = lap_time_s + 1".to_owned(),
        "DELETE FROM pacenote.corner_analysis".to_owned(),
        format!("DELETE FROM pacenote.telemetry_sessions WHERE id = '{last}'"),
    ] {
        sqlx::query(AssertSqlSafe(statement)).execute(&mut owner).await.unwrap();
    }
    assert_eq!(recompute(&app).await, all);
    let after = computed(&database).await;
    let [new, old] = [&after, &before].map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
    let found = laps.iter().position(|lap| lap.id == last).unwrap();
    for (place, (new, old)) in new.iter().zip(&old).take(laps.len()).enumerate() {
        // The lap that was not there has a row of its own, behind the others.
        let from = if place == found { 37 } else { 0 };
        assert_eq!(new[from..], old[from..], "lap {place}");
    }
    let seen = app.my_laps(&alone(ANNA, Some(CLUB)), None).await.unwrap().laps;
    assert_eq!(seen.len(), laps.len());
    assert!(seen.iter().all(|lap| lap.shared));
}

#[tokio::test]
async fn what_was_not_finished_is_gone_on_with() {
    let database = TestDatabase::create().await;
    let app = app_with(&database, |_| {});
    for number in 1..=23 {
        post(&database.db, ANNA, number, &[75.0, 76.0], Some(CLUB)).await;
    }
    let mut run = app.begin_recompute().await.unwrap();
    assert!(!run.is_resumed && app.recompute_more(&mut run).await.unwrap());
    assert_eq!((run.so_far.files, run.so_far.done), (23, 20));
    // Another process; and files that came meanwhile are of this version.
    let other = app_with(&database, |_| {});
    post(&database.db, ANNA, 24, &[75.0], Some(CLUB)).await;
    let mut again = other.begin_recompute().await.unwrap();
    assert!(again.is_resumed);
    assert_eq!((again.so_far.files, again.so_far.done), (24, 21));
    assert!(other.recompute_more(&mut again).await.unwrap());
    assert!(!other.recompute_more(&mut again).await.unwrap());
    assert_eq!(
        again.so_far,
        Recomputed {
            files: 24,
            done: 24,
            read_again: 0,
            failed: 0
        }
    );
    // A new run begins anew.
    assert!(!other.begin_recompute().await.unwrap().is_resumed);
}

#[tokio::test]
async fn what_is_kept_for_a_time_goes_by_itself() {
    let database = TestDatabase::create().await;
    let anna = in_public(ANNA, CLUB);
    let app = app_with(&database, |settings| {
        keeping(None)(settings);
        settings.retention.laps_days = Some(30);
        settings.retention.originals_days = Some(7);
    });
    for seed in [5, 6, 7] {
        let (log, _) = session_log(1, seed);
        give(&app, &anna, &format!("{seed}.csv"), &log).await.unwrap();
    }
    let mut owner = database.as_owner().await;
    for (name, days) in [("5.csv", 31), ("6.csv", 8)] {
        sqlx::query(
            "UPDATE pacenote.kept_files SET given_at = now() - make_interval(days => $2)
             WHERE upload_id = (SELECT id FROM pacenote.uploads WHERE file_name = $1)",
        )
        .bind(name)
        .bind(days)
        .execute(&mut owner)
        .await
        .unwrap();
    }
    let expired = app.expire().await.unwrap();
    assert_eq!((expired.files, expired.originals), (1, 1));
    let left: Vec<(String, bool)> = sqlx::query_as(
        "SELECT file_name, EXISTS (SELECT FROM pacenote.originals WHERE upload_id = file.id)
         FROM pacenote.uploads AS file ORDER BY file_name",
    )
    .fetch_all(&mut owner)
    .await
    .unwrap();
    assert_eq!(left, [("6.csv".to_owned(), false), ("7.csv".to_owned(), true)]);
    let again = app.expire().await.unwrap();
    assert_eq!((again.files, again.originals), (0, 0));
}

#[tokio::test]
async fn a_file_that_is_read_while_its_person_deletes_everything_is_not_stored() {
    let database = TestDatabase::create().await;
    let app = app_with(&database, |_| {});
    let anna = in_public(ANNA, CLUB);
    let (log, _) = session_log(1, 5);
    let mut incoming = app.begin_upload(&anna, None).await.unwrap();
    incoming.take(&log).await.unwrap();
    let received = incoming.finish().await.unwrap();
    app.erase_person(&anna).await.unwrap();
    let mut outcomes = app
        .import_received(&anna, "Anna", ("evening.csv", Audience::Server), received)
        .await
        .unwrap();
    let outcome = outcomes.remove(0).outcome;
    assert!(matches!(outcome, Err(Error::DataDeleted)), "{outcome:?}");
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.users")
        .fetch_one(&mut database.as_owner().await)
        .await
        .unwrap();
    assert_eq!(left, 0);
}
