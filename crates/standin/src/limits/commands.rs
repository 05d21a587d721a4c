//! Limits of application commands.
//! Names, counts, order of required options, nesting, and the 8000 characters of a command.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Findings;
use crate::json::{integer, list, text, truth};

/// The most characters of a command: names, descriptions and values of all its options and choices.
const CHARACTERS: usize = 8000;
/// The most commands of one kind in one scope: chat input, user, message.
const MOST: [(i64, usize); 3] = [(1, 100), (2, 15), (3, 15)];

pub(super) fn check_all(commands: &Value, findings: &mut Findings) {
    let commands = commands.as_array().map_or(&[][..], Vec::as_slice);
    let mut seen = BTreeSet::new();
    for (number, command) in commands.iter().enumerate() {
        let at = format!("/{number}");
        if !seen.insert((integer(command, "type").unwrap_or(1), text(command, "name"))) {
            findings.broken(&at, format!("command {:?} is there twice", text(command, "name")));
        }
        check(command, &at, findings);
    }
    for (kind, most) in MOST {
        let count = commands
            .iter()
            .filter(|it| integer(it, "type").unwrap_or(1) == kind)
            .count();
        if count > most {
            findings.broken("", format!("{count} commands of type {kind}, at most {most}"));
        }
    }
}

pub(super) fn check(command: &Value, at: &str, findings: &mut Findings) {
    let chat = integer(command, "type").unwrap_or(1) == 1;
    let name = text(command, "name");
    if chat {
        check_name(name, &format!("{at}/name"), findings);
    } else if name.trim().is_empty() || name.chars().count() > 32 {
        findings.broken(format!("{at}/name"), format!("{name:?} has 1 to 32 characters"));
    }
    let description = text(command, "description").chars().count();
    if chat && !(1..=100).contains(&description) {
        findings.broken(
            format!("{at}/description"),
            format!("{description} characters, 1 to 100"),
        );
    }
    if !chat && (description > 0 || !list(command, "options").is_empty()) {
        findings.broken(at, "a context menu command has neither description nor options");
    }
    options(command, at, 0, findings);
    let weight = weight(command);
    if weight > CHARACTERS {
        findings.broken(at, format!("{weight} characters in all, at most {CHARACTERS}"));
    }
}

/// Names of chat commands and options: 1 to 32 lower case letters, digits, `-`, `_` or `'`.
fn check_name(name: &str, at: &str, findings: &mut Findings) {
    let length = name.chars().count();
    let signs = name
        .chars()
        .all(|sign| (sign.is_alphanumeric() || "-_'".contains(sign)) && !sign.is_uppercase());
    if !(1..=32).contains(&length) || !signs {
        findings.broken(at, format!("{name:?} is no command or option name"));
    }
}

fn options(parent: &Value, at: &str, depth: u8, findings: &mut Findings) {
    let options = list(parent, "options");
    let (mut names, mut optional, mut branches) = (BTreeSet::new(), false, 0);
    for (number, option) in options.iter().enumerate() {
        let at = format!("{at}/options/{number}");
        let name = text(option, "name");
        check_name(name, &format!("{at}/name"), findings);
        if !names.insert(name) {
            findings.broken(&at, format!("option {name:?} is there twice"));
        }
        let branch = matches!(integer(option, "type"), Some(1 | 2));
        if branch {
            branches += 1;
            let deepest = if integer(option, "type") == Some(1) { 1 } else { 0 };
            if depth > deepest {
                findings.broken(&at, "groups hold subcommands, and subcommands hold options");
            }
        } else if truth(option, "required") {
            if optional {
                findings.broken(
                    &at,
                    format!("required option {name:?} comes after an optional one"),
                );
            }
        } else {
            optional = true;
        }
        if truth(option, "autocomplete") && !list(option, "choices").is_empty() {
            findings.broken(&at, format!("{name:?} has both choices and autocomplete"));
        }
        if truth(option, "autocomplete") && !matches!(integer(option, "type"), Some(3 | 4 | 10)) {
            findings.broken(&at, format!("{name:?} cannot have autocomplete"));
        }
        if list(option, "choices").len() > 25 {
            findings.broken(format!("{at}/choices"), "more than 25 choices");
        }
        self::options(option, &at, depth + 1, findings);
    }
    if options.len() > 25 {
        findings.broken(
            format!("{at}/options"),
            format!("{} options, at most 25", options.len()),
        );
    }
    if branches > 0 && branches < options.len() {
        findings.broken(format!("{at}/options"), "subcommands and options do not mix");
    }
}

fn weight(node: &Value) -> usize {
    let length = |value: &Value, key: &str| text(value, key).chars().count();
    let choices: usize = list(node, "choices")
        .iter()
        .map(|choice| length(choice, "name") + length(choice, "value"))
        .sum();
    let options: usize = list(node, "options").iter().map(weight).sum();
    length(node, "name") + length(node, "description") + choices + options
}
