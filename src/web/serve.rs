//! The listener of the dashboard, bound before anything else starts, served until dropped.

use std::net::SocketAddr;

use anyhow::Context as _;
use axum::serve::Listener;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpSocket};
use tokio::task::JoinSet;
use tokio_util::task::AbortOnDropHandle;

use super::connections::Places;
use super::dashboard::Dashboard;
use super::{api, limits};

/// An address that is ours.
pub(crate) struct Bound {
    listener: TcpListener,
}

impl Bound {
    /// Takes the address. `None`: there is none, or another process on this machine has it.
    ///
    /// # Errors
    /// The address cannot be used.
    pub(crate) fn to(address: Option<SocketAddr>) -> anyhow::Result<Option<Self>> {
        let Some(address) = address else {
            return Ok(None);
        };
        match listening(address) {
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
    pub(crate) fn serve(self, dashboard: Dashboard) -> AbortOnDropHandle<()> {
        let times = dashboard.times;
        let service = TowerToHyperService::new(api::router(dashboard));
        let mut listener = Places::new(self.listener, limits::CONNECTIONS, times);
        // axum's own loop waits for the head of a request for ever.
        let mut builder = Builder::new(TokioExecutor::new()).http1_only();
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(times.head);
        AbortOnDropHandle::new(tokio::spawn(async move {
            let mut connections = JoinSet::new();
            loop {
                let (connection, _) = Listener::accept(&mut listener).await;
                let (builder, service) = (builder.clone(), service.clone());
                connections.spawn(async move {
                    let served = builder.serve_connection(TokioIo::new(connection), service);
                    if let Err(error) = served.await {
                        tracing::debug!(error = %error, "a connection broke off");
                    }
                });
                while connections.try_join_next().is_some() {}
            }
        }))
    }
}

/// Listens at an address. What one connection keeps in the system of what was not taken yet is bounded: by itself it would be
/// megabytes for each of those who take nothing.
fn listening(address: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.set_send_buffer_size(limits::UNTAKEN_BYTES)?;
    socket.bind(address)?;
    socket.listen(limits::WAITING_CONNECTIONS)
}
