//! A thread under a message: a channel with the message's own number, seen by whoever sees the channel around it.
//! Whoever opened it may put it away; deleting it needs a permission.

use serde_json::Value;

use super::channel::{channel, missing_permissions, stored};
use super::{Answer, Call};
use crate::discord_state::Channel;
use crate::hub::{Change, State};
use crate::json::{self, integer, put, text};
use crate::message::{self, HAS_THREAD};
use crate::objects;
use crate::permission::{CREATE_PUBLIC_THREADS, MANAGE_THREADS};

pub(super) fn create(call: &Call<'_>, state: &mut State) -> Answer {
    let (id, around) = match (stored(call, state), channel(call, state)) {
        (Ok(id), Ok(channel)) => (id, channel.clone()),
        (Err(refusal), _) | (_, Err(refusal)) => return refusal,
    };
    if around.parent.is_some() || around.server().is_none() {
        return Answer::refused(400, 50024, "Cannot execute action on this channel type");
    }
    if around.bot_permissions & CREATE_PUBLIC_THREADS == 0 {
        return missing_permissions();
    }
    if state.discord.channel(id).is_some() {
        return Answer::refused(400, 160_004, "A thread has already been created for this message");
    }
    let thread = Channel {
        id,
        name: text(&call.body.json, "name").to_owned(),
        parent: Some(around.id),
        archived: false,
        last_message: None,
        ..around
    };
    let server = thread.server();
    state.discord.channels.push(thread.clone());
    let shown = objects::channel(&state.discord, &thread);
    if let Some(message) = state.discord.messages.get_mut(&id) {
        let flags = integer(&message.body, "flags").unwrap_or_default() | HAS_THREAD;
        put(&mut message.body, "flags", flags);
        put(&mut message.body, "thread", shown.clone());
    }
    let mut told = shown.clone();
    json::put(&mut told, "newly_created", Value::Bool(true));
    state.sessions.dispatch("THREAD_CREATE", server, &told);
    state.tell(Change::Channels);
    Answer::created(shown)
}

/// The thread of the route; other channels are not the bot's to change.
fn thread(call: &Call<'_>, state: &State) -> Result<Channel, Answer> {
    let found = channel(call, state)?.clone();
    if found.parent.is_none() {
        return Err(missing_permissions());
    }
    Ok(found)
}

/// Puts a thread away, or takes it out again.
pub(super) fn edit(call: &Call<'_>, state: &mut State) -> Answer {
    let id = match thread(call, state) {
        Ok(thread) => thread.id,
        Err(refusal) => return refusal,
    };
    if let Some(archived) = call.body.json.get("archived").and_then(Value::as_bool)
        && let Some(thread) = state.discord.channels.iter_mut().find(|it| it.id == id)
    {
        thread.archived = archived;
    }
    let Some(thread) = state.discord.channel(id) else {
        return Answer::refused(404, 10003, "Unknown Channel");
    };
    let (server, shown) = (thread.server(), objects::channel(&state.discord, thread));
    if let Some(message) = state.discord.messages.get_mut(&id) {
        put(&mut message.body, "thread", shown.clone());
    }
    state.sessions.dispatch("THREAD_UPDATE", server, &shown);
    state.tell(Change::Channels);
    Answer::ok(shown)
}

/// Deletes a thread with what was written in it.
pub(super) fn delete(call: &Call<'_>, state: &mut State) -> Answer {
    let thread = match thread(call, state) {
        Ok(thread) => thread,
        Err(refusal) => return refusal,
    };
    if thread.bot_permissions & MANAGE_THREADS == 0 {
        return missing_permissions();
    }
    let shown = objects::channel(&state.discord, &thread);
    let there = state
        .discord
        .messages
        .iter()
        .filter(|(_, it)| it.channel == thread.id);
    let there: Vec<_> = there.map(|(id, _)| *id).collect();
    for id in there {
        message::delete(state, id);
    }
    state.discord.channels.retain(|it| it.id != thread.id);
    if let Some(message) = state.discord.messages.get_mut(&thread.id) {
        let flags = integer(&message.body, "flags").unwrap_or_default() & !HAS_THREAD;
        put(&mut message.body, "flags", flags);
        if let Some(body) = message.body.as_object_mut() {
            body.remove("thread");
        }
    }
    let told = serde_json::json!({
        "id": thread.id, "guild_id": thread.server(), "parent_id": thread.parent, "type": 11,
    });
    state.sessions.dispatch("THREAD_DELETE", thread.server(), &told);
    state.tell(Change::Channels);
    Answer::ok(shown)
}
