//! What a person does: commands, context menus, buttons, menus, modals and messages.
//!
//! The page and the in-process interface both come through here. What a client would not let its user send
//! is refused with a sentence; everything else becomes an event for the bot.

mod command;
mod component;
mod option;
mod post;

use std::sync::Arc;

use serde_json::Value;

use crate::cdn::Upload;
use crate::discord_state::{Channel, Person};
use crate::error::Error;
use crate::hub::State;
use crate::id::Id;

pub(crate) use command::{Command, autocomplete, run as run_command, run_menu, run_user_menu};
pub(crate) use component::{forge, press, submit};
pub(crate) use post::{Post, post};

/// A value that a person gives to an option.
#[derive(Debug, Clone)]
pub(crate) enum Given {
    Value(Value),
    File(Upload),
}

/// A file of a person.
pub(crate) fn upload(name: impl Into<String>, bytes: impl Into<Arc<[u8]>>) -> Upload {
    Upload {
        filename: name.into(),
        content_type: None,
        description: None,
        bytes: bytes.into(),
    }
}

/// A person and a channel that the person sees.
fn place(state: &State, user: Id, channel: Id) -> Result<(&Person, &Channel), Error> {
    let person = state.discord.person(user).filter(|person| !person.bot);
    let person = person.ok_or_else(|| Error::Unknown {
        what: "user",
        name: user.to_string(),
    })?;
    let found = state
        .discord
        .channel(channel)
        .filter(|it| state.discord.sees(user, it));
    let found = found.ok_or_else(|| Error::Unknown {
        what: "channel",
        name: channel.to_string(),
    })?;
    Ok((person, found))
}

/// A message that a person sees in a channel.
fn seen(state: &State, user: Id, channel: Id, message: Id) -> Result<&Value, Error> {
    let stored = state
        .discord
        .messages
        .get(&message)
        .filter(|it| it.channel == channel);
    let stored = stored.filter(|it| it.only_for.is_none_or(|only| only == user));
    stored.map(|it| &it.body).ok_or_else(|| Error::Unknown {
        what: "message",
        name: message.to_string(),
    })
}
