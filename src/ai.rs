//! The only HTTP to a model. Knows no racing.
//!
//! [`Client`] holds a chain of models. [`Client::begin`] gives [`client::Attempts`]: one request at a time, so that whoever pays
//! can reserve before each and settle after it. What a request holds (`request`), what an answer means (`response`), what
//! follows from a failure (`model_failure`), when a model is left alone (`breaker`) and which request comes next (`plan`) are
//! plain values with time passed in; only `client` sends, waits and looks at a clock.

mod breaker;
mod client;
mod json_text;
mod model;
mod model_failure;
mod plan;
mod request;
mod response;

pub use client::Client;
pub(crate) use client::Generated;
pub use json_text::json_in;
pub(crate) use json_text::spoken;
pub use model_failure::ModelFailure;
pub use request::{Dialect, JsonMode, Message, Prompt, Role};

use std::time::Duration;

use secrecy::SecretString;
use url::Url;

/// Where the models are, how to be let in, and how long to wait. No `Debug`: it holds a secret.
#[derive(Clone)]
pub struct ServiceSettings {
    /// Address of the service: up to and without `/accounts`, or the folder of `chat/completions`.
    pub base_url: Url,
    /// How the service is spoken to.
    pub dialect: Dialect,
    /// Account at the service; empty where the dialect has none.
    pub account_id: String,
    /// Token of the service.
    pub token: SecretString,
    /// Names of models, tried in this order.
    pub models: Vec<String>,
    /// Whether the service is asked to keep answers to a schema.
    pub json_mode: JsonMode,
    /// Longest time of one request, from connecting to the last byte.
    pub attempt_timeout: Duration,
    /// Requests under way at the same time.
    pub parallel: usize,
}
