//! Every sentence about something that went wrong: what happened, what to do next, a reference; never internals.

use super::custom_id::CustomId;
use super::escape::{escaped, plain, shortened};
use super::{Card, Menu, MenuOption, Reply, Tone, columns};
use crate::app::error::{Reference, chain};
use crate::app::label::LapSummary;
use crate::app::preferences::Language;
use crate::app::{Class, Error};
use crate::coach::question::MAX_QUESTION_CHARS;
use crate::remarks::{self, Refusal};
use crate::words::Words;

/// Says the error to the person and logs it once, under a reference that both carry.
#[must_use]
pub fn logged(error: &Error) -> Reply {
    logged_in(error, Language::English)
}

/// The same in a language, where there are words for it; else in English.
#[must_use]
pub fn logged_in(error: &Error, language: Language) -> Reply {
    let reference = log(error);
    reply_in(error, &reference.to_string(), language)
}

/// The same for one file of several: the file's name is in the title.
#[must_use]
pub fn about_file(file_name: &str, error: &Error) -> Reply {
    let mut said = logged(error);
    for card in &mut said.cards {
        card.title = format!("{}: {}", plain(file_name, 80), card.title);
    }
    said
}

fn log(error: &Error) -> Reference {
    let reference = Reference::new();
    let chain = chain(error);
    match error.class() {
        Class::User => tracing::info!(error.reference = %reference, error.chain = %chain, "refused"),
        Class::Busy => tracing::warn!(error.reference = %reference, error.chain = %chain, "busy"),
        Class::Internal => tracing::error!(error.reference = %reference, error.chain = %chain, "failed"),
    }
    reference
}

/// The card for an error, in English.
#[must_use]
pub fn reply(error: &Error, reference: &str) -> Reply {
    reply_in(error, reference, Language::English)
}

pub(super) fn reply_in(error: &Error, reference: &str, language: Language) -> Reply {
    let Sentence { happened, next } = sentence(error, language);
    let mut reply = Reply {
        cards: vec![Card {
            title: happened,
            text: next,
            footer: Some(Words::new(language).error_reference(reference)),
            tone: Tone::Bad,
        }],
        ..Reply::default()
    };
    if let Error::Import(import) = error
        && let (Some(wanted), [_, ..]) = (import.wanted(), import.columns())
    {
        for card in &mut reply.cards {
            card.text = format!("{}\n{}", card.text, columns::table(import.columns()));
        }
        reply.menus.extend(columns::menu(import.columns(), wanted));
    }
    if let Error::WhichLap(laps) = error {
        reply.menus.push(which_lap(laps, language));
    }
    reply
}

/// The laps that fit, to pick one; from its comparison everything else is one press away.
fn which_lap(laps: &[LapSummary], language: Language) -> Menu {
    Menu {
        custom_id: CustomId::Pick.to_string(),
        placeholder: Words::new(language).error_which_lap_menu(),
        options: laps
            .iter()
            .map(|lap| MenuOption {
                label: super::laps::choice(lap),
                description: String::new(),
                value: lap.id.to_string(),
            })
            .collect(),
    }
}

/// What happened (plain text) and what to do next (markdown, foreign parts escaped).
struct Sentence {
    happened: String,
    next: String,
}

fn say(happened: &str, next: &str) -> Sentence {
    Sentence {
        happened: happened.to_owned(),
        next: next.to_owned(),
    }
}

const fn told(happened: String, next: String) -> Sentence {
    Sentence { happened, next }
}

