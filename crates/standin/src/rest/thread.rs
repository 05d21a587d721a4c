//! A thread under a message: a channel with the message's own number, seen by whoever sees the channel around it.

use serde_json::Value;

use super::channel::{channel, missing_permissions, stored};
use super::{Answer, Call};
use crate::hub::{Change, State};
use crate::json::{self, integer, put, text};
use crate::message::HAS_THREAD;
use crate::objects;
use crate::permission::CREATE_PUBLIC_THREADS;
use crate::world::Channel;

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
    if state.world.channel(id).is_some() {
        return Answer::refused(400, 160_004, "A thread has already been created for this message");
    }
    let thread = Channel {
        id,
        name: text(&call.body.json, "name").to_owned(),
        parent: Some(around.id),
        last_message: None,
        ..around
    };
    let server = thread.server();
    state.world.channels.push(thread.clone());
    let shown = objects::channel(&state.world, &thread);
    if let Some(message) = state.world.messages.get_mut(&id) {
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
