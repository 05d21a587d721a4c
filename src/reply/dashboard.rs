//! The way to the dashboard: a link that signs in once.

use super::custom_id::CustomId;
use super::{Button, Card, LinkButton, Reply};
use crate::app::dashboard::ENTRY_MINUTES;
use crate::ids::LapId;
use crate::words::Words;

/// The link as a button, with what to know about it.
#[must_use]
pub(crate) fn reply(link: String, words: Words) -> Reply {
    let about = words.dashboard_link(&ENTRY_MINUTES.to_string());
    way_in(words.dashboard_title(), about, link, words)
}

/// A card with a link that signs in once, as a button.
pub(super) fn way_in(title: String, text: String, link: String, words: Words) -> Reply {
    Reply {
        cards: vec![Card {
            title,
            text,
            footer: Some(words.dashboard_link_footer()),
            ..Card::default()
        }],
        links: vec![LinkButton {
            label: words.dashboard_open(),
            url: link,
        }],
        ..Reply::default()
    }
}

/// The page of two laps with a corner of theirs, or of the session that a lap belongs to.
#[must_use]
pub(crate) fn page(corner: u32, lap: LapId, against: Option<LapId>) -> String {
    let corner = if corner == 0 {
        String::new()
    } else {
        format!("&corner={corner}")
    };
    match against {
        Some(against) => format!("compare?a={lap}&b={against}{corner}"),
        None => format!("session?lap={lap}"),
    }
}

/// The button that leads to a page.
pub(super) fn button(page: CustomId, words: Words) -> Button {
    Button {
        label: if page == CustomId::UploadPage {
            words.dashboard_upload_there()
        } else {
            words.dashboard_open()
        },
        custom_id: page.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_named_by_laps_and_corner() {
        let lap = |number: u128| LapId::new(uuid::Uuid::from_u128(number));
        let (a, b) = (lap(1), lap(2));
        assert_eq!(page(0, a, Some(b)), format!("compare?a={a}&b={b}"));
        assert_eq!(page(5, a, Some(b)), format!("compare?a={a}&b={b}&corner=5"));
        assert_eq!(page(0, a, None), format!("session?lap={a}"));
    }
}
