//! What comes back from the bot, as tests look at it.
//! All of it is a copy: later changes of the world do not show in it.

use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use crate::discord_state::Stored;
use crate::id::Id;
use crate::json::{self, integer, list, present, text, truth};
use crate::message::{EPHEMERAL, LOADING};

/// A message as it is at one moment.
#[derive(Debug, Clone)]
pub struct Message {
    /// The message's id.
    pub id: Id,
    /// The channel's id.
    pub channel_id: Id,
    /// The author's user name.
    pub author: String,
    /// Whether the bot wrote it.
    pub from_bot: bool,
    /// The text.
    pub content: String,
    /// The embeds as the API returns them.
    pub embeds: Vec<Value>,
    /// The components as the API returns them.
    pub components: Vec<Value>,
    /// The files.
    pub attachments: Vec<Attachment>,
    /// Only one user sees it.
    pub ephemeral: bool,
    /// The bot is still "thinking".
    pub loading: bool,
    /// It was edited after it was written.
    pub edited: bool,
    /// The message it replies to.
    pub reply_to: Option<Id>,
    /// The whole message object.
    pub raw: Value,
}

/// A file of a message.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// The attachment's id.
    pub id: Id,
    /// The name under which it is stored.
    pub filename: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its signed address; `StandIn::attachment` gives the bytes.
    pub url: String,
    /// The content type.
    pub content_type: String,
    /// The alternative text.
    pub description: Option<String>,
    /// Width in pixels, for pictures.
    pub width: Option<u64>,
    /// Height in pixels, for pictures.
    pub height: Option<u64>,
}

impl Message {
    pub(crate) fn of(id: Id, stored: &Stored) -> Self {
        let body = &stored.body;
        let flags = integer(body, "flags").unwrap_or(0);
        let author = body
            .get("author")
            .map(|it| text(it, "username"))
            .unwrap_or_default();
        Self {
            id,
            channel_id: stored.channel,
            author: author.to_owned(),
            from_bot: stored.from_bot,
            content: text(body, "content").to_owned(),
            embeds: list(body, "embeds").to_vec(),
            components: list(body, "components").to_vec(),
            attachments: list(body, "attachments").iter().map(Attachment::of).collect(),
            ephemeral: flags & EPHEMERAL != 0,
            loading: flags & LOADING != 0,
            edited: present(body, "edited_timestamp"),
            reply_to: body
                .get("message_reference")
                .and_then(|it| json::id(it, "message_id")),
            raw: body.clone(),
        }
    }

    /// The `custom_id` of the first button or menu with this label, placeholder or `custom_id`.
    #[must_use]
    pub fn custom_id(&self, called: &str) -> Option<String> {
        self.interactive()
            .find(|it| {
                ["label", "placeholder", "custom_id"]
                    .iter()
                    .any(|key| text(it, key) == called)
            })
            .map(|it| text(it, "custom_id").to_owned())
    }

    /// Labels of the enabled buttons, in order.
    #[must_use]
    pub fn buttons(&self) -> Vec<String> {
        self.interactive()
            .filter(|it| integer(it, "type") == Some(2) && !truth(it, "disabled"))
            .map(|it| text(it, "label").to_owned())
            .collect()
    }

    fn interactive(&self) -> impl Iterator<Item = &Value> {
        fn walk<'a>(node: &'a Value, found: &mut Vec<&'a Value>) {
            if present(node, "custom_id") {
                found.push(node);
            }
            list(node, "components")
                .iter()
                .chain(node.get("accessory"))
                .for_each(|child| walk(child, found));
        }
        let mut found = Vec::new();
        self.components
            .iter()
            .for_each(|component| walk(component, &mut found));
        found.into_iter()
    }

    /// Everything that a person reads in it: content and the texts of its embeds, line by line.
    #[must_use]
    pub fn text(&self) -> String {
        fn walk(value: &Value, lines: &mut Vec<String>) {
            if let Some(object) = value.as_object() {
                for (key, field) in object {
                    match field.as_str() {
                        Some(text)
                            if ["title", "description", "name", "value", "text"].contains(&key.as_str()) =>
                        {
                            lines.push(text.to_owned());
                        }
                        _ => walk(field, lines),
                    }
                }
            } else if let Some(elements) = value.as_array() {
                elements.iter().for_each(|element| walk(element, lines));
            }
        }
        let mut lines = vec![self.content.clone()];
        self.embeds.iter().for_each(|embed| walk(embed, &mut lines));
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }
}

impl Attachment {
    fn of(value: &Value) -> Self {
        let number = |key: &str| value.get(key).and_then(Value::as_u64);
        Self {
            id: json::id(value, "id").unwrap_or_default(),
            filename: text(value, "filename").to_owned(),
            size: number("size").unwrap_or_default(),
            url: text(value, "url").to_owned(),
            content_type: text(value, "content_type").to_owned(),
            description: value
                .get("description")
                .and_then(Value::as_str)
                .map(str::to_owned),
            width: number("width"),
            height: number("height"),
        }
    }
}

/// The final answer to an interaction.
#[derive(Debug, Clone)]
pub struct Reply {
    /// How long the first response took.
    pub acknowledged_after: Duration,
    /// How long it took until the answer was final.
    pub finished_after: Duration,
    /// The first response was a deferral.
    pub deferred: bool,
    /// Only the user sees the answer.
    pub ephemeral: bool,
    /// The answer; for components that update their message, that message.
    pub message: Message,
    /// Follow-ups that had come by then.
    pub followups: Vec<Message>,
}

/// The first response to an interaction, whatever comes later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Acknowledged {
    /// How long it took.
    pub after: Duration,
    /// The callback type.
    pub callback: i64,
}

/// A modal that the bot opened. Send it with `Place::submit`.
#[derive(Debug, Clone)]
pub struct Modal {
    /// Title, `custom_id` and components, as the bot sent them.
    pub data: Value,
    /// How long it took to open.
    pub acknowledged_after: Duration,
    pub(crate) opened_by: String,
    /// When it opened, on the stand-in's clock.
    pub(crate) opened_at: Duration,
}

/// A choice that autocomplete offers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Choice {
    /// What the user reads.
    pub name: String,
    /// What is sent.
    pub value: Value,
}
