//! `doctor`: everything a running bot needs, checked one by one, each with what to do.

use std::path::Path;

use serenity::all::{ApplicationFlags, Http};

use super::{Failure, serve};
use crate::ai::{AccessError, ModelService, check_access};
use crate::bot::{self, source, start_private};
use crate::config::{AiConfig, Config, DatabaseConfig, DiscordConfig};
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
        say("model", model(&config).await);
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
    Ok((me, http))
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

async fn model(config: &Config) -> Finding {
    let AiConfig {
        enabled,
        base_url,
        account_id,
        token,
        models,
    } = &config.ai;
    let (true, Some(account_id), Some(token)) = (*enabled, account_id, token) else {
        return Finding::Note(
            "no model is used; answers are computed and complete. To let a model word them set AI_ACCOUNT_ID and AI_TOKEN"
                .to_owned(),
        );
    };
    let model = models.first().cloned().unwrap_or_default();
    let service = ModelService {
        base_url: base_url.clone(),
        account_id: account_id.clone(),
        token: token.clone(),
        model: model.clone(),
    };
    match check_access(&service).await {
        Ok(()) => Finding::Good(format!("{model} answers")),
        Err(AccessError::Refused) => {
            Finding::Bad("the token is refused; create one with the permission Workers AI: Read".to_owned())
        }
        Err(AccessError::NotFound) => Finding::Bad(format!(
            "no such account or model; check AI_ACCOUNT_ID and AI_MODELS ({model})"
        )),
        Err(error @ AccessError::RateLimited) => {
            Finding::Note(format!("{error}; answers are computed meanwhile"))
        }
        Err(error @ (AccessError::Status(_) | AccessError::Transport(_))) => {
            Finding::Bad(format!("{error}; check AI_BASE_URL and the network"))
        }
    }
}
