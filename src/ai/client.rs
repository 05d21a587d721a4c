//! Sends, waits, looks at the clock; every decision is made elsewhere.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use reqwest::header::RETRY_AFTER;
use reqwest::redirect;
use secrecy::ExposeSecret as _;
use tokio::sync::Semaphore;
use tokio::time::Instant;

use super::ServiceSettings;
use super::breaker::Breakers;
use super::model::traits_of;
use super::model_failure::ModelFailure;
use super::plan::Plan;
use super::request::{Dialect, Message, Prompt, Role, WhenBusy, body};
use super::response::{Reading, Usage, read};

/// Longest time to connect.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
/// Longest time between two parts of an answer.
const IDLE_TIMEOUT: Duration = Duration::from_secs(10);
/// Largest answer that is read, in bytes.
const MAX_BYTES: usize = 256 * 1024;
/// Requests that may wait for one of the parallel places.
const MOST_WAITING: usize = 8;

/// The client could not be set up.
#[derive(Debug, thiserror::Error)]
#[error("the HTTP client for the model service could not be set up")]
pub struct SetUpError(#[source] reqwest::Error);

/// One per process, shared: it remembers which models rest.
pub struct Client {
    http: reqwest::Client,
    service: ServiceSettings,
    breakers: Mutex<Breakers>,
    places: Semaphore,
    waiting: Semaphore,
}

impl Client {
    /// Sets the client up; nothing is sent.
    ///
    /// # Errors
    /// TLS could not be set up.
    pub fn new(service: ServiceSettings) -> Result<Self, SetUpError> {
        let http = reqwest::Client::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            .read_timeout(IDLE_TIMEOUT)
            // A slow drip never idles: only the total ends it.
            .timeout(service.attempt_timeout)
            // The token goes to the address of the settings and nowhere else.
            .redirect(redirect::Policy::none())
            .build()
            .map_err(|error| SetUpError(error.without_url()))?;
        Ok(Self {
            http,
            breakers: Mutex::default(),
            places: Semaphore::new(service.parallel),
            waiting: Semaphore::new(service.parallel + MOST_WAITING),
            service,
        })
    }

    /// Names of the models, in their order.
    #[must_use]
    pub fn models(&self) -> &[String] {
        &self.service.models
    }

    /// The requests for one answer, until there is text or `deadline`.
    #[must_use]
    pub fn begin(&self, prompt: Prompt, deadline: Instant) -> Attempts<'_> {
        Attempts {
            client: self,
            prompt,
            deadline,
            plan: Plan::new(self.service.models.len()),
            pause: Duration::ZERO,
            last_failure: None,
        }
    }

    /// Asks one model for one token, whether it rests or not.
    ///
    /// # Errors
    /// Why it did not answer.
    pub async fn probe(&self, model: &str) -> Result<(), ModelFailure> {
        let prompt = Prompt {
            messages: vec![Message::new(Role::User, "Say yes.")],
            max_tokens: 1,
            schema: None,
        };
        let (reading, _) = self
            .send(&prompt, model, WhenBusy::Wait, self.service.attempt_timeout)
            .await;
        match reading.text {
            // With one token a model may not have come to the text yet: it answers.
            Ok(_) | Err(ModelFailure::NoText) => Ok(()),
            Err(failure) => Err(failure),
        }
    }

    /// One request, with what the service said about waiting.
    async fn send(
        &self,
        prompt: &Prompt,
        model: &str,
        when_busy: WhenBusy,
        timeout: Duration,
    ) -> (Reading, Option<Duration>) {
        let failed = |failure| Reading {
            text: Err(failure),
            usage: None,
            is_cut: false,
        };
        let base = self.service.base_url.as_str().trim_end_matches('/');
        let address = match self.service.dialect {
            Dialect::WorkersAi => format!("{base}/accounts/{}/ai/run/{model}", self.service.account_id),
            Dialect::OpenAi => format!("{base}/chat/completions"),
        };
        let body = body(
            prompt,
            model,
            self.service.dialect,
            self.service.json_mode,
            when_busy,
        );
        let request = self
            .http
            .post(address)
            .bearer_auth(self.service.token.expose_secret())
            .timeout(timeout)
            .json(&body);
        let mut response = match request.send().await {
            Ok(response) => response,
            Err(error) if error.is_connect() => return (failed(ModelFailure::Unreachable), None),
            Err(error) if error.is_timeout() => return (failed(ModelFailure::TimedOut), None),
            Err(_) => return (failed(ModelFailure::Broken), None),
        };
        let status = response.status().as_u16();
        let wait = response.headers().get(RETRY_AFTER).and_then(|value| {
            let seconds = value.to_str().ok()?.trim().parse().ok()?;
            Some(Duration::from_secs(seconds))
        });
        let mut bytes: Vec<u8> = Vec::new();
        loop {
            match response.chunk().await {
                Ok(None) => return (read(status, &bytes), wait),
                Ok(Some(chunk)) if bytes.len() + chunk.len() <= MAX_BYTES => bytes.extend_from_slice(&chunk),
                Ok(Some(_)) => return (failed(ModelFailure::Broken), wait),
                // Both are decoding errors as well, so that this comes first.
                Err(error) if error.is_timeout() => return (failed(ModelFailure::TimedOut), wait),
                Err(_) => return (failed(ModelFailure::Broken), wait),
            }
        }
    }

    /// A change of what is remembered; another thread's panic in here would leave plain data behind.
    fn breakers<T>(&self, change: impl FnOnce(&mut Breakers) -> T) -> T {
        change(&mut self.breakers.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The requests for one answer. [`next`](Self::next) and [`send`](Self::send) take turns.
pub struct Attempts<'a> {
    client: &'a Client,
    prompt: Prompt,
    deadline: Instant,
    plan: Plan,
    pause: Duration,
    last_failure: Option<ModelFailure>,
}

/// A request that could be sent now.
#[derive(Debug)]
pub struct Next {
    model: String,
    when_busy: WhenBusy,
    most_millineurons: u64,
}

impl Next {
    /// The model that is asked.
    #[must_use]
    pub fn model(&self) -> &str {
        &self.model
    }

    /// What it can cost at most, in thousandths of a neuron.
    #[must_use]
    pub const fn most_millineurons(&self) -> u64 {
        self.most_millineurons
    }
}

/// What became of a request.
#[derive(Debug)]
pub struct Sent {
    /// The text, where there is one.
    pub generated: Option<Generated>,
    /// What it cost in thousandths of a neuron: counted by the service, or at most where it
    /// does not count; the reading alone where its answer was lost.
    pub millineurons: u64,
}

/// Text of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// As written, thinking and marks included; see [`spoken`](super::spoken) and [`json_in`](super::json_in).
    pub text: String,
    /// Who wrote it.
    pub model: String,
    /// Whether it stopped at the limit of tokens.
    pub is_cut: bool,
}

impl Attempts<'_> {
    /// The next request, after the pause that it needs; `None` where nothing is left to try.
    pub async fn next(&mut self) -> Option<Next> {
        if !self.pause.is_zero() {
            tokio::time::sleep_until((Instant::now() + self.pause).min(self.deadline)).await;
            self.pause = Duration::ZERO;
        }
        let remaining = self.remaining();
        while let Some(model_idx) = self.plan.model(remaining) {
            let model = self.client.service.models.get(model_idx)?;
            if !self.client.breakers(|breakers| breakers.admit(model, Utc::now())) {
                self.plan.skip();
                continue;
            }
            let most_written = u64::from(self.prompt.max_tokens);
            return Some(Next {
                when_busy: self.plan.when_busy(remaining),
                most_millineurons: traits_of(model)
                    .millineurons(self.prompt.most_tokens_read(), most_written),
                model: model.clone(),
            });
        }
        None
    }

    /// Sends it and waits for the answer.
    pub async fn send(&mut self, next: Next) -> Sent {
        self.plan.sent();
        let began = Instant::now();
        let Some((reading, wait)) = self.send_in_turn(&next).await else {
            // Nothing was sent, and nobody but our own queue is to blame.
            self.last_failure = Some(ModelFailure::Busy);
            self.plan.stop();
            return Sent {
                generated: None,
                millineurons: 0,
            };
        };
        let failure = reading.text.as_ref().err().copied();
        let millineurons = match (reading.usage, failure) {
            (Some(Usage { read, written }), _) => traits_of(&next.model).millineurons(read, written),
            (None, Some(failure)) if !failure.may_cost() => 0,
            // The prompt may have been read; what was not written is not paid for. An outage must not eat a day's budget.
            (None, Some(_)) => traits_of(&next.model).millineurons(self.prompt.most_tokens_read(), 0),
            (None, None) => next.most_millineurons,
        };
        tracing::info!(
            model = next.model,
            outcome = failure.map_or("text", ModelFailure::name),
            took_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
            millineurons,
            "a model was asked"
        );
        let generated = match reading.text {
            Ok(text) => {
                self.client.breakers(|breakers| breakers.succeeded(&next.model));
                Some(Generated {
                    text,
                    model: next.model,
                    is_cut: reading.is_cut,
                })
            }
            Err(failure) => {
                self.failed(&next.model, failure, wait);
                None
            }
        };
        Sent {
            generated,
            millineurons,
        }
    }

    /// Why the last request gave no text; `None` where none was sent.
    #[must_use]
    pub const fn last_failure(&self) -> Option<ModelFailure> {
        self.last_failure
    }

    /// Waits for one of the parallel places first, but not behind a long queue and not past the deadline.
    async fn send_in_turn(&self, next: &Next) -> Option<(Reading, Option<Duration>)> {
        let _in_queue = self.client.waiting.try_acquire().ok()?;
        let place = tokio::time::timeout_at(self.deadline, self.client.places.acquire()).await;
        let _place = place.ok()?.ok()?;
        let timeout = self.client.service.attempt_timeout.min(self.remaining());
        let sent = self
            .client
            .send(&self.prompt, &next.model, next.when_busy, timeout);
        Some(sent.await)
    }

    fn failed(&mut self, model: &str, failure: ModelFailure, wait: Option<Duration>) {
        self.last_failure = Some(failure);
        let new_day_jitter = TimeDelta::milliseconds(random_below(120_000).cast_signed());
        self.client
            .breakers(|breakers| breakers.failed(model, failure, Utc::now(), new_day_jitter));
        let shorter = self.prompt.without_history();
        let jitter = Duration::from_millis(300 + random_below(1200));
        self.pause = self
            .plan
            .failed(failure, wait, shorter.is_some(), self.remaining(), jitter);
        if self.plan.is_shortened()
            && let Some(shorter) = shorter
        {
            self.prompt = shorter;
        }
    }

    fn remaining(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }
}

/// Some number below `limit`, for spreading requests.
fn random_below(limit: u64) -> u64 {
    let [.., a, b, c, d] = *uuid::Uuid::now_v7().as_bytes();
    u64::from(u32::from_be_bytes([a, b, c, d])) % limit.max(1)
}
