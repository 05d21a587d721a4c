//! The leaderboard in words, beside its picture.

use super::escape::{escaped, plain};
use super::{Card, Picture, Reply};
use crate::app::leaderboard::Leaderboard;

/// Drivers named in the text.
const MAX_LINES: usize = 3;

/// The picture, and the first three in words.
#[must_use]
pub fn reply(of: Leaderboard) -> Reply {
    let mut lines = vec![format!(
        "{} · {}",
        of.car
            .as_ref()
            .map_or_else(|| "all cars".to_owned(), |car| escaped(car, 60)),
        match of.standings.len() {
            1 => "1 driver".to_owned(),
            several => format!("{several} drivers"),
        }
    )];
    for (place, standing) in (1..).zip(of.standings.iter().take(MAX_LINES)) {
        let laps = match standing.laps {
            1 => "1 lap".to_owned(),
            several => format!("{several} laps"),
        };
        lines.push(format!(
            "{place}. **{}** {} ({laps})",
            standing.best.lap_time(),
            escaped(&standing.driver, 60)
        ));
    }
    if of.picture.is_none() {
        lines.push("-# The picture could not be drawn; the numbers are complete.".to_owned());
    }
    Reply {
        cards: vec![Card {
            title: format!("Leaderboard: {}", plain(&of.circuit, 100)),
            text: lines.join("\n"),
            footer: Some("Laps shared with this server · /share decides which of yours are".to_owned()),
            ..Card::default()
        }],
        picture: of.picture.map(|picture| Picture {
            png: picture.png,
            file_name: "leaderboard.png",
            alt_text: picture.alt_text,
        }),
        ..Reply::default()
    }
}
