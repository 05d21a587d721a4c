//! Who sees a lap now.

use super::{Card, Reply, Tone};
use crate::app::share_laps::{SharedLap, Visibility};
use crate::reply::escape::escaped;
use crate::reply::laps::choice;

/// The lap and who sees it from now on.
#[must_use]
pub fn reply(shared: &SharedLap) -> Reply {
    let (title, text) = match shared.visibility {
        Visibility::Server => ("Shared with this server", "Everybody here can compare with it."),
        Visibility::Private => (
            "Only you see this lap",
            "It is out of every list and picture of others, in every server.",
        ),
    };
    Reply {
        cards: vec![Card {
            title: title.to_owned(),
            text: format!("{}\n{text}", escaped(&choice(&shared.lap), 200)),
            footer: None,
            tone: Tone::Good,
        }],
        ..Reply::default()
    }
}
