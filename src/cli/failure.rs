//! Why a command line ends without success, and how that is said: exit code 2 for input, 1 for anything else.

use std::process::ExitCode;

use serde::Serialize;

use super::page::columns_to_map;
use crate::analysis::AnalysisError;
use crate::app::lap_pictures::NoSuchCorner;
use crate::app::log_file::LogFileError;
use crate::config::ConfigError;
use crate::contract::printable;
use crate::import::ImportError;
use crate::remarks::{self, Refusal};
use crate::words::Words;

/// Why a command line ends without success.
#[derive(Debug)]
pub enum Failure {
    /// The input cannot be used. With `json`, said on standard output in the contract's shape.
    Input {
        /// What is wrong with it.
        problem: InputProblem,
        /// Whether the caller asked for JSON.
        json: bool,
    },
    /// The settings cannot be used.
    Config(ConfigError),
    /// Anything else.
    Other(anyhow::Error),
}

/// What is wrong with an input, in the contract's three fields.
#[derive(Debug, Serialize)]
pub struct InputProblem {
    code: &'static str,
    message: String,
    hint: String,
    /// Columns of which one has to be named with `--map`, for people.
    #[serde(skip)]
    columns: String,
}

impl From<&LogFileError> for InputProblem {
    fn from(error: &LogFileError) -> Self {
        Self {
            code: error.code(),
            message: message_of(error),
            hint: hint_of(error),
            columns: columns_of(error),
        }
    }
}

fn message_of(error: &LogFileError) -> String {
    match error {
        LogFileError::Import(import) => refused(import).happened,
        LogFileError::Unreadable { .. } | LogFileError::NoSuchLap { .. } | LogFileError::NoTimedLap => {
            error.to_string()
        }
    }
}

fn hint_of(error: &LogFileError) -> String {
    match error {
        LogFileError::Import(import) => refused(import).next,
        LogFileError::Unreadable { .. } => "Check the path and that you may read the file.".to_owned(),
        LogFileError::NoSuchLap { .. } | LogFileError::NoTimedLap => {
            "`pacenote inspect FILE` lists the laps of a file and says why one does not count.".to_owned()
        }
    }
}

fn refused(error: &ImportError) -> Refusal {
    remarks::refusal(error, Words::default(), |foreign| printable(foreign, 60))
}

/// The columns of a refused file with what to type; empty where naming one would not help.
fn columns_of(error: &LogFileError) -> String {
    let LogFileError::Import(import) = error else {
        return String::new();
    };
    match (import.wanted(), import.columns()) {
        (Some(role), columns @ [_, ..]) => format!(
            "\n{}\nName it with --map {}=\"COLUMN\"\n",
            columns_to_map(columns),
            role.name()
        ),
        _ => String::new(),
    }
}

impl From<&AnalysisError> for InputProblem {
    fn from(error: &AnalysisError) -> Self {
        Self {
            code: "no_lap_data",
            message: error.to_string(),
            hint: "Choose two complete laps of the same circuit; `pacenote inspect FILE` lists the laps of a file."
                .to_owned(),
            columns: String::new(),
        }
    }
}

impl InputProblem {
    /// Name of a log, what happened to it, what to do.
    pub(super) fn about(&self, name: &str) -> String {
        format!("{}\n\n{}\n{}", printable(name, 400), self.message, self.hint)
    }

    /// A session of too few laps for consistency.
    pub(super) fn too_few_laps() -> Self {
        Self {
            code: "no_lap_data",
            message: "The session has fewer than three complete laps driven at about the same pace"
                .to_owned(),
            hint: "`pacenote inspect FILE` lists the laps of a file and says why one does not count."
                .to_owned(),
            columns: String::new(),
        }
    }
}

impl From<&NoSuchCorner> for InputProblem {
    fn from(error: &NoSuchCorner) -> Self {
        Self {
            code: "no_lap_data",
            message: error.to_string(),
            hint: "`pacenote compare A B` lists the corners of two laps.".to_owned(),
            columns: String::new(),
        }
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        Self::Config(error)
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Other(error)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Other(error.into())
    }
}

impl Failure {
    /// Says it, and gives the exit code.
    #[expect(
        clippy::print_stderr,
        clippy::print_stdout,
        reason = "this is where a command line speaks"
    )]
    pub(super) fn report(&self) -> ExitCode {
        match self {
            Self::Input { problem, json: true } => {
                println!("{}", serde_json::json!({ "error": problem }));
                ExitCode::from(2)
            }
            Self::Input { problem, json: false } => {
                eprintln!(
                    "{}.\n{}\n{}({})",
                    problem.message.trim_end_matches('.'),
                    problem.hint,
                    problem.columns,
                    problem.code
                );
                ExitCode::from(2)
            }
            Self::Config(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
            Self::Other(error) => {
                eprintln!("{error:#}");
                ExitCode::FAILURE
            }
        }
    }
}
