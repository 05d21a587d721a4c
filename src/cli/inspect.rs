//! `inspect`: what a file is, which laps it holds, what was wrong with it.

use std::path::Path;

use super::failure::InputProblem;
use super::page::page;
use super::{Failure, InspectArguments, json};
use crate::app::AppSettings;
use crate::app::log_file::LogFile;
use crate::config::Config;
use crate::import::{ColumnMapping, MappedColumn};

/// Prints the page or the JSON.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn inspect(config: Option<&Path>, arguments: &InspectArguments) -> Result<(), Failure> {
    let log = open(config, arguments)?;
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
    let mut settings = Config::load(config)?.app;
    if !arguments.map.is_empty() {
        let columns = arguments
            .map
            .iter()
            .map(|text| MappedColumn::parse(text))
            .collect::<Result<_, _>>();
        settings.import.mapping = Some(ColumnMapping {
            columns: columns.map_err(|error| anyhow::anyhow!("--map: {error}"))?,
        });
    }
    open_file(&arguments.file, &settings, arguments.json)
}

/// A file with the settings given; errors in the shape the caller asked for.
pub(super) fn open_file(path: &Path, settings: &AppSettings, json: bool) -> Result<LogFile, Failure> {
    LogFile::open(path, &settings.import, &settings.circuits).map_err(|error| Failure::Input {
        problem: InputProblem::from(&error),
        json,
    })
}
