//! Logging to standard error, for people or for machines.

use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;

use crate::config::{LogConfig, LogFormat};

/// Starts logging for the rest of the process; a filter that cannot be understood becomes `info`.
pub(super) fn start(config: &LogConfig) {
    let filter = EnvFilter::try_new(&config.filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    // Colors are for eyes: a file gets none of their codes.
    let subscriber = if std::io::stderr().is_terminal() {
        subscriber
    } else {
        subscriber.with_ansi(false)
    };
    // A second start, in tests, keeps the first.
    let _already = match config.format {
        LogFormat::Text => subscriber.try_init(),
        LogFormat::Json => subscriber.json().try_init(),
    };
}
