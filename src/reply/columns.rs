//! Columns that no program's layout explains: shown to the person, with a way to say what they are; `/columns`.

use super::custom_id::CustomId;
use super::escape::{escaped, in_code, plain};
use super::form::{self, Form, Line};
use super::{Button, Card, MAP, Menu, MenuOption, Reply, Tone, limits};
use crate::app::column_mappings::{Mapping, MappingChange, Mappings, channel_name};
use crate::telemetry::{ChannelRole, UnknownColumn};
use crate::words::{Words, args};

/// Columns listed before the rest is counted.
const MAX_LINES: usize = 20;
/// Characters of a column's name in a table.
const NAME: usize = 18;
/// Mappings listed before the rest is counted.
const MAX_MAPPINGS: usize = 40;

/// Every column with three values and a guess, as a block that stays aligned.
pub(super) fn table(columns: &[UnknownColumn], words: Words) -> String {
    // No wider than the longest name: on a phone a block is not wrapped.
    let names = columns.iter().take(MAX_LINES);
    let names = names.map(|column| in_code(&column.name, NAME).chars().count());
    let widest = names.max().unwrap_or_default();
    let lines = columns.iter().take(MAX_LINES).map(|column| {
        let guess = column.guess.map(|guess| format!("  {}?", guess.name()));
        // Each part alone: the spaces between them keep the block aligned.
        format!(
            "{:<widest$} {}{}",
            in_code(&column.name, NAME),
            in_code(&values(column), 50),
            guess.unwrap_or_default()
        )
    });
    block(lines, columns.len().saturating_sub(MAX_LINES), words)
}

/// Lines that stay aligned, and how many are left out.
fn block(lines: impl Iterator<Item = String>, n_left_out: usize, words: Words) -> String {
    let rest = (n_left_out > 0).then(|| words.more(&n_left_out.to_string()));
    let lines: Vec<String> = lines.chain(rest).collect();
    format!("```\n{}\n```", lines.join("\n"))
}

fn values(column: &UnknownColumn) -> String {
    let values: Vec<String> = column.samples.iter().map(|sample| plain(sample, 12)).collect();
    let unit = if column.unit.is_empty() {
        String::new()
    } else {
        format!(" {}", plain(&column.unit, 12))
    };
    format!("{}{unit}", values.join(" "))
}

/// A menu of the columns, to choose the one that has the wanted role: likely ones first, those that seem to be something else
/// last. The form asks in the same order, and has room for a few only.
pub(super) fn menu(columns: &[UnknownColumn], wanted: ChannelRole, words: Words) -> Option<Menu> {
    let mut sorted: Vec<&UnknownColumn> = columns.iter().collect();
    sorted.sort_by_key(|column| (column.guess != Some(wanted), column.guess.is_some()));
    let mut options: Vec<MenuOption> = Vec::new();
    for column in sorted {
        let label = plain(&column.name, limits::OPTION_TEXT);
        let is_new = !options.iter().any(|option| option.value == column.name);
        if is_new && !label.is_empty() && column.name.chars().count() <= limits::OPTION_TEXT {
            options.push(MenuOption {
                label,
                description: plain(&values(column), limits::OPTION_TEXT),
                value: column.name.clone(),
            });
        }
    }
    options.truncate(limits::OPTIONS);
    (!options.is_empty()).then(|| Menu {
        custom_id: format!("{MAP}:{}", wanted.name()),
        placeholder: words.columns_which(&channel_name(wanted, words)),
        options,
    })
}

/// What opens the form for all of them at once, where there are several.
pub(super) fn form_button(columns: &[UnknownColumn], words: Words) -> Option<Button> {
    (columns.len() > 1).then(|| Button {
        label: words.columns_explain(),
        custom_id: CustomId::ExplainColumns.to_string(),
    })
}

