//! `inspect`: what a file is, which laps it holds, what was wrong with it.

use std::path::Path;

use super::arguments::InspectArguments;
use super::caller::Caller;
use super::failure::InputProblem;
use super::page::page;
use super::{Failure, inspect_archive, json, reading};
use crate::app::AppSettings;
use crate::app::log_file::LogFile;
use crate::config::Config;
use crate::import::{ColumnMapping, MappedColumn};
use crate::words::Words;

/// Prints the page or the JSON.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn inspect(caller: &Caller<'_>, arguments: &InspectArguments) -> Result<(), Failure> {
    let settings = settings(caller, arguments)?;
    if inspect_archive::inspect(&settings, arguments, caller.words)? {
        return Ok(());
    }
    let log = open_named(&settings, arguments, caller.words)?;
    if arguments.json {
        println!(
            "{}",
            serde_json::to_string_pretty(&json::inspection(&log)).map_err(anyhow::Error::from)?
        );
    } else {
        print!("{}", page(&arguments.file, &log, caller.words));
    }
    Ok(())
}

/// The file of `inspect` and `analyze`, with the mapping the caller gave.
pub(super) fn open(caller: &Caller<'_>, arguments: &InspectArguments) -> Result<LogFile, Failure> {
    open_named(&settings(caller, arguments)?, arguments, caller.words)
}

fn open_named(
    settings: &AppSettings,
    arguments: &InspectArguments,
    words: Words,
) -> Result<LogFile, Failure> {
    // In either order: a person names two files that belong together.
    let (file, ldx) = match (arguments.file.as_path(), arguments.ldx.as_deref()) {
        (first, Some(second)) if is_ldx(first) && !is_ldx(second) => (second, Some(first)),
        named => named,
    };
    open_pair((file, ldx), settings, words, arguments.json)
}

/// The settings, with the mapping the caller gave.
fn settings(caller: &Caller<'_>, arguments: &InspectArguments) -> Result<AppSettings, Failure> {
    let mut settings = Config::load(caller.config)?.app;
    settings.import_large.car.clone_from(&arguments.car);
    settings.import_large.one_lap = arguments.one_lap;
    if !arguments.map.is_empty() {
        let columns = arguments
            .map
            .iter()
            .map(|text| MappedColumn::parse(text))
            .collect::<Result<_, _>>();
        settings.import_large.mapping = Some(ColumnMapping {
            columns: columns.map_err(|error| anyhow::anyhow!("--map: {error}"))?,
        });
    }
    Ok(settings)
}

fn is_ldx(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("ldx"))
}

/// A file with the settings given; errors in the shape the caller asked for.
pub(super) fn open_file(
    path: &Path,
    settings: &AppSettings,
    words: Words,
    json: bool,
) -> Result<LogFile, Failure> {
    open_pair((path, None), settings, words, json)
}

fn open_pair(
    (path, ldx): (&Path, Option<&Path>),
    settings: &AppSettings,
    words: Words,
    json: bool,
) -> Result<LogFile, Failure> {
    let read = || LogFile::open_beside(path, ldx, &settings.import_large, &settings.circuits);
    reading::said(path, words, read).map_err(|error| Failure::Input {
        problem: InputProblem::from(error),
        json,
    })
}
