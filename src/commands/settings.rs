//! `/settings`: how somebody wants to read answers.

use super::share::ShareWith;
use super::{Answer, Context};
use crate::app::preferences::{
    DisplayUnits, Form, Language, LanguageChoice, Level, PreferenceChanges, World,
};
use crate::app::{Audience, Error};
use crate::reply;

/// Units of speeds and distances.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum UnitsOption {
    /// Kilometres per hour and metres.
    #[name = "metric (km/h, m)"]
    Metric,
    /// Miles per hour and feet.
    #[name = "imperial (mph, ft)"]
    Imperial,
}

/// The language of the coach.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum LanguageOption {
    /// That of the Discord client.
    #[name = "auto (as your Discord)"]
    Auto,
    /// English.
    English,
    /// German.
    Deutsch,
    /// French.
    #[name = "Français"]
    Francais,
    /// Spanish.
    #[name = "Español"]
    Espanol,
    /// Italian.
    Italiano,
    /// Portuguese.
    #[name = "Português"]
    Portugues,
}

/// How much is explained.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum LevelOption {
    /// New to it.
    #[name = "novice (plain words)"]
    Novice,
    /// Drives regularly.
    #[name = "club (with the usual terms)"]
    Club,
    /// Fast already.
    #[name = "fast (short, all numbers)"]
    Fast,
}

/// Where laps were driven whose file does not say.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum DrivesOption {
    /// In a game.
    #[name = "a simulator"]
    Sim,
    /// On a real track.
    #[name = "a real car"]
    Real,
    /// Not said any more.
    #[name = "not said (advised as a real car)"]
    Unsaid,
}

/// For which screen pictures are drawn.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum PictureOption {
    /// As a chat shows them.
    #[name = "chat: what matters, in large letters"]
    Chat,
    /// Portrait.
    #[name = "compact: everything, fills a phone"]
    Compact,
    /// Landscape.
    #[name = "wide: everything, for a large screen"]
    Wide,
}

/// Units, language and level of the answers you get
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(super) async fn settings(
    ctx: Context<'_>,
    #[description = "Units of speeds and distances"] units: Option<UnitsOption>,
    #[description = "Language of the coach"] language: Option<LanguageOption>,
    #[description = "How much is explained"] level: Option<LevelOption>,
    #[description = "What your MoTeC files and plain tables are from (other formats say it themselves)"]
    drives: Option<DrivesOption>,
    #[description = "Who sees the laps of logs that you post in a server from now on"] new_laps: Option<
        ShareWith,
    >,
    #[description = "For which screen pictures are drawn"] picture: Option<PictureOption>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let changes = PreferenceChanges {
        units: units.map(UnitsOption::units),
        language: language.map(LanguageOption::choice),
        level: level.map(LevelOption::level),
        drives: drives.map(DrivesOption::world),
        new_laps: new_laps.map(ShareWith::visibility),
        picture: picture.map(PictureOption::form),
    };
    let app = &ctx.data().app;
    let outcome = app
        .choose_preferences(answer.actor(), answer.driver(), changes)
        .await;
    let locale = answer.locale();
    let reply = outcome.map(|chosen| reply::settings::reply(&chosen, locale, changes));
    answer.finish(reply).await
}

impl PictureOption {
    const fn form(self) -> Form {
        match self {
            Self::Chat => Form::Chat,
            Self::Compact => Form::Compact,
            Self::Wide => Form::Wide,
        }
    }
}

impl UnitsOption {
    const fn units(self) -> DisplayUnits {
        match self {
            Self::Metric => DisplayUnits::Metric,
            Self::Imperial => DisplayUnits::Imperial,
        }
    }
}

impl LanguageOption {
    const fn choice(self) -> LanguageChoice {
        LanguageChoice::Fixed(match self {
            Self::Auto => return LanguageChoice::Auto,
            Self::English => Language::English,
            Self::Deutsch => Language::German,
            Self::Francais => Language::French,
            Self::Espanol => Language::Spanish,
            Self::Italiano => Language::Italian,
            Self::Portugues => Language::Portuguese,
        })
    }
}

impl DrivesOption {
    const fn world(self) -> Option<World> {
        match self {
            Self::Sim => Some(World::Sim),
            Self::Real => Some(World::RealCar),
            Self::Unsaid => None,
        }
    }
}

impl LevelOption {
    const fn level(self) -> Level {
        match self {
            Self::Novice => Level::Novice,
            Self::Club => Level::Club,
            Self::Fast => Level::Fast,
        }
    }
}
