//! A fresh, migrated database for a test, on a private server that dies with the test process.
//!
//! Each test process takes the first free folder below the temporary one, so that several may run at once and the
//! next run finds a cluster that is already made. Another server: `PACENOTE_TEST_DATABASE_URL`, with a login that may
//! create databases and roles.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "functions beside the tests are tests too"
)]

use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use pacenote::testing::db::private::{Lifetime, PrivateServer, PrivateServerSettings};
use pacenote::testing::db::{DatabaseSource, Db, migrate};
use secrecy::SecretString;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tokio::sync::OnceCell;

/// A database of one test.
pub(crate) struct TestDatabase {
    /// The bot's way in.
    pub(crate) db: Db,
    /// Its address: the `DATABASE_URL` of a real bot. The login is a superuser.
    pub(crate) url: String,
}

static SERVER: OnceCell<TestServer> = OnceCell::const_new();
static NUMBER: AtomicU32 = AtomicU32::new(0);

/// The server of this test process, with a template from which databases are copied.
struct TestServer {
    /// Address of a database, with `{database}` in place of its name.
    address: String,
    template: String,
    /// Ends with the process; statics are not dropped, so the server's guardian sees to it.
    _private: Option<PrivateServer>,
}

impl TestDatabase {
    /// A database with every table and no row.
    pub(crate) async fn create() -> Self {
        let url = Self::create_without_pool().await;
        let source = DatabaseSource::Url(SecretString::from(url.clone()));
        let db = Db::connect(&source, 4).await.unwrap();
        Self { db, url }
    }

    /// The same without connecting: its address.
    pub(crate) async fn create_without_pool() -> String {
        let server = SERVER.get_or_init(TestServer::start).await;
        server.copy(&server.template).await
    }

    /// A database without a single table: its address.
    pub(crate) async fn create_empty() -> String {
        SERVER
            .get_or_init(TestServer::start)
            .await
            .copy("template0")
            .await
    }

    /// A connection past the bot's rules, as the login that owns the tables (a superuser on the private server).
    pub(crate) async fn as_owner(&self) -> PgConnection {
        PgConnection::connect(&self.url).await.unwrap()
    }
}

impl TestServer {
    async fn start() -> Self {
        #[allow(clippy::disallowed_methods, reason = "the tests have no config.rs")]
        let external = std::env::var("PACENOTE_TEST_DATABASE_URL").ok();
        let (address, private) = match external {
            Some(url) => (with_placeholder(&url), None),
            None => {
                let server = PrivateServer::start(&settings(own_folder().to_owned()))
                    .await
                    .unwrap();
                (server.database_url_of("{database}"), Some(server))
            }
        };
        let template = format!("pacenote_template_{}", std::process::id());
        let server = Self {
            address,
            template,
            _private: private,
        };
        server.prepare().await;
        server
    }

    /// Removes what earlier runs left on our own server and makes the template.
    async fn prepare(&self) {
        let mut connection = self.maintenance().await;
        if self._private.is_some() {
            let left: Vec<String> = sqlx::query_scalar(
                "SELECT datname FROM pg_database WHERE datname ~ '^pacenote_(test|template)_'",
            )
            .fetch_all(&mut connection)
            .await
            .unwrap();
            for name in left {
                execute(&mut connection, format!("DROP DATABASE \"{name}\" WITH (FORCE)")).await;
            }
        }
        execute(
            &mut connection,
            format!("CREATE DATABASE \"{}\" TEMPLATE template0", self.template),
        )
        .await;
        connection.close().await.unwrap();
        let url = self.url_of(&self.template);
        migrate(&DatabaseSource::Url(SecretString::from(url)))
            .await
            .unwrap();
    }

    async fn copy(&self, template: &str) -> String {
        let name = format!(
            "pacenote_test_{}_{}",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        );
        let mut connection = self.maintenance().await;
        // One copy at a time: the template must not be in use, and another copy is a use.
        sqlx::query("SELECT pg_advisory_lock(727)")
            .execute(&mut connection)
            .await
            .unwrap();
        execute(
            &mut connection,
            format!("CREATE DATABASE \"{name}\" TEMPLATE \"{template}\""),
        )
        .await;
        connection.close().await.unwrap();
        self.url_of(&name)
    }

    async fn maintenance(&self) -> PgConnection {
        PgConnection::connect(&self.url_of("postgres")).await.unwrap()
    }

    fn url_of(&self, database: &str) -> String {
        self.address.replace("{database}", database)
    }
}

async fn execute(connection: &mut PgConnection, statement: String) {
    sqlx::query(AssertSqlSafe(statement))
        .execute(connection)
        .await
        .unwrap();
}

/// `postgres://u:p@h/name?x=y` → `postgres://u:p@h/{database}?x=y`
fn with_placeholder(url: &str) -> String {
    let (address, query) = url
        .split_once('?')
        .map_or((url, String::new()), |(a, q)| (a, format!("?{q}")));
    let (scheme, rest) = address.split_once("://").unwrap();
    let host = rest.split('/').next().unwrap();
    format!("{scheme}://{host}/{{database}}{query}")
}

/// A folder that no other test process uses, locked for as long as this one lives and used again by a later one.
pub(crate) fn own_folder() -> &'static Path {
    static OWN: OnceLock<(PathBuf, File)> = OnceLock::new();
    &OWN.get_or_init(free_folder).0
}

/// One root per checkout, short enough for a socket; in it the first folder that can be locked. A root that another user
/// made is passed by.
fn free_folder() -> (PathBuf, File) {
    let mut hasher = DefaultHasher::new();
    (env!("CARGO_MANIFEST_DIR"), std::env::temp_dir()).hash(&mut hasher);
    let name = format!("pacenote-tests-{:08x}", hasher.finish() as u32);
    for number in 0..1000 {
        let folder = std::env::temp_dir().join(format!("{name}-{number}"));
        let lock = std::fs::create_dir_all(&folder).and_then(|()| File::create(folder.join("in-use")));
        if let Some(lock) = lock.ok().filter(|lock| lock.try_lock().is_ok()) {
            return (folder, lock);
        }
    }
    panic!(
        "no folder below {} can be used for a test server",
        std::env::temp_dir().display()
    );
}

/// Settings of a private server for tests; binaries as anybody's would be found.
pub(crate) fn settings(data_dir: PathBuf) -> PrivateServerSettings {
    #[allow(clippy::disallowed_methods, reason = "the tests have no config.rs")]
    let binaries_dir = std::env::var("PACENOTE_PG_BIN").ok().map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    PrivateServerSettings {
        cache_dir: std::env::temp_dir().join("pacenote-tests-programs"),
        data_dir,
        binaries_dir,
        search_path: std::env::split_paths(&path).collect(),
        lifetime: Lifetime::WithParent,
    }
}
