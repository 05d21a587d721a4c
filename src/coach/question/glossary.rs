//! Terms of the sport and general topics, explained by people in every language of the coach.

use serde::Deserialize;

use super::super::spelling::folded;
use super::lexicon;
use crate::coach::Language;
use crate::coach::look::Look;

/// The texts, reviewed like code.
const SOURCE: &str = include_str!("../../../config/coach/glossary.toml");

/// Every term.
#[derive(Clone, Debug)]
pub struct Glossary {
    terms: Vec<Term>,
}

/// A term with its explanation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its name in code and caches.
    pub id: String,
    /// Whether it is general knowledge whatever else the question says: laps cannot answer it.
    #[serde(default)]
    general: bool,
    /// Where it shows in a log.
    #[serde(default)]
    look: Option<Look>,
    names: Vec<String>,
    en: String,
    de: String,
    fr: String,
    es: String,
    it: String,
    pt: String,
}

/// The file of terms cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the glossary cannot be read")]
pub struct GlossaryError(#[from] toml::de::Error);

#[derive(Deserialize)]
struct File {
    term: Vec<Term>,
}

impl Glossary {
    /// The terms that are part of the binary.
    ///
    /// # Errors
    /// The file is not as it should be; a test reads it.
    pub fn load() -> Result<Self, GlossaryError> {
        let File { mut term } = toml::from_str(SOURCE)?;
        for one in &mut term {
            for name in &mut one.names {
                *name = folded(name).trim().to_owned();
            }
        }
        Ok(Self { terms: term })
    }

    /// By its id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }

    /// Every term.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The term that a question names, whatever else it says.
    #[must_use]
    pub fn nearest(&self, question: &str) -> Option<&Term> {
        self.find(&folded(question))
    }

    /// The term that a folded question names; of several, the one with the longest name.
    pub(super) fn find(&self, question: &str) -> Option<&Term> {
        let length = |term: &Term| {
            let named = term.names.iter().filter(|name| lexicon::contains(question, name));
            named.map(String::len).max()
        };
        self.terms
            .iter()
            .filter_map(|term| Some((length(term)?, term)))
            .max_by_key(|(length, _)| *length)
            .map(|(_, term)| term)
    }
}

impl Term {
    /// The explanation.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::German => &self.de,
            Language::French => &self.fr,
            Language::Spanish => &self.es,
            Language::Italian => &self.it,
            Language::Portuguese => &self.pt,
        }
    }

    /// Where it shows in a log.
    #[must_use]
    pub const fn look(&self) -> Option<Look> {
        self.look
    }

    /// Whether it is about how the car behaves: understeer, oversteer and their like.
    pub(super) fn is_balance(&self) -> bool {
        self.look == Some(Look::Balance)
    }

    /// Whether it is a general topic, which laps cannot answer.
    pub(super) const fn is_general(&self) -> bool {
        self.general
    }
}
