//! What is said to a question, with everything that is shown around it.

use std::sync::Arc;

use tokio::time::Instant;

use super::memory::TurnId;
use super::pipeline::ToWord;
use crate::app::drawing::Drawing;
use crate::app::label::LapSummary;
use crate::app::preferences::Preferences;
use crate::app::writer::Answer;

/// An answer with everything that is shown around it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What is said.
    pub kind: AskedKind,
    /// For whom.
    pub preferences: Preferences,
    /// By which the answer is found again, for its buttons.
    pub id: Option<TurnId>,
    /// Other readings of the question that one tap gives, in words.
    pub readings: Vec<String>,
    /// Whether a model is going to be asked for its wording.
    pub wording_follows: bool,
    pub(super) pending: Option<Arc<Pending>>,
}

/// What is said to a question.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant, reason = "there is one at a time")]
pub enum AskedKind {
    /// About laps.
    Laps {
        /// The answer.
        answer: Answer,
        /// The lap looked at, and the one it is held against.
        about: Option<(LapSummary, Option<LapSummary>)>,
        /// What the question was read as, where the rules are not sure.
        read_as: Option<String>,
        /// A picture that says more.
        picture: Option<Drawing>,
        /// Numbers and names of the corners that have names.
        corner_names: Vec<(u32, String)>,
    },
    /// Said word for word: Pacenote itself, thanks, why nothing is said.
    Plain(String),
    /// A term or a general topic, explained.
    Term {
        /// The explanation, in the asker's language.
        text: String,
    },
    /// Driving in general.
    General {
        /// The nearest checked text, in the asker's language.
        text: Option<String>,
        /// What a model said, without sentences where nothing of it may be said.
        worded: Option<Answer>,
    },
}

impl Asked {
    /// Whether it tells a command to use.
    #[must_use]
    pub fn names_commands(&self) -> bool {
        match &self.kind {
            AskedKind::Plain(text) | AskedKind::Term { text } => text.contains("`/"),
            AskedKind::Laps { .. } | AskedKind::General { .. } => false,
        }
    }
}

/// What a model may word once the computed answer is shown.
#[derive(Debug)]
pub(super) struct Pending {
    pub(super) question: String,
    pub(super) earlier: Vec<String>,
    pub(super) cache_key: String,
    pub(super) deadline: Instant,
    pub(super) what: PendingWhat,
}

#[derive(Debug)]
pub(super) enum PendingWhat {
    Laps(ToWord),
    General,
}
