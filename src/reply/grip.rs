//! Grip in words, beside the friction circle.

use super::custom_id::{CustomId, Shown};
use super::escape::escaped;
use super::lap_words::picked;
use super::leads_on::Pair;
use super::{Card, Picture, Reply};
use crate::analysis::LimitUse;
use crate::app::grip::GripOfLaps;
use crate::app::label::LapSummary;
use crate::words::{Words, args};

/// The picture, and how long each lap is at the limit.
#[must_use]
pub(crate) fn reply(of: GripOfLaps, words: Words) -> Reply {
    let [a_used, b_used] = of.used;
    let mut lines = vec![line(&of.a, a_used, words), line(&of.b, b_used, words)];
    lines.extend(picked(of.unsaid, words));
    if of.picture.is_none() {
        lines.push(format!("-# {}", words.no_picture()));
    }
    let pair = Pair {
        a: of.a.id,
        b: of.b.id,
        words,
    };
    let menus = [
        pair.looked_at(Shown::Compare, &of.offered, of.unsaid),
        pair.others(Shown::Compare, &of.offered),
    ];
    Reply {
        cards: vec![Card {
            title: words.grip_title(),
            text: lines.join("\n"),
            footer: Some(words.grip_footer(&words.percent(0.9, 0))),
            ..Card::default()
        }],
        buttons: vec![pair.compare(), pair.where_is_the_time(), pair.track()],
        menus: menus.into_iter().flatten().collect(),
        page: Some(CustomId::Page(0, of.a.id, Some(of.b.id))),
        picture: of.picture.map(|picture| Picture::of(picture, "grip.png")),
        ..Reply::default()
    }
}

fn line(lap: &LapSummary, used: Option<LimitUse>, words: Words) -> String {
    let used = used.map_or_else(
        || words.grip_unknown(),
        |used| {
            words.grip_used(args::GripUsed {
                limit: &words.seconds(used.at_limit, 1),
                loaded: &words.seconds(used.loaded, 1),
                share: &words.percent(used.mean, 0),
            })
        },
    );
    let number = words.lap_number(&lap.number.to_string());
    format!("**{}** {number}: {used}", escaped(&lap.driver, 60))
}
