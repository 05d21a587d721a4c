//! Settings: `config/default.toml` (compiled in), then a file, then the environment; secrets from the environment only.
//!
//! Beside them, not to be changed from outside, the known circuits of `config/circuits.toml`.
//! [`Config::load`] reports every problem at once, each with its key and where it was set, before anything connects.
//! The one file that reads the environment.

mod ai;
mod check;
mod circuits;
mod layers;
mod parts;
mod shards;
mod storage;
#[cfg(test)]
mod tests;
mod web;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use secrecy::SecretString;
use url::Url;

pub(crate) use layers::Problem;
pub(crate) use shards::ShardRange;

use crate::ai::ServiceSettings;
use crate::app::AppSettings;

/// `config/default.toml`, every key documented.
pub const DEFAULTS: &str = include_str!("../config/default.toml");

/// Everything Pacenote was told. No `Debug`: it holds secrets.
pub struct Config {
    /// Connection to Discord.
    pub discord: DiscordConfig,
    /// Which shards this process runs; `None`: all that Discord recommends.
    pub shards: Option<ShardRange>,
    /// Where the data lives.
    pub database: DatabaseConfig,
    /// Limits of the use cases.
    pub app: AppSettings,
    /// Where `GET /health` listens, if anywhere.
    pub health_listen: Option<SocketAddr>,
    /// Where the dashboard listens, if anywhere.
    pub web_listen: Option<SocketAddr>,
    /// How long running commands may finish after SIGTERM.
    pub drain: Duration,
    /// What is logged, and how.
    pub log: LogConfig,
    /// The model service.
    pub ai: AiConfig,
}

/// Connection to Discord.
pub struct DiscordConfig {
    /// The bot's token; `None` where `DISCORD_TOKEN` is not set, an error only for those who need it.
    pub token: Option<SecretString>,
    /// Whether to ask for the message content intent.
    pub message_content: bool,
    /// A stand-in for Discord, always on loopback.
    pub stand_in: Option<StandInAddresses>,
}

/// Base addresses of a stand-in; they only exist if both are loopback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandInAddresses {
    /// `http://127.0.0.1:4010`
    pub api: Url,
    /// `ws://127.0.0.1:4010`
    pub gateway: Url,
    /// Where it is reached as Discord is: with TLS, under Discord's name, with the rate limiter on.
    pub tls: Option<StandInTls>,
}

/// A stand-in that shows a certificate for Discord's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandInTls {
    /// `127.0.0.1:4443`
    pub address: SocketAddr,
    /// The file with its certificate.
    pub certificate: PathBuf,
}

/// Where the data lives.
pub struct DatabaseConfig {
    /// `DATABASE_URL`; `None`: the private Postgres.
    pub url: Option<SecretString>,
    /// Data folder of the private Postgres.
    pub data_dir: PathBuf,
    /// Where downloaded server binaries are kept.
    pub cache_dir: PathBuf,
    /// Folder with server binaries, where somebody named one.
    pub binaries_dir: Option<PathBuf>,
    /// The folders of `PATH`, for finding server binaries and `npm`.
    pub search_path: Vec<PathBuf>,
    /// Connections in the pool.
    pub max_connections: u32,
}

/// What is logged, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogConfig {
    /// Filter in tracing's syntax.
    pub filter: String,
    /// For people or for machines.
    pub format: LogFormat,
}

/// For people or for machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object a line.
    Json,
}

/// The model service.
pub struct AiConfig {
    /// Where it is and how to be let in; `None` where it is off or where account or token are not set.
    pub service: Option<ServiceSettings>,
}

/// Settings that cannot be used; `Display` lists every problem with what to do.
#[derive(Debug, thiserror::Error)]
#[error("{}", layers::list(.problems))]
pub struct ConfigError {
    /// Every problem found, in the order of the keys.
    pub problems: Vec<Problem>,
}

impl Config {
    /// Reads the defaults, `file` if given, and the process environment.
    ///
    /// # Errors
    /// Lists every problem at once.
    pub fn load(file: Option<&Path>) -> Result<Self, ConfigError> {
        let text = match file.map(|path| (path, std::fs::read_to_string(path))) {
            None => None,
            Some((path, Ok(text))) => Some((path.display().to_string(), text)),
            Some((path, Err(error))) => {
                return Err(ConfigError {
                    problems: vec![Problem::new(
                        path.display().to_string(),
                        format!(
                            "the file cannot be read ({}); check the path given to --config",
                            error.kind()
                        ),
                    )],
                });
            }
        };
        Self::from_sources(
            text.as_ref().map(|(name, text)| (name.as_str(), text.as_str())),
            &environment(),
        )
    }

    /// The same from values, for tests and for `try`.
    ///
    /// # Errors
    /// Lists every problem at once.
    pub fn from_sources(
        file: Option<(&str, &str)>,
        environment: &BTreeMap<String, String>,
    ) -> Result<Self, ConfigError> {
        let mut problems = Vec::new();
        let merged = layers::merge(DEFAULTS, file, environment, &mut problems);
        let config = parts::build(&merged, environment, &mut problems);
        match config {
            Some(config) if problems.is_empty() => Ok(config),
            _ => Err(ConfigError { problems }),
        }
    }
}

/// The process environment; entries that are not UTF-8 cannot be ours and are left out.
#[must_use]
pub fn environment() -> BTreeMap<String, String> {
    std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect()
}
