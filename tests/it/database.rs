//! A fresh, migrated database for a test, on a private server that dies with the test process.
//!
//! Each test process takes the first free slot below the temporary folder, so that several may run at once and the
//! next run finds a cluster that is already made. Another server: `PACENOTE_TEST_DATABASE_URL`, with a login that may
//! create databases and roles.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "functions beside the tests are tests too"
)]

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use pacenote::db::private::{Lifetime, PrivateServer, PrivateServerSettings};
use pacenote::db::{DatabaseSource, Db, migrate};
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
    _private: Option<(PrivateServer, File)>,
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
                let (slot, lock) = free_slot();
                let server = PrivateServer::start(&settings(slot)).await.unwrap();
                (server.database_url_of("{database}"), Some((server, lock)))
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

/// The first folder that no other test process uses, locked for as long as this one lives.
fn free_slot() -> (PathBuf, File) {
    let root = shared_root();
    for number in 0.. {
        let slot = root.join(number.to_string());
        std::fs::create_dir_all(&slot).unwrap();
        let lock = File::create(slot.join("in-use")).unwrap();
        if lock.try_lock().is_ok() {
            return (slot, lock);
        }
    }
    unreachable!("there are more numbers than processes")
}

/// One per package, user and checkout, short enough for a socket.
fn shared_root() -> PathBuf {
    use std::hash::{DefaultHasher, Hash, Hasher};
    use std::os::unix::fs::MetadataExt;

    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut hasher = DefaultHasher::new();
    (manifest, manifest.metadata().unwrap().uid(), std::env::temp_dir()).hash(&mut hasher);
    std::env::temp_dir().join(format!("pacenote-tests-{:08x}", hasher.finish() as u32))
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
