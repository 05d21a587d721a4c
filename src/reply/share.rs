//! Who sees a lap now, and the links to one's own laps that somebody gave away.

use chrono::Datelike as _;

use super::custom_id::CustomId;
use super::escape::{escaped, plain};
use super::lap_words::choice;
use super::{Card, LinkButton, Menu, MenuOption, Reply, Tone, limits};
use crate::app::dashboard::links::{LINK_DAYS, LinkTarget, ShownLink};
use crate::app::share_laps::{SharedLap, Visibility};
use crate::words::{Words, args};

/// Links that are written out; the menu has more.
const MOST_LINES: usize = 8;

/// The lap and who sees it from now on.
#[must_use]
pub(crate) fn reply(shared: &SharedLap, words: Words) -> Reply {
    let (title, text) = match shared.visibility {
        Visibility::Server => (words.share_server(), words.share_server_now()),
        Visibility::Private => (words.share_private(), words.share_private_now()),
    };
    Reply {
        cards: vec![Card {
            title,
            text: format!("{}\n{text}", escaped(&choice(&shared.lap, words), 200)),
            footer: None,
            tone: Tone::Good,
        }],
        ..Reply::default()
    }
}

/// A new link, to be copied or opened.
#[must_use]
pub(crate) fn link(address: String, target: &LinkTarget, words: Words) -> Reply {
    let now = words.share_link_now(&LINK_DAYS.to_string());
    Reply {
        cards: vec![Card {
            title: match target.against {
                Some(_) => words.share_link_pair(),
                None => words.share_link(),
            },
            text: format!("{now}\n```\n{address}\n```"),
            footer: Some(if target.shows_names {
                words.share_link_names()
            } else {
                words.share_link_no_names()
            }),
            tone: Tone::Good,
        }],
        links: vec![LinkButton {
            label: words.dashboard_open(),
            url: address,
        }],
        ..Reply::default()
    }
}

/// That a link is revoked.
#[must_use]
pub(crate) fn revoked(words: Words) -> Reply {
    Reply {
        cards: vec![Card {
            title: words.share_revoked(),
            text: words.share_revoked_now(),
            footer: None,
            tone: Tone::Good,
        }],
        ..Reply::default()
    }
}

/// With the links that there are, and a menu in which each can be revoked.
#[must_use]
pub(crate) fn with_links(mut reply: Reply, links: &[ShownLink], words: Words) -> Reply {
    if links.is_empty() {
        return reply;
    }
    let mut lines = vec![format!("\n**{}**", words.share_links())];
    let listed = links.iter().take(MOST_LINES);
    lines.extend(listed.map(|link| format!("• {}", escaped(&line(link, words), 200))));
    let left = links.len().saturating_sub(MOST_LINES);
    if left > 0 {
        lines.push(words.share_links_more(&left.to_string()));
    }
    if let Some(card) = reply.cards.last_mut() {
        card.text = format!("{}\n{}", card.text, lines.join("\n"));
    }
    let options = links.iter().take(limits::OPTIONS).map(|shown| MenuOption {
        label: plain(&line(shown, words), limits::CHOICE_NAME),
        description: String::new(),
        value: shown.link.id.to_string(),
    });
    reply.menus.push(Menu {
        custom_id: CustomId::RevokeLink.to_string(),
        placeholder: words.share_revoke(),
        options: options.collect(),
    });
    reply
}

/// What a link shows and until when.
fn line(shown: &ShownLink, words: Words) -> String {
    let what = match &shown.against {
        Some(against) => format!("{} – {}", choice(&shown.lap, words), choice(against, words)),
        None => choice(&shown.lap, words),
    };
    let until = shown.link.expires_at;
    words.share_link_line(args::ShareLinkLine {
        what: &what,
        date: &words.day(until.day(), until.month()),
    })
}
