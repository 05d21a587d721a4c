//! `doctor`: everything a running bot needs, checked one by one, each with what to do.

use serenity::all::{ApplicationFlags, Http};

use super::caller::Caller;
use super::{Failure, serve};
use crate::ai::{Client, ModelFailure};
use crate::bot::{self, source, start_private};
use crate::config::{AiConfig, DatabaseConfig, DiscordConfig};
use crate::db;
use crate::db::private::Lifetime;
use crate::words::{Words, args};

/// What a check found.
enum Finding {
    /// Fine, with a detail worth knowing.
    Good(String),
    /// Works, but less than it could.
    Note(String),
    /// Does not work; what to do.
    Bad(String),
}

/// Checks everything, prints a line each, fails if anything is bad.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn doctor(caller: &Caller<'_>) -> Result<(), Failure> {
    let words = caller.words;
    let [good, note, bad] = marks(words);
    let config = match serve::load(caller) {
        Ok(config) => config,
        Err(failure) => {
            println!("{bad}  {}", words.cli_doctor_configuration());
            return Err(failure);
        }
    };
    println!("{good}  {}", words.cli_doctor_configuration());
    let n_bad = serve::run(async {
        let mut n_bad: usize = 0;
        let mut say = |name: &str, finding: Finding| {
            let (mark, text) = match finding {
                Finding::Good(text) => (&good, text),
                Finding::Note(text) => (&note, text),
                Finding::Bad(text) => {
                    n_bad += 1;
                    (&bad, text)
                }
            };
            println!("{mark}  {name}: {text}");
        };
        let database = database(&config.database, words).await;
        say(&words.cli_doctor_database(), database);
        match discord(&config.discord).await {
            Ok((name, http)) => {
                let token = Finding::Good(words.cli_doctor_token_of(&name));
                say(&words.cli_doctor_token(), token);
                let intents = intents(&config.discord, &http, words).await;
                say(&words.cli_doctor_intents(), intents);
                say(&words.cli_doctor_commands(), commands(&http, words).await);
            }
            Err(text) => say(&words.cli_doctor_token(), Finding::Bad(text)),
        }
        for (name, finding) in models(&config.ai, words).await {
            say(&name, finding);
        }
        anyhow::Ok(n_bad)
    })?;
    if n_bad == 0 {
        return Ok(());
    }
    Err(Failure::Other(anyhow::Error::msg(words.cli_doctor_to_do(n_bad))))
}

/// Good, note and bad, equally wide.
fn marks(words: Words) -> [String; 3] {
    let marks = [
        words.cli_doctor_good(),
        words.cli_doctor_note(),
        words.cli_doctor_bad(),
    ];
    let width = marks.iter().map(|mark| mark.chars().count()).max();
    let width = width.unwrap_or_default();
    marks.map(|mark| format!("{mark:<width$}"))
}

async fn database(config: &DatabaseConfig, words: Words) -> Finding {
    let server = match start_private(config, Lifetime::WithParent).await {
        Ok(server) => server,
        Err(error) => return Finding::Bad(format!("{error:#}")),
    };
    let place = if server.is_some() {
        words.cli_doctor_private(&config.data_dir.display().to_string())
    } else {
        "DATABASE_URL".to_owned()
    };
    let examined = db::examine(&source(config, server.as_ref())).await;
    if let Some(server) = server
        && let Err(error) = server.stop().await
    {
        return Finding::Bad(format!("{place}: {error}"));
    }
    match examined {
        Err(error) => Finding::Bad(format!("{place}: {error}")),
        Ok(report) if report.pending.is_empty() => Finding::Good(format!(
            "{place}, PostgreSQL {}, {} MiB",
            report.server_version,
            report.size_bytes / (1024 * 1024),
        )),
        Ok(report) => Finding::Note(words.cli_doctor_database_behind(args::CliDoctorDatabaseBehind {
            migrations: report.pending.len(),
            place: &place,
            version: &report.server_version.to_string(),
        })),
    }
}

async fn discord(config: &DiscordConfig) -> Result<(String, Http), String> {
    let http = bot::http(config).map_err(|error| error.to_string())?;
    let me = bot::application(&http).await.map_err(|error| error.to_string())?;
    Ok((me.name, http))
}

