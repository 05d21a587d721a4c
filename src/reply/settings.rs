//! How somebody reads answers from now on.

use super::{Card, Reply, Tone};
use crate::app::preferences::{
    ChosenPreferences, DisplayUnits, LanguageChoice, Level, PreferenceChanges, World,
};

/// What holds, and how to change it where nothing was changed.
#[must_use]
pub fn reply(chosen: &ChosenPreferences, locale: &str, changes: PreferenceChanges) -> Reply {
    let units = match chosen.units {
        DisplayUnits::Metric => "metric: km/h and metres",
        DisplayUnits::Imperial => "imperial: mph and feet",
    };
    let language = match chosen.language {
        LanguageChoice::Fixed(language) => language.own_name().to_owned(),
        LanguageChoice::Auto => format!("as your Discord: {}", chosen.language.language(locale).own_name()),
    };
    let level = match chosen.level {
        Level::Novice => "novice: plain words, one thing at a time",
        Level::Club => "club: with the usual terms",
        Level::Fast => "fast: short, all numbers",
    };
    let drives = match chosen.drives {
        Some(World::Sim) => "a simulator",
        Some(World::RealCar) => "a real car",
        None => "not said, so advised as a real car",
    };
    let changed = changes != PreferenceChanges::default();
    Reply {
        cards: vec![Card {
            title: if changed { "Settings kept" } else { "Your settings" }.to_owned(),
            text: format!(
                "**Units** {units}\n**Language of the coach** {language}\n**Level** {level}\n**MoTeC files and plain tables \
                 of yours** from {drives}"
            ),
            footer: (!changed)
                .then(|| "/settings with units, language, level or drives changes them".to_owned()),
            tone: if changed { Tone::Good } else { Tone::Normal },
        }],
        ..Reply::default()
    }
}
