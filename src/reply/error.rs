//! Every sentence about something that went wrong: what happened, what to do next, a reference; never internals.

use super::escape::{escaped, plain};
use super::{Card, Reply, Tone, columns};
use crate::app::error::{Reference, chain};
use crate::app::preferences::Language;
use crate::app::{Class, Error};
use crate::coach::phrase;
use crate::coach::question::MAX_QUESTION_CHARS;

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
            footer: Some(phrase(language, "error-reference", &[("reference", reference)])),
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
        reply.menu = columns::menu(import.columns(), wanted);
    }
    reply
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

/// A sentence that is there in every language: what the coach's commands run into.
fn told(language: Language, id: &str, variables: &[(&str, &str)]) -> Sentence {
    Sentence {
        happened: phrase(language, id, variables),
        next: phrase(language, &format!("{id}.next"), variables),
    }
}

fn sentence(error: &Error, language: Language) -> Sentence {
    match error {
        Error::Import(import) => Sentence {
            happened: plain(&import.message(), 250),
            next: escaped(import.hint(), 1500),
        },
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
        Error::NoLaps => told(language, "error-no_laps", &[]),
        Error::OnlyOneLap => told(language, "error-only_one_lap", &[]),
        Error::OnlyOneDriver => say(
            "There is only one driver on that circuit here",
            "Ask a friend to upload a lap, or choose a lap of another circuit in `lap`.",
        ),
        Error::NoSuchLap => told(language, "error-no_such_lap", &[]),
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
        Error::LapIsPrivate => told(language, "error-lap_is_private", &[]),
        Error::FriendHasNoLap => told(language, "error-friend_has_no_lap", &[]),
        Error::QuestionTooLong => {
            let most = MAX_QUESTION_CHARS.to_string();
            told(language, "error-question_too_long", &[("most", most.as_str())])
        }
        Error::ForgottenAnswer => told(language, "error-forgotten_answer", &[]),
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
            told(language, "error-too_fast", &[("wait", wait.as_str())])
        }
        Error::ShuttingDown => told(language, "error-restarting", &[]),
        Error::DatabaseUnavailable(_) => told(language, "error-database", &[]),
        Error::Database(_) | Error::Chart(_) | Error::Crashed(_) | Error::Panicked | Error::Discord(_) => {
            told(language, "error-broken", &[])
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
