//! The sentences of the coach: Fluent files, one per language, part of the binary.
//!
//! They hold text and variables only, so what is used of Fluent is its syntax: no selectors, terms or functions.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::Language;

/// A piece of a sentence.
#[derive(Debug)]
enum Piece {
    Text(&'static str),
    Variable(&'static str),
}

/// Every sentence of one language, by id; attributes as `id.attribute`.
#[derive(Debug, Default)]
struct Sentences(HashMap<String, Vec<Piece>>);

/// What the files say never changes while the program runs.
static ALL: LazyLock<[Sentences; 6]> = LazyLock::new(|| {
    Language::ALL.map(|language| {
        Sentences::read(match language {
            Language::English => include_str!("../../config/locales/en.ftl"),
            Language::German => include_str!("../../config/locales/de.ftl"),
            Language::French => include_str!("../../config/locales/fr.ftl"),
            Language::Spanish => include_str!("../../config/locales/es.ftl"),
            Language::Italian => include_str!("../../config/locales/it.ftl"),
            Language::Portuguese => include_str!("../../config/locales/pt.ftl"),
        })
    })
});

impl Sentences {
    /// What cannot be read is left out; a test reads all of it.
    fn read(source: &'static str) -> Self {
        let resource = match fluent_syntax::parser::parse_runtime(source) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut sentences = HashMap::new();
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            if let Some(value) = message.value {
                sentences.insert(message.id.name.to_owned(), pieces(value));
            }
            for attribute in message.attributes {
                let id = format!("{}.{}", message.id.name, attribute.id.name);
                sentences.insert(id, pieces(attribute.value));
            }
        }
        Self(sentences)
    }

    fn of(language: Language) -> Option<&'static Self> {
        let at = Language::ALL.iter().position(|other| *other == language)?;
        ALL.get(at)
    }
}

fn pieces(pattern: Pattern<&'static str>) -> Vec<Piece> {
    pattern
        .elements
        .into_iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Piece::Text(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => Piece::Variable(id.name),
            PatternElement::Placeable { .. } => Piece::Text(""),
        })
        .collect()
}

/// The sentence `id` with its variables filled; `None` where the language has no such sentence or a variable of it is
/// not given: half a sentence is never said.
#[must_use]
pub(super) fn say(language: Language, id: &str, variables: &[(&str, &str)]) -> Option<String> {
    let mut text = String::new();
    for piece in Sentences::of(language)?.0.get(id)? {
        match piece {
            Piece::Text(part) => text.push_str(part),
            Piece::Variable(name) => {
                let (_, value) = variables.iter().find(|(given, _)| given == name)?;
                text.push_str(value);
            }
        }
    }
    Some(text)
}

/// A phrase of the files of sentences by its id, in a language, else in English; empty where it cannot be said at all.
#[must_use]
pub fn phrase(language: Language, id: &str, variables: &[(&str, &str)]) -> String {
    say(language, id, variables)
        .or_else(|| say(Language::English, id, variables))
        .unwrap_or_default()
}

/// The first of `ids` that can be said.
#[must_use]
pub(super) fn say_first(language: Language, ids: &[&str], variables: &[(&str, &str)]) -> Option<String> {
    ids.iter().find_map(|id| say(language, id, variables))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Ids and the variables of each.
    fn ids(language: Language) -> BTreeMap<String, Vec<String>> {
        let sentences = Sentences::of(language).unwrap();
        let variables = |pieces: &[Piece]| {
            let mut names: Vec<String> = pieces
                .iter()
                .filter_map(|piece| match piece {
                    // Which case of it a language needs is its own business.
                    Piece::Variable(name) if name.starts_with("ref-gen") => Some("ref".to_owned()),
                    Piece::Variable(name) => Some((*name).to_owned()),
                    Piece::Text(_) => None,
                })
                .collect();
            names.sort();
            names
        };
        sentences
            .0
            .iter()
            .map(|(id, pieces)| (id.clone(), variables(pieces)))
            .collect()
    }

    #[test]
    fn every_language_has_the_same_sentences_with_the_same_variables() {
        let english = ids(Language::English);
        assert!(english.len() > 150, "{}", english.len());
        for language in Language::ALL {
            assert_eq!(ids(language), english, "{language:?}");
        }
    }

    #[test]
    fn no_sentence_brings_a_number_of_its_own() {
        for language in Language::ALL {
            for (id, pieces) in &Sentences::of(language).unwrap().0 {
                for piece in pieces {
                    let is_text =
                        matches!(piece, Piece::Text(text) if text.chars().any(|c| c.is_ascii_digit()));
                    assert!(!is_text, "{language:?} {id}");
                }
            }
        }
    }

    #[test]
    fn half_a_sentence_is_never_said() {
        let given = [("corner", "T5"), ("phase", "entry")];
        assert_eq!(say(Language::English, "fact-loss", &given), None);
        assert_eq!(say(Language::English, "no-such-sentence", &given), None);
    }
}
