//! One's own sessions: a row each, pages, and a menu to open one.

use super::custom_id::CustomId;
use super::escape::{escaped, plain, shortened};
use super::limits::OPTION_TEXT;
use super::{Button, Card, Menu, MenuOption, Reply, lap_words, next_step};
use crate::app::my_sessions::{MySessions, Outing};
use crate::words::{Words, args};

/// A page of sessions.
#[must_use]
pub(crate) fn reply(of: &MySessions, words: Words) -> Reply {
    if of.sessions.is_empty() {
        let mut reply = Reply::card(words.sessions_none(), words.sessions_none_next());
        next_step::first(&mut reply, words);
        return reply;
    }
    let rows: Vec<String> = of.sessions.iter().map(|session| row(session, words)).collect();
    let mut buttons = Vec::new();
    let turn = |said: String, page: u32| Button {
        label: said,
        custom_id: CustomId::Sessions(page).to_string(),
    };
    if of.page > 0 {
        buttons.push(turn(format!("◀ {}", words.sessions_newer()), of.page - 1));
    }
    if of.page + 1 < of.pages {
        buttons.push(turn(format!("{} ▶", words.sessions_older()), of.page + 1));
    }
    let (page, pages) = ((of.page + 1).to_string(), of.pages.to_string());
    Reply {
        cards: vec![Card {
            title: words.sessions_title(),
            text: rows.join("\n"),
            footer: (of.pages > 1).then(|| {
                words.sessions_page(args::SessionsPage {
                    page: &page,
                    pages: &pages,
                })
            }),
            ..Card::default()
        }],
        buttons,
        menus: vec![Menu {
            custom_id: CustomId::Open.to_string(),
            placeholder: words.sessions_open(),
            options: of.sessions.iter().map(|session| option(session, words)).collect(),
        }],
        ..Reply::default()
    }
}

/// A menu of other sessions to be debriefed; `None` where there are none.
pub(super) fn another(sessions: &[Outing], words: Words) -> Option<Menu> {
    (!sessions.is_empty()).then(|| Menu {
        custom_id: CustomId::Debriefs.to_string(),
        placeholder: words.sessions_another(),
        options: sessions.iter().map(|session| option(session, words)).collect(),
    })
}

fn option(session: &Outing, words: Words) -> MenuOption {
    MenuOption {
        label: shortened(&plain(&named(session, words), OPTION_TEXT), OPTION_TEXT),
        description: shortened(&laps(session, words), OPTION_TEXT),
        value: session.lap.to_string(),
    }
}

/// `**29 Nov · Harrow Glen** · MX-5`, below it laps and best.
fn row(session: &Outing, words: Words) -> String {
    let circuit = escaped(&lap_words::circuit(&session.circuit, words), 40);
    let car = session.car.as_ref().map(|car| format!(" · {}", escaped(car, 40)));
    format!(
        "**{} · {circuit}**{}\n{}",
        day(session),
        car.unwrap_or_default(),
        laps(session, words)
    )
}

fn named(session: &Outing, words: Words) -> String {
    format!(
        "{} · {}",
        day(session),
        lap_words::circuit(&session.circuit, words)
    )
}

/// The day, as a number: months are called differently in every language.
fn day(session: &Outing) -> String {
    session.driven_at.format("%Y-%m-%d %H:%M").to_string()
}

/// `9 laps · best 1:37.920 · only you`.
fn laps(session: &Outing, words: Words) -> String {
    let count = |laps: u64| usize::try_from(laps).unwrap_or(usize::MAX);
    let mut parts = vec![words.laps_counted(count(session.laps))];
    if let Some(best) = session.best {
        parts.push(words.sessions_best(&words.lap_time_within(best, session.within)));
    }
    if session.shared == 0 {
        parts.push(words.sessions_private());
    }
    parts.join(" · ")
}
