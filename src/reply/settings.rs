//! How somebody reads answers from now on.

use super::{Card, Reply, Tone};
use crate::app::preferences::{
    ChosenPreferences, DisplayUnits, Form, LanguageChoice, Level, PreferenceChanges, World,
};
use crate::app::share_laps::Visibility;
use crate::words::Words;

/// What holds, and how to change it where nothing was changed; in the language that holds.
#[must_use]
pub(crate) fn reply(chosen: &ChosenPreferences, locale: &str, changes: PreferenceChanges) -> Reply {
    let spoken = chosen.language.language(locale);
    let words = Words::new(spoken);
    let units = match chosen.units {
        DisplayUnits::Metric => words.settings_units_metric(),
        DisplayUnits::Imperial => words.settings_units_imperial(),
    };
    let language = match chosen.language {
        LanguageChoice::Fixed(language) => language.own_name().to_owned(),
        LanguageChoice::Auto => words.settings_language_auto(spoken.own_name()),
    };
    let level = match chosen.level {
        Level::Novice => words.settings_level_novice(),
        Level::Club => words.settings_level_club(),
        Level::Fast => words.settings_level_fast(),
    };
    let drives = match chosen.drives {
        Some(World::Sim) => words.settings_drives_sim(),
        Some(World::RealCar) => words.settings_drives_real(),
        None => words.settings_drives_unsaid(),
    };
    let new_laps = match chosen.new_laps {
        Visibility::Server => words.settings_new_laps_server(),
        Visibility::Private => words.settings_new_laps_private(),
    };
    let picture = match chosen.picture {
        Form::Chat => words.choice_form_chat(),
        Form::Compact => words.choice_form_compact(),
        Form::Wide | Form::Detail => words.choice_form_wide(),
    };
    let lines = [
        (words.settings_units(), units),
        (words.settings_language(), language),
        (words.settings_level(), level),
        (words.settings_drives(), drives),
        (words.settings_new_laps(), new_laps),
        (words.settings_picture(), picture),
    ];
    let text: Vec<String> = lines
        .into_iter()
        .map(|(name, value)| format!("**{name}** {value}"))
        .collect();
    let changed = changes != PreferenceChanges::default();
    Reply {
        cards: vec![Card {
            title: if changed {
                words.settings_kept()
            } else {
                words.settings_title()
            },
            text: text.join("\n"),
            footer: (!changed).then(|| words.settings_how()),
            tone: if changed { Tone::Good } else { Tone::Normal },
        }],
        ..Reply::default()
    }
}
