//! A week in words.

use super::escape::escaped;
use super::leads_on::Pair;
use super::{Card, Picture, Reply, lap_words};
use crate::app::digest::{Improvement, PersonsWeek, ServersWeek};
use crate::words::{Words, args};

/// A person's own week.
#[must_use]
pub(crate) fn of_person(week: PersonsWeek, words: Words) -> Reply {
    let mut lines = vec![words.week_driven(args::WeekDriven {
        laps: count(week.driven.laps),
        sessions: count(week.driven.sessions),
    })];
    lines.extend(week.improved.iter().map(|improved| mine(improved, words)));
    if week.improved.is_empty() {
        lines.push(words.week_no_best());
    }
    lines.extend(week.worked.map(|(circuit, said)| {
        words.week_worked(args::WeekWorked {
            circuit: &escaped(&lap_words::circuit(&circuit, words), 60),
            said: &said,
        })
    }));
    lines.extend(week.next.map(|(circuit, said)| {
        words.week_next(args::WeekNext {
            circuit: &escaped(&lap_words::circuit(&circuit, words), 60),
            said: &said,
        })
    }));
    Reply::card(words.week_title(), lines.join("\n"))
}

/// A server's week, for everybody in a channel: nobody is mentioned.
#[must_use]
pub(crate) fn of_server(week: ServersWeek) -> Reply {
    let words = week.words;
    let mut lines = vec![words.week_server_driven(args::WeekServerDriven {
        laps: count(week.driven.laps),
        drivers: count(week.driven.drivers),
    })];
    if let Some(first) = week.improved.first() {
        lines.push(words.week_improved_most(args::WeekImprovedMost {
            driver: &escaped(&first.driver, 60),
            what: &improved(first, words),
        }));
        lines.extend(
            week.improved
                .iter()
                .skip(1)
                .map(|other| format!("{}: {}", escaped(&other.driver, 60), improved(other, words))),
        );
    }
    let mut buttons = Vec::new();
    if let (Some((behind, ahead)), Some(gap)) = (&week.closest, week.gap()) {
        lines.push(words.week_closest(args::WeekClosest {
            ahead: &escaped(&ahead.driver, 60),
            behind: &escaped(&behind.driver, 60),
            circuit: &escaped(&lap_words::circuit(&ahead.circuit, words), 60),
            gap: &words.gap_within(gap, [behind.within, ahead.within]),
        }));
        let pair = Pair {
            a: behind.id,
            b: ahead.id,
            words,
        };
        buttons.extend([pair.where_is_the_time(), pair.compare()]);
    }
    Reply {
        cards: vec![Card {
            title: words.week_server_title(),
            text: lines.join("\n"),
            ..Card::default()
        }],
        picture: week.picture.map(|picture| Picture::of(picture, "week.png")),
        buttons,
        ..Reply::default()
    }
}

fn mine(of: &Improvement, words: Words) -> String {
    format!("**{}**", improved(of, words))
}

/// `Harrow Glen · MX-5: 1:37.920, 0.412 s quicker than before`.
fn improved(of: &Improvement, words: Words) -> String {
    let circuit = escaped(&lap_words::circuit(&of.circuit, words), 60);
    let place = match &of.car {
        Some(car) => format!("{circuit} · {}", escaped(car, 40)),
        None => circuit,
    };
    words.week_improved(args::WeekImproved {
        place: &place,
        time: &words.lap_time_within(of.now, of.now_within),
        gap: &words.gap_within(of.before - of.now, [of.before_within, of.now_within]),
    })
}

fn count(of: u64) -> usize {
    usize::try_from(of).unwrap_or(usize::MAX)
}
