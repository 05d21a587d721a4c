//! What else can go wrong around a file: each with the one sentence that is promised, and nothing stored by halves.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use axum::response::Redirect;
use axum::routing::get;
use pacenote::testing::app::column_mappings::MappingAuthor;
use pacenote::testing::app::import_log::{LogSource, Outcome, Owner};
use pacenote::testing::app::list_laps::Whose;
use pacenote::testing::app::writer::Writer;
use pacenote::testing::app::{App, Attachment, AttachmentHosts, Class, Error};
use pacenote::testing::config::Config;
use pacenote::testing::db::Actor;
use pacenote::testing::ids::ChannelId;
use pacenote::testing::reply;
use pacenote::testing::words::Words;

use super::app_with;
use crate::database::TestDatabase;
use crate::db::rows::{ANNA, BERT, CLUB, in_public, post};
use crate::end_to_end::session_log;

/// An address of files that does what a path says.
async fn addresses() -> (String, u64) {
    let log = session_log(1, 9).0;
    let (whole, announced) = (log.clone(), log.len());
    let cut = move || {
        let half = log.get(..log.len() / 2).unwrap().to_vec();
        let pieces = futures_util::stream::iter([
            Ok(axum::body::Bytes::from(half)),
            Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset)),
        ]);
        Body::from_stream(pieces)
    };
    let router = Router::new()
        .route("/good.csv", get(|| async move { whole }))
        .route("/expired.csv", get(|| async { StatusCode::NOT_FOUND }))
        .route("/forbidden.csv", get(|| async { StatusCode::FORBIDDEN }))
        .route("/broken.csv", get(|| async { StatusCode::INTERNAL_SERVER_ERROR }))
        .route(
            "/elsewhere.csv",
            get(|| async { Redirect::temporary("/good.csv") }),
        )
        .route("/silent.csv", get(std::future::pending::<StatusCode>))
        .route("/cut.csv", get(move || async move { cut() }))
        .route(
            "/larger.csv",
            get(move || async move { vec![b'1'; announced + 2048] }),
        );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    (address, announced as u64)
}

fn fetching_app(database: &TestDatabase, address: &str) -> App {
    let mut settings = Config::load(None).unwrap().app;
    settings.download_timeout = Duration::from_secs(2);
    let writer = Writer::new(None, settings.ai).unwrap();
    let hosts = AttachmentHosts::stand_in(&address.parse().unwrap());
    App::new(database.db.clone(), settings, hosts, writer).unwrap()
}

async fn fetch(
    app: &App,
    actor: &Actor,
    (address, announced): (&str, u64),
    name: &str,
) -> Result<Outcome, Error> {
    let file = Attachment {
        file_name: name.to_owned(),
        url: format!("{address}/{name}"),
        size_bytes: announced,
    };
    let source = LogSource::at(file, ChannelId::new(3001), None);
    let owner = Owner::asker(actor, "Anna");
    let mut outcomes = app.import_logs(actor, &owner, &[source]).await?;
    outcomes.remove(0).outcome.map(|log| log.outcome)
}

fn said(error: &Error) -> String {
    let reply = reply::error::reply(error, "REF", Words::default());
    format!("{}: {}", reply.cards[0].title, reply.cards[0].text)
}

async fn files(database: &TestDatabase) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads")
        .fetch_one(&mut database.as_owner().await)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_download_that_fails_is_said_and_works_when_it_is_asked_for_again() {
    let database = TestDatabase::create().await;
    let (address, announced) = addresses().await;
    let from = (address.as_str(), announced);
    let app = fetching_app(&database, &address);
    let anna = in_public(ANNA, CLUB);
    for name in [
        "expired.csv",
        "forbidden.csv",
        "broken.csv",
        "silent.csv",
        "cut.csv",
    ] {
        let error = fetch(&app, &anna, from, name).await.unwrap_err();
        assert!(
            matches!(error, Error::Download(_)) && error.class() == Class::Busy,
            "{name}: {error}"
        );
        assert_eq!(
            said(&error),
            "I couldn't fetch that file from Discord: Links to files expire. Post it again.",
            "{name}"
        );
    }
    let error = fetch(&app, &anna, from, "elsewhere.csv").await.unwrap_err();
    assert!(matches!(error, Error::ForeignAttachment), "{error}");
    // More comes than was announced.
    let error = fetch(&app, &anna, from, "larger.csv").await.unwrap_err();
    assert_eq!(error.class(), Class::User, "{error}");
    assert_eq!(files(&database).await, 0);
    assert_eq!(
        fetch(&app, &anna, from, "good.csv").await.unwrap(),
        Outcome::Stored
    );
    assert_eq!(files(&database).await, 1);
}

