//! Which channel is watched now, and what is missing for it to work.

use super::{Card, Reply, Tone};
use crate::app::watch_channel::{WatchOutcome, Watching};
use crate::words::Words;

/// The channel and what happens there. `message_content`: whether the bot sees posted files at all.
#[must_use]
pub fn reply(watched: &WatchOutcome, message_content: bool, words: Words) -> Reply {
    let channel = format!("<#{}>", watched.channel);
    let (title, text, tone) = match (watched.watching, message_content) {
        (Watching::Start, true) => (words.watch_on(), words.watch_on_now(&channel), Tone::Good),
        (Watching::Start, false) => (words.watch_blind(), words.watch_blind_now(&channel), Tone::Bad),
        (Watching::Stop, _) => (words.watch_off(), words.watch_off_now(&channel), Tone::Normal),
    };
    Reply {
        cards: vec![Card {
            title,
            text,
            footer: None,
            tone,
        }],
        ..Reply::default()
    }
}
