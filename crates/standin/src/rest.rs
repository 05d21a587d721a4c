//! REST v10: the front door that checks every request, and the operations behind it.
//! Version, route, user agent, token, body, documented limits; then the operation, then its own answer.

mod account;
mod answer;
mod body;
mod callback;
mod channel;
mod operation;
mod thread;
mod webhook;

use std::sync::Arc;

use axum::body::Body as HttpBody;
use axum::extract::{Request, State as Shared};
use axum::http::header::{AUTHORIZATION, USER_AGENT};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::document::Misfit;
use crate::hub::{Hub, State};
use crate::json::excerpt;
use crate::ledger::{Record, RecordKind};

pub(crate) use answer::Answer;
pub(crate) use body::{Body, Part};
pub(crate) use operation::{Operation, Parameters};

/// Fields beyond the document that clients are known to send and that Discord ignores or documents.
const KNOWN_EXTRAS: [&str; 4] = ["nsfw", "channel_types", "file_types", "proxy_url"];

/// One request after its checks.
pub(crate) struct Call<'a> {
    pub(crate) hub: &'a Arc<Hub>,
    pub(crate) parameters: Parameters,
    pub(crate) query: String,
    pub(crate) body: Body,
    /// When it came in, on the stand-in's clock.
    pub(crate) arrived: std::time::Duration,
}

impl Call<'_> {
    /// A parameter of the query.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query
            .split('&')
            .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }
}

/// Answers every request below `/api`.
pub(crate) async fn serve(Shared(hub): Shared<Arc<Hub>>, request: Request<HttpBody>) -> Response {
    if let Some(answer) = crate::oauth::for_person(&hub, request.uri().path(), request.headers()) {
        return answer;
    }
    let arrived = hub.now();
    let method = request.method().to_string();
    let path = request.uri().path().to_owned();
    let mut record = hub.record(RecordKind::Request, format!("{method} {}", shown(&path)));
    record.path = Some(path.clone());
    let mut answer = enter(&hub, request, arrived, &method, &path, &mut record).await;
    if let Some(delay) = hub.with(|state| state.faults.http_delay) {
        tokio::time::sleep(delay).await;
    }
    record.violations.extend(answer.violation.take());
    record.status = Some(answer.status);
    record.took_ms = u64::try_from(hub.now().saturating_sub(arrived).as_millis()).ok();
    if answer.status >= 400
        && let Some(body) = &answer.body
    {
        let was = std::mem::take(&mut record.detail);
        record.detail = json!({"request": was, "answer": excerpt(body, 1000)});
    }
    hub.with(|state| {
        if matches!(answer.status, 401 | 403 | 429) {
            state.ledger.invalid_requests += 1;
        }
        if state.farewell {
            record
                .violations
                .push("a request although the bot should be gone".to_owned());
        }
        state.keep(record);
    });
    answer.into_response()
}

/// A path without ids and interaction tokens, which are long and say nothing.
fn shown(path: &str) -> String {
    let long = |segment: &str| segment.len() > 14 && segment.bytes().all(|byte| byte.is_ascii_digit());
    let short = |segment: &str| {
        if segment.starts_with("interaction.") || long(segment) {
            "…".to_owned()
        } else {
            segment.to_owned()
        }
    };
    path.trim_start_matches("/api/v10")
        .split('/')
        .map(short)
        .collect::<Vec<_>>()
        .join("/")
}

async fn enter(
    hub: &Arc<Hub>,
    request: Request<HttpBody>,
    arrived: std::time::Duration,
    method: &str,
    path: &str,
    record: &mut Record,
) -> Answer {
    let Some(path) = path.strip_prefix("/api/v10") else {
        return Answer::violated(404, 0, "404: Not Found", "another API version than 10");
    };
    if let Some(status) = hub.with(|state| state.faults.next_status.take()) {
        return Answer::refused(status, 0, &format!("{status}: injected fault"));
    }
    if let Some(milliseconds) = hub.with(|state| state.faults.next_limit_ms.take()) {
        return Answer::limited(milliseconds);
    }
    let Some((operation, parameters)) = Operation::at(method, path) else {
        return unknown(hub, method, path);
    };
    let headers = request.headers().clone();
    let header = |name| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    if !header(USER_AGENT).starts_with("DiscordBot (") {
        record.violations.push(format!(
            "user agent {:?} instead of DiscordBot (url, version)",
            header(USER_AGENT)
        ));
    }
    let authorized = header(AUTHORIZATION).strip_prefix("Bot ") == Some(crate::TOKEN);
    if !authorized && !operation.is_open() {
        return Answer::violated(401, 0, "401: Unauthorized", "without the bot's token");
    }
    let query = request.uri().query().unwrap_or_default().to_owned();
    let body = match body::read(request).await {
        Ok(body) => body,
        Err(why) => return Answer::violated(400, 50109, "The request body contains invalid JSON.", why),
    };
    record.detail = detail(&body);
    let broken = check(hub, operation, &body, record);
    if !broken.is_empty() {
        record
            .violations
            .extend(broken.iter().map(|it| format!("{}: {}", it.path, it.what)));
        return Answer::invalid_form(&broken);
    }
    let call = Call {
        hub,
        parameters,
        query,
        body,
        arrived,
    };
    let answer = hub.with(|state| handle(operation, &call, state));
    own_check(hub, operation, &answer, record);
    answer
}

