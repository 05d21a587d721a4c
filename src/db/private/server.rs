//! Starts or adopts the private server and says how to connect to it.

use std::fs::{File, TryLockError};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, Connection};

use super::PrivateServerError;
use super::account::Account;
use super::binaries::{self, Binaries};
use super::folders::Folders;
use super::process::{self, Process};
use super::settings::{Lifetime, PrivateServerSettings};
use crate::db::DatabaseSource;

/// The database that Pacenote works in.
const DATABASE: &str = "pacenote";
/// How often the server is looked after.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// A first start of somebody else may take a few seconds.
const LOCK_TIMEOUT: Duration = Duration::from_secs(90);

/// A running private server.
#[derive(Debug)]
pub struct PrivateServer {
    installation: Arc<Installation>,
    /// `None`: adopted.
    process: Option<Process>,
    lifetime: Lifetime,
    /// Locked for as long as this process uses the server.
    users: File,
}

#[derive(Debug)]
struct Installation {
    folders: Folders,
    binaries: Binaries,
    account: Account,
}

impl PrivateServer {
    /// Finds the server programs, makes the data folder if there is none, and starts the server or adopts a live one.
    ///
    /// # Errors
    /// A sentence that says what to install, choose or stop.
    pub async fn start(settings: &PrivateServerSettings) -> Result<Self, PrivateServerError> {
        let wanted = settings.clone();
        let (installation, lock) = blocking(move || Installation::prepare(&wanted)).await?;
        let installation = Arc::new(installation);
        // Waits for one that is just being stopped.
        let of = Arc::clone(&installation);
        let users = blocking(move || use_server(&of.folders)).await?;
        let process = installation.start_or_adopt(settings.lifetime).await?;
        let server = Self {
            installation,
            process,
            lifetime: settings.lifetime,
            users,
        };
        server.create_database().await?;
        drop(lock);
        Ok(server)
    }

    /// How to connect to Pacenote's database.
    #[must_use]
    pub fn connect_options(&self) -> PgConnectOptions {
        process::connect_options(&self.installation.folders, DATABASE)
    }

    /// The same as a source for [`Db::connect`](crate::db::Db::connect).
    #[must_use]
    pub fn source(&self) -> DatabaseSource {
        DatabaseSource::Private(Box::new(self.connect_options()))
    }

    /// The same as an address, for another process as `DATABASE_URL`. It holds no password: whoever may enter the
    /// socket's folder may connect.
    #[must_use]
    pub fn database_url(&self) -> String {
        self.database_url_of(DATABASE)
    }

    /// The address of another database on this server.
    #[must_use]
    pub fn database_url_of(&self, database: &str) -> String {
        let run = self.installation.folders.run.display().to_string();
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("host", &run)
            .append_pair("sslmode", "disable")
            .finish();
        format!("postgres://{}@localhost/{database}?{query}", process::LOGIN)
    }

    /// Looks after the server for as long as it is used: one that ended is started again.
    ///
    /// # Errors
    /// It cannot be started again.
    pub async fn tend(&mut self) -> PrivateServerError {
        loop {
            tokio::time::sleep(LOOK_EVERY).await;
            let has_ended = match &mut self.process {
                Some(process) => process.has_ended(),
                // Nobody tells us about the end of a process that is not our child.
                None => !process::answers(&self.installation.folders).await && !self.installation.runs(),
            };
            if !has_ended {
                continue;
            }
            tracing::error!(
                log = %self.installation.folders.log.display(),
                "the private Postgres has ended; starting it again"
            );
            if let Err(error) = self.start_again().await {
                return error;
            }
            tracing::info!("the private Postgres runs again");
        }
    }

    /// What is left of the old one goes away first; another process may be quicker and its server is adopted then.
    async fn start_again(&mut self) -> Result<(), PrivateServerError> {
        self.process = None;
        let of = Arc::clone(&self.installation);
        let lock = blocking(move || lock(&of.folders)).await?;
        self.process = self.installation.start_or_adopt(self.lifetime).await?;
        drop(lock);
        Ok(())
    }

