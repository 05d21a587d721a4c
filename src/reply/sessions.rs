//! One's own sessions: a row each, pages, and a menu to open one.

use std::fmt::Write as _;

use super::custom_id::CustomId;
use super::escape::{escaped, plain, shortened};
use super::limits::OPTION_TEXT;
use super::{Button, Card, Menu, MenuOption, Reply};
use crate::app::label::circuit_label;
use crate::app::my_sessions::{MySessions, Outing};
use crate::words::{Language, Words, args};

/// A page of sessions.
#[must_use]
pub fn reply(of: &MySessions, language: Language) -> Reply {
    let words = Words::new(language);
    if of.sessions.is_empty() {
        return Reply::card(words.sessions_none(), words.sessions_none_next());
    }
    let mut text = String::new();
    for session in &of.sessions {
        // Writing to a String cannot fail.
        let _infallible = writeln!(text, "{}", row(session, words));
    }
    let mut buttons = Vec::new();
    let turn = |said: String, page: u32| Button {
        label: said.into(),
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
            text: text.trim_end().to_owned(),
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
            options: of
                .sessions
                .iter()
                .map(|session| MenuOption {
                    label: shortened(&plain(&named(session), OPTION_TEXT), OPTION_TEXT),
                    description: shortened(&laps(session, words), OPTION_TEXT),
                    value: session.lap.to_string(),
                })
                .collect(),
        }],
        ..Reply::default()
    }
}

/// `**29 Nov · Harrow Glen** · MX-5`, below it laps and best.
fn row(session: &Outing, words: Words) -> String {
    let circuit = escaped(&circuit_label(&session.circuit), 40);
    let car = session.car.as_ref().map(|car| format!(" · {}", escaped(car, 40)));
    format!(
        "**{} · {circuit}**{}\n{}",
        day(session),
        car.unwrap_or_default(),
        laps(session, words)
    )
}

fn named(session: &Outing) -> String {
    format!("{} · {}", day(session), circuit_label(&session.circuit))
}

/// The day, as a number: months are called differently in every language.
fn day(session: &Outing) -> String {
    session.driven_at.format("%Y-%m-%d %H:%M").to_string()
}

/// `9 laps · best 1:37.920 · only you`.
fn laps(session: &Outing, words: Words) -> String {
    let count = |laps: u64| usize::try_from(laps).unwrap_or(usize::MAX);
    let mut parts = vec![words.upload_laps(count(session.laps))];
    if let Some(best) = session.best {
        let mark = words.language.decimal_mark().to_string();
        parts.push(words.sessions_best(&best.lap_time().replace('.', &mark)));
    }
    if session.shared == 0 {
        parts.push(words.sessions_private());
    }
    parts.join(" · ")
}
