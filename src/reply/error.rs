//! Every sentence about something that went wrong: what happened, what to do next, a reference; never internals.

use super::escape::{escaped, plain};
use super::{Card, Reply, Tone, columns};
use crate::app::error::{Reference, chain};
use crate::app::{Class, Error};

/// Says the error to the person and logs it once, under a reference that both carry.
#[must_use]
pub fn logged(error: &Error) -> Reply {
    let reference = log(error);
    reply(error, &reference.to_string())
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

/// The card for an error.
#[must_use]
pub fn reply(error: &Error, reference: &str) -> Reply {
    let Sentence { happened, next } = sentence(error);
    let mut reply = Reply {
        cards: vec![Card {
            title: happened,
            text: next,
            footer: Some(format!("Reference {reference}")),
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

fn sentence(error: &Error) -> Sentence {
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
        Error::NoLaps => say(
            "There is no lap of yours that can be shown here",
            "Drop a log with `/upload`. Private laps appear with `private: True`, or after `/share`.",
        ),
        Error::OnlyOneLap => say(
            "There is only one lap to look at here",
            "Upload another log of this circuit, or choose a friend's lap in `against`.",
        ),
        Error::OnlyOneDriver => say(
            "There is only one driver on that circuit here",
            "Ask a friend to upload a lap, or choose a lap of another circuit in `lap`.",
        ),
        Error::NoSuchLap => say(
            "I do not know that lap",
            "Choose one from the list that appears while you type; `/laps` shows yours.",
        ),
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
        Error::LapIsPrivate => say(
            "That lap is private, and this answer would be public",
            "Run the command again with `private: True`, or show the lap to this server with `/share`.",
        ),
        Error::FriendHasNoLap => say(
            "Your friend shows no lap of this circuit here",
            "Ask them to drop a log in this server, or to show one with `/share`.",
        ),
        Error::QuestionTooLong => say(
            "That is more than a question",
            "Ask in at most 4,000 characters; one thing at a time works best.",
        ),
        Error::ForgottenAnswer => say(
            "That answer is too old, or it is not yours",
            "Ask again with `/ask`; answers are remembered for half an hour.",
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
        Error::TooFast { retry_in } => say(
            "One moment",
            &format!(
                "That was a lot of commands for one minute. Try again in {:.0} s.",
                retry_in.get().max(1.0).ceil()
            ),
        ),
        Error::ShuttingDown => say("I am restarting", "Try again in a minute."),
        Error::DatabaseUnavailable(_) => say(
            "The database does not answer",
            "Nothing was lost and nothing was stored. Try again in a minute.",
        ),
        Error::Database(_) | Error::Chart(_) | Error::Crashed(_) | Error::Panicked | Error::Discord(_) => {
            say(
                "Something broke on our side",
                "Try again; if it happens again, tell the bot's owner the reference below.",
            )
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
