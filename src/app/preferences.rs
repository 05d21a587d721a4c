//! How a person wants to read answers: units, language, level.

use std::time::Duration;

use super::share_laps::Visibility;
use super::{Actor, App, Audience, Error};
pub(crate) use crate::chart::Form;
use crate::db::ActorTransaction;
use crate::db::preferences::{self, StoredPreferences};
use crate::db::users;
use crate::words::Words;

pub use crate::coach::{Language, Level};
pub(crate) use crate::coach::{Reader as Preferences, World};
pub use crate::units::DisplayUnits;

/// The language a person chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LanguageChoice {
    /// As their Discord client speaks; English where the coach does not speak that.
    #[default]
    Auto,
    /// Always this one.
    Fixed(Language),
}

impl LanguageChoice {
    /// The language for a client that speaks `locale`.
    #[must_use]
    pub fn language(self, locale: &str) -> Language {
        match self {
            Self::Fixed(language) => language,
            Self::Auto => Language::of_locale(locale).unwrap_or_default(),
        }
    }
}

/// What a person wants to change; `None`: leave it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PreferenceChanges {
    /// Metric or imperial.
    pub units: Option<DisplayUnits>,
    /// The language.
    pub language: Option<LanguageChoice>,
    /// How much is explained.
    pub level: Option<Level>,
    /// Where laps were driven whose file does not say; `Some(None)`: not said any more.
    pub drives: Option<Option<World>>,
    /// Who sees what they post in a server.
    pub new_laps: Option<Visibility>,
    /// For which screen pictures are drawn.
    pub picture: Option<Form>,
}

/// What holds now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChosenPreferences {
    /// Metric or imperial.
    pub units: DisplayUnits,
    /// The language.
    pub language: LanguageChoice,
    /// How much is explained.
    pub level: Level,
    /// Where laps were driven whose file does not say.
    pub drives: Option<World>,
    /// Who sees what they post in a server.
    pub new_laps: Visibility,
    /// For which screen pictures are drawn, where a command does not say.
    pub picture: Form,
}

impl ChosenPreferences {
    /// For a reader whose Discord client speaks `locale`.
    #[must_use]
    pub fn for_locale(self, locale: &str) -> Preferences {
        Preferences {
            units: self.units,
            language: self.language.language(locale),
            level: self.level,
        }
    }

    /// Names that a later version wrote and this one does not know count as never chosen.
    pub(super) fn of(stored: &StoredPreferences) -> Self {
        let fixed = stored.language.as_deref().and_then(Language::of_locale);
        Self {
            units: DisplayUnits::by_name(&stored.units).unwrap_or_default(),
            language: fixed.map_or(LanguageChoice::Auto, LanguageChoice::Fixed),
            level: Level::by_name(&stored.level).unwrap_or_default(),
            drives: None,
            new_laps: Visibility::by_name(&stored.new_laps),
            picture: Form::from_name(&stored.picture).unwrap_or_default(),
        }
    }

    fn stored(self) -> StoredPreferences {
        StoredPreferences {
            units: self.units.name().to_owned(),
            language: match self.language {
                LanguageChoice::Auto => None,
                LanguageChoice::Fixed(language) => Some(language.code().to_owned()),
            },
            level: self.level.name().to_owned(),
            new_laps: self.new_laps.name().to_owned(),
            picture: self.picture.name().to_owned(),
        }
    }
}

/// Who sees what the transaction's actor posts in a server.
pub(super) async fn new_laps_in(tx: &mut ActorTransaction) -> Result<Visibility, Error> {
    let stored = preferences::find(tx).await?;
    Ok(stored.map_or(Visibility::Server, |stored| Visibility::by_name(&stored.new_laps)))
}

impl App {
    /// How answers to the actor are worded, whose Discord client speaks `locale` (empty: as the actor says).
    ///
    /// # Errors
    /// The database.
    pub async fn preferences(&self, actor: &Actor, locale: &str) -> Result<Preferences, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let stored = preferences::find(&mut tx).await?;
        let chosen = stored.as_ref().map(ChosenPreferences::of).unwrap_or_default();
        Ok(match locale {
            "" => chosen.for_locale(actor.language.code()),
            locale => chosen.for_locale(locale),
        })
    }

    /// Who reads the answer to a file that the actor gives without a word about that, and so who sees its laps. Where their
    /// choice cannot be looked up in time, they alone.
    pub async fn audience_of_upload(&self, actor: &Actor) -> Audience {
        /// Better hidden by mistake than shown by mistake, and in time for a first answer.
        const IN_TIME: Duration = Duration::from_secs(1);
        if actor.guild.is_none() {
            return Audience::OnlyUser;
        }
        let chosen = tokio::time::timeout(IN_TIME, self.new_laps_of(actor)).await;
        match chosen {
            Ok(Ok(Visibility::Server)) => Audience::Server,
            Ok(Ok(Visibility::Private) | Err(_)) | Err(_) => Audience::OnlyUser,
        }
    }

    /// Who sees what the actor posts in a server.
    pub(super) async fn new_laps_of(&self, actor: &Actor) -> Result<Visibility, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        new_laps_in(&mut tx).await
    }

    /// For which screen the actor wants pictures; as chats show them where that cannot be looked up.
    pub(super) async fn form_of(&self, actor: &Actor) -> Form {
        let found = async {
            let mut tx = self.db.as_actor(actor).await?;
            preferences::find(&mut tx).await
        };
        let stored = found.await.ok().flatten();
        stored.map_or_else(Form::default, |stored| ChosenPreferences::of(&stored).picture)
    }

    /// What can be said in the actor's language, also where nothing can be looked up: then that of their Discord client.
    pub async fn words_of(&self, actor: &Actor) -> Words {
        match self.preferences(actor, "").await {
            Ok(reader) => reader.words(),
            Err(_) => Words::new(actor.language),
        }
    }

    /// Changes what the actor wants changed, and says what holds now. `driver`: the actor's name as people see it.
    ///
    /// # Errors
    /// The database.
    pub async fn choose_preferences(
        &self,
        actor: &Actor,
        driver: &str,
        changes: PreferenceChanges,
    ) -> Result<ChosenPreferences, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let stored = preferences::find(&mut tx).await?;
        let drives = users::drives(&mut tx).await?;
        let before = ChosenPreferences {
            drives: drives.as_deref().and_then(World::by_name),
            ..stored.as_ref().map(ChosenPreferences::of).unwrap_or_default()
        };
        let chosen = ChosenPreferences {
            units: changes.units.unwrap_or(before.units),
            language: changes.language.unwrap_or(before.language),
            level: changes.level.unwrap_or(before.level),
            drives: changes.drives.unwrap_or(before.drives),
            new_laps: changes.new_laps.unwrap_or(before.new_laps),
            picture: changes.picture.unwrap_or(before.picture),
        };
        if chosen != before {
            users::upsert(&mut tx, driver).await?;
            preferences::set(&mut tx, &chosen.stored()).await?;
            users::set_drives(&mut tx, chosen.drives.map(World::name)).await?;
            tx.commit().await?;
            if chosen.drives != before.drives {
                // In a real car other things are said.
                self.outdate_newest(actor).await?;
            }
        }
        Ok(chosen)
    }
}
