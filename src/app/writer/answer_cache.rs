//! What was worded before, and what is being worded right now: the same question asked twice at once costs once.
//!
//! Told apart by facts, prompt, models, reader, server, person and who reads along.

use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use moka::future::Cache;
use sha2::{Digest as _, Sha256};

use crate::ai::Prompt;
use crate::coach::Reader;

/// Texts kept at most.
const MOST: u64 = 512;
/// How long a text is kept.
const FOR: Duration = Duration::from_secs(30 * 60);

/// Texts of a model, by what they were asked with.
pub(super) struct AnswerCache<T> {
    texts: Cache<String, T>,
}

impl<T: Clone + Send + Sync + 'static> Default for AnswerCache<T> {
    fn default() -> Self {
        Self {
            texts: Cache::builder().max_capacity(MOST).time_to_live(FOR).build(),
        }
    }
}

impl<T: Clone + Send + Sync + 'static> AnswerCache<T> {
    /// Forgets all of them.
    pub(super) fn forget(&self) {
        self.texts.invalidate_all();
    }

    /// What was worded before, else the outcome of `work`; who comes while it runs waits for the same outcome. It stays for
    /// later only where `is_good`.
    pub(super) async fn or_worded(
        &self,
        key: String,
        is_good: impl FnOnce(&T) -> bool,
        work: impl Future<Output = T>,
    ) -> T {
        let is_new = AtomicBool::new(false);
        let text = self
            .texts
            .get_with(key.clone(), async {
                is_new.store(true, Ordering::Relaxed);
                work.await
            })
            .await;
        if is_new.load(Ordering::Relaxed) && !is_good(&text) {
            self.texts.invalidate(&key).await;
        }
        text
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
        hex.push_str(&format!("{byte:02x}"));
        hex
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn the_same_at_once_is_worded_once_and_what_failed_is_tried_again() {
        let kept: AnswerCache<usize> = AnswerCache::default();
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
