//! Buttons and menus on messages, and modals.
//! What is disabled, gone or filled in wrongly is refused, as a client does it.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{place, seen};
use crate::error::Error;
use crate::hub::{Hub, State};
use crate::id::Id;
use crate::interaction::{self, Kind, Plan, nest, resolve_person};
use crate::json::{integer, list, present, put, text, truth};

/// Presses a button, or chooses `values` in a menu. Returns the token of the interaction.
pub(crate) fn press(
    hub: &Arc<Hub>,
    user: Id,
    channel: Id,
    message: Id,
    custom_id: &str,
    values: &[String],
) -> Result<String, Error> {
    hub.with(|state| {
        place(state, user, channel)?;
        let body = seen(state, user, channel, message)?;
        let component = find(body, custom_id)
            .ok_or_else(|| Error::Unknown { what: "component", name: custom_id.to_owned() })?;
        if truth(component, "disabled") {
            return Err(Error::Refused(format!("{custom_id} is disabled")));
        }
        let kind = integer(component, "type").unwrap_or(2);
        let called = ["label", "placeholder", "custom_id"].map(|key| text(component, key));
        let called = called.iter().find(|it| !it.is_empty()).copied().unwrap_or_default();
        let label = format!("{} {called}", if kind == 2 { "button" } else { "menu" });
        let mut data = json!({
            "custom_id": custom_id, "component_type": kind, "id": component.get("id").cloned().unwrap_or(json!(0)),
        });
        if kind != 2 {
            check_values(component, values)?;
            put(&mut data, "values", json!(values));
            let resolved = resolve(state, channel, kind, values);
            if resolved != json!({}) {
                put(&mut data, "resolved", resolved);
            }
        }
        let plan = Plan { kind: Kind::Component, label, user, channel, data, source: Some(message), opened_by: None };
        Ok(interaction::begin(hub, state, plan))
    })
}

/// Uses a component that no message has: whoever makes up what a client sends. Returns the token of the interaction.
pub(crate) fn forge(
    hub: &Arc<Hub>,
    user: Id,
    channel: Id,
    message: Id,
    custom_id: &str,
    values: &[String],
) -> Result<String, Error> {
    hub.with(|state| {
        place(state, user, channel)?;
        seen(state, user, channel, message)?;
        let kind = if values.is_empty() { 2 } else { 3 };
        let mut data = json!({"custom_id": custom_id, "component_type": kind, "id": 0});
        if kind == 3 {
            put(&mut data, "values", json!(values));
        }
        let label = format!("made up: {custom_id}");
        let plan = Plan {
            kind: Kind::Component,
            label,
            user,
            channel,
            data,
            source: Some(message),
            opened_by: None,
        };
        Ok(interaction::begin(hub, state, plan))
    })
}

/// A component anywhere in a message.
fn find<'a>(node: &'a Value, custom_id: &str) -> Option<&'a Value> {
    if node.get("custom_id").is_some_and(|it| it == custom_id) {
        return Some(node);
    }
    let inside = list(node, "components")
        .iter()
        .chain(node.get("accessory"))
        .chain(node.get("component"));
    inside.into_iter().find_map(|child| find(child, custom_id))
}

fn check_values(component: &Value, values: &[String]) -> Result<(), Error> {
    let count = i64::try_from(values.len()).unwrap_or(i64::MAX);
    let least = integer(component, "min_values").unwrap_or(1);
    let most = integer(component, "max_values").unwrap_or(1);
    if !(least..=most).contains(&count) {
        return Err(Error::Refused(format!("choose {least} to {most} of the options")));
    }
    let options = list(component, "options");
    let unknown = values
        .iter()
        .find(|value| !options.iter().any(|it| text(it, "value") == value.as_str()));
    match unknown.filter(|_| integer(component, "type") == Some(3)) {
        Some(value) => Err(Error::Unknown {
            what: "menu option",
            name: value.clone(),
        }),
        None => Ok(()),
    }
}

