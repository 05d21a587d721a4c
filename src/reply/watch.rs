//! Which channel is watched now, and what is missing for it to work.

use super::{Card, Reply, Tone};
use crate::app::watch_channel::{WatchOutcome, Watching};

/// The channel and what happens there. `message_content`: whether the bot sees posted files at all.
#[must_use]
pub fn reply(watched: &WatchOutcome, message_content: bool) -> Reply {
    let channel = format!("<#{}>", watched.channel);
    let (title, text, tone) = match (watched.watching, message_content) {
        (Watching::Start, true) => (
            "Watching",
            format!("Every log posted in {channel} is read; its laps are visible to this server."),
            Tone::Good,
        ),
        (Watching::Start, false) => (
            "Watching, but blind",
            format!(
                "{channel} is remembered, but the bot's owner has not turned on the message content intent \
                 (`discord.message_content`), so posted files are not seen. Until then: `/upload`, mention me in \
                 the message, or choose **Import telemetry** in the message's menu."
            ),
            Tone::Bad,
        ),
        (Watching::Stop, _) => (
            "No longer watching",
            format!("Files in {channel} are left alone unless somebody asks."),
            Tone::Normal,
        ),
    };
    Reply {
        cards: vec![Card {
            title: title.to_owned(),
            text,
            footer: None,
            tone,
        }],
        ..Reply::default()
    }
}
