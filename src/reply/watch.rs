//! Which channel is watched now, and what is missing for it to work.

use super::{Card, Reply, Tone};
use crate::app::watch_channel::WatchOutcome;
use crate::words::Words;

/// The channel and what happens there. `message_content`: whether the bot sees posted files at all.
#[must_use]
pub(crate) fn reply(watched: &WatchOutcome, message_content: bool, words: Words) -> Reply {
    let channel = format!("<#{}>", watched.channel);
    let (title, mut text, tone) = match (watched.is_watched, message_content) {
        (true, true) => (words.watch_on(), words.watch_on_now(&channel), Tone::Good),
        (true, false) => (words.watch_blind(), words.watch_blind_now(&channel), Tone::Bad),
        (false, _) => (words.watch_off(), words.watch_off_now(&channel), Tone::Normal),
    };
    if watched.in_threads {
        text = format!("{text}\n{}", words.watch_threads());
    }
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