#[tokio::test]
async fn a_database_without_room_says_so_and_keeps_what_it_has() {
    let database = TestDatabase::create().await;
    let app = app_with(&database, |_| {});
    let anna = in_public(ANNA, CLUB);
    super::originals::give(&app, &anna, "before.csv", &session_log(1, 5).0)
        .await
        .unwrap();
    let mut owner = database.as_owner().await;
    // What Postgres says when the disk is full, from the statement that stores samples.
    sqlx::raw_sql(
        "CREATE FUNCTION pacenote.full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
         CREATE TRIGGER full_disk BEFORE INSERT ON pacenote.telemetry_data EXECUTE FUNCTION pacenote.full_disk();
         GRANT EXECUTE ON FUNCTION pacenote.full_disk() TO pacenote_app",
    )
    .execute(&mut owner)
    .await
    .unwrap();
    let log = session_log(1, 6).0;
    let error = super::originals::give(&app, &anna, "full.csv", &log)
        .await
        .unwrap_err();
    assert!(matches!(error, Error::NoRoom(_)), "{error}");
    assert_eq!(
        said(&error),
        "I have no room left: I didn't store this file. The bot's owner has to make room first; then post it again."
    );
    assert_eq!(files(&database).await, 1);
    let laps = app.my_laps(&anna.alone(), None).await.unwrap().laps;
    assert!(!laps.is_empty(), "what was stored before is there");
    sqlx::raw_sql("DROP TRIGGER full_disk ON pacenote.telemetry_data")
        .execute(&mut owner)
        .await
        .unwrap();
    super::originals::give(&app, &anna, "full.csv", &log)
        .await
        .unwrap();
    assert_eq!(files(&database).await, 2);
}

#[tokio::test]
async fn the_same_file_twice_at_once_is_stored_once_and_nobody_is_told_that_something_broke() {
    let database = TestDatabase::create().await;
    let app = app_with(&database, |_| {});
    let anna = in_public(ANNA, CLUB);
    let log = session_log(1, 5).0;
    let give = || super::originals::give(&app, &anna, "twice.csv", &log);
    let (one, two, three) = tokio::join!(give(), give(), give());
    let outcomes = [one.unwrap(), two.unwrap(), three.unwrap()];
    let stored = outcomes
        .iter()
        .filter(|outcome| **outcome == Outcome::Stored)
        .count();
    assert_eq!((stored, files(&database).await), (1, 1), "{outcomes:?}");
}

#[tokio::test]
async fn one_member_cannot_fill_what_a_server_knows_about_columns() {
    let database = TestDatabase::create().await;
    let app = app_with(&database, |_| {});
    let map = async |actor: &Actor, column: String| {
        let sayer = MappingAuthor {
            actor,
            driver: "Somebody",
        };
        app.map_column(sayer, "speed", &column, "km/h").await.map(drop)
    };
    let (anna, bert) = (in_public(ANNA, CLUB), in_public(BERT, CLUB));
    let mut taken = 0;
    while map(&anna, format!("a{taken}")).await.is_ok() {
        taken += 1;
        assert!(taken < 200, "one member fills the server");
    }
    let error = map(&anna, "one more".to_owned()).await.unwrap_err();
    assert!(matches!(error, Error::TooManyMappings), "{error}");
    map(&bert, "b".to_owned()).await.unwrap();
    let manager = Actor {
        is_manager: true,
        ..anna
    };
    map(&manager, "m".to_owned()).await.unwrap();
}

#[tokio::test]
async fn laps_without_a_car_leave_the_choice_of_cars_to_the_others() {
    let database = TestDatabase::create().await;
    let app = app_with(&database, |_| {});
    // This log names no car, the other one does.
    super::originals::give(&app, &in_public(BERT, CLUB), "bert.csv", &session_log(1, 5).0)
        .await
        .unwrap();
    post(&database.db, ANNA, 1, &[75.0], Some(CLUB)).await;
    for typed in ["", "maz"] {
        let cars = app
            .find_cars(&in_public(ANNA, CLUB), typed, Whose::Visible)
            .await
            .unwrap();
        let names: Vec<&str> = cars.iter().map(|car| car.name.as_str()).collect();
        assert_eq!(names, ["Mazda MX-5"], "{typed}");
    }
}
