//! Taking everything of a person away.

use super::super::{Actor, App, Error};
use crate::db::{laps, person, posted};

/// What is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Laps.
    pub laps: u64,
    /// Messages of ours that told of them; they are deleted one after the other.
    pub messages: u64,
}

impl App {
    /// Deletes everything that is kept of the asker: files, laps, settings, what was computed of them, and the messages that
    /// told of them.
    ///
    /// # Errors
    /// The database; then nothing is gone.
    pub async fn erase_person(&self, actor: &Actor) -> Result<Erased, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let laps = laps::count_mine(&mut tx).await?;
        let gone = laps::own_ids(&mut tx).await?;
        person::erase(&mut tx, actor).await?;
        let messages = posted::unwant_person(&mut tx, actor.user, &gone).await?;
        tx.commit().await?;
        self.note_stale();
        self.forget_answers(actor.user);
        // What is not removed now is tried again every minute.
        if let Err(error) = self.remove_loose_objects().await {
            tracing::warn!(error = %super::super::error::chain(&error), "original files were not removed yet");
        }
        tracing::info!(laps, messages, "a person's data were deleted");
        Ok(Erased { laps, messages })
    }
}
