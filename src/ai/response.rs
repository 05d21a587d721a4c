//! What came back: three shapes of success, four of failure, read the same way for every model.

use serde_json::Value;

use super::model_failure::{ModelFailure, code_in_message};

/// Tokens that the service counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Usage {
    /// Tokens read.
    pub read: u64,
    /// Tokens written.
    pub written: u64,
}

/// What an answer holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// The text, or why there is none.
    pub(super) text: Result<String, ModelFailure>,
    /// What it cost, where it says so; also without text.
    pub(super) usage: Option<Usage>,
    /// Whether it stopped at the limit of tokens.
    pub(super) is_cut: bool,
}

impl Reading {
    const fn failed(failure: ModelFailure) -> Self {
        Self {
            text: Err(failure),
            usage: None,
            is_cut: false,
        }
    }
}

/// Reads an answer, whatever its shape.
pub(super) fn read(status: u16, body: &[u8]) -> Reading {
    let is_success = (200..300).contains(&status);
    let Ok(top) = serde_json::from_slice::<Value>(body) else {
        // A page from the edge of the network, or something that stopped in the middle.
        return Reading::failed(if is_success {
            ModelFailure::Broken
        } else {
            ModelFailure::of_status(status)
        });
    };
    let says_failed = top.get("success") == Some(&Value::Bool(false))
        || top.get("error").is_some_and(|error| !error.is_null());
    if !is_success || says_failed {
        return Reading::failed(fault_in(&top, status));
    }
    let result = top
        .get("result")
        .filter(|result| !result.is_null())
        .unwrap_or(&top);
    let text = text_in(result).filter(|text| !super::spoken(text).is_empty());
    Reading {
        text: text.ok_or(ModelFailure::NoText),
        usage: result.get("usage").and_then(usage_in),
        is_cut: choice(result).and_then(|choice| choice.get("finish_reason")) == Some(&Value::from("length")),
    }
}

fn choice(result: &Value) -> Option<&Value> {
    result.get("choices")?.get(0)
}

/// `response` (text, number, or an object in JSON mode), else the first choice's message or text. Thinking is not read.
fn text_in(result: &Value) -> Option<String> {
    let as_text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(_) => Some(value.to_string()),
        // Parts of a message.
        Value::Array(parts) => {
            let texts: Vec<&str> = parts
                .iter()
                .filter_map(|part| part.get("text")?.as_str())
                .collect();
            (!texts.is_empty()).then(|| texts.concat())
        }
        Value::Null | Value::Bool(_) => None,
    };
    let of_choice = || {
        let choice = choice(result)?;
        let content = choice.get("message").and_then(|message| message.get("content"));
        content.or_else(|| choice.get("text"))
    };
    result
        .get("response")
        .and_then(as_text)
        .or_else(|| of_choice().and_then(as_text))
}

fn usage_in(usage: &Value) -> Option<Usage> {
    let count = |name: &str| {
        let value = usage.get(name)?;
        // Some models count in floating point.
        value
            .as_u64()
            .or_else(|| value.to_string().trim_end_matches(".0").parse().ok())
    };
    Some(Usage {
        read: count("prompt_tokens")?,
        written: count("completion_tokens")?,
    })
}

/// The first known code: of the envelope, of the other shape, in a message; else what the prose or the status says.
fn fault_in(top: &Value, status: u16) -> ModelFailure {
    let of_envelope = top.get("errors").and_then(Value::as_array).into_iter().flatten();
    let errors: Vec<&Value> = of_envelope.chain(top.get("error")).collect();
    let message = |error: &Value| {
        let message = error.get("message").unwrap_or(error);
        message.as_str().map(str::to_owned)
    };
    let code = |error: &Value| {
        let code = error.get("code")?;
        let number = code.as_u64().or_else(|| code.as_str()?.parse().ok())?;
        ModelFailure::of_code(number)
    };
    let messages: Vec<String> = errors.iter().filter_map(|error| message(error)).collect();
    errors
        .iter()
        .find_map(|error| code(error))
        .or_else(|| messages.iter().find_map(|message| code_in_message(message)))
        .or_else(|| messages.iter().find_map(|message| fault_in_prose(message)))
        .unwrap_or_else(|| match status {
            // Failure said with a status of success.
            200..300 => ModelFailure::Outage,
            status => ModelFailure::of_status(status),
        })
}

