//! Asks the coach what people ask, and what people should not ask, and prints how it did: the table of `docs/coach.md`.
//!
//! `cargo run --example coach_eval -- --provider stub` plays the models of `tests/it/model_server`, good and bad.
//! `--plans` reads questions and judges the drivers' ones, `--read-aloud` prints their answers, `--chat Ben A` answers lines
//! from standard input. `--provider live` asks the real service with `AI_ACCOUNT_ID` and `AI_TOKEN`, for a bounded number of questions.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::cast_precision_loss,
    clippy::disallowed_methods,
    clippy::wildcard_enum_match_arm,
    unreachable_pub,
    reason = "printing is how it answers"
)]

mod chat;
mod drivers;
#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../../tests/it/model_server/mod.rs"]
mod model_server;
mod oracle;
mod plans;
mod questions;
mod report;
mod sessions;

use std::collections::BTreeMap;
use std::error::Error;
use std::time::{Duration, Instant};

use model_server::{ModelServer, Play, Shape};
use pacenote::testing::ai::Client;
use pacenote::testing::app::ask::{FileQuestion, ask_files};
use pacenote::testing::app::preferences::{DisplayUnits, Level};
use pacenote::testing::app::writer::{Answer, RunBudget, Writer};
use pacenote::testing::config::{self, Config};

use questions::{Asked, Questions};
use report::Report;
use sessions::Session;

/// Questions that `live` asks at most; declined ones and terms cost nothing and do not count.
const LIVE_QUESTIONS: usize = 40;
/// Neurons that `live` uses at most; what does not fit any more is answered without a model.
const LIVE_NEURONS: u64 = 2_000;
/// Of 75 drivers' questions so many must be answered right.
const LEAST_DRIVERS: usize = 70;
/// Neurons for a played model: it costs nothing.
const STUB_NEURONS: u64 = 1_000_000;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Runtime::new()?;
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["--provider", "stub"] => runtime.block_on(stub()),
        ["--provider", "live"] => runtime.block_on(live()),
        ["--read-aloud"] => drivers::read_aloud(),
        ["--plans"] => plans_and_facts(),
        ["--plans", file] => plans::of_file(file),
        ["--chat", asker, context] => chat::run(asker, context),
        _ => Err(
            "usage: coach_eval --provider stub|live, --plans [FILE], --read-aloud, --chat NAME CONTEXT"
                .into(),
        ),
    }
}

/// Whether questions are read right, and whether the drivers' questions are answered right.
fn plans_and_facts() -> Result<(), Box<dyn Error>> {
    plans::run()?;
    println!();
    match drivers::print_judged()? {
        Some((right, all)) => {
            println!("\nQuestions of drivers on sessions with known truth, answered right: {right}/{all}.");
            if right < LEAST_DRIVERS * all / 75 {
                return Err("too few drivers' questions are answered right".into());
            }
        }
        None => println!("The sessions of the drivers' questions are not here; those were not asked."),
    }
    Ok(())
}

/// Every question without a model and with every played model.
async fn stub() -> Result<(), Box<dyn Error>> {
    let questions = Questions::load()?;
    let sessions = sessions::all()?;
    let mut report = Report::default();
    let computed = Config::from_sources(None, &BTreeMap::new())?;
    let budget = RunBudget::new(STUB_NEURONS);
    let writer = Writer::new(None, computed.app.ai)?;
    let mut plain: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    for asked in questions.all() {
        let (answer, took) = ask(&writer, &computed, &sessions, asked, &budget).await?;
        report.add(
            "no model",
            asked,
            &oracle::judge(asked, &answer, took, &answer.sentences),
        );
        plain.insert((&asked.session, &asked.text), answer.sentences);
    }
    for play in Play::ALL {
        let server = ModelServer::start(play, Shape::Chat).await;
        let environment = BTreeMap::from(
            [
                ("AI_BASE_URL", server.base_url()),
                ("AI_ACCOUNT_ID", "0".repeat(32)),
                ("AI_TOKEN", "of-the-model-server".to_owned()),
                ("PACENOTE__AI__REQUEST_TIMEOUT_SECONDS", "1".to_owned()),
                ("PACENOTE__AI__ANSWER_TIMEOUT_SECONDS", "5".to_owned()),
            ]
            .map(|(name, value)| (name.to_owned(), value)),
        );
        let config = Config::from_sources(None, &environment)?;
        for asked in questions.for_play(play) {
            // A new writer each time: what a model did to one question does not put it to rest for the next.
            let client = config.ai.service.clone().map(Client::new).transpose()?;
            let writer = Writer::new(client, config.app.ai)?;
            let (answer, took) = ask(&writer, &config, &sessions, asked, &budget).await?;
            let computed = plain.get(&(asked.session.as_str(), asked.text.as_str()));
            let computed = computed.map(Vec::as_slice).unwrap_or_default();
            report.add(
                &format!("{play:?}"),
                asked,
                &oracle::judge(asked, &answer, took, computed),
            );
        }
    }
    print!("{}", report.table());
    println!();
    plans_and_facts()?;
    let violations = model_server::contract::violations();
    println!(
        "\nContract violations of requests and answers: {}",
        violations.len()
    );
    report.verdict()
}

/// Real models, a bounded number of questions.
async fn live() -> Result<(), Box<dyn Error>> {
    let config = Config::from_sources(None, &config::environment())?;
    let Some(service) = config.ai.service.clone() else {
        println!("No credentials: set AI_ACCOUNT_ID and AI_TOKEN. Nothing was asked.");
        return Ok(());
    };
    let questions = Questions::load()?;
    let sessions = sessions::all()?;
    let writer = Writer::new(Some(Client::new(service)?), config.app.ai)?;
    let without = Writer::new(None, config.app.ai)?;
    let mut report = Report::default();
    let mut left = LIVE_QUESTIONS;
    let budget = RunBudget::new(LIVE_NEURONS);
    for asked in questions.all() {
        if asked.needs_model() {
            if left == 0 {
                continue;
            }
            left -= 1;
        }
        let (plain, _) = ask(&without, &config, &sessions, asked, &budget).await?;
        let (answer, took) = ask(&writer, &config, &sessions, asked, &budget).await?;
        report.add(
            "live",
            asked,
            &oracle::judge(asked, &answer, took, &plain.sentences),
        );
    }
    print!("{}", report.table());
    println!(
        "\nQuestions put to a model: {} (at most {LIVE_QUESTIONS}). Neurons used: {:.1} (at most {LIVE_NEURONS}).",
        LIVE_QUESTIONS - left,
        budget.used_millineurons() as f64 / 1000.0
    );
    report.verdict()
}

async fn ask(
    writer: &Writer,
    config: &Config,
    sessions: &BTreeMap<&'static str, Session>,
    asked: &Asked,
    budget: &RunBudget,
) -> Result<(Answer, Duration), Box<dyn Error>> {
    let session = sessions
        .get(asked.session.as_str())
        .ok_or("a question names an unknown session")?;
    let began = Instant::now();
    let question = FileQuestion {
        text: &asked.text,
        laps: session.laps(),
        language: None,
        units: DisplayUnits::Metric,
        level: Level::Club,
    };
    let answer: Answer = ask_files(writer, question, &config.app.compare, budget).await?;
    Ok((answer, began.elapsed()))
}
