//! Answers that were worded before. Kept apart by facts, prompt, models, reader, server, person and who reads along.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use sha2::{Digest as _, Sha256};
use tokio::time::Instant;

use super::Answer;
use super::prompt::AnswerPrompt;

/// Answers kept at most.
const MOST: usize = 512;
/// How long an answer is kept.
const KEPT: Duration = Duration::from_secs(30 * 60);

#[derive(Default)]
pub(super) struct Cache {
    answers: Mutex<HashMap<String, (Instant, Answer)>>,
}

impl Cache {
    pub(super) fn get(&self, key: &str, now: Instant) -> Option<Answer> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, answer) = answers.get(key)?;
        (now.saturating_duration_since(*since) < KEPT).then(|| answer.clone())
    }

    pub(super) fn put(&self, key: String, answer: Answer, now: Instant) {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        if answers.len() >= MOST {
            answers.retain(|_, (since, _)| now.saturating_duration_since(*since) < KEPT);
        }
        if answers.len() >= MOST
            && let Some(oldest) = answers
                .iter()
                .min_by_key(|(_, (since, _))| *since)
                .map(|(key, _)| key.clone())
        {
            answers.remove(&oldest);
        }
        answers.insert(key, (now, answer));
    }
}

/// `asker`: server, person and who reads along. Everything else is in the prompt or in the names of the models.
pub(super) fn key(asker: &str, asked: &AnswerPrompt<'_>, models: &[String]) -> String {
    let mut hash = Sha256::new();
    let units = format!("{:?}", asked.reader.units);
    let prompt = asked.prompt();
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
