//! One interaction from the user's action to the bot's final answer, and its deadlines.
//! Builds the payload that the bot gets, and keeps what the bot did with it.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use crate::discord_state::{APPLICATION, Home};
use crate::hub::{Change, Hub, State};
use crate::id::Id;
use crate::json::{self, put};
use crate::ledger::RecordKind;
use crate::objects;
use crate::permission;

/// What the user did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A slash command or a context menu command.
    Command,
    /// A button or a menu on a message.
    Component,
    /// Typing into an option with autocomplete.
    Autocomplete,
    /// Sending a modal.
    Modal,
}

impl Kind {
    /// The `type` of the interaction.
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Command => 2,
            Self::Component => 3,
            Self::Autocomplete => 4,
            Self::Modal => 5,
        }
    }
}

/// The first response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Acknowledgement {
    /// How long after the interaction it came.
    pub(crate) after: Duration,
    /// The callback type.
    pub(crate) callback: i64,
}

/// An interaction as the stand-in follows it.
#[derive(Debug, Clone)]
pub(crate) struct Interaction {
    pub(crate) id: Id,
    pub(crate) token: String,
    pub(crate) kind: Kind,
    /// What people would call it: `/upload`, `button Retry`.
    pub(crate) label: String,
    pub(crate) user: Id,
    pub(crate) channel: Id,
    /// On the stand-in's clock.
    pub(crate) born: Duration,
    pub(crate) acknowledgement: Option<Acknowledgement>,
    /// The deadline of the first response has passed without one.
    pub(crate) missed: bool,
    pub(crate) ephemeral: bool,
    /// The message that `@original` means.
    pub(crate) original: Option<Id>,
    /// The message whose component was used, or from whose component the modal came.
    pub(crate) source: Option<Id>,
    /// For a sent modal: the token of the interaction that opened it.
    pub(crate) opened_by: Option<String>,
    /// A deferred answer is still awaited.
    pub(crate) pending: bool,
    /// When the answer was final.
    pub(crate) finished: Option<Duration>,
    pub(crate) followups: Vec<Id>,
    pub(crate) choices: Option<Value>,
    pub(crate) modal: Option<Value>,
    /// The modal of this interaction was sent or closed.
    pub(crate) modal_used: bool,
    /// A test has taken notice of what is wrong with it.
    pub(crate) forgiven: bool,
    pub(crate) size_limit: u64,
}

impl Interaction {
    /// What is wrong with it at this moment, if anything: no first response, or a deferral without an answer.
    pub(crate) fn unanswered(&self) -> Option<String> {
        if self.forgiven {
            None
        } else if self.acknowledgement.is_none() {
            Some(format!("{}: no first response", self.label))
        } else if self.pending && matches!(self.acknowledgement, Some(Acknowledgement { callback: 5, .. })) {
            Some(format!("{}: deferred, but never answered", self.label))
        } else {
            None
        }
    }

    /// The fields that a message says about the interaction it answers.
    pub(crate) fn metadata(&self, state: &State) -> Value {
        let user = state
            .discord
            .person(self.user)
            .map(objects::user)
            .unwrap_or_default();
        let mut about = json!({"application_id": APPLICATION, "webhook_id": APPLICATION});
        let mut metadata = json!({
            "id": self.id, "type": self.kind.number(), "user": user,
            "authorizing_integration_owners": owners(state, self.user, self.channel),
        });
        match self.kind {
            Kind::Command => {
                let name = self.label.trim_start_matches('/');
                put(
                    &mut about,
                    "interaction",
                    json!({"id": self.id, "type": 2, "name": name, "user": user}),
                );
            }
            Kind::Component => put(
                &mut metadata,
                "interacted_message_id",
                self.source.unwrap_or_default(),
            ),
            Kind::Modal => put(
                &mut metadata,
                "triggering_interaction_metadata",
                json!({
                    "id": self.id, "type": 2, "user": user,
                    "authorizing_integration_owners": owners(state, self.user, self.channel),
                }),
            ),
            Kind::Autocomplete => {}
        }
        put(&mut about, "interaction_metadata", metadata);
        about
    }
}

/// What a user is about to do: everything of an interaction that the stand-in does not fill in itself.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) kind: Kind,
    pub(crate) label: String,
    pub(crate) user: Id,
    pub(crate) channel: Id,
    /// The `data` of the payload.
    pub(crate) data: Value,
    /// The message a component sits on, or the one a modal came from.
    pub(crate) source: Option<Id>,
    /// The token of the interaction that opened the modal.
    pub(crate) opened_by: Option<String>,
}

/// Creates an interaction, tells the bot and starts the deadline. Returns its token.
pub(crate) fn begin(hub: &Arc<Hub>, state: &mut State, plan: Plan) -> String {
    let id = hub.id(state);
    let token = format!(
        "interaction.{id}.{:016x}",
        id.0.rotate_left(21) ^ 0x9e37_79b9_7f4a_7c15
    );
    let payload = payload(hub, state, &plan, id, &token);
    let server = state
        .discord
        .channel(plan.channel)
        .and_then(crate::discord_state::Channel::server);
    let detail = json!({"data": plan.data});
    hub.note(
        state,
        RecordKind::User,
        format!("{} by {}", plan.label, name_of(state, plan.user)),
        detail,
    );
    state.interactions.insert(
        token.clone(),
        Interaction {
            id,
            token: token.clone(),
            kind: plan.kind,
            label: plan.label,
            user: plan.user,
            channel: plan.channel,
            born: hub.now(),
            acknowledgement: None,
            missed: false,
            ephemeral: false,
            original: None,
            source: plan.source,
            opened_by: plan.opened_by,
            pending: false,
            finished: None,
            followups: Vec::new(),
            choices: None,
            modal: None,
            modal_used: false,
            forgiven: false,
            size_limit: hub.config.attachment_size_limit,
        },
    );
    if !state.sessions.dispatch("INTERACTION_CREATE", server, &payload) {
        hub.note(
            state,
            RecordKind::Notice,
            "no bot is connected to take the interaction",
            Value::Null,
        );
    }
    state.tell(Change::Interaction(token.clone()));
    watch(Arc::clone(hub), token.clone());
    token
}

