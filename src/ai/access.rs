//! Whether a model answers: one request for one token.

use std::time::Duration;

use reqwest::StatusCode;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Serialize;
use url::Url;

/// Where the model is and how to be let in. No `Debug`: it holds a secret.
pub struct ModelService {
    /// Address of the service, up to and without `/accounts`.
    pub base_url: Url,
    /// Account at the service.
    pub account_id: String,
    /// Token of the service.
    pub token: SecretString,
    /// Name of the model.
    pub model: String,
}

/// Why no model answered.
#[derive(Debug, thiserror::Error)]
pub enum AccessError {
    /// The token is refused.
    #[error("the service refuses the token")]
    Refused,
    /// The account or the model does not exist.
    #[error("the service knows no such account or model")]
    NotFound,
    /// Too many requests, or the day's allowance is used up.
    #[error("the service is over its limit for now")]
    RateLimited,
    /// Another answer than expected.
    #[error("the service answered with status {0}")]
    Status(StatusCode),
    /// No answer.
    #[error("the service does not answer")]
    Transport(#[source] reqwest::Error),
}

#[derive(Serialize)]
struct OneToken {
    messages: [Message; 1],
    max_tokens: u32,
}

#[derive(Serialize)]
struct Message {
    role: &'static str,
    content: &'static str,
}

/// Asks for one token.
///
/// # Errors
/// The model did not answer; the reason says what to look at.
pub async fn check_access(service: &ModelService) -> Result<(), AccessError> {
    let transport = |error: reqwest::Error| AccessError::Transport(error.without_url());
    let client = reqwest::Client::builder()
        .timeout(Duration::from_secs(20))
        .build()
        .map_err(transport)?;
    let address = format!(
        "{}/accounts/{}/ai/run/{}",
        service.base_url.as_str().trim_end_matches('/'),
        service.account_id,
        service.model,
    );
    let response = client
        .post(address)
        .bearer_auth(service.token.expose_secret())
        .json(&OneToken {
            messages: [Message {
                role: "user",
                content: "Say yes.",
            }],
            max_tokens: 1,
        })
        .send()
        .await
        .map_err(transport)?;
    match response.status() {
        status if status.is_success() => Ok(()),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Err(AccessError::Refused),
        StatusCode::NOT_FOUND => Err(AccessError::NotFound),
        StatusCode::TOO_MANY_REQUESTS => Err(AccessError::RateLimited),
        status => Err(AccessError::Status(status)),
    }
}
