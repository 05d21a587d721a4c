//! How somebody reads answers from now on.

use super::{Card, Reply, Tone};
use crate::app::preferences::{
    ChosenPreferences, DisplayUnits, LanguageChoice, Level, PreferenceChanges, World,
};
use crate::coach::phrase;

/// What holds, and how to change it where nothing was changed; in the language that holds.
#[must_use]
pub fn reply(chosen: &ChosenPreferences, locale: &str, changes: PreferenceChanges) -> Reply {
    let spoken = chosen.language.language(locale);
    let say = |id: &str| phrase(spoken, id, &[]);
    let units = say(match chosen.units {
        DisplayUnits::Metric => "units-metric",
        DisplayUnits::Imperial => "units-imperial",
    });
    let language = match chosen.language {
        LanguageChoice::Fixed(language) => language.own_name().to_owned(),
        LanguageChoice::Auto => phrase(spoken, "language-auto", &[("language", spoken.own_name())]),
    };
    let level = say(match chosen.level {
        Level::Novice => "level-novice",
        Level::Club => "level-club",
        Level::Fast => "level-fast",
    });
    let drives = say(match chosen.drives {
        Some(World::Sim) => "drives-sim",
        Some(World::RealCar) => "drives-real",
        None => "drives-unsaid",
    });
    let lines = [
        ("card-units", units),
        ("card-language", language),
        ("card-level", level),
        ("card-drives", drives),
    ];
    let text: Vec<String> = lines
        .into_iter()
        .map(|(name, value)| format!("**{}** {value}", say(name)))
        .collect();
    let changed = changes != PreferenceChanges::default();
    Reply {
        cards: vec![Card {
            title: say(if changed {
                "card-settings-kept"
            } else {
                "card-settings"
            }),
            text: text.join("\n"),
            footer: (!changed).then(|| say("card-settings-how")),
            tone: if changed { Tone::Good } else { Tone::Normal },
        }],
        ..Reply::default()
    }
}
