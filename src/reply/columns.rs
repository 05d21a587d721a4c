//! Columns that no program's layout explains: shown to the person, with a way to say what they are; `/columns`.

use std::fmt::Write as _;

use super::escape::{escaped, in_code, plain};
use super::{Card, MAP, Menu, MenuOption, Reply, Tone, limits};
use crate::app::column_mappings::{Mapping, MappingChange, Mappings};
use crate::ids::GuildId;
use crate::telemetry::{ChannelRole, UnknownColumn};

/// Columns listed before the rest is counted.
const MAX_LINES: usize = 20;
/// Mappings listed before the rest is counted.
const MAX_MAPPINGS: usize = 40;

/// Every column with three values and a guess, as a block that stays aligned.
pub(super) fn table(columns: &[UnknownColumn]) -> String {
    let mut text = String::from("```\n");
    for column in columns.iter().take(MAX_LINES) {
        let mut line = format!("{:<18} {}", in_code(&column.name, 18), values(column));
        if let Some(guess) = column.guess {
            // Writing to a String cannot fail.
            let _infallible = write!(line, "  {}?", guess.name());
        }
        let _infallible = writeln!(text, "{}", in_code(&line, 90));
    }
    if columns.len() > MAX_LINES {
        let _infallible = writeln!(text, "… and {} more", columns.len() - MAX_LINES);
    }
    text.push_str("```");
    text
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

/// A menu of the columns, to choose the one that has the wanted role; likely ones first.
pub(super) fn menu(columns: &[UnknownColumn], wanted: ChannelRole) -> Option<Menu> {
    let mut sorted: Vec<&UnknownColumn> = columns.iter().collect();
    sorted.sort_by_key(|column| column.guess != Some(wanted));
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
        placeholder: format!("Which column is {}?", spoken(wanted)),
        options,
    })
}

/// A mapping that was said.
#[must_use]
pub fn mapped(change: &MappingChange) -> Reply {
    let mapping = &change.mapping;
    let unit = if mapping.unit.is_empty() {
        "Its unit is read from the file, or found by its values; `/columns set` states one.".to_owned()
    } else {
        format!("Its unit is {}.", escaped(&mapping.unit, 20))
    };
    Reply {
        cards: vec![Card {
            title: format!("{} is {}", plain(&mapping.column, 100), spoken(mapping.role)),
            text: format!(
                "{unit} This holds for every file posted {} that needs it. Now post the file again.",
                place(change.guild)
            ),
            tone: Tone::Good,
            ..Card::default()
        }],
        ..Reply::default()
    }
}

/// A mapping that was taken back.
#[must_use]
pub fn unmapped(change: &MappingChange) -> Reply {
    Reply::card(
        format!(
            "{} means nothing special any more",
            plain(&change.mapping.column, 100)
        ),
        format!(
            "It was {} for files posted {}. Laps that are stored stay as they are.",
            spoken(change.mapping.role),
            place(change.guild)
        ),
    )
}

/// Everything that was said here.
#[must_use]
pub fn list(mappings: &Mappings) -> Reply {
    if mappings.mappings.is_empty() {
        return Reply::card(
            "No columns were explained here",
            "When a file is refused because a column is not understood, say which one it is below the refusal, or \
             with `/columns set`.",
        );
    }
    let mut text = String::from("```\n");
    for mapping in mappings.mappings.iter().take(MAX_MAPPINGS) {
        let _infallible = writeln!(text, "{}", in_code(&line(mapping), 90));
    }
    if mappings.mappings.len() > MAX_MAPPINGS {
        let _infallible = writeln!(text, "… and {} more", mappings.mappings.len() - MAX_MAPPINGS);
    }
    let _infallible = write!(
        text,
        "```\nThis holds for every file posted {} that needs it.",
        place(mappings.guild)
    );
    Reply::card("What columns mean", text)
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
pub fn choice(mapping: &Mapping) -> String {
    plain(
        &format!("{} is {}", mapping.column, spoken(mapping.role)),
        limits::CHOICE_NAME,
    )
}

/// Roles whose names contain what was typed, for choices.
#[must_use]
pub fn roles(typed: &str) -> Vec<&'static str> {
    let typed = typed.trim().to_lowercase().replace(' ', "_");
    ChannelRole::ALL
        .into_iter()
        .map(ChannelRole::name)
        .filter(|name| name.contains(&typed))
        .take(limits::CHOICES)
        .collect()
}

fn spoken(role: ChannelRole) -> String {
    role.name().replace('_', " ")
}

fn place(guild: Option<GuildId>) -> &'static str {
    if guild.is_some() {
        "in this server"
    } else {
        "in our direct messages"
    }
}
