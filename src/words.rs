//! Everything that Pacenote says to people, in six languages.
//!
//! The sentences stand in `config/locales/*.ftl` ([Fluent](https://projectfluent.org)); `build.rs` makes one method of
//! [`Words`] of each message and each attribute. To add a sentence:
//!
//! 1. Write it into the section of its topic in all six files: `laps-count = { $laps -> [one] { $laps } lap *[other] { $laps } laps }`.
//! 2. Say it: `words.laps_count(n_laps)`. `laps-title` is `laps_title`, its attribute `.empty` is `laps_title_empty`.
//! 3. A variable is `&str`, or `usize` where it decides between singular and plural.
//! 4. One variable is a plain argument; several are a structure, so that nobody swaps them:
//!    `words.compare_slower(args::CompareSlower { driver: &a, gap: &gap, other: &b })`.
//! 5. A sentence that is missing in a language, or that names other variables there, fails the build; one that nobody says
//!    fails a test. Languages may ask for a case of a variable, as in `$against-gen`.
//! 6. Foreign text (names, files) is escaped before it becomes a variable.

mod invisible;
mod language;
mod numbers;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

pub(crate) use invisible::is_invisible;
pub use language::Language;
pub(crate) use sentences::args;
use sentences::{N_SECTIONS, SOURCES};

/// What can be said in one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The language.
    pub language: Language,
}

#[allow(
    missing_docs,
    clippy::missing_docs_in_private_items,
    clippy::doc_markdown,
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    clippy::too_long_first_doc_paragraph,
    reason = "generated: the sentence is the documentation"
)]
mod sentences {
    use super::Words;

    include!(concat!(env!("OUT_DIR"), "/words.rs"));

    #[cfg(test)]
    mod tests;
}

/// A section is read when it is first spoken of: a command of the command line speaks of few, and all of a language take
/// 1.5 MiB.
static BUNDLES: [[OnceLock<FluentBundle<FluentResource>>; N_SECTIONS]; 6] =
    [const { [const { OnceLock::new() }; N_SECTIONS] }; 6];

fn bundle(language: Language, section: usize) -> Option<&'static FluentBundle<FluentResource>> {
    let source = SOURCES.get(language as usize)?.get(section)?;
    let bundle = BUNDLES.get(language as usize)?.get(section)?;
    Some(bundle.get_or_init(|| {
        let locale = language.code().parse().into_iter().collect();
        let mut bundle = FluentBundle::new_concurrent(locale);
        // Marks around variables would be seen in pictures, and no language here is written from right to left.
        bundle.set_use_isolating(false);
        // `build.rs` has read the file without an error, and no id stands there twice.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*source).to_owned());
        bundle.add_resource_overriding(resource);
        bundle
    }))
}

impl Words {
    /// In a language.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// A sentence that `build.rs` has found in every language.
    fn say(
        self,
        section: usize,
        id: &str,
        attribute: &str,
        variables: &[(&'static str, FluentValue<'_>)],
    ) -> String {
        self.format(section, id, attribute, variables, &mut Vec::new())
            .unwrap_or_else(|| id.to_owned())
    }

    fn format(
        self,
        section: usize,
        id: &str,
        attribute: &str,
        variables: &[(&'static str, FluentValue<'_>)],
        errors: &mut Vec<FluentError>,
    ) -> Option<String> {
        let bundle = bundle(self.language, section)?;
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            "" => message.value()?,
            _ => message.get_attribute(attribute)?.value(),
        };
        let variables: FluentArgs = variables.iter().cloned().collect();
        let text = bundle.format_pattern(pattern, Some(&variables), errors);
        Some(text.into_owned())
    }
}
