//! The command line: running the bot, and looking at files without Discord, network or database.
//!
//! JSON and exit codes of `inspect`, `compare` and `analyze` are a fixed contract; see `contract`.

mod analyze;
mod arguments;
mod ask;
mod caller;
mod coach;
mod compare;
mod consistency;
mod corner;
mod doctor;
mod failure;
mod grip;
mod health;
mod inspect;
mod inspect_archive;
mod json;
mod log;
mod map;
mod page;
mod picture;
mod picture_options;
mod reading;
mod recompute;
mod sample_sessions;
mod serve;
mod table;
mod try_out;
mod wording;

use std::process::ExitCode;

use clap::Parser as _;

use self::arguments::{Command, CommandLine};
use self::caller::Caller;
use crate::config;

pub use failure::Failure;

/// Runs what the command line asks for.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = CommandLine::parse();
    let caller = Caller::new(
        arguments.config.as_deref(),
        arguments.language,
        &config::environment(),
    );
    let outcome = match arguments.command.unwrap_or(Command::Serve) {
        Command::Serve => serve::serve(&caller),
        Command::Try(arguments) => try_out::try_out(&caller, &arguments),
        Command::Register => serve::register(&caller),
        Command::Migrate => serve::migrate(&caller),
        Command::Recompute => recompute::recompute(&caller),
        Command::Doctor => doctor::doctor(&caller),
        Command::Health => health::health(&caller),
        Command::Inspect(arguments) => inspect::inspect(&caller, &arguments),
        Command::Compare(arguments) => compare::compare(&caller, &arguments),
        Command::Ask(arguments) => ask::ask(&caller, &arguments),
        Command::Map(arguments) => map::map(&caller, &arguments),
        Command::Corner(arguments) => corner::corner(&caller, &arguments),
        Command::Analyze(arguments) => analyze::analyze(&caller, &arguments),
        Command::Consistency(arguments) => consistency::consistency(&caller, &arguments),
        Command::Grip(arguments) => grip::grip(&caller, &arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(caller.words),
    }
}
