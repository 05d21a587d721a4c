//! What is sent to a model: one request type, written in the dialect of the service.

use serde_json::{Value, json};

use super::model::traits_of;

/// Who says a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The rules, first and unchanged from request to request.
    System,
    /// What is asked.
    User,
    /// What was answered before.
    Assistant,
}

impl Role {
    const fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::User => "user",
            Self::Assistant => "assistant",
        }
    }
}

/// One message of a prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Who says it.
    pub role: Role,
    /// What is said.
    pub text: String,
}

impl Message {
    /// A message.
    #[must_use]
    pub fn new(role: Role, text: impl Into<String>) -> Self {
        Self {
            role,
            text: text.into(),
        }
    }
}

/// What a model is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Prompt {
    /// The rules first, the question last; what is between them may be left out where it is too much.
    pub messages: Vec<Message>,
    /// Tokens it may write.
    pub max_tokens: u32,
    /// Shape of the answer, as a bare JSON Schema.
    pub schema: Option<Value>,
}

/// Tokens that the service may put around each message.
const TOKENS_AROUND: u64 = 32;

impl Prompt {
    /// Only the rules and the question; `None` where there is nothing between them.
    pub(super) fn without_history(&self) -> Option<Self> {
        match self.messages.as_slice() {
            [first, middle @ .., last] if !middle.is_empty() => Some(Self {
                messages: vec![first.clone(), last.clone()],
                ..self.clone()
            }),
            _ => None,
        }
    }

    /// More tokens than any model reads of this: a token has at least one byte.
    pub(super) fn most_tokens_read(&self) -> u64 {
        let of = |message: &Message| u64::try_from(message.text.len()).unwrap_or(u64::MAX);
        self.messages
            .iter()
            .map(|message| of(message).saturating_add(TOKENS_AROUND))
            .fold(0, u64::saturating_add)
    }
}

/// How a service is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Cloudflare's own: the model is in the address.
    WorkersAi,
    /// The chat completions that many services speak: the model is in the body.
    OpenAi,
}

/// Whether and how the service is asked to keep answers to the schema; the answer is read the same way in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonMode {
    /// Not at all.
    Off,
    /// The schema by itself.
    Bare,
    /// The schema with a name around it.
    Wrapped,
}

/// What a service without capacity shall do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WhenBusy {
    /// Say so at once.
    Refuse,
    /// Keep the request until there is capacity.
    Wait,
}

/// The body of a request.
pub(super) fn body(
    prompt: &Prompt,
    model: &str,
    dialect: Dialect,
    json_mode: JsonMode,
    when_busy: WhenBusy,
) -> Value {
    let messages: Vec<Value> = prompt
        .messages
        .iter()
        // Always a string: older models refuse lists of parts.
        .map(|message| json!({ "role": message.role.name(), "content": message.text }))
        .collect();
    let mut body = json!({
        "messages": messages,
        "max_tokens": prompt.max_tokens,
        "temperature": 0.2,
        "stream": false,
    });
    let mut set = |field: &str, value: Value| {
        if let Some(fields) = body.as_object_mut() {
            fields.insert(field.to_owned(), value);
        }
    };
    match dialect {
        Dialect::OpenAi => set("model", json!(model)),
        Dialect::WorkersAi => {
            if traits_of(model).newer_fields {
                set("max_completion_tokens", json!(prompt.max_tokens));
                set("chat_template_kwargs", json!({ "enable_thinking": false }));
            }
            if when_busy == WhenBusy::Refuse {
                set("options", json!({ "rejectIfBusy": true }));
            }
        }
    }
    if let Some(schema) = &prompt.schema {
        let format = |schema: Value| json!({ "type": "json_schema", "json_schema": schema });
        match json_mode {
            JsonMode::Off => {}
            JsonMode::Bare => set("response_format", format(schema.clone())),
            JsonMode::Wrapped => set(
                "response_format",
                format(json!({ "name": "answer", "schema": schema, "strict": true })),
            ),
        }
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prompt() -> Prompt {
        Prompt {
            messages: vec![
                Message::new(Role::System, "rules"),
                Message::new(Role::User, "before"),
                Message::new(Role::Assistant, "so"),
                Message::new(Role::User, "now"),
            ],
            max_tokens: 300,
            schema: Some(json!({ "type": "object" })),
        }
    }

    fn sent(model: &str, dialect: Dialect, json_mode: JsonMode, when_busy: WhenBusy) -> Value {
        body(&prompt(), model, dialect, json_mode, when_busy)
    }

    #[test]
    fn thinking_is_off_and_a_busy_service_refuses() {
        let sent = sent(
            "@cf/google/gemma-4-26b-a4b-it",
            Dialect::WorkersAi,
            JsonMode::Bare,
            WhenBusy::Refuse,
        );
        assert_eq!(sent["chat_template_kwargs"]["enable_thinking"], false);
        assert_eq!(sent["options"]["rejectIfBusy"], true);
        assert_eq!(sent["response_format"]["json_schema"]["type"], "object");
        assert_eq!(sent["stream"], false);
        assert!(sent.get("model").is_none());
    }

    #[test]
    fn older_models_and_other_services_get_only_what_they_know() {
        let old = sent(
            "@cf/meta/llama-3.1-8b-instruct-fp8-fast",
            Dialect::WorkersAi,
            JsonMode::Off,
            WhenBusy::Wait,
        );
        let fields: Vec<&String> = old.as_object().unwrap().keys().collect();
        assert_eq!(fields, ["max_tokens", "messages", "stream", "temperature"]);
        let other = sent("gpt", Dialect::OpenAi, JsonMode::Wrapped, WhenBusy::Refuse);
        assert_eq!(other["model"], "gpt");
        assert!(other.get("options").is_none() && other.get("chat_template_kwargs").is_none());
        assert_eq!(other["response_format"]["json_schema"]["name"], "answer");
    }

    #[test]
    fn what_is_too_much_is_the_history() {
        let short = prompt().without_history().unwrap();
        let texts: Vec<&str> = short
            .messages
            .iter()
            .map(|message| message.text.as_str())
            .collect();
        assert_eq!(texts, ["rules", "now"]);
        assert_eq!(short.without_history(), None);
    }
}
