//! Why there is no private server, in sentences that say what to do.

use std::path::{Path, PathBuf};

/// Why there is no private server.
#[derive(Debug, thiserror::Error)]
pub enum PrivateServerError {
    /// No server programs anywhere.
    #[error(
        "no PostgreSQL server programs (version 15 or newer) were found, and {npm_problem}. Install them (Debian, \
         Ubuntu: apt install postgresql; macOS: brew install postgresql@17), or name their folder in PACENOTE_PG_BIN, \
         or set DATABASE_URL to a database of your own"
    )]
    NoBinaries {
        /// Why npm did not help.
        npm_problem: String,
    },
    /// The folder that somebody named holds no usable server programs.
    #[error("{} is set as the folder of the PostgreSQL server programs, but {problem}", folder.display())]
    BadBinaries {
        /// The folder.
        folder: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// The data was written by another major version.
    #[error(
        "the data in {} was written by PostgreSQL {data_major}, but only version {found} was found. Install PostgreSQL \
         {data_major}, or dump the data with it (pg_dump) and restore it into a new data folder; nothing was changed",
        data.display()
    )]
    OtherVersion {
        /// The cluster's folder.
        data: PathBuf,
        /// The version in it.
        data_major: u32,
        /// The versions found.
        found: String,
    },
    /// A folder on the way does not let the server's user through.
    #[error(
        "the server has to run as the user {account}, because this is root, but the folder {} does not let {account} \
         through. Choose a {purpose} outside of it, for example below /var/lib, or run Pacenote as another user",
        folder.display()
    )]
    Unreachable {
        /// The folder that is closed.
        folder: PathBuf,
        /// The user that the server runs as.
        account: String,
        /// What lies below it: "data folder".
        purpose: &'static str,
    },
    /// There is no user to drop to.
    #[error(
        "this is root, and a database server must not run as root; neither a user postgres nor nobody exists here"
    )]
    NoAccount,
    /// Another process uses the data.
    #[error(
        "the data in {} is in use by another server (process {pid}). Stop it, or choose another data folder",
        data.display()
    )]
    InUse {
        /// The cluster's folder.
        data: PathBuf,
        /// The other server's process id as far as known.
        pid: String,
    },
    /// A file or folder gave trouble.
    #[error("{}: {source}", path.display())]
    Folder {
        /// Which.
        path: PathBuf,
        /// The operating system's words.
        source: std::io::Error,
    },
    /// A program could not be run or failed.
    #[error("{} failed: {output}", program.display())]
    Program {
        /// Which.
        program: PathBuf,
        /// What it printed.
        output: String,
    },
    /// The server did not come up.
    #[error("the database server did not start: {reason}. Its log is {}", log.display())]
    NotStarted {
        /// The last words of its log.
        reason: String,
        /// The whole log.
        log: PathBuf,
    },
    /// The server runs but does not do as asked.
    #[error("the private database server does not answer: {0}")]
    Database(#[from] sqlx::Error),
}

impl PrivateServerError {
    /// For `map_err` on file operations.
    pub(super) fn at(path: &Path) -> impl FnOnce(std::io::Error) -> Self + use<> {
        let path = path.to_owned();
        |source| Self::Folder { path, source }
    }
}
