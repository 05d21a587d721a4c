//! For whoever watches the bot.
//!
//! `GET /healthz` says that the process lives, `/readyz` that it can answer, `/metrics` counts for Prometheus. `/health` is what older probes ask: whether the database answers.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio_util::task::AbortOnDropHandle;

use crate::app::App;

/// A port that another process of ours still has is tried again so often.
const TRY_AGAIN: Duration = Duration::from_secs(5);
/// The type of Prometheus' text format.
const METRICS_TYPE: &str = "text/plain; version=0.0.4";

/// Listens until dropped; does nothing without an address. A port that is in use is waited for: while a new version starts,
/// the old one still has it.
///
/// # Errors
/// The address cannot be used.
pub(crate) async fn listen(
    address: Option<SocketAddr>,
    app: Arc<App>,
) -> anyhow::Result<Option<AbortOnDropHandle<()>>> {
    let Some(address) = address else {
        return Ok(None);
    };
    let first = match TcpListener::bind(address).await {
        Ok(listener) => Some(listener),
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            tracing::warn!(%address, "the port for health and metrics is in use; it is tried again");
            None
        }
        Err(error) => {
            return Err(error).with_context(|| {
                format!("health.listen = \"{address}\" cannot be used; choose another address")
            });
        }
    };
    let server = tokio::spawn(async move {
        let listener = match first {
            Some(listener) => listener,
            None => wait_for(address).await,
        };
        if let Err(error) = axum::serve(listener, router(app)).await {
            tracing::error!(error = %error, "the health listener ended");
        }
    });
    Ok(Some(AbortOnDropHandle::new(server)))
}

async fn wait_for(address: SocketAddr) -> TcpListener {
    loop {
        tokio::time::sleep(TRY_AGAIN).await;
        if let Ok(listener) = TcpListener::bind(address).await {
            return listener;
        }
    }
}

fn router(app: Arc<App>) -> Router {
    Router::new()
        .route("/health", get(database))
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .with_state(app)
}

async fn database(State(app): State<Arc<App>>) -> (StatusCode, &'static str) {
    match app.check_database().await {
        Ok(()) => (StatusCode::OK, "ok\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}

async fn ready(State(app): State<Arc<App>>) -> (StatusCode, &'static str) {
    if app.is_connected() {
        database(State(app)).await
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not connected to Discord\n")
    }
}

async fn metrics(State(app): State<Arc<App>>) -> Response {
    ([(header::CONTENT_TYPE, METRICS_TYPE)], app.metrics_text().await).into_response()
}
