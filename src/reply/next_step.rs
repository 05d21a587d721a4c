//! The next step after something that went wrong, as a button or a menu where there is one.

use super::custom_id::CustomId;
use super::help::how_to_export;
use super::{Button, Reply};
use crate::app::Error;
use crate::words::Words;

/// What one press away helps.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Nothing of ours does.
    Nowhere,
    /// There are no laps yet: what an answer looks like, and how to get a log.
    First,
    /// The file is not what it should be: how to export another one.
    Export,
    /// The laps that there are, to pick one or to show it.
    OwnLaps,
}

/// Puts it below the sentence.
pub(super) fn offer(reply: &mut Reply, error: &Error, words: Words) {
    let step = step(error);
    match step {
        Step::Nowhere => return,
        Step::First => reply
            .buttons
            .push(button(words.welcome_sample(), CustomId::Sample)),
        Step::OwnLaps => reply.buttons.push(button(words.sessions_title(), CustomId::Mine)),
        Step::Export => {}
    }
    if step != Step::OwnLaps && reply.menus.is_empty() {
        reply.menus.push(how_to_export(words));
    }
}

/// The same where somebody has no laps yet.
pub(super) fn first(reply: &mut Reply, words: Words) {
    offer(reply, &Error::NoLaps, words);
}

#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "most of what goes wrong has no press that helps"
)]
fn step(error: &Error) -> Step {
    match error {
        Error::NoLaps | Error::NobodyThere => Step::First,
        Error::NoFile | Error::Import(_) | Error::ParseTimeout(_) => Step::Export,
        Error::OnlyOneLap
        | Error::NoSuchLap
        | Error::LapIsPrivate
        | Error::NotYours
        | Error::OnlyOneDriver
        | Error::NoCorners
        | Error::ForgottenAnswer
        | Error::Analysis(_)
        | Error::FriendHasNoLap
        | Error::TooFewLaps
        | Error::NothingInCommon
        | Error::NoSetup
        | Error::NoSuchPlace => Step::OwnLaps,
        _ => Step::Nowhere,
    }
}

fn button(label: String, id: CustomId) -> Button {
    Button {
        label,
        custom_id: id.to_string(),
    }
}