fn sentence(error: &Error, language: Language) -> Sentence {
    let words = Words::new(language);
    match error {
        Error::Import(import) => {
            let Refusal { happened, next } = remarks::refusal(import, words, |name| plain(name, 60));
            Sentence {
                happened: shortened(happened.trim_end_matches('.'), 250),
                next,
            }
        }
        Error::ParseTimeout(limit) => say(
            "This file takes too long to read",
            &format!(
                "I gave up after {} s. Export fewer channels or fewer laps and try again.",
                limit.as_secs()
            ),
        ),
        Error::FileTooLarge { max_bytes } => say(
            &format!("The file is larger than {} MiB", max_bytes / (1024 * 1024)),
            "Export fewer laps or fewer channels, or zip the file.",
        ),
        Error::ForeignAttachment => say(
            "That file is not on Discord",
            "Attach the file itself instead of a link to it.",
        ),
        Error::Download(_) => say(
            "The file could not be fetched from Discord",
            "Links to files expire. Post the file again.",
        ),
        Error::NoFile => say(
            "There is no file in that message",
            "Choose a message that has a telemetry log attached, or use `/upload`.",
        ),
        Error::PostedByBot => say(
            "That message is from a bot",
            "I store laps for people. Ask the driver to post the file, or use `/upload` for your own.",
        ),
        Error::Analysis(analysis) => Sentence {
            happened: "These laps cannot be compared".to_owned(),
            next: format!(
                "{} Choose two complete laps of the same circuit.",
                escaped(&full_stop(&analysis.to_string()), 600)
            ),
        },
        Error::NoLaps => told(words.error_no_laps(), words.error_no_laps_next()),
        Error::OnlyOneLap => told(words.error_only_one_lap(), words.error_only_one_lap_next()),
        Error::OnlyOneDriver => say(
            "There is only one driver on that circuit here",
            "Ask a friend to upload a lap, or choose a lap of another circuit in `lap`.",
        ),
        Error::WhichLap(_) => told(words.error_which_lap(), words.error_which_lap_next()),
        Error::NoSuchLap => told(words.error_no_such_lap(), words.error_no_such_lap_next()),
        Error::NoSuchPlace => say(
            "I do not know that circuit or car",
            "Choose one from the list that appears while you type.",
        ),
        Error::NobodyThere => say(
            "Nobody has shared a lap that counts there",
            "Laps that are uploaded in this server appear here; private ones never do. `/share` shows one of yours.",
        ),
        Error::TooFewLaps => say(
            "There are too few laps in this session",
            "Consistency needs at least three complete laps of one session, driven at about the same pace.",
        ),
        Error::NoSuchCorner(corner) => say(
            &format!("There is no corner {} on this lap", corner.number),
            &match corner.of {
                0 => "No corners were found on it; leave `corner` out.".to_owned(),
                of => format!("It has {of}; the numbers are on the map of `/compare`."),
            },
        ),
        Error::WhichCorner => say(
            "Which corner?",
            "Give its number in `corner`; `/corners` alone lists them.",
        ),
        Error::NoCorners => say(
            "No corner was found on that lap",
            "Choose a complete lap of this circuit in `lap`.",
        ),
        Error::LapIsPrivate => told(words.error_lap_is_private(), words.error_lap_is_private_next()),
        Error::FriendHasNoLap => told(
            words.error_friend_has_no_lap(),
            words.error_friend_has_no_lap_next(),
        ),
        Error::QuestionTooLong => {
            let most = MAX_QUESTION_CHARS.to_string();
            told(
                words.error_question_too_long(),
                words.error_question_too_long_next(&most),
            )
        }
        Error::ForgottenAnswer => told(
            words.error_forgotten_answer(),
            words.error_forgotten_answer_next(),
        ),
        Error::NotYours => say(
            "That is somebody else's lap",
            "Only its driver can change who sees it.",
        ),
        Error::NotManager => say(
            "Only managers of this server can do that",
            "Ask somebody who may manage the server.",
        ),
        Error::Mapping(mapping) => Sentence {
            happened: "I do not understand that".to_owned(),
            next: format!(
                "{} Choose a role from the list that appears while you type, and a unit like km/h, mph, m, %, deg.",
                escaped(&full_stop(&mapping.to_string()), 300)
            ),
        },
        Error::NoSuchColumn => say(
            "There is no such column",
            "Write the column's name as the file spells it; `/columns list` shows what was said already.",
        ),
        Error::MappedByOther => say(
            "Somebody else said what that column is",
            "Ask them, or somebody who may manage the server, to change it with `/columns set`.",
        ),
        Error::TooManyMappings => say(
            "There are too many columns explained here",
            "Take some back with `/columns remove` first.",
        ),
        Error::OutdatedCommand => say(
            "This button or command is from an older version",
            "Run the command again. If it stays like this, the bot's owner runs `pacenote register`.",
        ),
        Error::NotInServer => say("That works in a server only", "Use it in a channel of a server."),
        Error::TooFast { retry_in } => {
            let wait = format!("{:.0}", retry_in.get().max(1.0).ceil());
            told(words.error_too_fast(), words.error_too_fast_next(&wait))
        }
        Error::ShuttingDown => told(words.error_restarting(), words.error_restarting_next()),
        Error::DatabaseUnavailable(_) => told(words.error_database(), words.error_database_next()),
        Error::Database(_) | Error::Chart(_) | Error::Crashed(_) | Error::Panicked | Error::Discord(_) => {
            told(words.error_broken(), words.error_broken_next())
        }
    }
}

fn full_stop(text: &str) -> String {
    let mut characters = text.chars();
    let capital: String = characters
        .next()
        .map(|first| first.to_uppercase().collect())
        .unwrap_or_default();
    format!("{capital}{}.", characters.as_str().trim_end_matches('.'))
}
