//! What goes into an answer, and what comes out.

use super::budget::Shortage;
use crate::coach::{Fact, Facts, Reader};

/// An answer with what it rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Its sentences, in the reader's language. Text of a model among them: to be escaped.
    pub sentences: Vec<String>,
    /// By what the driver will know, for the first thing to work on: a sentence.
    pub measure: Option<String>,
    /// The facts behind it.
    pub evidence: Vec<FactLine>,
    /// Who worded it.
    pub wording: Wording,
    /// Why sentences of a model were not used.
    pub rejected: Vec<String>,
    /// Why no model was asked, where that is for the reader to know.
    pub shortage: Option<Shortage>,
    /// Whether it is general knowledge and says nothing of any lap.
    pub is_general: bool,
}

/// Who worded an answer. The numbers are computed in any case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Wording {
    /// This model.
    Ai(String),
    /// Nobody: it is computed.
    #[default]
    Computed,
}

/// A fact as the reader reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactLine {
    /// Its id.
    pub id: String,
    /// `T5 entry: brakes 14 m early, 0.21 s`.
    pub text: String,
}

/// What an answer is made of.
#[derive(Clone, Copy)]
pub struct AnswerParts<'a> {
    /// The question, cleaned.
    pub question: &'a str,
    /// What the same person asked before, oldest first.
    pub earlier: &'a [String],
    /// Everything that may be said.
    pub facts: &'a Facts,
    /// What of it the question is about.
    pub selected: &'a [&'a Fact],
    /// For whom.
    pub reader: &'a Reader,
    /// Who asked, where and who reads along: answers are kept apart by it.
    pub cache_key: &'a str,
}

/// What a model made of the points of a debrief.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordedPoints {
    /// The model, where at least one point is in its words.
    pub model: Option<String>,
    /// Why some of its words were not used.
    pub rejected: Vec<String>,
    /// Why no model was asked, where that is for the reader to know.
    pub shortage: Option<Shortage>,
}

impl WordedPoints {
    /// Who worded the debrief.
    #[must_use]
    pub fn wording(self) -> Wording {
        self.model.map_or(Wording::Computed, Wording::Ai)
    }
}
