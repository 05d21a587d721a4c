//! Migrations from the binary: once, twice, and by several bots at the same time.

use pacenote::testing::db::{ConnectError, DatabaseSource, Db, examine, migrate};
use secrecy::SecretString;
use sqlx::{Connection, PgConnection};

use crate::database::TestDatabase;

fn source(url: &str) -> DatabaseSource {
    DatabaseSource::Url(SecretString::from(url.to_owned()))
}

#[tokio::test]
async fn an_empty_database_is_migrated_once_and_examined_without_a_change() {
    let url = TestDatabase::create_empty().await;
    let before = examine(&source(&url)).await.unwrap();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let n_files = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "sql"))
        .count();
    assert_eq!(before.pending.len(), n_files, "{before:?}");
    let again = examine(&source(&url)).await.unwrap();
    assert_eq!(again.pending, before.pending);
    let first = migrate(&source(&url)).await.unwrap();
    assert_eq!(first.applied, before.pending);
    let second = migrate(&source(&url)).await.unwrap();
    assert_eq!(second.applied, Vec::<String>::new());
    assert!(examine(&source(&url)).await.unwrap().size_bytes > 1_000_000);
}

#[tokio::test]
async fn six_bots_that_start_at_once_all_get_a_working_database() {
    let url = TestDatabase::create_empty().await;
    let bots: Vec<_> = (0..6)
        .map(|_| {
            let source = source(&url);
            tokio::spawn(async move { Db::connect(&source, 2).await })
        })
        .collect();
    for bot in bots {
        bot.await.unwrap().unwrap().ping().await.unwrap();
    }
}

#[tokio::test]
async fn the_books_are_in_our_schema_and_public_stays_empty() {
    let database = TestDatabase::create().await;
    let public: i64 =
        sqlx::query_scalar("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace")
            .fetch_one(&mut database.as_owner().await)
            .await
            .unwrap();
    assert_eq!(public, 0);
}

#[tokio::test]
async fn an_edited_migration_is_noticed() {
    let url = TestDatabase::create_without_pool().await;
    let mut owner = PgConnection::connect(&url).await.unwrap();
    sqlx::query("UPDATE pacenote._sqlx_migrations SET checksum = '\\x00' WHERE version = 20261123090000")
        .execute(&mut owner)
        .await
        .unwrap();
    let error = migrate(&source(&url)).await.unwrap_err();
    assert!(matches!(error, ConnectError::Migration { .. }), "{error}");
}

#[tokio::test]
async fn an_older_binary_tolerates_migrations_that_it_does_not_know() {
    let url = TestDatabase::create_without_pool().await;
    let mut owner = PgConnection::connect(&url).await.unwrap();
    sqlx::query(
        "INSERT INTO pacenote._sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (29990101000000, 'of a later version', true, '\\x00', 1)",
    )
    .execute(&mut owner)
    .await
    .unwrap();
    assert_eq!(
        migrate(&source(&url)).await.unwrap().applied,
        Vec::<String>::new()
    );
}

#[tokio::test]
async fn a_migration_that_fails_half_way_leaves_nothing_and_is_made_good() {
    let url = TestDatabase::create_empty().await;
    let mut owner = PgConnection::connect(&url).await.unwrap();
    // Somebody's own table stands where the last migrations want theirs.
    sqlx::raw_sql("CREATE SCHEMA pacenote; CREATE TABLE pacenote.kept_files (n integer)")
        .execute(&mut owner)
        .await
        .unwrap();
    let error = migrate(&source(&url)).await.unwrap_err();
    assert!(matches!(error, ConnectError::Migration { .. }), "{error}");
    let (has_half, is_booked): (bool, bool) = sqlx::query_as(
        "SELECT to_regclass('pacenote.originals') IS NOT NULL,
                EXISTS (SELECT FROM pacenote._sqlx_migrations WHERE version >= 20261130043100)",
    )
    .fetch_one(&mut owner)
    .await
    .unwrap();
    assert!(!has_half && !is_booked, "all of a migration, or nothing");
    sqlx::raw_sql("DROP TABLE pacenote.kept_files")
        .execute(&mut owner)
        .await
        .unwrap();
    let applied = migrate(&source(&url)).await.unwrap().applied;
    assert!(
        applied.iter().any(|name| name.contains("originals")),
        "{applied:?}"
    );
    assert!(migrate(&source(&url)).await.unwrap().applied.is_empty());
}

/// From here on every migration leaves what the release before it reads and writes.
const EXPANDS_FROM: &str = "20261130043000";

#[test]
fn what_the_release_before_uses_stays_for_the_minutes_of_a_rolling_update() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".sql") || name.as_str() < EXPANDS_FROM {
            continue;
        }
        seen += 1;
        let text = std::fs::read_to_string(&path).unwrap();
        let code: Vec<&str> = text
            .lines()
            .map(|line| line.split("--").next().unwrap())
            .collect();
        let code = code.join(" ").to_uppercase();
        for statement in code.split(';') {
            for taken in [
                "DROP TABLE",
                "DROP COLUMN",
                "DROP VIEW",
                "DROP FUNCTION",
                " RENAME ",
                "SET NOT NULL",
                "REVOKE SELECT",
                "REVOKE INSERT",
            ] {
                assert!(
                    !statement.contains(taken),
                    "{name}: the release before needs what {taken} takes"
                );
            }
            for column in statement.split("ADD COLUMN").skip(1) {
                let column = column.split(',').next().unwrap();
                let is_filled = !column.contains("NOT NULL")
                    || column.contains("DEFAULT")
                    || column.contains("GENERATED");
                assert!(is_filled, "{name}: the release before does not fill {column}");
            }
        }
    }
    assert!(seen > 0);
}

#[tokio::test]
async fn a_login_that_may_do_nothing_is_told_what_an_administrator_has_to_run() {
    let url = TestDatabase::create_empty().await;
    let mut owner = PgConnection::connect(&url).await.unwrap();
    sqlx::raw_sql(
        "DROP ROLE IF EXISTS powerless; CREATE ROLE powerless LOGIN PASSWORD 'hunter2';
         CREATE SCHEMA pacenote AUTHORIZATION powerless;
         DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO powerless', current_database()); END $$;",
    )
    .execute(&mut owner)
    .await
    .unwrap();
    let login: String = sqlx::query_scalar("SELECT current_user::text")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    let message = migrate(&source(
        &url.replace(&format!("//{login}@"), "//powerless:hunter2@"),
    ))
    .await
    .unwrap_err()
    .to_string();
    assert!(message.contains("GRANT pacenote_app TO powerless"), "{message}");
    assert!(!message.contains("hunter2"), "{message}");
}

#[tokio::test]
async fn a_database_that_is_not_there_is_named_without_the_password() {
    let nowhere = source("postgres://me:hunter2@127.0.0.1:9/pacenote");
    let message = Db::connect(&nowhere, 1).await.unwrap_err().to_string();
    assert!(
        message.contains("127.0.0.1:9") && !message.contains("hunter2"),
        "{message}"
    );
}
