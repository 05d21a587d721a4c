//! `inspect`: what a file is, which laps it holds, what was wrong with it.

use std::path::Path;

use super::failure::InputProblem;
use super::page::page;
use super::{Failure, InspectArguments, inspect_archive, json, reading};
use crate::app::AppSettings;
use crate::app::log_file::LogFile;
use crate::config::Config;
use crate::import::{ColumnMapping, MappedColumn};

/// Prints the page or the JSON.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn inspect(config: Option<&Path>, arguments: &InspectArguments) -> Result<(), Failure> {
    let settings = settings(config, arguments)?;
    if inspect_archive::inspect(&settings, arguments)? {
        return Ok(());
    }
    let log = open_named(&settings, arguments)?;
    if arguments.json {
        println!(
            "{}",
            serde_json::to_string_pretty(&json::inspection(&log)).map_err(anyhow::Error::from)?
        );
    } else {
        print!("{}", page(&arguments.file, &log));
    }
    Ok(())
}

/// The file of `inspect` and `analyze`, with the mapping the caller gave.
pub(super) fn open(config: Option<&Path>, arguments: &InspectArguments) -> Result<LogFile, Failure> {
    open_named(&settings(config, arguments)?, arguments)
}

fn open_named(settings: &AppSettings, arguments: &InspectArguments) -> Result<LogFile, Failure> {
    // In either order: a person names two files that belong together.
    let (file, ldx) = match (arguments.file.as_path(), arguments.ldx.as_deref()) {
        (first, Some(second)) if is_ldx(first) && !is_ldx(second) => (second, Some(first)),
        named => named,
    };
    open_pair(file, ldx, settings, arguments.json)
}

/// The settings, with the mapping the caller gave.
fn settings(config: Option<&Path>, arguments: &InspectArguments) -> Result<AppSettings, Failure> {
    let mut settings = Config::load(config)?.app;
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
pub(super) fn open_file(path: &Path, settings: &AppSettings, json: bool) -> Result<LogFile, Failure> {
    open_pair(path, None, settings, json)
}

fn open_pair(
    path: &Path,
    ldx: Option<&Path>,
    settings: &AppSettings,
    json: bool,
) -> Result<LogFile, Failure> {
    let read = || LogFile::open_beside(path, ldx, &settings.import_large, &settings.circuits);
    reading::said(path, read).map_err(|error| Failure::Input {
        problem: InputProblem::from(&error),
        json,
    })
}
