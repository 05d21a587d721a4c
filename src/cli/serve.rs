//! `serve`, `register`, `migrate`: the bot and what its owner does around it.

use std::future::Future;

use anyhow::Context as _;
use tokio::signal::unix::{SignalKind, signal};

use super::caller::Caller;
use super::{Failure, log};
use crate::bot::{self, Database};
use crate::config::Config;
use crate::db::private::Lifetime;

/// Runs the bot until Ctrl-C or SIGTERM.
pub(super) fn serve(caller: &Caller<'_>) -> Result<(), Failure> {
    let config = load(caller)?;
    let outcome = run(async {
        let stop = stop_signal()?;
        bot::serve(&config, Lifetime::UntilStopped, stop).await
    });
    Ok(outcome?)
}

/// Tells Discord which commands there are.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn register(caller: &Caller<'_>) -> Result<(), Failure> {
    let config = load(caller)?;
    let n_commands = run(bot::register(&config.discord))?;
    println!("{}", caller.words.cli_registered(&n_commands.to_string()));
    Ok(())
}

/// Brings the database to this version.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn migrate(caller: &Caller<'_>) -> Result<(), Failure> {
    let config = load(caller)?;
    run(async {
        let database = Database::open(&config.database).await?;
        database.close().await;
        anyhow::Ok(())
    })?;
    println!("{}", caller.words.cli_migrated());
    Ok(())
}

/// Settings and logging, as every command that runs for long needs them.
pub(super) fn load(caller: &Caller<'_>) -> Result<Config, Failure> {
    let config = Config::load(caller.config)?;
    log::start(&config.log);
    Ok(config)
}

/// Runs to the end on a runtime of its own, then gives blocking work one second.
pub(super) fn run<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    let runtime = tokio::runtime::Runtime::new().context("the runtime could not be started")?;
    let outcome = runtime.block_on(work);
    // Blocking work that a person has given up on must not hold the process.
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    outcome
}

/// Longest time from the first signal to the end, whatever hangs.
const LONGEST_END: std::time::Duration = std::time::Duration::from_secs(19);

/// Ready at the first Ctrl-C or SIGTERM; a second one ends the process at once, as does too long an end.
pub(super) fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
    let mut interrupt = signal(SignalKind::interrupt()).context("Ctrl-C cannot be watched")?;
    let mut terminate = signal(SignalKind::terminate()).context("SIGTERM cannot be watched")?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        tokio::spawn(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
                () = tokio::time::sleep(LONGEST_END) => {}
            }
            tracing::warn!("stopped at once: a second signal came, or the end took too long");
            std::process::exit(1);
        });
    })
}
