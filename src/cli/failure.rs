//! Why a command line ends without success, and how that is said: exit code 2 for input, 1 for anything else.

use std::io::ErrorKind;
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
use crate::units::Metres;
use crate::words::{Words, args};

/// Why a command line ends without success.
#[derive(Debug)]
pub(crate) enum Failure {
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

/// What is wrong with an input.
#[derive(Debug)]
pub(crate) enum InputProblem {
    /// The file.
    File(LogFileError),
    /// The two laps.
    Laps(AnalysisError),
    /// The number of the corner.
    Corner(NoSuchCorner),
    /// The session, for consistency.
    TooFewLaps,
}

/// A problem in the contract's three fields.
#[derive(Debug, Serialize)]
pub(super) struct ProblemText {
    code: &'static str,
    message: String,
    hint: String,
    /// Columns of which one has to be named with `--map`, for people.
    #[serde(skip)]
    columns: String,
}

impl InputProblem {
    fn said(&self, words: Words) -> ProblemText {
        let (message, hint) = match self {
            Self::File(error) => return ProblemText::of_file(error, words),
            Self::Laps(error) => (not_comparable(*error, words), words.cli_next_laps()),
            Self::Corner(NoSuchCorner { number, of }) => {
                let message = words.cli_no_such_corner(args::CliNoSuchCorner {
                    count: &of.to_string(),
                    number: &number.to_string(),
                });
                (message, words.cli_next_corners())
            }
            Self::TooFewLaps => (words.cli_too_few_laps(), words.cli_next_inspect()),
        };
        ProblemText {
            code: "no_lap_data",
            message,
            hint,
            columns: String::new(),
        }
    }
}

impl InputProblem {
    /// The same in English, as programs know it: why the system does not give a file is the system's word.
    fn said_to_program(&self) -> ProblemText {
        let mut said = self.said(Words::default());
        if let Self::File(error @ LogFileError::Unreadable { .. }) = self {
            said.message = error.to_string();
        }
        said
    }
}

impl ProblemText {
    /// What is wrong with a file.
    pub(super) fn of_file(error: &LogFileError, words: Words) -> Self {
        let (message, hint) = match error {
            LogFileError::Import(import) => {
                let refused = refused(import, words);
                (refused.happened, refused.next)
            }
            LogFileError::Unreadable { path, reason } => {
                let message = words.cli_unreadable(args::CliUnreadable {
                    path,
                    reason: &why_unreadable(*reason, words),
                });
                (message, words.cli_next_path())
            }
            LogFileError::NoSuchLap { number, present } => {
                let present: Vec<String> = present.iter().map(u32::to_string).collect();
                let laps = if present.is_empty() {
                    words.cli_no_such_lap_none()
                } else {
                    present.join(", ")
                };
                let message = words.cli_no_such_lap(args::CliNoSuchLap {
                    laps: &laps,
                    number: &number.to_string(),
                });
                (message, words.cli_next_inspect())
            }
            LogFileError::NoTimedLap => (words.cli_no_timed_lap(), words.cli_next_inspect()),
        };
        Self {
            code: error.code(),
            message,
            hint,
            columns: columns_of(error, words),
        }
    }

    /// Name of a log, what happened to it, what to do.
    pub(super) fn about(&self, name: &str) -> String {
        format!("{}\n\n{}\n{}", printable(name, 400), self.message, self.hint)
    }
}

fn refused(error: &ImportError, words: Words) -> Refusal {
    remarks::refusal(error, words, |foreign| printable(foreign, 60))
}

fn why_unreadable(reason: ErrorKind, words: Words) -> String {
    if reason == ErrorKind::NotFound {
        words.cli_unreadable_missing()
    } else if reason == ErrorKind::PermissionDenied {
        words.cli_unreadable_forbidden()
    } else if reason == ErrorKind::IsADirectory {
        words.cli_unreadable_folder()
    } else {
        reason.to_string()
    }
}

/// Why two laps cannot be compared.
fn not_comparable(error: AnalysisError, words: Words) -> String {
    let metres = |length: Metres| format!("{:.0}", length.get());
    match error {
        AnalysisError::NotComplete { number } => words.cli_not_complete(&number.to_string()),
        AnalysisError::TooShort {
            number,
            length,
            needed,
        } => words.cli_too_short(args::CliTooShort {
            length: &metres(length),
            needed: &metres(needed),
            number: &number.to_string(),
        }),
        AnalysisError::TooLong {
            number,
            length,
            allowed,
        } => words.cli_too_long(args::CliTooLong {
            allowed: &metres(allowed),
            length: &metres(length),
            number: &number.to_string(),
        }),
        AnalysisError::DifferentLength { a, b } => words.cli_other_length(args::CliOtherLength {
            one: &metres(a),
            other: &metres(b),
        }),
        AnalysisError::OtherCircuit { apart } => {
            words.cli_other_circuit(&words.decimal(apart.get() / 1000.0, 1))
        }
        AnalysisError::OtherLayout { shared_percent } => {
            words.cli_other_layout(&words.decimal(shared_percent, 0))
        }
        AnalysisError::WrongDirection => words.cli_other_direction(),
        AnalysisError::NotAtSpeed { longer, shorter } => words.cli_not_at_speed(args::CliNotAtSpeed {
            longer: &words.lap_time(longer),
            shorter: &words.lap_time(shorter),
        }),
    }
}

/// The columns of a refused file with what to type; empty where naming one would not help.
fn columns_of(error: &LogFileError, words: Words) -> String {
    let LogFileError::Import(import) = error else {
        return String::new();
    };
    match (import.wanted(), import.columns()) {
        (Some(role), columns @ [_, ..]) => format!(
            "\n{}\n{}\n",
            columns_to_map(columns, words),
            words.cli_map_it(role.name())
        ),
        _ => String::new(),
    }
}

impl From<LogFileError> for InputProblem {
    fn from(error: LogFileError) -> Self {
        Self::File(error)
    }
}

impl From<AnalysisError> for InputProblem {
    fn from(error: AnalysisError) -> Self {
        Self::Laps(error)
    }
}

impl From<NoSuchCorner> for InputProblem {
    fn from(error: NoSuchCorner) -> Self {
        Self::Corner(error)
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
    /// Says it, and gives the exit code. JSON is for programs and always English.
    #[expect(
        clippy::print_stderr,
        clippy::print_stdout,
        reason = "this is where a command line speaks"
    )]
    pub(super) fn report(&self, words: Words) -> ExitCode {
        match self {
            Self::Input { problem, json: true } => {
                let said = problem.said_to_program();
                println!("{}", serde_json::json!({ "error": said }));
                ExitCode::from(2)
            }
            Self::Input { problem, json: false } => {
                let said = problem.said(words);
                eprintln!(
                    "{}.\n{}\n{}({})",
                    said.message.trim_end_matches('.'),
                    said.hint,
                    said.columns,
                    said.code
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
