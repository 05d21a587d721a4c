//! Documented limits that the OpenAPI document does not express.
//!
//! Each function returns what Discord would refuse (`broken`) and what it lets pass but users suffer from
//! (`odd`). Lengths are counted in characters.

mod commands;
mod components;
mod files;
mod text;

use serde_json::Value;

use crate::document::Misfit;
use crate::rest::{Body, Operation};

/// What was found in one request.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) broken: Vec<Misfit>,
    pub(crate) odd: Vec<String>,
}

impl Findings {
    fn broken(&mut self, path: impl Into<String>, what: impl Into<String>) {
        self.broken.push(Misfit {
            path: path.into(),
            what: what.into(),
        });
    }
}

/// Checks the body of a request.
pub(crate) fn check(operation: Operation, body: &Body) -> Findings {
    let mut findings = Findings::default();
    match operation {
        Operation::PutCommands | Operation::PutGuildCommands => {
            commands::check_all(&body.json, &mut findings);
        }
        Operation::CreateCommand => commands::check(&body.json, "", &mut findings),
        Operation::Callback => callback(body, &mut findings),
        Operation::CreateMessage | Operation::ExecuteWebhook => {
            message(&body.json, "", body, true, &mut findings);
        }
        Operation::EditMessage | Operation::EditOriginal | Operation::EditWebhookMessage => {
            message(&body.json, "", body, false, &mut findings);
        }
        Operation::Gateway
        | Operation::BotGateway
        | Operation::Me
        | Operation::OauthApplication
        | Operation::Application
        | Operation::Commands
        | Operation::GuildCommands
        | Operation::DeleteCommand
        | Operation::GetOriginal
        | Operation::DeleteOriginal
        | Operation::GetWebhookMessage
        | Operation::DeleteWebhookMessage
        | Operation::Messages
        | Operation::GetMessage
        | Operation::DeleteMessage
        | Operation::Typing
        | Operation::Channel
        | Operation::EditChannel
        | Operation::DeleteChannel
        | Operation::Guild
        | Operation::GuildChannels
        | Operation::GuildRoles
        | Operation::Member
        | Operation::User
        | Operation::OpenDirect
        | Operation::Pin
        | Operation::Thread => {}
    }
    findings
}

fn callback(body: &Body, findings: &mut Findings) {
    let empty = Value::Null;
    let data = body.json.get("data").unwrap_or(&empty);
    match crate::json::integer(&body.json, "type") {
        Some(4) => message(data, "/data", body, true, findings),
        Some(5) => {
            let flags = crate::json::integer(data, "flags").unwrap_or(0);
            if flags & !crate::message::EPHEMERAL != 0 {
                findings.broken(
                    "/data/flags",
                    "a deferred response may carry the EPHEMERAL flag only",
                );
            }
        }
        Some(7) => message(data, "/data", body, false, findings),
        Some(8) => text::choices(data, findings),
        Some(9) => components::modal(data, findings),
        _ => {}
    }
}

/// A message or an edit of one: `whole` where it must not be empty.
fn message(data: &Value, at: &str, body: &Body, whole: bool, findings: &mut Findings) {
    text::check(data, at, findings);
    components::check(data, at, findings);
    files::check(data, at, body, findings);
    if whole {
        text::not_empty(data, at, body.has_files(), findings);
    }
}
