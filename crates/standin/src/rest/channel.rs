//! Channels and messages by the bot's own token, with its permissions.
//! Missing permissions are errors that a correct bot may meet: they are answered, but are no violations.

use serde_json::Value;

use super::{Answer, Call};
use crate::discord_state::{APPLICATION, Channel, Home};
use crate::gateway::strip;
use crate::hub::{Change, State};
use crate::id::Id;
use crate::json::{self, list};
use crate::message::{self, Draft};
use crate::objects;
use crate::permission::{
    ATTACH_FILES, EMBED_LINKS, MANAGE_MESSAGES, PIN_MESSAGES, READ_MESSAGE_HISTORY, SEND_MESSAGES,
    SEND_MESSAGES_IN_THREADS, VIEW_CHANNEL,
};

/// The channel of the route, if the bot may see it.
pub(super) fn channel<'a>(call: &Call<'_>, state: &'a State) -> Result<&'a Channel, Answer> {
    let found = state.discord.channel(call.parameters.id("channel_id"));
    let channel = found.ok_or_else(|| Answer::refused(404, 10003, "Unknown Channel"))?;
    if channel.bot_permissions & VIEW_CHANNEL == 0 {
        return Err(Answer::refused(403, 50001, "Missing Access"));
    }
    Ok(channel)
}

/// The message of the route; ephemeral ones are not there for this token.
pub(super) fn stored(call: &Call<'_>, state: &State) -> Result<Id, Answer> {
    let channel = channel(call, state)?.id;
    let id = call.parameters.id("message_id");
    let found = state
        .discord
        .messages
        .get(&id)
        .filter(|it| it.channel == channel && it.only_for.is_none());
    found
        .map(|_| id)
        .ok_or_else(|| Answer::refused(404, 10008, "Unknown Message"))
}

pub(super) fn missing_permissions() -> Answer {
    Answer::refused(403, 50013, "Missing Permissions")
}

pub(super) fn get(call: &Call<'_>, state: &State) -> Answer {
    channel(call, state).map_or_else(
        |refusal| refusal,
        |it| Answer::ok(objects::channel(&state.discord, it)),
    )
}

/// A message as this bot may read it: without content where it is privileged and not enabled.
fn readable(call: &Call<'_>, state: &State, id: Id) -> Value {
    let mut body = message::fetched(call.hub, state, id).unwrap_or_default();
    let in_server = state
        .discord
        .messages
        .get(&id)
        .and_then(|it| state.discord.channel(it.channel)?.server())
        .is_some();
    if !call.hub.config.message_content && in_server {
        strip(&mut body);
    }
    body
}

pub(super) fn messages(call: &Call<'_>, state: &State) -> Answer {
    let channel = match channel(call, state) {
        Ok(channel) => channel,
        Err(refusal) => return refusal,
    };
    if channel.bot_permissions & READ_MESSAGE_HISTORY == 0 {
        return Answer::ok(Value::Array(Vec::new()));
    }
    let limit = call
        .query("limit")
        .map_or(Some(50), |digits| digits.parse::<usize>().ok());
    let Some(limit) = limit.filter(|limit| (1..=100).contains(limit)) else {
        return Answer::violated(400, 50035, "Invalid Form Body", "limit is a number from 1 to 100");
    };
    let bound = |name: &str| call.query(name).and_then(Id::parse);
    let (after, before) = (bound("after"), bound("before"));
    let shown: Vec<Id> = state
        .discord
        .visible(channel.id, APPLICATION)
        .map(|(id, _)| *id)
        .filter(|id| after.is_none_or(|after| *id > after) && before.is_none_or(|before| *id < before))
        .collect();
    // `after` takes the oldest of the newer ones, otherwise the newest; both come newest first.
    let mut page: Vec<Id> = if after.is_some() && before.is_none() {
        shown.into_iter().take(limit).collect()
    } else {
        let skip = shown.len().saturating_sub(limit);
        shown.into_iter().skip(skip).collect()
    };
    page.reverse();
    Answer::ok(page.into_iter().map(|id| readable(call, state, id)).collect())
}

pub(super) fn message(call: &Call<'_>, state: &State) -> Answer {
    let permissions = channel(call, state).map(|it| it.bot_permissions);
    match (stored(call, state), permissions) {
        (Ok(_), Ok(bits)) if bits & READ_MESSAGE_HISTORY == 0 => missing_permissions(),
        (Ok(id), _) => Answer::ok(readable(call, state, id)),
        (Err(refusal), _) => refusal,
    }
}

/// The permission to write in a channel, or in a thread.
const fn sending(channel: &Channel) -> u64 {
    if channel.parent.is_some() {
        SEND_MESSAGES_IN_THREADS
    } else {
        SEND_MESSAGES
    }
}

/// What a message needs beyond seeing the channel.
fn may_send(call: &Call<'_>, channel: &Channel) -> Result<(), Answer> {
    let mut needed = sending(channel);
    if call.body.has_files() {
        needed |= ATTACH_FILES;
    }
    if !list(&call.body.json, "embeds").is_empty() {
        needed |= EMBED_LINKS;
    }
    if channel.bot_permissions & needed == needed {
        Ok(())
    } else {
        Err(missing_permissions())
    }
}

