//! `doctor`: everything a running bot needs, checked one by one, each with what to do.

use std::path::Path;

use serenity::all::{ApplicationFlags, Http};

use super::{Failure, serve};
use crate::ai::{Client, Fault};
use crate::bot::{self, source, start_private};
use crate::config::{AiConfig, DatabaseConfig, DiscordConfig};
use crate::db;
use crate::db::private::Lifetime;

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
pub(super) fn doctor(config: Option<&Path>) -> Result<(), Failure> {
    let config = match serve::load(config) {
        Ok(config) => config,
        Err(failure) => {
            println!("bad   configuration");
            return Err(failure);
        }
    };
    println!("good  configuration");
    let n_bad = serve::run(async {
        let mut n_bad = 0;
        let mut say = |name: &str, finding: Finding| {
            let (mark, text) = match finding {
                Finding::Good(text) => ("good", text),
                Finding::Note(text) => ("note", text),
                Finding::Bad(text) => {
                    n_bad += 1;
                    ("bad ", text)
                }
            };
            println!("{mark}  {name}: {text}");
        };
        say("database", database(&config.database).await);
        match discord(&config.discord).await {
            Ok((name, http)) => {
                say("token", Finding::Good(format!("belongs to {name}")));
                say("intents", intents(&config.discord, &http).await);
                say("commands", commands(&http).await);
            }
            Err(text) => say("token", Finding::Bad(text)),
        }
        for (name, finding) in models(&config.ai).await {
            say(&name, finding);
        }
        anyhow::Ok(n_bad)
    })?;
    if n_bad == 0 {
        return Ok(());
    }
    Err(Failure::Other(anyhow::anyhow!(
        "{n_bad} of these must be put right before the bot works"
    )))
}

async fn database(config: &DatabaseConfig) -> Finding {
    let server = match start_private(config, Lifetime::WithParent).await {
        Ok(server) => server,
        Err(error) => return Finding::Bad(format!("{error:#}")),
    };
    let place = if server.is_some() {
        format!("private Postgres in {}", config.data_dir.display())
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
        Ok(report) => Finding::Note(format!(
            "{place}, PostgreSQL {}; {} migrations will be applied at the next start, or by `pacenote migrate`",
            report.server_version,
            report.pending.len(),
        )),
    }
}

async fn discord(config: &DiscordConfig) -> Result<(String, Http), String> {
    let http = bot::http(config).map_err(|error| error.to_string())?;
    let me = bot::application(&http).await.map_err(|error| error.to_string())?;
    Ok((me.name, http))
}

async fn intents(config: &DiscordConfig, http: &Http) -> Finding {
    if !config.message_content {
        return Finding::Note(
            "message content is off, so /watch cannot see files; everything else works. To use it, enable the intent \
             in the developer portal (Bot, Privileged Gateway Intents) and set discord.message_content = true"
                .to_owned(),
        );
    }
    let granted =
        ApplicationFlags::GATEWAY_MESSAGE_CONTENT | ApplicationFlags::GATEWAY_MESSAGE_CONTENT_LIMITED;
    match http.get_current_application_info().await {
        Ok(info) if info.flags.is_some_and(|flags| flags.intersects(granted)) => {
            Finding::Good("message content is on".to_owned())
        }
        Ok(_) => Finding::Bad(
            "discord.message_content is true, but the application may not have that intent; enable it in the developer \
             portal (Bot, Privileged Gateway Intents) or set it to false"
                .to_owned(),
        ),
        Err(_) => Finding::Bad("Discord did not say which intents there are; try again".to_owned()),
    }
}

async fn commands(http: &Http) -> Finding {
    let wanted = crate::commands::all().len();
    match http.get_global_commands().await {
        Ok(registered) if registered.len() == wanted => Finding::Good(format!("{wanted} registered")),
        Ok(registered) => Finding::Bad(format!(
            "{} of {wanted} registered; run `pacenote register`",
            registered.len(),
        )),
        Err(_) => Finding::Bad("Discord did not list the commands; try again".to_owned()),
    }
}

/// Asks every model of the chain for one token. One that answers is enough.
async fn models(config: &AiConfig) -> Vec<(String, Finding)> {
    let Some(service) = &config.service else {
        let text = "no model is used; answers are computed and complete. To let a model word them set AI_ACCOUNT_ID and AI_TOKEN";
        return vec![("model".to_owned(), Finding::Note(text.to_owned()))];
    };
    let client = match Client::new(service.clone()) {
        Ok(client) => client,
        Err(error) => return vec![("model".to_owned(), Finding::Bad(error.to_string()))],
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
                Ok(()) => Finding::Good("answers".to_owned()),
                Err(fault) => {
                    let text = format!("{fault}; {}", model_advice(fault));
                    if one_answers || matches!(fault, Fault::DayUsedUp | Fault::Busy) {
                        Finding::Note(text)
                    } else {
                        Finding::Bad(text)
                    }
                }
            };
            (format!("model {model}"), finding)
        })
        .collect()
}

const fn model_advice(fault: Fault) -> &'static str {
    match fault {
        Fault::Refused => {
            "create a token with the permission Workers AI: Read and check AI_ACCOUNT_ID and AI_BASE_URL"
        }
        Fault::Gone | Fault::NotAllowed => "choose another model in AI_MODELS",
        Fault::BadRequest | Fault::TooLarge => "check ai.api, ai.json_mode and AI_BASE_URL",
        Fault::DayUsedUp | Fault::Busy => "answers are computed meanwhile",
        Fault::TimedOut | Fault::Outage | Fault::Unreachable | Fault::Broken | Fault::NoText => {
            "check AI_BASE_URL and the network"
        }
    }
}
