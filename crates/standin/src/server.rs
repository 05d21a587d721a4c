//! The HTTP server: which path leads where, and who may come in at all.
//!
//! Requests whose `Host` or `Origin` is not this loopback address are refused, so that no web page
//! elsewhere can reach in through a browser.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Query, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};

use crate::hub::Hub;
use crate::ledger::RecordKind;

/// Larger bodies are refused: a message has up to ten files, but the API takes 25 MiB in all.
const LARGEST_BYTES: usize = 30 << 20;

pub(crate) fn router(hub: Arc<Hub>) -> Router {
    Router::new()
        .route("/", get(front))
        .route("/gateway", get(front))
        .route("/oauth2/authorize", get(crate::oauth::authorize))
        .route("/api/v10/oauth2/token", post(crate::oauth::token))
        .route("/api/{*path}", any(crate::rest::serve))
        .route("/attachments/{*path}", get(download))
        .route("/ephemeral-attachments/{*path}", get(download))
        .merge(crate::page::routes())
        .layer(DefaultBodyLimit::max(LARGEST_BYTES))
        .layer(from_fn_with_state(Arc::clone(&hub), local_only))
        .with_state(hub)
}

/// The gateway for WebSocket clients, the page for browsers.
async fn front(State(hub): State<Arc<Hub>>, request: Request<Body>) -> Response {
    let (mut parts, _) = request.into_parts();
    let Ok(upgrade) = WebSocketUpgrade::from_request_parts(&mut parts, &hub).await else {
        return crate::page::index().into_response();
    };
    match Query::from_request_parts(&mut parts, &hub).await {
        Ok(query) => crate::gateway::connect(State(hub), query, upgrade).await,
        Err(rejection) => rejection.into_response(),
    }
}

async fn local_only(State(hub): State<Arc<Hub>>, request: Request<Body>, next: Next) -> Response {
    let headers = request.headers().clone();
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let port = hub.address.port();
    let ours = |host: &str| {
        let (name, given) = host.rsplit_once(':').unwrap_or((host, "80"));
        ["127.0.0.1", "localhost"].contains(&name) && given == port.to_string()
    };
    let known_as = hub.config.known_as.as_deref();
    let host = header(HOST).is_none_or(|host| ours(host) || known_as == Some(host));
    let origin = header(ORIGIN).is_none_or(|it| it.strip_prefix("http://").is_some_and(ours));
    if host && origin {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "this address is for this machine only").into_response()
    }
}

/// A download from the CDN.
async fn download(State(hub): State<Arc<Hub>>, uri: Uri) -> Response {
    let delay = hub.read(|state| state.faults.cdn_delay);
    if let Some(delay) = delay {
        tokio::time::sleep(delay).await;
    }
    let now_s = hub.clock.unix_ms() / 1000;
    let found = hub.with(|state| {
        let found = state
            .cdn
            .fetch(uri.path(), uri.query().unwrap_or_default(), now_s)
            .cloned();
        let name = uri.path().rsplit('/').next().unwrap_or_default();
        let mut record = hub.record(RecordKind::Download, format!("GET {name}"));
        record.path = Some(uri.path().to_owned());
        record.status = Some(if found.is_some() { 200 } else { 404 });
        record.detail = found
            .as_ref()
            .map_or(Value::Null, |file| json!({"bytes": file.bytes.len()}));
        state.keep(record);
        found.map(|file| (file, state.faults.cdn_truncated))
    });
    let Some((file, truncated)) = found else {
        return (StatusCode::NOT_FOUND, "This content is no longer available.").into_response();
    };
    let bytes = Bytes::copy_from_slice(&file.bytes);
    if !truncated {
        let headers = [
            (CONTENT_TYPE, file.content_type),
            (CACHE_CONTROL, "private, max-age=600".to_owned()),
        ];
        return (headers, bytes).into_response();
    }
    // The announced length and the half that comes: the connection breaks in the middle.
    let half = bytes.slice(..bytes.len() / 2);
    let broken = std::io::Error::new(std::io::ErrorKind::ConnectionReset, "cut on demand");
    // The pause lets the first half go out before the connection breaks.
    let first = stream::once(std::future::ready(Ok(half)));
    let pieces = first.chain(stream::once(async {
        tokio::task::yield_now().await;
        Err::<Bytes, std::io::Error>(broken)
    }));
    let headers = [
        (CONTENT_TYPE, file.content_type),
        (CONTENT_LENGTH, bytes.len().to_string()),
    ];
    (headers, Body::from_stream(pieces)).into_response()
}
