//! `inspect` of an archive of several logs: one page for each, or one JSON object with a list.

use serde::Serialize;

use super::failure::InputProblem;
use super::page::page;
use super::{Failure, InspectArguments, json};
use crate::app::AppSettings;
use crate::app::log_file::{LogFile, LogFileError};
use crate::app::log_files::{NamedLog, logs_of_archive};

/// `{"logs":[{"file":"…","log":{…}},{"file":"…","error":{…}}]}`
#[derive(Serialize)]
struct Archive<'a> {
    logs: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    log: Option<json::Inspection<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<InputProblem>,
}

/// Prints pages or JSON; `false` for a file that is one log, which is printed otherwise.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn inspect(settings: &AppSettings, arguments: &InspectArguments) -> Result<bool, Failure> {
    let failed = |error: &LogFileError| Failure::Input {
        problem: InputProblem::from(error),
        json: arguments.json,
    };
    let logs = logs_of_archive(&arguments.file, &settings.import_large, &settings.circuits)
        .map_err(|error| failed(&error))?;
    let Some(logs) = logs else {
        return Ok(false);
    };
    let logs: Vec<(String, Result<LogFile, LogFileError>)> = logs
        .map(|NamedLog { name, log }| (name, log.map_err(LogFileError::from)))
        .collect();
    let unusable = logs.iter().find_map(|(_, log)| log.as_ref().err());
    let none_usable = unusable.filter(|_| logs.iter().all(|(_, log)| log.is_err()));
    if let Some(error) = none_usable.filter(|_| arguments.json) {
        return Err(failed(error));
    }
    if arguments.json {
        let lines = logs.iter().map(|(name, log)| Line {
            file: name,
            log: log.as_ref().ok().map(json::inspection),
            error: log.as_ref().err().map(InputProblem::from),
        });
        let archive = Archive {
            logs: lines.collect(),
        };
        println!(
            "{}",
            serde_json::to_string_pretty(&archive).map_err(anyhow::Error::from)?
        );
    } else {
        for (name, log) in &logs {
            match log {
                Ok(log) => println!("{}", page(&arguments.file.join(name), log)),
                Err(error) => println!("{}\n", InputProblem::from(error).about(name)),
            }
        }
    }
    none_usable.map_or(Ok(true), |error| Err(failed(error)))
}
