//! Waiting for what the bot makes of an interaction: the first response, choices, a modal, the final answer.
//! Nothing here polls: each change of the state wakes the waiting side, until the patience of the settings ends.

use std::time::Duration;

use serde_json::Value;

use crate::error::Error;
use crate::hub::{Hub, State};
use crate::id::Id;
use crate::interaction::{Acknowledgement, Interaction};
use crate::json::{list, text};
use crate::reply::{Acknowledged, Choice, Message, Modal, Reply};

/// Waits until `look` finds something about an interaction, or its deadline has passed.
async fn follow<T>(
    hub: &Hub,
    token: &str,
    look: impl Fn(&State, &Interaction) -> Option<Result<T, Error>>,
) -> Result<T, Error> {
    let label = hub
        .read(|state| state.interactions.get(token).map(|it| it.label.clone()))
        .unwrap_or_default();
    let what = format!("the answer to {label}");
    hub.wait(&what, |state| {
        let interaction = state.interactions.get(token)?;
        if interaction.missed {
            let deadline: Duration = hub.config.first_response;
            return Some(Err(Error::DidNotRespond {
                label: label.clone(),
                deadline,
            }));
        }
        look(state, interaction)
    })
    .await?
}

/// The first response, whatever it is.
pub(crate) async fn acknowledged(hub: &Hub, token: &str) -> Result<Acknowledged, Error> {
    follow(hub, token, |_, interaction| {
        let Acknowledgement { after, callback } = interaction.acknowledgement?;
        Some(Ok(Acknowledged { after, callback }))
    })
    .await
}

/// The choices that autocomplete offers.
pub(crate) async fn choices(hub: &Hub, token: &str) -> Result<Vec<Choice>, Error> {
    follow(hub, token, |_, interaction| {
        let choices = interaction.choices.as_ref()?.as_array()?;
        let read = |it: &Value| Choice {
            name: text(it, "name").to_owned(),
            value: it.get("value").cloned().unwrap_or_default(),
        };
        Some(Ok(choices.iter().map(read).collect()))
    })
    .await
}

/// The modal that is opened.
pub(crate) async fn modal(hub: &Hub, token: &str) -> Result<Modal, Error> {
    follow(hub, token, |_, interaction| {
        let Acknowledgement { after, callback } = interaction.acknowledgement?;
        let Some(data) = interaction.modal.clone() else {
            let got = format!("callback type {callback}");
            return Some(Err(Error::OtherAnswer {
                label: interaction.label.clone(),
                expected: "a modal",
                got,
            }));
        };
        Some(Ok(Modal {
            data,
            acknowledged_after: after,
            opened_by: token.to_owned(),
            opened_at: interaction.born + after,
        }))
    })
    .await
}

/// The final answer: after a deferral, the edit.
pub(crate) async fn final_reply(hub: &Hub, token: &str) -> Result<Reply, Error> {
    follow(hub, token, |state, interaction| {
        let acknowledgement = interaction.acknowledgement?;
        let (finished_after, carrier) = carrier(state, interaction)?;
        let other = |got: String| {
            Some(Err(Error::OtherAnswer {
                label: interaction.label.clone(),
                expected: "a message",
                got,
            }))
        };
        if let Some(modal) = &interaction.modal {
            return other(format!(
                "a modal with {} components",
                list(modal, "components").len()
            ));
        }
        let message = |id: Id| {
            state
                .discord
                .messages
                .get(&id)
                .map(|stored| Message::of(id, stored))
        };
        let followups: Vec<Message> = carrier.followups.iter().copied().filter_map(message).collect();
        let answer = carrier
            .original
            .and_then(message)
            .or_else(|| followups.first().cloned());
        let Some(message) = answer else {
            return other("the answer was deleted".to_owned());
        };
        Some(Ok(Reply {
            acknowledged_after: acknowledgement.after,
            finished_after,
            deferred: matches!(acknowledgement.callback, 5 | 6),
            ephemeral: message.ephemeral,
            message,
            followups,
        }))
    })
    .await
}

/// The interaction that carries the final answer, and how long that took. A modal that was only acknowledged
/// may be answered through a follow-up of the interaction that opened it.
fn carrier<'a>(state: &'a State, interaction: &'a Interaction) -> Option<(Duration, &'a Interaction)> {
    if let Some(after) = interaction.finished {
        return Some((after, interaction));
    }
    let opener = state.interactions.get(interaction.opened_by.as_deref()?)?;
    let written = state.discord.messages.get(opener.followups.last()?)?.changed;
    Some((written.saturating_sub(interaction.born), opener))
}
