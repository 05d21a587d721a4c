//! Answers of the API, and refusals in Discord's shape with their documented codes.
//! An answer also says whether the bot did something wrong, or may get this error without a fault of its own.

use axum::Json;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::document::Misfit;
use crate::json::{present, put};

/// Status, body and extra headers of an answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Option<Value>,
    headers: Vec<(&'static str, String)>,
    /// What the bot did wrong, for the record.
    pub(crate) violation: Option<String>,
}

impl Answer {
    /// 200 with a body.
    pub(crate) fn ok(body: Value) -> Self {
        Self {
            status: 200,
            body: Some(body),
            headers: Vec::new(),
            violation: None,
        }
    }

    /// 201 with what was made.
    pub(crate) fn created(body: Value) -> Self {
        Self {
            status: 201,
            ..Self::ok(body)
        }
    }

    /// 204 without a body.
    pub(crate) fn empty() -> Self {
        Self {
            status: 204,
            body: None,
            headers: Vec::new(),
            violation: None,
        }
    }

    /// An error that may happen to a bot that does nothing wrong.
    pub(crate) fn refused(status: u16, code: u32, message: &str) -> Self {
        let body = json!({"code": code, "message": message});
        Self {
            status,
            body: Some(body),
            headers: Vec::new(),
            violation: None,
        }
    }

    /// An error that only a bot that does something wrong gets.
    pub(crate) fn violated(status: u16, code: u32, message: &str, why: impl Into<String>) -> Self {
        Self {
            violation: Some(why.into()),
            ..Self::refused(status, code, message)
        }
    }

    /// 400 with code 50035: the errors by field, nested as Discord nests them.
    pub(crate) fn invalid_form(misfits: &[Misfit]) -> Self {
        let mut answer = Self::refused(400, 50035, "Invalid Form Body");
        let mut errors = json!({});
        for misfit in misfits {
            let path: Vec<&str> = misfit
                .path
                .split('/')
                .filter(|segment| !segment.is_empty())
                .collect();
            nest(&mut errors, &path, &misfit.what);
        }
        if let Some(body) = &mut answer.body {
            put(body, "errors", errors);
        }
        answer
    }

    /// 429 with the headers of a bucket that is full for so many milliseconds.
    pub(crate) fn limited(milliseconds: u64) -> Self {
        let seconds = format!("{}.{:03}", milliseconds / 1000, milliseconds % 1000);
        let after: f64 = seconds.parse().unwrap_or(1.0);
        let body = json!({"message": "You are being rate limited.", "retry_after": after, "global": false, "code": 0});
        let headers = vec![
            ("retry-after", seconds.clone()),
            ("x-ratelimit-limit", "5".to_owned()),
            ("x-ratelimit-remaining", "0".to_owned()),
            ("x-ratelimit-reset-after", seconds),
            ("x-ratelimit-bucket", "standin".to_owned()),
            ("x-ratelimit-scope", "user".to_owned()),
        ];
        Self {
            status: 429,
            body: Some(body),
            headers,
            violation: None,
        }
    }
}

/// Puts an error where its path leads.
fn nest(node: &mut Value, path: &[&str], what: &str) {
    let Some((first, rest)) = path.split_first() else {
        return put(
            node,
            "_errors",
            json!([{"code": "BASE_TYPE_BAD", "message": what}]),
        );
    };
    if !present(node, first) {
        put(node, first, json!({}));
    }
    if let Some(inner) = node.get_mut(*first) {
        nest(inner, rest, what);
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers: HeaderMap = self
            .headers
            .into_iter()
            .filter_map(|(name, value)| Some((name.parse().ok()?, HeaderValue::from_str(&value).ok()?)))
            .collect();
        match self.body {
            Some(body) => (status, headers, Json(body)).into_response(),
            None => (status, headers).into_response(),
        }
    }
}
