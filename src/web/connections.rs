//! As many connections at once as the dashboard takes; further ones wait to be accepted. Whoever takes nothing of what is
//! sent to them loses theirs.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::serve::Listener;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Sleep;

use super::limits::TAKES_NOTHING;

/// A listener with a number of places.
pub(super) struct Places {
    listener: TcpListener,
    places: Arc<Semaphore>,
    patience: Duration,
}

impl Places {
    pub(super) fn new(listener: TcpListener, most: usize) -> Self {
        Self {
            listener,
            places: Arc::new(Semaphore::new(most)),
            patience: TAKES_NOTHING,
        }
    }
}

impl Listener for Places {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        let place = Arc::clone(&self.places).acquire_owned().await.ok();
        let (stream, address) = Listener::accept(&mut self.listener).await;
        (
            Connection {
                stream,
                stalled: None,
                patience: self.patience,
                _place: place,
            },
            address,
        )
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// A connection that gives its place back when it ends, and ends when nothing is taken of what it sends.
pub(super) struct Connection {
    stream: TcpStream,
    /// Until when something has to be taken; `None`: everything was.
    stalled: Option<Pin<Box<Sleep>>>,
    patience: Duration,
    _place: Option<OwnedSemaphorePermit>,
}

impl Connection {
    fn within_patience<T>(
        &mut self,
        context: &mut Context<'_>,
        sent: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if sent.is_ready() {
            self.stalled = None;
            return sent;
        }
        let patience = self.patience;
        let stalled = self
            .stalled
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(patience)));
        match stalled.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let sent = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.within_patience(context, sent)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let sent = Pin::new(&mut self.stream).poll_write_vectored(context, bytes);
        self.within_patience(context, sent)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let sent = Pin::new(&mut self.stream).poll_flush(context);
        self.within_patience(context, sent)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncWriteExt as _;

    use super::*;

    async fn listening(most: usize) -> (Places, SocketAddr) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let places = Places::new(listener, most);
        let address = places.local_addr().unwrap();
        (places, address)
    }

    #[tokio::test]
    async fn one_too_many_waits_until_another_one_ends() {
        let (mut places, address) = listening(1).await;
        let _first = TcpStream::connect(address).await.unwrap();
        let (taken, _) = places.accept().await;
        let _second = TcpStream::connect(address).await.unwrap();
        let soon = Duration::from_millis(50);
        assert!(tokio::time::timeout(soon, places.accept()).await.is_err());
        drop(taken);
        tokio::time::timeout(Duration::from_secs(10), places.accept())
            .await
            .expect("there is a place again");
    }

    #[tokio::test]
    async fn whoever_takes_nothing_loses_the_connection() {
        let (mut places, address) = listening(1).await;
        places.patience = Duration::from_millis(50);
        let reader = TcpStream::connect(address).await.unwrap();
        let (mut sending, _) = places.accept().await;
        let endless = async {
            loop {
                if let Err(error) = sending.write_all(&[0; 1 << 16]).await {
                    return error.kind();
                }
            }
        };
        assert_eq!(endless.await, io::ErrorKind::TimedOut);
        drop(reader);
    }
}
