//! The private server: started, adopted, refused, stopped, and gone with its parent.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use pacenote::testing::db::private::{Lifetime, PrivateServer, PrivateServerError, PrivateServerSettings};
use sqlx::{ConnectOptions, Connection};

use crate::database::{own_folder, settings};

/// A data folder that the server's user reaches.
fn folder() -> tempfile::TempDir {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

/// The same with a cluster that was run and stopped once, copied from one that is kept for all tests.
async fn folder_with_cluster() -> tempfile::TempDir {
    static MADE: tokio::sync::OnceCell<PathBuf> = tokio::sync::OnceCell::const_new();
    let made = MADE
        .get_or_init(async || {
            let made = own_folder().join("made");
            PrivateServer::start(&settings(made.clone()))
                .await
                .unwrap()
                .stop()
                .await
                .unwrap();
            made
        })
        .await;
    let copy = folder();
    let copied = std::process::Command::new("cp")
        .arg("-a")
        .arg(made.join("postgres"))
        .arg(copy.path())
        .status()
        .unwrap();
    assert!(copied.success());
    copy
}

fn until_stopped(data_dir: &Path) -> PrivateServerSettings {
    PrivateServerSettings {
        lifetime: Lifetime::UntilStopped,
        ..settings(data_dir.to_owned())
    }
}

async fn number(server: &PrivateServer, statement: &'static str) -> i64 {
    let mut connection = server.connect_options().connect().await.unwrap();
    let number = sqlx::query_scalar(statement)
        .fetch_one(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
    number
}

/// Polls, since the end of another process cannot be awaited.
async fn eventually(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let give_up = Instant::now() + Duration::from_secs(20);
    while !is_so().await {
        assert!(Instant::now() < give_up, "never: {what}");
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn what_was_written_is_there_after_a_stop_and_a_second_start() {
    let folder = folder();
    let server = PrivateServer::start(&settings(folder.path().to_owned()))
        .await
        .unwrap();
    let mut connection = server.connect_options().connect().await.unwrap();
    sqlx::raw_sql("CREATE TABLE kept (n bigint); INSERT INTO kept VALUES (42)")
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
    server.stop().await.unwrap();
    assert!(!folder.path().join("postgres/data/postmaster.pid").exists());

    let server = PrivateServer::start(&until_stopped(folder.path())).await.unwrap();
    assert_eq!(number(&server, "SELECT n FROM kept").await, 42);
    server.stop().await.unwrap();
    assert!(!folder.path().join("postgres/data/postmaster.pid").exists());
}

#[tokio::test]
async fn it_is_durable_and_listens_on_no_network() {
    let folder = folder_with_cluster().await;
    let server = PrivateServer::start(&settings(folder.path().to_owned()))
        .await
        .unwrap();
    let mut connection = server.connect_options().connect().await.unwrap();
    for (setting, expect) in [
        ("fsync", "on"),
        ("listen_addresses", ""),
        ("synchronous_commit", "on"),
    ] {
        let value: String = sqlx::query_scalar("SELECT current_setting($1)")
            .bind(setting)
            .fetch_one(&mut connection)
            .await
            .unwrap();
        assert_eq!(value, expect, "{setting}");
    }
    connection.close().await.unwrap();
    server.stop().await.unwrap();
}

#[tokio::test]
async fn a_server_that_was_left_running_is_adopted_by_the_next_start() {
    let folder = folder_with_cluster().await;
    let first = PrivateServer::start(&until_stopped(folder.path())).await.unwrap();
    let started = number(
        &first,
        "SELECT (extract(epoch FROM pg_postmaster_start_time()) * 1000000)::bigint",
    )
    .await;
    // As after a kill: nobody stops it.
    drop(first);
    let second = PrivateServer::start(&until_stopped(folder.path())).await.unwrap();
    let adopted = number(
        &second,
        "SELECT (extract(epoch FROM pg_postmaster_start_time()) * 1000000)::bigint",
    )
    .await;
    assert_eq!(adopted, started);
    second.stop().await.unwrap();
}

#[tokio::test]
async fn a_server_tied_to_its_parent_ends_when_it_is_dropped() {
    let folder = folder_with_cluster().await;
    let server = PrivateServer::start(&settings(folder.path().to_owned()))
        .await
        .unwrap();
    let options = server.connect_options();
    assert!(options.connect().await.is_ok());
    drop(server);
    eventually("the server ends", async || options.connect().await.is_err()).await;
    let pid_file = folder.path().join("postgres/data/postmaster.pid");
    eventually("the server has ended cleanly", async || !pid_file.exists()).await;
    // A next one takes over at once, whatever is left of the first.
    PrivateServer::start(&settings(folder.path().to_owned()))
        .await
        .unwrap()
        .stop()
        .await
        .unwrap();
}

#[tokio::test]
async fn a_lock_file_of_a_dead_server_does_not_stand_in_the_way() {
    let folder = folder_with_cluster().await;
    let server = PrivateServer::start(&until_stopped(folder.path())).await.unwrap();
    let pid_file = folder.path().join("postgres/data/postmaster.pid");
    let text = std::fs::read_to_string(&pid_file).unwrap();
    server.stop().await.unwrap();
    std::fs::write(&pid_file, text).unwrap();
    PrivateServer::start(&settings(folder.path().to_owned()))
        .await
        .unwrap()
        .stop()
        .await
        .unwrap();
}

#[tokio::test]
async fn data_of_another_major_version_is_refused_and_left_alone() {
    let folder = folder_with_cluster().await;
    let version = folder.path().join("postgres/data/PG_VERSION");
    std::fs::write(&version, "9\n").unwrap();
    let error = PrivateServer::start(&settings(folder.path().to_owned()))
        .await
        .unwrap_err();
    assert!(
        matches!(error, PrivateServerError::OtherVersion { data_major: 9, .. }),
        "{error}"
    );
    assert!(folder.path().join("postgres/data/base").is_dir());
}

#[tokio::test]
async fn an_interrupted_first_start_is_made_good() {
    let folder = folder();
    std::fs::create_dir_all(folder.path().join("postgres/data.incomplete/base")).unwrap();
    PrivateServer::start(&settings(folder.path().to_owned()))
        .await
        .unwrap()
        .stop()
        .await
        .unwrap();
}

#[tokio::test]
async fn a_deep_data_folder_works_too() {
    let folder = folder();
    let deep = folder.path().join("a".repeat(60)).join("b".repeat(60));
    let server = PrivateServer::start(&settings(deep.clone())).await.unwrap();
    let run = server.connect_options().get_socket().unwrap().clone();
    assert!(!run.starts_with(&deep));
    assert_eq!(number(&server, "SELECT 1::bigint").await, 1);
    server.stop().await.unwrap();
    std::fs::remove_dir_all(run).unwrap();
}

#[tokio::test]
async fn a_server_that_cannot_start_says_why() {
    let folder = folder_with_cluster().await;
    std::fs::write(
        folder.path().join("postgres/data/postgresql.conf"),
        "no_such_setting = 1\n",
    )
    .unwrap();
    let error = PrivateServer::start(&settings(folder.path().to_owned()))
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("no_such_setting") && error.contains("server.log"),
        "{error}"
    );
}
