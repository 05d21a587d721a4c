//! What the card of stored files says by now: after laps of it, or of somebody it named, were put right or went.

use super::import_log::{Owner, StoredLog};
use super::posted::StaleMessage;
use super::{Actor, App, Audience, Error};
use crate::db::{cut_again, laps};
use crate::ids::UploadId;
use crate::words::Language;

/// What a card says by now.
#[derive(Clone, Debug)]
pub enum CardNow {
    /// What these files come to.
    Logs {
        /// The files.
        logs: Vec<StoredLog>,
        /// Whether some of their laps are timed at a line that was chosen for want of a known one.
        has_chosen_line: bool,
    },
    /// Whoever reads it there sees none of its laps any more; they are kept for their driver. One of its files.
    Hidden(UploadId),
}

impl App {
    /// For whom a message of ours is said anew: whoever asked, in the language that their client spoke last.
    pub async fn reader_of_stale(&self, stale: &StaleMessage) -> Actor {
        let audience = match stale.guild {
            Some(_) => Audience::Server,
            None => Audience::OnlyUser,
        };
        let actor = Actor {
            user: stale.asker,
            guild: stale.guild,
            audience,
            is_manager: false,
            language: Language::default(),
        };
        let heard = self.heard_locale(&actor.alone()).await;
        Actor {
            language: heard
                .and_then(|locale| Language::of_locale(&locale))
                .unwrap_or_default(),
            ..actor
        }
    }

    /// What the card of these files says by now, to those who read along there.
    ///
    /// # Errors
    /// All of them are gone; the database.
    pub async fn card_now(&self, actor: &Actor, files: &[UploadId]) -> Result<CardNow, Error> {
        let (mut logs, mut hidden, mut has_chosen_line) = (Vec::new(), None, false);
        for file in files {
            let mut tx = self.db.as_actor(actor).await?;
            let seen = laps::of_upload(&mut tx, *file).await?;
            if let Some(first) = seen.first() {
                has_chosen_line |= cut_again::has_found_line(&mut tx, *file).await?;
                drop(tx);
                let owner = Owner {
                    user: first.owner,
                    driver: first.driver.clone(),
                    guild: actor.guild,
                };
                let log = StoredLog::before(String::new(), seen, &owner);
                logs.push(self.told_again(actor, &owner, log).await);
            } else {
                tx.act_as(&actor.alone()).await?;
                if !laps::of_upload(&mut tx, *file).await?.is_empty() {
                    hidden = hidden.or(Some(*file));
                }
            }
        }
        match (logs.is_empty(), hidden) {
            (false, _) => Ok(CardNow::Logs {
                logs,
                has_chosen_line,
            }),
            (true, Some(file)) => Ok(CardNow::Hidden(file)),
            (true, None) => Err(Error::NoSuchLap),
        }
    }
}