async fn intents(config: &DiscordConfig, http: &Http, words: Words) -> Finding {
    if !config.message_content {
        return Finding::Note(words.cli_doctor_content_off());
    }
    let granted =
        ApplicationFlags::GATEWAY_MESSAGE_CONTENT | ApplicationFlags::GATEWAY_MESSAGE_CONTENT_LIMITED;
    match http.get_current_application_info().await {
        Ok(info) if info.flags.is_some_and(|flags| flags.intersects(granted)) => {
            Finding::Good(words.cli_doctor_content_on())
        }
        Ok(_) => Finding::Bad(words.cli_doctor_content_refused()),
        Err(_) => Finding::Bad(words.cli_doctor_intents_unknown()),
    }
}

async fn commands(http: &Http, words: Words) -> Finding {
    let wanted = crate::commands::all().len();
    match http.get_global_commands().await {
        Ok(registered) if registered.len() == wanted => {
            Finding::Good(words.cli_doctor_registered(&wanted.to_string()))
        }
        Ok(registered) => Finding::Bad(words.cli_doctor_registered_few(args::CliDoctorRegisteredFew {
            commands: &wanted.to_string(),
            registered: &registered.len().to_string(),
        })),
        Err(_) => Finding::Bad(words.cli_doctor_registered_unknown()),
    }
}

/// Asks every model of the chain for one token. One that answers is enough.
async fn models(config: &AiConfig, words: Words) -> Vec<(String, Finding)> {
    let Some(service) = &config.service else {
        let finding = Finding::Note(words.cli_doctor_no_model());
        return vec![(words.cli_doctor_model(), finding)];
    };
    let client = match Client::new(service.clone()) {
        Ok(client) => client,
        Err(error) => return vec![(words.cli_doctor_model(), Finding::Bad(error.to_string()))],
    };
    let mut outcomes = Vec::new();
    for model in client.models() {
        outcomes.push((model, client.probe(model).await));
    }
    let one_answers = outcomes.iter().any(|(_, outcome)| outcome.is_ok());
    outcomes
        .into_iter()
        .map(|(model, outcome)| {
            let finding = match outcome {
                Ok(()) => Finding::Good(words.cli_doctor_answers()),
                Err(fault) => {
                    let text = format!("{}; {}", what_failed(fault, words), what_next(fault, words));
                    if one_answers || matches!(fault, ModelFailure::DayUsedUp | ModelFailure::Busy) {
                        Finding::Note(text)
                    } else {
                        Finding::Bad(text)
                    }
                }
            };
            (format!("{} {model}", words.cli_doctor_model()), finding)
        })
        .collect()
}

fn what_failed(fault: ModelFailure, words: Words) -> String {
    match fault {
        ModelFailure::DayUsedUp => words.cli_fault_day_used_up(),
        ModelFailure::Busy => words.cli_fault_busy(),
        ModelFailure::TimedOut => words.cli_fault_timed_out(),
        ModelFailure::Gone => words.cli_fault_gone(),
        ModelFailure::NotAllowed => words.cli_fault_not_allowed(),
        ModelFailure::Refused => words.cli_fault_refused(),
        ModelFailure::TooLarge => words.cli_fault_too_large(),
        ModelFailure::BadRequest => words.cli_fault_bad_request(),
        ModelFailure::Outage => words.cli_fault_outage(),
        ModelFailure::Unreachable => words.cli_fault_unreachable(),
        ModelFailure::Broken => words.cli_fault_broken(),
        ModelFailure::NoText => words.cli_fault_no_text(),
    }
}

fn what_next(fault: ModelFailure, words: Words) -> String {
    match fault {
        ModelFailure::Refused => words.cli_fault_next_token(),
        ModelFailure::Gone | ModelFailure::NotAllowed => words.cli_fault_next_model(),
        ModelFailure::BadRequest | ModelFailure::TooLarge => words.cli_fault_next_settings(),
        ModelFailure::DayUsedUp | ModelFailure::Busy => words.cli_fault_next_meanwhile(),
        ModelFailure::TimedOut
        | ModelFailure::Outage
        | ModelFailure::Unreachable
        | ModelFailure::Broken
        | ModelFailure::NoText => words.cli_fault_next_network(),
    }
}
