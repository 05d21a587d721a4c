//! Who sees a lap now.

use super::escape::escaped;
use super::lap_words::choice;
use super::{Card, Reply, Tone};
use crate::app::share_laps::{SharedLap, Visibility};
use crate::words::Words;

/// The lap and who sees it from now on.
#[must_use]
pub fn reply(shared: &SharedLap, words: Words) -> Reply {
    let (title, text) = match shared.visibility {
        Visibility::Server => (words.share_server(), words.share_server_now()),
        Visibility::Private => (words.share_private(), words.share_private_now()),
    };
    Reply {
        cards: vec![Card {
            title,
            text: format!("{}\n{text}", escaped(&choice(&shared.lap, words), 200)),
            footer: None,
            tone: Tone::Good,
        }],
        ..Reply::default()
    }
}
