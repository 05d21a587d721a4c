//! `ask`: one question on laps of files, answered by the coach of `/ask`.

use serde::Serialize;

use super::arguments::AskArguments;
use super::caller::Caller;
use super::failure::InputProblem;
use super::picture::open_log;
use super::{Failure, serve};
use crate::app::ask::{AskFilesError, FileLaps, FileQuestion, OtherFile, ask_files};
use crate::app::writer::{Answer, RunBudget, Wording};
use crate::bot;
use crate::coach::question::{MAX_QUESTION_CHARS, language_of_question};
use crate::config::Config;
use crate::words::Words;

#[derive(Serialize)]
struct AnswerJson<'a> {
    answer: String,
    measure: Option<&'a str>,
    wording: &'static str,
    model: Option<&'a str>,
    facts: Vec<FactView<'a>>,
    rejected: &'a [String],
}

#[derive(Serialize)]
struct FactView<'a> {
    id: &'a str,
    text: &'a str,
}

/// Prints the answer, or the JSON of the contract.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn ask(caller: &Caller<'_>, arguments: &AskArguments) -> Result<(), Failure> {
    let config = Config::load(caller.config)?;
    let input = |problem: InputProblem| Failure::Input {
        problem,
        json: arguments.json,
    };
    let (_, log, lap) = open_log(&arguments.file, &config.app, caller.words, arguments.json)?;
    let against = match &arguments.against {
        Some(named) => {
            let (_, log, lap) = open_log(named, &config.app, caller.words, arguments.json)?;
            Some((log, lap))
        }
        None => None,
    };
    let writer = bot::writer(&config)?;
    let laps = FileLaps {
        log: &log,
        lap,
        against: against.as_ref().map(|(log, lap)| OtherFile {
            log,
            lap: *lap,
            name: arguments.against.as_deref().unwrap_or_default(),
        }),
    };
    let reader = &arguments.reader;
    let asked = FileQuestion {
        text: &arguments.question,
        laps,
        language: caller.answer_language(),
        units: reader.units.unwrap_or_default(),
        level: reader.level.unwrap_or_default(),
    };
    let budget = RunBudget::new(config.app.ai.neurons_per_person);
    let outcome = serve::run(async { Ok(ask_files(&writer, asked, &config.app.compare, &budget).await) })?;
    let answer = match outcome {
        Ok(answer) => answer,
        Err(AskFilesError::NoSuchLap(error)) => return Err(input(InputProblem::from(error))),
        Err(AskFilesError::Analysis(error)) => return Err(input(InputProblem::from(error))),
        Err(AskFilesError::TooLong) => {
            let most = MAX_QUESTION_CHARS.to_string();
            return Err(Failure::Other(anyhow::Error::msg(
                caller.words.cli_question_too_long(&most),
            )));
        }
    };
    if arguments.json {
        let view = serde_json::to_string_pretty(&view(&answer)).map_err(anyhow::Error::from)?;
        println!("{view}");
    } else {
        let language = caller
            .answer_language()
            .or_else(|| language_of_question(&arguments.question, None));
        print!("{}", page(&answer, Words::new(language.unwrap_or_default())));
    }
    Ok(())
}

fn view(answer: &Answer) -> AnswerJson<'_> {
    let (wording, model) = match &answer.wording {
        Wording::Ai(model) => ("ai", Some(model.as_str())),
        Wording::Computed => ("computed", None),
    };
    AnswerJson {
        answer: answer.sentences.join(" "),
        measure: answer.measure.as_deref(),
        wording,
        model,
        facts: answer
            .evidence
            .iter()
            .map(|fact| FactView {
                id: &fact.id,
                text: &fact.text,
            })
            .collect(),
        rejected: &answer.rejected,
    }
}

fn page(answer: &Answer, words: Words) -> String {
    let mut text = answer.sentences.join("\n");
    if let Some(measure) = &answer.measure {
        text.push_str(&format!("\n{measure}"));
    }
    text.push_str("\n\n");
    for fact in &answer.evidence {
        text.push_str(&format!("  {}  {}\n", fact.id, fact.text));
    }
    let worded = match (&answer.wording, answer.is_general) {
        (Wording::Ai(model), false) => words.cli_worded(model),
        (Wording::Ai(model), true) => words.cli_worded_general(model),
        (Wording::Computed, true) => words.cli_computed_general(),
        (Wording::Computed, false) => words.cli_computed(),
    };
    text.push_str(&format!("  {worded}\n"));
    if answer.shortage.is_some() {
        text.push_str(&format!("  {}\n", words.cli_budget_empty()));
    }
    text
}