    /// Ends the server: open transactions are rolled back, everything else is safe on disk. One that other processes
    /// use is left to them.
    ///
    /// # Errors
    /// When the server does not end; its data is safe all the same.
    pub async fn stop(self) -> Result<(), PrivateServerError> {
        let Self {
            installation,
            mut process,
            users,
            ..
        } = self;
        blocking(move || {
            let is_guarded = process.as_mut().is_some_and(Process::release);
            if !is_guarded && process.as_mut().is_some_and(Process::has_ended) {
                return Ok(());
            }
            // A lock of one's own that others share cannot be made exclusive in one step.
            drop(users);
            let alone = File::create(&installation.folders.users)
                .map_err(PrivateServerError::at(&installation.folders.users))?;
            if !is_guarded && alone.try_lock().is_err() {
                tracing::info!("another process uses the private Postgres; it goes on");
                return Ok(());
            }
            if !is_guarded {
                process::stop(
                    &installation.folders,
                    &installation.binaries,
                    &installation.account,
                )?;
            }
            if let Some(process) = process {
                process
                    .reap()
                    .map_err(PrivateServerError::at(&installation.folders.data))?;
            }
            Ok(())
        })
        .await
    }

    async fn create_database(&self) -> Result<(), PrivateServerError> {
        let mut connection = process::connect_options(&self.installation.folders, "postgres")
            .connect()
            .await?;
        let exists: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)")
            .bind(DATABASE)
            .fetch_one(&mut connection)
            .await?;
        if !exists {
            sqlx::query("CREATE DATABASE pacenote")
                .execute(&mut connection)
                .await?;
        }
        Ok(connection.close().await?)
    }
}

impl Installation {
    /// Folders, programs and a cluster; and the lock that keeps others from starting at the same time. Blocks.
    fn prepare(settings: &PrivateServerSettings) -> Result<(Self, File), PrivateServerError> {
        let account = Account::of_server()?;
        let folders = Folders::prepare(&settings.data_dir, &std::env::temp_dir(), &account)?;
        let lock = lock(&folders)?;
        let data_major = folders.data_major()?;
        let binaries = binaries::find(settings, &account, &folders.data, data_major)?;
        tracing::debug!(folder = %binaries.folder.display(), major = binaries.major, "found the server programs");
        if data_major.is_none() {
            process::make_cluster(&folders, &binaries, &account)?;
        }
        Ok((
            Self {
                folders,
                binaries,
                account,
            },
            lock,
        ))
    }

    /// Whether the process that the data belongs to is there.
    fn runs(&self) -> bool {
        self.folders
            .recorded_pid()
            .is_some_and(|pid| std::path::Path::new("/proc").join(pid).exists())
    }

    async fn start_or_adopt(&self, lifetime: Lifetime) -> Result<Option<Process>, PrivateServerError> {
        let folders = &self.folders;
        if process::answers(folders).await {
            let may_adopt = lifetime == Lifetime::UntilStopped && !folders.tied.exists();
            if may_adopt {
                tracing::info!(data = %folders.data.display(), "adopted the private database server that was running");
                return Ok(None);
            }
            process::wait_until_gone(folders).await?;
        }
        let marked = match lifetime {
            Lifetime::WithParent => std::fs::write(&folders.tied, ""),
            Lifetime::UntilStopped if folders.tied.exists() => std::fs::remove_file(&folders.tied),
            Lifetime::UntilStopped => Ok(()),
        };
        marked.map_err(PrivateServerError::at(&folders.tied))?;
        process::start(folders, &self.binaries, &self.account, lifetime)
            .await
            .map(Some)
    }
}

/// Says that this process uses the server, together with others. Blocks while one is being stopped.
fn use_server(folders: &Folders) -> Result<File, PrivateServerError> {
    let at = |source| PrivateServerError::Folder {
        path: folders.users.clone(),
        source,
    };
    let file = File::create(&folders.users).map_err(at)?;
    file.lock_shared().map_err(at)?;
    Ok(file)
}

/// Waits for its turn to start a server on this data.
fn lock(folders: &Folders) -> Result<File, PrivateServerError> {
    let at = |source| PrivateServerError::Folder {
        path: folders.lock.clone(),
        source,
    };
    let file = File::create(&folders.lock).map_err(at)?;
    let give_up = Instant::now() + LOCK_TIMEOUT;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if Instant::now() < give_up => {
                std::thread::sleep(Duration::from_millis(20));
            }
            Err(TryLockError::WouldBlock) => {
                return Err(at(std::io::Error::other(
                    "another process has been starting a server here for too long",
                )));
            }
            Err(TryLockError::Error(error)) => return Err(at(error)),
        }
    }
}

/// Runs what blocks beside the async threads.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, PrivateServerError> + Send + 'static,
) -> Result<T, PrivateServerError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => Err(PrivateServerError::Folder {
            path: PathBuf::new(),
            source: std::io::Error::other(error),
        }),
    }
}
