//! Progress in words, beside its picture.

use super::escape::escaped;
use super::{Card, Picture, Reply};
use crate::app::progress::Progress;
use crate::units::Seconds;

/// The picture, the personal best and how far the last session was from it.
#[must_use]
pub fn reply(of: Progress) -> Reply {
    let best = of
        .sessions
        .iter()
        .map(|session| session.best)
        .min_by(Seconds::total_cmp);
    let title = best.map_or_else(
        || "No lap yet".to_owned(),
        |best| format!("Personal best {}", best.lap_time()),
    );
    let mut words = vec![format!("**{}**", escaped(&of.circuit, 60))];
    words.extend(of.car.as_ref().map(|car| escaped(car, 60)));
    words.push(match of.sessions.len() {
        1 => "1 session".to_owned(),
        several => format!("{several} sessions"),
    });
    let mut lines = vec![words.join(" · ")];
    if let (Some(best), Some(last)) = (best, of.sessions.last()) {
        lines.push(match (last.best - best).milliseconds() {
            0 => "The last session brought it.".to_owned(),
            _ => format!(
                "The last session came within {:.3} s: {}, median {}.",
                (last.best - best).get(),
                last.best.lap_time(),
                last.median.lap_time()
            ),
        });
    }
    if of.picture.is_none() {
        lines.push("-# The picture could not be drawn; the numbers are complete.".to_owned());
    }
    Reply {
        cards: vec![Card {
            title,
            text: lines.join("\n"),
            footer: Some("Your laps that count on this circuit in this car".to_owned()),
            ..Card::default()
        }],
        picture: of.picture.map(|picture| Picture {
            png: picture.png,
            file_name: "progress.png",
            alt_text: picture.alt_text,
        }),
        ..Reply::default()
    }
}
