//! What the card of stored files says by now: after laps of it, or of somebody it named, were put right or went.

use super::import_log::{Owner, StoredLog};
use super::posted::StaleMessage;
use super::{Actor, App, Audience, Error};
use crate::db::{cut_again, laps};
use crate::ids::UploadId;
use crate::telemetry::Warning;
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
    /// Whoever reads it there sees none of its laps any more; they are kept for their driver.
    Hidden(Hidden),
}

/// Laps that their driver keeps for themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// One of the files.
    pub file: UploadId,
    /// The driver's name where others read it; `None`: nobody but the driver does.
    pub driver: Option<String>,
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
                let is_at_chosen_line = cut_again::has_found_line(&mut tx, *file).await?;
                has_chosen_line |= is_at_chosen_line;
                drop(tx);
                let owner = Owner {
                    user: first.owner,
                    driver: first.driver.clone(),
                    guild: actor.guild,
                };
                let log = StoredLog::before(String::new(), seen, &owner);
                let mut log = self.told_again(actor, &owner, log).await;
                if !is_at_chosen_line {
                    // What was told when the file was read: the line is known by now.
                    let chosen = |warning: &Warning| {
                        matches!(warning, Warning::LineChosen | Warning::LineChosenBefore)
                    };
                    log.warnings.retain(|warning| !chosen(warning));
                }
                logs.push(log);
            } else {
                tx.act_as(&actor.alone()).await?;
                let kept = laps::of_upload(&mut tx, *file).await?.into_iter().next();
                hidden = hidden.or_else(|| {
                    Some(Hidden {
                        file: *file,
                        driver: actor.guild.and(Some(kept?.driver)),
                    })
                });
            }
        }
        match (logs.is_empty(), hidden) {
            (false, _) => Ok(CardNow::Logs {
                logs,
                has_chosen_line,
            }),
            (true, Some(hidden)) => Ok(CardNow::Hidden(hidden)),
            (true, None) => Err(Error::NoSuchLap),
        }
    }
}