fn too_large(call: &Call<'_>) -> Option<Answer> {
    let limit = 10 << 20;
    let part = call.body.parts.iter().find(|part| part.bytes.len() > limit)?;
    let why = format!("{} has {} bytes, at most {limit}", part.name, part.bytes.len());
    Some(Answer::violated(413, 40005, "Request entity too large", why))
}

pub(super) fn create(call: &Call<'_>, state: &mut State) -> Answer {
    try_create(call, state).unwrap_or_else(|refusal| refusal)
}

fn try_create(call: &Call<'_>, state: &mut State) -> Result<Answer, Answer> {
    let channel = channel(call, state)?;
    may_send(call, channel)?;
    if let Home::Direct(user) = channel.home
        && state
            .discord
            .person(user)
            .is_some_and(|person| !person.accepts_direct_messages)
    {
        return Err(Answer::refused(403, 50007, "Cannot send messages to this user"));
    }
    if let Some(refusal) = too_large(call) {
        return Err(refusal);
    }
    let reply_to = reference(call, state, channel)?;
    let draft = Draft {
        channel: channel.id,
        author: APPLICATION,
        body: call.body.json.clone(),
        uploads: call.body.uploads(&call.body.json),
        reply_to,
        interaction: None,
        only_for: None,
    };
    let id = message::write(call.hub, state, draft);
    Ok(message::fetched(call.hub, state, id).map_or_else(Answer::empty, Answer::ok))
}

/// The message that is replied to. One that is gone is an error unless the bot asked to go on without it.
fn reference(call: &Call<'_>, state: &State, channel: &Channel) -> Result<Option<Id>, Answer> {
    let Some(reference) = call.body.json.get("message_reference").filter(|it| !it.is_null()) else {
        return Ok(None);
    };
    if channel.bot_permissions & READ_MESSAGE_HISTORY == 0 {
        let message = "You cannot reply without permission to read message history";
        return Err(Answer::refused(400, 160_002, message));
    }
    let target = json::id(reference, "message_id");
    let found = target.filter(|id| {
        state
            .discord
            .messages
            .get(id)
            .is_some_and(|it| it.channel == channel.id && it.only_for.is_none())
    });
    let strict = reference
        .get("fail_if_not_exists")
        .and_then(Value::as_bool)
        .unwrap_or(true);
    if found.is_none() && strict {
        return Err(Answer::refused(400, 50035, "Invalid Form Body"));
    }
    Ok(found)
}

pub(super) fn edit(call: &Call<'_>, state: &mut State) -> Answer {
    let id = match stored(call, state) {
        Ok(id) => id,
        Err(refusal) => return refusal,
    };
    if !state.discord.messages.get(&id).is_some_and(|it| it.from_bot) {
        let why = "an edit of somebody else's message";
        return Answer::violated(403, 50005, "Cannot edit a message authored by another user", why);
    }
    if let Some(refusal) = too_large(call) {
        return refusal;
    }
    message::edit(
        call.hub,
        state,
        id,
        &call.body.json,
        &call.body.uploads(&call.body.json),
    );
    message::fetched(call.hub, state, id).map_or_else(Answer::empty, Answer::ok)
}

pub(super) fn delete(call: &Call<'_>, state: &mut State) -> Answer {
    let id = match stored(call, state) {
        Ok(id) => id,
        Err(refusal) => return refusal,
    };
    let own = state.discord.messages.get(&id).is_some_and(|it| it.from_bot);
    let manages = channel(call, state).is_ok_and(|it| it.bot_permissions & MANAGE_MESSAGES != 0);
    if !own && !manages {
        return missing_permissions();
    }
    message::delete(state, id);
    Answer::empty()
}

pub(super) fn typing(call: &Call<'_>, state: &mut State) -> Answer {
    let channel = match channel(call, state) {
        Ok(channel) => channel,
        Err(refusal) => return refusal,
    };
    if channel.bot_permissions & sending(channel) == 0 {
        return missing_permissions();
    }
    let id = channel.id;
    state.tell(Change::Typing(id));
    Answer::empty()
}

/// Pins a message; a channel holds fifty.
pub(super) fn pin(call: &Call<'_>, state: &mut State) -> Answer {
    let (id, bits) = match (stored(call, state), channel(call, state)) {
        (Ok(id), Ok(channel)) => (id, channel.bot_permissions),
        (Err(refusal), _) | (_, Err(refusal)) => return refusal,
    };
    if bits & (PIN_MESSAGES | MANAGE_MESSAGES) == 0 {
        return missing_permissions();
    }
    let channel = state.discord.messages.get(&id).map(|it| it.channel);
    let is_pinned = |body: &Value| body.get("pinned") == Some(&Value::Bool(true));
    let n_pinned = state
        .discord
        .messages
        .values()
        .filter(|it| Some(it.channel) == channel && is_pinned(&it.body))
        .count();
    if n_pinned >= 50 {
        return Answer::refused(400, 30003, "Maximum number of pins reached for the channel (50)");
    }
    if let Some(stored) = state.discord.messages.get_mut(&id) {
        json::put(&mut stored.body, "pinned", Value::Bool(true));
    }
    state.tell(Change::Message(id));
    Answer::empty()
}