/// The form: a line for each column.
#[must_use]
pub(crate) fn form(columns: &[String], words: Words) -> Form {
    let lines = columns.iter().take(form::LINES).map(|column| Line {
        custom_id: column.clone(),
        label: plain(column, limits::OPTION_TEXT),
        value: String::new(),
        placeholder: words.columns_form_hint(),
        required: false,
    });
    Form {
        custom_id: CustomId::ExplainColumns.to_string(),
        title: words.columns_form(),
        lines: lines.collect(),
    }
}

/// What somebody wrote about a column: the channel's own name where it is one that we know, and the unit.
#[must_use]
pub(crate) fn meant(written: &str, words: Words) -> (String, String) {
    let (role, unit) = written.split_once(',').unwrap_or((written, ""));
    let role = role.trim().to_lowercase();
    let found = roles(&role, words);
    let exact = found
        .iter()
        .find(|(spoken, name)| spoken.to_lowercase() == role || *name == role);
    let known = exact.or_else(|| found.first().filter(|_| found.len() == 1));
    let role = known.map_or(role, |(_, name)| (*name).to_owned());
    (role, unit.trim().to_owned())
}

/// A mapping that was said.
#[must_use]
pub(crate) fn mapped(change: &MappingChange, words: Words) -> Reply {
    let mapping = &change.mapping;
    let unit = if mapping.unit.is_empty() {
        words.columns_unit_found()
    } else {
        words.columns_unit_said(&escaped(&mapping.unit, 20))
    };
    Reply {
        cards: vec![Card {
            title: words.columns_mapped(args::ColumnsMapped {
                column: &plain(&mapping.column, 100),
                role: &channel_name(mapping.role, words),
            }),
            text: match change.guild {
                Some(_) => words.columns_mapped_server(&unit),
                None => words.columns_mapped_direct(&unit),
            },
            tone: Tone::Good,
            ..Card::default()
        }],
        ..Reply::default()
    }
}

/// A mapping that was taken back.
#[must_use]
pub(crate) fn unmapped(change: &MappingChange, words: Words) -> Reply {
    let role = channel_name(change.mapping.role, words);
    Reply::card(
        words.columns_unmapped(&escaped(&change.mapping.column, 100)),
        match change.guild {
            Some(_) => words.columns_unmapped_server(&role),
            None => words.columns_unmapped_direct(&role),
        },
    )
}

/// Everything that was said here.
#[must_use]
pub(crate) fn list(mappings: &Mappings, words: Words) -> Reply {
    if mappings.mappings.is_empty() {
        return Reply::card(words.columns_none(), words.columns_none_how());
    }
    let lines = mappings.mappings.iter().take(MAX_MAPPINGS);
    let n_left_out = mappings.mappings.len().saturating_sub(MAX_MAPPINGS);
    let table = block(
        lines.map(|mapping| in_code(&line(mapping), 90)),
        n_left_out,
        words,
    );
    let holds = match mappings.guild {
        Some(_) => words.columns_title_server(),
        None => words.columns_title_direct(),
    };
    Reply::card(words.columns_title(), format!("{table}\n{holds}"))
}

fn line(mapping: &Mapping) -> String {
    format!(
        "{:<12} {} {}",
        mapping.role.name(),
        plain(&mapping.column, 60),
        plain(&mapping.unit, 12)
    )
}

/// A mapping as one choice; the value is the column's name.
#[must_use]
pub(crate) fn choice(mapping: &Mapping, words: Words) -> String {
    let choice = words.columns_mapped(args::ColumnsMapped {
        column: &mapping.column,
        role: &channel_name(mapping.role, words),
    });
    plain(&choice, limits::CHOICE_NAME)
}

/// Roles whose names contain what was typed, for choices: how a person calls it, and its name.
#[must_use]
pub(crate) fn roles(typed: &str, words: Words) -> Vec<(String, &'static str)> {
    let typed = typed.trim().to_lowercase();
    ChannelRole::ALL
        .into_iter()
        .map(|role| (channel_name(role, words), role.name()))
        .filter(|(spoken, name)| spoken.to_lowercase().contains(&typed) || name.contains(&typed))
        .take(limits::CHOICES)
        .collect()
}
