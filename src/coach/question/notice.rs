//! What the coach says where no fact answers, and the small print of answers, in every language.

use crate::words::{Language, Words};

/// Something that is said word for word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// Driving in general, without a checked text.
    General,
    /// Small print: general knowledge, not from laps.
    GeneralKnowledge,
    /// Small print: general knowledge in a model's words.
    GeneralByModel,
    /// Small print: general knowledge, and a model is being asked.
    GeneralFollows,
    /// The day's budget for a model is used up.
    Shortage,
}

impl Notice {
    /// In a language.
    #[must_use]
    pub(crate) fn text(self, language: Language) -> String {
        let words = Words::new(language);
        match self {
            Self::General => words.ask_general(),
            Self::GeneralKnowledge => words.ask_general_knowledge(),
            Self::GeneralByModel => words.ask_general_by_model(),
            Self::GeneralFollows => words.ask_general_follows(),
            Self::Shortage => words.ask_shortage(),
        }
    }
}
