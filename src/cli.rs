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
mod help;
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

use std::collections::BTreeMap;
use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _};

use self::arguments::{Command, CommandLine};
use self::caller::Caller;
use crate::config;
use crate::words::{Language, Words};

pub(crate) use failure::Failure;

/// Runs what the command line asks for.
#[must_use]
pub fn run() -> ExitCode {
    let environment = config::environment();
    // Only who asks for help, or writes what is none of the commands, needs all its words.
    let matches = CommandLine::command()
        .try_get_matches()
        .unwrap_or_else(|_| help::worded(CommandLine::command(), words_of_help(&environment)).get_matches());
    let arguments = CommandLine::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    let caller = Caller::new(arguments.config.as_deref(), arguments.language, &environment);
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

/// The language of the help is known before anything else is.
fn words_of_help(environment: &BTreeMap<String, String>) -> Words {
    let named = named_language(std::env::args_os().map(|argument| argument.to_string_lossy().into_owned()));
    Caller::new(None, named, environment).words
}

/// What stands behind `--language`.
fn named_language(mut arguments: impl Iterator<Item = String>) -> Option<Language> {
    while let Some(argument) = arguments.next() {
        if argument == "--language" {
            return Language::of_locale(&arguments.next()?);
        }
        if let Some(named) = argument.strip_prefix("--language=") {
            return Language::of_locale(named);
        }
    }
    None
}
