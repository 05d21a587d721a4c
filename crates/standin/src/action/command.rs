//! Slash commands, their autocomplete, and message context menus.
//! Names and values are looked up among the commands that are offered where the person is.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{Given, option, place, seen};
use crate::error::Error;
use crate::hub::{Hub, State};
use crate::id::Id;
use crate::interaction::{self, Kind, Plan, nest, resolve_person, resolved_message};
use crate::json;
use crate::json::{integer, list, put, text, truth};

/// A slash command as a person fills it in.
#[derive(Debug, Clone)]
pub(crate) struct Command {
    pub(crate) user: Id,
    pub(crate) channel: Id,
    /// The name, with the names of groups and subcommands after it: `settings show`.
    pub(crate) path: String,
    pub(crate) options: Vec<(String, Given)>,
}

/// Runs a slash command. Returns the token of the interaction.
pub(crate) fn run(hub: &Arc<Hub>, command: &Command) -> Result<String, Error> {
    hub.with(|state| {
        let data = data(hub, state, command, None)?;
        let label = format!("/{}", command.path);
        let plan = Plan {
            kind: Kind::Command,
            label,
            user: command.user,
            channel: command.channel,
            data,
            source: None,
            opened_by: None,
        };
        Ok(interaction::begin(hub, state, plan))
    })
}

/// Asks for the choices of an option while it is typed. Returns the token of the interaction.
pub(crate) fn autocomplete(hub: &Arc<Hub>, command: &Command, focused: &str) -> Result<String, Error> {
    hub.with(|state| {
        let data = data(hub, state, command, Some(focused))?;
        let label = format!("/{} {focused}: autocomplete", command.path);
        let plan = Plan {
            kind: Kind::Autocomplete,
            label,
            user: command.user,
            channel: command.channel,
            data,
            source: None,
            opened_by: None,
        };
        Ok(interaction::begin(hub, state, plan))
    })
}

/// Runs a message context menu command. Returns the token of the interaction.
pub(crate) fn run_menu(
    hub: &Arc<Hub>,
    user: Id,
    channel: Id,
    name: &str,
    message: Id,
) -> Result<String, Error> {
    hub.with(|state| {
        let command = offered(state, user, channel, 3, name)?;
        seen(state, user, channel, message)?;
        let mut resolved = json!({});
        nest(
            &mut resolved,
            "messages",
            message,
            resolved_message(hub, state, message),
        );
        let mut data = json!({
            "id": command.get("id"), "name": name, "type": 3, "target_id": message, "resolved": resolved,
        });
        if let Some(server) = command.get("guild_id") {
            put(&mut data, "guild_id", server.clone());
        }
        let label = name.to_owned();
        let plan = Plan {
            kind: Kind::Command,
            label,
            user,
            channel,
            data,
            source: None,
            opened_by: None,
        };
        Ok(interaction::begin(hub, state, plan))
    })
}

/// Runs a user context menu command. Returns the token of the interaction.
pub(crate) fn run_user_menu(
    hub: &Arc<Hub>,
    user: Id,
    channel: Id,
    name: &str,
    target: Id,
) -> Result<String, Error> {
    hub.with(|state| {
        let command = offered(state, user, channel, 2, name)?;
        let mut resolved = json!({});
        resolve_person(state, &mut resolved, channel, target);
        let mut data = json!({
            "id": command.get("id"), "name": name, "type": 2, "target_id": target, "resolved": resolved,
        });
        if let Some(server) = command.get("guild_id") {
            put(&mut data, "guild_id", server.clone());
        }
        let plan = Plan {
            kind: Kind::Command,
            label: name.to_owned(),
            user,
            channel,
            data,
            source: None,
            opened_by: None,
        };
        Ok(interaction::begin(hub, state, plan))
    })
}

