//! What the page's user does. Answers are `204`, or `400` with a sentence for the user.
//! Each of them is the same action that the in-process interface uses.

use std::sync::Arc;

use axum::Json;
use axum::extract::multipart::Field;
use axum::extract::{Multipart, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::action::{self, Command, Given, Post, upload};
use crate::cdn::Upload;
use crate::disruption::{self, Disruption};
use crate::error::Error;
use crate::hub::Hub;
use crate::id::Id;

/// A slash command as the page sends it.
#[derive(Debug, Deserialize)]
pub(super) struct Call {
    user: Id,
    channel: Id,
    path: String,
    #[serde(default)]
    options: Vec<Filled>,
    /// The option that is being typed into, for autocomplete.
    focused: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Filled {
    name: String,
    value: Value,
}

/// A message context menu command.
#[derive(Debug, Deserialize)]
pub(super) struct Menu {
    user: Id,
    channel: Id,
    name: String,
    message: Id,
}

/// A button that was pressed or a menu in which something was chosen.
#[derive(Debug, Deserialize)]
pub(super) struct Press {
    user: Id,
    channel: Id,
    message: Id,
    custom_id: String,
    #[serde(default)]
    values: Vec<String>,
}

/// A modal that is sent.
#[derive(Debug, Deserialize)]
pub(super) struct Submit {
    user: Id,
    opened_by: String,
    fields: Vec<(String, String)>,
}

fn refusal(what: &str) -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({"error": what}))).into_response()
}

fn done<T>(result: Result<T, Error>) -> Response {
    match result {
        Ok(_) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => refusal(&error.to_string()),
    }
}

async fn file(field: Field<'_>) -> Result<Upload, String> {
    let name = field.file_name().unwrap_or("file").to_owned();
    let bytes = field.bytes().await.map_err(|error| error.body_text())?;
    Ok(upload(name, &*bytes))
}

pub(super) async fn message(Shared(hub): Shared<Arc<Hub>>, multipart: Multipart) -> Response {
    match read_post(multipart).await {
        Ok(post) => done(action::post(&hub, &post)),
        Err(what) => refusal(&what),
    }
}

async fn read_post(mut multipart: Multipart) -> Result<Post, String> {
    let mut post = Post {
        user: Id::default(),
        channel: Id::default(),
        text: String::new(),
        files: Vec::new(),
        reply_to: None,
    };
    while let Some(field) = multipart.next_field().await.map_err(|error| error.body_text())? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            post.files.push(file(field).await?);
            continue;
        }
        let text = field.text().await.map_err(|error| error.body_text())?;
        match name.as_str() {
            "user" => post.user = Id::parse(&text).unwrap_or_default(),
            "channel" => post.channel = Id::parse(&text).unwrap_or_default(),
            "reply_to" => post.reply_to = Id::parse(&text),
            // Browsers send the line ends of forms as CR LF.
            "text" => post.text = text.replace("\r\n", "\n"),
            _ => {}
        }
    }
    Ok(post)
}

pub(super) async fn command(Shared(hub): Shared<Arc<Hub>>, multipart: Multipart) -> Response {
    match read_command(multipart).await {
        Ok(command) => done(action::run_command(&hub, &command)),
        Err(what) => refusal(&what),
    }
}

/// The part `call` is JSON; every other part is a file for the option of its name.
async fn read_command(mut multipart: Multipart) -> Result<Command, String> {
    let mut call = None;
    let mut files = Vec::new();
    while let Some(field) = multipart.next_field().await.map_err(|error| error.body_text())? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "call" {
            let text = field.text().await.map_err(|error| error.body_text())?;
            call = Some(serde_json::from_str::<Call>(&text).map_err(|error| error.to_string())?);
        } else {
            files.push((name, Given::File(file(field).await?)));
        }
    }
    let mut command = command_of(call.ok_or("no command")?);
    command.options.extend(files);
    Ok(command)
}

fn command_of(call: Call) -> Command {
    let options = call
        .options
        .into_iter()
        .map(|it| (it.name, Given::Value(it.value)))
        .collect();
    Command {
        user: call.user,
        channel: call.channel,
        path: call.path,
        options,
    }
}

pub(super) async fn autocomplete(Shared(hub): Shared<Arc<Hub>>, Json(call): Json<Call>) -> Response {
    let Some(focused) = call.focused.clone() else {
        return refusal("no option is in focus");
    };
    let command = command_of(call);
    let asked = action::autocomplete(&hub, &command, &focused);
    let choices = match asked {
        Ok(token) => crate::follow::choices(&hub, &token).await,
        Err(error) => Err(error),
    };
    match choices {
        Ok(choices) => Json(json!({"choices": choices})).into_response(),
        Err(error) => refusal(&error.to_string()),
    }
}

pub(super) async fn menu(Shared(hub): Shared<Arc<Hub>>, Json(menu): Json<Menu>) -> Response {
    done(action::run_menu(
        &hub,
        menu.user,
        menu.channel,
        &menu.name,
        menu.message,
    ))
}

pub(super) async fn component(Shared(hub): Shared<Arc<Hub>>, Json(press): Json<Press>) -> Response {
    let Press {
        user,
        channel,
        message,
        custom_id,
        values,
    } = press;
    done(action::press(&hub, user, channel, message, &custom_id, &values))
}

pub(super) async fn modal(Shared(hub): Shared<Arc<Hub>>, Json(submit): Json<Submit>) -> Response {
    done(action::submit(
        &hub,
        submit.user,
        &submit.opened_by,
        &submit.fields,
    ))
}

pub(super) async fn inject(Shared(hub): Shared<Arc<Hub>>, Json(fault): Json<Disruption>) -> Response {
    hub.with(|state| disruption::inject(&hub, state, fault));
    StatusCode::NO_CONTENT.into_response()
}
