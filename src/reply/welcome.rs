//! First words: on joining a server, and beside a log that nobody asked us to read.

use super::custom_id::CustomId;
use super::help::how_to_export;
use super::{Button, Reply};
use crate::words::Words;

/// What to do first in a server that we just joined.
#[must_use]
pub fn joined(words: Words) -> Reply {
    let mut reply = Reply::card(words.welcome_title(), words.welcome_text());
    reply.buttons.push(Button {
        label: words.welcome_watch(),
        custom_id: CustomId::Watch(0).to_string(),
    });
    reply.menus.push(how_to_export(words));
    reply
}

/// A quiet offer beside a file that looks like a log, in a channel that nobody watches. `message`: the one with the file.
#[must_use]
pub fn offer(message: u64, words: Words) -> Reply {
    let button = |said: String, id: CustomId| Button {
        label: said,
        custom_id: id.to_string(),
    };
    let mut reply = Reply::card(words.welcome_offer(), "");
    reply.buttons = vec![
        button(words.welcome_read(), CustomId::Read(message)),
        button(words.welcome_always(), CustomId::Watch(message)),
    ];
    reply
}
