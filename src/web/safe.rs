//! What keeps a page from being used against whoever looks at it: headers, and where a request comes from.

use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL, HOST, HeaderName, ORIGIN};
use axum::http::{HeaderMap, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use url::Url;

use super::dashboard::Dashboard;
use super::problem::Failure;
use crate::app::Error;

/// Nothing that is not ours, nothing inline, in nobody's frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
                      font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const HEADERS: [(&str, &str); 7] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
];

/// Puts the headers on every answer.
pub(super) async fn headers(State(dashboard): State<Dashboard>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    // What is a person's own stays in no cache; files of the pages and comparisons say for themselves how long they hold.
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    if dashboard.is_https() {
        headers.insert(
            HeaderName::from_static("strict-transport-security"),
            HeaderValue::from_static("max-age=31536000"),
        );
    }
    response
}

/// Refuses what another site makes a browser send. A program with a token has no browser that could be made to.
pub(super) async fn own_origin(State(dashboard): State<Dashboard>, request: Request, next: Next) -> Response {
    let is_harmless = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let has_token = request.headers().contains_key(AUTHORIZATION);
    let public = dashboard.app.dashboard().map(|address| &address.url);
    if is_harmless || has_token || is_of_own_page(request.headers(), public) {
        return next.run(request).await;
    }
    Failure::from(Error::NotAllowed).into_response()
}

fn is_of_own_page(headers: &HeaderMap, public: Option<&Url>) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(origin) = text(ORIGIN) else {
        return text(HeaderName::from_static("sec-fetch-site")) == Some("same-origin");
    };
    if public.is_some_and(|public| public.origin().ascii_serialization() == origin) {
        return true;
    }
    let host = text(HOST).unwrap_or_default();
    let of_origin = origin.split_once("://").map(|(_, host)| host);
    !host.is_empty() && of_origin == Some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_of_another_site_is_not_ours() {
        let public: Url = "https://pace.example/".parse().unwrap();
        let check = |pairs: &[(&'static str, &str)], expect: bool| {
            let headers = pairs.iter().map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_str(value).unwrap(),
                )
            });
            let headers: HeaderMap = headers.collect();
            assert_eq!(is_of_own_page(&headers, Some(&public)), expect, "{pairs:?}");
        };
        check(&[], false);
        check(&[("sec-fetch-site", "same-origin")], true);
        check(&[("sec-fetch-site", "same-site")], false);
        check(&[("origin", "https://pace.example"), ("host", "10.0.0.1")], true);
        check(
            &[("origin", "http://127.0.0.1:80"), ("host", "127.0.0.1:80")],
            true,
        );
        check(
            &[("origin", "https://evil.example"), ("host", "127.0.0.1:80")],
            false,
        );
        check(&[("origin", "null"), ("host", "127.0.0.1:80")], false);
        check(
            &[
                ("origin", "https://evil.example"),
                ("sec-fetch-site", "same-origin"),
            ],
            false,
        );
        check(&[("origin", "https://pace.example.evil.example")], false);
    }
}
