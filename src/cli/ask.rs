//! `ask`: one question on laps of files, answered by the coach of `/ask`.

use std::path::Path;

use serde::Serialize;

use super::failure::InputProblem;
use super::picture::open_log;
use super::{AskArguments, Failure, serve};
use crate::app::ask::{AskFilesError, FileLaps, FileQuestion, OtherFile, ask_files};
use crate::app::writer::{Answer, RunBudget, Wording};
use crate::bot;
use crate::config::Config;

#[derive(Serialize)]
struct View<'a> {
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
pub(super) fn ask(config: Option<&Path>, arguments: &AskArguments) -> Result<(), Failure> {
    let config = Config::load(config)?;
    let input = |problem: InputProblem| Failure::Input {
        problem,
        json: arguments.json,
    };
    let (_, log, lap) = open_log(&arguments.file, &config.app, arguments.json)?;
    let against = match &arguments.against {
        Some(named) => {
            let (_, log, lap) = open_log(named, &config.app, arguments.json)?;
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
        language: reader.language,
        units: reader.units.unwrap_or_default(),
        level: reader.level.unwrap_or_default(),
    };
    let budget = RunBudget::new(config.app.ai.neurons_per_person);
    let outcome = serve::run(async { Ok(ask_files(&writer, asked, &config.app.compare, &budget).await) })?;
    let answer = match outcome {
        Ok(answer) => answer,
        Err(AskFilesError::NoSuchLap(error)) => return Err(input(InputProblem::from(&error))),
        Err(AskFilesError::Analysis(error)) => return Err(input(InputProblem::from(&error))),
        Err(error @ AskFilesError::TooLong) => return Err(Failure::Other(error.into())),
    };
    if arguments.json {
        let view = serde_json::to_string_pretty(&view(&answer)).map_err(anyhow::Error::from)?;
        println!("{view}");
    } else {
        print!("{}", page(&answer));
    }
    Ok(())
}

fn view(answer: &Answer) -> View<'_> {
    let (wording, model) = match &answer.wording {
        Wording::Ai(model) => ("ai", Some(model.as_str())),
        Wording::Computed => ("computed", None),
    };
    View {
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

fn page(answer: &Answer) -> String {
    let mut text = answer.sentences.join("\n");
    if let Some(measure) = &answer.measure {
        text.push_str(&format!("\n{measure}"));
    }
    text.push_str("\n\n");
    for fact in &answer.evidence {
        text.push_str(&format!("  {}  {}\n", fact.id, fact.text));
    }
    text.push_str(&match (&answer.wording, answer.is_general) {
        (Wording::Ai(model), false) => format!("  wording: AI ({model}), numbers: computed\n"),
        (Wording::Ai(model), true) => {
            format!("  general knowledge, not from your laps; wording: AI ({model})\n")
        }
        (Wording::Computed, true) => "  general knowledge, not from your laps\n".to_owned(),
        (Wording::Computed, false) => "  computed\n".to_owned(),
    });
    if answer.shortage.is_some() {
        text.push_str("  the budget of this run (ai.neurons_per_person) leaves no room for a model\n");
    }
    text
}
