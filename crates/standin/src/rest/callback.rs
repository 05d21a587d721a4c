//! The first response to an interaction.
//! It is taken once, in time, and only in a kind that fits the interaction.

use serde_json::{Value, json};

use super::{Answer, Call};
use crate::discord_state::APPLICATION;
use crate::hub::{Change, State};
use crate::interaction::{Acknowledgement, Interaction, Kind};
use crate::json::{integer, list, put};
use crate::message::{self, Draft, EPHEMERAL, LOADING};

pub(super) fn respond(call: &Call<'_>, state: &mut State) -> Answer {
    let token = call.parameters.text("interaction_token").to_owned();
    let id = call.parameters.id("interaction_id");
    let Some(interaction) = state.interactions.get(&token).filter(|it| it.id == id).cloned() else {
        return Answer::violated(
            404,
            10062,
            "Unknown interaction",
            "a response to an interaction that never was",
        );
    };
    let callback = integer(&call.body.json, "type").unwrap_or(0);
    let data = call.body.json.get("data").cloned().unwrap_or_default();
    if let Some(refusal) = refuse(call, &interaction, callback, &data) {
        return refusal;
    }
    let after = call.arrived.saturating_sub(interaction.born);
    let private = integer(&data, "flags").unwrap_or(0) & EPHEMERAL != 0;
    if let Some(interaction) = state.interactions.get_mut(&token) {
        interaction.acknowledgement = Some(Acknowledgement { after, callback });
        match callback {
            4 => interaction.ephemeral = private,
            5 => {
                interaction.ephemeral = private;
                interaction.pending = true;
            }
            6 | 7 => interaction.original = interaction.source,
            8 => interaction.choices = Some(json!(list(&data, "choices"))),
            9 => interaction.modal = Some(data.clone()),
            _ => {}
        }
        if callback == 6 {
            interaction.pending = true;
        } else if callback != 5 {
            interaction.finished = Some(after);
        }
    }
    match callback {
        4 => answer_with(call, state, &token, data.clone(), 0),
        5 => answer_with(
            call,
            state,
            &token,
            json!({"flags": integer(&data, "flags").unwrap_or(0)}),
            LOADING,
        ),
        7 => {
            if let Some(source) = interaction.source {
                message::edit(call.hub, state, source, &data, &call.body.uploads(&data));
            }
        }
        _ => {}
    }
    state.tell(Change::Interaction(token.clone()));
    if call.query("with_response") == Some("true") {
        Answer::ok(with_response(state, &token, callback))
    } else {
        Answer::empty()
    }
}

/// Why a response is not taken: too late, the second one, or of a kind that does not fit.
fn refuse(call: &Call<'_>, interaction: &Interaction, callback: i64, data: &Value) -> Option<Answer> {
    let label = &interaction.label;
    if interaction.acknowledgement.is_some() {
        let why = format!("{label}: a second first response");
        return Some(Answer::violated(
            400,
            40060,
            "Interaction has already been acknowledged.",
            why,
        ));
    }
    let after = call.arrived.saturating_sub(interaction.born);
    if interaction.missed || after > call.hub.config.first_response {
        let why = format!("{label}: first response after {after:?}, too late");
        return Some(Answer::violated(404, 10062, "Unknown interaction", why));
    }
    let fits = match interaction.kind {
        Kind::Command => matches!(callback, 4 | 5 | 9),
        Kind::Component => matches!(callback, 4..=7 | 9),
        Kind::Autocomplete => callback == 8,
        // 6 without a message is how libraries take a modal of a command and answer by follow-up.
        Kind::Modal => matches!(callback, 4..=6) || (callback == 7 && interaction.source.is_some()),
    };
    if !fits {
        let why = format!(
            "{label}: callback type {callback} does not answer {:?}",
            interaction.kind
        );
        return Some(Answer::violated(400, 50035, "Invalid Form Body", why));
    }
    if callback == 7 && data.is_null() {
        return Some(Answer::violated(
            400,
            50035,
            "Invalid Form Body",
            format!("{label}: update without data"),
        ));
    }
    super::webhook::too_large(&call.body, interaction)
}

/// Writes the message that answers, or its "thinking" placeholder.
fn answer_with(call: &Call<'_>, state: &mut State, token: &str, mut data: Value, extra_flags: i64) {
    let Some(interaction) = state.interactions.get(token).cloned() else {
        return;
    };
    let flags = integer(&data, "flags").unwrap_or(0) | extra_flags;
    put(&mut data, "flags", flags);
    let mut about = interaction.metadata(state);
    if interaction.kind == Kind::Command {
        // 20 answers a slash command, 23 a context menu command.
        put(
            &mut about,
            "type",
            if interaction.label.starts_with('/') {
                20
            } else {
                23
            },
        );
    }
    let uploads = call.body.uploads(&data);
    let draft = Draft {
        channel: interaction.channel,
        author: APPLICATION,
        body: data,
        uploads,
        reply_to: None,
        interaction: Some((token.to_owned(), about)),
        only_for: interaction.ephemeral.then_some(interaction.user),
    };
    let id = message::write(call.hub, state, draft);
    if let Some(interaction) = state.interactions.get_mut(token) {
        interaction.original = Some(id);
    }
}

fn with_response(state: &State, token: &str, callback: i64) -> Value {
    let Some(interaction) = state.interactions.get(token) else {
        return json!({});
    };
    let mut about =
        json!({"id": interaction.id, "type": interaction.kind.number(), "channel_id": interaction.channel});
    let mut answer = json!({});
    if matches!(callback, 4..=7)
        && let Some(id) = interaction.original
    {
        put(&mut about, "response_message_id", id);
        put(&mut about, "response_message_loading", callback == 5);
        put(&mut about, "response_message_ephemeral", interaction.ephemeral);
        if let Some(stored) = state
            .discord
            .messages
            .get(&id)
            .filter(|_| matches!(callback, 4 | 7))
        {
            put(
                &mut answer,
                "resource",
                json!({"type": callback, "message": stored.body}),
            );
        }
    }
    put(&mut answer, "interaction", about);
    answer
}
