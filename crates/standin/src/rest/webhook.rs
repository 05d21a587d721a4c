//! What an interaction token is good for after the first response: editing it, deleting it, following up.
//! No other authorization is needed; the token dies when the first response is missed or 15 minutes are over.

use serde_json::Value;

use super::{Answer, Body, Call};
use crate::discord_state::APPLICATION;
use crate::hub::{Change, State};
use crate::id::Id;
use crate::interaction::Interaction;
use crate::json::{integer, text};
use crate::message::{self, Draft, EPHEMERAL};

/// The interaction of the route's token, or why it cannot be used.
fn interaction(call: &Call<'_>, state: &State) -> Result<Interaction, Answer> {
    let token = call.parameters.text("webhook_token");
    let Some(interaction) = state.interactions.get(token) else {
        return Err(Answer::violated(
            404,
            10015,
            "Unknown Webhook",
            "a token that no interaction has",
        ));
    };
    let label = &interaction.label;
    if interaction.missed {
        let why = format!("{label}: the token is dead, the first response did not come in time");
        return Err(Answer::violated(404, 10015, "Unknown Webhook", why));
    }
    if interaction.acknowledgement.is_none() {
        let why = format!("{label}: the token is used before the first response");
        return Err(Answer::violated(404, 10015, "Unknown Webhook", why));
    }
    if call.arrived.saturating_sub(interaction.born) > call.hub.config.token_life {
        let why = format!(
            "{label}: the token is used after {:?}",
            call.hub.config.token_life
        );
        return Err(Answer::violated(401, 50027, "Invalid Webhook Token", why));
    }
    Ok(interaction.clone())
}

/// 413 where a file is larger than the interaction said it may be.
pub(super) fn too_large(body: &Body, interaction: &Interaction) -> Option<Answer> {
    let limit = interaction.size_limit;
    let large = |bytes: usize| u64::try_from(bytes).is_ok_and(|size| size > limit);
    let part = body.parts.iter().find(|part| large(part.bytes.len()))?;
    let why = format!(
        "{}: {} has {} bytes, at most {limit}",
        interaction.label,
        part.name,
        part.bytes.len()
    );
    Some(Answer::violated(413, 40005, "Request entity too large", why))
}

/// The message that the route means.
fn target(call: &Call<'_>, state: &State, interaction: &Interaction) -> Result<Id, Answer> {
    let id = match Id::parse(call.parameters.text("message_id")) {
        Some(id) => Some(id),
        None => interaction.original,
    };
    let mine = |id: &Id| {
        Some(*id) == interaction.original
            || state
                .discord
                .messages
                .get(id)
                .is_some_and(|it| it.interaction.as_deref() == Some(&interaction.token))
    };
    id.filter(mine)
        .filter(|id| state.discord.messages.contains_key(id))
        .ok_or_else(|| Answer::refused(404, 10008, "Unknown Message"))
}

/// Marks the answer as final.
fn finish(call: &Call<'_>, state: &mut State, token: &str) {
    if let Some(interaction) = state.interactions.get_mut(token) {
        interaction.pending = false;
        let after = call.arrived.saturating_sub(interaction.born);
        interaction.finished.get_or_insert(after);
    }
    state.tell(Change::Interaction(token.to_owned()));
}

pub(super) fn get(call: &Call<'_>, state: &State) -> Answer {
    let found = interaction(call, state).and_then(|interaction| target(call, state, &interaction));
    match found {
        Ok(id) => message::fetched(call.hub, state, id)
            .map_or_else(|| Answer::refused(404, 10008, "Unknown Message"), Answer::ok),
        Err(refusal) => refusal,
    }
}

pub(super) fn edit(call: &Call<'_>, state: &mut State) -> Answer {
    try_edit(call, state).unwrap_or_else(|refusal| refusal)
}

fn try_edit(call: &Call<'_>, state: &mut State) -> Result<Answer, Answer> {
    let interaction = interaction(call, state)?;
    let id = target(call, state, &interaction)?;
    if let Some(refusal) = too_large(&call.body, &interaction) {
        return Err(refusal);
    }
    message::edit(
        call.hub,
        state,
        id,
        &call.body.json,
        &call.body.uploads(&call.body.json),
    );
    if let Some(refusal) = emptied(state, id, &interaction) {
        return Err(refusal);
    }
    if Some(id) == interaction.original {
        finish(call, state, &interaction.token);
    }
    Ok(message::fetched(call.hub, state, id).map_or_else(Answer::empty, Answer::ok))
}

/// 400 where an edit left nothing to show.
fn emptied(state: &State, id: Id, interaction: &Interaction) -> Option<Answer> {
    let body = &state.discord.messages.get(&id)?.body;
    let lists = ["embeds", "attachments", "components"]
        .iter()
        .any(|key| !crate::json::list(body, key).is_empty());
    let empty = text(body, "content").is_empty() && !lists;
    let why = format!("{}: the edit leaves an empty message", interaction.label);
    empty.then(|| Answer::violated(400, 50006, "Cannot send an empty message", why))
}

pub(super) fn delete(call: &Call<'_>, state: &mut State) -> Answer {
    let found = interaction(call, state).and_then(|it| target(call, state, &it).map(|id| (it, id)));
    match found {
        Ok((interaction, id)) => {
            message::delete(state, id);
            if Some(id) == interaction.original {
                finish(call, state, &interaction.token);
            }
            Answer::empty()
        }
        Err(refusal) => refusal,
    }
}

/// A follow-up. The first one after a deferral edits the deferred answer instead.
pub(super) fn follow_up(call: &Call<'_>, state: &mut State) -> Answer {
    try_follow_up(call, state).unwrap_or_else(|refusal| refusal)
}

fn try_follow_up(call: &Call<'_>, state: &mut State) -> Result<Answer, Answer> {
    let interaction = interaction(call, state)?;
    if let Some(refusal) = too_large(&call.body, &interaction) {
        return Err(refusal);
    }
    let data: &Value = &call.body.json;
    let deferred = interaction.acknowledgement.is_some_and(|it| it.callback == 5) && interaction.pending;
    if deferred && let Some(original) = interaction.original {
        message::edit(call.hub, state, original, data, &call.body.uploads(data));
        finish(call, state, &interaction.token);
        return Ok(message::fetched(call.hub, state, original).map_or_else(Answer::empty, Answer::ok));
    }
    let private = integer(data, "flags").unwrap_or(0) & EPHEMERAL != 0;
    let about = interaction.metadata(state);
    let draft = Draft {
        channel: interaction.channel,
        author: APPLICATION,
        body: data.clone(),
        uploads: call.body.uploads(data),
        reply_to: interaction.original,
        interaction: Some((interaction.token.clone(), about)),
        only_for: private.then_some(interaction.user),
    };
    let id = message::write(call.hub, state, draft);
    if let Some(interaction) = state.interactions.get_mut(&interaction.token) {
        interaction.followups.push(id);
    }
    finish(call, state, &interaction.token);
    Ok(message::fetched(call.hub, state, id).map_or_else(Answer::empty, Answer::ok))
}