/// Two failures come without a code.
fn fault_in_prose(message: &str) -> Option<ModelFailure> {
    let message = message.to_lowercase();
    if message.contains("context length") || message.contains("context window") {
        Some(ModelFailure::TooLarge)
    } else if message.contains("timeout") || message.contains("timed out") {
        Some(ModelFailure::TimedOut)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check_text(body: &Value, expect: &str, usage: Option<(u64, u64)>) {
        let reading = read(200, body.to_string().as_bytes());
        assert_eq!(reading.text.as_deref(), Ok(expect), "{body}");
        assert_eq!(
            reading.usage,
            usage.map(|(read, written)| Usage { read, written }),
            "{body}"
        );
    }

    #[test]
    fn every_shape_of_success_is_read() {
        let usage = json!({ "prompt_tokens": 21, "completion_tokens": 4.0, "total_tokens": 25 });
        let native = |response: Value| json!({ "result": { "response": response, "usage": usage }, "success": true, "errors": [], "messages": [] });
        let used = Some((21, 4));
        check_text(&native(json!("Brake later.")), "Brake later.", used);
        check_text(&native(json!({ "tips": [] })), r#"{"tips":[]}"#, used);
        check_text(&native(json!("{\"tips\":[]}")), r#"{"tips":[]}"#, used);
        check_text(&native(json!(7)), "7", used);
        let chat = json!({ "choices": [{ "index": 0, "finish_reason": "stop",
            "message": { "role": "assistant", "content": "Brake later.", "reasoning_content": "hm" } }], "usage": usage });
        check_text(&json!({ "result": chat, "success": true }), "Brake later.", used);
        check_text(&chat, "Brake later.", used);
        let parts = json!({ "choices": [{ "message": { "content": [{ "type": "text", "text": "Brake" }, { "type": "text", "text": " later." }] } }] });
        check_text(&parts, "Brake later.", None);
    }

    #[test]
    fn every_shape_of_failure_is_understood() {
        let check = |status: u16, body: &str, expect: ModelFailure| {
            assert_eq!(read(status, body.as_bytes()).text, Err(expect), "{status} {body}");
        };
        let envelope = |code: u64| {
            format!(r#"{{"success":false,"errors":[{{"code":{code},"message":"…"}}],"result":null}}"#)
        };
        check(429, &envelope(3036), ModelFailure::DayUsedUp);
        check(429, &envelope(3040), ModelFailure::Busy);
        check(200, &envelope(5028), ModelFailure::Gone);
        check(
            400,
            r#"{"error":{"code":"invalid_prompt","message":"AiError: AiError: Request timeout (1f0c)"}}"#,
            ModelFailure::TimedOut,
        );
        check(
            429,
            r#"{"error":{"code":"3036","message":"…"}}"#,
            ModelFailure::DayUsedUp,
        );
        check(
            500,
            r#"{"errors":[{"message":"InferenceUpstreamError: 3040: Capacity"}],"success":false}"#,
            ModelFailure::Busy,
        );
        check(
            400,
            r#"{"error":"AiError: This model's maximum context length is 131072 tokens"}"#,
            ModelFailure::TooLarge,
        );
        check(401, &envelope(10000), ModelFailure::Refused);
        check(502, "<html>502</html>", ModelFailure::Outage);
        check(404, "<html>404</html>", ModelFailure::Gone);
        check(429, "<html>429</html>", ModelFailure::Busy);
        check(200, "{\"result\":", ModelFailure::Broken);
        check(
            200,
            r#"{"result":{"response":""},"success":true}"#,
            ModelFailure::NoText,
        );
        check(
            200,
            r#"{"result":{"response":null,"tool_calls":[]},"success":true}"#,
            ModelFailure::NoText,
        );
        check(
            200,
            r#"{"result":{"choices":[{"message":{"content":null,"reasoning_content":"hm"}}]},"success":true}"#,
            ModelFailure::NoText,
        );
        check(
            200,
            r#"{"result":{"response":"<think>hm"},"success":true}"#,
            ModelFailure::NoText,
        );
        check(
            200,
            r#"{"result":null,"success":false,"errors":[]}"#,
            ModelFailure::Outage,
        );
    }

    #[test]
    fn an_answer_at_the_limit_of_tokens_is_marked() {
        let body = json!({ "choices": [{ "finish_reason": "length", "message": { "content": "Brake" } }] });
        assert!(read(200, body.to_string().as_bytes()).is_cut);
    }
}
