//! What to do, on half a screen; a page per program on how to get a log out of it.

use super::custom_id::CustomId;
use super::{Card, Menu, MenuOption, Reply};
use crate::words::Words;

/// A command's name and its number in Discord, by which a mention of it can be pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mentionable {
    /// The name.
    pub name: String,
    /// The number; `None`: not known.
    pub id: Option<u64>,
    /// The first part of a command that has parts.
    pub part: Option<String>,
}

/// Any other program; its name is a word of each language.
const OTHER: &str = "other";

/// Programs with how to get a log out of them: the value of the option and what people call it.
const PROGRAMS: [(&str, &str); 11] = [
    ("garage61", "iRacing"),
    ("motec", "MoTeC, Assetto Corsa Competizione"),
    ("ac", "Assetto Corsa"),
    ("gt7", "Gran Turismo 7"),
    ("forza", "Forza Motorsport, Forza Horizon"),
    ("lmu", "Le Mans Ultimate"),
    ("racechrono", "RaceChrono"),
    ("aim", "AiM"),
    ("vbo", "VBOX, RaceBox"),
    ("trackaddict", "TrackAddict"),
    (OTHER, ""),
];

/// Which commands belong together.
const LOOK: [&str; 6] = ["compare", "corner", "map", "session", "grip", "consistency"];
const ASK: [&str; 2] = ["analyze", "ask"];
const FRIENDS: [&str; 3] = ["drivers", "leaderboard", "duel"];
const YOURS: [&str; 9] = [
    "laps",
    "progress",
    "note",
    "setup",
    "reference",
    "share",
    "settings",
    "notify",
    "data",
];

/// Every command in its group, and which files work.
#[must_use]
pub(crate) fn reply(commands: &[Mentionable], max_file_bytes: usize, words: Words) -> Reply {
    let upload = mention(commands, "upload");
    let mut lines = vec![format!(
        "**{}** {}",
        words.help_drop(),
        words.help_drop_about(&upload)
    )];
    let groups = [
        (words.help_look(), &LOOK[..]),
        (words.help_ask(), &ASK[..]),
        (words.help_friends(), &FRIENDS[..]),
        (words.help_yours(), &YOURS[..]),
    ];
    // Of the status nobody hears but whoever runs the bot.
    let mut told = vec!["upload", "help", "status"];
    for (group, names) in groups {
        told.extend(names);
        let mentions: Vec<String> = names.iter().map(|name| mention(commands, name)).collect();
        lines.push(format!("**{group}** {}", mentions.join(" ")));
    }
    // Whatever is in no group is for the server.
    let rest = commands
        .iter()
        .filter(|command| !told.contains(&command.name.as_str()));
    let rest: Vec<String> = rest.map(|command| mention(commands, &command.name)).collect();
    lines.push(format!("**{}** {}", words.help_server(), rest.join(" ")));
    let size = (max_file_bytes / (1024 * 1024)).to_string();
    Reply {
        cards: vec![Card {
            title: words.help_title(),
            text: lines.join("\n"),
            footer: Some(format!("{} {}", words.help_files(&size), words.help_computed())),
            ..Card::default()
        }],
        menus: vec![how_to_export(words)],
        ..Reply::default()
    }
}

/// A command that can be pressed, where its number is known.
fn mention(commands: &[Mentionable], name: &str) -> String {
    let known = commands.iter().find(|command| command.name == name);
    let part = known.and_then(|command| command.part.as_deref());
    let path = part.map_or_else(|| name.to_owned(), |part| format!("{name} {part}"));
    match known.and_then(|command| command.id) {
        Some(id) => format!("</{path}:{id}>"),
        None => format!("`/{path}`"),
    }
}

/// The same reply with commands that can be pressed where it names one.
#[must_use]
pub(crate) fn clickable(mut reply: Reply, commands: &[Mentionable]) -> Reply {
    for card in &mut reply.cards {
        for command in commands {
            let named = format!("`/{}`", command.name);
            if card.text.contains(&named) {
                card.text = card.text.replace(&named, &mention(commands, &command.name));
            }
        }
    }
    reply
}

pub(super) fn how_to_export(words: Words) -> Menu {
    Menu {
        custom_id: CustomId::Export.to_string(),
        placeholder: words.help_export(),
        options: PROGRAMS
            .iter()
            .map(|(value, _)| MenuOption {
                label: called(value, words),
                description: String::new(),
                value: (*value).to_owned(),
            })
            .collect(),
    }
}

/// What people call a program.
fn called(program: &str, words: Words) -> String {
    if program == OTHER {
        return words.help_export_other_name();
    }
    let found = PROGRAMS.iter().find(|(value, _)| *value == program);
    found.map_or_else(String::new, |(_, name)| (*name).to_owned())
}

/// How to get a log out of a program; `None` for one that is not in the menu.
#[must_use]
pub(crate) fn export(program: &str, words: Words) -> Option<Reply> {
    PROGRAMS.iter().find(|(value, _)| *value == program)?;
    let how = match program {
        "garage61" => words.help_export_garage61(),
        "motec" => words.help_export_motec(),
        "ac" => words.help_export_ac(),
        "gt7" => words.help_export_gt7(),
        "forza" => words.help_export_forza(),
        "lmu" => words.help_export_lmu(),
        "racechrono" => words.help_export_racechrono(),
        "aim" => words.help_export_aim(),
        "vbo" => words.help_export_vbo(),
        "trackaddict" => words.help_export_trackaddict(),
        _ => words.help_export_other(),
    };
    let is_got_elsewhere = matches!(program, "gt7" | "forza" | "racechrono" | "vbo" | "trackaddict");
    let text = if is_got_elsewhere {
        format!("{how}\n{}", words.help_export_then())
    } else {
        how
    };
    let mut reply = Reply::card(called(program, words), text);
    reply.menus.push(how_to_export(words));
    Some(reply)
}

/// For somebody who addressed us without a file.
#[must_use]
pub(crate) fn how_to_begin(words: Words) -> Reply {
    let mut reply = Reply::card(words.help_begin_title(), words.help_begin());
    reply.menus.push(how_to_export(words));
    reply
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_of_the_menu_has_a_page_of_its_own() {
        let mut pages = Vec::new();
        for (program, _) in PROGRAMS {
            let page = export(program, Words::default()).unwrap_or_default();
            assert_eq!(page.cards[0].title, called(program, Words::default()));
            assert!(!page.cards[0].title.is_empty(), "{program}");
            pages.push(page.cards[0].text.clone());
        }
        pages.sort_unstable();
        pages.dedup();
        assert_eq!(pages.len(), PROGRAMS.len());
        assert!(export("paint", Words::default()).is_none());
    }
}
