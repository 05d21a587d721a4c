//! What people's Discord clients speak, remembered for their messages, which do not say it.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::{Actor, App, Error};
use crate::db::users;
use crate::ids::UserId;
use crate::words::Language;

/// People whose language is known to be written down; of whoever is beyond them it is looked up again.
const MOST: usize = 20_000;

/// Whose language is written down.
#[derive(Debug, Default)]
pub(super) struct Heard(Mutex<HashMap<UserId, Language>>);

impl Heard {
    /// Whether this is news; it counts as heard.
    fn is_news(&self, user: UserId, language: Language) -> bool {
        let mut heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if heard.get(&user) == Some(&language) {
            return false;
        }
        if heard.len() >= MOST {
            heard.clear();
        }
        heard.insert(user, language);
        true
    }

    fn of(&self, user: UserId) -> Option<Language> {
        let heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        heard.get(&user).copied()
    }
}

impl App {
    /// Remembers what the client of the actor speaks, who used a command or a button. `driver`: their name as people see it. Where it
    /// cannot be written down, nothing is lost but the language of an answer.
    pub async fn hear(&self, actor: &Actor, driver: &str) {
        if !self.languages.is_news(actor.user, actor.language) {
            return;
        }
        if let Err(error) = self.write_language(&actor.alone(), driver).await {
            tracing::debug!(error = %error, "a language was not written down");
        }
    }

    async fn write_language(&self, actor: &Actor, driver: &str) -> Result<(), Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let known = users::client_language(&mut tx).await?;
        if known.as_deref() != Some(actor.language.code()) {
            users::upsert(&mut tx, driver).await?;
            users::set_client_language(&mut tx, actor.language.code()).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    /// What the client of whoever wrote a message spoke last; `None` where that is not known.
    pub async fn heard_locale(&self, actor: &Actor) -> Option<String> {
        if let Some(language) = self.languages.of(actor.user) {
            return Some(language.code().to_owned());
        }
        let found = async {
            let mut tx = self.db.as_actor(actor).await?;
            users::client_language(&mut tx).await
        };
        found.await.ok().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_news_once() {
        let heard = Heard::default();
        let (one, other) = (UserId::new(1), UserId::new(2));
        let news = [
            (one, Language::German),
            (one, Language::German),
            (other, Language::German),
            (one, Language::English),
        ];
        let news = news.map(|(user, language)| heard.is_news(user, language));
        assert_eq!(news, [true, false, true, true]);
    }
}