/// An operation that is not in the table: not written here, or not existing at all.
fn unknown(hub: &Hub, method: &str, path: &str) -> Answer {
    match hub
        .document
        .as_ref()
        .map(|document| document.operation_at(method, path))
    {
        Some(Some(id)) => Answer::violated(
            501,
            0,
            "501: Not Implemented",
            format!("operation {id} is not known to the stand-in"),
        ),
        Some(None) => Answer::violated(
            404,
            0,
            "404: Not Found",
            "no such operation in the OpenAPI document",
        ),
        None => Answer::violated(404, 0, "404: Not Found", "an operation unknown to the stand-in"),
    }
}

/// Body and files for the record.
fn detail(body: &Body) -> Value {
    let files: Vec<Value> = body
        .parts
        .iter()
        .map(|part| {
            json!({
                "name": part.name, "filename": part.filename, "content_type": part.content_type,
                "size": part.bytes.len(),
            })
        })
        .collect();
    if body.json.is_null() && files.is_empty() {
        return Value::Null;
    }
    let limit = 20_000;
    let whole = body.json.to_string().len() <= limit;
    let json = if whole {
        body.json.clone()
    } else {
        Value::String(excerpt(&body.json, limit))
    };
    if files.is_empty() {
        json
    } else {
        json!({"payload_json": json, "files": files})
    }
}

/// Checks a body against the OpenAPI document and the documented limits. What is odd goes into the record.
fn check(hub: &Hub, operation: Operation, body: &Body, record: &mut Record) -> Vec<Misfit> {
    let findings = crate::limits::check(operation, body);
    record.warnings.extend(findings.odd);
    let mut broken = Vec::new();
    if let Some(document) = &hub.document {
        let (errors, unknown) = document.check_body(operation.id(), &body.json);
        broken.extend(errors);
        let extra = |it: &&Misfit| !says_nothing(it, &body.json);
        record.warnings.extend(
            unknown
                .iter()
                .filter(extra)
                .map(|it| format!("{} {}: {}", operation.id(), it.path, it.what)),
        );
    }
    // "Fits none of the alternatives" says nothing where a limit names the place below it.
    let below = |outer: &str, inner: &str| {
        inner
            .strip_prefix(outer)
            .is_some_and(|rest| rest.starts_with('/'))
    };
    broken.retain(|error| {
        !findings
            .broken
            .iter()
            .any(|finding| below(&error.path, &finding.path))
    });
    for finding in findings.broken {
        if !broken.iter().any(|known| known.path == finding.path) {
            broken.push(finding);
        }
    }
    broken
}

/// Whether a report about unknown fields names only such as are known, or as are empty.
fn says_nothing(misfit: &Misfit, body: &Value) -> bool {
    let node = body.pointer(&misfit.path);
    let mut names = misfit.what.split('\'').skip(1).step_by(2);
    names.all(|name| {
        let value = node.and_then(|node| node.get(name)).unwrap_or(&Value::Null);
        let empty = [json!(null), json!(false), json!([]), json!({}), json!("")].contains(value);
        empty || KNOWN_EXTRAS.contains(&name)
    })
}

/// Checks the stand-in's own answer: what it gets wrong, a bot may come to rely on.
fn own_check(hub: &Hub, operation: Operation, answer: &Answer, record: &mut Record) {
    let (Some(document), Some(body)) = (&hub.document, &answer.body) else {
        return;
    };
    for misfit in document.check_answer(operation.id(), answer.status, body) {
        record.violations.push(format!(
            "the stand-in's own answer {}: {}",
            misfit.path, misfit.what
        ));
    }
}

fn handle(operation: Operation, call: &Call<'_>, state: &mut State) -> Answer {
    match operation {
        Operation::Gateway => Answer::ok(json!({"url": call.hub.gateway_url()})),
        Operation::BotGateway => account::bot_gateway(call, state),
        Operation::Me => account::me(state),
        Operation::OauthApplication | Operation::Application => {
            Answer::ok(crate::objects::application(&state.discord))
        }
        Operation::Commands | Operation::GuildCommands => account::commands(call, state),
        Operation::PutCommands | Operation::PutGuildCommands => account::put_commands(call, state),
        Operation::CreateCommand => account::create_command(call, state),
        Operation::DeleteCommand => account::delete_command(call, state),
        Operation::Guild => account::guild(call, state),
        Operation::GuildChannels => account::guild_channels(call, state),
        Operation::GuildRoles => account::guild_roles(call, state),
        Operation::Member => account::member(call, state),
        Operation::User => account::user(call, state),
        Operation::OpenDirect => account::open_direct(call, state),
        Operation::Callback => callback::respond(call, state),
        Operation::ExecuteWebhook => webhook::follow_up(call, state),
        Operation::GetOriginal | Operation::GetWebhookMessage => webhook::get(call, state),
        Operation::EditOriginal | Operation::EditWebhookMessage => webhook::edit(call, state),
        Operation::DeleteOriginal | Operation::DeleteWebhookMessage => webhook::delete(call, state),
        Operation::Channel => channel::get(call, state),
        Operation::Messages => channel::messages(call, state),
        Operation::GetMessage => channel::message(call, state),
        Operation::CreateMessage => channel::create(call, state),
        Operation::EditMessage => channel::edit(call, state),
        Operation::DeleteMessage => channel::delete(call, state),
        Operation::Typing => channel::typing(call, state),
        Operation::Pin => channel::pin(call, state),
        Operation::Thread => thread::create(call, state),
        Operation::EditChannel => thread::edit(call, state),
        Operation::DeleteChannel => thread::delete(call, state),
    }
}
