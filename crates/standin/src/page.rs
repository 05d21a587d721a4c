//! The page: a small chat in the browser, with everything that it asks and does under `/_play`.
//!
//! Its files are part of the program. It loads nothing from anywhere else, and is told by its content
//! security policy not to.

mod deeds;
mod events;
mod view;

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::hub::Hub;

const INDEX: &str = include_str!("../page/index.html");
const POLICY: &str = "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; base-uri 'none'; \
                      form-action 'none'; frame-ancestors 'none'";

/// The files of the page by name.
const FILES: [(&str, &str); 9] = [
    ("style.css", include_str!("../page/style.css")),
    ("app.js", include_str!("../page/app.js")),
    ("chat.js", include_str!("../page/chat.js")),
    ("command.js", include_str!("../page/command.js")),
    ("composer.js", include_str!("../page/composer.js")),
    ("dom.js", include_str!("../page/dom.js")),
    ("inspector.js", include_str!("../page/inspector.js")),
    ("markdown.js", include_str!("../page/markdown.js")),
    ("menu.js", include_str!("../page/menu.js")),
];

/// The page's own routes.
pub(crate) fn routes() -> Router<Arc<Hub>> {
    Router::new()
        .route("/_play/page/{name}", get(file))
        .route("/_play/state", get(view::state))
        .route("/_play/records", get(view::records))
        .route("/_play/events", get(events::stream))
        .route("/_play/message", post(deeds::message))
        .route("/_play/command", post(deeds::command))
        .route("/_play/autocomplete", post(deeds::autocomplete))
        .route("/_play/menu", post(deeds::menu))
        .route("/_play/component", post(deeds::component))
        .route("/_play/modal", post(deeds::modal))
        .route("/_play/fault", post(deeds::inject))
}

/// The page itself.
pub(crate) fn index() -> Response {
    served("text/html; charset=utf-8", INDEX)
}

async fn file(Path(name): Path<String>) -> Response {
    let kind = if name.ends_with(".css") {
        "text/css; charset=utf-8"
    } else {
        "text/javascript; charset=utf-8"
    };
    match FILES.iter().find(|(known, _)| *known == name) {
        Some((_, text)) => served(kind, text),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn served(kind: &'static str, text: &'static str) -> Response {
    let headers = [
        (CONTENT_TYPE, kind),
        (CACHE_CONTROL, "no-store"),
        (CONTENT_SECURITY_POLICY, POLICY),
    ];
    (headers, text).into_response()
}
