//! The endpoints below `api/`, and the files beside them.

mod chat;
mod compare;
mod data;
mod discord;
mod drivers;
mod enter;
mod events;
mod garage;
mod me;
mod mine;
mod openapi;
mod progress;
mod session;
mod shapes;
mod shared;
mod uploads;
mod words;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::extract::{Request, State};
use axum::http::header::ACCEPT;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{delete, get, patch, post, put};
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate as _};
use tower_http::timeout::TimeoutLayer;
use tower_sessions::cookie::SameSite;
use tower_sessions::cookie::time::Duration;
use tower_sessions::{Expiry, SessionManagerLayer};

use super::dashboard::Dashboard;
use super::problem::{self, Failure};
use super::store::Store;
use super::{assets, limits, safe};
use crate::app::Error;

/// Days until somebody has to come in again who does nothing.
const SESSION_DAYS: i64 = 14;

/// Every endpoint and every file, with what keeps all of them safe.
pub(super) fn router(dashboard: Dashboard) -> Router {
    let asked = Router::new()
        .route("/api/enter", post(enter::by_link))
        .route("/api/enter-by-password", post(enter::by_password))
        .route("/api/discord/begin", get(discord::begin))
        .route("/api/discord/return", get(discord::finish))
        .route("/api/leave", post(enter::leave))
        .route("/api/words", get(words::words))
        .route("/api/openapi.json", get(openapi::openapi))
        .route("/api/me", get(me::me))
        .route("/api/sessions", get(garage::sessions))
        .route("/api/places", get(garage::places))
        .route("/api/laps", get(garage::laps))
        .route("/api/laps/{id}/channels", get(compare::channels))
        .route("/api/leaderboard", get(garage::leaderboard))
        .route("/api/session", get(session::session))
        .route("/api/compare", get(compare::compare))
        .route("/api/analyze-session", post(session::analyze_session))
        .route("/api/analyze-laps", post(session::analyze_laps))
        .route("/api/drivers", get(drivers::drivers))
        .route("/api/progress", get(progress::progress))
        .route("/api/chat", post(chat::chat))
        .route("/api/shared", post(shared::shared))
        .route("/api/mine", get(mine::mine))
        .route("/api/erase", post(data::erase))
        .route("/api/sessions/{lap}", delete(data::delete_session))
        .route("/api/tokens", post(mine::make_token))
        .route("/api/tokens/{id}", delete(mine::revoke_token))
        .route("/api/links", post(mine::make_link))
        .route("/api/links/{id}", delete(mine::revoke_link))
        .route("/api/logins/{id}", delete(mine::end_login))
        .route("/api/password", put(mine::set_password))
        .route("/api/settings", patch(mine::change_settings))
        .layer(DefaultBodyLimit::max(limits::BODY_BYTES))
        .layer(middleware::from_fn_with_state(dashboard.clone(), placed))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            dashboard.times.request,
        ));
    // These take as long as they take; they have limits of their own.
    let long = Router::new()
        .route("/api/events", get(events::events))
        .route("/api/export", get(data::export))
        .route("/api/uploads", post(uploads::upload));
    asked
        .merge(long)
        .fallback(nothing_there)
        .layer(sessions(&dashboard))
        .layer(
            CompressionLayer::new()
                .compress_when(DefaultPredicate::new().and(NotForContentType::const_new("application/zip"))),
        )
        .layer(middleware::from_fn_with_state(
            dashboard.clone(),
            safe::own_origin,
        ))
        .layer(middleware::from_fn(problem::told))
        .merge(assets::router())
        .layer(middleware::from_fn_with_state(dashboard.clone(), safe::headers))
        .with_state(dashboard)
}

/// Who is signed in is known by a cookie that no script reads and no other site sends.
fn sessions(dashboard: &Dashboard) -> SessionManagerLayer<Store> {
    let is_https = dashboard.is_https();
    // A browser takes a `__Host-` cookie from nobody but the host itself, over https.
    let name = if is_https { "__Host-pacenote" } else { "pacenote" };
    SessionManagerLayer::new(Store::new(std::sync::Arc::clone(&dashboard.app)))
        .with_name(name)
        .with_secure(is_https)
        .with_http_only(true)
        .with_same_site(SameSite::Strict)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(Duration::days(SESSION_DAYS)))
}

/// Works on so many requests at the same time; whoever comes beyond is told when to come again.
async fn placed(State(dashboard): State<Dashboard>, request: Request, next: Next) -> Response {
    match dashboard.requests.place() {
        Ok(_place) => next.run(request).await,
        Err(error) => Failure::from(error).into_response(),
    }
}

/// A person is told so by a page, a program by a problem. A page names its files from where it stands, so one deeper down has
/// none.
async fn nothing_there(uri: Uri, headers: HeaderMap) -> Response {
    let reads_pages = headers
        .get(ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"));
    if reads_pages && uri.path().matches('/').count() == 1 {
        return (StatusCode::NOT_FOUND, assets::page()).into_response();
    }
    let failure = Failure::from(Error::Request("no such page".to_owned()));
    (StatusCode::NOT_FOUND, failure).into_response()
}
