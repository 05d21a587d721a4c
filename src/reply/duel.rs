//! Two people against each other, for everybody to read.

use super::corner_label::label;
use super::escape::{escaped, plain};
use super::lap_words;
use super::leads_on::Pair;
use super::{Card, Picture, Reply};
use crate::app::duel::{Detail, Duel, Score, Season, SharedPlace};
use crate::words::{Words, args};

/// Places that are listed.
const PLACES: usize = 8;

/// Who leads where, in what, and the corner to win next.
#[must_use]
pub(crate) fn reply(of: Duel, words: Words) -> Reply {
    let Some(first) = of.places.first().cloned() else {
        return Reply::default();
    };
    let (a, b) = (escaped(&first.a.driver, 40), escaped(&first.b.driver, 40));
    let mut lines = vec![words.duel_places(args::DuelPlaces {
        a: &of.places_won.a.to_string(),
        b: &of.places_won.b.to_string(),
        places: of.places.len(),
    })];
    lines.extend(of.places.iter().take(PLACES).map(|place| line(place, words)));
    if of.places.len() > PLACES {
        lines.push(words.duel_more(of.places.len() - PLACES));
    }
    if of.seasons.len() > 1 {
        let season =
            |season: &Season| format!("Q{} {} {} : {}", season.quarter, season.year, season.a, season.b);
        let seasons: Vec<String> = of.seasons.iter().map(season).collect();
        lines.push(words.duel_seasons(&seasons.join(" · ")));
    }
    let pair = Pair {
        a: first.a.id,
        b: first.b.id,
        words,
    };
    let mut buttons = vec![pair.where_is_the_time(), pair.compare()];
    let is_drawn = of.picture.as_ref().is_some_and(|picture| !picture.png.is_empty());
    if let Some(closest) = of.closest {
        lines.push(String::new());
        lines.extend(detail(&closest, (&a, &b), is_drawn, words));
        buttons.extend(
            closest
                .next
                .as_ref()
                .map(|(corner, _)| pair.corner(corner.number, &plain(&label(corner), 60))),
        );
    }
    Reply {
        cards: vec![Card {
            title: words.duel_title(args::DuelTitle {
                a: &plain(&first.a.driver, 40),
                b: &plain(&first.b.driver, 40),
            }),
            text: lines.join("\n"),
            footer: Some(words.leaderboard_footer()),
            ..Card::default()
        }],
        picture: of.picture.map(|picture| Picture::of(picture, "duel.png")),
        buttons,
        names: of
            .places
            .iter()
            .flat_map(|place| [place.a.id, place.b.id])
            .collect(),
        ..Reply::default()
    }
}

fn line(place: &SharedPlace, words: Words) -> String {
    let circuit = escaped(&lap_words::circuit(&place.a.circuit, words), 60);
    let named = match &place.a.car {
        Some(car) => format!("{circuit} · {}", escaped(car, 40)),
        None => circuit,
    };
    let gap = place.a.time.zip(place.b.time).map(|(a, b)| a - b);
    let within = [place.a.within, place.b.within];
    let gap = gap
        .map(|gap| words.signed_gap_within(gap, within))
        .unwrap_or_default();
    let time = |lap| lap_words::time(lap, words);
    format!("{named}: {} : {} ({gap})", time(&place.a), time(&place.b))
}

/// Who leads in what, unless the picture shows it, and the corner to win next.
fn detail(of: &Detail, (a, b): (&str, &str), is_drawn: bool, words: Words) -> Vec<String> {
    let told = |score: Score, say: fn(Words) -> String| {
        let leader = match score.a.cmp(&score.b) {
            std::cmp::Ordering::Greater => a,
            std::cmp::Ordering::Less => b,
            std::cmp::Ordering::Equal => "=",
        };
        format!("{}: **{leader}** ({} : {})", say(words), score.a, score.b)
    };
    let mut lines = Vec::new();
    if !is_drawn {
        lines.extend([
            told(of.corners, Words::duel_corners),
            told(of.brakes_later, Words::duel_brakes),
            told(of.minimum_speed, Words::duel_minimum),
            told(of.exits, Words::duel_exits),
        ]);
    }
    lines.extend(of.next.as_ref().map(|(corner, loss)| {
        words.duel_next(args::DuelNext {
            a,
            corner: &label(corner),
            loss: &words.seconds(*loss, 2),
        })
    }));
    lines
}