/// The users and channels that a menu's values name.
fn resolve(state: &State, channel: Id, kind: i64, values: &[String]) -> Value {
    let mut resolved = json!({});
    for id in values.iter().filter_map(|value| Id::parse(value)) {
        if matches!(kind, 5 | 7) {
            resolve_person(state, &mut resolved, channel, id);
        } else if kind == 8
            && let Some(found) = state.discord.channel(id)
        {
            nest(
                &mut resolved,
                "channels",
                id,
                crate::objects::channel(&state.discord, found),
            );
        }
    }
    resolved
}

/// Sends the modal that an interaction was answered with. Returns the token of the new interaction.
pub(crate) fn submit(
    hub: &Arc<Hub>,
    user: Id,
    opened_by: &str,
    fields: &[(String, String)],
) -> Result<String, Error> {
    hub.with(|state| {
        let gone = || Error::Unknown {
            what: "open modal",
            name: opened_by.to_owned(),
        };
        let opener = state
            .interactions
            .get(opened_by)
            .filter(|it| it.user == user)
            .ok_or_else(gone)?;
        let modal = opener
            .modal
            .clone()
            .filter(|_| !opener.modal_used)
            .ok_or_else(gone)?;
        let (channel, source) = (opener.channel, opener.source);
        let components = list(&modal, "components")
            .iter()
            .filter(|component| integer(component, "type") != Some(10))
            .map(|component| filled(component, fields))
            .collect::<Result<Vec<Value>, Error>>()?;
        if let Some(opener) = state.interactions.get_mut(opened_by) {
            opener.modal_used = true;
        }
        let label = format!("modal {}", text(&modal, "title"));
        let data = json!({"custom_id": modal.get("custom_id"), "components": components});
        let plan = Plan {
            kind: Kind::Modal,
            label,
            user,
            channel,
            data,
            source,
            opened_by: Some(opened_by.to_owned()),
        };
        Ok(interaction::begin(hub, state, plan))
    })
}

/// A component of a modal as it is sent: rows and labels keep their shape, inputs carry what was entered.
fn filled(component: &Value, fields: &[(String, String)]) -> Result<Value, Error> {
    match integer(component, "type") {
        Some(1) => {
            let inside = list(component, "components")
                .iter()
                .map(|child| filled(child, fields));
            Ok(json!({"type": 1, "id": 0, "components": inside.collect::<Result<Vec<_>, _>>()?}))
        }
        Some(18) => {
            let inside = component
                .get("component")
                .map(|child| filled(child, fields))
                .transpose()?;
            Ok(json!({"type": 18, "id": 0, "component": inside}))
        }
        _ => entered(component, fields),
    }
}

fn entered(input: &Value, fields: &[(String, String)]) -> Result<Value, Error> {
    let custom_id = text(input, "custom_id");
    let given = fields
        .iter()
        .find(|(name, _)| name == custom_id)
        .map(|(_, value)| value.as_str());
    let value = given.unwrap_or_else(|| text(input, "value"));
    let required = !present(input, "required") || truth(input, "required");
    let name = if present(input, "label") {
        text(input, "label")
    } else {
        custom_id
    };
    if required && value.is_empty() {
        return Err(Error::Refused(format!("{name} is required")));
    }
    let kind = integer(input, "type");
    if kind == Some(4) {
        let length = i64::try_from(value.chars().count()).unwrap_or(i64::MAX);
        let least = integer(input, "min_length").unwrap_or(0);
        let most = integer(input, "max_length").unwrap_or(4000);
        if !value.is_empty() && !(least..=most).contains(&length) {
            return Err(Error::Refused(format!("{name} has {least} to {most} characters")));
        }
        return Ok(json!({"type": 4, "id": 0, "custom_id": custom_id, "value": value}));
    }
    let values: Vec<&str> = value.split('\n').filter(|it| !it.is_empty()).collect();
    Ok(json!({"type": kind, "id": 0, "custom_id": custom_id, "values": values}))
}
