//! What the coach says where no fact answers, and the small print of answers, in every language.

use crate::words::{Language, Words};

/// Something that is said word for word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The question is not about driving.
    OffTopic,
    /// Public roads, or hurting somebody.
    Unsafe,
    /// What somebody else drove in private.
    Private,
    /// None of the coach's languages.
    OtherLanguage,
    /// Driving in general, without a checked text.
    General,
    /// Small print: `wording: AI, numbers: computed`.
    WordedByModel,
    /// Small print: `computed`.
    Computed,
    /// Small print: `computed`, and a model is being asked.
    WordingFollows,
    /// Small print: general knowledge, not from laps.
    GeneralKnowledge,
    /// Small print: general knowledge in a model's words.
    GeneralByModel,
    /// Small print: general knowledge, and a model is being asked.
    GeneralFollows,
    /// The day's budget for a model is used up.
    Shortage,
    /// Before the laps that an answer is about.
    About,
}

impl Notice {
    /// In a language.
    #[must_use]
    pub fn text(self, language: Language) -> String {
        let words = Words::new(language);
        match self {
            Self::OffTopic => words.ask_off_topic(),
            Self::Unsafe => words.ask_unsafe(),
            Self::Private => words.ask_private(),
            Self::OtherLanguage => words.ask_other_language(),
            Self::General => words.ask_general(),
            Self::WordedByModel => words.ask_worded_by_model(),
            Self::Computed => words.ask_computed(),
            Self::WordingFollows => words.ask_wording_follows(),
            Self::GeneralKnowledge => words.ask_general_knowledge(),
            Self::GeneralByModel => words.ask_general_by_model(),
            Self::GeneralFollows => words.ask_general_follows(),
            Self::Shortage => words.ask_shortage(),
            Self::About => words.ask_about(),
        }
    }
}
