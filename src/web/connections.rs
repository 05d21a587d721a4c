//! As many connections at once as the dashboard takes; further ones wait to be accepted. Whoever takes nothing of what is
//! sent to them loses theirs.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::serve::Listener;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Sleep;

use super::limits::Times;

/// A listener with a number of places.
pub(super) struct Places {
    listener: TcpListener,
    places: Arc<Semaphore>,
    times: Times,
}

impl Places {
    pub(super) fn new(listener: TcpListener, most: usize, times: Times) -> Self {
        Self {
            listener,
            places: Arc::new(Semaphore::new(most)),
            times,
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
                slow: None,
                times: self.times,
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
    /// Until when something has to be taken; `None`: something was.
    stalled: Option<Pin<Box<Sleep>>>,
    /// Until when all has to be taken that lies ready; `None`: all was.
    slow: Option<Pin<Box<Sleep>>>,
    times: Times,
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
        } else {
            let Times { stall, answer, .. } = self.times;
            let begun = |patience| move || Box::pin(tokio::time::sleep(patience));
            let stalled = self.stalled.get_or_insert_with(begun(stall));
            if stalled.as_mut().poll(context).is_ready() {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
            self.slow.get_or_insert_with(begun(answer));
        }
        // Also whoever takes a little now and then is waited for only so long.
        match self.slow.as_mut().map(|slow| slow.as_mut().poll(context)) {
            Some(Poll::Ready(())) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Some(Poll::Pending) | None => sent,
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
        // It is flushed where all that was ready has been taken.
        self.slow = None;
        let sent = Pin::new(&mut self.stream).poll_flush(context);
        self.within_patience(context, sent)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;

    async fn listening(most: usize) -> (Places, SocketAddr) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let places = Places::new(listener, most, Times::of(Duration::from_secs(60)));
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
        places.times.stall = Duration::from_millis(50);
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

    #[tokio::test]
    async fn whoever_takes_a_little_now_and_then_loses_it_too() {
        let (mut places, address) = listening(1).await;
        places.times.answer = Duration::from_millis(200);
        let mut reader = TcpStream::connect(address).await.unwrap();
        let (mut sending, _) = places.accept().await;
        let trickle = async {
            let mut piece = vec![0; 1 << 12];
            while reader.read(&mut piece).await.is_ok_and(|taken| taken > 0) {
                tokio::task::yield_now().await;
            }
        };
        // More than ever fits between the two: something is always taken, never all.
        let endless = tokio::spawn(async move {
            let begun = std::time::Instant::now();
            loop {
                if let Err(error) = sending.write_all(&vec![0; 1 << 24]).await {
                    return error.kind();
                }
                assert!(begun.elapsed() < Duration::from_secs(60), "it is sent for ever");
            }
        });
        trickle.await;
        assert_eq!(endless.await.unwrap(), io::ErrorKind::TimedOut);
    }

    #[tokio::test]
    async fn whoever_takes_all_of_it_keeps_it() {
        let (mut places, address) = listening(1).await;
        places.times.answer = Duration::from_millis(1);
        let mut reader = TcpStream::connect(address).await.unwrap();
        let (mut sending, _) = places.accept().await;
        for _ in 0..50 {
            sending.write_all(&[7; 1 << 10]).await.unwrap();
            sending.flush().await.unwrap();
            reader.read_exact(&mut [0; 1 << 10]).await.unwrap();
        }
    }
}
