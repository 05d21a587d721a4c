//! The section `[ai]`: where the models are, and what they may cost.

use std::collections::BTreeMap;
use std::time::Duration;

use secrecy::SecretString;
use serde::Deserialize;

use super::AiConfig;
use super::check::{Check, is_loopback};
use crate::ai::{Dialect, JsonMode, ServiceSettings};
use crate::app::AiLimits;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AiShape {
    enabled: bool,
    base_url: String,
    api: String,
    models: String,
    json_mode: String,
    request_timeout_seconds: i64,
    parallel_requests: i64,
    answer_timeout_seconds: i64,
    questions_per_minute: i64,
    neurons_per_day: i64,
    neurons_per_server: i64,
    neurons_per_person: i64,
}

/// The service; none where it is off or where account or token are missing. `None`: the address is unusable.
pub(super) fn ai_config(
    shape: AiShape,
    environment: &BTreeMap<String, String>,
    check: &mut Check<'_>,
) -> Option<AiConfig> {
    let variable = |name: &str| {
        let text = environment.get(name).map(|text| text.trim());
        text.filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let enabled = match variable("AI_ENABLED").as_deref() {
        None => shape.enabled,
        Some("true" | "1") => true,
        Some("false" | "0") => false,
        Some(_) => {
            check.problem("AI_ENABLED", "must be true or false");
            false
        }
    };
    let base_url = check.url("ai.base_url", &variable("AI_BASE_URL").unwrap_or(shape.base_url))?;
    if base_url.scheme() != "https" && !is_loopback(&base_url) {
        check.problem(
            "ai.base_url",
            "must begin with https://: the token would go over the network for everybody to read",
        );
    }
    let dialect = match shape.api.as_str() {
        "workers-ai" => Dialect::WorkersAi,
        "openai" => Dialect::OpenAi,
        _ => {
            check.problem("ai.api", "must be \"workers-ai\" or \"openai\"");
            Dialect::WorkersAi
        }
    };
    let json_mode = match shape.json_mode.as_str() {
        "off" => JsonMode::Off,
        "bare" => JsonMode::Bare,
        "wrapped" => JsonMode::Wrapped,
        _ => {
            check.problem("ai.json_mode", "must be \"off\", \"bare\" or \"wrapped\"");
            JsonMode::Off
        }
    };
    let models: Vec<String> = variable("AI_MODELS")
        .unwrap_or(shape.models)
        .split(',')
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    if models.is_empty() {
        check.problem(
            "ai.models",
            "must name at least one model; to use none set ai.enabled = false",
        );
    }
    let attempt_timeout = Duration::from_secs(check.range(
        "ai.request_timeout_seconds",
        shape.request_timeout_seconds,
        1,
        120,
    ));
    let parallel = check.range("ai.parallel_requests", shape.parallel_requests, 1, 64);
    let account_id = match dialect {
        Dialect::WorkersAi => variable("AI_ACCOUNT_ID"),
        Dialect::OpenAi => Some(String::new()),
    };
    let service = account_id
        .zip(variable("AI_TOKEN"))
        .filter(|_| enabled)
        .map(|(account_id, token)| ServiceSettings {
            base_url,
            dialect,
            account_id,
            token: SecretString::from(token),
            models,
            json_mode,
            attempt_timeout,
            parallel,
        });
    Some(AiConfig { service })
}

/// What questions may cost and how long they may take.
pub(super) fn ai_limits(shape: &AiShape, check: &mut Check<'_>) -> AiLimits {
    let mut neurons = |key: &str, value: i64| check.range(key, value, 0, 1_000_000_000);
    AiLimits {
        neurons_per_day: neurons("ai.neurons_per_day", shape.neurons_per_day),
        neurons_per_server: neurons("ai.neurons_per_server", shape.neurons_per_server),
        neurons_per_person: neurons("ai.neurons_per_person", shape.neurons_per_person),
        questions_per_minute: check.range("ai.questions_per_minute", shape.questions_per_minute, 1, 10_000),
        answer_timeout: Duration::from_secs(check.range(
            "ai.answer_timeout_seconds",
            shape.answer_timeout_seconds,
            1,
            600,
        )),
    }
}
