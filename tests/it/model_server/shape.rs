//! The shapes in which services wrap a text.

use serde_json::{Value, json};

use super::play::Answer;

/// How an answer is wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `result.response` is the text.
    Native,
    /// `result.response` is an object, as in JSON mode; text that is no JSON stays text.
    NativeObject,
    /// `result.response` is a JSON string that holds JSON.
    NativeJsonString,
    /// `result` is a chat completion.
    Chat,
    /// A chat completion without an envelope.
    BareChat,
}

impl Shape {
    pub const ALL: [Self; 5] = [
        Self::Native,
        Self::NativeObject,
        Self::NativeJsonString,
        Self::Chat,
        Self::BareChat,
    ];

    pub(super) fn wrap(self, answer: &Answer, (read, written): (u64, u64)) -> Value {
        let usage =
            json!({ "prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written });
        let envelope =
            |result: Value| json!({ "result": result, "success": true, "errors": [], "messages": [] });
        let native = |response: Value| envelope(json!({ "response": response, "usage": usage }));
        let text = &answer.text;
        match self {
            Self::Native => native(json!(text)),
            Self::NativeObject => native(serde_json::from_str(text).unwrap_or(json!(text))),
            Self::NativeJsonString => native(json!(Value::String(text.clone()).to_string())),
            Self::Chat | Self::BareChat => {
                let chat = json!({
                    "id": "chatcmpl-1", "object": "chat.completion", "created": 1_790_000_000, "model": "m",
                    "choices": [{ "index": 0, "finish_reason": answer.finish_reason, "logprobs": null,
                        "message": { "role": "assistant", "content": text, "refusal": null } }],
                    "usage": usage,
                });
                let mut chat = chat;
                if !answer.thinking.is_empty() {
                    chat["choices"][0]["message"]["reasoning_content"] = json!(answer.thinking);
                }
                if self == Self::BareChat {
                    chat
                } else {
                    envelope(chat)
                }
            }
        }
    }
}
