//! News of a server's best laps, for everybody in a channel: nobody is mentioned.

use super::corner_label::label;
use super::escape::{escaped, plain};
use super::leads_on::Pair;
use super::{Card, Picture, Reply, Tone, lap_words};
use crate::analysis::Corner;
use crate::app::news::{News, NewsKind, NewsPlace};
use crate::units::Seconds;
use crate::words::{Words, args};

/// A new best lap of the server, and which corners paid for it.
#[must_use]
pub(crate) fn best(of: News) -> Reply {
    let words = of.words;
    let driver = escaped(&of.best.driver, 60);
    let who = match &of.best.car {
        Some(car) => format!("**{driver}** · {}", escaped(car, 60)),
        None => format!("**{driver}**"),
    };
    let time = lap_words::time(&of.best, words);
    let within = [of.best.within, of.beaten.within];
    let gap = of
        .gap()
        .map(|gap| words.gap_within(gap, within))
        .unwrap_or_default();
    let before = lap_words::time(&of.beaten, words);
    let by = if of.beaten.owner == of.best.owner {
        words.news_own(args::NewsOwn {
            time: &time,
            gap: &gap,
            before: &before,
        })
    } else {
        words.news_took(args::NewsTook {
            time: &time,
            gap: &gap,
            other: &escaped(&of.beaten.driver, 60),
            before: &before,
        })
    };
    let mut lines = vec![who];
    if of.kind == NewsKind::Corners {
        let taken: Vec<String> = of.taken.iter().map(|taken| taken_corner(taken, words)).collect();
        lines.push(words.news_taken(&taken.join(", ")));
    } else {
        lines.push(by);
    }
    if !of.corners.is_empty() && of.kind != NewsKind::Corners {
        let paid: Vec<String> = of
            .corners
            .iter()
            .map(|(corner, gain)| format!("{} ({})", label(corner), words.seconds(*gain, 2)))
            .collect();
        lines.push(words.news_paid(&paid.join(", ")));
    }
    let pair = Pair {
        a: of.best.id,
        b: of.beaten.id,
        words,
    };
    let mut buttons = vec![pair.compare()];
    let shown = of.taken.first().map(|(corner, ..)| corner);
    let shown = shown.or(of.corners.first().map(|(corner, _)| corner));
    buttons.extend(shown.map(|corner| pair.corner(corner.number, &plain(&label(corner), 60))));
    let circuit = escaped(&lap_words::circuit(&of.best.circuit, words), 100);
    Reply {
        cards: vec![Card {
            title: match of.kind {
                NewsKind::Best => words.news_title(&circuit),
                NewsKind::Personal => words.news_title_personal(&circuit),
                NewsKind::Corners => words.news_title_corners(args::NewsTitleCorners {
                    circuit: &circuit,
                    corners: of.taken.len(),
                }),
            },
            text: lines.join("\n"),
            tone: Tone::Good,
            ..Card::default()
        }],
        picture: of.picture.map(|picture| Picture::of(picture, "news.png")),
        buttons,
        ..Reply::default()
    }
}

/// `T5 (0.12 s quicker than Ben)`.
fn taken_corner((corner, gain, owner): &(Corner, Seconds, String), words: Words) -> String {
    words.news_taken_corner(args::NewsTakenCorner {
        corner: &label(corner),
        gain: &words.seconds(*gain, 2),
        owner: &escaped(owner, 40),
    })
}

/// In place of news of which a lap is gone.
#[must_use]
pub(crate) fn corrected(words: Words) -> Reply {
    Reply::card(words.news_gone(), words.news_gone_about())
}

/// Where news go from now on.
#[must_use]
pub(crate) fn placed(place: NewsPlace, words: Words) -> Reply {
    match place.0 {
        Some(channel) => Reply::card(words.news_on(), words.news_on_about(&format!("<#{channel}>"))),
        None => Reply::card(words.news_off(), words.news_off_about()),
    }
}
