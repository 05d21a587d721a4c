//! What was worded before, and what is being worded right now: the same question asked twice at once costs once.
//!
//! Kept apart by facts, prompt, models, reader, server, person and who reads along.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use sha2::{Digest as _, Sha256};
use tokio::sync::OnceCell;
use tokio::time::Instant;

use crate::ai::Prompt;
use crate::coach::Reader;

/// Texts kept at most.
const MOST: usize = 512;
/// How long a text is kept.
const KEPT: Duration = Duration::from_secs(30 * 60);

pub(super) struct Kept<T> {
    texts: Mutex<HashMap<String, (Instant, T)>>,
    /// Held by those who wait for it; nobody waiting: nothing held.
    running: Mutex<HashMap<String, Weak<OnceCell<T>>>>,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self {
            texts: Mutex::default(),
            running: Mutex::default(),
        }
    }
}

impl<T: Clone> Kept<T> {
    /// What was worded before, else the outcome of `work`; who comes while it runs waits for the same outcome. It is kept
    /// for later where `is_good`.
    pub(super) async fn or_worded(
        &self,
        key: String,
        is_good: impl FnOnce(&T) -> bool,
        work: impl Future<Output = T>,
    ) -> T {
        if let Some(known) = self.get(&key, Instant::now()) {
            return known;
        }
        let cell = self.running(&key);
        let text = cell
            .get_or_init(|| async {
                // Somebody may have finished between the look and the wait.
                match self.get(&key, Instant::now()) {
                    Some(known) => known,
                    None => work.await,
                }
            })
            .await
            .clone();
        if is_good(&text) {
            self.put(key, text.clone(), Instant::now());
        }
        text
    }

    fn running(&self, key: &str) -> Arc<OnceCell<T>> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(cell) = running.get(key).and_then(Weak::upgrade) {
            return cell;
        }
        running.retain(|_, cell| cell.strong_count() > 0);
        let cell = Arc::new(OnceCell::new());
        running.insert(key.to_owned(), Arc::downgrade(&cell));
        cell
    }

    fn get(&self, key: &str, now: Instant) -> Option<T> {
        let texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, text) = texts.get(key)?;
        (now.saturating_duration_since(*since) < KEPT).then(|| text.clone())
    }

    fn put(&self, key: String, text: T, now: Instant) {
        let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        if texts.contains_key(&key) {
            return;
        }
        if texts.len() >= MOST {
            texts.retain(|_, (since, _)| now.saturating_duration_since(*since) < KEPT);
        }
        if texts.len() >= MOST
            && let Some(oldest) = texts
                .iter()
                .min_by_key(|(_, (since, _))| *since)
                .map(|(key, _)| key.clone())
        {
            texts.remove(&oldest);
        }
        texts.insert(key, (now, text));
    }
}

/// `asker`: server, person and who reads along. Everything else is in the prompt or in the names of the models.
pub(super) fn key(asker: &str, reader: &Reader, prompt: &Prompt, models: &[String]) -> String {
    let mut hash = Sha256::new();
    let units = format!("{:?}", reader.units);
    let messages = prompt.messages.iter().map(|message| message.text.as_str());
    for part in [asker, &units, &models.join(",")].into_iter().chain(messages) {
        hash.update(part.len().to_le_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _infallible = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn the_same_at_once_is_worded_once_and_what_failed_is_tried_again() {
        let kept: Kept<usize> = Kept::default();
        let n_worded = AtomicUsize::new(0);
        let work = || async {
            tokio::task::yield_now().await;
            1 + n_worded.fetch_add(1, Ordering::SeqCst)
        };
        let ask = |is_good: bool| kept.or_worded("key".to_owned(), move |_| is_good, work());
        let (one, other, third) = tokio::join!(ask(false), ask(false), ask(false));
        assert_eq!((one, other, third), (1, 1, 1));
        // Nothing was kept of what was not good.
        assert_eq!(ask(true).await, 2);
        assert_eq!(ask(true).await, 2);
        let other_key = kept.or_worded("other".to_owned(), |_| true, work()).await;
        assert_eq!(other_key, 3);
        assert_eq!(n_worded.load(Ordering::SeqCst), 3);
    }
}