/// A command that the person can pick here.
fn offered(state: &State, user: Id, channel: Id, kind: i64, name: &str) -> Result<Value, Error> {
    let (_, place) = place(state, user, channel)?;
    let all = state.commands.offered(&state.discord, user, place);
    all.into_iter()
        .find(|it| text(it, "name") == name && integer(it, "type") == Some(kind))
        .ok_or_else(|| Error::Unknown {
            what: "command",
            name: name.to_owned(),
        })
}

/// The `data` of the interaction. With `focused`, values are taken as they are typed and none is required.
fn data(hub: &Hub, state: &mut State, wanted: &Command, focused: Option<&str>) -> Result<Value, Error> {
    let mut path = wanted.path.split_whitespace();
    let name = path.next().unwrap_or_default();
    let command = offered(state, wanted.user, wanted.channel, 1, name)?;
    let mut branches = Vec::new();
    let mut node = &command;
    for step in path {
        let branch = list(node, "options").iter().find(|it| text(it, "name") == step);
        node = branch.ok_or_else(|| Error::Unknown {
            what: "subcommand",
            name: step.to_owned(),
        })?;
        branches.push(node);
    }
    let specifications = list(node, "options");
    if specifications
        .iter()
        .any(|it| matches!(integer(it, "type"), Some(1 | 2)))
    {
        return Err(Error::Refused(format!("/{}: choose a subcommand", wanted.path)));
    }
    let mut resolved = json!({});
    let mut options = Vec::with_capacity(wanted.options.len());
    for (name, given) in &wanted.options {
        let specification = specifications.iter().find(|it| text(it, "name") == name);
        let specification = specification.ok_or_else(|| Error::Unknown {
            what: "option",
            name: name.clone(),
        })?;
        let typed = focused == Some(name.as_str());
        let value = if typed {
            match given {
                Given::Value(value) => option::typed(value),
                Given::File(_) => return Err(Error::Refused(format!("{name}: a file has no autocomplete"))),
            }
        } else {
            let lenient = focused.is_some();
            option::convert(
                hub,
                state,
                wanted.channel,
                specification,
                given,
                lenient,
                &mut resolved,
            )?
        };
        let mut entry = json!({"name": name, "type": specification.get("type"), "value": value});
        if typed {
            put(&mut entry, "focused", true);
        }
        options.push(entry);
    }
    check_complete(specifications, &options, wanted, focused)?;
    let mut options = Value::Array(options);
    for branch in branches.iter().rev() {
        options = json!([{"name": branch.get("name"), "type": branch.get("type"), "options": options}]);
    }
    let mut data = json!({"id": command.get("id"), "name": name, "type": 1, "options": options});
    if let Some(server) = command.get("guild_id") {
        put(&mut data, "guild_id", server.clone());
    }
    if resolved != json!({}) {
        put(&mut data, "resolved", resolved);
    }
    Ok(data)
}

/// Required options are there; the option in focus exists and completes.
fn check_complete(
    specifications: &[Value],
    options: &[Value],
    wanted: &Command,
    focused: Option<&str>,
) -> Result<(), Error> {
    if let Some(focused) = focused {
        let known = specifications
            .iter()
            .any(|it| text(it, "name") == focused && truth(it, "autocomplete"));
        let given = options.iter().any(|it| json::truth(it, "focused"));
        return match (known, given) {
            (true, true) => Ok(()),
            (true, false) => Err(Error::Refused(format!(
                "{focused}: give what was typed so far, even if empty"
            ))),
            (false, _) => Err(Error::Unknown {
                what: "option with autocomplete",
                name: focused.to_owned(),
            }),
        };
    }
    let missing = specifications
        .iter()
        .filter(|it| truth(it, "required"))
        .find(|it| {
            !options
                .iter()
                .any(|given| text(given, "name") == text(it, "name"))
        });
    match missing {
        Some(it) => Err(Error::Refused(format!(
            "/{}: the option {} is required",
            wanted.path,
            text(it, "name")
        ))),
        None => Ok(()),
    }
}
