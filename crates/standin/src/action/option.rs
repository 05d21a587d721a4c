//! Option values: what a client makes of what a person typed, chose or attached.
//! References to people, channels, roles and files end up in the `resolved` part of the payload.

use serde_json::{Value, json};

use super::Given;
use crate::discord_state::APPLICATION;
use crate::error::Error;
use crate::hub::{Hub, State};
use crate::id::Id;
use crate::interaction::{nest, resolve_person};
use crate::json::{integer, list, put, text};
use crate::objects;

/// Integers of options lie between −2^53 and 2^53.
const LARGEST: i64 = 1 << 53;

/// A value in the middle of typing: sent as text.
pub(super) fn typed(value: &Value) -> Value {
    value
        .as_str()
        .map_or_else(|| Value::String(value.to_string()), |text| json!(text))
}

/// Converts a value for an option. `lenient` skips what a client checks only when the command is sent.
pub(super) fn convert(
    hub: &Hub,
    state: &mut State,
    channel: Id,
    specification: &Value,
    given: &Given,
    lenient: bool,
    resolved: &mut Value,
) -> Result<Value, Error> {
    let name = text(specification, "name");
    let kind = integer(specification, "type").unwrap_or(0);
    let value = match given {
        Given::File(upload) if kind == 11 => {
            return attach(hub, state, name, specification, upload, resolved);
        }
        Given::File(_) => return Err(Error::Refused(format!("{name} takes no file"))),
        Given::Value(_) if kind == 11 && lenient => return Ok(json!("0")),
        Given::Value(_) if kind == 11 => return Err(Error::Refused(format!("{name} takes a file"))),
        Given::Value(value) => chosen(specification, value),
    };
    let refused = |what: &str| Error::Refused(format!("{name}: {value} is no {what}"));
    let as_text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match kind {
        3 => {
            check_length(specification, &as_text, lenient)?;
            check_choice(specification, &json!(as_text), lenient)?;
            Ok(json!(as_text))
        }
        4 => {
            let number: i64 = as_text.trim().parse().map_err(|_| refused("whole number"))?;
            if number.abs() > LARGEST {
                return Err(refused("number an option can hold"));
            }
            #[expect(clippy::cast_precision_loss, reason = "the number is at most 2^53")]
            check_range(specification, number as f64, lenient)?;
            check_choice(specification, &json!(number), lenient)?;
            Ok(json!(number))
        }
        5 => as_text
            .parse::<bool>()
            .map(Value::Bool)
            .map_err(|_| refused("true or false")),
        6 | 9 => {
            let user = find_person(state, &as_text).ok_or_else(|| refused("user"))?;
            resolve_person(state, resolved, channel, user);
            Ok(user.into())
        }
        7 => {
            let found = find_channel(state, channel, &as_text).ok_or_else(|| refused("channel"))?;
            let partial = state
                .discord
                .channel(found)
                .map(|it| objects::channel(&state.discord, it));
            if let Some(mut partial) = partial {
                put(&mut partial, "permissions", crate::permission::MEMBER.to_string());
                nest(resolved, "channels", found, partial);
            }
            Ok(found.into())
        }
        8 => {
            let server = state
                .discord
                .channel(channel)
                .and_then(crate::discord_state::Channel::server);
            let server = server
                .and_then(|id| state.discord.server(id))
                .ok_or_else(|| refused("role"))?;
            nest(resolved, "roles", server.id, objects::everyone(server));
            Ok(server.id.into())
        }
        10 => {
            let number: f64 = as_text.trim().parse().map_err(|_| refused("number"))?;
            check_range(specification, number, lenient)?;
            Ok(json!(number))
        }
        _ => Err(Error::Refused(format!(
            "{name}: options of type {kind} are not known here"
        ))),
    }
}

/// The value of the choice with that name, or the value as it is.
fn chosen(specification: &Value, value: &Value) -> Value {
    let named = list(specification, "choices")
        .iter()
        .find(|it| it.get("name") == Some(value));
    named.and_then(|it| it.get("value")).unwrap_or(value).clone()
}

fn check_choice(specification: &Value, value: &Value, lenient: bool) -> Result<(), Error> {
    let choices = list(specification, "choices");
    let known = choices.iter().any(|it| it.get("value") == Some(value));
    if lenient || choices.is_empty() || known {
        Ok(())
    } else {
        Err(Error::Refused(format!(
            "{}: {value} is not one of the choices",
            text(specification, "name")
        )))
    }
}

fn check_length(specification: &Value, value: &str, lenient: bool) -> Result<(), Error> {
    let length = i64::try_from(value.chars().count()).unwrap_or(i64::MAX);
    let least = integer(specification, "min_length").unwrap_or(0);
    let most = integer(specification, "max_length").unwrap_or(6000);
    if lenient || (least..=most).contains(&length) {
        Ok(())
    } else {
        Err(Error::Refused(format!(
            "{} has {least} to {most} characters",
            text(specification, "name")
        )))
    }
}

fn check_range(specification: &Value, number: f64, lenient: bool) -> Result<(), Error> {
    let bound = |key: &str| specification.get(key).and_then(Value::as_f64);
    let low = bound("min_value").is_some_and(|least| number < least);
    let high = bound("max_value").is_some_and(|most| number > most);
    if lenient || (!low && !high && number.is_finite()) {
        Ok(())
    } else {
        Err(Error::Refused(format!(
            "{}: {number} is out of range",
            text(specification, "name")
        )))
    }
}

/// Stores a file for an option. Its address is an ephemeral one.
fn attach(
    hub: &Hub,
    state: &mut State,
    name: &str,
    specification: &Value,
    upload: &crate::cdn::Upload,
    resolved: &mut Value,
) -> Result<Value, Error> {
    let accepted: Vec<&str> = list(specification, "file_types")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let lower = upload.filename.to_lowercase();
    if !accepted.is_empty()
        && !accepted
            .iter()
            .any(|ending| lower.ends_with(&ending.to_lowercase()))
    {
        return Err(Error::Refused(format!(
            "{name} takes {} files",
            accepted.join(", ")
        )));
    }
    let size = u64::try_from(upload.bytes.len()).unwrap_or(u64::MAX);
    if size > hub.config.attachment_size_limit {
        return Err(Error::Refused(format!(
            "{name}: the file has {size} bytes, too large to upload"
        )));
    }
    let id = hub.id(state);
    let folder = format!("ephemeral-attachments/{APPLICATION}");
    let attachment = state.cdn.store(&hub.base(), &folder, id, upload, hub.lease());
    nest(resolved, "attachments", id, attachment);
    Ok(id.into())
}

/// A user by name, by mention or by id.
fn find_person(state: &State, text: &str) -> Option<Id> {
    let bare = text
        .trim_start_matches("<@")
        .trim_end_matches('>')
        .trim_start_matches('@');
    let by_id = Id::parse(bare).and_then(|id| state.discord.person(id));
    by_id
        .or_else(|| state.discord.named(bare))
        .map(|person| person.id)
}

/// A channel of the same server by name, by mention or by id.
fn find_channel(state: &State, here: Id, text: &str) -> Option<Id> {
    let bare = text
        .trim_start_matches("<#")
        .trim_end_matches('>')
        .trim_start_matches('#');
    let server = state.discord.channel(here)?.server();
    let mut same = state
        .discord
        .channels
        .iter()
        .filter(|it| it.server() == server && server.is_some());
    same.find(|it| it.name == bare || it.id.to_string() == bare)
        .map(|it| it.id)
}
