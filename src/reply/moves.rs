//! Laps that are put to another circuit or into another car.

use super::custom_id::CustomId;
use super::escape::{escaped, plain};
use super::form::{Form, Line};
use super::limits::{OPTION_TEXT, OPTIONS};
use super::{Button, Card, Menu, MenuOption, Reply, Tone};
use crate::app::move_laps::Moved;
use crate::app::place_fit::FittingCircuit;
use crate::ids::{CircuitId, UploadId};
use crate::words::Words;

/// Before the number of a circuit in a menu; else it is a name.
const BY_NUMBER: &str = "#";

/// Which circuit an upload was driven on: those that fit, and a form for its name.
#[must_use]
pub(crate) fn which_circuit(file: UploadId, fitting: &[FittingCircuit], words: Words) -> Reply {
    let options = fitting.iter().take(OPTIONS).map(|circuit| MenuOption {
        label: plain(&circuit.name, OPTION_TEXT),
        description: String::new(),
        value: match circuit.id {
            Some(id) => format!("{BY_NUMBER}{id}"),
            None => plain(&circuit.name, OPTION_TEXT),
        },
    });
    let menu = Menu {
        custom_id: CustomId::Place(file).to_string(),
        placeholder: words.moves_choose(),
        options: options.collect(),
    };
    let text = if menu.options.is_empty() {
        words.moves_which_circuit_none()
    } else {
        words.moves_which_circuit_how()
    };
    let mut reply = Reply::card(words.moves_which_circuit(), text);
    if !menu.options.is_empty() {
        reply.menus.push(menu);
    }
    reply.buttons.push(Button {
        label: words.moves_type_name(),
        custom_id: CustomId::NameCircuit(file).to_string(),
    });
    reply
}

/// The circuit that was chosen in the menu, by its number.
///
/// # Errors
/// It is a name.
pub(crate) fn chosen_circuit(value: &str) -> Result<CircuitId, &str> {
    let number = value.strip_prefix(BY_NUMBER).and_then(|id| id.parse().ok());
    number.ok_or(value)
}

/// The form for the name of an upload's circuit.
#[must_use]
pub(crate) fn circuit_form(file: UploadId, words: Words) -> Form {
    Form {
        custom_id: CustomId::NameCircuit(file).to_string(),
        title: words.moves_form_circuit(),
        lines: vec![line(words.moves_form_circuit_label())],
    }
}

/// The form for the name of an upload's car.
#[must_use]
pub(crate) fn car_form(file: UploadId, words: Words) -> Form {
    Form {
        custom_id: CustomId::NameCar(file).to_string(),
        title: words.moves_form_car(),
        lines: vec![line(words.moves_form_car_label())],
    }
}

fn line(label: String) -> Line {
    Line {
        custom_id: "name".to_owned(),
        label,
        value: String::new(),
        placeholder: String::new(),
        required: true,
    }
}

/// What became of it, to be taken back for a day.
#[must_use]
pub(crate) fn moved(moved: &Moved, words: Words) -> Reply {
    let mut lines = Vec::new();
    match moved.id {
        Some(_) => lines.push(words.moves_done(moved.laps)),
        None => lines.push(words.moves_renamed()),
    }
    if let Some(before) = moved.before.as_ref().filter(|before| **before != moved.now) {
        lines.push(words.moves_before(&escaped(before, 100)));
    }
    let mut buttons = Vec::new();
    if let Some(id) = moved.id {
        lines.push(format!("-# {}", words.moves_undo_until()));
        buttons.push(Button {
            label: words.upload_more_undo(),
            custom_id: CustomId::PutBack(id).to_string(),
        });
    }
    Reply {
        cards: vec![Card {
            title: escaped(&moved.now, 200),
            text: lines.join("\n"),
            footer: None,
            tone: Tone::Good,
        }],
        buttons,
        ..Reply::default()
    }
}

/// Laps are back where they were.
#[must_use]
pub(crate) fn put_back(laps: usize, words: Words) -> Reply {
    Reply::card(words.moves_undone_title(), words.moves_undone(laps))
}
