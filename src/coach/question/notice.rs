//! What the coach says where no fact answers, and the small print of answers, in every language.

use crate::coach::Language;
use crate::coach::sentences::say;

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
    /// The laps say nothing about what was asked.
    Silent,
    /// Nothing stands out in this corner.
    SilentCorner(u32),
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
        let (id, corner) = match self {
            Self::OffTopic => ("ask-off-topic", None),
            Self::Unsafe => ("ask-unsafe", None),
            Self::Private => ("ask-private", None),
            Self::OtherLanguage => ("ask-other-language", None),
            Self::General => ("ask-general", None),
            Self::Silent => ("ask-silent", None),
            Self::SilentCorner(corner) => ("ask-silent-corner", Some(format!("T{corner}"))),
            Self::WordedByModel => ("ask-worded-by-model", None),
            Self::Computed => ("ask-computed", None),
            Self::WordingFollows => ("ask-wording-follows", None),
            Self::GeneralKnowledge => ("ask-general-knowledge", None),
            Self::GeneralByModel => ("ask-general-by-model", None),
            Self::GeneralFollows => ("ask-general-follows", None),
            Self::Shortage => ("ask-shortage", None),
            Self::About => ("ask-about", None),
        };
        let variables: Vec<(&str, &str)> = corner.iter().map(|corner| ("corner", corner.as_str())).collect();
        say(language, id, &variables).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_can_be_said_in_every_language() {
        for language in Language::ALL {
            for notice in [
                Notice::OffTopic,
                Notice::Unsafe,
                Notice::Private,
                Notice::OtherLanguage,
                Notice::General,
                Notice::Silent,
                Notice::SilentCorner(5),
                Notice::WordedByModel,
                Notice::Computed,
                Notice::WordingFollows,
                Notice::GeneralKnowledge,
                Notice::GeneralByModel,
                Notice::GeneralFollows,
                Notice::Shortage,
                Notice::About,
            ] {
                assert!(
                    notice.text(language).chars().count() >= 2,
                    "{language:?} {notice:?}"
                );
            }
        }
    }
}
