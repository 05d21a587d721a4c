//! What docs/operate.md says about backups: dumped, restored into an empty database, migrated, and every lap is there.

use std::path::{Path, PathBuf};
use std::process::Command;

use pacenote::testing::db::{DatabaseSource, Db, laps, migrate};
use secrecy::SecretString;
use sqlx::AssertSqlSafe;

use super::rows::{ANNA, BERT, CLUB, alone, in_public, lap, post};
use crate::database::TestDatabase;

/// The tools of the server's own version; `None` where this machine has none.
fn tools(server_version_num: &str) -> Option<PathBuf> {
    let major = server_version_num.get(..2)?;
    let folders = [
        PathBuf::from(format!("/usr/lib/postgresql/{major}/bin")),
        PathBuf::from(format!("/usr/pgsql-{major}/bin")),
        PathBuf::from(format!("/opt/homebrew/opt/postgresql@{major}/bin")),
    ];
    folders.into_iter().find(|folder| folder.join("pg_dump").exists())
}

fn run(command: &mut Command) {
    let done = command.output().unwrap();
    assert!(
        done.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
}

/// The tools for a server; `None`, with a printed line, where this machine has none of its version.
pub(crate) async fn tools_for(owner: &mut sqlx::PgConnection) -> Option<PathBuf> {
    let version: String = sqlx::query_scalar("SHOW server_version_num")
        .fetch_one(owner)
        .await
        .unwrap();
    let found = tools(&version);
    if found.is_none() {
        eprintln!("skipped: no pg_dump of version {version} on this machine");
    }
    found
}

/// Dumps a database.
pub(crate) fn dump(tools: &Path, url: &str, to: &Path) {
    run(Command::new(tools.join("pg_dump"))
        .args(["--format=custom", "--schema=pacenote", "--no-owner"])
        .arg(format!("--file={}", to.display()))
        .arg(url));
}

/// Restores a dump into an empty database.
pub(crate) fn restore(tools: &Path, dump: &Path, url: &str) {
    run(Command::new(tools.join("pg_restore"))
        .args(["--no-owner", "--exit-on-error"])
        .arg(format!("--dbname={url}"))
        .arg(dump));
}

/// An empty database that belongs to a login of its own, which is no administrator: its address.
pub(crate) async fn empty_with_a_login() -> String {
    let as_administrator = TestDatabase::create_empty().await;
    let mut address = url::Url::parse(&as_administrator).unwrap();
    let name = address.path().trim_start_matches('/').to_owned();
    let mut administrator = <sqlx::PgConnection as sqlx::Connection>::connect(&as_administrator)
        .await
        .unwrap();
    for statement in [
        format!("CREATE ROLE {name}_login LOGIN"),
        format!("GRANT pacenote_app TO {name}_login"),
        format!("ALTER DATABASE {name} OWNER TO {name}_login"),
    ] {
        sqlx::raw_sql(AssertSqlSafe(statement))
            .execute(&mut administrator)
            .await
            .unwrap();
    }
    address.set_username(&format!("{name}_login")).unwrap();
    address.to_string()
}

#[tokio::test]
async fn a_dump_restored_into_an_empty_database_holds_every_lap() {
    let database = TestDatabase::create().await;
    let private = post(&database.db, ANNA, 1, &[76.329], None).await;
    let shared = post(&database.db, ANNA, 2, &[75.5], Some(CLUB)).await;
    let mut owner = database.as_owner().await;
    let Some(tools) = tools_for(&mut owner).await else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let dumped = folder.path().join("pacenote.dump");
    dump(&tools, &database.url, &dumped);
    let restored = TestDatabase::create_empty().await;
    restore(&tools, &dumped, &restored);
    let source = DatabaseSource::Url(SecretString::from(restored.clone()));
    assert_eq!(migrate(&source).await.unwrap().applied, Vec::<String>::new());

    let db = Db::connect(&source, 2).await.unwrap();
    let mut tx = db.as_actor(&alone(ANNA, None)).await.unwrap();
    assert!(laps::load(&mut tx, private.laps[0]).await.unwrap() == lap(1, 76.329));
    // Who sees what came along.
    let mut tx = db.as_actor(&in_public(BERT, CLUB)).await.unwrap();
    assert!(laps::load(&mut tx, shared.laps[0]).await.is_ok());
    assert!(laps::load(&mut tx, private.laps[0]).await.is_err());
    let counts = async |url: &str| {
        let mut connection = <sqlx::PgConnection as sqlx::Connection>::connect(url)
            .await
            .unwrap();
        let tables: Vec<String> = sqlx::query_scalar(
            "SELECT table_name::text FROM information_schema.tables
             WHERE table_schema = 'pacenote' AND table_type = 'BASE TABLE' ORDER BY 1",
        )
        .fetch_all(&mut connection)
        .await
        .unwrap();
        let mut counts = Vec::new();
        for table in tables {
            let count = format!("SELECT count(*) FROM pacenote.{table}");
            let rows: i64 = sqlx::query_scalar(AssertSqlSafe(count))
                .fetch_one(&mut connection)
                .await
                .unwrap();
            counts.push((table, rows));
        }
        counts
    };
    assert_eq!(counts(&restored).await, counts(&database.url).await);

    // A server where the login of before does not exist: what comes back belongs to another one.
    let elsewhere = empty_with_a_login().await;
    restore(&tools, &dumped, &elsewhere);
    let source = DatabaseSource::Url(SecretString::from(elsewhere.clone()));
    assert_eq!(migrate(&source).await.unwrap().applied, Vec::<String>::new());
    let db = Db::connect(&source, 2).await.unwrap();
    let mut tx = db.as_actor(&alone(ANNA, None)).await.unwrap();
    assert!(laps::load(&mut tx, private.laps[0]).await.is_ok());
    // No policy names a login.
    let named: Vec<String> = sqlx::query_scalar(
        "SELECT DISTINCT polname::text FROM pg_policy, unnest(polroles) AS role
         WHERE role NOT IN (0, 'pacenote_app'::regrole)",
    )
    .fetch_all(
        &mut <sqlx::PgConnection as sqlx::Connection>::connect(&elsewhere)
            .await
            .unwrap(),
    )
    .await
    .unwrap();
    assert_eq!(named, Vec::<String>::new());
}