/// Lets the deadline of the first response pass.
fn watch(hub: Arc<Hub>, token: String) {
    tokio::spawn(async move {
        tokio::time::sleep(hub.config.first_response).await;
        hub.with(|state| miss(&hub, state, &token));
    });
}

/// Marks an interaction as missed if it has no first response yet.
fn miss(hub: &Hub, state: &mut State, token: &str) {
    let Some(interaction) = state.interactions.get_mut(token) else {
        return;
    };
    if interaction.acknowledgement.is_some() || interaction.missed {
        return;
    }
    interaction.missed = true;
    let label = interaction.label.clone();
    let deadline = hub.config.first_response;
    hub.violation(
        state,
        RecordKind::Notice,
        &label,
        format!("no first response within {deadline:?}"),
    );
    state.tell(Change::Interaction(token.to_owned()));
}

/// The payload of `INTERACTION_CREATE`.
fn payload(hub: &Hub, state: &State, plan: &Plan, id: Id, token: &str) -> Value {
    let discord = &state.discord;
    let person = discord.person(plan.user).unwrap_or(&discord.bot);
    let mut payload = json!({
        "id": id, "application_id": APPLICATION, "type": plan.kind.number(), "data": plan.data, "token": token,
        "version": 1, "channel_id": plan.channel, "locale": person.locale, "entitlements": [],
        "authorizing_integration_owners": owners(state, plan.user, plan.channel),
        "attachment_size_limit": hub.config.attachment_size_limit,
    });
    let Some(channel) = discord.channel(plan.channel) else {
        return payload;
    };
    let permissions = discord.permissions(plan.user, channel);
    let mut partial = objects::channel(discord, channel);
    put(&mut partial, "permissions", permissions.to_string());
    put(&mut payload, "channel", partial);
    put(
        &mut payload,
        "app_permissions",
        channel.bot_permissions.to_string(),
    );
    match channel.home {
        Home::Server(server) => {
            let mut member = objects::member(person);
            put(&mut member, "permissions", permissions.to_string());
            put(&mut payload, "member", member);
            put(&mut payload, "guild_id", server);
            put(
                &mut payload,
                "guild",
                json!({"id": server, "locale": "en-US", "features": []}),
            );
            put(&mut payload, "guild_locale", "en-US");
            put(&mut payload, "context", 0);
        }
        Home::Direct(_) | Home::Group(_) => {
            put(&mut payload, "user", objects::user(person));
            let is_group = matches!(channel.home, Home::Group(_));
            put(&mut payload, "context", if is_group { 2 } else { 1 });
        }
    }
    if matches!(plan.kind, Kind::Component | Kind::Modal)
        && let Some(message) = plan.source.and_then(|id| discord.messages.get(&id))
    {
        put(&mut payload, "message", message.body.clone());
    }
    payload
}

/// Who installed the bot there: the server, or the person who brings it along.
fn owners(state: &State, user: Id, channel: Id) -> Value {
    let channel = state.discord.channel(channel);
    if channel.is_some_and(|channel| !state.discord.bot_is_in(channel)) {
        return json!({"1": user});
    }
    match channel.and_then(crate::discord_state::Channel::server) {
        Some(server) => json!({"0": server}),
        None => json!({"0": "0"}),
    }
}

fn name_of(state: &State, user: Id) -> String {
    state
        .discord
        .person(user)
        .map(|person| person.name.clone())
        .unwrap_or_default()
}

/// A resolved message of a context menu command: complete, whatever the intents.
pub(crate) fn resolved_message(hub: &Hub, state: &State, id: Id) -> Value {
    crate::message::fetched(hub, state, id).unwrap_or_default()
}

/// A resolved user and member for options and user menus.
pub(crate) fn resolve_person(state: &State, resolved: &mut Value, channel: Id, user: Id) {
    let Some(person) = state.discord.person(user) else {
        return;
    };
    nest(resolved, "users", user, objects::user(person));
    if let Some(channel) = state
        .discord
        .channel(channel)
        .filter(|channel| channel.server().is_some())
    {
        let mut member = objects::bare_member();
        let permissions = if person.bot {
            permission::BOT
        } else {
            state.discord.permissions(user, channel)
        };
        put(&mut member, "permissions", permissions.to_string());
        nest(resolved, "members", user, member);
    }
}

/// Sets `resolved[kind][id]`.
pub(crate) fn nest(resolved: &mut Value, kind: &str, id: Id, value: Value) {
    if !json::present(resolved, kind) {
        put(resolved, kind, json!({}));
    }
    if let Some(group) = resolved.get_mut(kind) {
        put(group, &id.to_string(), value);
    }
}
