//! What circuits and cars are called in a server.

use super::escape::escaped;
use super::{Card, Reply, Tone};
use crate::app::place_names::{Named, NewName};
use crate::app::places::NamedChoice;
use crate::words::Words;

/// The names that are read here, the ones driven last first.
#[must_use]
pub(crate) fn list(what: Named, names: &[NamedChoice], words: Words) -> Reply {
    let title = match what {
        Named::Circuit => words.names_circuits(),
        Named::Car => words.names_cars(),
    };
    if names.is_empty() {
        let none = match what {
            Named::Circuit => words.names_none(),
            Named::Car => words.names_none_cars(),
        };
        return Reply::card(title, none);
    }
    let lines: Vec<String> = names
        .iter()
        .map(|choice| format!("- {}", escaped(&choice.name, 100)))
        .collect();
    Reply {
        cards: vec![Card {
            title,
            text: lines.join("\n"),
            footer: Some(words.names_how()),
            ..Card::default()
        }],
        ..Reply::default()
    }
}

/// What something is called from now on.
#[must_use]
pub(crate) fn said(name: &NewName, words: Words) -> Reply {
    Reply {
        cards: vec![Card {
            title: escaped(&name.now, 200),
            text: words.names_said(&escaped(&name.before, 100)),
            footer: None,
            tone: Tone::Good,
        }],
        ..Reply::default()
    }
}
