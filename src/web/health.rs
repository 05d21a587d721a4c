//! `GET /health`: 200 while the database answers, 503 while it does not.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::Context as _;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio_util::task::AbortOnDropHandle;

use crate::app::App;

/// Listens until dropped; does nothing without an address.
///
/// # Errors
/// The address cannot be used.
pub async fn listen(
    address: Option<SocketAddr>,
    app: Arc<App>,
) -> anyhow::Result<Option<AbortOnDropHandle<()>>> {
    let Some(address) = address else {
        return Ok(None);
    };
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("health.listen = \"{address}\" cannot be used; choose another port"))?;
    let router = Router::new().route("/health", get(health)).with_state(app);
    let server = tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, router).await {
            tracing::error!(error = %error, "the health listener ended");
        }
    });
    Ok(Some(AbortOnDropHandle::new(server)))
}

async fn health(State(app): State<Arc<App>>) -> (StatusCode, &'static str) {
    match app.check_database().await {
        Ok(()) => (StatusCode::OK, "ok\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}
