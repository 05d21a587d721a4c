//! The leaderboard in words, beside its picture.

use super::escape::escaped;
use super::lap_words;
use super::{Card, Picture, Reply, leads_on};
use crate::app::leaderboard::Leaderboard;
use crate::words::Words;

/// Drivers named in the text.
const MAX_LINES: usize = 3;

/// ` (GT3)` where the server counts a car to a class and all of them are shown.
fn class(of: &Leaderboard, car: &str) -> String {
    let found = of.classes.iter().find(|one| one.car == car && of.class.is_none());
    found.map_or_else(String::new, |one| format!(" ({})", escaped(&one.class, 30)))
}

/// The picture, and the first three in words.
#[must_use]
pub(crate) fn reply(of: Leaderboard, words: Words) -> Reply {
    let car = of.car.as_ref().or(of.class.as_ref()).map(|car| escaped(car, 60));
    let mut lines = vec![format!(
        "{} · {}",
        car.unwrap_or_else(|| words.leaderboard_all_cars()),
        words.leaderboard_drivers(of.standings.len())
    )];
    for (place, standing) in (1..).zip(of.standings.iter().take(MAX_LINES)) {
        // Where one car is asked for it stands above.
        let driven = Some(&standing.car).filter(|car| of.car.is_none() && !car.is_empty());
        let driven = driven.map_or_else(String::new, |car| {
            format!(" · {}{}", escaped(car, 40), class(&of, car))
        });
        lines.push(format!(
            "{place}. **{}** {}{driven} ({})",
            words.lap_time_within(standing.best, standing.within),
            escaped(&standing.driver, 60),
            words.laps_counted(usize::try_from(standing.laps).unwrap_or_default())
        ));
    }
    lines.extend(lap_words::stored_twice(of.same_as.as_ref(), words));
    if of.picture.is_none() {
        lines.push(format!("-# {}", words.no_picture()));
    }
    let laps: Vec<_> = of.laps.iter().map(|lap| lap.id).collect();
    let own = of.standings.iter().position(|standing| standing.own);
    Reply {
        buttons: leads_on::of_ranking(&laps, own, words),
        names: laps,
        cards: vec![Card {
            title: words.leaderboard_title(&escaped(&lap_words::circuit(&of.circuit, words), 100)),
            text: lines.join("\n"),
            footer: Some(words.leaderboard_footer()),
            ..Card::default()
        }],
        picture: of.picture.map(|picture| Picture::of(picture, "leaderboard.png")),
        ..Reply::default()
    }
}
