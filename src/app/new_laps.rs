//! Word of new laps for pages that are open, and of changes for boards and news: one listener per process, as many readers as
//! there are.
//!
//! What is heard is which file has new laps. Whether somebody may know is asked for each reader, as for every answer.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::sync::broadcast;
use tokio_util::task::AbortOnDropHandle;

use super::label::LapSummary;
use super::{Actor, App, Error};
use crate::db::new_laps::{LapNews, Word};
use crate::db::{DatabaseSource, laps};
use crate::ids::UploadId;

/// Word that a slow reader may be behind.
const BEHIND: usize = 256;
/// A database that is away is asked again after this long.
const AGAIN_AFTER: Duration = Duration::from_secs(5);

/// Where word of new laps is heard.
#[derive(Clone, Debug)]
pub(crate) struct NewLaps {
    sender: broadcast::Sender<UploadId>,
}

impl Default for NewLaps {
    fn default() -> Self {
        Self {
            sender: broadcast::channel(BEHIND).0,
        }
    }
}

impl NewLaps {
    /// Hears what the database tells, until the handle is dropped. Whoever waits for changes in `app` is woken.
    pub(crate) fn listen(&self, source: DatabaseSource, app: Arc<App>) -> AbortOnDropHandle<()> {
        let sender = self.sender.clone();
        AbortOnDropHandle::new(tokio::spawn(async move {
            loop {
                match LapNews::listen(&source).await {
                    Ok(mut news) => {
                        // Nobody told us what changed before.
                        app.note_laps_changed();
                        app.hears_changes.store(true, Ordering::Relaxed);
                        while let Ok(word) = news.next().await {
                            match word {
                                // Nobody may be reading.
                                Word::NewLaps(upload) => drop(sender.send(upload)),
                                Word::Changed => app.note_laps_changed(),
                            }
                        }
                        app.hears_changes.store(false, Ordering::Relaxed);
                    }
                    Err(error) => tracing::warn!(error = %error, "word of new laps cannot be heard"),
                }
                tokio::time::sleep(AGAIN_AFTER).await;
            }
        }))
    }

    /// A reader of what is told from now on.
    #[must_use]
    pub(crate) fn reader(&self) -> broadcast::Receiver<UploadId> {
        self.sender.subscribe()
    }
}

impl App {
    /// The first lap of a file that the actor may see; `None`: they may see none of it.
    ///
    /// # Errors
    /// The database.
    pub async fn first_lap_seen(&self, actor: &Actor, upload: UploadId) -> Result<Option<LapSummary>, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let seen = laps::of_upload(&mut tx, upload).await?;
        Ok(seen.into_iter().next())
    }
}
