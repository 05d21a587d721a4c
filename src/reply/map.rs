//! The track from above, with the laps that it is about.

use super::custom_id::{CustomId, Shown};
use super::lap_words::{line, picked};
use super::leads_on::Pair;
use super::standing::Wanted;
use super::{Card, Picture, Reply};
use crate::app::default_laps::Unsaid;
use crate::app::draw_map::DrawnMap;
use crate::words::Words;

/// The picture, and which laps it shows.
#[must_use]
pub(crate) fn reply(map: DrawnMap, words: Words) -> Reply {
    let mut text = line(&map.a, words);
    if let Some(b) = &map.b {
        text.push('\n');
        text.push_str(&line(b, words));
    }
    // Against what nothing is drawn, nothing is said.
    let unsaid = Unsaid {
        against: map.unsaid.against.filter(|_| map.b.is_some()),
        ..map.unsaid
    };
    if let Some(picked) = picked(unsaid, words) {
        text.push('\n');
        text.push_str(&picked);
    }
    let pair = map.b.as_ref().map(|b| Pair {
        a: map.a.id,
        b: b.id,
        words,
    });
    let buttons = pair.map_or_else(Vec::new, |pair| vec![pair.compare(), pair.where_is_the_time()]);
    let menus = pair.map(|pair| {
        [
            pair.corners(&map.corners),
            pair.looked_at(Shown::Track, &map.offered, map.unsaid),
            pair.others(Shown::Track, &map.offered),
        ]
    });
    Reply {
        cards: vec![Card {
            title: words.compare_track(),
            text,
            ..Card::default()
        }],
        picture: Some(Picture::of(map.picture, "map.png")),
        buttons,
        menus: menus.into_iter().flatten().flatten().collect(),
        wanted: Wanted {
            color: Some(map.color),
            ..Wanted::of(&map.view)
        },
        again: Some(CustomId::Track(map.a.id, map.b.as_ref().map(|b| b.id))),
        page: Some(CustomId::Page(0, map.a.id, map.b.as_ref().map(|b| b.id))),
        ..Reply::default()
    }
}
