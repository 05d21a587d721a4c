//! What the page shows: the world as one user sees it, and the records.
//! Nothing is in it that this user could not see: no foreign channels, no ephemeral answers to others.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State as Shared};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::discord_state::{Channel, Person};
use crate::hub::{Hub, State};
use crate::id::Id;
use crate::interaction::{Interaction, Kind};
use crate::json::put;
use crate::message;
use crate::permission;

/// Whose view is asked for.
#[derive(Debug, Deserialize)]
pub(super) struct Viewer {
    pub(super) user: Option<Id>,
}

/// Records after a number.
#[derive(Debug, Deserialize)]
pub(super) struct After {
    after: Option<u64>,
}

pub(super) async fn state(Shared(hub): Shared<Arc<Hub>>, Query(viewer): Query<Viewer>) -> Json<Value> {
    Json(hub.read(|state| whole(&hub, state, viewer.user)))
}

pub(super) async fn records(Shared(hub): Shared<Arc<Hub>>, Query(after): Query<After>) -> Json<Value> {
    let verdict = crate::bot_conduct::verdict(&hub);
    let records = hub.read(|state| json!(state.ledger.after(after.after.unwrap_or(0)).collect::<Vec<_>>()));
    Json(json!({"records": records, "verdict": verdict, "clean": verdict.is_clean()}))
}

/// The user of a view: the one asked for, or the first.
pub(super) fn viewer(state: &State, wanted: Option<Id>) -> Option<&Person> {
    let named = wanted
        .and_then(|id| state.discord.person(id))
        .filter(|person| !person.bot);
    named.or_else(|| state.discord.people.first())
}

fn whole(hub: &Hub, state: &State, wanted: Option<Id>) -> Value {
    let Some(person) = viewer(state, wanted) else {
        return json!({});
    };
    let discord = &state.discord;
    let mine: Vec<&Channel> = discord
        .channels
        .iter()
        .filter(|channel| discord.sees(person.id, channel))
        .collect();
    let servers: Vec<Value> = discord
        .servers
        .iter()
        .map(|server| {
            let permissions = server.members.get(&person.id).copied();
            let channels = discord
                .channels
                .iter()
                .filter(|channel| channel.server() == Some(server.id));
            json!({
                "id": server.id, "name": server.name, "member": permissions.is_some(),
                "manager": permissions.is_some_and(|bits| bits & permission::MANAGE_GUILD != 0),
                "members": server.members.keys().collect::<Vec<_>>(),
                "channels": channels.map(|it| json!({"id": it.id, "name": it.name, "parent": it.parent, "archived": it.archived})).collect::<Vec<_>>(),
            })
        })
        .collect();
    let messages: Map<String, Value> = mine
        .iter()
        .map(|channel| {
            let shown = discord.visible(channel.id, person.id);
            let bodies = shown
                .filter_map(|(id, _)| message::fetched(hub, state, *id))
                .collect();
            (channel.id.to_string(), Value::Array(bodies))
        })
        .collect();
    let open = state
        .interactions
        .values()
        .filter(|it| it.user == person.id && it.finished.is_none());
    json!({
        "user": about(person), "users": discord.people.iter().map(about).collect::<Vec<_>>(),
        "bot": {"id": discord.bot.id, "name": discord.bot.name, "connected": state.sessions.connected() > 0},
        "servers": servers, "direct": discord.direct_channel(person.id).map(|it| it.id),
        "commands": commands(state, person.id), "messages": messages,
        "interactions": open.map(interaction).collect::<Vec<_>>(),
        "upload_limit": hub.config.attachment_size_limit,
        "first_response_ms": u64::try_from(hub.config.first_response.as_millis()).unwrap_or(u64::MAX),
    })
}

fn about(person: &Person) -> Value {
    json!({"id": person.id, "name": person.name, "display": person.display, "locale": person.locale})
}

/// The commands offered to a user, by channel.
pub(super) fn commands(state: &State, user: Id) -> Value {
    let discord = &state.discord;
    let mine = discord
        .channels
        .iter()
        .filter(|channel| discord.sees(user, channel));
    let offered = mine.map(|it| {
        (
            it.id.to_string(),
            Value::Array(state.commands.offered(discord, user, it)),
        )
    });
    Value::Object(offered.collect())
}

/// An interaction as its user sees it go on.
pub(super) fn interaction(interaction: &Interaction) -> Value {
    let stage = if interaction.missed {
        "failed"
    } else if interaction.acknowledgement.is_none() {
        "waiting"
    } else if interaction.pending {
        "thinking"
    } else {
        "done"
    };
    let milliseconds = |it: std::time::Duration| u64::try_from(it.as_millis()).unwrap_or(u64::MAX);
    let mut view = json!({
        "id": interaction.id, "token": interaction.token, "label": interaction.label, "user": interaction.user,
        "channel": interaction.channel, "stage": stage, "source": interaction.source,
        "original": interaction.original,
        "acknowledged_ms": interaction.acknowledgement.map(|it| milliseconds(it.after)),
        "kind": match interaction.kind {
            Kind::Command => "command",
            Kind::Component => "component",
            Kind::Autocomplete => "autocomplete",
            Kind::Modal => "modal",
        },
    });
    if let Some(modal) = interaction.modal.as_ref().filter(|_| !interaction.modal_used) {
        put(&mut view, "modal", modal.clone());
    }
    view
}

/// A message for a viewer, if the viewer sees it.
pub(super) fn message_for(hub: &Hub, state: &State, user: Id, id: Id) -> Option<Value> {
    let stored = state.discord.messages.get(&id)?;
    let seen = stored.only_for.is_none_or(|only| only == user);
    let channel = state.discord.channel(stored.channel)?;
    if !seen || !state.discord.sees(user, channel) {
        return None;
    }
    message::fetched(hub, state, id)
}
