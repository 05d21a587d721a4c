//! Progress in words, beside its picture.

use super::custom_id::CustomId;
use super::escape::escaped;
use super::lap_words;
use super::{Button, Card, Picture, Reply};
use crate::app::progress::Progress;
use crate::words::{Words, args};

/// The picture, the personal best and how far the last session was from it.
#[must_use]
pub(crate) fn reply(of: Progress, words: Words) -> Reply {
    let best = of
        .sessions
        .iter()
        .map(|session| (session.best, session.within))
        .min_by(|one, other| one.0.total_cmp(&other.0));
    let title = best.map_or_else(
        || words.progress_none(),
        |(best, within)| words.progress_title(&words.lap_time_within(best, within)),
    );
    let mut parts = vec![format!(
        "**{}**",
        escaped(&lap_words::circuit(&of.circuit, words), 60)
    )];
    parts.extend(of.car.as_ref().map(|car| escaped(car, 60)));
    parts.push(words.progress_sessions(of.sessions.len()));
    let mut lines = vec![parts.join(" · ")];
    if let (Some((best, within)), Some(last)) = (best, of.sessions.last()) {
        lines.push(match (last.best - best).milliseconds() {
            0 => words.progress_new_best(),
            _ => words.progress_last(args::ProgressLast {
                best: &words.lap_time_within(last.best, last.within),
                gap: &words.gap_within(
                    last.best.to_the_millisecond() - best.to_the_millisecond(),
                    [within, last.within],
                ),
                median: &words.lap_time_within(last.median, last.within),
            }),
        });
    }
    if of.picture.is_none() {
        lines.push(format!("-# {}", words.no_picture()));
    }
    Reply {
        cards: vec![Card {
            title,
            text: lines.join("\n"),
            footer: Some(words.progress_footer()),
            ..Card::default()
        }],
        buttons: vec![Button {
            label: words.sessions_title(),
            custom_id: CustomId::Mine.to_string(),
        }],
        picture: of.picture.map(|picture| Picture::of(picture, "progress.png")),
        names: vec![of.newest],
        ..Reply::default()
    }
}
