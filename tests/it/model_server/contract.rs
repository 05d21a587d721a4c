//! Requests and answers against the service's OpenAPI document, where it is on this machine.

use std::path::PathBuf;
use std::sync::{LazyLock, Mutex};

use jsonschema::Validator;
use serde_json::{Value, json};

struct Contract {
    request: Validator,
    chat_request: Validator,
    answer: Validator,
    chat_answer: Validator,
    error: Validator,
}

static CONTRACT: LazyLock<Option<Contract>> = LazyLock::new(load);
static VIOLATIONS: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn load() -> Option<Contract> {
    #[allow(clippy::disallowed_methods, reason = "the tests have no config.rs")]
    let named = std::env::var("WORKERS_AI_OPENAPI").ok().map(PathBuf::from);
    let path = named.or_else(|| lapgen::beside::shared_path("workers-ai/openapi.json"))?;
    let document: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let schema = |name: &str| {
        let schema =
            json!({ "$ref": format!("#/components/schemas/{name}"), "components": document["components"] });
        jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    Some(Contract {
        request: schema("RunTextRequest"),
        chat_request: schema("ChatIn"),
        answer: schema("RunEnvelopeText"),
        chat_answer: schema("ChatCompletionsOutput"),
        error: schema("AnyError"),
    })
}

fn check(what: &str, choose: impl Fn(&Contract) -> &Validator, value: &Value) {
    let Some(contract) = CONTRACT.as_ref() else {
        return;
    };
    let errors: Vec<String> = choose(contract)
        .iter_errors(value)
        .map(|error| format!("{what} {}: {error}", error.instance_path()))
        .collect();
    VIOLATIONS.lock().unwrap().extend(errors);
}

fn is_chat(path: &str) -> bool {
    path.ends_with("/chat/completions")
}

pub(super) fn check_request(path: &str, body: &Value) {
    check(
        "request",
        |contract| {
            if is_chat(path) {
                &contract.chat_request
            } else {
                &contract.request
            }
        },
        body,
    );
}

pub(super) fn check_answer(path: &str, body: &Value) {
    // A bare completion from the native address is not in the document, but services in front of it send that.
    let is_bare = body.get("choices").is_some();
    check(
        "answer",
        |contract| {
            if is_chat(path) || is_bare {
                &contract.chat_answer
            } else {
                &contract.answer
            }
        },
        body,
    );
}

pub(super) fn check_error(body: &Value) {
    check("error", |contract| &contract.error, body);
}

/// Everything that did not fit so far, in this process.
pub fn violations() -> Vec<String> {
    VIOLATIONS.lock().unwrap().clone()
}
