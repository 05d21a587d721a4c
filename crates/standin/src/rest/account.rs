//! The bot's own account, its commands, and what it may look up about servers and people.
//! Everything here works with the bot's own token only.

use serde_json::{Value, json};

use super::{Answer, Call};
use crate::discord_state::APPLICATION;
use crate::hub::{Change, State};
use crate::id::Id;
use crate::json::{self, merge, text};
use crate::objects;

pub(super) fn bot_gateway(call: &Call<'_>, state: &State) -> Answer {
    let remaining = 1000_u64.saturating_sub(state.sessions.identified);
    Answer::ok(json!({
        "url": call.hub.gateway_url(), "shards": 1,
        "session_start_limit":
            {"total": 1000, "remaining": remaining, "reset_after": 14_400_000, "max_concurrency": 1},
    }))
}

pub(super) fn me(state: &State) -> Answer {
    let mut user = objects::user(&state.discord.bot);
    let extra =
        json!({"mfa_enabled": true, "locale": "en-US", "premium_type": 0, "email": null, "verified": true});
    if let Value::Object(extra) = extra {
        merge(&mut user, extra);
    }
    Answer::ok(user)
}

/// The server of a commands route; none on the global one.
fn scope(call: &Call<'_>) -> Option<Id> {
    Id::parse(call.parameters.text("guild_id"))
}

fn foreign(call: &Call<'_>) -> Option<Answer> {
    let id = call.parameters.id("application_id");
    let why = format!("application id {id} is not the bot's");
    (id != APPLICATION)
        .then(|| Answer::violated(403, 20012, "You are not authorized to perform this action", why))
}

pub(super) fn commands(call: &Call<'_>, state: &State) -> Answer {
    foreign(call).unwrap_or_else(|| Answer::ok(json!(state.commands.of(scope(call)))))
}

pub(super) fn put_commands(call: &Call<'_>, state: &mut State) -> Answer {
    let wanted = call.body.json.as_array().cloned().unwrap_or_default();
    foreign(call).unwrap_or_else(|| register(call, state, &wanted))
}

pub(super) fn create_command(call: &Call<'_>, state: &mut State) -> Answer {
    if let Some(refusal) = foreign(call) {
        return refusal;
    }
    let new = &call.body.json;
    let kind = |it: &Value| json::integer(it, "type").unwrap_or(1);
    let mut all = state.commands.of(None).to_vec();
    all.retain(|known| text(known, "name") != text(new, "name") || kind(known) != kind(new));
    all.push(new.clone());
    let mut answer = register(call, state, &all);
    answer.body = match answer.body.take() {
        Some(Value::Array(mut registered)) => registered.pop(),
        other => other,
    };
    answer
}

pub(super) fn delete_command(call: &Call<'_>, state: &mut State) -> Answer {
    let id = call.parameters.id("command_id");
    let all = state.commands.of(None);
    let rest: Vec<Value> = all
        .iter()
        .filter(|it| json::id(it, "id") != Some(id))
        .cloned()
        .collect();
    if rest.len() == all.len() {
        return Answer::refused(404, 10063, "Unknown application command");
    }
    register(call, state, &rest);
    Answer::empty()
}

fn register(call: &Call<'_>, state: &mut State, wanted: &[Value]) -> Answer {
    let scope = scope(call);
    if scope.is_some_and(|server| state.discord.server(server).is_none()) {
        return Answer::refused(403, 50001, "Missing Access");
    }
    let unix_ms = call.hub.clock.unix_ms();
    let State { commands, ids, .. } = state;
    let registered = commands.replace(scope, wanted, || ids.next(unix_ms));
    state.tell(Change::Commands);
    match registered {
        Some(registered) => Answer::ok(Value::Array(registered)),
        None => Answer::violated(
            400,
            30034,
            "Max number of daily application command creates has been reached (200)",
            "more than 200 commands created in a day",
        ),
    }
}

pub(super) fn guild(call: &Call<'_>, state: &State) -> Answer {
    let Some(server) = state.discord.server(call.parameters.id("guild_id")) else {
        return unknown_guild();
    };
    let mut guild = objects::guild(server);
    if call.query("with_counts") == Some("true") {
        json::put(&mut guild, "approximate_member_count", server.members.len());
        json::put(&mut guild, "approximate_presence_count", server.members.len());
    }
    Answer::ok(guild)
}

pub(super) fn guild_channels(call: &Call<'_>, state: &State) -> Answer {
    let Some(server) = state.discord.server(call.parameters.id("guild_id")) else {
        return unknown_guild();
    };
    let channels = state
        .discord
        .channels
        .iter()
        .filter(|it| it.server() == Some(server.id) && it.parent.is_none());
    Answer::ok(channels.map(|it| objects::channel(&state.discord, it)).collect())
}

pub(super) fn guild_roles(call: &Call<'_>, state: &State) -> Answer {
    match state.discord.server(call.parameters.id("guild_id")) {
        Some(server) => Answer::ok(json!([objects::everyone(server)])),
        None => unknown_guild(),
    }
}

pub(super) fn member(call: &Call<'_>, state: &State) -> Answer {
    let Some(server) = state.discord.server(call.parameters.id("guild_id")) else {
        return unknown_guild();
    };
    let id = call.parameters.id("user_id");
    match state
        .discord
        .person(id)
        .filter(|_| server.members.contains_key(&id))
    {
        Some(person) => Answer::ok(objects::member(person)),
        None => Answer::refused(404, 10007, "Unknown Member"),
    }
}

pub(super) fn user(call: &Call<'_>, state: &State) -> Answer {
    match state.discord.person(call.parameters.id("user_id")) {
        Some(person) => Answer::ok(objects::user(person)),
        None => Answer::refused(404, 10013, "Unknown User"),
    }
}

pub(super) fn open_direct(call: &Call<'_>, state: &State) -> Answer {
    let Some(user) = json::id(&call.body.json, "recipient_id") else {
        return Answer::violated(400, 50033, "Invalid Recipient(s)", "no recipient_id");
    };
    match state.discord.direct_channel(user) {
        Some(channel) => Answer::ok(objects::channel(&state.discord, channel)),
        None => Answer::violated(
            400,
            50033,
            "Invalid Recipient(s)",
            format!("{user} is no human user"),
        ),
    }
}

fn unknown_guild() -> Answer {
    Answer::refused(404, 10004, "Unknown Guild")
}
