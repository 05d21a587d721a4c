//! The listener of the dashboard, bound before anything else starts, served until dropped.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::Context as _;
use tokio::net::TcpListener;
use tokio_util::task::AbortOnDropHandle;

use super::connections::Places;
use super::{api, limits};
use crate::app::App;
use crate::app::new_laps::NewLaps;

/// What every endpoint can reach.
#[derive(Clone)]
pub struct Dashboard {
    pub(super) app: Arc<App>,
    pub(super) new_laps: NewLaps,
    pub(super) requests: Arc<limits::Requests>,
}

impl Dashboard {
    /// Joins use cases and word of new laps.
    #[must_use]
    pub fn new(app: Arc<App>, new_laps: NewLaps) -> Self {
        let requests = Arc::new(limits::Requests::new(app.requests_per_minute()));
        Self {
            app,
            new_laps,
            requests,
        }
    }

    /// Whether people reach it by https.
    pub(super) fn is_https(&self) -> bool {
        let address = self.app.dashboard();
        address.is_some_and(|address| address.url.scheme() == "https")
    }
}

/// An address that is ours.
pub struct Bound {
    listener: TcpListener,
}

impl Bound {
    /// Takes the address. `None`: there is none, or another process on this machine has it.
    ///
    /// # Errors
    /// The address cannot be used.
    pub async fn to(address: Option<SocketAddr>) -> anyhow::Result<Option<Self>> {
        let Some(address) = address else {
            return Ok(None);
        };
        match TcpListener::bind(address).await {
            Ok(listener) => Ok(Some(Self { listener })),
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
                tracing::warn!(%address, "web.listen is in use: this process does not serve the dashboard");
                Ok(None)
            }
            Err(error) => Err(error).with_context(|| {
                format!("web.listen = \"{address}\" cannot be used; choose another address or port")
            }),
        }
    }

    /// Serves until dropped.
    pub fn serve(self, dashboard: Dashboard) -> AbortOnDropHandle<()> {
        let router = api::router(dashboard);
        let listener = Places::new(self.listener, limits::CONNECTIONS);
        AbortOnDropHandle::new(tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                tracing::error!(error = %error, "the dashboard ended");
            }
        }))
    }
}
