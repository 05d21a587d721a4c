//! What to do, on one card.

use std::fmt::Write as _;

use super::{Card, Reply};

/// Every command with its one line, and which files work.
#[must_use]
pub fn reply<'a>(commands: impl Iterator<Item = (&'a str, &'a str)>, max_file_bytes: usize) -> Reply {
    let mut text = String::from(
        "Drop a telemetry log, get your laps: `/upload`, or post the file and mention me, or send it to me as a \
         direct message. Then `/compare` draws two laps against each other.\n",
    );
    for (name, description) in commands {
        // Writing to a String cannot fail.
        let _infallible = write!(text, "\n`/{name}` {description}");
    }
    let _infallible = write!(
        text,
        "\n\nIn the menu of any message with a log: **Import telemetry**.\n\
         Files up to {} MiB. What you post in a server is visible to that server; `private: True` and direct \
         messages keep it to you, `/share` changes it.",
        max_file_bytes / (1024 * 1024),
    );
    Reply {
        cards: vec![Card {
            title: "Pacenote".to_owned(),
            text,
            footer: Some("Numbers are computed from your log; nothing is guessed.".to_owned()),
            ..Card::default()
        }],
        ..Reply::default()
    }
}

/// For somebody who addressed us without a file.
#[must_use]
pub fn how_to_begin() -> Reply {
    Reply::card(
        "Drop a log",
        "Post a telemetry file here with a mention of me, or use `/upload`. `/help` says what else there is.",
    )
}
