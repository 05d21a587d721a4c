//! Who calls a command: which settings they name, and in which language they read its pages.

use std::collections::BTreeMap;
use std::path::Path;

use crate::words::{Language, Words};

/// Whoever calls a command.
#[derive(Clone, Copy, Debug)]
pub(super) struct Caller<'a> {
    /// Settings laid over the defaults.
    pub(super) config: Option<&'a Path>,
    /// The language of pages and pictures.
    pub(super) words: Words,
    /// The language named with `--language`.
    named: Option<Language>,
}

impl<'a> Caller<'a> {
    /// Reads the language named with `--language`, else that of the terminal.
    pub(super) fn new(
        config: Option<&'a Path>,
        named: Option<Language>,
        environment: &BTreeMap<String, String>,
    ) -> Self {
        let language = named.unwrap_or_else(|| language_of_terminal(environment));
        Self {
            config,
            words: Words::new(language),
            named,
        }
    }

    /// The language of what the coach says. JSON is for programs: on every machine the same.
    pub(super) fn coach_language(&self, json: bool) -> Language {
        if json {
            self.named.unwrap_or_default()
        } else {
            self.words.language
        }
    }

    /// The same of an answer; `None`: that of the question.
    pub(super) const fn answer_language(&self) -> Option<Language> {
        self.named
    }
}

/// As POSIX has it: the first of the three that is set decides. A language that Pacenote does not speak is English.
fn language_of_terminal(environment: &BTreeMap<String, String>) -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| environment.get(name))
        .find(|locale| !locale.is_empty())
        .and_then(|locale| Language::of_locale(locale))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_the_named_one_else_that_of_the_terminal() {
        let check = |named, variables: &[(&str, &str)], expect| {
            let environment = variables
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect();
            let caller = Caller::new(None, named, &environment);
            assert_eq!(caller.words.language, expect, "{named:?} {variables:?}");
        };
        let italian = Some(Language::Italian);
        check(None, &[], Language::English);
        check(None, &[("LANG", "de_DE.UTF-8")], Language::German);
        check(None, &[("LANG", "pt.UTF-8")], Language::Portuguese);
        check(None, &[("LANG", "fr@euro")], Language::French);
        check(None, &[("LANG", "ja_JP.UTF-8")], Language::English);
        check(
            None,
            &[("LANG", "de_DE.UTF-8"), ("LC_ALL", "C")],
            Language::English,
        );
        check(
            None,
            &[("LANG", "de_DE"), ("LC_MESSAGES", "es_ES"), ("LC_ALL", "")],
            Language::Spanish,
        );
        check(italian, &[("LC_ALL", "de_DE.UTF-8")], Language::Italian);
    }

    #[test]
    fn json_does_not_depend_on_the_terminal() {
        let environment = [("LANG".to_owned(), "de_DE.UTF-8".to_owned())].into();
        let check = |named, expect| {
            let caller = Caller::new(None, named, &environment);
            assert_eq!(caller.coach_language(true), expect);
        };
        check(None, Language::English);
        check(Some(Language::French), Language::French);
    }
}
