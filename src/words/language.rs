//! The languages that Pacenote speaks.

/// A language that Pacenote speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Italian.
    Italian,
    /// Portuguese, as in Brazil.
    Portuguese,
}

impl Language {
    /// All of them, in the order of the enum.
    pub const ALL: [Self; 6] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Italian,
        Self::Portuguese,
    ];

    /// The two letters of ISO 639-1.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Italian => "it",
            Self::Portuguese => "pt",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Italian => "Italiano",
            Self::Portuguese => "Português",
        }
    }

    /// From a code or a locale such as `de`, `en-GB`, `pt_BR.UTF-8`; `None` for a language that Pacenote does not speak.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(code))
    }

    /// What stands between whole number and decimals.
    #[must_use]
    pub const fn decimal_mark(self) -> char {
        match self {
            Self::English => '.',
            Self::German | Self::French | Self::Spanish | Self::Italian | Self::Portuguese => ',',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_of_discord_name_a_language_or_none() {
        let check = |locale: &str, expect: Option<Language>| {
            assert_eq!(Language::of_locale(locale), expect, "{locale}");
        };
        check("de", Some(Language::German));
        check("en-US", Some(Language::English));
        check("es-419", Some(Language::Spanish));
        check("pt-BR", Some(Language::Portuguese));
        check("ja", None);
        check("", None);
    }
}
