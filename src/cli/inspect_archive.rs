//! `inspect` of an archive of several logs: one page for each, or one JSON object with a list.
//!
//! What was said of a log is not kept, so that twenty of them need no more memory than one.

use std::cell::RefCell;
use std::io::Write as _;
use std::iter;

use serde::Serialize;
use serde::ser::Serializer;

use super::arguments::InspectArguments;
use super::failure::{InputProblem, ProblemText};
use super::page::page;
use super::{Failure, json, reading};
use crate::app::AppSettings;
use crate::app::log_file::LogFileError;
use crate::app::log_files::{NamedLog, logs_of_archive};
use crate::words::Words;

/// `{"logs":[{"file":"…","log":{…}},{"file":"…","error":{…}}]}`
#[derive(Serialize)]
struct Archive<I: Iterator<Item = NamedLog>> {
    #[serde(serialize_with = "lines")]
    logs: RefCell<I>,
}

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    log: Option<json::Inspection<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<ProblemText>,
}

/// One log after the other, each when it is its turn.
fn lines<S: Serializer>(
    logs: &RefCell<impl Iterator<Item = NamedLog>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeSeq as _;
    let mut list = serializer.serialize_seq(None)?;
    for NamedLog { name, log } in &mut *logs.borrow_mut() {
        list.serialize_element(&Line {
            file: &name,
            log: log.as_ref().ok().map(json::inspection),
            error: log
                .as_ref()
                .err()
                .map(|error| ProblemText::of_file(error, Words::default())),
        })?;
    }
    list.end()
}

/// Prints pages or JSON; `false` for a file that is one log, which is printed otherwise.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn inspect(
    settings: &AppSettings,
    arguments: &InspectArguments,
    words: Words,
) -> Result<bool, Failure> {
    let failed = |error: LogFileError| Failure::Input {
        problem: InputProblem::from(error),
        json: arguments.json,
    };
    let path = arguments.file.as_path();
    let logs = logs_of_archive(path, &settings.import_large, &settings.circuits).map_err(failed)?;
    let Some(mut logs) = logs else {
        return Ok(false);
    };
    let mut logs = iter::from_fn(|| reading::said(path, words, || logs.next()));
    // Whether anything in it is usable is known before anything is printed.
    let mut refused = Vec::new();
    let usable = logs.by_ref().find_map(|log| match log.log {
        Ok(_) => Some(log),
        Err(_) => {
            refused.push(log);
            None
        }
    });
    if usable.is_none() {
        if !arguments.json {
            for log in &refused {
                println!("{}", page_of(path, log, words));
            }
        }
        let mut errors = refused.drain(..).filter_map(|log| log.log.err());
        if let Some(error) = errors.next() {
            return Err(failed(error));
        }
    }
    let logs = refused.into_iter().chain(usable).chain(logs);
    if arguments.json {
        let archive = Archive {
            logs: RefCell::new(logs),
        };
        let mut stdout = std::io::stdout().lock();
        serde_json::to_writer_pretty(&mut stdout, &archive).map_err(anyhow::Error::from)?;
        writeln!(stdout).map_err(anyhow::Error::from)?;
    } else {
        for log in logs {
            println!("{}", page_of(path, &log, words));
        }
    }
    Ok(true)
}

fn page_of(path: &std::path::Path, NamedLog { name, log }: &NamedLog, words: Words) -> String {
    match log {
        Ok(log) => page(&path.join(name), log, words),
        Err(error) => format!("{}\n", ProblemText::of_file(error, words).about(name)),
    }
}
