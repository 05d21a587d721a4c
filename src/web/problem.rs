//! What went wrong, as RFC 9457 has it, in the reader's language, with a reference that the log has too.

use std::sync::Arc;

use axum::Json;
use axum::extract::Request;
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use super::spoken::Spoken;
use crate::app::{Class, Error};
use crate::reply;
use crate::words::{Language, Words};

/// An endpoint has no outcome. The words are put in by [`told`], which knows the language.
#[derive(Clone, Debug)]
pub(super) struct Failure(Arc<Error>);

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self(Arc::new(error))
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = status(&self.0).into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// A problem, after RFC 9457.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Problem {
    /// Which kind of problem: `about:blank` says that the status is the kind.
    r#type: &'static str,
    /// What happened.
    title: String,
    /// The status once more.
    status: u16,
    /// What to do next.
    detail: String,
    /// By which it is found in the log.
    reference: String,
}

/// Puts the words into a failure's answer.
pub(super) async fn told(mut request: Request, next: Next) -> Response {
    let spoken = Spoken::default();
    let asked_for = language_of(request.headers().get(ACCEPT_LANGUAGE));
    request.extensions_mut().insert(spoken.clone());
    let mut response = next.run(request).await;
    let is_plain = response.status().is_client_error() || response.status().is_server_error();
    let Some(Failure(error)) = response.extensions_mut().remove::<Failure>().or_else(|| {
        let is_ours = response.headers().get(CONTENT_TYPE).is_some_and(is_said);
        (is_plain && !is_ours).then(|| of_status(response.status()).into())
    }) else {
        return response;
    };
    let language = spoken.0.get().copied().unwrap_or(asked_for);
    let words = Words::new(language);
    let told = reply::error::logged(&error, words);
    let card = told.cards.into_iter().next().unwrap_or_default();
    let status = if is_plain {
        response.status()
    } else {
        status(&error)
    };
    let mut answer = Json(Problem {
        r#type: "about:blank",
        title: card.title,
        status: status.as_u16(),
        detail: next_here(&error, words).unwrap_or(card.text),
        reference: card.footer.unwrap_or_default(),
    })
    .into_response();
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    if let Some(seconds) = retry_after_s(&error) {
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    answer
}

/// Whether an answer says by itself what is wrong: as a problem, or as a page.
fn is_said(kind: &HeaderValue) -> bool {
    let kind = kind.to_str().unwrap_or_default();
    kind.contains("json") || kind.contains("html")
}

/// What to do next, where chat says something that a page does not have.
fn next_here(error: &Error, words: Words) -> Option<String> {
    if matches!(error, Error::NoSuchLap) {
        return Some(words.page_no_such_lap_next());
    }
    matches!(error, Error::NoSuchPlace).then(|| words.page_no_such_place_next())
}

/// What the framework itself refused: no such page, a body that is no JSON, a method that nobody takes.
fn of_status(status: StatusCode) -> Error {
    if status == StatusCode::PAYLOAD_TOO_LARGE {
        return Error::FileTooLarge {
            max_bytes: super::limits::BODY_BYTES,
        };
    }
    Error::Request(status.to_string())
}

fn status(error: &Error) -> StatusCode {
    if matches!(error, Error::NotSignedIn | Error::WrongPassword) {
        return StatusCode::UNAUTHORIZED;
    }
    if matches!(error, Error::NotAllowed | Error::NotYours | Error::NotManager) {
        return StatusCode::FORBIDDEN;
    }
    if matches!(
        error,
        Error::NoSuchLap
            | Error::NoSuchLink
            | Error::NothingShared
            | Error::NoSuchPlace
            | Error::NoLaps
            | Error::NobodyThere
            | Error::LapIsPrivate
            | Error::NoSuchCorner(_)
    ) {
        return StatusCode::NOT_FOUND;
    }
    if matches!(error, Error::FileTooLarge { .. }) {
        return StatusCode::PAYLOAD_TOO_LARGE;
    }
    if matches!(error, Error::TooFast { .. } | Error::TooManyFiles { .. }) {
        return StatusCode::TOO_MANY_REQUESTS;
    }
    if matches!(error, Error::Request(_)) {
        return StatusCode::BAD_REQUEST;
    }
    match error.class() {
        Class::User => StatusCode::UNPROCESSABLE_ENTITY,
        Class::Busy => StatusCode::SERVICE_UNAVAILABLE,
        Class::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// When to come again, in whole seconds.
fn retry_after_s(error: &Error) -> Option<u64> {
    if let Error::TooFast { retry_in } = error {
        let wait = std::time::Duration::try_from_secs_f64(retry_in.get().ceil().max(1.0));
        return wait.ok().map(|wait| wait.as_secs());
    }
    match error.class() {
        Class::Busy if matches!(error, Error::TooManyFiles { .. }) => Some(600),
        Class::Busy => Some(5),
        Class::User | Class::Internal => None,
    }
}

/// The first language of a browser's list that we speak.
pub(super) fn language_of(header: Option<&HeaderValue>) -> Language {
    let text = header.and_then(|value| value.to_str().ok()).unwrap_or_default();
    text.split(',')
        .filter_map(|part| Language::of_locale(part.split(';').next().unwrap_or_default().trim()))
        .next()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_we_speak_is_taken() {
        let check = |text: &str, expect: Language| {
            let value = HeaderValue::from_str(text).unwrap();
            assert_eq!(language_of(Some(&value)), expect, "{text}");
        };
        check("de-CH,de;q=0.9,en;q=0.8", Language::German);
        check("ja, pt-BR;q=0.5", Language::Portuguese);
        check("ja", Language::English);
        check("", Language::English);
        assert_eq!(language_of(None), Language::English);
    }
}
